"""The tests that stand beside a vocabulary: sentences with a slot for words, and how each has to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.errors import Spot
from checker.records import record
from checker.rulebook.folder import Folder, read
from checker.rulebook.node import Node
from checker.statements.model import EFFECTS, Statement

SLOT = "{w}"
TESTS = "tests"

_STRENGTH = (*EFFECTS[:-1], "grant?", "grant")


@record(frozen=True, slots=True)
class Example:
    """One sentence under its headings; ``reads`` maps an authority to the effect that ``holder`` has of it.

    ``spot`` is the place of the (first) word that fills the slot, else of the sentence.
    """

    file: str
    spot: Spot
    says: str
    headings: tuple[str, ...]
    holder: str | None
    reads: Mapping[str, str]


def read_tests(vocabulary: Folder) -> tuple[Example, ...]:
    """All tests of a ``vocabulary/`` folder, each word in its slot, by file and line.

    Raises InputError with the place for a mistake, such as words without a slot to stand in.
    """
    folder = vocabulary.file(TESTS)
    files = [f for f in folder.inside() if f.at.name.endswith(".yaml")] if folder.at.is_dir() else []
    return tuple(
        example
        for file in files
        for test in read(file, "vocabulary-tests").child("tests").elements()
        for example in _expanded(test, file.at.name.removesuffix(".yaml"))
    )


def expected(example: Example, officer: str) -> str:
    """What has to be read, as one line."""
    return _line(example.holder or officer, example.reads)


def got(example: Example, officer: str, statements: list[Statement]) -> str:
    """What was read, in the words of ``expected``: the holder's own powers, and any that the officer is credited with."""
    holder = example.holder or officer
    mine = _held(statements, holder, example.reads)
    credited = _credited(_held(statements, officer, example.reads), {}) if holder != officer else {}
    line = _line(holder, _credited(mine, example.reads))
    return f"{line}; {_line(officer, credited)}" if credited else line


def _expanded(test: Node, file: str) -> Iterator[Example]:
    says, over = test.child("says"), test.get("over")
    texts = [says.value, *test.plain("headings", ())]
    if any(SLOT in text for text in texts) != (over is not None):
        raise says.wrong(
            "words-without-slot" if over else "slot-without-words",
            f"`{says.value}` has {'no' if over else 'a'} slot `{SLOT}`, and {'there are' if over else 'no'} words for it",
            help=f"`over` lists the words that take the place of `{SLOT}` in `says` or `headings`",
        )
    words = over.elements() if over else []
    size = test.plain("together", 1)
    for start in range(0, len(words), size) if words else (0,):
        chosen = _joined([str(w.value) for w in words[start : start + size]])
        says_it, *headings = (text.replace(SLOT, chosen) for text in texts)
        spot = words[start].spot if words else says.spot
        yield Example(file, spot, says_it, tuple(headings), test.plain("holder"), test.plain("reads"))


def _joined(words: list[str]) -> str:
    return (", " if all(w.isascii() for w in words) else "、").join(words)


def _held(statements: list[Statement], holder: str, wanted: Mapping[str, str]) -> dict[str, str]:
    """Effect by authority, the weaker if there are two; ``grant?`` is one that is not sure."""
    out: dict[str, str] = {}
    for each in statements:
        if each.holder == holder and each.authority != "none":
            named = f"{each.authority}.{each.power}"
            key = named if named in wanted else each.authority
            effect = f"{each.effect}?" if each.effect == "grant" and each.certainty != "sure" else each.effect
            out[key] = min(effect, out.get(key, effect), key=_STRENGTH.index)
    return out


def _credited(held: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Without what gives nothing, unless the test asks for it."""
    return {k: v for k, v in held.items() if k in wanted or v not in ("none", "denied")}


def _line(holder: str, held: Mapping[str, str]) -> str:
    return f"{holder}: {', '.join(f'{k} {v}' for k, v in sorted(held.items())) or 'nothing'}"
