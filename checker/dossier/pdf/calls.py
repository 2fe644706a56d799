"""What is asked of every single character, by the shortest way: the library's own wrappers cost more than it."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, NamedTuple

_WORD, _PLACE = ctypes.c_void_p, ctypes.c_int


class Calls(NamedTuple):
    """Functions of PDFium by what they tell of the character at a place; pointers are numbers, 0 is none."""

    code: Any
    holder: Any
    box: Any
    unmapped: Any
    generated: Any


@cache
def calls() -> Calls:
    """Bound once; what they take is not checked, so a text page must be open and a place within it."""
    from pypdfium2 import raw

    def bound(function: Any, answer: Any, *further: Any) -> Any:
        made = ctypes.PYFUNCTYPE(answer, _WORD, _PLACE, *further)
        return made(ctypes.cast(function, ctypes.c_void_p).value or 0)

    return Calls(
        bound(raw.FPDFText_GetUnicode, ctypes.c_uint),
        bound(raw.FPDFText_GetTextObject, ctypes.c_void_p),
        bound(raw.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p),
        bound(raw.FPDFText_HasUnicodeMapError, ctypes.c_int),
        bound(raw.FPDFText_IsGenerated, ctypes.c_int),
    )
