"""The index of a pack's pages: what it is, how much it covers, its clauses, its ledger and its sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.reports.citing import standing_of
from checker.reports.ledger import coverage_in_words, layer_name
from checker.reports.markdown_plain import escaped
from checker.reports.pages.markup import MADE, both, code, link, table
from checker.reports.pages.sources import STANDINGS, standing_words
from checker.reports.words import name_of
from checker.rulebook.coverage import by_layer, coverage_of
from checker.rulebook.model import Pack


def index_page(pack: Pack) -> str:
    """The page of a pack in which every clause and every entry of the ledger is there."""
    return "\n".join(_index(pack)) + "\n"


def list_page(packs: Sequence[Pack]) -> str:
    """The page that leads to those of several packs."""
    lines = [MADE, "", "# 规则包 · Rule packs", ""]
    for pack in packs:
        lines.append(f"- [{both(pack.title)}]({pack.id}/README.md) {code(pack.id)}")
    return "\n".join(lines) + "\n"


def _index(pack: Pack) -> Iterator[str]:
    yield MADE
    yield from ("", f"# {both(pack.title)}", "", code(pack.id))
    if pack.about:
        yield from ("", both(pack.about, by="\n\n"))
    yield from ("", "## 覆盖 · Coverage", "")
    whole = coverage_of(pack.ledger)
    yield from (f"- {escaped(coverage_in_words(whole, lang))}" for lang in ("zh", "en"))
    layers = by_layer(pack.ledger)
    for layer, found in layers.items() if len(layers) > 1 else ():
        for lang in ("zh", "en"):
            yield f"- {escaped(layer_name(layer, lang))}: {escaped(coverage_in_words(found, lang))}"
    yield from ("", "## 条款 · Clauses")
    for section, title in pack.sections.items():
        clauses = [clause for clause in pack.clauses if clause.section == section]
        if clauses:
            yield from ("", f"### {both(title)}", "")
        for clause in clauses:
            modality = f"{name_of('modality', clause.modality, 'zh')} {clause.modality}"
            yield f"- [{both(clause.title)}]({clause.id}.md) {code(clause.id)} ({modality})"
    if pack.regions:
        yield from ("", "## 版本与地区 · Editions and jurisdictions", "")
        yield from (f"- {code(name)} {both(title)}" for name, title in sorted(pack.regions.items()))
    limited = any(entry.editions for entry in pack.ledger)
    yield from ("", "## 台账 · Ledger", "")
    yield from table(
        (
            "编号 Id",
            "要求 Requirement",
            "状态 Status",
            "层 Layer",
            *(["仅见于 Seen only in"] if limited else []),
            "条款 Clauses",
            "出处 Source",
            "附注 Note",
        ),
        (
            (
                code(entry.id),
                both(entry.title),
                f"{name_of('ledger', entry.status, 'zh')} {name_of('ledger', entry.status, 'en')}",
                entry.layer,
                *([" ".join(map(code, entry.editions))] if limited else []),
                " ".join(f"[{code(name)}]({name}.md)" for name in entry.clauses),
                f"{code(entry.source)} {escaped(entry.fact)} ({code(entry.standing)})",
                both(entry.note),
            )
            for entry in pack.ledger
        ),
    )
    yield from ("", "## 出处 · Sources", "")
    yield from (f"- {standing_words(standing)}" for standing in STANDINGS)
    yield ""
    yield from table(
        ("编号 Id", "名称 Title", "发布者 Publisher", "日期 Date", "可信程度 Standing", "附注 Note"),
        (
            (
                code(name),
                both(source.get("title")),
                escaped(str(source.get("publisher") or "–")),
                escaped(str(source.get("date") or "–")),
                code(standing_of(source)),
                " ".join(
                    part
                    for part in (both(source.get("note")), link(source["url"]) if source.get("url") else "")
                    if part
                ),
            )
            for name, source in sorted(pack.sources.items())
        ),
    )
