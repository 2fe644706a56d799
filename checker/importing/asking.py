"""Asks a pack what it would make of a sentence, were it written in an enterprise's own paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count

from checker.dossier.model import Block, BlockKind, Document, Dossier, Place
from checker.importing.units import Unit
from checker.rulebook.model import Pack

# Not a day on which anything begins or ends: the words alone are asked about.
_DAY = "2000-01-01"
_KINDS = ("job_description", "appointment")
_TITLES = {"job_description": "岗位说明书", "appointment": "任命书"}
_DUTY = re.compile(
    r"(?<!相)(?<!适)(?<!对)(?<!供)(?<!反)(?<!响)应(?:当|该)?(?=[\u4e00-\u9fff])(?![用急])|必须|(?<![必无毋])须"
)
_ORGANISATION = re.compile(r"^(?:各类)?(?:组织|企业|单位)(?=.{0,4}(?:授予|赋予|聘任|任命|授权|明确|确定))")


@dataclass(slots=True)
class Asking:
    """A pack that is asked; answers are kept, as items of one list are asked about with the same words."""

    pack: Pack
    kept: dict[tuple[str, str, str], Mapping[str, str]] = field(default_factory=dict)

    def verdicts(self, unit: Unit) -> Mapping[str, str]:
        """The clauses that the unit's words alone would satisfy or violate; the better where two papers differ.

        The words are read as if an enterprise did what they ask for: 组织应授予 becomes 组织授予.
        """
        text = enacted(f"{unit.term}是{unit.text}" if unit.term else unit.text)
        heading = unit.headings[-1] if unit.headings and not unit.term else ""
        lead = enacted(unit.lead)
        if (text, heading, lead) not in self.kept:
            found: dict[str, str] = {}
            for kind in _KINDS:
                for clause, verdict in self._in(kind, text, heading, lead).items():
                    if found.get(clause) != "satisfied":
                        found[clause] = verdict
            self.kept[text, heading, lead] = found
        return self.kept[text, heading, lead]

    def _in(self, kind: str, text: str, heading: str, lead: str) -> Mapping[str, str]:
        from checker.engine import by_name
        from checker.gathering import gather
        from checker.judgement import judge
        from checker.statements.reading import read_blocks

        words = self.pack.vocabulary
        titles = words.officer_titles()
        officer = next((t for t in titles if t in text), titles[0] if titles else "")
        headings = tuple(h for h in (f"{officer}{_TITLES[kind]}", heading) if h)
        kind_of_block: BlockKind = "list_item" if lead else "paragraph"
        block = Block(text, kind_of_block, Place("asked.md", paragraph=1), headings, lead_in=lead or None)
        document = Document("asked.md", kind, blocks=(block,))
        numbers = count(1)
        reading = read_blocks(document.blocks, words, lambda: f"s{next(numbers)}")
        facts = gather(
            Dossier("asked", (document,)),
            {document.path: reading},
            document_ranks=self.pack.document_ranks,
            authorities=tuple(words.authorities),
            as_of=_DAY,
        ).facts
        judged = judge(self.pack, facts, [document], by_name("plain"), as_of=_DAY)
        return {
            f.clause: f.verdict
            for f in judged.findings
            if f.verdict in ("satisfied", "violated", "conflicting")
        }


def enacted(text: str) -> str:
    """The words of whoever does as the sentence asks.

    >>> enacted("组织应授予首席质量官一票否决权。"), enacted("应具有相应的能力。")
    ('公司授予首席质量官一票否决权。', '具有相应的能力。')
    """
    return _ORGANISATION.sub("公司", _DUTY.sub("", text))
