"""Whether papers seat the officer in a body that decides the business: 公司决策层成员, 任董事, 经营决策委员会委员."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.normalise import normalise
from checker.statements.whose_clause import clauses_of, is_hedged, told_of_officer

_BODY = (
    r"(?:经营委员会|(?:经营|战略|投资|重大)?(?:决策|经营管理)(?:层|委员会|机构|班子|会议?|团队)|(?:战略|投资|执行|投资决策)委员会|执委会|经委会|经管会|投委会|董事会|理事会"
    r"|(?:总经理|总裁|院长|厂长)办公会(?:议)?|总办会|(?:总裁|经营|领导|行政|党政|管理|核心)?(?:领导|管理|经营)?班子"
    r"|(?:the )?(?:board(?: of directors)?|executive (?:committee|board)|management (?:committee|board)|leadership team))"
)
_BE = r"(?:为|是|系|任|担任|兼任|作为|出任|成为|列为|增补为|聘为|is|as|be|serves? as|sits? on|becomes?)"
_BETWEEN = r"(?:(?:本|我)?(?:公司|集团|企业|单位|院|厂|社)|a |the |one of |full |voting |的)*"
_SEAT = r"(?:的)?(?:正式|当然|常任|常务|固定|核心|表决)*(?:成员|委员|董事|理事|组成人员|一员|members?)"
_CLOSED = r"(?=$|之一|[,;。)(、]|并|且|兼|参加|参与|出席|享有|有|负责| )"
_MEMBER = Pattern(
    rf"{_BE}\s*{_BETWEEN}(?:[^,;。:、]{{2,8}}、)*(?:(?:voting |full )?members? of {_BODY}|{_BODY}(?:\([^()]{{0,24}}\))?{_SEAT}|(?:执行|职工)?董事(?!长|会)){_CLOSED}",
    "为是系任担兼作出成列增聘iasb",
)
_ENTERS = Pattern(
    rf"(?:进入|加入|列入|纳入|跻身|设在|设于|处于|位于|属于?){_BETWEEN}(?:{_BODY}|决策层)(?:成员)?(?:序列|名单)?{_CLOSED}",
    "进加列纳跻设处位属",
)
# 列席 is no seat, and whoever may be asked in has none; a committee for one thing decides no business.
_NOT = Pattern(
    r"不|未|非|无|拟|建议|原(?!则)|曾|如|若|协助|列席|旁听|特邀|邀请|候补|观察",
    "不未非无拟建原曾如若协列旁特邀候观",
)
_ONE_THING = Pattern(r"质量(?:安全)?管理委员会|质量委员会|安全委员会|评审|采购|招标|工会", "质安评采招工")
_BODIES = Pattern(rf"(?:公司|集团)?{_BODY}(?:\([^()]{{0,40}}\))?")
_CUES = Pattern(
    r"决策|委员会|执委会|经委会|董事|理事会|办公会|总办会|经管会|投委会|班子|board|committee|leadership team"
)


def may_tell_bodies(text: str) -> bool:
    """Whether ``text`` (normalised) names a body of the kind at all."""
    return _CUES.search(text) is not None


# 经营管理委员会由总经理、首席质量官组成; what stands under a body (董事会下设的工作组) is another one.
_OF_MEMBERS = Pattern(
    rf"{_BODY}(?:\([^()]{{0,24}}\))?(?:(?:是|为|讨论并决定|审议并决定|决定)[^,。;:]{{0,16}},|:)?(?:由(?P<made>[^。;]{{2,120}}?)(?:共同)?组成|(?:的)?(?:成员|委员|组成人员)(?:(?:为|有|包括|如下):?|:)(?P<told>[^,。;]{{2,120}}))",
    "由成委组",
)
# 经营委员会为公司经营决策机构，由总经理任主任，制造总监、质量总监为委员.
_AS_MEMBERS = Pattern(
    rf"{_BODY}(?:是|为)[^,。;:]{{0,14}}(?:决策|拍板)(?:机构|机关|层),(?:[^。;]{{0,24}},)?(?P<made>[^,。;]{{4,80}}?)(?:为|任|担任)(?:委员|成员)(?=[,。;]|$)",
    "委成 决拍",
)
# 经营班子五个人（总经理、首席质量官、财务总监）举手定，每人一票.
_VOTE_IN_BRACKETS = Pattern(
    rf"{_BODY}(?:的)?[一二两三四五六七八九十\d]{{1,2}}(?:个|名|位)?(?:人|成员|委员)?\((?P<made>[^()]{{4,80}})\)[^,;。]{{0,6}}(?:举手|表决|投票|集体)[^,;。]{{0,6}},?[^。;]{{0,4}}一票",
    "(",
)
_VOTERS = Pattern(r"(?:表决|正式|固定)?(?:成员|委员|组成人员)|(?:voting )?members?", "成委组m")


def seated_in_cell(block: Block, text: str, tokens: Sequence[Token]) -> bool:
    """A table of bodies: 经营决策委员会 | 表决成员: 总裁、质量总监."""
    if block.kind != "cell" or not block.column_heads or not block.row_heads:
        return False
    heads = [normalise(head).text for head in (block.column_heads[-1], block.row_heads[0])]
    if (
        _VOTERS.fullmatch(heads[0]) is None
        or _BODIES.fullmatch(heads[1]) is None
        or _ONE_THING.search(heads[1])
    ):
        return False
    return any(t.cls == "officer" for t in tokens) and _NOT.search(text) is None


def _is_listed(text: str, part: Sequence[Token]) -> bool:
    found = _AS_MEMBERS.search(text, part[0].start, part[-1].end)
    if found is not None:
        start, end = found.span("made")
        if _NOT.search(text, start, end) is None and _ONE_THING.search(text, *found.span()) is None:
            return any(t.cls == "officer" and start <= t.start < end for t in part)
    found = _OF_MEMBERS.search(text, part[0].start, part[-1].end)
    voting = _VOTE_IN_BRACKETS.search(text, part[0].start, part[-1].end)
    if voting is not None and any(
        t.cls == "officer" and voting.start() <= t.start < voting.end() for t in part
    ):
        return _NOT.search(text, *voting.span()) is None and _ONE_THING.search(text, *voting.span()) is None
    if found is None or _ONE_THING.search(text, max(0, found.start() - 6), found.start("made")) is not None:
        return False
    start, end = found.span("made" if found.group("made") else "told")
    if _NOT.search(text, start, end) is not None:
        return False
    return any(t.cls == "officer" and start <= t.start < end for t in part)


def seats_in(text: str, part: Sequence[Token], governed: bool) -> Iterator[Certainty]:
    """How surely the sentence ``part`` of ``text`` seats the officer in such a body, once for each clause that does."""
    if _is_listed(text, part):
        yield "sure"
    for clause in clauses_of(part):
        left, right = clause[0].start, clause[-1].end
        for pattern in (_MEMBER, _ENTERS):
            found = pattern.search(text, left, right)
            if found is None or any(p.search(text, left, found.end()) for p in (_NOT, _ONE_THING)):
                continue
            told = told_of_officer(text, part, found.start(), governed)
            if told is not None:
                yield "unsure" if is_hedged(text, left, found.end()) else told
                break
