"""Where something is known from, in full: the citation, the source's own entry, and what its standing means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.reports.citing import source_words, standing_of
from checker.reports.markdown_plain import escaped
from checker.reports.pages.markup import both, code, link, table
from checker.reports.words import name_of

STANDINGS: Mapping[str, Mapping[str, str]] = {
    "quoted": {
        "zh": "已见原文；所见范围以附注为准，仅见标题的，正文未见",
        "en": "the wording itself was seen, as far as the note says; where only a heading was seen, the body was not",
    },
    "reported": {
        "zh": "具名的出版物所述，是转述，不是标准原文",
        "en": "a named publication says so in its own words; they are not the standard's",
    },
    "inferred": {
        "zh": "由其他事实推断，理由见附注",
        "en": "concluded from other facts; the note says why",
    },
    "unverified": {
        "zh": "未核实：从未见到，或只有发布者未能确认的来源",
        "en": "not verified: never seen, or told only by a source whose publisher is not identified",
    },
}


def cite_table(cite: Mapping[str, Any], sources: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """The citation and the whole entry of its source."""
    name = str(cite.get("source") or "")
    source = sources.get(name) or {}
    standing = standing_of(cite)
    told = [
        ("来源 source", code(name)),
        ("事实行 row of facts", code(cite["fact"]) if cite.get("fact") else ""),
        ("标题 heading", escaped(str(cite.get("clause") or ""))),
        ("出处原话 its words", f"「{escaped(source_words(cite))}」" if source_words(cite) else ""),
        ("可信程度 standing", standing_words(standing)),
        ("附注 note", both(cite.get("note"))),
        ("来源名称 title", both(source.get("title"))),
        ("发布者 publisher", escaped(str(source.get("publisher") or "未能确认 not identified"))),
        ("日期 date", escaped(str(source.get("date") or "未知 not known"))),
        ("网址 address", link(source["url"]) if source.get("url") else ""),
        ("来源的可信程度 its standing", standing_words(standing_of(source)) if source else ""),
        ("来源附注 its note", both(source.get("note"))),
    ]
    yield from table(("出处", "Source"), ((label, text) for label, text in told if text))


def cite_line(cite: Mapping[str, Any]) -> str:
    """The citation in one line: source, row, heading, words, standing, note."""
    words, heading = source_words(cite), str(cite.get("clause") or "")
    parts = [
        code(cite.get("source") or "–"),
        code(cite["fact"]) if cite.get("fact") else "",
        f"“{escaped(heading)}”" if heading else "",
        f"「{escaped(words)}」" if words else "",
        f"({name_of('standing', standing_of(cite), 'zh')} · {name_of('standing', standing_of(cite), 'en')})",
        both(cite.get("note")),
    ]
    return " ".join(part for part in parts if part)


def standing_words(standing: str) -> str:
    """A standing with what it means."""
    told = STANDINGS.get(standing)
    return f"{code(standing)} – {both(told)}" if told else code(standing)
