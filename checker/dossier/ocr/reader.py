"""From a picture file to a draft: one page, or several in a .tiff."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any

from checker.dossier.draft import Draft, Unreadable
from checker.dossier.model import Place
from checker.dossier.ocr.extra import MEND_EN, MEND_ZH, available
from checker.dossier.ocr.page import page_of
from checker.dossier.pages_read import page_read
from checker.dossier.pdf.layout import laid_out, usual_size
from checker.dossier.pdf.page import Page, stamps_by_page
from checker.dossier.pdf.passage import Passage
from checker.dossier.pdf.reader import looked_notes
from checker.dossier.pdf.remembered import remember, remembered
from checker.dossier.pdf.telling import told
from checker.dossier.source import Source

MAX_PAGES = 20
_MOST_PIXELS = 60_000_000
# Of the longer side: beyond this, letters grow and nothing is seen better.
_SIDE = 2_600
_A4 = 841.9
_FORMATS = ("PNG", "JPEG", "TIFF", "BMP")


def read(source: Source) -> Draft:
    """Raises Unreadable without the extra, for what is no picture, is too large, or shows no words."""
    if not available():
        raise Unreadable(f"图片中的文字未读取。{MEND_ZH}", f"words in a picture were not read: {MEND_EN}")
    pages = list(_pages(source.data))
    found = told(laid_out(pages), source.path, usual_size(pages), stamps_by_page(pages))
    remember(source.data, source.path, found.passages)
    items = found.items
    if not items:
        raise Unreadable("图片中没有可识别的文字", "no words were found in the picture")
    return Draft(tuple(items), tuple(looked_notes(pages)), None)


def passages(data: bytes, path: str) -> Mapping[Place, Passage]:
    """What stands at the place of each paragraph, so that words can be shown where they are; raises Unreadable."""
    known = remembered(data, path)
    if known is None:
        pages = list(_pages(data))
        known = told(laid_out(pages), path, usual_size(pages), stamps_by_page(pages)).passages
        remember(data, path, known)
    return known


def _pages(data: bytes) -> Iterator[Page]:
    return (page_of(image, number, scale) for number, (image, scale) in enumerate(images_of(data), start=1))


def images_of(data: bytes) -> Iterator[tuple[Any, float]]:
    """Each page as rows of blue, green, red, and how many of them make a point; raises Unreadable."""
    from PIL import Image, ImageSequence

    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            count = getattr(picture, "n_frames", 1)
            if count > MAX_PAGES:
                raise Unreadable(
                    f"图片超过 {MAX_PAGES} 页，请拆分后再放入",
                    f"the picture has more than {MAX_PAGES} pages; split it",
                )
            for number, frame in enumerate(ImageSequence.Iterator(picture), start=1):
                yield _pixels(frame)
                page_read(number, count)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise Unreadable(
            "图片已损坏或格式不符，请重新扫描", "the picture is damaged; scan it again"
        ) from None


def _pixels(frame: Any) -> tuple[Any, float]:
    """Rows of blue, green, red, and how many of them make a point if the page is as long as A4."""
    import numpy as np
    from PIL import Image, ImageOps

    width, height = frame.size
    if width * height > _MOST_PIXELS:
        raise Unreadable("图片像素过多，请缩小后再放入", "the picture has too many pixels; make it smaller")
    upright = ImageOps.exif_transpose(frame)
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        ground = Image.new("RGBA", upright.size, "white")
        upright = Image.alpha_composite(ground, upright.convert("RGBA"))
    elif upright.mode.startswith("I"):
        upright = upright.point(lambda value: value / 256).convert("L")
    upright = upright.convert("RGB")
    if max(upright.size) > _SIDE:
        upright.thumbnail((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    pixels = np.ascontiguousarray(np.asarray(upright)[:, :, ::-1])
    return pixels, max(max(upright.size) / _A4, 0.1)
