"""The comparison for a terminal: the editions, the answer of each, then a line of marks for every clause."""

from __future__ import annotations

from collections.abc import Iterator

from checker.judgement.model import VERDICTS, Finding
from checker.judgement.recognition import Recognition
from checker.reports.columns import columns, indented
from checker.reports.options import Options
from checker.reports.paint import MARKS, NOTICE_MARKS, paint
from checker.reports.places import say_place, with_place
from checker.reports.plain import plain
from checker.reports.quoting import quotations, say_quotes
from checker.reports.recognition import words
from checker.reports.recognition.known import known_rows
from checker.reports.recognition.notices import notices_of, unread_of
from checker.reports.recognition.requirements import MARKS as CELLS
from checker.reports.recognition.requirements import cell_words, requirements_of
from checker.reports.recognition.table import (
    ANSWERS,
    Row,
    facts_of,
    flag_of,
    names_of,
    rows_of,
    said_of,
    shared,
)
from checker.reports.words import name_of, said, verdict_name, word

MOST = 200
"""So many characters of a quotation are shown; ``cqo check`` has them all."""
ABSENT, NOT_IN_FORCE = "·", "/"
FLAGS = {"waived": "*", "attested": "^"}


def render(recognition: Recognition, options: Options) -> str:
    """One page for a terminal."""
    return "\n".join(_page(recognition, options)).rstrip("\n") + "\n"


def _page(recognition: Recognition, options: Options) -> Iterator[str]:
    lang, rows = options.lang, rows_of(recognition, options.lang)
    yield from _head(recognition, options)
    yield from _editions(recognition, options)
    yield from _known(recognition, options)
    yield from _differences(recognition, rows, options)
    yield ""
    yield _rule(words.word("line_by_line", lang), options)
    yield from _legend(options)
    names = names_of(recognition.editions, lang)
    widths = [max(columns(name), 2) + 2 for name in names]
    left = max(options.width - sum(widths), 24)
    cells = "".join(_filled(name, width) for name, width in zip(names, widths, strict=True))
    section = None
    for row in rows:
        if row.section != section:
            section = row.section
            title = plain(said(recognition.pack.sections.get(section) or section, lang))
            yield ""
            yield paint((_filled(title, left) + cells).rstrip(), "strong", color=options.color)
        yield from _row(row, left, widths, options)
    yield from _requirements(recognition, left, widths, options)


def _head(recognition: Recognition, options: Options) -> Iterator[str]:
    lang, pack = options.lang, recognition.pack
    name = plain(recognition.dossier.enterprise or recognition.dossier.name)
    bad = unread_of(recognition)
    colon, comma = ("：", "、") if lang == "zh" else (": ", ", ")
    if bad:
        told = f"{word('unread_first', lang)}{colon}{comma.join(bad)}"
        yield paint(indented(told, first="✗ ", rest="  ", width=options.width), "error", color=options.color)
        yield ""
    yield paint(f"{words.word('report', lang)}{colon}{name}", "strong", color=options.color)
    for fact in (
        f"{plain(said(pack.title, lang))} {plain(pack.id)}",
        f"{word('as_of', lang)} {recognition.as_of}",
        *((word("strict", lang),) if recognition.strict else ()),
    ):
        yield indented(fact, first="", rest="  ", width=options.width)
    for notice, editions in notices_of(recognition, lang):
        mark = paint(NOTICE_MARKS[notice.severity], notice.severity, color=options.color)
        message = with_place(said(notice.message, lang), notice.place, lang)
        body = indented(
            f"{comma.join(editions)}{colon}{message}" if editions else message,
            first="    ",
            rest="    ",
            width=options.width,
        )
        yield f"  {mark} {body[4:]}"


def _editions(recognition: Recognition, options: Options) -> Iterator[str]:
    lang = options.lang
    yield ""
    yield _rule(words.word("answer", lang), options)
    names = names_of(recognition.editions, lang)
    for name, edition in zip(names, recognition.editions, strict=True):
        look = ANSWERS[edition.recognised]
        yield ""
        answer = paint(f"{MARKS[look]} {words.answer(edition.recognised, lang)}", look, color=options.color)
        title = plain(said(edition.title, lang))
        yield f"  {paint(name, 'strong', color=options.color)}  {answer}  {paint(title, 'faint', color=options.color)}"
        told = (
            (words.word("why", lang), plain(said(edition.why, lang))),
            *facts_of(edition, lang),
        )
        margin = 6 + max(columns(label) for label, _ in told)
        for label, text in told:
            yield indented(
                text, first=_filled(f"    {label}", margin), rest=" " * margin, width=options.width
            )


