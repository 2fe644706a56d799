"""What a sentence elsewhere in a paper leaves of the powers that it points at: as if it stood right behind them, and never more."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from checker.dossier.model import Block, Place
from checker.patterns import Pattern
from checker.statements.context import cached_context
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect, Statement, meet
from checker.statements.pointers import Pointer, pointers_in
from checker.statements.sentence import Modifier
from checker.statements.whole_block import place_of, unsure

_KINDS = {"conditional": "prior_approval", "joint": "partner", "denied": "denial"}
_MANY = ("上述", "前述", "以上", "上列", "前列", "这些", "该等", "此等", "上文")
_MOST = 300
"""How many readings a paper is worth; what is beyond is left in doubt."""
_NUMBERED = Pattern(r"\s*第([一二三四五六七八九十百零〇\d]+[条章节])")
_STRONG = ("grant", "limited", "joint")

Held = dict[int, list[tuple[Piece, Draft]]]
Read = Callable[[Block], Sequence[Statement]]


def heed_pointers(
    blocks: Sequence[Block],
    pieces: Sequence[Piece],
    lexicon: Lexicon,
    read: Read,
    names: frozenset[str] = frozenset(),
) -> None:
    """Lowers the officer's drafts by the sentences of other places of the paper that are on them.

    ``read`` reads a block by itself; ``names`` are people whom the paper made the officer.
    """
    held: Held = {}
    for piece in pieces:
        if piece.drafts:
            held.setdefault(piece.block, []).extend((piece, d) for d in piece.drafts)
    if not any(_is_strong(d, lexicon) for drafts in held.values() for _, d in drafts):
        return
    reader = _Reader(blocks, lexicon, read, names)
    places = _Places(blocks, held, lexicon)
    for index, block in enumerate(blocks):
        if block.kind in ("heading", "cell"):
            continue
        normal = lexicon.normal(block.text)
        for pointer in pointers_in(normal.text, lexicon):
            left, right = normal.span(pointer.start, pointer.end)
            said = (block.text[left:right], block.place.within(left, right))
            for at in places.meant(pointer, index):
                mine = [
                    d
                    for p, d in held[at]
                    if _is_strong(d, lexicon)
                    and not (at == index and _within(pointer, p, d))
                    and not (pointer.decided and d.authority == "decision_participation")
                ]
                reader.heed(at, mine, pointer, said)


def _is_strong(draft: Draft, lexicon: Lexicon) -> bool:
    return draft.holder == lexicon.officer and draft.effect in _STRONG


def _within(pointer: Pointer, piece: Piece, draft: Draft) -> bool:
    return pointer.start <= place_of(piece, draft) < pointer.end


class _Places:
    """The numbers of the blocks that hold powers, in order, and of those that hold the officer's."""

    def __init__(self, blocks: Sequence[Block], held: Held, lexicon: Lexicon) -> None:
        self._blocks = blocks
        self._lexicon = lexicon
        officer = lexicon.officer
        self._held = sorted(held)
        self._mine = [n for n, drafts in held.items() if any(d.holder == officer for _, d in drafts)]
        self._his = frozenset(self._mine)
        self._in_order = sorted(self._mine)

    @cached_property
    def _by_clause(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for n in self._mine:
            for clause in dict.fromkeys(_clauses_of(self._blocks, n)):
                found.setdefault(clause, []).append(n)
        return found

    def meant(self, pointer: Pointer, index: int) -> Iterator[int]:
        """The blocks that hold what is pointed at from block ``index``."""
        if pointer.clause is not None:
            yield from self._by_clause.get(pointer.clause, ())
        elif pointer.back is not None:
            yield from self._back(pointer, index)
        else:
            yield from (n for n in self._mine if n != index or pointer.his)

    def _back(self, pointer: Pointer, index: int) -> Iterator[int]:
        end = bisect_left(self._held, index)
        if end < len(self._held) and self._held[end] == index:
            return  # the sentences of one block are held against each other where they are finished
        theirs = cached_context(self._blocks[index].governed_by(), self._lexicon).holder
        if theirs not in (None, self._lexicon.officer) and not pointer.his:
            return
        of = self._in_order if pointer.his else self._held
        for at in range(bisect_left(of, index) - 1, -1, -1):
            n = of[at]
            if n not in self._his:
                return
            yield n
            if pointer.back not in _MANY and not _siblings(self._blocks[n], self._blocks[n - 1]):
                return


def _siblings(block: Block, before: Block) -> bool:
    return block.kind == "list_item" == before.kind and block.headings == before.headings


def _clauses_of(blocks: Sequence[Block], index: int) -> Iterator[str]:
    """The numbers of the clauses that a block stands in."""
    block = blocks[index]
    for words in (block.number or "", block.text, block.lead_in or "", *block.headings):
        found = _NUMBERED.match(words)
        if found is not None:
            yield found.group(1)
    for n in range(index - 1, max(-1, index - 40), -1):
        if blocks[n].headings != block.headings or _NUMBERED.match(block.text):
            return
        found = _NUMBERED.match(blocks[n].text)
        if found is not None:
            yield found.group(1)
            return


class _Reader:
    """Reads what is pointed at together with what is said of it, and remembers what was read."""

    def __init__(self, blocks: Sequence[Block], lexicon: Lexicon, read: Read, names: frozenset[str]) -> None:
        self._blocks = blocks
        self._lexicon = lexicon
        self._read = read
        self._called = sorted(names)
        self._kept: dict[tuple[int, str], Sequence[Statement]] = {}
        self._names: dict[str, frozenset[str]] = {}

    def heed(self, at: int, drafts: Sequence[Draft], pointer: Pointer, said: tuple[str, Place]) -> None:
        """Lowers ``drafts`` of block ``at`` to what is left of them."""
        named = self._authorities(pointer.power)
        meant = [d for d in drafts if not named or d.authority in named]
        if not meant:
            return
        alone = self._reading(at, "")
        joined = self._reading(at, self._titled(pointer.said))
        words, place = said
        if alone is None or joined is None:
            unsure(meant, f"more is said of it elsewhere than is read: {words}")
            return
        for draft in meant:
            beside = _of_other_acts(draft, alone)
            before, after = _told(draft, alone, beside), _told(draft, joined, beside)
            if after is None and before is None:
                continue
            if before == after and _acts(draft, alone) == _acts(draft, joined):
                continue  # what is lowered there is lowered without it
            effect: Effect = after[0] if after else draft.effect
            if meet(draft.effect, effect) != draft.effect:
                draft.effect = meet(draft.effect, effect)
                kind = _KINDS.get(effect, "scope")
                draft.outer.append((Modifier("limit", "pointed_at", kind, effect, 0, 0), words, place))
            elif after is None or (not after[1] and (before is None or before[1])):
                draft.unsure = True
                draft.notes.append(f"what is said of it elsewhere was not wholly read: {words}")

    def _titled(self, said: str) -> str:
        """期内张三已行使上列职权: a block by itself does not know whom the paper made the officer."""
        for name in self._called:
            said = said.replace(name, "首席质量官")
        return said

    def _authorities(self, power: str) -> frozenset[str]:
        """Which authorities a power that is named is of."""
        if not power:
            return frozenset()
        if power not in self._names:
            alone = Block(f"首席质量官享有{power}。", "paragraph", Place("text"))
            found = frozenset(s.authority for s in self._read(alone) if s.holder == self._lexicon.officer)
            self._names[power] = found - {"none"}
        return self._names[power]

    def _reading(self, at: int, said: str) -> Sequence[Statement] | None:
        """None beyond what a paper is worth."""
        key = (at, said)
        if key not in self._kept:
            if len(self._kept) > _MOST:
                return None
            block = self._blocks[at]
            text = f"{block.text}\n{said}" if said else block.text
            self._kept[key] = self._read(replace(block, text=text))
        return self._kept[key]


_Act = tuple[Effect, frozenset[str]]


def _acts(draft: Draft, read: Sequence[Statement]) -> Counter[_Act]:
    return Counter((s.effect, _acts_of(s)) for s in read if _is_same(draft, s))


def _of_other_acts(draft: Draft, alone: Sequence[Statement]) -> Counter[_Act]:
    """制定 beside 签发 in 由 H 制定并签发: what the block says of another act than that of ``draft``, read by itself."""
    return Counter(
        (s.effect, _acts_of(s)) for s in alone if _is_same(draft, s) and _acts_of(s) - {draft.act.power}
    )


def _acts_of(statement: Statement) -> frozenset[str]:
    """What is done in so many words."""
    return frozenset(p.meaning for p in statement.parts if p.role == "power" and p.meaning)


def _is_same(draft: Draft, s: Statement) -> bool:
    return (s.holder, s.authority, s.power) == (draft.holder, draft.authority, draft.row.power)


def _told(draft: Draft, read: Sequence[Statement], beside: Counter[_Act]) -> tuple[Effect, bool] | None:
    """The effect of the same power where it was ``read``, and whether that is sure; None if it is not there.

    What is said there of other acts, just as it is ``beside`` the power without what points at it, is no account of it.
    """
    same = [s for s in read if _is_same(draft, s)]
    left = Counter(beside)
    own = []
    for s in same:
        act = (s.effect, _acts_of(s))
        if left[act] > 0:
            left[act] -= 1
        else:
            own.append(s)
    if not same:
        return None
    told = own or same
    return meet(*(s.effect for s in told)), any(s.certainty == "sure" for s in told)
