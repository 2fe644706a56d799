"""An evaluation for a terminal: what to know first, total and level, the tree, the checks, the headings."""

from __future__ import annotations

from collections.abc import Iterator

from checker.evaluation.model import Named
from checker.evaluation.phrases import (
    say_counts,
    say_ground,
    say_levels,
    say_missing,
    say_source,
    say_span,
    say_total,
    word,
)
from checker.evaluation.quantity import shown
from checker.evaluation.results import Check, Evaluation, Scored
from checker.reports.columns import indented
from checker.reports.paint import MARKS, NOTICE_MARKS, paint
from checker.reports.places import with_place
from checker.reports.plain import plain
from checker.reports.words import verdict_name


def render(found: Evaluation, lang: str, *, color: bool, width: int) -> str:
    """The whole report, no line wider than ``width`` where it can be helped."""
    return "\n".join(_Page(found, lang, color, width).lines()) + "\n"


class _Page:
    """One report on its way to a terminal."""

    def __init__(self, found: Evaluation, lang: str, color: bool, width: int) -> None:
        self.found, self.lang, self.color, self.width = found, lang, color, width

    def lines(self) -> Iterator[str]:
        yield from self._notices()
        yield from self._head()
        yield ""
        yield self._strong(f"{word('indicators', self.lang)}  {say_counts(self.found.scheme, self.lang)}")
        for head in self.found.tree:
            yield from self._indicator(head)
        if self.found.checks:
            yield ""
            yield self._strong(word("checks", self.lang))
        for each in self.found.checks:
            yield from self._check(each)
        yield from self._headings()

    def _notices(self) -> Iterator[str]:
        for notice in self.found.notices:
            mark = paint(NOTICE_MARKS[notice.severity], notice.severity, color=self.color)
            yield self._wrap(
                with_place(notice.message[self.lang], notice.place, self.lang), first=f"{mark} ", rest="  "
            )
        if self.found.notices:
            yield ""

    def _head(self) -> Iterator[str]:
        found, lang = self.found, self.lang
        yield self._strong(f"{word('report', lang)}  {plain(found.dossier)}")
        said = {
            "pack": plain(found.pack_title.get(lang, found.pack)),
            "region": found.region or word("no_region", lang),
            "as_of": found.as_of,
            "total": say_total(found, lang),
        }
        if found.levels:
            said["level" if len(found.levels) == 1 else "levels"] = say_levels(found, lang)
        for name, text in said.items():
            yield self._wrap(text, first=f"  {word(name, lang)}  ", rest="      ")

    def _indicator(self, each: Scored) -> Iterator[str]:
        indicator, pad = each.indicator, "  " * each.indicator.level
        worth = "" if each.worth is None else f" / {shown(each.worth)}"
        line = f"{indicator.id} {plain(indicator.title[self.lang])}  {say_span(each.score, self.lang)}{worth}"
        yield self._wrap(line, first=pad, rest=f"{pad}  ")
        if indicator.level == 1:
            yield self._faint(say_source(indicator.cite, self.found.scheme.sources, self.lang), pad)
        if each.leaf is not None:
            if each.leaf.state not in ("scored", "interval"):
                yield self._faint(word(each.leaf.state, self.lang), pad)
            for ground in each.leaf.grounds:
                yield self._faint(say_ground(ground, self.lang), pad)
            for missing in each.leaf.missing:
                yield self._wrap(say_missing(missing, self.lang), first=f"{pad}  ? ", rest=f"{pad}    ")
        for child in each.below:
            yield from self._indicator(child)

    def _check(self, each: Check) -> Iterator[str]:
        mark = paint(MARKS[each.verdict], each.verdict, color=self.color)
        verdict = verdict_name(each.verdict, self.lang)
        between = "：" if self.lang == "zh" else ": "
        line = f"{plain(each.title[self.lang])}  {verdict}{between}{plain(each.reason[self.lang])}"
        yield self._wrap(line, first=f"  {mark} ", rest="    ")
        for ground in each.grounds:
            yield self._faint(say_ground(ground, self.lang), "  ")
        for missing in each.missing:
            ask = plain(missing.ask.get(self.lang, ""))
            if ask:
                yield self._wrap(f"→ {ask}", first="    ", rest="      ")
        if each.cite:
            yield self._faint(say_source(each.cite, self.found.scheme.sources, self.lang), "  ")

    def _headings(self) -> Iterator[str]:
        scheme = self.found.scheme
        groups = (("aspects", scheme.aspects), ("principles", scheme.principles), ("annexes", scheme.annexes))
        if not any(named for _, named in groups):
            return
        yield ""
        yield self._strong(word("headings", self.lang))
        for name, named in groups:
            if named:
                yield self._wrap(
                    "、".join(self._named(each) for each in named)
                    if self.lang == "zh"
                    else "; ".join(self._named(each) for each in named),
                    first=f"  {word(name, self.lang)}  ",
                    rest="      ",
                )

    def _named(self, each: Named) -> str:
        return plain(each.title[self.lang])

    def _strong(self, text: str) -> str:
        return paint(text, "strong", color=self.color)

    def _faint(self, text: str, pad: str) -> str:
        return paint(self._wrap(text, first=f"{pad}  ", rest=f"{pad}    "), "faint", color=self.color)

    def _wrap(self, text: str, *, first: str, rest: str) -> str:
        return indented(text, first=first, rest=rest, width=self.width)
