"""The vocabulary of a pack: typed word lists that the reader of statements is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from importlib.resources.abc import Traversable
from itertools import repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.errors import InputError, Spot, did_you_mean
from checker.facts import OFFICER, Officer
from checker.records import record
from checker.statements.inflection import forms
from checker.statements.model import EFFECTS, Effect
from checker.statements.stand_in import OFFICER as OFFICER_NAMES
from checker.statements.stand_in import named_so
from checker.yamltree import Path, Tree, parse

if TYPE_CHECKING:
    from checker.statements.provisions import Provisions

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


@record(frozen=True, slots=True)
class Named:
    """A holder, power or matter: its id, titles ({zh, en}) and, for a power, the effect it starts with.

    ``like``: the power whose words are built into sentences in the same way, if it is another one's.
    """

    id: str
    title: Mapping[str, str]
    cls: str = ""
    effect: Effect = "none"
    like: str = ""


@record(frozen=True, slots=True)
class Row:
    """``powers`` over ``matters`` are a reading of an authority; ``effect`` replaces the power's own."""

    powers: frozenset[str]
    matters: frozenset[str]
    power: str
    effect: Effect | None
    limit: str | None


@record(frozen=True, slots=True)
class Authority:
    """An authority of the pack: its id, the canonical matter, and the rows that read as it."""

    id: str
    title: Mapping[str, str]
    matter: str
    rows: tuple[Row, ...]
    halves: tuple[str, ...] = ()
    decisive: str = ""
    """The half that is a power by itself where nothing is said of the other."""


@record(frozen=True, slots=True)
class Rule:
    """A named phrase pattern: ``role`` is ``limit``, ``strengthener`` or ``harmless``."""

    id: str
    role: str
    kind: str
    effect: Effect
    forms: tuple[str, ...]


@record(frozen=True, slots=True)
class Section:
    """What a heading or lead-in makes of the text under it, by the words in it."""

    id: str
    words: tuple[str, ...]


@record(frozen=True, slots=True)
class Vocabulary:
    """All word lists and patterns of a pack, ready for the lexer."""

    words: Mapping[str, Word] = field(default_factory=dict)
    holders: Mapping[str, Named] = field(default_factory=dict)
    powers: Mapping[str, Named] = field(default_factory=dict)
    matters: Mapping[str, Named] = field(default_factory=dict)
    authorities: Mapping[str, Authority] = field(default_factory=dict)
    macros: Mapping[str, str] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    defaults: Mapping[str, tuple[str, Effect]] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()
    bare: Mapping[str, str] = field(default_factory=dict)
    officer_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stand_ins: Mapping[str, str] = field(default_factory=dict)
    provisions: Provisions | None = None

    def with_officer_titles(self, titles: tuple[str, ...]) -> Vocabulary:
        """The same vocabulary in which ``titles`` name the officer for certain."""
        extra = {t.lower(): Word(t.lower(), "officer", self.officer, True) for t in titles if t.strip()}
        if not extra:
            return self
        named = {t: named_so(t, OFFICER_NAMES) for t in extra} if self.stand_ins else {}
        return replace(self, words={**self.words, **extra}, stand_ins={**self.stand_ins, **named})

    def with_officer_name(self, name: str | None) -> Vocabulary:
        """The same vocabulary in which the officer's own name changes nothing that a provision says."""
        if self.provisions is None or not name:
            return self
        return replace(self, provisions=self.provisions.with_harmless(name.lower()))

    def officer_titles(self) -> tuple[str, ...]:
        """Words that name the officer, the surest first."""
        mine = [w for w in self.words.values() if w.cls == "officer" and self.says_itself(w.text)]
        return tuple(w.text for w in sorted(mine, key=lambda w: (not w.primary,)))

    def says_itself(self, word: str) -> bool:
        """Whether ``word`` is a title of this officer rather than what the reader reads in its place."""
        return not self.stand_ins or word not in OFFICER_NAMES or self.stand_ins.get(word) == word

    @property
    def officer(self) -> str:
        """The id of the holder that the pack is about."""
        return self.post.id

    @property
    def post(self) -> Officer:
        """The holder that the pack is about."""
        named = next((h for h in self.holders.values() if h.cls == "officer"), None)
        if named is None or (named.id == OFFICER.id and not named.title):
            return OFFICER
        return Officer(named.id, {lang: named.title.get(lang) or named.id for lang in OFFICER.title})


def load_vocabulary(folder: Traversable, base: Vocabulary | None = None) -> Vocabulary:
    """Reads the YAML files of a pack's ``vocabulary/`` folder; with ``base``, they lie over its words.

    Raises InputError, with the place, for an unknown file, key, class or effect, and for a word that
    stands in two lists of equal standing.
    """
    trees = {name: _read(folder, name) for name in (*FILES, *(f"{n}.en" for n in FILES))}
    told = _read(folder, "provisions")
    present = {n: t for n, t in trees.items() if t is not None}
    words: dict[str, Word] = {}
    classes = {h.id: h.cls for h in base.holders.values()} if base else {}
    for group in _groups(present, classes):
        size = len(words)
        words.update(group.words())
        if len(words) != size + len(group.texts):
            raise _twice(present, classes)
    own = Vocabulary(
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
        provisions=_provisions(told),
    )
    if base is None:
        return own
    from checker.statements.overlay import laid_over

    return laid_over(base, own, present.get("holders"))


def _read(folder: Traversable, name: str) -> Tree | None:
    file = folder.joinpath(f"{name}.yaml")
    return parse(file.read_text("utf-8"), f"vocabulary/{name}.yaml") if file.is_file() else None


def _provisions(tree: Tree | None) -> Provisions | None:
    if tree is None:
        return None
    from checker.statements.provisions import parse_provisions

    return parse_provisions(tree)


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


def _groups(trees: Mapping[str, Tree], classes: Mapping[str, str]) -> Iterator[_Group]:
    """Every list of words, in the order of the files; ``classes`` of holders that another pack declares."""
    for name, tree in trees.items():
        family = name.removesuffix(".en")
        if family in ("holders", "powers", "matters"):
            base = _data(trees.get(family)).get(family, {})
            for key, spec in _data(tree)[family].items():
                cls = base.get(key, spec).get("class") or classes.get(key, "")
                known = {"holders": cls, "powers": base.get(key, spec).get("like", key)}.get(family)
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


def _twice(trees: Mapping[str, Tree], classes: Mapping[str, str]) -> InputError:
    """The mistake of a word that two lists have, or one list twice."""
    first: dict[str, tuple[_Group, Path]] = {}
    for group in _groups(trees, classes):
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
            spec.get("like", ""),
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
        halves, decisive = tuple(spec.get("halves", ())), spec.get("decisive", "")
        out[key] = Authority(key, spec.get("title", {}), spec["matter"], rows, halves, decisive)
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
