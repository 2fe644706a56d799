"""The numbers of list items as a browser shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from checker.dossier.docx.formats import show
from checker.dossier.html.css import Styles

_TYPES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_CSS = {
    "decimal": "decimal", "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCountingThousand", "simp-chinese-informal": "chineseCountingThousand",
    "trad-chinese-informal": "chineseCountingThousand", "cjk-decimal": "taiwaneseDigital",
    "simp-chinese-formal": "chineseLegalSimplified", "trad-chinese-formal": "ideographLegalTraditional",
}  # fmt: skip
_IN_CHINESE = ("chinese", "taiwanese", "ideograph")
_PLAIN = ("disc", "circle", "square", "none")


@dataclass(slots=True)
class Counter:
    """One list: the number of its next item, and how it is shown; ``style`` is None for one without numbers."""

    style: str | None
    next: int = 1

    def take(self, item: Any) -> tuple[str | None, bool]:
        """The number of this item as shown (None for a list that shows none), and whether we know how."""
        if self.style is None:
            return "•", True
        if self.style == "none":
            return None, True
        value = item.get("value") or ""
        if value.isascii() and value.isdigit() and len(value) < 6:
            self.next = int(value)
        number, self.next = self.next, self.next + 1
        text = show(number, self.style)
        if text is None:
            return f"{number}.", False
        return text + ("、" if self.style.startswith(_IN_CHINESE) else "."), True


def counter(element: Any, styles: Styles) -> Counter:
    """For ``ol`` and ``ul``."""
    said = styles.list_style(element)
    if said in _PLAIN:
        return Counter("none" if said == "none" else None)
    if element.tag != "ol":
        return Counter(_CSS.get(said) if said in _CSS else None)
    start = element.get("start") or ""
    first = int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1
    if said:
        return Counter(_CSS.get(said, said), first)
    return Counter(_TYPES.get(element.get("type") or "1", "decimal"), first)
