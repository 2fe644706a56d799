"""A seat whose vote is on quality alone: 经管会委员，对产品报废、返工表决 – a part in no more than what he does anyway."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower, place_of

_VOTE = r"(?:表决|投票|举手|票决|议决|一票(?!否))"
_TOPICS = Pattern(
    rf"(?:对于?|就|凡|仅就|只就|关于|涉及|审议|讨论)(?P<list>[^,。;:\n]{{2,40}}?),?(?:时)?(?:事项|议题|议案|事宜|问题|方面|部分)?(?:的)?,?(?:进行|参加|参与|行使|享有|有权?|具有|拥有|可以?|予以|有权参加|负责|逐项|实名)*{_VOTE}",
    "对就凡关涉审讨",
)
_QUALITY = Pattern(
    r"质量|品质|合格|报废|返工|返修|让步|特采|放行|召回|投诉|停线|停产|检验|检测|整改|客诉|不良|缺陷|质检|退货|降级|安全|体系|认证|纠正|处罚",
)
_BUSINESS = Pattern(
    r"经营|投资|预算|人事|财务|重大|战略|采购|销售|并购|薪酬|供应|客户选|生产计划|产能|合同|定价|新品|新产品|研发|技改|产品线|供方|全部|所有|各项|一切|其他|组织|机构|公司事项"
)
_PARTS = Pattern(r"[、和及与]|以及|或")


def heed_quality_votes(block: WholeBlock) -> None:
    """Limits a part in decisions to what concerns quality where nothing else is voted on."""
    mine = [
        (p, d) for p, d in block.drafts if d.authority == "decision_participation" and d.effect == "grant"
    ]
    if not mine:
        return
    for found in _TOPICS.finditer(block.text):
        topics = [t for t in _PARTS.compiled().split(found.group("list")) if t.strip()]
        if not topics or _BUSINESS.search(found.group("list")):
            continue
        if all(_QUALITY.search(t) for t in topics):
            begin = max(block.text.rfind(c, 0, found.start()) for c in "。;\n") + 1
            inside = [d for p, d in mine if begin <= place_of(p, d) < found.end()]
            lower(inside, "limited", found.group(), "quality_only")
