"""Labels in two languages (岗位名称 Position, Authority／岗位权限), and columns that hold the same text in each."""

from __future__ import annotations

from checker.dossier.asked_again import asked_again
from checker.dossier.clean import squeeze
from checker.patterns import Pattern

_HAN_FIRST = Pattern(
    r"(?P<one>[^A-Za-z]*[\u4e00-\u9fff][^A-Za-z]*?)[\s/／|｜（(]+(?P<two>[A-Za-z][^\u4e00-\u9fff（(]*?)[)）]?\s*"
)
_LATIN_FIRST = Pattern(
    r"(?P<one>[A-Za-z][^\u4e00-\u9fff]*?)[\s/／|｜（(]+(?P<two>[^A-Za-z]*[\u4e00-\u9fff][^A-Za-z（(]*?)[)）]?\s*"
)
_TONGUE = Pattern(
    r"(?:简体)?中文(?:版|文本|原文)?|汉语|英[文语](?:版|文本|译文)?|(?:in )?(?:chinese|english)(?: (?:version|text|translation))?",
    "汉中英ce",
)
_LATIN, _HAN = Pattern("[A-Za-z]"), Pattern("[\u4e00-\u9fff]")
_LONGEST = 60


@asked_again
def each_tongue(text: str) -> tuple[str, ...]:
    """The parts of a label that says the same twice, 岗位名称 and Position; else the text alone."""
    line = squeeze(text)
    # What is in one tongue alone would be tried from each of its letters.
    if len(line) > _LONGEST or _LATIN.search(line) is None or _HAN.search(line) is None:
        return (line,)
    found = _HAN_FIRST.fullmatch(line) or _LATIN_FIRST.fullmatch(line)
    return (found["one"].strip(), found["two"].strip()) if found is not None else (line,)


def names_a_tongue(text: str) -> bool:
    """中文, English, 英文 English: the head of a column that holds the text of the paper in one language."""
    parts = [part.lower() for part in each_tongue(text)]
    return all(_TONGUE.fullmatch(part) for part in parts)
