"""Rights that a paper lessens in its own order of things: voters by topic, a body that decides, two hands, parts dealt out.

A third look, sentence by sentence and row by row, where no words of taking stand: each kind has a room of its own. What
it finds is never sure.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.gathering.by_a_body import by_a_body, by_two_hands
from checker.gathering.bygone_grants import is_bygone
from checker.gathering.capped_rows import capped_rows
from checker.gathering.dealt_out import dealt_out
from checker.gathering.defined_terms import Terms, terms_of
from checker.gathering.doubting import doubt, is_older
from checker.gathering.entrusted import entrusted
from checker.gathering.frozen_money import is_frozen
from checker.gathering.handed_columns import handed_columns
from checker.gathering.his_names import HisNames
from checker.gathering.lapsing import lapses
from checker.gathering.marks_of_others import marks_of_others
from checker.gathering.matters_of_rows import leaves_act, names_matter
from checker.gathering.model import Paper
from checker.gathering.rows_dealt_out import rows_dealt_out
from checker.gathering.said_there import Said, said_in
from checker.gathering.screened import channelled, screened
from checker.gathering.seats_lessened import seat_lessened
from checker.gathering.told_words import past
from checker.gathering.words_of_change import is_meant_only, is_yet_to_come
from checker.statements.model import Statement

_Power = tuple[str, str]
_Given = tuple[Paper, Statement]
_TITLE = "首席质量官"
_SEAT = "decision_participation"
_CARRIED = ("strategy", "implement")
_PROPOSED = ("strategy", "propose")
_FORMULATED = ("strategy", "formulate")
_HELPS = "helps others"


def with_lessened(
    papers: Sequence[Paper],
    officer: str,
    names: HisNames,
    as_of: str,
    lapsed: Container[str] = (),
    gone: Sequence[str] = (),
) -> list[Paper]:
    """The papers; one that lessens a power of ``officer`` so has an unsure statement more for it.

    ``names`` are what he is called, ``gone`` who held the post before; what papers at the paths ``lapsed`` gave is no
    longer his. An older paper lessens nothing.
    """
    given: dict[_Power, list[_Given]] = {}
    for paper in papers:
        for one in paper.reading.statements if paper.document.path not in lapsed else ():
            if _is_given(one, officer):
                given.setdefault((one.authority, one.power), []).append((paper, one))
    return [_with(paper, given, officer, names, as_of, gone) for paper in papers] if given else list(papers)


def _is_given(one: Statement, officer: str) -> bool:
    his = one.holder == officer and one.authority != "none" and one.certainty == "sure"
    return his and one.effect not in ("none", "denied", "conditional")


def _with(
    paper: Paper,
    given: Mapping[_Power, Sequence[_Given]],
    officer: str,
    names: HisNames,
    as_of: str,
    gone: Sequence[str],
) -> Paper:
    terms = terms_of(paper.document)
    more: dict[_Power, Statement] = {}
    is_record = paper.document.kind == "record"
    for said in said_in(paper, names):
        if past(said.text, as_of) or is_yet_to_come(said.text, as_of) or is_meant_only(said.text):
            continue
        for power, givers in given.items():
            giver, one = _before(givers, paper, said.block)
            if power in more or one is None:
                continue
            if (names_matter(said.text, *power) and is_bygone(said.text, gone)) or _lessens(
                said, power, one, terms, own=paper is giver, is_record=is_record
            ):
                more[power] = doubt(one, said.block, said.text)
        if _PROPOSED not in given and _FORMULATED in given and channelled(said):
            # Who formulates proposes too, until a paper says by which way alone proposals go.
            _, one = _before(given[_FORMULATED], paper, said.block)
            if one is not None:
                more.setdefault(_PROPOSED, doubt(replace(one, power="propose"), said.block, said.text))
    for block, authority in rows_dealt_out(paper.document, names):
        for power, givers in given.items():
            _, one = _before(givers, paper, block)
            if power[0] == authority and power not in more and one is not None:
                more[power] = doubt(one, block, squeeze(block.text))
    for power, one in _in_rows(paper, given, names):
        more.setdefault(power, one)
    if (helping := _helps_only(paper, officer)) is not None and _CARRIED in given:
        _, one = _before(given[_CARRIED], paper, helping[1])
        if one is not None:
            more.setdefault(_CARRIED, doubt(one, helping[1], helping[0].text))
    if not more:
        return paper
    return replace(
        paper, reading=replace(paper.reading, statements=(*paper.reading.statements, *more.values()))
    )


def _in_rows(
    paper: Paper, given: Mapping[_Power, Sequence[_Given]], names: HisNames
) -> Iterator[tuple[_Power, Statement]]:
    """What rows of marks, or of columns from and to, leave to another of what the officer was given."""
    blocks, called = paper.document.blocks, names.at(paper.document)
    told = (
        *marks_of_others(blocks, called),
        *handed_columns(blocks, called),
        *capped_rows(blocks, called),
    )
    for block, subject, left in told:
        for power in (*given, *(() if _PROPOSED in given else (_PROPOSED,))):
            if not names_matter(subject, *power) or leaves_act(left, power[1]):
                continue
            # Who formulates proposes too, until a row says that another does.
            giver, one = _before(given.get(power) or given.get(_FORMULATED, ()), paper, block)
            if one is None and power in given and power[1] in ("propose", "implement"):
                giver, one = paper, given[power][0][1]
            # The kinds of plans in one table were weighed against each other when it was read.
            if one is not None and (giver is not paper or power[0] != "plan_approval"):
                yield power, doubt(replace(one, power=power[1]), block, f"{subject}|{squeeze(block.text)}")


def _before(
    givers: Sequence[_Given], paper: Paper, block: Block
) -> tuple[Paper, Statement] | tuple[None, None]:
    """Who gave it, elsewhere than in ``block`` and not later than ``paper``; another paper first."""
    able = [
        (giver, one)
        for giver, one in givers
        if one.place.without_offsets() != block.place and not is_older(paper, giver)
    ]
    return next((each for each in able if each[0] is not paper), able[0] if able else (None, None))


def _helps_only(paper: Paper, officer: str) -> tuple[Statement, Block] | None:
    """配合运营副总经理落实质量战略: the words by which the paper leaves him no more than to help those who carry it out."""
    told = [
        one
        for one in paper.reading.statements
        if one.holder == officer and (one.authority, one.power) == _CARRIED
    ]
    if not told or any(_HELPS not in one.notes for one in told):
        return None
    blocks = {block.place: block for block in paper.document.blocks}
    block = blocks.get(told[0].place.without_offsets())
    return None if block is None else (told[0], block)


def _lessens(said: Said, power: _Power, one: Statement, terms: Terms, *, own: bool, is_record: bool) -> bool:
    authority, act = power
    if authority == _SEAT:
        return seat_lessened(said, one.text, is_record=is_record)
    if (authority, act) == ("strategy", "propose"):
        return screened(said) or channelled(said) or entrusted(said, act)
    if dealt_out(said, authority, act) or (authority == "strategy" and entrusted(said, act)):
        return True
    if act == "implement":
        return False
    if lapses(said, authority) or (authority == "budget" and is_frozen(said, own=own)):
        return True
    if by_a_body(said, authority) or by_two_hands(said, authority):
        return True
    return not own and terms.bind(said, authority)
