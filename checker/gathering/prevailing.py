"""What papers say of each other for the case that they disagree, and what follows from it for their claims.

It follows less than they say, for a paper may call itself the first of all: a paper that wins keeps its limit beside a
later grant; one that yields loses its grant to the other's limit; and only a paper that is not lower, not older, signed,
of this firm, and names the other one outright takes that one's limit away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Document, Prevailing
from checker.dossier.prevailing import EVERY
from checker.gathering.called import called
from checker.gathering.model import Claim, Paper
from checker.gathering.precedence import lowers, weight_of
from checker.gathering.witness import firms_of, may_put_aside
from checker.records import record

Settled = list[tuple[Claim, tuple[Claim, ...]]]


@record(frozen=True, slots=True)
class Order:
    """Pairs of paths: (winner, loser) as the winner says in general, as the winner, which may put it aside, says
    outright of the loser's very title, and as the loser says."""

    claimed: frozenset[tuple[str, str]] = frozenset()
    named: frozenset[tuple[str, str]] = frozenset()
    yielded: frozenset[tuple[str, str]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.claimed or self.named or self.yielded)


def order_of(papers: Sequence[Paper], enterprise: str | None = None) -> Order:
    """What the papers say of each other; ``papers`` have a say, ``enterprise`` is the firm's name if it is known."""
    documents = [paper.document for paper in papers]
    firms = firms_of(papers, enterprise)
    claimed, named, yielded = set(), set(), set()
    for paper in papers:
        own = paper.document.path
        for said in paper.document.prevailing:
            for other in others_meant(said, paper.document, documents):
                if not said.wins:
                    yielded.add((other.path, own))
                    continue
                claimed.add((own, other.path))
                if said.outright and _is_titled(other, said.papers) and may_put_aside(paper, papers, firms):
                    named.add((own, other.path))
    return Order(frozenset(claimed), frozenset(named), frozenset(yielded))


def _is_titled(document: Document, names: Sequence[str]) -> bool:
    """Whether a name is its title letter for letter: 《…（总部）》 is not 《…（子公司）》, nor one edition another."""
    return squeeze(document.title or "").strip("《》") in {squeeze(name) for name in names}


def others_meant(said: Prevailing, own: Document, documents: Sequence[Document]) -> tuple[Document, ...]:
    """The papers of the dossier that the words mean, without the one that says them."""
    others = [document for document in documents if document.path != own.path]
    if EVERY in said.papers:
        return tuple(others)
    return tuple(dict.fromkeys(found for name in said.papers for found in called(name, others)))


def agreed(settled: Settled, order: Order) -> Settled:
    """What is left of claims that precedence has settled. No claim is lost: what falls is beaten by what stands."""
    if not order:
        return settled
    left = _with_kept(settled, order)
    standing = {id(claim): (claim, list(beaten)) for claim, beaten in left}
    for loser, winner in _falls([claim for claim, _ in left], order):
        if id(loser) in standing and id(winner) in standing:
            standing[id(winner)][1].extend((loser, *standing.pop(id(loser))[1]))
    return [(claim, tuple(beaten)) for claim, beaten in standing.values()]


def _with_kept(settled: Settled, order: Order) -> Settled:
    """A beaten limit stands beside the claim that beat it, if its paper says that it wins or the other that it yields."""
    kept: dict[int, Claim] = {}
    left: Settled = []
    for claim, beaten in settled:
        back = {id(one): one for one in beaten if _is_less(one, claim) and _wins(one, claim, order)}
        kept |= back
        left.append((claim, tuple(one for one in beaten if id(one) not in back)))
    return [*left, *((claim, ()) for claim in kept.values())]


def _wins(one: Claim, other: Claim, order: Order) -> bool:
    pair = (one.paper.document.path, other.paper.document.path)
    return pair in order.claimed or pair in order.yielded


def _falls(claims: Sequence[Claim], order: Order) -> Iterator[tuple[Claim, Claim]]:
    """(loser, winner): first grants that yield to a limit, then limits that a paper takes away by name.

    Nothing but a grant yields: a clause may be satisfied by less than what would be taken away.
    """
    pairs = [(one, other) for one in claims for other in claims if _is_less(one, other)]
    for less, more in pairs:
        if more.effect != "grant":
            continue
        if (less.paper.document.path, more.paper.document.path) in order.yielded and less.sure >= more.sure:
            yield more, less
    for less, more in pairs:
        if _takes_away(more, less, order):
            yield less, more


def _is_less(one: Claim, other: Claim) -> bool:
    return one.paper is not other.paper and lowers(weight_of(one), weight_of(other))


def _takes_away(more: Claim, less: Claim, order: Order) -> bool:
    upper, lower = more.paper, less.paper
    days = (upper.document.date, lower.document.date)
    return (
        (upper.document.path, lower.document.path) in order.named
        and (lower.document.path, upper.document.path) not in order.claimed
        and upper.rank >= lower.rank
        and days[0] is not None
        and days[1] is not None
        and days[0] >= days[1]
        and more.sure >= less.sure
    )


def unresolved(papers: Iterable[Paper], every: Sequence[Document]) -> Iterator[tuple[Document, Prevailing]]:
    """Papers that yield to one that is not in the dossier."""
    for paper in papers:
        for said in paper.document.prevailing:
            if not said.wins and not others_meant(said, paper.document, every):
                yield paper.document, said
