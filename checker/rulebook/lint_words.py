"""What may be wrong with the words of a vocabulary: said twice, said both ways, or never read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.errors import Spot
from checker.rulebook.vocabulary_entries import Entry, entries_in, heading_words
from checker.statements.lexicon import Lexicon
from checker.statements.normalise import normalise
from checker.statements.vocabulary import Vocabulary
from checker.yamltree import Tree

Found = Iterator[tuple[str, Spot, str, str]]

GIVES = (
    "words.may",
    "words.have",
    "words.strong",
    "words.each",
    "words.immune",
    "words.noneed",
    "words.afterwards",
)
TAKES = (
    "words.cannot", "words.must", "words.without", "words.joint", "words.vague", "words.only", "words.except",
    "words.under", "words.temporary", "words.intention", "words.invited", "words.before", "words.nomore", "content.narrow",
)  # fmt: skip
"""Lists whose words leave a power whole (or do away with a limit), and lists whose words weaken it."""

_FRAMES = ("。{}。", "首席质量官{}质量", "由{}的", "the {} the")


def lint_words(trees: dict[str, Tree], lexicon: Lexicon | None) -> Found:
    """All findings on words; without a lexicon (the vocabulary does not load) those that need none."""
    entries = list(entries_in(trees))
    yield from _repeated(entries, one_list=False)
    for listed in _by_list(heading_words(trees, "officer")).values():
        yield from _repeated(listed, one_list=True)
    sections = list(heading_words(trees, "sections"))
    yield from _repeated(sections, one_list=False)
    yield from _within_another(sections)
    known = {e.lowered for e in entries}
    for entry in (*entries, *sections):
        normal = normalise(entry.lowered).text
        if normal != entry.lowered:
            yield (
                "word-not-normal",
                entry.spot,
                f"`{entry.text}` of `{entry.list}` is never found: texts are read as `{normal}`",
                f"leave it out: `{normal}` is known"
                if normal in known
                else f"write `{normal}`, or leave it out",
            )
    if lexicon is not None:
        yield from _never_read(entries, lexicon)
        yield from _rows_in_vain(trees.get("authorities"), lexicon.vocabulary)


def contradict(one: str, other: str) -> bool:
    """Whether the two lists say the opposite of what makes a power whole."""
    return (one in GIVES and other in TAKES) or (one in TAKES and other in GIVES)


def _repeated(entries: Iterable[Entry], *, one_list: bool) -> Found:
    first: dict[str, Entry] = {}
    for entry in entries:
        known = first.setdefault(entry.lowered, entry)
        if known is entry:
            continue
        where = f"line {known.spot.line} of {known.spot.file.rsplit('/', 1)[-1]}"
        if one_list or known.list == entry.list:
            yield (
                "word-twice",
                entry.spot,
                f"`{entry.text}` stands twice in `{entry.list}`",
                f"the first is on {where}",
            )
        elif contradict(known.list, entry.list):
            yield (
                "contradictory-lists",
                entry.spot,
                f"`{entry.text}` stands in `{entry.list}` and in `{known.list}`, which say the opposite",
                f"leave out this one or the one on {where}; what it says by its neighbours belongs into modifiers.yaml",
            )
        else:
            yield (
                "word-in-two-lists",
                entry.spot,
                f"`{entry.text}` stands in `{entry.list}` and in `{known.list}`",
                f"keep it in one list; the other is on {where}",
            )


def _by_list(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    out: dict[str, list[Entry]] = {}
    for entry in entries:
        out.setdefault(entry.list, []).append(entry)
    return out


def _within_another(entries: list[Entry]) -> Found:
    """A heading word is sought anywhere in a heading, so one that holds another of its list adds nothing."""
    for listed in _by_list(entries).values():
        for entry in listed:
            inner = next(
                (e for e in listed if e.lowered != entry.lowered and e.lowered in entry.lowered), None
            )
            if inner is not None:
                yield (
                    "word-shadowed",
                    entry.spot,
                    f"`{entry.text}` of `{entry.list}` adds nothing: `{inner.text}` in it is of the same list",
                    "leave it out",
                )


def _never_read(entries: list[Entry], lexicon: Lexicon) -> Found:
    for entry in entries:
        word = lexicon.vocabulary.words.get(entry.lowered)
        if word is None or normalise(entry.lowered).text != entry.lowered:
            continue
        if not any(_read_as(entry.lowered, frame, lexicon) == [word.cls] for frame in _FRAMES):
            parts = " ".join(_read_as(entry.lowered, _FRAMES[0], lexicon)) or "nothing"
            yield (
                "word-never-read",
                entry.spot,
                f"`{entry.text}` of `{entry.list}` is never read as that: it becomes {parts}",
                "leave it out, or write it without what is read as a number, a date or a name",
            )


def _read_as(word: str, frame: str, lexicon: Lexicon) -> list[str]:
    """The classes of the tokens that the word becomes; of one only if that is all of it."""
    start = frame.index("{}")
    end = start + len(word)
    inside = [t for t in lexicon.lexer.tokens(frame.format(word)) if t.end > start and t.start < end]
    whole = len(inside) != 1 or (inside[0].start, inside[0].end) == (start, end)
    return [t.cls for t in inside] if whole else [inside[0].cls, "and more"]


def _rows_in_vain(tree: Tree | None, vocabulary: Vocabulary) -> Found:
    """A row of authorities.yaml of which earlier rows take every power over every matter."""
    own = tree.data.get("authorities", {}) if tree is not None else {}
    taken: set[tuple[str, str]] = set()
    for key, authority in vocabulary.authorities.items():
        for index, row in enumerate(authority.rows):
            pairs = {(p, m) for p in row.powers for m in row.matters}
            if tree is not None and key in own and pairs <= taken:
                yield (
                    "reading-never-taken",
                    tree.spot(("authorities", key, "reads", index)),
                    f"no power over a matter is read as this row of `{key}`: earlier rows take them all",
                    "leave it out, or put it before them",
                )
            taken |= pairs
