"""Rows that are written out: 年度质量计划：质量部 R；首席质量官 A, 质量预算：首席质量官编→财务总监核→董事会批."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.cell import Cell
from checker.statements.context import Context, extend
from checker.statements.legend import legend_in, raci_power
from checker.statements.lexicon import Lexicon
from checker.statements.matrix import MARKED
from checker.statements.tokens import SYMBOLS

_ROW = Pattern(r"[^;\n]+")
_HEAD = Pattern(r"\s*([^:;\n]{2,40}?)\s*:\s*(?=\S)", ":")
_ENTRY = Pattern(r"[^、,→|]+")
_COUNTED = Pattern(r"\s*(?P<who>[^()=:①-⑩]{2,20}?)\s*(?P<mark>[①-⑩])\s*。?\s*", "①②③④⑤⑥⑦⑧⑨⑩")
_TOLD = Pattern(r"[^()=:①-⑩]{2,16}(?:知会|知悉|备案|抄送|归档|存档|执行|留存)\s*。?\s*", "知备抄归存执留")
_BY_MATTER = Pattern(
    rf"(?P<mark>[{SYMBOLS}])\s*(?P<what>[^{SYMBOLS}:;,、\n]{{2,16}}?)[\s,、]*(?=[{SYMBOLS}]|$)",
    "×√⊙①②③④⑤⑥⑦⑧⑨⑩■□▲△▼▽◆◇◉○◎●◐◑★☆☑☒✓✔✗✘",
)
_MARKED = Pattern(
    r"\s*(?P<who>[^()=:]{2,40}?)\s*[:=(]?\s*(?P<mark>[a-z0-9]|[★▲△○●◎☆◇◆■□√]|[批准审核拟制定决办执会编提])\s*\)?\s*。?\s*"
)
_HOLDING = frozenset(("officer", "above", "beside", "below", "company", "unknown", "content", "conj"))
_POSTS = frozenset(("officer", "above", "beside", "below"))
_FINAL = frozenset(("approve", "decide", "manage", "release", "stop", "formulate"))
_STEPS = {**MARKED, "编": "compile", "提": "propose"}

Entry = tuple[tuple[str, ...], str]


def rows_in(text: str, context: Context, lexicon: Lexicon) -> list[tuple[Cell, int]] | None:
    """A cell for each holder of a row, with the offset of its row; None if ``text`` is no list of such rows.

    The legend may stand in the headings or in a line of ``text``; without one, each mark must be a step of an
    arrowed row. Whoever comes before the last step only prepares it; two who decide, decide together.
    """
    legend = dict(context.legend)
    found: list[tuple[Cell, int]] = []
    matters: tuple[str, ...] = context.matters
    entries: list[Entry] = []
    begun = 0
    for row in _ROW.finditer(_parted(text)):
        told = legend_in(row.group(), lexicon) if "\n" in text and ":" not in row.group() else []
        if told:
            legend |= dict(told)
            continue
        rest, offset = row.group(), row.start()
        head = _HEAD.match(rest)
        about = extend(replace(context, matters=()), head.group(1), lexicon) if head else None
        if head and about and about.matters and about.holder is None:
            found += _cells(entries, matters, begun, ordered="→" in text)
            matters, entries, begun = ("veto",) if about.veto else about.matters, [], offset
            rest = rest[head.end() :]
        read = [_entry(m.group(), legend, context, lexicon, steps="→" in rest) for m in _ENTRY.finditer(rest)]
        if not matters or any(entry is None for entry in read):
            return None
        entries += [entry for entry in read if entry]
    found += _cells(entries, matters, begun, ordered="→" in text)
    return found or None


def _parted(text: str) -> str:
    """总经理[I] 首席质量官[D], 首席质量官△ 总经理√: entries that only a space parts, with bars; as long as before."""
    if not _SPACED.search(text):
        return text
    return _SPACED.sub("|", text.replace("[", "(").replace("]", ")"))


_SPACED = Pattern(
    rf"(?<=[\])a-z{SYMBOLS}])[ \t](?=[^\s|;,、]{{2,12}}?[\[( ]?[a-z{SYMBOLS}][)\]]?(?:[ \t|;\n。]|$))", " \t"
)


def counted_rows(text: str, context: Context, lexicon: Lexicon) -> list[tuple[Cell, int]] | None:
    """质量计划:质量部①,首席质量官②: rows in which a circled number counts each step, and the last decides."""
    if "②" not in text:
        return None
    out: list[tuple[Cell, int]] = []
    for row in _ROW.finditer(text):
        head = _HEAD.match(row.group())
        about = extend(replace(context, matters=()), head.group(1), lexicon) if head else None
        if head is None or about is None or not about.matters or about.holder is not None:
            return None
        entries = [e for e in re.split(r"[、,]", row.group()[head.end() :]) if e.strip()]
        steps = [m for e in entries if (m := _COUNTED.fullmatch(e))]
        if len(steps) + sum(_TOLD.fullmatch(e) is not None for e in entries) != len(entries):
            return None
        marks = [m.group("mark") for m in steps]
        if len(marks) < 2 or marks != sorted(marks):
            return None
        for step in steps:
            tokens = lexicon.lexer.tokens(step.group("who").strip())
            if not all(t.cls in _HOLDING for t in tokens):
                return None
            last = step.group("mark") == marks[-1]
            power = "review" if not last else "countersign" if marks.count(marks[-1]) > 1 else "approve"
            holders = dict.fromkeys(t.meaning for t in tokens if t.cls in _POSTS)
            power = "countersign" if last and len(holders) > 1 else power
            out.extend((Cell(power, h, about.matters, "legend", True), row.start()) for h in holders)
    return out or None


def marks_by_matter(text: str, context: Context, lexicon: Lexicon) -> list[tuple[Cell, int]] | None:
    """首席质量官:●停线 ○质量奖惩 ◎质量战略: a post, and a mark of the legend before each matter."""
    legend = dict(context.legend)
    if not legend:
        return None
    out: list[tuple[Cell, int]] = []
    for row in _ROW.finditer(text):
        who, colon, rest = row.group().partition(":")
        found = list(_BY_MATTER.finditer(rest))
        tokens = lexicon.lexer.tokens(who.strip())
        if not colon or not found or rest[: found[0].start()].strip(" ,、") or not tokens:
            return None
        if sum(len(m.group()) for m in found) < len(rest.strip()) or not all(
            t.cls in _HOLDING for t in tokens
        ):
            return None
        holders = dict.fromkeys(t.meaning for t in tokens if t.cls in _POSTS)
        for entry in found:
            power = legend.get(entry.group("mark"))
            about = extend(replace(context, matters=(), power=None), entry.group("what"), lexicon)
            if power is None or about.holder != context.holder or about.limits != context.limits:
                return None
            power = "countersign" if power in _FINAL and len(holders) > 1 else power
            remark = dict(context.notes).get(entry.group("mark"))
            for holder in holders:
                cell = Cell(power, holder, about.matters, "legend", True)
                if remark is not None:
                    cell = replace(cell, ceiling=remark.effect, why="by the legend")
                if about.matters and power != "inform":
                    out.append((cell, row.start()))
    return out or None


def _entry(
    text: str, legend: dict[str, str], context: Context, lexicon: Lexicon, *, steps: bool
) -> Entry | None:
    found = _MARKED.fullmatch(text)
    if found is None:
        return None
    mark = found.group("mark")
    power = legend.get(mark) or (raci_power(mark) if context.raci else None)
    power = power or (_STEPS.get(mark) if steps else None)
    tokens = lexicon.lexer.tokens(found.group("who").strip())
    if power is None or not all(t.cls in _HOLDING for t in tokens):
        return None
    holders = tuple(dict.fromkeys(t.meaning for t in tokens if t.cls in _POSTS)) or ("others",)
    return holders, power


def _cells(
    entries: list[Entry], matters: tuple[str, ...], at: int, *, ordered: bool
) -> list[tuple[Cell, int]]:
    out: list[tuple[Cell, int]] = []
    for i, (holders, power) in enumerate(entries):
        rivals = {h for who, act in entries[i + 1 :] if act in _FINAL for h in who} - set(holders)
        others = {h for who, act in entries if act in _FINAL for h in who} - set(holders)
        if power in _FINAL and ordered and rivals:
            power = "review"
        elif power in _FINAL and not ordered and (others or len(holders) > 1):
            power = "countersign"
        if power not in ("inform", "unread"):
            out.extend((Cell(power, h, matters, "legend", True), at) for h in holders)
    return out
