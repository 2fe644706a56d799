"""Duties that are told out of somebody's rules, and laid on nobody here."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.mention import tells
from checker.statements.naming import Token

_EXCERPT = Pattern(
    r"》[^,。;:]{0,16}(?:第[^,。;:]{1,8}[条款项]|节选|摘录|摘编|摘抄|原文|条文)|(?:标准|规范|法规|文件|条文|办法)(?:原文|节选|摘录|摘编)|写道|》:?[\"“]",
    "》原节摘写",
)
_RULES = Pattern(
    r"(?<!本)(?<!该)(?:办法|制度|细则|条例|指南)(?:规定|要求|明确|提出|指出)", "例制南法细 指提明求规"
)
_IN_ACCORD = Pattern(r"^(?:为|根据|按照|依据|依照|遵照|按|依)")


def quotes(words: str) -> bool:
    """Whether ``words`` name a paper whose words follow: 《…》规定, 《…》第五条, 标准原文."""
    return tells(words) or _EXCERPT.search(words) is not None or _RULES.search(words) is not None


def opens_with_a_quotation(text: str, part: Sequence[Token]) -> bool:
    """Whether a sentence tells its officer, or what follows its colon, out of such a paper.

    按照标准要求，首席质量官负责… follows a rule and lays the duty on him all the same.
    """
    end = next((t.end for t in part if t.cls == "colon"), None)
    officer = next((t.end for t in part if t.cls == "officer" and not _in_a_title(text, t)), None)
    cut = max(e for e in (end, officer, 0) if e is not None)
    opening = text[max(0, part[0].start - 1) : cut].lstrip(" 。;\n")
    return bool(cut) and _IN_ACCORD.search(opening) is None and quotes(opening)


def _in_a_title(text: str, token: Token) -> bool:
    return text.rfind("《", 0, token.start) > text.rfind("》", 0, token.start)
