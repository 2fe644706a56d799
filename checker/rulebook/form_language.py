"""The forms of ``modifiers.yaml`` as small automata: whether one can be read where another is sought before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_ITEM = re.compile(r'\(|\)|\||\?|\*|\+|>|"[^"]+"|[A-Za-z_]+')


@dataclass(slots=True)
class Automaton:
    """Steps from state to state, by class or (``None``) for nothing; ``end`` is where the form is through."""

    start: int = 0
    end: int = 0
    steps: list[list[tuple[str | None, int]]] = field(default_factory=list)

    def state(self) -> int:
        self.steps.append([])
        return len(self.steps) - 1

    def closed(self, states: frozenset[int]) -> frozenset[int]:
        """The states and all that are reached from them for nothing."""
        found, todo = set(states), list(states)
        while todo:
            for cls, to in self.steps[todo.pop()]:
                if cls is None and to not in found:
                    found.add(to)
                    todo.append(to)
        return frozenset(found)

    def after(self, states: frozenset[int], cls: str) -> frozenset[int]:
        return self.closed(frozenset(to for s in states for c, to in self.steps[s] if c == cls))

    @property
    def first(self) -> frozenset[int]:
        return self.closed(frozenset((self.start,)))


def automaton(form: str, macros: Mapping[str, str]) -> Automaton:
    """The automaton of a form; what must follow it (after ``>``) belongs to it."""
    made = Automaton()
    made.start, made.end = _choice(_Items(form.replace(">", " "), macros), made)
    return made


def matches_nothing(form: str, macros: Mapping[str, str]) -> bool:
    """Whether the form is through without a single word."""
    made = automaton(form, macros)
    return made.end in made.first


def swallows(earlier: Automaton, later: Automaton) -> bool:
    """Whether wherever ``later`` could be read, ``earlier`` is through before it or with it."""
    todo = [(s, earlier.first) for s in later.first]
    seen = set(todo)
    while todo:
        state, states = todo.pop()
        if earlier.end in states:
            continue
        if state == later.end or not states:
            return False
        for cls, to in later.steps[state]:
            if cls is None:
                continue
            reached = earlier.after(states, cls)
            for each in later.closed(frozenset((to,))):
                if (each, reached) not in seen:
                    seen.add((each, reached))
                    todo.append((each, reached))
    return True


class _Items:
    """The items of a form, one after the other, with a look at the next."""

    def __init__(self, form: str, macros: Mapping[str, str]) -> None:
        self.macros = macros
        self._items: Iterator[str] = iter(_ITEM.findall(form))
        self.next = next(self._items, "")

    def take(self) -> str:
        item, self.next = self.next, next(self._items, "")
        return item


def _choice(items: _Items, made: Automaton) -> tuple[int, int]:
    """``a b | c``: start and end of what is read to the end of the group."""
    start, end = made.state(), made.state()
    while True:
        first, last = _row(items, made)
        made.steps[start].append((None, first))
        made.steps[last].append((None, end))
        if items.next != "|":
            return start, end
        items.take()


def _row(items: _Items, made: Automaton) -> tuple[int, int]:
    start = end = made.state()
    while items.next not in ("", "|", ")"):
        first, last = _one(items, made)
        while items.next and items.next in "?*+":
            first, last = _repeated(items.take(), first, last, made)
        made.steps[end].append((None, first))
        end = last
    return start, end


def _one(items: _Items, made: Automaton) -> tuple[int, int]:
    item = items.take()
    if item == "(":
        inside = _choice(items, made)
        items.take()
        return inside
    if item in items.macros:
        return _choice(_Items(items.macros[item], items.macros), made)
    start, end = made.state(), made.state()
    made.steps[start].append((item.strip('"'), end))
    return start, end


def _repeated(how: str, first: int, last: int, made: Automaton) -> tuple[int, int]:
    start, end = made.state(), made.state()
    made.steps[start].append((None, first))
    made.steps[last].append((None, end))
    if how in "?*":
        made.steps[start].append((None, end))
    if how in "*+":
        made.steps[last].append((None, first))
    return start, end
