"""What is asked of every single character or object of a page, by the shortest way: the library's own wrappers cost
more than it."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, NamedTuple


class Calls(NamedTuple):
    """Functions of PDFium, which take pointers as ``c_void_p`` or by ``byref``, and give them as numbers, None for none.

    The first take a text page and the place of a character on it, ``kind``, ``mode`` and ``font`` an object of a page.
    """

    code: Any
    holder: Any
    box: Any
    unmapped: Any
    generated: Any
    size: Any
    matrix: Any
    colour: Any
    objects: Any
    object: Any
    kind: Any
    mode: Any
    font: Any


@cache
def calls() -> Calls:
    """Bound once; what they take is not checked, so a page must be open and a place within it."""
    from pypdfium2 import raw

    def bound(function: Any, answer: Any) -> Any:
        # Without types of what it takes, a call is made in half the time.
        return ctypes.PYFUNCTYPE(answer)(ctypes.cast(function, ctypes.c_void_p).value or 0)

    return Calls(
        bound(raw.FPDFText_GetUnicode, ctypes.c_uint),
        bound(raw.FPDFText_GetTextObject, ctypes.c_void_p),
        bound(raw.FPDFText_GetLooseCharBox, ctypes.c_int),
        bound(raw.FPDFText_HasUnicodeMapError, ctypes.c_int),
        bound(raw.FPDFText_IsGenerated, ctypes.c_int),
        bound(raw.FPDFText_GetFontSize, ctypes.c_double),
        bound(raw.FPDFText_GetMatrix, ctypes.c_int),
        bound(raw.FPDFText_GetFillColor, ctypes.c_int),
        bound(raw.FPDFPage_CountObjects, ctypes.c_int),
        bound(raw.FPDFPage_GetObject, ctypes.c_void_p),
        bound(raw.FPDFPageObj_GetType, ctypes.c_int),
        bound(raw.FPDFTextObj_GetTextRenderMode, ctypes.c_int),
        bound(raw.FPDFTextObj_GetFont, ctypes.c_void_p),
    )
