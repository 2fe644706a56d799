"""The parts of a paper on several people: which is of one of them alone, and which he filled in himself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import normalise
from checker.statements.person.pairs import Pair

_ON_ONE = Pattern(
    r"(?:同志|先生|女士)?(?:的)?(?:个人|信息|档案|履历|简历|经历|基本|资料|登记|情况)", "个信档履简经基资登情"
)
_BY_HIMSELF = Pattern(
    r"本人[^,;。()]{0,16}(?:更新|填写|填报|填|录入|申报|提供|维护|自述)|(?:自行|自主|个人)(?:申报|填写|填报|维护|更新)|自填|自报|自述|未(?:经|做)?[^,;。()]{0,12}(?:复核|核实|核对|核验|审核|查验)",
    "本自个未",
)
_NUMBER = Pattern(r"工号|员工(?:编)?号|人员编号|编号|档案号", "号")
_LONG_ENOUGH = 3


@dataclass(slots=True)
class Parts:
    """Goes through a paper: ``numbers`` are those that its rosters give to the person."""

    name: str
    numbers: set[str] = field(default_factory=set)

    def learns(self, pairs: Iterable[Pair]) -> None:
        """The number by which a roster knows the person."""
        for pair in pairs:
            number = pair.text.strip()
            if pair.his and _NUMBER.fullmatch(pair.label) and len(number) >= _LONG_ENOUGH:
                self.numbers.add(number)

    def is_his(self, headings: Sequence[str]) -> bool:
        """Whether a heading below the title says that the part is of the person: 表B 周明个人信息页, 培训登记(摘0118)."""
        for heading in headings[1:]:
            text = normalise(heading).text
            at = text.find(self.name)
            if at >= 0 and _ON_ONE.match(text, at + len(self.name)):
                return True
            if any(_holds(text, number) for number in self.numbers):
                return True
        return False


def _holds(text: str, number: str) -> bool:
    at = text.find(number)
    end = at + len(number)
    return (at >= 0 and not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum()) or (
        at > 0 and "一" <= text[at - 1] <= "鿿" and not text[end : end + 1].isalnum()
    )


def with_doubts(blocks: Iterable[Block]) -> list[Block]:
    """``blocks``; those under a heading that says that he filled them in himself, or nobody checked them, are remarks."""
    return [
        replace(block, flags=block.flags | {"remark"})
        if any(_BY_HIMSELF.search(normalise(head).text) for head in block.headings[1:])
        else block
        for block in blocks
    ]
