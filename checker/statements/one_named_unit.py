"""Matters of one unit that is named, or goods of one kind of maker.

花都工厂的年度质量计划由其批准, 质量规划在房建事业部的实施, 对受托方生产的产品可一票否决.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import meet
from checker.statements.sentence import Modifier
from checker.statements.whole_block import WholeBlock, place_of

_UNIT = "(?:事业部|事业群|板块|产品线|分公司|子公司|分厂|工厂|基地|厂区|园区|院区|大区|片区|项目部)"
_OPENS = "(?:^|(?<=[,。;:、\n0-9 ])|(?<=[对在就为由将把于])|(?<=对于|批准|审批|审定|签批|核准|制定|编制|决定|负责|实施|落实|推进|行使|组织|主持|拟定|发布|管理))"
_OF = "(?:的|内(?:的)?|范围内(?:的)?)?"
_MATTER = (
    "(?:[年季月本当]?度?(?:产品|质量|品质|食品|药品|工程|安全)|年度|季度|产品|成品|实施|落实|经费|考核|奖惩)"
)
_NAMED = Pattern(
    rf"{_OPENS}(?:公司|集团|本公司|我司)?(?P<unit>[^\s,。;:、的各所有全每任何在对由和与及或]{{1,8}}?{_UNIT}){_OF}{_MATTER}",
    "部群块线司厂地区",
)
_WITHIN = Pattern(
    rf"(?:在|于)(?:公司|集团)?(?P<unit>[^\s,。;:、的各所有全每任何在对由和与及或]{{1,8}}?{_UNIT})(?:的|内|范围内)?(?:组织|推进|推动|推行|行使|实施|落实|批准|审批|决定|制定)",
    "部群块线司厂地区",
)
_MADE_BY = Pattern(
    r"(?:^|(?<=[,。;:\n0-9 )）])|(?<=首席质量官)|(?<=总监))(?:凡|对于?)?(?P<unit>(?:受托|委托|代工|贴牌|外协|外包|委外|外购|协作|加盟|经销|供应商|供方|分包)(?:方|商|单位|企业|厂家?|生产企业|加工企业|生产|加工|制造)*(?:生产|加工|提供|供应|制造|承制)?的?(?:产品|物料|批次|货物|零部件|零件|原料|工程|制剂|药品|食品|化妆品|器械|货品|商品))",
    "受委代贴外协加经供分",
)
_ANY = Pattern(
    r"下属|所属|属下|旗下|下辖|有关|相关|责任|涉事|涉及|问题|违规|存在|发生|不合格|被|该|其|本|总部|新建|某|多|两|三|四|生产基地|制造基地|生产工厂|负责人|质量|品质|产品|生产|经理|总监|主任|厂长|年度"
)
_LISTED = Pattern(
    r"(?:总部|本部|公司|集团|各部门)(?:机关|本级)?(?:及|和|与|、|以及)(?:各|所属|下属)?$", "及和与、"
)
_NUMBER_ONLY = Pattern(rf"\d{{1,2}}(?:\.\d{{1,2}})+{_UNIT}", ".")
"""3.4分厂质量工作计划: the number of the clause, and of no works."""
_LIMIT = Modifier("limit", "one_unit", "scope", "limited", 0, 0)
_STOPPED = frozenset(("veto",))
_BOUND = frozenset(
    (
        *("veto", "plan_approval", "strategy", "assessment_reward", "budget"),
        *("quality_safety_stop", "product_release"),
    )
)


def bound_to_a_named_unit(block: WholeBlock) -> None:
    """Limits the officer's powers in the clause that names such a part, or in all of a sentence that opens with it."""
    text = block.text
    units = (
        u
        for u in (*_NAMED.finditer(text), *_WITHIN.finditer(text))
        if not (_ANY.search(u["unit"]) or _NUMBER_ONLY.fullmatch(u["unit"]))
    )
    goods = _MADE_BY.finditer(text)
    for found, bound in (*((u, _BOUND) for u in units), *((g, _STOPPED) for g in goods)):
        if _LISTED.search(text, max(0, found.start() - 12), found.start()):
            continue
        start, end = _reach(text, found.start(), found.end())
        for piece, draft in block.drafts:
            if draft.authority in bound and start <= place_of(piece, draft) < end and not _is_told(draft):
                draft.effect = meet(draft.effect, "limited")
                draft.outer.append((_LIMIT, found["unit"], None))


def _is_told(draft: Draft) -> bool:
    return any(limit.rule == "one_unit" for limit in (*draft.limits, *(m for m, _, _ in draft.outer)))


def _reach(text: str, at: int, after: int) -> tuple[int, int]:
    """The clause around the words; 对…的产品, and …的, open all that comes up to the next 。 or ；."""
    start = max(text.rfind(c, 0, at + 1) for c in ",。;:\n") + 1
    opens = _TOPIC.match(text, start) or text[max(after, text.find(",", after)) - 1] == "的"
    stops = "。;\n" if opens else ",。;\n"
    return start, min((end for c in stops if (end := text.find(c, after)) >= 0), default=len(text))


_TOPIC = Pattern(r"[a-z0-9.()、 ]*(?:对于?|凡是?|就|在|针对)", "对凡就在针")
