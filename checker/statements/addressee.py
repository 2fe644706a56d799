"""Whom a mail or a letter means by 你: the one who receives it. 收件人：首席质量官 – 质量安全问题你说了算.

Only of a mail to him alone is it the officer; and only somebody above him gives him something by a mail for sure. A
letter that makes him the officer (聘请您出任首席质量官) goes on to speak to him until it is another's turn.
"""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.draft import Piece
from checker.statements.lexicon import Lexicon
from checker.statements.list_of_his import TO_HIM
from checker.statements.whole_block import WholeBlock, lower

_TO = Pattern(r"^\s*(?:收件人|收信人|to)\s*:\s*(?P<who>[^\n]+)", "收t")
_FROM = Pattern(r"^\s*(?:发件人|寄件人|from)\s*:\s*(?P<who>[^\n]+)", "发寄f")
_TO_LINE = Pattern(r"(?:收件人|收信人|收件方)\s*:", "收 :")
_SALUTES = Pattern(r"^\s*(?:尊敬的|亲爱的|致)?[^,。;:\s]{1,16}:\s*$", ":")
_SEVERAL = Pattern(r"[,;、]|<[^<>]*>.*<", ",;、<")
_YOU = ("你", "您")
_OTHERS = frozenset(("above", "beside", "below", "anyone"))


class Addressee:
    """Follows the head of a mail, and says to whom its paragraphs speak."""

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._to: str | None = None
        self._above = False
        self._letter: str | None = None

    def passes(self, block: Block) -> None:
        """Hears a line of the mail's head."""
        if block.place.part != "header":
            self._goes_on(block)
            return
        text = self._words.normal(block.text).text
        if found := _TO.match(text):
            classes = self._classes(found.group("who"))
            alone = "officer" in classes and not classes & _OTHERS and not _SEVERAL.search(found.group("who"))
            self._to = text if alone else None
        elif found := _FROM.match(text):
            self._above = "above" in self._classes(found.group("who"))

    def _goes_on(self, block: Block) -> None:
        """Whether a letter makes its reader the officer here, or turns to somebody else."""
        if block.kind == "heading":
            self._letter = None
        elif any(you in block.text for you in _YOU):
            text = self._words.normal(block.text).text
            if block.kind == "paragraph" and TO_HIM.search(text) is not None:
                self._letter = text
        elif self._letter is not None and _SALUTES.match(self._words.normal(block.text).text) is not None:
            self._letter = None

    def _classes(self, text: str) -> set[str]:
        return {t.cls for t in self._words.lexer.tokens(text)}

    def govern(self, context: Context, text: str) -> Context:
        """``context``, of the officer where the paragraph ``text`` speaks to him."""
        to = self._to or self._letter
        if to is None or context.holder is not None or not any(you in text for you in _YOU):
            return context
        if to == text:
            return context
        return replace(context, holder=self._words.officer, holder_from=to)

    def doubt(self, text: str, pieces: list[Piece]) -> None:
        """Leaves in doubt what a mail gives whose writer is not known to stand above him."""
        if self._to is None or self._above or not any(you in text for you in _YOU):
            return
        for draft in (d for p in pieces for d in p.drafts):
            draft.unsure = True
            draft.notes.append("a mail of somebody who is not known to stand above him")


def spoken_to_others(block: WholeBlock) -> None:
    """Takes back what a mail says of 你 where those who receive it are others: 收件人：总经理."""
    found = _TO_LINE.search(block.text)
    first = block.token_after(found.end()) if found is not None else None
    if first is None or first.cls not in _OTHERS:
        return
    for piece, draft in block.drafts:
        tokens = piece.sentence.tokens
        named = [tokens[i] for i in draft.tokens if 0 <= i < len(tokens)]
        if any(block.text[t.start : t.end].startswith(_YOU) for t in named):
            lower([draft], "none", "spoken to somebody else", "addressee")
