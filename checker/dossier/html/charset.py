"""The text of a page: by its byte order mark, by what it says of itself if that fits, else by a guess."""

from __future__ import annotations

import codecs
import re

from checker.dossier.clean import clean
from checker.dossier.encoding import decode, is_text

_SAID = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_\-]{1,40})""", re.IGNORECASE)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What browsers take these names for.
_MEANT = {
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "csgb2312", "gb18030"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("iso-8859-1", "latin1", "ascii", "us-ascii", "windows-1252", "cp1252"), "cp1252"),
}
_HEAD = 4_096


def text_of(data: bytes, said: str | None = None) -> str:
    """``said`` is what somebody else, such as the head of a mail, says of it. Raises Unreadable if nothing fits."""
    if not data.startswith(_MARKS):
        match = _SAID.search(data[:_HEAD])
        for name in (said, match[1].decode("ascii") if match else None):
            text = None if name is None else _as_said(data, name.lower())
            if text is not None:
                return clean(text)
    return decode(data)


def _as_said(data: bytes, name: str) -> str | None:
    """None if the name is not known or the bytes are no such text."""
    name = _MEANT.get(name, name)
    if name not in ("gb18030", "big5hkscs", "cp1252", "utf-8", "utf8"):
        return None
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return None
    return text if is_text(text) else None
