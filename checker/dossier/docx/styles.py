"""Styles: what a paragraph or a run takes over from its style and from the styles that one is based on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import Any, TypeVar

from checker.dossier.docx.names import W, find, get, toggle, value, whole
from checker.dossier.draft import Unreadable
from checker.records import record

T = TypeVar("T")
_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"title|标题|文档标题|公文标题|红头标题", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|目录)\s*[0-9]", re.IGNORECASE)
# Word itself stops at eleven.
_LONGEST_CHAIN = 30
# Switches under which words are not to be seen.
HIDING = ("strike", "dstrike", "vanish")


@record(frozen=True, slots=True)
class Styles:
    """``by_id`` holds the ``w:style`` elements; ``default`` the id of the default paragraph style."""

    by_id: Mapping[str, Any] = field(default_factory=dict)
    default: str | None = None
    run_defaults: Any = None
    _known: dict[tuple[str, str | None], Any] = field(default_factory=dict, compare=False, repr=False)

    def _once(self, question: str, style: str | None, answer: Callable[[str | None], T]) -> T:
        """What ``answer`` says of the style, asked once: every run of a document asks again."""
        key = (question, style)
        if key not in self._known:
            self._known[key] = answer(style)
        found: T = self._known[key]
        return found

    def chain(self, style: str | None) -> Iterator[Any]:
        """The style and what it is based on, nearest first; a circle ends where it closes.

        Raises Unreadable for a chain that Word would not make.
        """
        seen: set[str] = set()
        while style is not None and style in self.by_id and style not in seen:
            seen.add(style)
            if len(seen) > _LONGEST_CHAIN:
                raise Unreadable(
                    "样式层层相套过深，请重新另存",
                    "styles are based on one another too deeply; save it again",
                )
            element = self.by_id[style]
            yield element
            style = value(element, "basedOn")

    def toggled(self, style: str | None, name: str) -> bool:
        """Whether the nearest style of the chain that speaks of the switch ``name`` turns it on."""

        def nearest(style: str | None) -> bool:
            told = (toggle(find(element, "rPr"), name) for element in self.chain(style))
            return next((said for said in told if said is not None), False)

        return self._once(name, style, nearest)

    def looks(self, run: Any, *, paragraph_style: str | None) -> tuple[bool, bool]:
        """Whether a run with these properties is not to be seen, and whether it is bold."""

        def told(style: str | None) -> tuple[bool, bool]:
            hides = any(self.shows(run, paragraph_style=style, name=name) for name in HIDING)
            return hides, self.shows(run, paragraph_style=style, name="b")

        if run is None:
            return self._once("looks", paragraph_style, told)
        return told(paragraph_style)

    def shows(self, run: Any, *, paragraph_style: str | None, name: str) -> bool:
        """Whether the switch ``name`` is on for run properties ``run`` within a paragraph of that style.

        Word adds the switches of paragraph and character style exclusively (on twice is off); what the run
        itself says beats both.
        """
        own = toggle(run, name)
        if own is not None:
            return own
        style = value(run, "rStyle")
        if style is not None:
            return self._by_styles(paragraph_style, style, name)
        return self._once(f"plain {name}", paragraph_style, lambda of: self._by_styles(of, None, name))

    def told(self, style: str | None, path: str, attribute: str = "val") -> str | None:
        """What the nearest style of the chain that has an element at ``path`` says there."""

        def nearest(style: str | None) -> str | None:
            found = (find(element, path) for element in self.chain(style))
            return next((said for f in found if f is not None and (said := get(f, attribute))), None)

        return self._once(f"{path}@{attribute}", style, nearest)

    def _by_styles(self, paragraph: str | None, run: str | None, name: str) -> bool:
        if toggle(self.run_defaults, name):
            return True
        return self.toggled(paragraph or self.default, name) != self.toggled(run, name)

    def heading_level(self, paragraph: Any, style: str | None) -> int | None:
        """0 for a title, 1 to 9 for a heading by outline level or by the name of the style, else None."""
        own = whole(value(paragraph, "pPr/outlineLvl"))
        if own is not None:
            return own + 1 if 0 <= own <= 8 else None
        return self._once("heading", style or self.default, self._heading_level)

    def _heading_level(self, style: str | None) -> int | None:
        for element in self.chain(style):
            level = whole(value(element, "pPr/outlineLvl"))
            if level is not None:
                return level + 1 if 0 <= level <= 8 else None
            name = (value(element, "name") or "").strip()
            if match := _HEADING.fullmatch(name):
                return int(match[1])
            if _TITLE.fullmatch(name):
                return 0
        return None

    def is_contents(self, style: str | None) -> bool:
        """Whether the style is that of a line in a table of contents."""
        return self._once("contents", style, self._is_contents)

    def _is_contents(self, style: str | None) -> bool:
        return any(_CONTENTS.match((value(s, "name") or "").strip()) for s in self.chain(style))

    def numbering(self, style: str | None) -> tuple[str | None, int | None]:
        """The ``numId`` and the level that the style chain gives, each from the nearest that speaks of it."""
        return self._once("numbering", style or self.default, self._numbering)

    def _numbering(self, style: str | None) -> tuple[str | None, int | None]:
        number: str | None = None
        level: int | None = None
        for element in self.chain(style):
            number = number or value(element, "pPr/numPr/numId")
            level = level if level is not None else whole(value(element, "pPr/numPr/ilvl"))
        return number, level

    def centred(self, paragraph: Any, style: str | None) -> bool:
        said = value(paragraph, "pPr/jc")
        if said is None:
            said = self._once("jc", style or self.default, self._jc)
        return said == "center"

    def _jc(self, style: str | None) -> str | None:
        return next((j for j in (value(s, "pPr/jc") for s in self.chain(style)) if j is not None), None)


def read_styles(root: Any) -> Styles:
    """From the root of ``word/styles.xml`` (None: a document without styles)."""
    if root is None:
        return Styles()
    by_id = {}
    default = None
    for style in root.iterchildren(W + "style"):
        style_id = get(style, "styleId")
        if style_id is None:
            continue
        by_id[style_id] = style
        if get(style, "type") == "paragraph" and get(style, "default") in ("1", "true", "on"):
            default = style_id
    return Styles(by_id, default, find(root, "docDefaults/rPrDefault/rPr"))
