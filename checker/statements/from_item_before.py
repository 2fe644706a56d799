"""1. 首席质量官主持评定。2. 定级以后，奖惩由其裁定。: whom 其 means where its own item names nobody before it.

It is the officer where the item right before it in the same list names him and nobody else; an item that is read so
hands him on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token

_HIS = Pattern(
    r"(?:由|归|经|向)(?:其|她|他)(?:本人)?(?![他它余中次实])|(?:^|(?<=[,;。的]))(?:其|她|他)(?=牵头|负责|组织|有权|可|主持|统筹|决定|批)",
    "其她他",
)
_OTHERS = frozenset(("above", "beside", "anyone", "grantor"))
_PEOPLE = Pattern(r"(?:总监|经理|主任|主管|长|师|员|总裁|代表|人|总)$")


@dataclass(slots=True)
class ItemBefore:
    """Goes through the blocks of a document in order."""

    lexicon: Lexicon
    _named: str = ""
    _headings: tuple[str, ...] = ()

    def hears(self, block: Block, text: str) -> str | None:
        """How the item before calls the officer, if 其 in the item ``text`` is he; hears whom this one names."""
        if block.kind != "list_item" or block.lead_in is not None:
            self._named = ""
            return None
        before = self._named if block.headings == self._headings else ""
        self._headings = block.headings
        tokens = self.lexicon.lexer.tokens(text)
        himself = next((t for t in tokens if t.cls == "officer"), None)
        others = [t for t in tokens if _somebody(text, t)]
        self._named = text[himself.start : himself.end] if himself is not None and not others else ""
        his = _HIS.search(text)
        if not before or his is None or himself is not None or any(t.start < his.start() for t in others):
            return None
        self._named = "" if others else before
        return before


def meaning(context: Context, himself: str | None, officer: str) -> Context:
    """``context`` with the officer as holder, where 其 is he by the item before."""
    if himself is None or context.holder is not None:
        return context
    return replace(context, holder=officer, holder_from=himself)


def _somebody(text: str, token: Token) -> bool:
    """Whether ``token`` names a person or a body other than the officer; a department is asked for nothing here."""
    return token.cls in _OTHERS or (
        token.cls in ("below", "person") and _PEOPLE.search(text, token.start, token.end) is not None
    )
