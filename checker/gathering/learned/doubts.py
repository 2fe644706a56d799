"""Sentences that, by all that was learned, lessen a right which the papers give: the right is in doubt, and a person must look.

The last of the looks, for what no room knows. It only lowers: what is learned never gives anything.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.dossier.clean import squeeze
from checker.dossier.model import Place
from checker.gathering.doubting import doubt, is_older
from checker.gathering.his_names import HisNames
from checker.gathering.learned.features import features
from checker.gathering.learned.sentences import line_of, weighed_in
from checker.gathering.model import Paper
from checker.gathering.said_there import Said
from checker.gathering.spoken_of_others import speaks_of_others
from checker.gathering.told_words import past
from checker.gathering.words_of_change import is_meant_only, is_yet_to_come
from checker.statements.learned.masked import RIGHTS
from checker.statements.learned.weights import weigh
from checker.statements.model import Statement

_Given = Mapping[str, Sequence[tuple[Paper, Statement]]]
PACKAGE = "checker.gathering.learned"
HEARD = "heard"
"""The kind of a limit of which it is not known what it is."""
_PROPOSED, _FORMULATED = "propose", "formulate"


class Heard(NamedTuple):
    """A sentence of ``paper`` beside a right, and the features by which it is weighed."""

    paper: Paper
    said: Said
    right: str
    features: frozenset[str]


def with_learned_doubts(
    papers: Sequence[Paper], officer: str, names: HisNames, as_of: str, lapsed: Container[str] = ()
) -> list[Paper]:
    """The papers; one that gives ``officer`` a right against which a sentence of any paper weighs too much has an unsure statement more.

    So the doubt stands whatever the ranks of the two papers are. ``names`` are what he is called; what papers at the paths
    ``lapsed`` gave is no longer his. An older paper lessens nothing.
    """
    given = given_to(papers, officer, lapsed)
    most: dict[tuple[str, str], tuple[int, Heard]] = {}
    for heard in heard_of(papers, given, names, as_of):
        weight = weigh(PACKAGE, heard.features)
        if weight <= 0:
            continue
        for giver in {g.document.path for g, _ in given[heard.right] if not is_older(heard.paper, g)}:
            if (giver, heard.right) not in most or weight > most[giver, heard.right][0]:
                most[giver, heard.right] = weight, heard
    return [_with(paper, given, most) for paper in papers]


def given_to(papers: Sequence[Paper], officer: str, lapsed: Container[str] = ()) -> _Given:
    """By right, the sure statements that give it to ``officer``, each with its paper; who formulates proposes too."""
    given: dict[str, list[tuple[Paper, Statement]]] = {}
    for paper in papers:
        for one in paper.reading.statements if paper.document.path not in lapsed else ():
            if _is_given(one, officer):
                given.setdefault(_right(one), []).append((paper, one))
    if _FORMULATED in given and _PROPOSED not in given:
        given[_PROPOSED] = [(paper, replace(one, power=_PROPOSED)) for paper, one in given[_FORMULATED]]
    return given


def _is_given(one: Statement, officer: str) -> bool:
    his = one.holder == officer and _right(one) in RIGHTS and one.certainty == "sure"
    return his and one.effect not in ("none", "denied", "conditional")


def _right(one: Statement) -> str:
    return one.power if one.authority == "strategy" else one.authority


def heard_of(papers: Sequence[Paper], given: _Given, names: HisNames, as_of: str) -> Iterator[Heard]:
    """Each sentence of ``papers`` beside each right that is ``given`` not later than it, and not there, if it is near the matter."""
    places = {
        right: {_spot(paper, one.place.without_offsets()) for paper, one in givers}
        for right, givers in given.items()
    }
    for paper in papers:
        rights = [r for r, givers in given.items() if _may_lessen(paper, givers)]
        owned = {r: any(giver is paper for giver, _ in given[r]) for r in rights}
        for said in weighed_in(paper, names) if rights else ():
            if _rules_nothing(said, as_of):
                continue
            spot = _spot(paper, said.block.place)
            for right in rights:
                if spot in places[right]:
                    continue
                found = features(said, right, own=owned[right])
                if found is not None:
                    yield Heard(paper, said, right, found)


def _spot(paper: Paper, place: Place) -> tuple[object, ...]:
    """The block at ``place`` of ``paper``; of a table its row."""
    return paper.document.path, line_of(place) if place.row is not None else place


def _may_lessen(paper: Paper, givers: Sequence[tuple[Paper, Statement]]) -> bool:
    return not givers or not all(is_older(paper, giver) for giver, _ in givers)


def _rules_nothing(said: Said, as_of: str) -> bool:
    text = said.text
    return past(text, as_of) or is_yet_to_come(text, as_of) or is_meant_only(text) or speaks_of_others(text)


def _with(paper: Paper, given: _Given, most: Mapping[tuple[str, str], tuple[int, Heard]]) -> Paper:
    more: list[Statement] = []
    for right, givers in given.items():
        heard = most.get((paper.document.path, right))
        if heard is None:
            continue
        said = heard[1].said
        by_power = {
            one.power: one for giver, one in reversed(givers) if giver.document.path == paper.document.path
        }
        more += [_in_doubt(one, said) for one in by_power.values()]
    if not more:
        return paper
    return replace(paper, reading=replace(paper.reading, statements=(*paper.reading.statements, *more)))


def _in_doubt(one: Statement, said: Said) -> Statement:
    told = doubt(one, said.block, squeeze(said.text))
    return replace(told, id=f"{one.id}w", limits=tuple(replace(limit, kind=HEARD) for limit in told.limits))
