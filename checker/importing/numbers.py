"""Numbers as GB/T 1.1 writes them: clauses 1 to 1.1.1.1.1, A.1 in annexes, a) and 1) of lists, 注1, 表A.1."""

from __future__ import annotations

import re
import unicodedata

from checker.records import record

Path = tuple[int | str, ...]
MAX_DEPTH = 5
_DOT = r"\s*[.．]\s*"
_CLAUSE = re.compile(rf"(\d{{1,2}}(?:{_DOT}\d{{1,3}}){{0,4}})(?![\d.．])([.．、]?)\s*(.*)", re.DOTALL)
_IN_ANNEX = re.compile(rf"([A-Z](?:{_DOT}\d{{1,3}}){{1,4}})(?![\d.．])([.．、]?)\s*(.*)", re.DOTALL)
_ITEM = re.compile(
    r"(?:(?P<letter>[a-z])|(?P<digit>\d{1,2}))\s*[)）]\s*|(?P<dash>——|—|––|–|--)\s*|(?P<dot>[•·●])\s*"
    # What GB/T 1.1 does not have and Word writes by itself: 1. 1、 （1） ①
    r"|(?P<plain>\d{1,2}[.．、](?!\s*\d)|[(（]\d{1,2}[)）]|[①-⑳])\s*"
)
_ASIDE = re.compile(r"(注|示例)\s*(\d*)\s*[:：]\s*|(示例)\s*(\d*)$")
_TABLE = re.compile(
    rf"表\s*((?:[A-Z]{_DOT})?\d{{1,3}})\s*((?:[(（]\s*续\s*[)）])?)\s*(.*?)((?:[(（]\s*续\s*[)）])?)"
)
_ANNEX = re.compile(r"附录([A-Z])(?:[(（](规范性|资料性)(?:附录)?[)）])?(.*)")
_NATURE = re.compile(r"[(（](规范性|资料性)(?:附录)?[)）](.*)")
# 2 年, 10 人: a quantity at the start of a line, not a number of a chapter.
_UNIT = re.compile(
    r"(?:年|个月?|月|日|名|人|项|次|级|分钟?|[％%]|℃|元|[万千百]+\w?|条|家|种|类|倍|份|周|天|小时)(?:以|及|内|或|的|之|后|前|中|、|，|[（(]|$)"
)
NATURES = {"规范性": "normative", "资料性": "informative"}


@record(frozen=True, slots=True)
class Numbered:
    """A line that begins with a number: its path, the stop after it, and the words behind."""

    path: Path
    stop: str
    words: str

    @property
    def is_quantity(self) -> bool:
        return len(self.path) == 1 and bool(_UNIT.match(self.words)) and not self.stop


@record(frozen=True, slots=True)
class Marked:
    """A list item: ``style`` is ``letter``, ``digit``, ``dash`` or ``dot``; ``label`` is what stands before it."""

    style: str
    label: str
    words: str


def clause_number(text: str, *, annex: str | None = None) -> Numbered | None:
    """The number at the start of a line; in an annex only its own numbers count."""
    match = (_IN_ANNEX if annex else _CLAUSE).match(text)
    if match is None:
        return None
    steps = re.split(_DOT, match[1])
    path: Path = (
        *(steps[:1] if annex else ()),
        *(int(step) for step in steps[1 if annex else 0 :]),
    )
    if annex and path[0] != annex:
        return None
    return Numbered(path, match[2], match[3].strip())


def shown(path: Path) -> str:
    """``5.1.2`` or ``A.1``."""
    return ".".join(map(str, path))


def item_mark(text: str) -> Marked | None:
    """The marker of a list item at the start of a line."""
    match = _ITEM.match(text)
    if match is None or not text[match.end() :].strip():
        return None
    style = match.lastgroup or ""
    if style == "plain":
        number = re.search(r"\d+", unicodedata.normalize("NFKC", match["plain"]))
        return Marked("digit", f"{number[0] if number else ''})", text[match.end() :].strip())
    label = "——" if style == "dash" else "·" if style == "dot" else f"{match[style]})"
    return Marked(style, label, text[match.end() :].strip())


def note_mark(text: str) -> tuple[str, str, str] | None:
    """Kind (``note``, ``example``), label and words of a note or an example."""
    match = _ASIDE.match(text)
    if match is None:
        return None
    name, count = (match[1], match[2]) if match[1] else (match[3], match[4])
    return ("note" if name == "注" else "example", f"{name}{count}", text[match.end() :].strip())


def table_title(text: str) -> tuple[str, str, bool] | None:
    """Number, title and whether it continues, if the line is the title of a table."""
    match = _TABLE.fullmatch(text)
    if match is None or re.search("[。；]", match[3]):
        return None
    return re.sub(r"\s", "", match[1]).replace("．", "."), match[3].strip(), bool(match[2] or match[4])


def annex_head(closed: str) -> tuple[str, str, str] | None:
    """Letter, nature (``normative``, ``informative``, ``""``) and title of a line 附录A（规范性）…"""
    match = _ANNEX.fullmatch(closed)
    return (match[1], NATURES.get(match[2] or "", ""), match[3]) if match else None


def nature(closed: str) -> tuple[str, str] | None:
    """Nature and title of the line （规范性）… below 附录A."""
    match = _NATURE.fullmatch(closed)
    return (NATURES[match[1]], match[2]) if match else None


def follows(path: Path, last: Path) -> str:
    """How ``path`` follows ``last``: ``next``, ``gap`` (something is missed out), or ``no``."""
    for shared in range(len(last) + 1):
        if path == (*last[:shared], _after(last, shared)):
            return "next"
    beside = len(path) >= 2 and path[: len(path) - 1] in {last[:n] for n in range(1, len(last) + 1)}
    if beside and _key(path) > _key(last):
        return "gap"
    # A level that was left out: 5.1.1 below 5.
    if len(path) > len(last) and path[: len(last)] == last and all(step == 1 for step in path[len(last) :]):
        return "gap"
    # 6.1 after 5.3: the head of chapter 6 is not there as a line.
    if len(path) == 2 and last and isinstance(last[0], int) and path == (last[0] + 1, 1):
        return "gap"
    return "no"


def _after(last: Path, shared: int) -> int | str:
    if shared == len(last):
        return 1
    step = last[shared]
    return step + 1 if isinstance(step, int) else ""


def _key(path: Path) -> tuple[int, ...]:
    return tuple(step if isinstance(step, int) else ord(step) for step in path)
