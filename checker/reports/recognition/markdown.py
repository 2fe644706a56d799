"""The comparison as Markdown, for a pull request or a wiki."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.judgement.recognition import Recognition
from checker.reports.markdown_plain import escaped
from checker.reports.options import Options
from checker.reports.paint import MARKS
from checker.reports.places import say_place, with_place
from checker.reports.quoting import quotations, say_quotes
from checker.reports.recognition import words
from checker.reports.recognition.known import known_rows
from checker.reports.recognition.notices import notices_of, unread_of
from checker.reports.recognition.requirements import cell_words, requirements_of
from checker.reports.recognition.table import ANSWERS, Row, facts_of, flag_of, names_of, rows_of, said_of
from checker.reports.words import name_of, said, verdict_name, word


def render(recognition: Recognition, options: Options) -> str:
    """One page."""
    return "\n".join(_page(recognition, options.lang)) + "\n"


def _page(recognition: Recognition, lang: str) -> Iterator[str]:
    colon, rows, pack = _colon(lang), rows_of(recognition, lang), recognition.pack
    name = escaped(recognition.dossier.enterprise or recognition.dossier.name)
    yield f"# {words.word('report', lang)}{colon}{name}"
    yield from _notices(recognition, lang)
    yield ""
    yield f"- {word('pack', lang)}{colon}{escaped(said(pack.title, lang))} {escaped(pack.id)}"
    yield f"- {word('as_of', lang)}{colon}{recognition.as_of}"
    if recognition.strict:
        yield f"- {word('strict', lang)}"
    yield from _editions(recognition, lang)
    yield from _known(recognition, lang)
    yield from ("", f"## {words.word('differs', lang)}", "")
    yield from _differences(recognition, rows, lang)
    yield from ("", f"## {words.word('line_by_line', lang)}", "", words.word("legend", lang))
    yield from _tables(recognition, rows, lang)
    yield from _details(rows, lang)
    yield from _requirements(recognition, lang)


def _notices(recognition: Recognition, lang: str) -> Iterator[str]:
    bad, told = unread_of(recognition), notices_of(recognition, lang)
    if not bad and not told:
        return
    yield from ("", f"## {word('notices', lang)}", "")
    if bad:
        paths = _comma(lang).join(escaped(path) for path in bad)
        yield f"- **{word('unread_first', lang)}{_colon(lang)}{paths}**"
    for notice, editions in told:
        message = with_place(said(notice.message, lang), notice.place, lang)
        whose = _comma(lang).join(editions) + _colon(lang) if editions else ""
        yield f"- {name_of('severity', notice.severity, lang)} – {escaped(whose + message)}"


def _editions(recognition: Recognition, lang: str) -> Iterator[str]:
    names = [escaped(name) for name in names_of(recognition.editions, lang)]
    answers = [
        f"**{MARKS[ANSWERS[e.recognised]]} {words.answer(e.recognised, lang)}**" for e in recognition.editions
    ]
    yield from ("", f"## {words.word('answer', lang)}", "")
    yield _cells([words.word("edition", lang), *names])
    yield "|" + " --- |" * (len(names) + 1)
    yield _cells([words.word("answer", lang), *answers])
    yield _cells([words.word("why", lang), *(escaped(said(e.why, lang)) for e in recognition.editions)])
    yield _cells([words.word("text", lang), *(escaped(said(e.title, lang)) for e in recognition.editions)])
    told = [dict(facts_of(e, lang)) for e in recognition.editions]
    for label in dict.fromkeys(label for facts in told for label in facts):
        yield _cells([label, *(escaped(facts.get(label, "–")) for facts in told)])


def _known(recognition: Recognition, lang: str) -> Iterator[str]:
    names = [escaped(name) for name in names_of(recognition.editions, lang)]
    yield from ("", f"## {words.word('known', lang)}", "", words.word("known_legend", lang), "")
    yield _cells([words.word("edition", lang), *names])
    yield "|" + " --- |" * (len(names) + 1)
    for row in known_rows(recognition, lang):
        yield _cells([escaped(row.title), *map(escaped, row.cells)])


def _requirements(recognition: Recognition, lang: str) -> Iterator[str]:
    found = requirements_of(recognition, lang)
    if not found:
        return
    names = [escaped(name) for name in names_of(recognition.editions, lang)]
    yield from ("", f"## {words.word('requirements', lang)}", "")
    yield _cells([words.word("requirement", lang), words.word("cite", lang), *names])
    yield "|" + " --- |" * (len(names) + 2)
    for row in found:
        known = "<br>".join(escaped(text) for text in (row.known_from, row.note) if text)
        yield _cells(
            [f"{escaped(row.title)} {escaped(row.id)}", known, *(cell_words(c, lang) for c in row.cells)]
        )


def _differences(recognition: Recognition, rows: tuple[Row, ...], lang: str) -> Iterator[str]:
    if len(recognition.judged) < 2:
        yield words.word("only_one", lang)
    elif not recognition.differs_at:
        yield words.word("no_difference", lang)
    for row in rows:
        if row.differs:
            yield f"- {_title(row)} `{row.clause}`"


def _tables(recognition: Recognition, rows: tuple[Row, ...], lang: str) -> Iterator[str]:
    names = [escaped(name) for name in names_of(recognition.editions, lang)]
    for section in dict.fromkeys(row.section for row in rows):
        title = said(recognition.pack.sections.get(section) or section, lang)
        yield from ("", f"**{escaped(title)}**", "")
        yield _cells([words.word("clause", lang), words.word("cite", lang), *names])
        yield "|" + " --- |" * (len(names) + 2)
        for row in rows:
            if row.section != section:
                continue
            flag = f"**≠ {words.word('difference', lang)}** " if row.differs else ""
            title = f"{flag}{_title(row)} ({name_of('modality', row.modality, lang)}) `{row.clause}`"
            cites = "<br>".join(escaped(said_of(cite, lang)) for cite in row.cites)
            yield _cells([title, cites, *_verdicts(row, lang)])


def _details(rows: tuple[Row, ...], lang: str) -> Iterator[str]:
    for row in rows:
        if not row.gap and not row.evidence:
            continue
        yield from ("", f"### {_title(row)} `{row.clause}`", "")
        for quotation in quotations(row.evidence):
            for line in say_quotes(quotation, lang):
                yield from (f"> {escaped(line)}", ">")
            yield from (f"> — {escaped(say_place(quotation.place, lang))}", "")
        for reason in row.reasons if row.gap else ():
            yield f"- **{word('reason', lang)}**{_colon(lang)}{escaped(said_of(reason, lang))}"


def _title(row: Row) -> str:
    return " / ".join(dict.fromkeys(escaped(title.text) for title in row.titles))


def _verdicts(row: Row, lang: str) -> Iterator[str]:
    for finding, judged in zip(row.findings, row.judged, strict=True):
        if finding is None:
            yield words.word("absent" if judged else "not_in_force", lang)
            continue
        flag = f" ({words.word(flag_of(finding), lang)})" if flag_of(finding) else ""
        yield f"{MARKS[finding.verdict]} {verdict_name(finding.verdict, lang)}{flag}"


def _cells(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _colon(lang: str) -> str:
    return "：" if lang == "zh" else ": "


def _comma(lang: str) -> str:
    return "、" if lang == "zh" else ", "
