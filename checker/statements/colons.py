"""Whether an English sentence goes on behind its colon, or the colon heads what follows."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.context import LINES, names_section
from checker.statements.english.lexing import is_english
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token

HOLDING = ("officer", "above", "beside", "below", "anyone", "self", "grantor", "company", "person")
POST = Pattern(
    r"^(?:岗位|岗位名称|职务|职务名称|职位|职位名称|被授权人|受权人|受托人|被委托人|任职者|任职人|姓名|被聘任人|受聘人|乙方|授权对象|被授权岗位|position|post|job title|title|role|delegate|authori[sz]ed person|power holder)$",
    "gjlpw乙受姓岗托称者职聘被象",
)
_GIVEN = Pattern(
    r"^(?:delegation|delegated (?:power|authority|right|matter)s?|(?:power|authority|authorities|right)s?|matters? delegated|limits?|limitations?|ceiling|cap|restrictions?)$"
)
"""English labels that head what follows them, though it be on their line."""


def goes_on_in_english(
    text: str, part: list[Token], left: list[Token], right: list[Token], end: str, lexicon: Lexicon
) -> bool:
    """An English sentence with a colon inside is read as one, unless the colon heads what follows."""
    if not left or not right or not is_english(text, part):
        return False
    listed = end == "semicolon" and not all(t.cls in (*HOLDING, "conj") for t in right)
    if listed or labels_post(text, left, right):
        return False
    words = text[left[0].start : left[-1].end]
    return not _GIVEN.search(words) and not names_section(words, lexicon)


def labels_post(text: str, left: list[Token], right: list[Token]) -> bool:
    """Whether a label of a post (岗位, position) heads the officer's title, or a line of its own."""
    words = text[left[0].start : left[-1].end]
    return bool(LINES.search(words)) or (bool(POST.search(words)) and any(t.cls == "officer" for t in right))
