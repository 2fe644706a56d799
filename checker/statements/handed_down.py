"""签发后下达各单位，组织实施; 推进已发布的质量战略: what is carried out, and to whom it is handed down for it.

Whoever is handed the papers does not carry out what the officer, named before, sees carried out; and that a strategy
is out is no making of it.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token, make_token

_PLACE = r"(?:单位|部门?|分厂|工厂|车间|基地|中心|子公司|分公司|事业部|厂|科室|班组|项目部|线|医院|院区|校区|门店|网点|仓库|矿)"
_UNIT = rf"(?:各|全公司|全厂|相关|有关)(?:级|职能|相关|有关|个|业务|生产|直属)*{_PLACE}"
_CARRIES = r"(?:组织|负责|统筹|牵头|推动|推进|督促|督导|抓好|主持|统一|亲自)*(?:其|战略|规划|计划)?(?:实施|落实|贯彻|推行|推进|执行)"
_HANDED = Pattern(
    rf"(?:下达|下发|印发|分发|发布|传达|颁布)(?:给|到|至|于)?(?P<whom>{_UNIT}(?:(?:、|和|及|与){_UNIT})*)(?=,(?:并|且|同时)?(?:负责)?{_CARRIES})",
    "下印分发传颁",
)
_FOR_THEM = Pattern(
    rf"(?:下达|下发|印发|分发|发布|传达|颁布)(?:给|到|至|于)?(?P<whom>{_UNIT}(?:(?:、|和|及|与)(?:{_UNIT}|{_PLACE}))*(?:贯彻|遵照|严格|认真|分解)?(?:执行|实施|落实|照办|办理))(?=[,。;]|$)",
    "下印分发传颁",
)
"""签发后下达各车间、部门执行: they carry it out, whoever 组织 before it is on."""
_OUT = Pattern(
    r"(?:推进|推动|落实|实施|执行|贯彻|推行|组织实施|组织落实)(?P<out>(?:公司)?(?:已经?|业已|经)(?:正式)?(?:发布|批准|审定|审批|印发|颁布|确定|通过|定稿|签发|下达|公布)(?:并?(?:发布|下达|印发))?的)(?=(?:公司|企业)?(?:年度)?(?:质量|品质|战略|规划))",
    "已经业",
)
_PLANS = Pattern(
    r"(?:战略|规划)(?:、|和|及|与)(?:年度)?(?P<plan>计划)(?=(?:分解|拆解|落实|下达|层层|逐级|逐项|细化|转化))",
    "计",
)
_PARTED = Pattern(
    r"(?:把|将)[^,。;:把将]{2,20}(?P<to>(?:分解|拆解|拆分|细化|落实|下达|拆|分派)(?:到|至|给|成)(?:各|全)?[^,。;:不未无、和并且后]{1,8}(?:(?:、|和|及|与)[^,。;:不未无、和并且后]{1,6})*)(?=[,。;]|$)",
    "把将",
)
_SOMEBODY = frozenset(("officer", "self", "above", "grantor", "via", "report", "by", "matter", "bare"))


def handed_down(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which those who are handed it are nobody who acts, and that it is out is no act."""
    for found in _PLANS.finditer(text):
        tokens = _one(text, tokens, found.span("plan"), "bare", "quality_plan")
    for found in _HANDED.finditer(text):
        tokens = _one(text, tokens, found.span("whom"), "content", "")
    for found in _FOR_THEM.finditer(text):
        if "组织" not in text[: found.start()]:
            continue
        tokens = _one(text, tokens, found.span("whom"), "content", "")
    for found in _OUT.finditer(text):
        tokens = _one(text, tokens, found.span("out"), "content", "")
    for found in _PARTED.finditer(text):
        if any(s in text[found.start() : found.start("to")] for s in ("战略", "规划", "计划")):
            tokens = _one(text, tokens, found.span("to"), "implement", "implement")
    return tokens


def _one(text: str, tokens: list[Token], span: tuple[int, int], cls: str, meaning: str) -> list[Token]:
    inside = [t for t in tokens if span[0] <= t.start and t.end <= span[1]]
    if not inside or inside[0].start != span[0] or inside[-1].end != span[1]:
        return tokens
    if any(t.cls in _SOMEBODY for t in inside) and cls == "implement":
        return tokens
    if len(inside) == 1:
        made = make_token((*span, cls, meaning, False))
        return [made if t is inside[0] else t for t in tokens]
    return as_one(tokens, *span, cls, meaning)
