"""Which words ending in a colon govern an item: 首席质量官行使下列职权：（一）… （二）…"""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.dossier.clean import squeeze, tidy
from checker.dossier.heading_words import ends_in_colon
from checker.patterns import Pattern
from checker.records import record

_SALUTATION = Pattern(
    r"(?i)(?!.*(?:授予|赋予|授权|给予))(?:致|尊敬的)?(?:各[^，不应须可下如]{0,16}|.{1,12}(?:同志|先生|女士|部门|单位|公司)|全体.{1,8})[:：]|dear .{1,40}[:：]",
)
_OUTERMOST, _NEAREST = 1, 3
_GOES_ON = ("；", ";", "、", "，", ",")


@record(frozen=True, slots=True)
class Step:
    """What kind of item a paragraph is: the style of its number (and its depth in a declared list)."""

    style: str
    rank: int


@dataclass(slots=True)
class _Lead:
    """A lead-in that is open: its words, its own step, and the step of the items that it governs."""

    text: str
    own: Step | None
    items: Step | None = None


@dataclass(slots=True)
class LeadIns:
    """Goes through paragraphs in order; ``govern`` answers with the lead-in of each."""

    _open: list[_Lead] = field(default_factory=list)
    # An unnumbered line right below the lead-in belongs to it, and so do those after a line ending in ;
    _takes_plain: bool = False

    def close(self) -> None:
        self._open.clear()
        self._takes_plain = False

    def current(self) -> str | None:
        """What governs a table that stands here: a lead-in that has had no items yet."""
        return self._joined() if self._open and self._takes_plain else None

    def govern(self, text: str, step: Step | None) -> str | None:
        if step is None:
            if not self._takes_plain:
                self.close()
        else:
            self._keep_those_above(step)
        governed = self._joined()
        if ends_in_colon(text) and not _SALUTATION.fullmatch(squeeze(text)):
            self._open.append(_Lead(tidy(text), step))
            # A form is a column of labels; of so many the outermost and the nearest may govern.
            del self._open[_OUTERMOST:-_NEAREST]
            self._takes_plain = True
        else:
            self._takes_plain = step is None and bool(self._open) and text.rstrip().endswith(_GOES_ON)
        return governed

    def _keep_those_above(self, step: Step) -> None:
        for index, lead in enumerate(self._open):
            if lead.items == step:
                del self._open[index + 1 :]
                return
        while self._open and _is_beside(self._open[-1], step):
            self._open.pop()
        if self._open and self._open[-1].items is None:
            self._open[-1].items = step

    def _joined(self) -> str | None:
        texts = [lead.text for lead in self._open]
        if not texts:
            return None
        return "".join(t if t.endswith("：") else f"{t} " for t in texts).strip()


def _is_beside(lead: _Lead, step: Step) -> bool:
    """Whether an item of this kind stands beside the lead-in (or further out), not below it."""
    if lead.own is not None and (lead.own == step or step.rank < lead.own.rank):
        return True
    return lead.items is not None and step.rank < lead.items.rank
