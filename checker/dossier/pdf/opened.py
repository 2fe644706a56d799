"""Opens a PDF that may be hostile or broken: bounded, nothing in it is run, nothing is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from checker.dossier.draft import Unreadable
from checker.dossier.pdf.laid_on import LaidOn, laid_on

T = TypeVar("T")
MAX_PAGES = 1_500


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """The document; raises Unreadable for one that is encrypted, damaged, empty, or has too many pages."""
    import pypdfium2
    from pypdfium2 import raw

    if b"%PDF-" not in data[:1024]:
        raise Unreadable("不是 PDF 文档，请检查扩展名", "not a PDF document; check the suffix")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refused(getattr(error, "err_code", None), raw) from None
    try:
        if len(document) == 0:
            raise _damaged()
        if len(document) > MAX_PAGES:
            raise Unreadable(
                f"PDF 超过 {MAX_PAGES} 页，请拆分后再放入",
                f"the PDF has more than {MAX_PAGES} pages; split it",
            )
        yield document
    finally:
        document.close()


@contextmanager
def turned_to(document: Any, index: int) -> Iterator[Any]:
    """Page ``index`` (from 0), with what people have put on it – form fields, stamps, marks – made part of it."""
    with _with_notes(document, index, lambda _: None) as (page, _):
        yield page


@contextmanager
def with_notes(document: Any, index: int) -> Iterator[tuple[Any, LaidOn]]:
    """As ``turned_to``, and what people laid on the page, as it was before that was made part of it."""
    with _with_notes(document, index, lambda page: laid_on(page, index + 1)) as (page, laid):
        yield page, laid


@contextmanager
def _with_notes(document: Any, index: int, first: Callable[[Any], T]) -> Iterator[tuple[Any, T]]:
    import pypdfium2
    from pypdfium2 import raw

    try:
        page = document[index]
        found = first(page)
        if _is_annotated(page, raw) and raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == 1:
            page.close()
            page = document[index]
    except pypdfium2.PdfiumError:
        raise _damaged() from None
    try:
        yield page, found
    finally:
        page.close()


def _is_annotated(page: Any, raw: Any) -> bool:
    """Whether something but links and pop-up notes lies on the page."""
    plain = (raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_TEXT)
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), 5_000)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if annotation:
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            raw.FPDFPage_CloseAnnot(annotation)
            if kind not in plain:
                return True
    return False


def _refused(code: int | None, raw: Any) -> Unreadable:
    if code == raw.FPDF_ERR_PASSWORD:
        return Unreadable(
            "文件有密码保护，请去除密码后另存", "password protected: save it without a password"
        )
    if code == raw.FPDF_ERR_SECURITY:
        return Unreadable(
            "文件的加密方式不受支持，请去除加密后另存",
            "encrypted in a way that is not known: save it without encryption",
        )
    return _damaged()


def _damaged() -> Unreadable:
    return Unreadable("PDF 已损坏，请重新导出", "the PDF is damaged; export it again")
