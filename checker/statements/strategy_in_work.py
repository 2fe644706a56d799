"""组织战略的施行; 战略由他督率全公司付诸实施; 就战略向董事会提出议案，并组织各部门将其落到实处: carrying a strategy out, in formal words.

Whoever is led does it with him and not beside him. What takes effect on a day (自六月起施行) is carried out by nobody.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_STRATEGY = Pattern(r"(?:质量|品质)(?:发展|工作|中长期)?(?:战略|规划|方针)", "战规方")
_UNDER_WAY = Pattern(
    r"(?:(?:组织|统筹|牵头|推动|部署|主持)(?:其|公司|全公司|全面|各部门|各单位)?|(?:战略|规划)(?:规划)?[之的]?)(?P<verb>施行)(?=[,。;、]|$|工作)",
    "施",
)
_WHOM = r"(?:公司|集团|全公司|全集团|全体|全厂|全员|各|所属)"
_LED = Pattern(
    rf"(?P<led>(?:督率|督导|统率|率领|带领|领导|指挥|发动|动员|号召|组织|调动|引领|带动){_WHOM}[^,。;:、由与和经报同]{{0,16}}?)(?:付诸|落到|执行到|贯彻到|落实到|推进到|执行|实施|贯彻|落实)",
    "率导领挥动召织",
)
# 并推动其在各事业部落地; 并组织各部门将其落到实处: what 其 stands for is the strategy just told of
_IT = Pattern(
    r"(?<=[,;])(?P<all>(?:并|同时|继而|进而)?(?:负责|牵头|统一)?(?:(?:推动|推进|促进|确保|保证)(?:其|它)在[^,。;:由]{1,24}?(?:落地|落实|实施|落到实处|见效|生根)(?:见效|生根)?"
    r"|(?:组织|带领|率领|推动|督促|指挥|动员|发动|统筹)[^,。;:由]{1,12}?(?:将|把)(?:其|它)(?:付诸实施|落到实处|变为现实|落实到位|执行到位|贯彻到底|落地)))(?=[,。;]|$)",
    "其它 推促确保组带率督指动发统",
)
# 牵头将质量战略分解到牧场、工厂、冷链并组织落实: where to, and nobody who does it
_PARTED_TO = Pattern(
    r"(?:战略|规划|目标|方针|其)(?:逐级|层层|逐项)?(?:分解|细化|落实|传导|下沉|延伸)(?P<to>(?:到|至)[^,。;:由经报]{1,30}?)(?=(?:并|且|,并|后)(?:组织|统筹|牵头|推动|督促|负责)?(?:落实|实施|推进|执行|落地)(?:到位)?(?:[,。;]|$))",
    "到至",
)
# 进度和资源由其调配: how it is carried out, and nothing of what it says
_MEANS = Pattern(
    r"(?<=,)(?:所需)?(?:的)?(?:进度|步骤|节奏|资源|人力|人手|力量|次序|分工)(?:(?:和|与|及|、)(?:进度|步骤|节奏|资源|人力|人手|力量|次序|分工))*(?:均|都|亦|也)?由(?:其|他|她|首席质量官)(?:统一|统筹|一并)?(?P<verb>调配|安排|掌握|把控|统筹|调度|控制|支配)(?=[,。;]|$)",
    "由",
)
_LEADERS = frozenset(("officer", "self"))
_SOMEBODY = frozenset(("officer", "above", "grantor", "via", "report"))


def strategy_in_work(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns are the carrying out of the strategy."""
    if _STRATEGY.search(text) is None:
        return tokens
    for found in _UNDER_WAY.finditer(text):
        tokens = as_one(tokens, *found.span("verb"), "implement", "implement")
    for found in _LED.finditer(text):
        before = next((t for t in reversed(tokens) if t.end <= found.start()), None)
        if before is not None and before.end == found.start() and before.cls in _LEADERS:
            tokens = as_one(tokens, *found.span("led"), "content")
    for found in _MEANS.finditer(text):
        tokens = as_one(tokens, *found.span("verb"), "content")
    for found in _PARTED_TO.finditer(text):
        tokens = _plain(tokens, *found.span("to"))
    for found in _IT.finditer(text):
        begun = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        inside = [t for t in tokens if t.end > found.start() and t.start < found.end()]
        if _STRATEGY.search(text, begun, found.start()) and not any(t.cls in _SOMEBODY for t in inside):
            tokens = as_one(tokens, *found.span("all"), "implement", "implement")
    return tokens


def _plain(tokens: list[Token], start: int, end: int) -> list[Token]:
    """Where to, told of units alone."""
    inside = [t for t in tokens if t.end > start and t.start < end]
    if any(t.cls in _SOMEBODY for t in inside):
        return tokens
    return as_one(tokens, start, end, "content")
