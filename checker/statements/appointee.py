"""Items under a paragraph that appoints the officer, and nobody else, are his: 聘任王芳为首席质量官。 一、审批质量计划。"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.model import OfficerFact
from checker.statements.naming import Token

_POSTS = frozenset(("above", "beside", "below", "anyone"))
_WHILE = Pattern(
    r"(?:在)?(?:其)?(?:聘任|任职|受聘|聘用|在任|任期|聘期)(?:期间|期内|内)?[，,]?(?:其)?(?:的)?(?:职责|权限|职权|权责|权利)*(?:如下)?[:：]",
    ":：",
)
"""聘任期间: what opens the list of his powers, and speaks of nobody else."""
_MADE = frozenset(("appoint", "be", "also", "conj"))


@dataclass(slots=True)
class Appointee:
    """Goes through the blocks of a document in order."""

    officer: str
    _named: str = ""
    _headings: tuple[str, ...] = ()

    def govern(self, context: Context, block: Block) -> Context:
        """``context`` with the officer as holder, if ``block`` is an item without one under his appointment."""
        mine = self._named and block.kind == "list_item" and block.headings == self._headings
        if not mine or context.holder is not None:
            return context
        return replace(context, holder=self.officer, holder_from=self._named)

    def passes(self, block: Block) -> None:
        """Another paragraph, a table or a heading ends what an appointment governs."""
        if block.kind != "list_item" and not (
            block.kind == "paragraph" and _WHILE.fullmatch(block.text.strip())
        ):
            self._named = ""

    def hears(self, block: Block, text: str, tokens: Sequence[Token], facts: Iterable[OfficerFact]) -> None:
        """What ``block`` says of the post: whether it appoints the officer alone."""
        appoints = next((i for i, t in enumerate(tokens) if t.cls == "appoint"), None)
        if block.kind != "paragraph" or appoints is None:
            return
        after = tokens[appoints:]
        others = any(t.cls in _POSTS and before.cls in _MADE for before, t in pairwise(after))
        officer = next((t for t in reversed(after) if t.cls == "officer"), None)
        if (
            officer is None
            or others
            or not any(f.kind == "appointed" and f.certainty == "sure" for f in facts)
        ):
            return
        self._named, self._headings = text[officer.start : officer.end], block.headings
