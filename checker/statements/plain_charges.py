"""Full charge told as people talk: 食品安全要守住，品质要往上走，这两头都由她负总责; 把质量安全和质量提升两件事整个交给张三去办."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.patterns import Pattern
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.whose_clause import DOUBTFUL, is_hedged

_OBJECT = r"(?:质量|品质|产品|食品|药品|电池|[童乳饮药]品|奶|孩子|用户|病人|患者)"
_SAFETY = Pattern(
    rf"{_OBJECT}(?:质量)?(?:的)?(?:安全(?![员生]|生产)|安不安全|出不出事|稳不稳当)(?!总监|部|科|办|处|室|官|培训|检查|会|生产)",
    "安出稳",
)
_DEVELOPMENT = Pattern(
    r"(?:质量|品质)(?:的)?(?:提升(?:和|与)?发展|发展(?!部|中心|科|处)|提升(?!班|部|小组|项目)|往不往上走|要?往上走|往哪(?:里|儿)?(?:走|长|去)|上不上得去|要上台阶|怎么(?:往上|提高|提升|发展)|能不能(?:提高|提升|往上走)|越做越好|进步)",
    "质品",
)
_FULL = r"(?:负总责|全面负责|负全责|负全部责任|总负责|一肩挑|全盘(?:负责|扛(?:起来|着|下来)?|管|抓)|一手(?:抓|管)|一个人(?:全盘)?(?:扛(?:起来|着|下来)?|负总责|负责到底)|全部(?:负责|扛(?:起来)?))"
# 这两摊事都由品质副总负总责; 这两头她全面负责.
_BY_HIM = Pattern(
    rf"(?:这|上述|以上)[两二](?:个)?(?:头|摊|件|块|方面|副担子|桩)(?:事情?|工作|活|担子)?,?(?:都|均|全|一概|统统)?(?:由|归|是)?(?P<who>[^,;。:]{{1,14}}?)(?:一个人|一人|来|都)?{_FULL}(?=$|[,;。])",
    "两二",
)
# 这两头都交给张三一个人全盘扛起来; 把…两件事整个交给张三去办.
_GIVEN = Pattern(
    rf"[两二](?:个)?(?:头|摊|件|块|方面|副担子|桩)(?:事情?|工作|活|担子)?(?:都|均|全|一概)?(?P<all>整个|全部|全盘|统统|完全|一并全部)?(?:交给|交由|交到|托付给)(?P<who>[^,;。:]{{1,14}}?)(?P<how>(?:一个人|一人|来)?{_FULL}|去(?:办|做|管|抓)|(?:全权)?负责)(?=$|[,;。])",
    "交托",
)
_HIS = frozenset(("officer", "self", "person", "content", "unknown"))
_NOT = Pattern(
    r"不(?!安全|往|出|稳|上得|能)|未|无|拟|建议|协助|配合|参与|培训|考核|口号|争取|力争|希望|代管|暂|除",
    "不未无拟建协配参培考口争力希代暂除",
)
_OTHERS = frozenset(("above", "beside", "below", "anyone", "grantor"))
_CUES = Pattern(r"(?:[两二](?:个)?(?:头|摊|件|块|方面|副担子|桩))", "两二")


def may_tell_plainly(text: str) -> bool:
    """Whether ``text`` (normalised) counts two things at all."""
    return _CUES.search(text) is not None


def plain_charges_in(text: str, part: Sequence[Token], names_him: bool) -> Iterator[tuple[str, Certainty]]:
    """Both fields, where the sentence ``part`` names both, counts them and puts the officer alone in full charge of them.

    ``names_him``: a sentence without a name is about him.
    """
    left, right = part[0].start, part[-1].end
    handed = _GIVEN.search(text, left, right)
    found = handed or _BY_HIM.search(text, left, right)
    if found is None:
        return
    given = handed is not None
    groups = found.groupdict()
    if given and not groups.get("all") and groups["how"].startswith(("去", "负责", "全权")):
        return
    if (
        _SAFETY.search(text, left, found.start()) is None
        or _DEVELOPMENT.search(text, left, found.start()) is None
    ):
        return
    # 守不守得住 denies nothing.
    asked = [t for t in part if t.cls == "whether"]
    denied = any(
        not any(t.start <= hit.start() < t.end for t in asked)
        for hit in _NOT.finditer(text, left, found.end())
    )
    if denied or any(t.cls in DOUBTFUL and (t.cls != "whether" or t.start >= found.start()) for t in part):
        return
    whose = [t for t in part if found.start("who") <= t.start < found.end("who")]
    if not any(t.cls in ("officer", "self") for t in whose) or not {t.cls for t in whose} <= _HIS:
        return
    if not names_him and not any(t.cls == "officer" for t in part):
        return
    if not given and any(t.cls in _OTHERS for t in part):
        return
    sure: Certainty = "unsure" if is_hedged(text, found.start(), found.end()) else "sure"
    yield "quality_safety", sure
    yield "quality_development", sure
