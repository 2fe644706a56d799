"""Styles: what a paragraph, a run or a cell takes over from its style and from the styles above that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from checker.dossier.docx.symbols import PICTURE_FONTS
from checker.dossier.draft import Unreadable
from checker.dossier.inks import WHITE, Colour, colour_of, is_lost
from checker.dossier.odf.names import below, get, name
from checker.records import record

_LONGEST_CHAIN = 30
_TITLE = re.compile(r"title|标题|文档标题|公文标题|红头标题", re.IGNORECASE)
_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.IGNORECASE)
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_SIZE = re.compile(r"(\d*\.?\d+)pt")
_CODE = re.compile(r"_([0-9a-f]{1,4})_")


@record(frozen=True, slots=True)
class Look:
    """How words look: those that are ``hidden`` or ``struck`` are not read; ``font`` is one of pictures."""

    hidden: bool = False
    struck: bool = False
    bold: bool = False
    font: str | None = None
    ink: Colour | None = None
    ground: Colour | None = WHITE
    tiny: bool = False

    @property
    def lost(self) -> bool:
        """Whether such words are there and cannot be seen."""
        return self.tiny or (self.ink is not None and is_lost(self.ink, self.ground))


@record(frozen=True, slots=True)
class Styles:
    """``by_name`` holds the ``style:style`` elements by family and name, ``lists`` the styles of lists."""

    by_name: Mapping[tuple[str, str], Any] = field(default_factory=dict)
    lists: Mapping[str, Any] = field(default_factory=dict)
    outline: Any = None
    _known: dict[tuple[str, str | None, str, str], str | None] = field(default_factory=dict)

    def chain(self, family: str, style: str | None) -> Iterator[Any]:
        """The style and those above it, nearest first; a circle ends where it closes.

        Raises Unreadable for a chain that no program would make.
        """
        seen: set[str] = set()
        while style is not None and (family, style) in self.by_name and style not in seen:
            seen.add(style)
            if len(seen) > _LONGEST_CHAIN:
                raise Unreadable(
                    "样式层层相套过深，请重新另存",
                    "styles are based on one another too deeply; save it again",
                )
            element = self.by_name[family, style]
            yield element
            style = get(element, "style:parent-style-name")

    def said(self, family: str, style: str | None, properties: str, attribute: str) -> str | None:
        """What the nearest style that speaks of ``attribute`` says, of ``style:text-properties`` and the like."""
        key = (family, style, properties, attribute)
        if key not in self._known:
            told = (
                get(found, attribute)
                for element in self.chain(family, style)
                if (found := below(element, f"style:{properties}-properties")) is not None
            )
            self._known[key] = next((value for value in told if value is not None), None)
        return self._known[key]

    def look(self, family: str, style: str | None, within: Look | None = None) -> Look:
        """How words in that style look, where it is silent as ``within``."""
        within = within or Look()

        def text(attribute: str) -> str | None:
            return self.said(family, style, "text", attribute)

        display, weight = text("text:display"), text("fo:font-weight")
        lines = [text("style:text-line-through-style"), text("style:text-line-through-type")]
        font = text("style:font-name") or text("fo:font-family")
        ink = text("fo:color")
        if text("style:use-window-font-color") == "true":
            ink = None
        ground = self.ground(family, style, within.ground)
        size = _SIZE.fullmatch(text("fo:font-size") or "")
        return Look(
            hidden=within.hidden if display is None else display == "none",
            struck=within.struck if lines == [None, None] else any(x not in (None, "none") for x in lines),
            bold=within.bold if weight is None else weight in _BOLD,
            font=within.font if font is None else _picture_font(font),
            ink=within.ink if ink is None else colour_of(ink),
            ground=ground if family == "text" else self.ground(family, style, ground, "text"),
            tiny=within.tiny if size is None else float(size[1]) <= 2,
        )

    def ground(
        self, family: str, style: str | None, around: Colour | None, properties: str | None = None
    ) -> Colour | None:
        """What lies behind what is in that style, ``around`` if that has no ground of its own."""
        said = self.said(family, style, properties or family, "fo:background-color")
        return around if said in (None, "transparent") else colour_of(said)

    def heading_level(self, paragraph: Any, style: str | None) -> int | None:
        """0 for a title, 1 to 9 for a heading, else None."""
        named = [_shown_name(element) for element in self.chain("paragraph", style)]
        if any(_TITLE.fullmatch(found) for found in named):
            return 0
        if name(paragraph) == "text:h":
            level = get(paragraph, "text:outline-level") or "1"
            return int(level) if re.fullmatch("[1-9]", level) else 9
        return next((int(match[1]) for found in named if (match := _HEADING.fullmatch(found))), None)

    def centred(self, style: str | None) -> bool:
        return self.said("paragraph", style, "paragraph", "fo:text-align") == "center"


def read_styles(*roots: Any) -> Styles:
    """From the parts that hold styles, each of which may be None; what a later one says counts."""
    by_name: dict[tuple[str, str], Any] = {}
    lists: dict[str, Any] = {}
    outline = None
    for root in roots:
        for group in () if root is None else root:
            if name(group) not in ("office:styles", "office:automatic-styles"):
                continue
            for element in group:
                called = get(element, "style:name") or ""
                if name(element) == "style:style":
                    by_name[get(element, "style:family") or "", called] = element
                elif name(element) == "text:list-style":
                    lists[called] = element
                elif name(element) == "text:outline-style":
                    outline = element
    return Styles(by_name, lists, outline)


def _shown_name(style: Any) -> str:
    """The name that a person sees: ``Heading 1`` is written ``Heading_20_1``."""
    called = get(style, "style:display-name") or _CODE.sub(
        lambda match: chr(int(match[1], 16)), get(style, "style:name") or ""
    )
    return called.strip()


def _picture_font(font: str) -> str | None:
    plain = _CODE.sub(lambda match: chr(int(match[1], 16)), font).strip("'\" ")
    return plain if plain.lower() in PICTURE_FONTS else None
