"""What is known of each edition's own text, line by line: its dates, headings, indicators and annexes, with the source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from checker.judgement.contents import Heading
from checker.judgement.recognition import Edition, Recognition
from checker.records import record
from checker.reports.citing import standing_of
from checker.reports.plain import plain
from checker.reports.recognition.words import both_words, word
from checker.reports.words import name_of, said

TOPICS = (
    "scope", "references", "terms", "principles", "person", "qualification", "ethics", "ability", "duties", "authorities", "evaluator", "indicators",
    "process",
)  # fmt: skip
"""The headings that the shipped editions have, in the order of the standard; others follow by name."""


@record(frozen=True, slots=True)
class Known:
    """One line: its name in Chinese and English, and what is known of it in each edition, with the source."""

    title: str
    cells: tuple[str, ...]


def known_rows(recognition: Recognition, lang: str) -> tuple[Known, ...]:
    """All lines in a fixed order; one of which no edition says anything is left out."""
    told = [dict(_known(edition, lang)) for edition in recognition.editions]
    names = dict.fromkeys(name for facts in told for name in facts)
    order = sorted(names)
    unseen = word("not_seen", lang)
    return tuple(Known(name[1], tuple(facts.get(name, unseen) for facts in told)) for name in order)


def both_titles(title: Mapping[str, str], lang: str) -> str:
    """A title in both languages, the reader's first; once if they are the same."""
    other = "en" if lang == "zh" else "zh"
    return " / ".join(dict.fromkeys(plain(t) for t in (said(title, lang), said(title, other)) if t))


def tag(cites: Sequence[Mapping[str, Any]], lang: str) -> str:
    """How well something is known, and from where: ``[standing] source facts``, each once."""
    told: dict[tuple[str, str], dict[str, None]] = {}
    for cite in cites:
        facts = told.setdefault((standing_of(cite), str(cite.get("source") or "–")), {})
        facts |= dict.fromkeys(filter(None, str(cite.get("fact") or "").replace(",", " ").split()))
    parts = [
        " ".join([f"[{name_of('standing', standing, lang)}]", plain(source), *map(plain, facts)])
        for (standing, source), facts in told.items()
    ]
    return _semicolon(lang).join(parts)


def _known(edition: Edition, lang: str) -> Iterator[tuple[tuple[int, str], str]]:
    head = edition.head
    seen = list(head.get("provenance") or ())[:1]
    for place, (key, text) in enumerate(
        (
            ("number", head.get("number")),
            ("english_title", head.get("english_title")),
            ("classification", head.get("classification")),
            ("announced", None),
            ("published", head.get("published")),
            ("in_force", _spell(edition, lang)),
        )
    ):
        name = (place, both_words(key, lang))
        if key == "announced":
            if told := head.get("announced"):
                yield name, f"{plain(str(told['day']))} {tag([told['cite']], lang)}"
        elif text:
            yield name, " ".join(part for part in (plain(str(text)), tag(seen, lang)) if part)
        elif key != "classification":
            yield name, _not_known(edition, key, lang)
    headings: Mapping[str, Any] = head.get("headings") or {}
    for place, key in enumerate([*TOPICS, *sorted(set(headings) - set(TOPICS))]):
        if key in headings:
            yield (10 + place, _heading_name(key, lang)), _heading(headings[key], lang)
    yield from _contents(edition, lang)


def _not_known(edition: Edition, key: str, lang: str) -> str:
    start = edition.in_force.start
    if key == "in_force" and start:
        return word("not_known", lang) + _aside(word("judged_from", lang, start=start), lang)
    return word("not_known", lang)


def _spell(edition: Edition, lang: str) -> str:
    """From when to when the edition itself says that it is in force."""
    spell = edition.head.get("in_force") or {}
    start, end = (plain(str(spell.get(day) or "")) for day in ("from", "to"))
    parts = [
        word("from", lang, start=start) if start else "",
        word("until", lang, end=end) if end else "",
    ]
    return " ".join(part for part in parts if part)


def _heading_name(key: str, lang: str) -> str:
    name = both_words(f"about_{key}", lang) if key in TOPICS else plain(key)
    return f"{both_words('heading', lang)} – {name}"


def _heading(told: Mapping[str, Any], lang: str) -> str:
    cite = told.get("cite") or {}
    note = plain(said(cite.get("note"), lang))
    text = told.get("text")
    if text is None:
        why = [part for part in (note, plain(str(cite.get("source") or ""))) if part]
        return word("not_seen", lang) + _aside((", " if lang == "en" else "，").join(why), lang)
    number = told.get("number")
    whole = f"{number} {text}" if number else str(text)
    return f"“{plain(whole)}” {tag([cite], lang)}"


def _contents(edition: Edition, lang: str) -> Iterator[tuple[tuple[int, str], str]]:
    contents = edition.contents
    annexes = {
        kind: [a for a in contents.annexes if a.kind == kind] for kind in ("normative", "informative", "")
    }
    for place, (key, found) in enumerate(
        (
            ("principles_named", contents.principles),
            ("first_level", contents.indicators),
            ("steps", contents.steps),
            ("normative", annexes["normative"]),
            ("informative", annexes["informative"]),
            ("annexes", annexes[""]),
        )
    ):
        if found:
            text = _listed(found, lang)
            if key == "first_level":
                lacking = [_lacking(heading, lang) for heading in contents.lacking]
                text = _semicolon(lang).join([f"{len(found)}: {text}", *lacking])
            yield (100 + place, both_words(key, lang)), text


def _listed(found: Sequence[Heading], lang: str) -> str:
    names = _semicolon(lang).join(both_titles(heading.title, lang) for heading in found)
    return f"{names} {tag([heading.cite for heading in found], lang)}"


def _lacking(heading: Heading, lang: str) -> str:
    why = plain(said(heading.cite.get("note"), lang)) or both_titles(heading.title, lang)
    return f"{why} {tag([heading.cite], lang)}"


def _aside(text: str, lang: str) -> str:
    if not text:
        return ""
    return f"（{text}）" if lang == "zh" else f" ({text})"


def _semicolon(lang: str) -> str:
    return "；" if lang == "zh" else "; "
