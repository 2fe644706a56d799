"""The vocabulary of a pack: typed word lists that the reader of statements is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple

from checker.errors import InputError, Spot, did_you_mean
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


@dataclass(frozen=True, slots=True)
class Named:
    """A holder, power or matter: its id, titles ({zh, en}) and, for a power, the effect it starts with."""

    id: str
    title: Mapping[str, str]
    cls: str = ""
    effect: Effect = "none"


@dataclass(frozen=True, slots=True)
class Row:
    """``powers`` over ``matters`` are a reading of an authority; ``effect`` replaces the power's own."""

    powers: frozenset[str]
    matters: frozenset[str]
    power: str
    effect: Effect | None
    limit: str | None


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority of the pack: its id, the canonical matter, and the rows that read as it."""

    id: str
    title: Mapping[str, str]
    matter: str
    rows: tuple[Row, ...]
    halves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A named phrase pattern: ``role`` is ``limit``, ``strengthener`` or ``harmless``."""

    id: str
    role: str
    kind: str
    effect: Effect
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What a heading or lead-in makes of the text under it, by the words in it."""

    id: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
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
    origin: dict[str, tuple[str, Path]] = {}
    for word, family, path in _all_words(present):
        if word.text in words:
            first, at = origin[word.text]
            raise InputError(
                "word-in-two-lists",
                f"`{word.text}` is both {words[word.text].cls} and {word.cls}",
                present[family].spot(path),
                present[first].spot(at),
                help="keep it in one list",
            )
        words[word.text], origin[word.text] = word, (family, path)
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


def _all_words(trees: Mapping[str, Tree]) -> Iterator[tuple[Word, str, Path]]:
    """Each word with the file and the path that it stands at."""
    for name, tree in trees.items():
        family = name.removesuffix(".en")
        if family in ("holders", "powers", "matters"):
            base = _data(trees.get(family)).get(family, {})
            for key, spec in _data(tree)[family].items():
                known = {"holders": base.get(key, spec).get("class", ""), "powers": key}
                for part in ("primary", "words", "bare"):
                    cls = known.get(family) or _matter_class(key, part)
                    for index, word in enumerate(spec.get(part, ())):
                        yield (
                            Word(str(word).lower(), cls, key, part == "primary"),
                            name,
                            (family, key, part, index),
                        )
                nouns = {str(w) for part in ("primary", "words", "bare") for w in spec.get(part, ())}
                cls = known.get(family) or _matter_class(key, "words")
                for text, path in _inflected(spec.get("verbs", ()), nouns, (family, key, "verbs")):
                    yield Word(text, cls, key), name, path
        elif family in ("words", "content"):
            for cls, listed in _data(tree)[family].items():
                for index, word in enumerate(listed):
                    called = "content" if cls == "anywhere" else cls
                    yield Word(str(word).lower(), called), name, (family, cls, index)
            for cls, verbs in _data(tree).get("verbs", {}).items():
                nouns = {str(w) for w in _data(tree)[family].get(cls, ())}
                called = "content" if cls == "anywhere" else cls
                for text, path in _inflected(verbs, nouns, ("verbs", cls)):
                    yield Word(text, called), name, path


def _inflected(verbs: Sequence[str], listed: set[str], path: Path) -> Iterator[tuple[str, Path]]:
    """All forms of English verbs, each once; ``listed`` words stand in their list already."""
    seen = set(listed)
    for index, verb in enumerate(verbs):
        for text in forms(str(verb).lower()):
            if text not in seen:
                seen.add(text)
                yield text, (*path, index)


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
