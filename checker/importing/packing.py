"""The files of the drafted pack beside its clauses: head, sources, parameters, ledger, outline, tables of annexes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from checker.importing.indicators import Tree
from checker.importing.levels import Levels
from checker.importing.model import Clause, Standard
from checker.importing.qualification import Formula, contrary
from checker.importing.units import Unit

Data = dict[str, Any]


def head(standard: Standard, name: str, extends: str, sections: Sequence[Data]) -> Data:
    """``pack.yaml``."""
    cover = standard.cover
    zh = cover.title or cover.number or standard.path
    out: Data = {
        "id": name,
        "title": {
            "zh": " ".join(filter(None, (f"《{zh}》", cover.number))),
            "en": " ".join(filter(None, (cover.title_en or zh, cover.number))),
        },
        "about": {
            "zh": f"由 {standard.path} 导入的草稿。条文照录原文；判断条件沿用 {extends} 中对应条款，其余待人写出，见 decisions.md。",
            "en": f"A draft, imported from {standard.path}. Clauses quote its text; conditions are those of {extends} "
            "where a clause was matched, and are still to be written elsewhere: see decisions.md.",
        },
        "language": 1,
        "extends": extends,
    }
    if cover.in_force:
        out["in_force"] = {"from": cover.in_force}
    return out | ({"sections": list(sections)} if sections else {})


def sources(standard: Standard, source: str) -> Data:
    """``sources.yaml``: the file that was imported."""
    cover = standard.cover
    zh = " ".join(filter(None, (f"《{cover.title or standard.path}》", cover.number)))
    return {
        "sources": {
            source: {
                "title": {"zh": zh, "en": cover.title_en or zh},
                "publisher": cover.issuer,
                "date": cover.published,
                "url": None,
                "kind": "standard",
                "standing": "quoted",
                "number": cover.number,
                "sha256": standard.sha256,
                "note": {
                    "zh": f"由持有人提供的文件 {standard.path} 导入",
                    "en": f"imported from the file {standard.path} that its holder gave",
                },
            }
        }
    }


def parameters(formula: Formula, source: str) -> Data:
    """``parameters.yaml``: the formula of 任职要求, with the words that it was read from; null if they are not clear."""
    number = formula.units[0].number.split(" ")[0]
    cite = {"source": source, "clause": number, "standing": "quoted", "source_words": formula.words}
    why = {
        "zh": f"{number} 的学历、职称、年限有未能识别的文字或可作两种理解，见 decisions.md",
        "en": f"education, title and years of {number} hold words that were not understood or can be read in two ways",
    }
    about = (
        ("qualification", "学历、职称与年限的组合条件", "the formula of education, title and years"),
        ("disqualification", "明确不满足任职条件的情形", "when the formula is definitely not met"),
    )
    out: Data = {}
    for name, zh, en in about:
        value = (
            formula.condition
            if name == "qualification" or formula.condition is None
            else contrary(formula.condition)
        )
        open_ = {"status": "unverified", "why": why} if value is None else {}
        standing = {"standing": "inferred"} if name == "disqualification" else {}
        out[name] = {
            "type": "condition",
            "about": {"zh": zh, "en": en},
            "value": value,
            **open_,
            "cite": cite | standing,
        }
    return {"parameters": out}


def entry(
    title: Mapping[str, str], *, name: str, status: str, clauses: Iterable[str], unit: Unit, source: str
) -> Data:
    """One entry of ``ledger.yaml``."""
    return {
        "id": name,
        "title": dict(title),
        "status": status,
        "clauses": list(clauses),
        "source": source,
        "standing": "quoted",
        "note": {"zh": f"原文 {unit.number}", "en": f"stands at {unit.number}"},
    }


def outline(standard: Standard) -> Data:
    """``imported/outline.yaml``: every clause with its words, lists, notes and tables, as it was read."""
    cover = standard.cover
    return {
        "cover": {
            "number": cover.number, "title": cover.title, "title_en": cover.title_en, "ics": cover.ics, "ccs": cover.ccs,
            "published": cover.published, "in_force": cover.in_force, "issuer": cover.issuer, "replaces": cover.replaces,
        },
        "foreword": [p.text for p in standard.foreword],
        "clauses": [_clause(clause) for clause in standard.clauses],
        "references": [p.text for p in standard.references],
    }  # fmt: skip


def _clause(clause: Clause) -> Data:
    out: Data = {"number": clause.number, "title": clause.title}
    if clause.title_en:
        out["title_en"] = clause.title_en
    if clause.annex and len(clause.number) == 1:
        out["annex"] = clause.annex
    if clause.passages:
        out["text"] = [
            {p.kind: p.text}
            | ({"label": p.label} if p.label else {})
            | ({"depth": p.depth} if p.depth > 1 else {})
            for p in clause.passages
        ]
    if clause.tables:
        out["tables"] = [
            {"number": grid.number, "title": grid.title, "rows": [list(row) for row in grid.rows]}
            for grid in clause.tables
        ]
    if clause.children:
        out["clauses"] = [_clause(child) for child in clause.children]
    return out


def annexes(tree: Tree, levels: Levels, rules: Sequence[str]) -> Data:
    """``imported/indicators.yaml``: a draft of the evaluation, every number as the tables have it."""
    total = tree.total
    return {
        "status": "draft",
        "tables": [*tree.tables, *levels.tables],
        "counts": tree.counts(),
        "total": None if total is None else float(total) if total % 1 else int(total),
        "indicators": [root.as_dict() for root in tree.roots],
        "scoring_rules": list(rules),
        **levels.as_dict(),
    }
