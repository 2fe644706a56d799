"""The one whom a paper names right behind the officer's title, in a list of leaders, too: 总经理马新华、品质副总孙立梅."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.dossier.model import Block
from checker.statements.gate import names_officer
from checker.statements.lexicon import Lexicon
from checker.statements.not_he import without_those_near

_ENDS = "、,，;；。:：(（)）"


def named_by_title(blocks: Sequence[Block], words: Lexicon) -> frozenset[str]:
    """That name; none where the paper gives the title to nobody, or to several."""
    found: set[str] = set()
    for block in blocks:
        normal = words.normal(block.text)
        if not names_officer(words.gate.hints(normal.text)):
            continue
        tokens = without_those_near(normal.text, words.lexer.tokens(normal.text))
        for title, name in pairwise(tokens):
            if title.cls != "officer" or name.cls != "person" or normal.text[title.end : name.start].strip():
                continue
            behind = normal.text[name.end : name.end + 1]
            said = normal.text[name.start : name.end]
            if 2 <= len(said) <= 3 and (not behind or behind in _ENDS or behind.isspace()):
                found.add(said)
    return frozenset(found) if len(found) == 1 else frozenset()
