"""Idioms by which the officer has the last word on quality: 他说"不"便是公司说"不", 其反对即为定论, 争到他那里为止."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act, Scan
from checker.statements.naming import Token

_US = r"(?:全?公司|集团|本?企业|本?厂|工厂|全厂|本?院|本?校|我们)"
_SO = r"[\"“”',]{0,3}(?:便|就|即|也就|等于|等同于?|视同|当然|一律)"
_AGAINST = r"(?:的|所持的?|所提的?|提出的|作出的|表示的?|书面的?)?(?:反对|否定|异议|不同意|否决)(?:票|意见|态度|立场)?"
_FOLLOWS = Pattern(
    rf"[\"“']?说[\"“”']*不{_SO}(?:是|等于|算|代表|为|视同)?{_US}(?:也)?(?:说|的)"
    r"|[\"“”']?说[\"“”']*不[\"“”']*(?:即|便|就)(?:是|为)[\"“”']*不[\"“”']*"
    rf"|{_AGAINST}{_SO}?(?:为|是|成为|视为|作为|构成|算)(?:{_US}|最终|最后|终局)?的?(?:最终|最后|终局)?的?(?:定论|结论|意见|决定|定案|终局|裁决)"
    rf"|{_AGAINST},?(?:任何(?:人|部门|单位|会议)|谁|各方|会议)?(?:均|都|一律|也|亦)?(?:不得|不可|不能|不准)(?:以|用|通过|借|经|被)?[^,。;]{{0,24}}"
    r"(?:绕过|绕开|推翻|规避|架空|搁置|变更|撤销|替代|否定|稀释|抵消|冲抵|化解)"
    r"|(?:那里|这里|那儿|这儿|处|手里|手上|面前|一级|为止)?(?:就|即|便)?(?:为止|打住|止步|了结|终结|即止|到头|结束)",
    "不为了住头成是束构止算结视说",
)
_UP_TO = Pattern(
    r"(?:分歧|争议|争执|争论|争端|矛盾)[^。;]{0,4}?(?:争|闹|吵|扯|报|提|送|走|交)?(?:到|至|给|在)$",
    "争歧矛端",
)
_ON_QUALITY = Pattern(r"质量|品质|质控|食品安全|药品安全")
_HALTS = frozenset(
    ("propose", "report", "whether", "whose", "reason", "obtain", "intention", "meta", "except", "only")
)
_OTHERS = ("above", "beside", "grantor")


def last_words(text: str, tokens: list[Token], scan: Scan) -> None:
    """Adds a veto to ``scan`` where the officer's word ends a matter of quality."""
    if not tokens or not _ON_QUALITY.search(text, tokens[0].start, tokens[-1].end):
        return
    for k, node in enumerate(scan.nodes):
        if node.who is None or not node.who.has("officer", "self"):
            continue
        start = tokens[node.last].end
        found = _FOLLOWS.match(text, start, tokens[-1].end)
        if found is None:
            continue
        first = tokens[node.first].start
        ends = found.group().endswith(("止", "住", "步", "结", "头", "束")) and not found.group().endswith(
            "定论"
        )
        if ends and not _UP_TO.search(text, tokens[0].start, first):
            continue
        last = max(j for j, n in enumerate(scan.nodes) if tokens[n.first].start < found.end())
        here = range(scan.clause[last] + 1)
        if any(
            n.kind in _HALTS or (n.who is not None and n.who.has(*_OTHERS))
            for j, n in enumerate(scan.nodes)
            if j != k and scan.clause[j] in here and not (k < j <= last)
        ):
            continue
        scan.acts[:] = [a for a in scan.acts if not scan.clause[k] <= a.clause <= scan.clause[last]]
        at = scan.nodes[min(k + 1, last)].first
        scan.acts.append(
            Act(at, "veto", k, scan.clause[k], node.who, "F16", last=scan.nodes[last].last, end=last)
        )
        scan.acts.sort(key=lambda a: a.index)
        scan.used.update(range(k, last + 1))
        return
