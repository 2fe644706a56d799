"""What a deed calls the officer: 乙方（责任人）：质量副总裁（首席质量官）. 乙方责任 is then a list of his duties."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon

_PARTY = Pattern(r"^(甲方|乙方|丙方|责任方)(?:\([^()]{1,8}\))?:\s*([^,。;:]{2,40})[,。;]?$", "甲乙丙责 方 :")
_SEVERAL = Pattern(r"^(甲方|乙方|丙方|责任方)(?:\([^()]{1,8}\))?:", "甲乙丙责 方 :")
_SOMEBODY_ELSE = Pattern(
    r"(?:助理|代表|秘书|代理人|办公室|工作室|团队|部|处|科|组|中心|候选人|下属|部门|公司)$",
    "助代秘办工团部处科组中候下公",
)


def called_as_party(blocks: Sequence[Block], lexicon: Lexicon) -> tuple[str, ...]:
    """The parties of a deed that are the officer and nobody else."""
    named: dict[str, bool] = {}
    for block in blocks:
        if "方" not in block.text[:4]:
            continue
        text = lexicon.normal(block.text).text.strip()
        opened = _SEVERAL.match(text)
        if opened is None:
            continue
        told = _PARTY.match(text)
        who = (
            {t.meaning or t.cls for t in lexicon.lexer.tokens(told.group(2)) if _is_post(t.cls)}
            if told
            else set()
        )
        if told is not None and not who:
            continue  # 乙方：阎述衡 at the foot of the deed
        his = told is not None and who == {lexicon.officer} and not _SOMEBODY_ELSE.search(told.group(2))
        named[opened.group(1)] = named.get(opened.group(1), True) and his
    return tuple(party for party, his in named.items() if his)


def _is_post(cls: str) -> bool:
    return cls in ("officer", "above", "beside", "below", "company")
