"""Elements of a page by what they do: which stand apart, which show nothing, which hold what cannot be read."""

from __future__ import annotations

from typing import Any

from checker.dossier.html.css import Fate, Styles

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "ul",
    ]
) | frozenset(HEADINGS)
SILENT = frozenset(
    [
        "base",
        "col",
        "colgroup",
        "datalist",
        "head",
        "link",
        "meta",
        "noframes",
        "noscript",
        "param",
        "rp",
        "rt",
        "script",
        "source",
        "style",
        "template",
        "title",
        "track",
        "button",
        "audio",
        "canvas",
    ]
)
UNREAD = frozenset(["applet", "embed", "frame", "iframe", "object", "video"])
PICTURES = frozenset(("img", "image", "picture"))
STRUCK = frozenset(("s", "strike"))
BOLD = frozenset(("b", "strong", "th"))


def fate(element: Any, styles: Styles) -> Fate | None:
    """Whether a page hides the element (and all in it) or strikes it out."""
    if element.tag in STRUCK or element.tag == "del":
        return "struck"
    if element.get("hidden") is not None or (element.tag == "dialog" and element.get("open") is None):
        return "hidden"
    if element.tag == "input" and (element.get("type") or "").lower() == "hidden":
        return "hidden"
    return styles.fate(element)


def control(element: Any) -> str | None:
    """What a field of a form shows; None for what is no field."""
    if element.tag == "input":
        kind = (element.get("type") or "text").lower()
        if kind in ("checkbox", "radio"):
            return "☑" if element.get("checked") is not None else "☐"
        return (
            ""
            if kind in ("submit", "reset", "button", "image", "password", "file")
            else element.get("value") or ""
        )
    if element.tag == "select":
        options = list(element.iter("option"))
        chosen = [o for o in options if o.get("selected") is not None] or options[:1]
        return "、".join(" ".join(o.itertext()).strip() for o in chosen)
    return None
