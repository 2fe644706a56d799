"""Items under a paragraph that appoints the officer, and nobody else, are his: 聘任王芳为首席质量官。 一、审批质量计划。"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.naming import Token

_POSTS = frozenset(("above", "beside", "below", "anyone"))
_MADE = frozenset(("appoint", "be", "also", "conj"))


# 任职后的工作安排：, 受聘人在聘期内：
_OF_HIS_OFFICE = Pattern(
    r"任职|聘[期任用]|任期|受聘|在任|履职|到[任岗职]|上任|就任|职责|职权|权限|权力|授权|职务|工作安排|分工",
    "职聘任履权授分安到",
)
_WHILE_IN_OFFICE = Pattern(r"(?:聘任|任命|聘用|受聘|任职|在任)(?:期间|期内|后)", "聘任 期后")


_GIVING = Pattern(r"(?:现|特|兹|决定|同意|正式)*(?:授予|授权|赋予|委托|给予)", "授赋委给")


@dataclass(slots=True)
class Appointee:
    """Goes through the blocks of a document in order."""

    lexicon: Lexicon
    _named: str = ""
    _headings: tuple[str, ...] = ()
    _aside: bool = False
    """Whether other words stand between the appointment and what follows; a lead-in on his office takes it up."""
    _led: str = ""
    """The last lead-in that gives him powers by 您, 其 or by his name, whoever gives them."""
    _names: frozenset[str] = frozenset()

    def govern(self, context: Context, block: Block) -> Context:
        """``context`` with the officer as holder, if ``block`` is an item without one under his appointment."""
        if self._is_led(block):
            return replace(context, holder=self.lexicon.officer, holder_from=self._led)
        mine = (
            self._named and not self._aside and block.kind == "list_item" and block.headings == self._headings
        )
        if not mine or context.holder is not None:
            return context
        return replace(context, holder=self.lexicon.officer, holder_from=self._named)

    def passes(self, block: Block) -> None:
        """A table or a heading ends what an appointment governs; another paragraph suspends it."""
        if block.kind in ("paragraph", "heading") and not self._is_led(block):
            here = self._named and block.headings == self._headings
            self._led = block.text.strip() if here and self._gives_him(block.text) else ""
        if block.kind == "list_item" or not self._named:
            return
        if block.kind != "paragraph" or block.headings != self._headings:
            self._named = ""
        else:
            self._aside = not self._leads(block.text)

    def _lead_in(self, text: str) -> tuple[str, int, list[Token]] | None:
        """What ``text`` says in normal form, where its last sentence begins and its tokens, if it leads a list."""
        if not text.rstrip().endswith((":", "：")):
            return None
        whole = self.lexicon.normal(text).text
        tokens = self.lexicon.lexer.tokens(whole)
        last = max((t.end for t in tokens if whole[t.start] in "。;"), default=0)
        return whole, last, [t for t in tokens if t.start >= last]

    def _leads(self, text: str) -> bool:
        """Whether ``text`` leads a list of what he has by his office, and nobody else."""
        if (led := self._lead_in(text)) is None:
            return False
        whole, last, said = led
        appoints = any(t.cls == "appoint" for t in said) and _WHILE_IN_OFFICE.search(whole, last) is None
        if appoints or any(t.cls in _POSTS for t in said):
            return False
        return any(t.cls == "self" for t in said) or _OF_HIS_OFFICE.search(whole, last) is not None

    def _is_led(self, block: Block) -> bool:
        return bool(self._led) and (block.lead_in or "").strip().endswith(self._led)

    def _gives_him(self, text: str) -> bool:
        """Whether ``text`` leads a list of powers of his alone: 董事会现授予您以下权力：, 其职权列示如下："""
        if (led := self._lead_in(text)) is None:
            return False
        whole, _, said = led
        his = next((t for t in said if self._is_he(t, whole)), None)
        posts = [t for t in said if t.cls in _POSTS]
        if his is None or not any(t.cls in ("these", "right", "above_these") for t in said):
            return False
        if not posts:
            return True
        return (
            all(t.cls == "above" and t.end <= his.start for t in posts)
            and _GIVING.fullmatch(whole, posts[-1].end, his.start) is not None
        )

    def _is_he(self, token: Token, text: str) -> bool:
        named = token.cls == "person" and text[token.start : token.end] in self._names
        return (
            named or token.cls == "self" or (token.cls == "above_these" and text[token.start] in "其他她您")
        )

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
            or not (made := [f for f in facts if f.kind == "appointed" and f.certainty == "sure"])
        ):
            return
        self._names = frozenset(f.value for f in made if f.value)
        self._named, self._headings, self._aside = text[officer.start : officer.end], block.headings, False
