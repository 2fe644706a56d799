"""Reading with places beside bare extraction of text from the same files: ``python benchmarks/documents.py``.

Ours is all that is done for a user's file, from its bytes to blocks – limits, tables, headings, a place for each, and
what one process tells the other – with nothing kept from round to round; theirs is each library's own loop to all of
the text. Processor time, for which the work of both processes is done in this one; sides take turns, and the median of
the rounds counts. Needs the extra ``dev``. Ends with 1 if a bar is missed.

Three times theirs is the goal. PDFs miss it: where the font does not lie within the file we need five to six times
theirs. Where it does, as most programs write it, the library hands over its text in hardly any time; that its every
character is asked for its place takes longer than all of theirs, and the bar of that race only keeps what there is.
"""

from __future__ import annotations

import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import docx
import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

from checker.circles import seldom_walked, unwalked
from checker.dossier import read_document
from checker.dossier.asked_again import forget
from checker.dossier.cache import without_cache
from checker.dossier.draft import Draft
from checker.dossier.isolation import asking
from checker.dossier.isolation.carried import pack, unpack
from checker.dossier.isolation.frames import get, put
from checker.dossier.source import Source

ROUNDS = 5
BAR = 3.0
"""Our time over theirs."""
BAR_OF_FONTS_WITHIN = 30.0
PAGES = 200
PARAGRAPHS = 2_000
TABLES = 40
SENTENCE = (
    "第{n}条 首席质量官负责组织制定年度质量计划，报总经理批准后执行；对涉及质量安全的事项，可要求停止生产、"
    "停止放行，并在二十四小时内书面报告董事会。采购部、生产部和销售部应当配合，不得拒绝或者拖延（见附件{n}）。"
)
HEADS = ("序号", "事项", "提出", "审核", "批准")
ROW = ("年度质量计划的编制与调整", "质量部", "首席质量官", "总经理")


@dataclass(frozen=True, slots=True)
class Words:
    """What a PDF is filled with; a font that is not ``within`` the file is found by whoever opens it."""

    font: str
    within: bool
    sentence: str
    row: tuple[str, ...]
    wrap: str | None


CHINESE = Words("STSong-Light", False, SENTENCE, ROW, "CJK")
ENGLISH = Words(
    "Vera",
    True,
    "Clause {n} The Chief Quality Officer prepares the annual quality plan, submits it to the general manager for "
    "approval, and may order production and release to be stopped in matters of quality and safety (see annex {n}). ",
    ("annual quality plan", "quality", "CQO", "general manager"),
    None,
)


@dataclass(frozen=True, slots=True)
class Race:
    name: str
    theirs: Callable[[Path], int]
    path: Path
    bar: float = BAR


def main() -> int:
    asking.read_apart = in_this_process
    seldom_walked()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        races = (
            Race(f"PDF, {PAGES} pages: pypdfium2", bare_pdf, written_pdf(folder / "手册.pdf", CHINESE)),
            Race(
                "PDF, fonts within: pypdfium2",
                bare_pdf,
                written_pdf(folder / "manual.pdf", ENGLISH),
                BAR_OF_FONTS_WITHIN,
            ),
            Race(
                f"DOCX, {PARAGRAPHS} paragraphs: python-docx", bare_docx, written_docx(folder / "手册.docx")
            ),
        )
        print(f"{'':40}{'ours':>9}{'theirs':>9}{'ratio':>8}{'bar':>6}")
        missed = 0
        for race in races:
            ours, theirs, ratio = medians(race)
            missed += ratio > race.bar
            verdict = "" if ratio <= race.bar else "  missed"
            print(
                f"{race.name:40}{ours * 1000:6.0f} ms{theirs * 1000:6.0f} ms{ratio:8.2f}{race.bar:6.1f}{verdict}"
            )
    return 1 if missed else 0


def medians(race: Race) -> tuple[float, float, float]:
    """Seconds of ours and of theirs, and the ratio of a round, after one that warms both."""
    letters = read(race.path)
    # Both must have read the file, or their times say nothing.
    if not 0.95 <= letters / race.theirs(race.path) <= 1.05:
        raise SystemExit(f"{race.name}: {letters} letters against {race.theirs(race.path)}")
    pairs = [(took(read, race.path), took(race.theirs, race.path)) for _ in range(ROUNDS)]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def took(work: Callable[[Path], int], path: Path) -> float:
    start = time.process_time()
    work(path)
    return time.process_time() - start


def in_this_process(source: Source, module: str) -> Draft:
    """As ``read_apart``, with both sides of the talk here."""
    pipe = io.BytesIO()
    put(pipe, {"path": source.path}, source.data)
    pipe.seek(0)
    get(pipe)
    pipe = io.BytesIO()
    with unwalked():
        put(pipe, {"draft": pack(import_module(module).read(source))})
    pipe.seek(0)
    return unpack(get(pipe)[0]["draft"], source.path)


def read(path: Path) -> int:
    """Letters in all blocks, each with its place; nothing is known of them from the round before."""
    forget()
    with without_cache():
        document = read_document(path, root=path.parent)
    if document.status != "read":
        raise SystemExit(f"{path.name}: {document.reason}")
    return sum(seen(block.text) for block in document.blocks)


def bare_pdf(path: Path) -> int:
    document = pypdfium2.PdfDocument(path.read_bytes())
    found = 0
    for page in document:
        text = page.get_textpage()
        found += seen(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return found


def bare_docx(path: Path) -> int:
    found = 0
    for item in docx.Document(str(path)).iter_inner_content():
        if isinstance(item, docx.table.Table):
            found += sum(seen(cell.text) for row in item.rows for cell in row.cells)
        else:
            found += seen(item.text)
    return found


def seen(text: str) -> int:
    """Letters without blanks, which each side puts in as it sees fit."""
    return len("".join(text.split()))


def written_pdf(path: Path, words: Words) -> Path:
    """Running text with a ruled table on every other page."""
    font = TTFont(words.font, f"{words.font}.ttf") if words.within else UnicodeCIDFont(words.font)
    pdfmetrics.registerFont(font)
    style = ParagraphStyle(
        "text", fontName=words.font, fontSize=10.5, leading=16, firstLineIndent=21, wordWrap=words.wrap
    )
    grid = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTNAME", (0, 0), (-1, -1), words.font)]
    story: list[object] = []
    for page in range(PAGES):
        lines = 4 if page % 2 else 7
        story += [Paragraph(words.sentence.format(n=page * 7 + n) * 2, style) for n in range(lines)]
        if page % 2:
            story.append(Table([(str(n), *words.row) for n in range(1, 17)], style=grid))
        story.append(PageBreak())
    SimpleDocTemplate(str(path), pagesize=A4).build(story)
    return path


def written_docx(path: Path) -> Path:
    """Headings, running text, and a table after every fiftieth paragraph."""
    document = docx.Document()
    for number in range(PARAGRAPHS):
        if number % 25 == 0:
            document.add_heading(f"第{number // 25 + 1}章 质量职责与权限", level=1)
        document.add_paragraph(SENTENCE.format(n=number + 1))
        if number % (PARAGRAPHS // TABLES) == 0:
            table = document.add_table(rows=1, cols=len(HEADS))
            for cell, head in zip(table.rows[0].cells, HEADS, strict=True):
                cell.text = head
            for n in range(1, 16):
                for cell, words in zip(table.add_row().cells, (str(n), *ROW), strict=True):
                    cell.text = words
    document.save(str(path))
    return path


if __name__ == "__main__":
    sys.exit(main())
