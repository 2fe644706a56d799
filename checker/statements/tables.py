"""A table written out in a text, row by row with bars: each cell is read under its row and its column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.letters import HAN
from checker.patterns import Pattern
from checker.records import record
from checker.statements.statuses import asks_force, spoken
from checker.statements.tokens import SYMBOLS

_BARS = Pattern(r"[^\n|]*\|[^\n]*", "|")
_RULE = Pattern(r"[\s|:+-]*")
_KEY = Pattern(
    rf"[(\s]*(?:图例|符号|标识|标记|注|备注|说明|代码|key|legend|note)[^|:]{{0,4}}[:|]|[(\s]*[{SYMBOLS}]\s*(?:[=:]|表示|为)"
    rf"|[(\s]*[a-z]\s*=\s*{HAN}|[(\s]*(?P<one>[{SYMBOLS}])\s*{HAN}{{2,8}}[\s,;、]+(?!(?P=one))[{SYMBOLS}]\s*{HAN}[^|]*$",
    ":|=×√⊙①②③④⑤⑥⑦⑧⑨⑩■□▲△▼▽◆◇◉○◎●◐◑★☆☑☒✓✔✗✘",
)
_COUNTS = Pattern(
    r"(?:序号\d{1,3}|序号|编号|项次|序|步骤|步序|顺序|no\.?|step|#|\d{1,3}(?:\.\d{1,2}){0,3}[.、]?|[①-⑩]|[一二三四五六七八九十]{1,2})?"
)
_REMARKS = Pattern(
    r"(?:额度|限额|金额|数额|权限|条件|限制|范围)(?:与|和|及|、|/|或)(?:办法|要求|说明|方式|条件|程序|规定|流程|限制|范围)"
    r"|备注|附注|说明|(?:适用|限制|行权|附加)?(?:条件|限制|范围)|(?:金额)?(?:上限|限额)|remarks?|notes?|conditions?|comments?"
    r"|(?:单笔|单项|单次|每笔|每次|每项|支出|费用|付款|支付|开支|奖罚|奖惩|审批|授权|权限|经费)*(?:金额|额度|数额)(?:范围|区间|标准|档次|分档|等级|权限|大小)?(?:\(.{1,6}\))?",
    "ckmn件围明注限额金数法求式序定程制",
)

_LAST = Pattern(
    r"(?:最终|最后|上级|终)(?:批准|审批|核准|审定|决定|裁定|签批|审|批)(?:人|者|权|层级|岗位|权限|机构)?|报批(?:对象|至|人|层级)?",
    "报最级终",
)
"""Columns for who decides after whom the row names."""
_NAMES = Pattern(rf"(?!无|不){HAN}{{2,12}}")
_LEAVE = Pattern(
    r"(?:是否|有无)(?:还|另|仍)?(?:需要?|须|应|要)?经?(?:他人|别人|上级|领导|其他人|总经理|另行)?(?:的)?(?:同意|批准|审批|报批|核准|会签)"
    r"|(?:还|另|是否)?(?:需|须)经?(?:谁|何人|他人|上级)(?:的)?(?:同意|批准|审批|核准|加批|加签|再批|复批|会签)",
    "同批核会加",
)
"""Columns that say whether the row waits for somebody."""
_FREE = Pattern(
    r"\s*(?:否|无|不|不适用|不涉及|免|不[需须用必]要?|无[需须]|不需要|no|n|n/a|/|-+|—+|×)\s*[。.]?\s*",
    "否无不免on-—×/",
)
_WHO = Pattern(
    r"(?:责任|权限|行使|授权|被授权|权力|职权|承担|有权|持有|权责)(?:人|岗位|对象|主体|者)|岗位|职务|行使主体|由谁行使",
    "人位象体者务谁",
)
_WHAT = Pattern(r"(?:权限|权力|职权|权责|授权)(?:的)?(?:性质|类型|类别|方式|程度)?|行使方式", "权使")
"""质量战略 | 首席质量官 | 最终决定: who stands in one column, and in another what he may."""


@record(frozen=True, slots=True)
class Cell:
    """``text[start:end]`` under the words that head it; ``row`` is all that stands in its row, ``remarks`` what
    the columns for remarks say of it."""

    start: int
    end: int
    heads: tuple[str, ...]
    corner: str = ""
    row: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def keys_in(text: str) -> list[str]:
    """The lines of a table that may say what its marks mean."""
    return [line for line in text.split("\n") if _KEY.match(line)]


def counts(head: str) -> bool:
    """Whether the column under ``head`` only counts the rows."""
    return _COUNTS.fullmatch(head.strip()) is not None


def is_remark(head: str) -> bool:
    """Whether a column under ``head`` says something of the other cells of the row."""
    return _REMARKS.fullmatch(head.strip()) is not None


def cells_in(text: str, top: str | None = None) -> list[Cell]:
    """The cells of the table that ``text`` is; none if it is no table of two rows or more of one width.

    ``top`` is the first row where that stands elsewhere.
    """
    lines = [m for m in _BARS.finditer(text) if not _RULE.fullmatch(m.group()) and not _KEY.match(m.group())]
    rest = "".join(line for line in _BARS.sub("", text).split("\n") if not _KEY.match(line)).strip()
    if len(lines) + (top is not None) < 2 or (rest and len(rest) > 40):
        return []
    bordered = all(m.group().lstrip().startswith("|") for m in lines)
    rows = [list(_split(text, m.start(), m.end(), bordered)) for m in lines]
    heads, body = _heads(text, rows) if top is None else (_told_heads(top, rows), rows)
    width = len(heads)
    if width < 2 or any(abs(len(row) - width) > 1 for row in rows):
        return []
    # 序号 | 事项 | …: a column that only counts heads nothing
    first = int(
        width > 2 and all(_COUNTS.fullmatch(w) for w in (heads[0][0], *(_words(text, r, 0) for r in body)))
    )
    noted = [c for c in range(first + 1, width) if is_remark(heads[c][-1])]
    last = [c for c in range(first + 1, width) if _LAST.fullmatch(heads[c][-1].strip())]
    force = [c for c in range(first + 1, width) if asks_force(heads[c][-1])]
    leave = [c for c in range(first + 1, width) if _LEAVE.fullmatch(heads[c][-1].strip())]
    who = [c for c in range(first + 1, width) if _WHO.fullmatch(heads[c][-1].strip())]
    return [
        Cell(
            start,
            end,
            tuple(h for h in (_words(text, row, first), *_whose(text, row, heads, who, column)) if h),
            heads[first][0],
            tuple(_texts(text, row[first:])),
            (
                *(w for c in noted if c != column and (w := _words(text, row, c))),
                *(f for c in force if c != column and (f := spoken(_words(text, row, c), heads[c][-1]))),
                *(_waiting(w) for c in leave if (w := _words(text, row, c)) and not _FREE.fullmatch(w)),
                *(f"须{w}批准" for c in last if c != column and _NAMES.fullmatch(w := _words(text, row, c))),
            ),
        )
        for row in body
        for column, (start, end) in enumerate(row)
        if first < column < width and text[start:end].strip() and column not in leave and column not in force
    ]


def _told_heads(top: str, rows: Sequence[list[tuple[int, int]]]) -> list[tuple[str, ...]]:
    """The heads that ``top`` names; the first column has none where it names one less than each row has cells."""
    heads: list[tuple[str, ...]] = [
        (w,) for w in _texts(top, _split(top, 0, len(top), top.lstrip().startswith("|")))
    ]
    if len(heads) > 1 and all(len(row) == len(heads) + 1 for row in rows):
        return [("",), *heads]
    return heads


def _whose(
    text: str, row: list[tuple[int, int]], heads: Sequence[tuple[str, ...]], who: list[int], column: int
) -> tuple[str, ...]:
    """The heads of a cell, with the one whom its row names where the column says what he may."""
    if len(who) != 1 or column in who or not _WHAT.fullmatch(heads[column][-1].strip()):
        return heads[column]
    return (_words(text, row, who[0]), *heads[column])


def tells_of_leave(head: str) -> bool:
    """Whether a column under ``head`` (normalised) says if a row waits for somebody."""
    return _LEAVE.fullmatch(head.strip()) is not None


def waited_for(said: str) -> str | None:
    """What such a cell makes the row wait for, in words; None for 否 or nothing."""
    return None if not said.strip() or _FREE.fullmatch(said) else _waiting(said)


def _waiting(said: str) -> str:
    """是,总裁 under 是否需他人同意: whom the row waits for."""
    name = said.lstrip("是须需要yes").strip(" ,:()。")
    return f"须{name}批准" if name else "须上级批准"


def _heads(
    text: str, rows: Sequence[list[tuple[int, int]]]
) -> tuple[list[tuple[str, ...]], Sequence[list[tuple[int, int]]]]:
    """What heads each column, and the rows below; two rows of heads if the first has gaps that the second fills."""
    upper = _texts(text, rows[0])
    lower = _texts(text, rows[1]) if len(rows) > 2 else []
    gaps = [c for c in range(1, len(upper)) if not upper[c]]
    if not gaps or len(lower) != len(upper) or lower[0] not in ("", upper[0]) or not all(lower[1:]):
        return [(w,) for w in upper], rows[1:]
    merged: list[tuple[str, ...]] = [(upper[0],)]
    over = ""
    for above, below in zip(upper[1:], lower[1:], strict=True):
        over = above or over
        merged.append((over, below))
    return merged, rows[2:]


def _texts(text: str, row: Sequence[tuple[int, int]] | Iterator[tuple[int, int]]) -> list[str]:
    return [text[a:b].strip() for a, b in row]


def _words(text: str, row: list[tuple[int, int]], column: int) -> str:
    return text[row[column][0] : row[column][1]].strip() if column < len(row) else ""


def _split(text: str, start: int, end: int, bordered: bool) -> Iterator[tuple[int, int]]:
    """The places between the bars of one line; ``bordered`` says that a bar at either end opens no cell."""
    position = start
    for i in range(start, end + 1):
        if i == end or text[i] == "|":
            if not bordered or text[position:i].strip() or (position != start and i != end):
                yield position, i
            position = i + 1
