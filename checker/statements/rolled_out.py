"""把任务拆到各线、定节点、盯完成, 由她牵头派活, 带着各部门一件一件干成: a strategy is carried out, told by how.

Whoever parts it among others and sends them to work carries it out. Who only watches (盯完成, 检查进度) does not.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_TO_OTHERS = r"[^,。;:不未无]{1,26}"
_PARTED = Pattern(
    r"(?:负责|牵头|逐级|层层|统一|应当?|须)*(?:把|将)[^,。;:把将]{0,14}?"
    rf"(?:分解|拆解|拆分|拆|分派|摊|落实|落)(?:到|至|给|成|进){_TO_OTHERS}?(?=[,。;]|$)"
    r"|(?:逐级|层层|逐项)?(?:分解|拆解|拆分)(?:到|至)(?:人|月|岗位|部门|单位|班组|车间|工序|各)[^,。;:不未无]{0,16}?(?=[,。;]|$)",
    "把将解分",
)
_SENT = Pattern(
    r"(?:统一|统筹|负责|牵头|直接|可以?|有权)*"
    r"(?:(?:调度|调动|指挥|调遣|指派|召集)(?:各|全|所有|公司|相关|有关|三地|两地|两厂|跨)[^,。;:不未无]{0,18}?(?:推行|推进|推动|落实|实施|落地|完成|开展[^,。;:]{0,10}(?:行动|工作|活动))"
    r"|(?:牵头|统一)?(?:派活|派工|分派任务|下达任务|布置任务|分配任务|派任务)(?:给[^,。;:]{1,12})?(?=[,。;、:]|$)"
    r"|带(?:着|领)(?:大家|各|全|大伙)[^,。;:不未无]{0,12}?(?:一件一件|一项一项|逐项|逐条|挨个)(?:地)?(?:干成|办成|做成|干完|落实|干好|抓实|做完|办完|干到底)"
    r"|(?:把它|将其)?在[^,。;:]{1,14}(?:铺开|推开)(?=[,。;]|$))",
    "推落实完开派务带",
)
_WATCHES = Pattern(
    r"(?:定节点|排节点|配人手|盯完成|盯进度|排人|排期|排检查点|(?:逐|每|按|分)(?:周|旬|月|季度?|半年|年度?)(?:进行|开展|组织)?(?:复盘|点检|检讨|回顾)(?:总结|改进|纠偏|一次)?|定期(?:复盘|检讨|回顾)(?:总结|改进|纠偏)?|督办到底|盯到底|抓到底|一件一件盯到底|直至闭环|并?对完成率负责|配置人力|核查进度|(?<=、)复盘)(?=[,。;、]|$)",
    "定排配盯逐每按分督抓直对核一并复",
)
_IN_CHARGE = Pattern(
    r"(?:(?<=落地)|(?<=实施)|(?<=推行)|(?<=推进)|(?<=执行)|(?<=落实))的总?负责人(?=[,。;]|$)", "的"
)
_AT_ITS_HEAD = Pattern(
    r"(?:战略|规划|计划)[^,。;]{0,8}(?:之后|以后|后),(?:她|他|其|首席质量官)(?P<post>(?:是|为|任)总负责人)(?=[,。;]|$)",
    "总",
)
_HOW = Pattern(
    r"(?:(?:怎么|如何|怎样)(?:干|推|做|落实|分解|查|落地|推进|实施|铺开)[^。;]{0,40}?|(?:做|干|推|落实)的时候,?)(?:由|也是|都是|归|,)(?:[^,。;由]{1,12}?)(?:来|统一|全权|负责|一手)?(?P<verb>调度|张罗|组织|安排|统筹|指派)(?=[,。;]|$|各|全)",
    "怎如时 调张组安统指",
)
"""怎么推、谁先谁后，由 H 调度: how it is done is his."""
_OVERSEES = Pattern(
    r"(?P<verb>统筹|主导|统管|总揽|掌管|把控|主抓|主管|分管|统领|统揽|主持|(?<![\u4e00-\u9fff])领导|(?<=负责)领导|(?<=首席质量官)领导)(?=(?:(?!制[定订修]|编|拟|并|及其)[^,。;:的]){0,24}(?:战略|规划|计划)(?:(?!制[定订修]|编|拟|并|及其)[^,。;:的]){0,16}的?(?:贯彻|落地|落实|实施|执行|推进|推行|施行)(?:工作|情况)?(?=[,。;、]|$))",
    "统主总掌把分领",
)
"""统筹质量规划的落地: what he leads is that it is carried out, not what it says."""
_STRATEGY = r"(?:公司|集团|本公司|全厂|企业)?的?(?:质量|品质)(?:发展)?(?:战略|规划)"
_CARRIED = r"(?:落地|落到实处|变为现实|实现|实施|贯彻|落实|推行|执行)"
# 带领各厂实现质量战略; 统率各基地将质量战略落到实处: whoever leads the others carries it out, however many they are.
_LEADS = Pattern(
    rf"(?P<beside>(?:带领|率领|统率|统领|领导|引领)(?:公司|集团|全体|全厂|各|所属)[^,。;:由]{{1,20}}?)(?:(?:将|把){_STRATEGY}(?P<done>{_CARRIED})|(?P<verb>{_CARRIED}){_STRATEGY})(?=[,。;]|$)",
    "率领",
)
# 推动质量战略在各车间落地
_MOVES = Pattern(
    rf"(?P<verb>推动|推进|促进){_STRATEGY}(?P<beside>在(?:公司|集团|全|各|所属)[^,。;:由]{{1,20}}?{_CARRIED}(?:实施|见效)?)(?=[,。;]|$)",
    "推促",
)
_REVIEWS = ("复盘", "点检", "检讨", "回顾")
_NO_DOER = Pattern(
    r"(?:不得|不能|无权|不可|未能|不再|不负责|协助|配合|参与|建议|提请|要求|请求|申请|督促|监督|提醒|检查)[^,。;:]{0,8}$",
    "不无未协配参建提要请申督监检",
)


def rolled_out(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a turn is carrying out, and what goes along with it a plain word."""
    if "战略" in text or "规划" in text or "计划" in text:
        for one in _IN_CHARGE.finditer(text):
            tokens = _as_one(tokens, *one.span(), "content", "")
        for one in _AT_ITS_HEAD.finditer(text):
            tokens = _as_one(tokens, one.end() - len(one["post"]), one.end(), "implement", "implement", True)
    for one in _HOW.finditer(text):
        tokens = _as_one(tokens, *one.span("verb"), "implement", "implement", True)
    for one in _OVERSEES.finditer(text):
        tokens = _as_one(tokens, *one.span("verb"), "implement", "implement", True)
    for one in (*_LEADS.finditer(text), *_MOVES.finditer(text)):
        start = max(text.rfind(mark, 0, one.start()) for mark in ",。;:\n") + 1
        if _NO_DOER.search(text, start, one.start()) is None:
            tokens = as_one(tokens, *one.span("beside"), "content", "")
            act = "verb" if one["verb"] else "done"
            tokens = as_one(tokens, *one.span(act), "implement", "implement")
    found = [m for p in (_PARTED, _SENT) for m in p.finditer(text)]
    if not (found or any(word in text for word in _REVIEWS)):
        return tokens
    for one in found:
        start = max(text.rfind(mark, 0, one.start()) for mark in ",。;:\n") + 1
        if _NO_DOER.search(text, start, one.start()) is None and not _done_already(text, tokens, one.start()):
            tokens = _as_one(tokens, *one.span(), "implement", "implement")
    for one in _WATCHES.finditer(text):
        tokens = _as_one(tokens, *one.span(), "content", "")
    return tokens


def _done_already(text: str, tokens: list[Token], at: int) -> bool:
    """负责战略的落地，召集各部门布置任务: what comes after is how it is done; 为推行…，下达任务 is what for."""
    start = max(text.rfind(mark, 0, at) for mark in "。;:\n") + 1
    return any(
        t.cls == "implement" and start <= t.start and t.end <= at and text[t.start - 1 : t.start] != "为"
        for t in tokens
        if t.end - t.start <= 4
    )


def _as_one(
    tokens: list[Token], start: int, end: int, cls: str, meaning: str, free: bool = False
) -> list[Token]:
    """``tokens`` with those between as one; unchanged where one reaches over or names who does something."""
    inside = [t for t in tokens if t.end > start and t.start < end]
    if cls == "implement" and not free and any(t.cls in _SOMEBODY for t in inside):
        return tokens
    return as_one(tokens, start, end, cls, meaning)


_SOMEBODY = frozenset(("officer", "self", "above", "grantor", "via", "report", "matter", "bare"))
