"""Makes what a document says harmless in Markdown: no markup, link, mention or table cell comes of it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.reports.plain import plain

_MARKUP = Pattern(r"[\\`*_{}\[\]#|~$<>&]|^[-+=]|(?<=\d)[.)](?= |$)", "#$&)*+-.<=>[\\]_`{|}~")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_MENTION = Pattern(r"[@#](?=\w)|[wW]{3}(?=\.)|:(?=//)", "#:@Ww")
_JOINER = "\u200b"
"""Stands where a platform would otherwise make a link or call somebody; it takes no room."""


def escaped(text: str) -> str:
    """``text`` on one line, to be shown as it is wherever inline Markdown may stand."""
    broken = _MENTION.sub(lambda m: m.group() + _JOINER, plain(text))
    return _MARKUP.sub(lambda m: _ENTITIES.get(m.group(), "\\" + m.group()), broken)
