"""What the styles of a page say of an element – its own ``<style>`` and ``style=`` –, and whether they hide or strike it out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from checker.dossier.draft import Unreadable
from checker.dossier.html.looks import ASKED, written_by
from checker.records import record

Fate = Literal["hidden", "struck"]

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_SIMPLE = re.compile(r"(?P<tag>[A-Za-z][\w-]*|\*)?(?P<rest>(?:[.#][\w\-\u0080-\uffff]+)*)")
_PART = re.compile(r"([.#])([\w\-\u0080-\uffff]+)")
# Beyond these a page is made to keep its reader busy.
_MOST_FOR_ONE = 3_000
_MOST_TRIES = 5_000_000
_DEEPEST = 20
_OTHER_MEDIA = re.compile(
    r"@media\s+(?:only\s+)?(?:print|speech|aural|braille)\b(?!.*\bscreen\b)", re.IGNORECASE
)
_ASK = (
    "list-style",
    "list-style-type",
    "display",
    "visibility",
    "text-decoration",
    "text-decoration-line",
    "mso-hide",
    "opacity",
    "text-indent",
    "position",
    "left",
    "top",
    *ASKED,
)
# So far off that no window shows it.
_BESIDE = re.compile(r"::?(before|after)\s*$")
_OFF = re.compile(r"-\d{4,}(?:\.\d+)?(?:px|pt)?|-\d{3,}(?:\.\d+)?(?:em|rem|vw|vh|%)")
_NOTHING = re.compile(r"0*(?:\.0*)?(?:px|pt|em|rem|%)?(?<=[0.a-z%])")


@record(frozen=True, slots=True)
class _Simple:
    """One step of a selector: a tag, classes and ids, all of which must fit."""

    tag: str | None
    classes: frozenset[str]
    ids: frozenset[str]

    def fits(self, element: Any) -> bool:
        if self.tag not in (None, element.tag):
            return False
        if not self.ids <= {element.get("id")}:
            return False
        return not self.classes or self.classes <= set((element.get("class") or "").split())

    @property
    def weight(self) -> int:
        return 100 * len(self.ids) + 10 * len(self.classes) + (self.tag is not None)

    @property
    def key(self) -> str:
        return next(
            (f"#{i}" for i in self.ids), next((f".{c}" for c in sorted(self.classes)), self.tag or "*")
        )


@record(frozen=True, slots=True)
class _Rule:
    """``steps`` from the outermost to the element itself, each with whether it is the very parent of the next."""

    steps: tuple[tuple[_Simple, bool], ...]
    weight: int
    said: Mapping[str, str]

    def fits(self, element: Any) -> bool:
        last, _ = self.steps[-1]
        return last.fits(element) and _above(element, self.steps[:-1])


@dataclass(slots=True)
class Styles:
    """Rules by what their last step must have, so that few are tried on each element."""

    rules: dict[str, list[_Rule]] = field(default_factory=dict)
    # Selectors that hide something and are beyond us (``tr:nth-child(2)``).
    unknown: list[str] = field(default_factory=list)
    # Words that stand before or after elements; None for those that are not written out.
    written: dict[str, list[tuple[_Rule, str | None]]] = field(default_factory=dict)
    tries: int = 0
    # Of the element that was asked of last: what hides it and how it looks are asked one after the other.
    last: tuple[Any, dict[str, str]] = (None, {})

    def fate(self, element: Any) -> Fate | None:
        """Whether the page hides this element or strikes it out by its styles; None if it is shown."""
        said = self.said(element)
        if said.get("display") == "none" or said.get("visibility") in ("hidden", "collapse"):
            return "hidden"
        if said.get("mso-hide") == "all" or _is_unseen(said, has_children=len(element) > 0):
            return "hidden"
        lines = f"{said.get('text-decoration', '')} {said.get('text-decoration-line', '')}"
        return "struck" if "line-through" in lines else None

    def list_style(self, element: Any) -> str:
        """How the items of a list are numbered, if the styles say so."""
        said = self.said(element)
        return said.get("list-style-type") or next(iter(said.get("list-style", "").split()), "")

    def beside(self, element: Any, where: str) -> str | None:
        """What the styles write ``before`` or ``after`` the words of an element; None for what is not known."""
        found = [(rule, text) for rule, text in self.written.get(where, ()) if rule.fits(element)]
        self.tries += len(self.written.get(where, ()))
        if self.tries > _MOST_TRIES:
            raise _too_many()
        return max(found, key=lambda one: one[0].weight)[1] if found else ""

    def said(self, element: Any) -> dict[str, str]:
        """The declarations that hold for an element, those of its own ``style=`` before all."""
        if self.last[0] is not element:
            self.last = element, self._said(element)
        return self.last[1]

    def _said(self, element: Any) -> dict[str, str]:
        keys = [element.tag, "*", *(f".{c}" for c in (element.get("class") or "").split()[:50])]
        if element.get("id"):
            keys.append(f"#{element.get('id')}")
        near = [rule for key in keys for rule in self.rules.get(key, ())]
        self.tries += sum(len(rule.steps) for rule in near)
        if self.tries > _MOST_TRIES:
            raise _too_many()
        rules = [rule for rule in near if rule.fits(element)]
        said: dict[str, str] = {}
        for rule in sorted(rules, key=lambda rule: rule.weight):
            said |= rule.said
        return said | declared(element.get("style") or "")


def _is_unseen(said: Mapping[str, str], *, has_children: bool) -> bool:
    """Whether nothing of it can be seen: clear as glass, without size, off the page."""
    if _NOTHING.fullmatch(said.get("opacity", "1")) or _OFF.fullmatch(said.get("text-indent", "")):
        return True
    if not has_children and _NOTHING.fullmatch(said.get("font-size", "1")):
        # What stands within may have a size of its own.
        return True
    away = said.get("position") in ("absolute", "fixed")
    return away and any(_OFF.fullmatch(said.get(side, "")) for side in ("left", "top"))


def declared(text: str) -> dict[str, str]:
    """The declarations that may hide or strike; of a property said twice the last counts."""
    out = {}
    for part in text.split(";"):
        name, _, value = part.partition(":")
        if name.strip().lower() in _ASK:
            value = value if name.strip().lower() == "content" else value.lower()
            out[name.strip().lower()] = value.replace("!important", "").strip()
    return out


def styles_of(sheets: Sequence[str]) -> Styles:
    """Of the text of all ``<style>`` elements. Raises Unreadable for more rules than any page needs."""
    styles = Styles()
    for selector, body in _rules(_COMMENT.sub(" ", "\n".join(sheets))):
        said = declared(body)
        if not said:
            continue
        for one in selector.split(","):
            if (beside := _BESIDE.search(one)) is not None:
                _write(styles, _rule(one[: beside.start()].strip(), said), beside[1], said)
                continue
            rule = _rule(one.strip(), said)
            if rule is not None:
                bucket = styles.rules.setdefault(rule.steps[-1][0].key, [])
                bucket.append(rule)
                if len(bucket) > _MOST_FOR_ONE:
                    raise _too_many()
            elif _hides(said) and not _waits(one):
                styles.unknown.append(one.strip()[:60])
    return styles


def _write(styles: Styles, rule: _Rule | None, where: str, said: Mapping[str, str]) -> None:
    if rule is None or "content" not in said or said.get("display") == "none":
        return
    text = written_by(said["content"])
    if text != "":
        styles.written.setdefault(where, []).append((rule, text))
        if len(styles.written[where]) > _MOST_FOR_ONE:
            raise _too_many()


def _too_many() -> Unreadable:
    return Unreadable(
        "网页样式规则过多，请另存为 .docx", "the page has too many style rules; save it as .docx"
    )


def _hides(said: Mapping[str, str]) -> bool:
    shown = (v for name, v in said.items() if not name.startswith("list") and name not in ASKED)
    return _is_unseen(said, has_children=True) or any(
        v in ("none", "hidden", "collapse") or "line-through" in v for v in shown
    )


def _waits(selector: str) -> bool:
    """Whether it holds only for a page that somebody is acting on, or for what is no element."""
    return bool(re.search(r":(?:hover|focus|active|visited|checked|target|before|after|:)", selector))


def _rules(text: str) -> Iterator[tuple[str, str]]:
    """Selectors and their declarations, also those within ``@media``, unless it speaks of other media alone."""
    around: list[bool] = []
    begin = 0
    for match in re.finditer(r"[{};]", text):
        sign, at = match.group(), match.start()
        if sign == "{":
            head = text[begin:at].strip()
            if len(around) > _DEEPEST:
                return
            if head.startswith("@"):
                around.append(not _OTHER_MEDIA.match(head) and all(around))
            else:
                if all(around):
                    end = text.find("}", at)
                    yield head, text[at + 1 : end if end > 0 else len(text)]
                around.append(False)
            begin = match.end()
        elif sign == "}":
            if around:
                around.pop()
            begin = match.end()
        elif not around or around[-1]:
            begin = match.end()


def _rule(selector: str, said: Mapping[str, str]) -> _Rule | None:
    steps: list[tuple[_Simple, bool]] = []
    for word in selector.replace(">", " > ").split()[:20]:
        if word == ">":
            if not steps:
                return None
            steps[-1] = (steps[-1][0], True)
            continue
        match = _SIMPLE.fullmatch(word)
        if match is None:
            return None
        parts = _PART.findall(match["rest"])
        tag = (match["tag"] or "*").lower()
        steps.append(
            (
                _Simple(
                    None if tag == "*" else tag,
                    frozenset(name for sign, name in parts if sign == "."),
                    frozenset(name for sign, name in parts if sign == "#"),
                ),
                False,
            )
        )
    if not steps:
        return None
    return _Rule(tuple(steps), sum(step.weight for step, _ in steps), said)


def _above(element: Any, steps: Sequence[tuple[_Simple, bool]]) -> bool:
    """Whether the steps fit ancestors of the element, the nearest for each: enough for what pages write."""
    ancestor = element.getparent()
    for step, is_parent in reversed(steps):
        while ancestor is not None and not step.fits(ancestor):
            if is_parent:
                return False
            ancestor = ancestor.getparent()
        if ancestor is None:
            return False
        ancestor = ancestor.getparent()
    return True
