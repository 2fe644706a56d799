"""What the blocks of a paper say of the officer's post itself: its level, superior, units and seat, and its charge."""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.charter import charges_in, may_charge
from checker.statements.coming_and_going import comes_and_goes, labelled_coming, may_tell_coming
from checker.statements.context import Context
from checker.statements.deputies import is_of_deputies, opens_with_deputies
from checker.statements.empty_headings import gives_nothing
from checker.statements.leaves_a_seat import seat_left
from checker.statements.lexicon import Lexicon
from checker.statements.model import Certainty, OfficerFact
from checker.statements.naming import Token
from checker.statements.normalise import Normal, normalise
from checker.statements.not_he import without_those_near
from checker.statements.plain_charges import may_tell_plainly, plain_charges_in
from checker.statements.post_bodies import may_tell_bodies, seated_in_cell, seats_in
from checker.statements.post_level import labelled, levels_in, may_tell_level
from checker.statements.post_superior import Superior, labelled_superior, may_tell_superior, superiors_in
from checker.statements.post_units import Led, labelled_units, may_tell_units, units_in
from checker.statements.sentence import sentences
from checker.statements.surnames import SURNAMES
from checker.statements.whose_clause import DOUBTFUL, clauses_of, goes_on, told_of_officer

Said = tuple[str, str | None, str | None, Certainty]
"""Kind, ``by``, ``value`` and certainty of a fact."""


def may_tell(block: Block, text: str, words: Lexicon) -> bool:
    """Whether ``block``, ``text`` in normal writing, may say anything of the kind: a cell by its label, too."""
    if block.kind == "cell":
        text = ":".join((*block.row_heads[-1:], *block.column_heads[-1:], text))
    return (
        may_tell_level(text)
        or may_charge(text, words.vocabulary.officer_words)
        or may_tell_plainly(text)
        or may_tell_superior(text)
        or may_tell_units(text)
        or may_tell_bodies(text)
        or may_tell_coming(block, text)
    )


def said_of_post(
    block: Block, normal: Normal, context: Context, words: Lexicon, names: frozenset[str], letter: bool
) -> Iterator[OfficerFact]:
    """What ``block`` tells of the post under ``context``: ``level``, ``reports_to``, ``leads``, ``decides``, ``charter``,
    ``house_rule`` and ``from_quality_post``.

    ``names`` are the officer's; ``letter``: the paper has spoken of him before.
    """
    if context.mention and context.mention != "kpi":
        return
    if any(gives_nothing(head) for head in block.governed_by()):
        return
    governed = context.holder == words.officer and not _of_others(block)
    labelled_as = list(_labelled(block, normal.text)) if governed else []
    tokens = without_those_near(normal.text, words.lexer.tokens(normal.text, names))
    if seated_in_cell(block, normal.text, tokens):
        yield _fact(("decides", None, None, "sure"), normal, (0, len(normal.text)), block, words)
    for said in labelled_as:
        yield _fact(said, normal, (0, len(normal.text)), block, words)
    if block.kind == "cell" and labelled_as:
        return
    told = {said[0] for said in labelled_as}
    below = any(is_of_deputies(normalise(head).text) for head in block.headings)
    speaking = governed
    for part, end in sentences(normal.text, tokens):
        where = (part[0].start, part[-1].end)
        if part[0].cls != "officer" and _SOMEBODY.match(normal.text, *where) is not None:
            speaking = False  # 周玉成：质量部归他管
        doubtful = end == "question" or any(t.cls in DOUBTFUL for t in part)
        deputies = below or opens_with_deputies(normal.text, *where)
        leads = False
        for kind, by, value, certainty in _told(block, normal.text, part, speaking, letter, words):
            if (kind in told and kind != "level") or (deputies and kind not in _OF_THEM):
                continue
            leads = leads or kind == "leads"
            # 原任质检科科长 is no doubt of that, nor 安不安全 of whose charge it is.
            doubted = doubtful and kind != "from_quality_post" and (by != PLAIN or end == "question")
            said = (kind, None if by == PLAIN else by, value, "unsure" if doubted else certainty)
            yield _fact(said, normal, where, block, words)
        # 直接领导质量部、检验中心；不分管制造: the units are his, and no new subject.
        led = speaking and end == "semicolon" and any(t.cls == "below" for t in part) and leads
        speaking = led or goes_on(normal.text, part, speaking)


_OTHER_PERSON = Pattern(rf"[{SURNAMES}][一-鿿]{{1,2}}(?:同志|先生|女士|:)", "同先女:")
_SOMEBODY = Pattern(rf"[{SURNAMES}][一-鿿]{{1,2}}:", ":")
PLAIN = "plain"
_OF_THEM = ("house_rule", "from_quality_post")
_POST_BELOW = Pattern(
    r"(?:直接|间接)?(?:下属|下级|协作|配合|汇报给其|助手)(?:岗位|职位|人员)?:[^:]{2,}|.*(?:[ab]{1,2}角|候任|助理|代理人?|副职)\)?(?:的?(?:职责|权限|说明|岗位说明书|任职要求).*)?",
)


def _of_others(block: Block) -> bool:
    """Whether the innermost heading is of somebody near the officer: 下属岗位：质量部经理, 首席质量官（B角）."""
    return (
        bool(block.headings) and _POST_BELOW.fullmatch(normalise(block.headings[-1]).text.strip()) is not None
    )


def _labelled(block: Block, text: str) -> Iterator[Said]:
    """What a form or a line gives under a label."""
    level = labelled(block, text)
    if level is not None:
        yield "level", None, *level
    superior = labelled_superior(block, text)
    if superior is not None:
        yield _superior(superior)
    led = labelled_units(block, text)
    if led is not None:
        yield _led(led)
    coming = labelled_coming(block, text)
    if coming is not None:
        yield coming[0], None, coming[1], coming[2]


def _told(
    block: Block, text: str, part: list[Token], governed: bool, letter: bool, words: Lexicon
) -> Iterator[Said]:
    for level, certainty in levels_in(text, part, governed):
        yield "level", None, level, certainty
    for scope, certainty in charges_in(text, part, words.vocabulary.officer_words, governed):
        yield "charter", None, scope, certainty
    for scope, certainty in plain_charges_in(text, part, governed):
        yield "charter", PLAIN, scope, certainty
    for superior in superiors_in(text, part, governed):
        yield _superior(superior)
    for led in units_in(
        text, part, governed, letter and _OTHER_PERSON.search(text, part[0].start, part[-1].end) is None
    ):
        yield _led(led)
    for certainty in seats_in(text, part, governed):
        yield "decides", None, None, certainty
    for clause in clauses_of(part):
        left = seat_left(text, clause[0].start, clause[-1].end)
        if left is not None and told_of_officer(text, part, left, governed):
            yield "decides", "refused", None, "sure"
    for kind, topic, certainty in comes_and_goes(block, text, part, governed, letter):
        yield kind, None, topic, certainty


def _superior(found: Superior) -> Said:
    return "reports_to", found.by, found.title, found.certainty


def _led(found: Led) -> Said:
    return "leads", "kept" if found.kept else None, found.units, found.certainty


def _fact(said: Said, normal: Normal, where: tuple[int, int], block: Block, words: Lexicon) -> OfficerFact:
    kind, by, value, certainty = said
    left, right = normal.span(*where)
    here, quote = block.place.within(left, right), normal.written[left:right]
    return OfficerFact(kind, words.officer, quote, here, by, value, certainty)
