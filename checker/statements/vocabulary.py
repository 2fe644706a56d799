"""The vocabulary of a pack: typed word lists that the reader of statements is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.resources.abc import Traversable
from itertools import repeat
from typing import Any, NamedTuple

from checker.errors import InputError, Spot, did_you_mean
from checker.records import record
from checker.statements.inflection import forms
from checker.statements.model import EFFECTS, Effect
from checker.yamltree import Path, Tree, parse

HOLDER_CLASSES = ("officer", "above", "beside", "below", "anyone", "self", "grantor", "company")
MATTER_CLASSES = {"foreign": "foreign", "own_staff": "own_staff"}
FILES = (
    "holders",
    "powers",
    "matters",
    "words",
    "content",
    "authorities",
    "modifiers",
    "sections",
    "officer",
)


class Word(NamedTuple):
    """One lexicon entry: its token class and, where it stands for something, the id of that."""

    text: str
    cls: str
    meaning: str = ""
    primary: bool = False


# Word(…) twenty thousand times is a tenth of the time that a small check takes; this never leaves C.
_make_word: Callable[[tuple[str, str, str, bool]], Word] = partial(tuple.__new__, Word)


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Named:
    """A holder, power or matter: its id, titles ({zh, en}) and, for a power, the effect it starts with."""

    id: str
    title: Mapping[str, str]
    cls: str = ""
    effect: Effect = "none"


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Row:
    """``powers`` over ``matters`` are a reading of an authority; ``effect`` replaces the power's own."""

    powers: frozenset[str]
    matters: frozenset[str]
    power: str
    effect: Effect | None
    limit: str | None


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Authority:
    """An authority of the pack: its id, the canonical matter, and the rows that read as it."""

    id: str
    title: Mapping[str, str]
    matter: str
    rows: tuple[Row, ...]
    halves: tuple[str, ...] = ()


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Rule:
    """A named phrase pattern: ``role`` is ``limit``, ``strengthener`` or ``harmless``."""

    id: str
    role: str
    kind: str
    effect: Effect
    forms: tuple[str, ...]


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Section:
    """What a heading or lead-in makes of the text under it, by the words in it."""

    id: str
    words: tuple[str, ...]


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Vocabulary:
    """All word lists and patterns of a pack, ready for the lexer."""

    words: Mapping[str, Word] = field(default_factory=dict)
    holders: Mapping[str, Named] = field(default_factory=dict)
    powers: Mapping[str, Named] = field(default_factory=dict)
    matters: Mapping[str, Named] = field(default_factory=dict)
    topics: Mapping[str, Named] = field(default_factory=dict)
    authorities: Mapping[str, Authority] = field(default_factory=dict)
    macros: Mapping[str, str] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    defaults: Mapping[str, tuple[str, Effect]] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()
    bare: Mapping[str, str] = field(default_factory=dict)
    officer_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def with_officer_titles(self, titles: tuple[str, ...]) -> Vocabulary:
        """The same vocabulary in which ``titles`` name the officer for certain."""
        extra = {t.lower(): Word(t.lower(), "officer", self.officer, True) for t in titles if t.strip()}
        if not extra:
            return self
        fields = {name: getattr(self, name) for name in self.__slots__}
        return Vocabulary(**{**fields, "words": {**self.words, **extra}})

    def officer_titles(self) -> tuple[str, ...]:
        """Words that name the officer, the surest first."""
        mine = [w for w in self.words.values() if w.cls == "officer"]
        return tuple(w.text for w in sorted(mine, key=lambda w: (not w.primary,)))

    @property
    def officer(self) -> str:
        """The id of the holder that the pack is about."""
        return next((h.id for h in self.holders.values() if h.cls == "officer"), "cqo")


def load_vocabulary(folder: Traversable) -> Vocabulary:
    """Reads the YAML files of a pack's ``vocabulary/`` folder.

    Raises InputError, with the place, for an unknown file, key, class or effect, and for a word that
    stands in two lists of equal standing.
    """
    trees = {name: _read(folder, name) for name in (*FILES, *(f"{n}.en" for n in FILES))}
    present = {n: t for n, t in trees.items() if t is not None}
    words: dict[str, Word] = {}
    for group in _groups(present):
        size = len(words)
        words.update(group.words())
        if len(words) != size + len(group.texts):
            raise _twice(present)
    return Vocabulary(
        words=words,
        holders=_named(present.get("holders"), "holders"),
        powers=_named(present.get("powers"), "powers"),
        matters=_named(present.get("matters"), "matters"),
        authorities=_authorities(present.get("authorities")),
        macros=dict(_data(present.get("modifiers")).get("macros", {})),
        rules=(*_rules(present.get("modifiers.en")), *_rules(present.get("modifiers"))),
        defaults=_defaults(present.get("modifiers")),
        sections=tuple(
            Section(k, tuple(w.lower() for w in v))
            for name in ("sections", "sections.en")
            for k, v in _data(present.get(name)).get("sections", {}).items()
        ),
        bare={
            w.lower(): m
            for name in ("matters", "matters.en")
            for m, spec in _data(present.get(name)).get("matters", {}).items()
            for w in spec.get("bare", ())
        },
        officer_words={
            k: tuple(w.lower() for w in v)
            for k, v in _data(present.get("officer")).get("officer", {}).items()
        },
    )


def _read(folder: Traversable, name: str) -> Tree | None:
    file = folder.joinpath(f"{name}.yaml")
    return parse(file.read_text("utf-8"), f"vocabulary/{name}.yaml") if file.is_file() else None


def _data(tree: Tree | None) -> dict[str, Any]:
    return tree.data if tree is not None and isinstance(tree.data, dict) else {}


