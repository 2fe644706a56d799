"""From the bytes of a .pdf to a draft; says which pages are pictures, and which words nobody can know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.dossier.bounds import MAX_LETTERS, too_long
from checker.dossier.draft import Draft, Note, Unreadable
from checker.dossier.model import Place
from checker.dossier.ocr.extra import MEND_EN, MEND_ZH, available
from checker.dossier.pages_read import page_read
from checker.dossier.pdf.glyph import counted
from checker.dossier.pdf.layout import laid_out, usual_size
from checker.dossier.pdf.opened import opened, with_notes
from checker.dossier.pdf.page import Page, read_page, stamps_by_page
from checker.dossier.pdf.passage import Passage
from checker.dossier.pdf.remembered import remember, remembered
from checker.dossier.pdf.stamped import may_be_stamped, stamps_of
from checker.dossier.pdf.telling import Told, told
from checker.dossier.source import Source

# Pages that are pictures, of one file: each takes seconds.
MAX_LOOKS = 20
# At the end a paper is stamped.
_LAST = 2
_FEW_LETTERS = 40
_MOST_OF_IT = 0.4
_GARBLED = 0.05
_MOST_LISTED = 20
_LONGEST = 80
_LOOKED = ("请拆分文件或提供文字版", "split the file, or provide it as text")


def read(source: Source) -> Draft:
    """Raises Unreadable for a file that is encrypted, damaged or too large, or has no words that can be read."""
    pages = _pages(source.data, looks=MAX_LOOKS if available() else 0)
    found = _told(pages, source.path)
    if any(page.looked for page in pages):
        remember(source.data, source.path, found.passages)
    items = found.items
    if not items:
        raise _wordless(pages)
    return Draft(tuple(items), tuple(_warnings(pages)), _unread(pages))


def passages(data: bytes, path: str) -> Mapping[Place, Passage]:
    """What stands at the place of each paragraph, so that words can be shown where they are; raises Unreadable."""
    known = remembered(data, path)
    if known is not None:
        return known
    pages = _pages(data, looks=MAX_LOOKS if available() else 0)
    found = _told(pages, path).passages
    if any(page.looked for page in pages):
        remember(data, path, found)
    return found


def _told(pages: Sequence[Page], path: str) -> Told:
    laid = [page.laid for page in pages]
    return told(laid_out(pages), path, usual_size(pages), stamps_by_page(pages), laid)


def _pages(data: bytes, *, looks: int = 0) -> list[Page]:
    """All pages, of which as many as ``looks`` that are pictures are read from what they look like."""
    pages: list[Page] = []
    letters = 0
    with opened(data) as document:
        for index in range(len(document)):
            with with_notes(document, index) as (page, laid):
                found = read_page(page, index + 1, laid)
                if looks and _is_picture(found):
                    from checker.dossier.ocr.sheet import looked_at

                    found, looks = looked_at(page, index + 1), looks - 1
                elif index >= len(document) - _LAST and may_be_stamped(found):
                    found.stamps = stamps_of(page)
                pages.append(found)
            page_read(len(pages), len(document))
            letters += counted(pages[-1].glyphs)
            if letters > MAX_LETTERS:
                raise too_long()
    return pages


def _is_picture(page: Page) -> bool:
    """Whether what a person reads on it is a picture: it has none or few words beside one."""
    if page.looked:
        return page.letters == 0 and page.doubtful
    if page.letters == 0:
        return page.pictures > 0 or bool(page.glyphs)
    return page.letters < _FEW_LETTERS and page.covered > _MOST_OF_IT


def _is_garbled(page: Page) -> bool:
    return page.unmapped > _GARBLED * max(1, page.letters)


def _unread(pages: Sequence[Page]) -> Note | None:
    pictures = [page.number for page in pages if _is_picture(page)]
    garbled = [page.number for page in pages if _is_garbled(page)]
    partly = [page.number for page in pages if not page.whole]
    said: list[tuple[str, str]] = []
    if pictures:
        zh, en = _listed(pictures)
        mend = _LOOKED if available() else (MEND_ZH, MEND_EN)
        said.append(
            (
                f"{zh}是图片（扫描），其中的文字未读取。{mend[0]}",
                f"{en}: a picture (a scan), whose words were not read: {mend[1]}",
            )
        )
    if garbled:
        zh, en = _listed(garbled)
        said.append(
            (
                f"{zh}的字体没有文字编码，文字无法确认，请从原文件重新导出",
                f"{en}: the font does not tell which characters it shows; export the original again",
            )
        )
    if partly:
        zh, en = _listed(partly)
        said.append((f"{zh}的图形过于复杂，未全部读取", f"{en}: drawn too finely to be looked at as a whole"))
    if any(page.laid.unshown for page in pages):
        zh, en = _listed([page.number for page in pages if page.laid.unshown])
        said.append(
            (
                f"{zh}有表单域的内容没有显示出来，未读取，请打印成 PDF 后放入",
                f"{en}: form fields whose values nothing shows were not read; print the form to a PDF",
            )
        )
    if not said:
        return None
    return Note("；".join(zh for zh, _ in said), "; ".join(en for _, en in said))


def _wordless(pages: Sequence[Page]) -> Unreadable:
    note = _unread(pages)
    if note is None:
        return Unreadable("文件没有任何文字", "the document holds no words")
    return Unreadable(note.zh, note.en)


def _warnings(pages: Sequence[Page]) -> Iterable[Note]:
    hidden = [
        page.number for page in pages if any(glyph.hidden for glyph in page.glyphs) and not _is_picture(page)
    ]
    if hidden:
        zh, en = _listed(hidden)
        yield Note(f"删除线、隐藏的文字未计入：{zh}", f"struck or hidden words were left out: {en}")
    yield from _remarks(pages)
    yield from looked_notes(pages)
    unknown = [page.number for page in pages if page.unmapped and not _is_garbled(page)]
    if unknown:
        zh, en = _listed(unknown)
        yield Note(f"有无法识别的字符（显示为 �）：{zh}", f"characters that are not known, shown as �: {en}")
    pictures = sum(page.pictures for page in pages if not _is_picture(page))
    if pictures:
        yield Note(f"{pictures} 张图片中的文字未读取", f"words in {pictures} picture(s) were not read")


def _remarks(pages: Sequence[Page]) -> Iterable[Note]:
    """What people wrote on the pages, and where they drew strokes."""
    every = [remark for page in pages for remark in page.laid.remarks]
    for remark in [remark for remark in every if remark.words][:_MOST_LISTED]:
        words = " ".join(remark.words.split())
        words = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        yield Note(f"批注（第 {remark.page} 页）：{words}", f"comment on page {remark.page}: {words}")
    if strokes := sorted({remark.page for remark in every if not remark.words}):
        zh, en = _listed(strokes)
        yield Note(f"有手写划线或涂改标记：{zh}", f"strokes drawn on {en}")


def looked_notes(pages: Sequence[Page]) -> Iterable[Note]:
    """What a person must know of pages whose words were read from what they look like."""
    looked = [page.number for page in pages if page.looked and page.glyphs]
    if looked:
        zh, en = _listed(looked)
        yield Note(
            f"{zh}的文字由图片识别得出，请对照原件核对",
            f"{en}: the words were recognised in a picture, compare them with it",
        )
    doubtful = [page.number for page in pages if page.doubtful and page.glyphs]
    if doubtful:
        zh, en = _listed(doubtful)
        yield Note(
            f"{zh}有文字看不清，其内容不作为授权依据",
            f"{en}: some words cannot be made out, so that nothing is granted by what stands there",
        )


def _listed(numbers: Sequence[int]) -> tuple[str, str]:
    """``第 1–3、7 页`` and ``pages 1–3, 7``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    shown = ["–".join(map(str, run)) for run in runs[:_MOST_LISTED]] + ["…"] * (len(runs) > _MOST_LISTED)
    return f"第 {'、'.join(shown)} 页", f"page{'s' if len(numbers) > 1 else ''} {', '.join(shown)}"
