"""One clause as a Markdown page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.reports.markdown_plain import escaped
from checker.reports.pages.markup import MADE, both, code, condition, table
from checker.reports.pages.parameters import parameter_lines
from checker.reports.pages.regions import Regional, clause_in, same_conditions, same_words
from checker.reports.pages.sources import cite_line, cite_table
from checker.reports.paint import MARKS
from checker.reports.words import document_kind, name_of, said, verdict_name, word
from checker.rulebook.model import Clause, ClauseTest, Pack


def clause_page(clause: Clause, regional: Regional) -> str:
    """The page of ``clause``, ending in a line feed."""
    return "\n".join(_page(clause, regional)) + "\n"


def _page(clause: Clause, regional: Regional) -> Iterator[str]:
    pack = regional.whole
    yield MADE
    yield from ("", f"# {both(clause.title)}", "")
    yield (
        f"{code(clause.id)} · {_named('modality', clause.modality)}"
        f" · [{escaped(pack.id)}](README.md) · {both(pack.sections.get(clause.section))}"
    )
    yield from ("", "## 出处 · Where it is known from", "")
    yield from cite_table(clause.cite, pack.sources)
    if clause.unverified:
        yield from ("", f"**{_not_judged(clause)}**")
    if clause.about:
        yield from ("", "## 要求 · What it asks", "", both(clause.about, by="\n\n"))
    for title, part in (
        ("适用条件 · Applies if", clause.applies),
        ("符合条件 · Satisfied by", clause.satisfied),
        ("违反情形 · Violated by", clause.violated),
    ):
        if part is not None:
            yield from ("", f"## {title}", "", *condition(part))
    yield from _exceptions(clause)
    if regional.parameters.get(clause.id):
        yield from ("", "## 参数 · Parameters", "", *parameter_lines(regional.parameters[clause.id]))
    if clause.expected_in:
        kinds = [
            f"{escaped(document_kind(k, 'zh'))} {escaped(document_kind(k, 'en'))}" for k in clause.expected_in
        ]
        yield from ("", "## 应见于 · Expected in", "", ", ".join(kinds))
    if clause.remedy:
        yield from ("", "## 应写为 · Write instead", "", both(clause.remedy, by="\n\n"))
    if clause.in_force.start or clause.in_force.end:
        yield from ("", "## 施行期间 · In force", "")
        yield f"{clause.in_force.start or '…'} – {clause.in_force.end or '…'}"
    yield from _regions(clause, regional)
    yield from _ledger(clause, pack)
    if clause.tests:
        yield from ("", "## 示例 · Examples", "")
        yield from table(("判定 Verdict", "给出 Given", "地区 Region"), map(_example, clause.tests))


def _exceptions(clause: Clause) -> Iterator[str]:
    if clause.exceptions:
        yield from ("", "## 例外 · Exceptions")
    for exception in clause.exceptions:
        yield from ("", f"**{escaped(exception.label)}** → {_verdict(exception.verdict)}", "")
        yield from condition(exception.when)
        if exception.cite:
            yield from ("", cite_line(exception.cite))


def _regions(clause: Clause, regional: Regional) -> Iterator[str]:
    """Where the clause is there, where not, and where it asks for something else."""
    found = {name: clause_in(pack, clause.id) for name, pack in regional.regions.items()}
    base = clause_in(regional.plain, clause.id)
    titles = regional.whole.regions
    yield from ("", "## 版本与地区 · Editions and jurisdictions", "")
    if base is None:
        yield "未选地区时没有本条。 Without a region the clause is not there."
    groups = (
        ("与上相同", "as above", [n for n, c in found.items() if c and same_words(c, base or clause)]),
        ("没有本条", "not there", [n for n, c in found.items() if c is None]),
    )
    for zh, en, names in groups:
        if names:
            yield f"- {zh} · {en}: " + ", ".join(f"{code(name)} {both(titles[name])}" for name in names)
    for name, other in found.items():
        if other is not None and not same_words(other, base or clause):
            yield from ("", f"### {code(name)} {both(titles[name])}", "")
            yield from _otherwise(other, base or clause)


def _otherwise(clause: Clause, base: Clause) -> Iterator[str]:
    """What a region says otherwise than the pack."""
    for label, told in (
        ("名称 title", both(clause.title) if clause.title != base.title else ""),
        ("程度 modality", _named("modality", clause.modality) if clause.modality != base.modality else ""),
        ("要求 asks", both(clause.about) if clause.about != base.about else ""),
        ("出处 source", cite_line(clause.cite) if clause.cite != base.cite else ""),
        ("判断 judgement", _judged(clause) if bool(clause.unverified) != bool(base.unverified) else ""),
    ):
        if told:
            yield f"- {label}: {told}"
    if not same_conditions(clause, base):
        for label, part in (
            ("适用条件 applies if", clause.applies),
            ("符合条件 satisfied by", clause.satisfied),
            ("违反情形 violated by", clause.violated),
        ):
            if part is not None:
                yield from ("", f"{label}:", "", *condition(part))


def _judged(clause: Clause) -> str:
    return f"**{_not_judged(clause)}**" if clause.unverified else "作判断 judged"


def _not_judged(clause: Clause) -> str:
    told = {lang: word("not_judged", lang, why=said(clause.unverified, lang)) for lang in ("zh", "en")}
    return both(told)


def _ledger(clause: Clause, pack: Pack) -> Iterator[str]:
    entries = [entry for entry in pack.ledger if clause.id in entry.clauses]
    if entries:
        yield from ("", "## 台账 · Ledger", "")
    for entry in entries:
        note = f" – {both(entry.note)}" if entry.note else ""
        yield f"- {code(entry.id)} {both(entry.title)}: **{_named('ledger', entry.status)}** ({entry.layer}){note}"


def _example(test: ClauseTest) -> tuple[str, str, str]:
    told = [
        *(f"“{escaped(sentence)}”" for sentence in test.says),
        *(escaped(_fact(fact)) for fact in test.facts),
    ]
    if test.document_kind:
        told.append(f"({escaped(document_kind(test.document_kind, 'zh'))} {escaped(test.document_kind)})")
    where = " ".join(code(part) for part in (test.region, test.as_of) if part)
    if test.once_verified:
        where += "（文字核实后 once verified）"
    return _verdict(test.verdict), "<br>".join(told) or "–", where


def _fact(fact: Mapping[str, Any]) -> str:
    fields = ", ".join(f"{name}: {value}" for name, value in fact.items() if name != "kind")
    return f"{fact.get('kind', '')}({fields})"


def _verdict(verdict: str) -> str:
    if verdict == "not_in_force":
        return "– 不在施行 not in force"
    return f"{MARKS[verdict]} {verdict_name(verdict, 'zh')} {verdict_name(verdict, 'en')}"


def _named(group: str, value: str) -> str:
    return f"{name_of(group, value, 'zh')} {name_of(group, value, 'en')}"
