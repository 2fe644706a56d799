"""The words of a vocabulary folder as their author wrote them: each entry with its list and its place."""

from __future__ import annotations

from collections.abc import Iterator

from checker.errors import Spot
from checker.records import record
from checker.rulebook.folder import Folder
from checker.statements.vocabulary import FILES
from checker.yamltree import Tree, parse

NAMED = ("holders", "powers", "matters")
LISTED = ("words", "content")
PARTS = ("primary", "words", "bare")


@record(frozen=True, slots=True)
class Entry:
    """One word: ``list`` is e.g. ``words.must``, ``powers.veto`` or ``matters.quality_plan.bare``."""

    text: str
    list: str
    spot: Spot

    @property
    def lowered(self) -> str:
        """As the reader takes it."""
        return self.text.lower()


def trees_of(vocabulary: Folder) -> dict[str, Tree]:
    """The parsed files of a ``vocabulary/`` folder, by name without the ending."""
    files = {name: vocabulary.file(f"{name}.yaml") for family in FILES for name in (family, f"{family}.en")}
    return {n: parse(f.at.read_text("utf-8"), f.label) for n, f in files.items() if f.at.is_file()}


def entries_in(trees: dict[str, Tree]) -> Iterator[Entry]:
    """Every word that the lexer knows, by file and line."""
    for name, tree in trees.items():
        family = name.removesuffix(".en")
        table = tree.data.get(family, {}) if isinstance(tree.data, dict) else {}
        for key, spec in table.items():
            if family in NAMED:
                for part in PARTS:
                    called = f"{family}.{key}" if part == "words" else f"{family}.{key}.{part}"
                    yield from _entries(tree, called, spec.get(part) or (), (family, key, part))
            elif family in LISTED:
                yield from _entries(tree, f"{family}.{key}", spec or (), (family, key))


def heading_words(trees: dict[str, Tree], name: str) -> Iterator[Entry]:
    """The words of ``sections.yaml`` or ``officer.yaml``."""
    tree = trees.get(name)
    for key, words in (tree.data.get(name, {}) if tree and isinstance(tree.data, dict) else {}).items():
        assert tree is not None
        yield from _entries(tree, f"{name}.{key}", words or (), (name, key))


def _entries(
    tree: Tree, called: str, words: Iterator[object] | list[object] | tuple[()], path: tuple[str, ...]
) -> Iterator[Entry]:
    for index, word in enumerate(words):
        yield Entry(str(word), called, tree.spot((*path, index)))