def _differences(recognition: Recognition, rows: tuple[Row, ...], options: Options) -> Iterator[str]:
    lang = options.lang
    yield ""
    yield _rule(words.word("differs", lang), options)
    if len(recognition.judged) < 2:
        yield f"  {words.word('only_one', lang)}"
    elif not recognition.differs_at:
        yield f"  {words.word('no_difference', lang)}"
    for row in rows:
        if row.differs:
            titles = " / ".join(dict.fromkeys(title.text for title in row.titles))
            yield indented(f"{titles}  {plain(row.clause)}", first="  ≠ ", rest="    ", width=options.width)


def _legend(options: Options) -> Iterator[str]:
    lang = options.lang
    marks = [f"{MARKS[v]} {verdict_name(v, lang)}" for v in VERDICTS]
    marks += [
        f"{ABSENT} {words.word('absent', lang)}",
        f"{NOT_IN_FORCE} {words.word('not_in_force', lang)}",
        *(f"{flag} {words.word(name, lang)}" for name, flag in FLAGS.items()),
    ]
    for text in ("   ".join(marks), words.word("legend", lang)):
        yield paint(indented(text, first="  ", rest="  ", width=options.width), "faint", color=options.color)


def _row(row: Row, left: int, widths: list[int], options: Options) -> Iterator[str]:
    lang, color = options.lang, options.color
    titles = " / ".join(dict.fromkeys(title.text for title in row.titles))
    flag = "≠" if row.differs else " "
    head = f"{titles}（{name_of('modality', row.modality, lang)}）"
    if lang == "en":
        head = f"{titles} ({name_of('modality', row.modality, lang)})"
    first, *rest = indented(head, first=f"{flag} ", rest="    ", width=left - 1).split("\n")
    marks = "".join(
        paint(_filled(_mark(f, judged), width), f.verdict if f else "none", color=color)
        for f, judged, width in zip(row.findings, row.judged, widths, strict=True)
    )
    yield _filled(first, left) + marks.rstrip()
    yield from rest
    yield from _told(plain(row.clause), options)
    for cite in row.cites:
        yield from _told(said_of(cite, lang), options)
    if row.gap:
        for reason in row.reasons:
            yield from _told(said_of(reason, lang), options, faint=False)
    for quotation in quotations(row.evidence):
        for line in say_quotes(quotation, lang, most=MOST):
            yield from _told(line, options, faint=False)
        yield from _told(f"— {say_place(quotation.place, lang)}", options)


def _mark(finding: Finding | None, judged: bool) -> str:
    if finding is None:
        return ABSENT if judged else NOT_IN_FORCE
    return MARKS[finding.verdict] + FLAGS.get(flag_of(finding), "")


def _told(text: str, options: Options, *, faint: bool = True) -> Iterator[str]:
    body = indented(text, first="    ", rest="      ", width=options.width)
    yield paint(body, "faint", color=options.color) if faint else body


def _known(recognition: Recognition, options: Options) -> Iterator[str]:
    lang = options.lang
    yield ""
    yield _rule(words.word("known", lang), options)
    yield paint(
        indented(words.word("known_legend", lang), first="  ", rest="  ", width=options.width),
        "faint",
        color=options.color,
    )
    names = names_of(recognition.editions, lang)
    for row in known_rows(recognition, lang):
        yield paint(
            indented(row.title, first="  ", rest="    ", width=options.width), "strong", color=options.color
        )
        for each in shared(tuple(zip(names, row.cells, strict=True))):
            yield from _told(said_of(each, lang), options, faint=False)


def _requirements(recognition: Recognition, left: int, widths: list[int], options: Options) -> Iterator[str]:
    lang, names = options.lang, names_of(recognition.editions, options.lang)
    found = requirements_of(recognition, lang)
    if not found:
        return
    yield ""
    yield _rule(words.word("requirements", lang), options)
    marks = dict.fromkeys(cell for row in found for cell in row.cells)
    legend = "   ".join(f"{CELLS[cell]} {cell_words(cell, lang)}" for cell in marks)
    yield paint(indented(legend, first="  ", rest="  ", width=options.width), "faint", color=options.color)
    cells = "".join(_filled(name, width) for name, width in zip(names, widths, strict=True))
    yield paint((" " * left + cells).rstrip(), "strong", color=options.color)
    for row in found:
        first, *rest = indented(row.title, first="  ", rest="    ", width=left - 1).split("\n")
        shown = "".join(_filled(CELLS[cell], width) for cell, width in zip(row.cells, widths, strict=True))
        yield _filled(first, left) + shown.rstrip()
        yield from rest
        yield from _told(f"{row.id} {row.known_from}", options)
        if row.note:
            yield from _told(row.note, options, faint=False)


def _filled(text: str, width: int) -> str:
    return text + " " * max(width - columns(text), 1)


def _rule(title: str, options: Options) -> str:
    head = f"── {title} "
    line = head + "─" * max(min(options.width, 76) - columns(head), 3)
    return paint(line, "strong", color=options.color)
