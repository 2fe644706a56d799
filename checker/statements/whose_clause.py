"""Whose doing a clause tells, where nothing is asked but whether it is the officer's."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.model import Certainty
from checker.statements.naming import Token

DOUBTFUL = frozenset(("intention", "meta", "whether"))
"""Kinds of words with which a sentence tells what is only meant, quoted or asked."""
_OTHERS = frozenset(("above", "beside", "below", "anyone", "grantor"))
_HIS = frozenset(("officer", "self"))
_MADE = frozenset(("appoint", "now", "give", "grant_act"))
# 在总经理领导下, 经董事会同意: who stands there does not do what follows.
_ASIDE = Pattern(
    r"(?:领导|授权|带领|委托|安排|部署|指导|支持|同意|批准|研究|决定|讨论|审议|表决|通过|推荐|提名|会议)(?:之?下|后|,|$|[^,]{0,3}(?=[,现兹]))"
    r"|(?:聘任|任命|聘用|选举|提名|任免|解聘)(?:和|或者?|、|及|与)?(?:解聘|免职)?(?=$|[,;。])|(?:职?级|级别)?的?(?:待遇|薪酬|级别|级)",
    "领授带委安部指支同批研决讨审表通推提会聘任选解待薪级",
)
# 兼管理者代表 is another hat of whoever was named before, 进入公司执行委员会 a seat of his.
_LED_IN = Pattern(
    r"(?:在(?:本|我)?(?:公司|集团|院|厂)?|受|经|按|根据|依据|向|对|与|同|和|由于|除|兼任?|分管|主管|直管|领导|管理|管辖|(?:此前|历|曾|原|先后)(?:担任|任|为)?|列席|出席|(?:属于?|享受)(?:本|我)?(?:公司|集团|企业)?|(?:进入?|加入|列入|纳入|跻身)(?:本|我)?(?:公司|集团|企业|[厂院社校]级|公司级)?)\s*$",
    "在受经按据向对与同和于除兼任进入身属司团业院厂级前历曾原后为管导理辖席",
)
_HEDGED = Pattern(
    r"共同|会同|一起|联合|分别|原则上|一般|通常|(?<![认许])可(?!靠)|计划由|计划将|将由?|将要|待|成熟|届满|试行|暂|(?<!任)(?<!聘)(?<!任职)(?<!履职)期间|视情况|逐步|争取|力争|jointly|together with|in principle|will be|may",
    "共会一联分原通可计将待成届试暂期视逐争力jpwm",
)


# 质量总监即首席质量官，同时为管理者代表，属高级管理人员: another hat of his.
_ALSO_IS = Pattern(r"(?:同时|并|也|还|亦|另外?)(?:为|是|任|担任|兼任|兼)", "同并也还亦另")


def is_hedged(text: str, start: int, end: int) -> bool:
    """Whether what ``text`` tells there is shared, meant for later, or so only as a rule of thumb."""
    return _HEDGED.search(text, start, end) is not None


def clauses_of(part: Sequence[Token]) -> list[list[Token]]:
    """The clauses of a sentence, parted at its commas; empty ones are left out."""
    out: list[list[Token]] = [[]]
    for token in part:
        if token.cls == "comma":
            out.append([])
        else:
            out[-1].append(token)
    return [clause for clause in out if clause]


def told_of_officer(text: str, part: Sequence[Token], at: int, governed: bool) -> Certainty | None:
    """How surely what the sentence ``part`` tells at ``at`` in ``text`` is told of the officer; None if of another.

    The last post named before it in its own clause decides, else the one with which an earlier clause began;
    ``governed`` says that a sentence without a subject is about the officer. Beside another it is not sure.
    """
    before = [clause for clause in clauses_of(part) if clause[0].start <= at]
    for number, clause in enumerate(reversed(before)):
        posts = _doers(text, [t for t in clause if t.end <= at])
        if not posts or (number and _ALSO_IS.match(text, clause[0].start) is not None):
            continue
        if number == 0:
            alone = all(t.cls in _HIS for t in posts) or any(t.cls in _MADE for t in clause)
            doer = posts[0] if text[at].isascii() else posts[-1]
            return None if doer.cls not in _HIS else "sure" if alone or text[at].isascii() else "unsure"
        made = any(t.cls in _MADE for t in clause) and posts[-1].cls in _HIS
        return "sure" if made or posts[0].cls in _HIS else None
    return "sure" if governed else None


def goes_on(text: str, part: Sequence[Token], governed: bool) -> bool:
    """Whether a sentence without a subject that follows on the sentence ``part`` is still about the officer."""
    posts = _doers(text, part)
    if not posts:
        return governed
    made = any(t.cls in _MADE for t in part)
    return (posts[-1] if made else posts[0]).cls in _HIS


def _doers(text: str, tokens: Sequence[Token]) -> list[Token]:
    """The posts among ``tokens`` that may do something; 对董事长、总经理负责 puts both aside."""
    kept: list[Token] = []
    aside_until = -1
    for post in (t for t in tokens if t.cls in _HIS or t.cls in _OTHERS):
        if text.startswith(("以外", "之外"), post.end):
            continue  # 首席质量官以外的副总经理
        goes_on = aside_until >= 0 and _AND.fullmatch(text, aside_until, post.start) is not None
        if post.cls in _OTHERS and (goes_on or _aside(text, post)):
            aside_until = post.end
        else:
            kept.append(post)
            aside_until = -1
    return kept


# 由总经理直接领导, 受总裁直接领导, 按中层正职管理: over him, or what he counts as
_UNDER_THEM = Pattern(r"受|(?:直接|垂直)?领导|中层", "受领中")
_AND = Pattern(r"\s*(?:[、和与及/]|以及)\s*", "、和与及/")


def _aside(text: str, post: Token) -> bool:
    return (
        _UNDER_THEM.match(text, post.start) is not None
        or _LED_IN.search(text, max(0, post.start - 6), post.start) is not None
        or _ASIDE.match(text, post.end) is not None
    )