class _Group(NamedTuple):
    """Words of one list, and where it stands: ``texts[i]`` at ``path + (at[i],)`` of the tree ``name``."""

    name: str
    path: Path
    cls: str
    meaning: str
    texts: Sequence[str]
    at: Sequence[int]

    def words(self) -> Iterator[tuple[str, Word]]:
        fields = (repeat(self.cls), repeat(self.meaning), repeat(self.path[-1] == "primary"))
        return zip(self.texts, map(_make_word, zip(self.texts, *fields, strict=False)), strict=True)


def _groups(trees: Mapping[str, Tree]) -> Iterator[_Group]:
    """Every list of words, in the order of the files."""
    for name, tree in trees.items():
        family = name.removesuffix(".en")
        if family in ("holders", "powers", "matters"):
            base = _data(trees.get(family)).get(family, {})
            for key, spec in _data(tree)[family].items():
                known = {"holders": base.get(key, spec).get("class", ""), "powers": key}.get(family)
                for part in ("primary", "words", "bare"):
                    cls = known or _matter_class(key, part)
                    yield _plain(name, (family, key, part), cls, key, spec.get(part, ()))
                nouns = {str(w) for part in ("primary", "words", "bare") for w in spec.get(part, ())}
                cls = known or _matter_class(key, "words")
                yield _inflected(name, (family, key, "verbs"), cls, key, spec.get("verbs", ()), nouns)
        elif family in ("words", "content"):
            for cls, listed in _data(tree)[family].items():
                yield _plain(name, (family, cls), "content" if cls == "anywhere" else cls, "", listed)
            for cls, verbs in _data(tree).get("verbs", {}).items():
                nouns = {str(w) for w in _data(tree)[family].get(cls, ())}
                called = "content" if cls == "anywhere" else cls
                yield _inflected(name, ("verbs", cls), called, "", verbs, nouns)


def _plain(name: str, path: Path, cls: str, meaning: str, listed: Sequence[Any]) -> _Group:
    return _Group(name, path, cls, meaning, [str(w).lower() for w in listed], range(len(listed)))


def _inflected(
    name: str, path: Path, cls: str, meaning: str, verbs: Sequence[Any], listed: set[str]
) -> _Group:
    """All forms of English verbs, each once; ``listed`` words stand in their list already."""
    seen: dict[str, int] = {}
    for index, verb in enumerate(verbs):
        for text in forms(str(verb).lower()):
            if text not in listed:
                seen.setdefault(text, index)
    return _Group(name, path, cls, meaning, list(seen), list(seen.values()))


def _twice(trees: Mapping[str, Tree]) -> InputError:
    """The mistake of a word that two lists have, or one list twice."""
    first: dict[str, tuple[_Group, Path]] = {}
    for group in _groups(trees):
        for text, index in zip(group.texts, group.at, strict=True):
            place = (*group.path, index)
            if text in first:
                other, at = first[text]
                return InputError(
                    "word-in-two-lists",
                    f"`{text}` is both {other.cls} and {group.cls}",
                    trees[group.name].spot(place),
                    trees[other.name].spot(at),
                    help="keep it in one list",
                )
            first[text] = (group, place)
    raise AssertionError("no word stands twice")


def _matter_class(key: str, part: str) -> str:
    return "bare" if part == "bare" else MATTER_CLASSES.get(key, "matter")


def _named(tree: Tree | None, family: str) -> dict[str, Named]:
    out = {}
    for key, spec in _data(tree).get(family, {}).items():
        cls = spec.get("class", "")
        if family == "holders" and cls not in HOLDER_CLASSES:
            assert tree is not None
            raise InputError(
                "unknown-holder-class",
                f"unknown class `{cls}`",
                tree.spot((family, key, "class")),
                help=did_you_mean(str(cls), HOLDER_CLASSES),
            )
        out[key] = Named(
            key,
            spec.get("title", {}),
            cls,
            _effect(tree, spec.get("effect", "none"), (family, key, "effect")),
        )
    return out


def _effect(tree: Tree | None, value: str, path: tuple[str | int, ...]) -> Effect:
    if value not in EFFECTS:
        spot = tree.spot(path) if tree else Spot("vocabulary")
        raise InputError(
            "unknown-effect", f"unknown effect `{value}`", spot, help=did_you_mean(value, EFFECTS)
        )
    return value


def _authorities(tree: Tree | None) -> dict[str, Authority]:
    out = {}
    for key, spec in _data(tree).get("authorities", {}).items():
        rows = tuple(
            Row(
                frozenset(r["powers"]),
                frozenset(r["matters"]),
                r["as"],
                _effect(tree, r["effect"], ("authorities", key, "reads", i, "effect"))
                if "effect" in r
                else None,
                r.get("limit"),
            )
            for i, r in enumerate(spec["reads"])
        )
        out[key] = Authority(key, spec.get("title", {}), spec["matter"], rows, tuple(spec.get("halves", ())))
    return out


def _rules(tree: Tree | None) -> Iterator[Rule]:
    for role in ("early_limits", "strengtheners", "harmless", "limits"):
        for key, spec in _data(tree).get(role, {}).items():
            effect = _effect(
                tree,
                spec.get("effect", "limited" if role.endswith("limits") else "none"),
                (role, key, "effect"),
            )
            forms = tuple(re.sub(r"\s+", " ", f).strip() for f in spec["forms"])
            yield Rule(
                key, role.rstrip("s") if role != "harmless" else role, spec.get("kind", key), effect, forms
            )


def _defaults(tree: Tree | None) -> dict[str, tuple[str, Effect]]:
    return {
        cls: (spec["kind"], _effect(tree, spec["effect"], ("defaults", cls)))
        for cls, spec in _data(tree).get("defaults", {}).items()
    }
