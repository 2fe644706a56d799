"""Which list a piece of a list goes on with: lists are written in pieces, each of which names what it continues."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from checker.dossier.docx.numbering import Shown
from checker.dossier.odf.names import get, name, whole
from checker.dossier.odf.numbering import Level, Run, levels_of
from checker.dossier.odf.styles import Styles


@dataclass(slots=True)
class Lists:
    """Counts through one document; ``open`` are the lists that the text is within, outermost first."""

    styles: Styles
    open: list[tuple[Run, str | None]] = field(default_factory=list)
    by_id: dict[str, Run] = field(default_factory=dict)
    last: dict[str | None, Run] = field(default_factory=dict)
    outline: Run | None = None
    _levels: dict[str | None, dict[int, Level]] = field(default_factory=dict)

    def enter(self, element: Any) -> None:
        """Begins a ``text:list``, or goes on with the one that it continues."""
        above = self.open[-1] if self.open else None
        style = get(element, "text:style-name") or (above[1] if above else None)
        continued = get(element, "text:continue-list")
        if above is not None and style == above[1]:
            run = above[0]
        elif continued is not None and continued in self.by_id:
            run = self.by_id[continued]
        elif get(element, "text:continue-numbering") == "true" and style in self.last:
            run = self.last[style]
        else:
            run = Run(self._of(style))
        self.open.append((run, style))
        self.last[style] = run
        called = get(element, "xml:id") or get(element, "text:id")
        if called is not None:
            self.by_id[called] = run

    def leave(self) -> None:
        """Ends what was entered last."""
        self.open.pop()

    def next(self, item: Any) -> Shown | None:
        """The number of this item of the list that the text is within."""
        return self.open[-1][0].next(len(self.open), _start(item))

    def heading(self, element: Any) -> Shown | None:
        """The number of a heading that stands in no list; None for a paragraph."""
        if name(element) != "text:h" or self.open or get(element, "text:is-list-header") == "true":
            return None
        if self.outline is None:
            self.outline = Run(levels_of(self.styles.outline))
        restart = _start(element) if get(element, "text:restart-numbering") == "true" else None
        shown = self.outline.next(whole(get(element, "text:outline-level"), 1), restart)
        return shown if shown is not None and shown.text else None

    def numbered(self, element: Any) -> Shown | None:
        """The number of a ``text:numbered-paragraph``, which is an item of a list without one around it."""
        style, called = get(element, "text:style-name"), get(element, "text:list-id")
        run = self.by_id.get(called or "")
        if run is None:
            run = Run(self._of(style))
            self.by_id[called or ""] = run
        return run.next(whole(get(element, "text:level"), 1), _start(element))

    def _of(self, style: str | None) -> dict[int, Level]:
        if style not in self._levels:
            self._levels[style] = levels_of(self.styles.lists.get(style or ""))
        return self._levels[style]


def _start(element: Any) -> int | None:
    said = get(element, "text:start-value")
    return None if said is None else whole(said, 1)
