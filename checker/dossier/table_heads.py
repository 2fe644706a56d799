"""Which cells of a table head which: header rows at the top, head columns at the left, labels, the post."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.dossier.asked_again import asked_again
from checker.dossier.clean import squeeze, tidy
from checker.dossier.draft import Cell, Table
from checker.dossier.heading_words import (
    ends_in_colon,
    is_label,
    is_post_label,
    is_sentence,
    names_posts,
    post_line,
    short,
    without_colon,
)
from checker.dossier.legends import is_legend
from checker.dossier.markers import words_after
from checker.dossier.two_tongues import each_tongue, names_a_tongue
from checker.patterns import Pattern
from checker.records import record

_FORM_LABEL = Pattern(
    r"(?:文件)?编号|代码|版次|(?:岗位|职位|职务)(?:名称|编号|代码|等级|级别|类别|性质|目的|概要|定员)?|所属?(?:部门|单位)|部门(?:名称)?|姓名|任职者|任职人"
    r"|直接?上级|直接?下级|上级(?:岗位|主管)?|下属(?:岗位|人数)?|下级(?:岗位)?|编制(?:人|日期)?|审核(?:人)?|批准(?:人|日期)?|生效日期|日期|版本|定员"
    r"|学历|专业|经验|工作经验|技能|培训|证书|年龄|性别|职称|汇报对象|工作地点|工作关系|内部关系|外部关系|教育背景|薪资等级"
    r"|(?:job )?title|department|reports? to|name|grade|location|date"
)
_GENERIC_HEAD = Pattern(
    r"(?i)序号|编号|项目|事项|内容|类别|名称|条款|要素|过程|流程|节点|环节|步骤|活动|文件|备注|说明|标准|分类|业务|权限(?:事项|类别|内容)?"
    r"|审批(?:事项|人|权限)|决策事项|质量(?:活动|职能|事项)|职能|职责(?:内容)?|岗位|职位|部门|责任(?:人|部门)"
    r"|no\.?|item|matter|activity|process|task|description|remarks?|decision",
)
_NUMBER = Pattern(r"[0-9０-９]{1,3}[.、)）]?|[一二三四五六七八九十]{1,3}、?|[0-9]+(\.[0-9]+)+")
_CODE = Pattern(
    r"[A-Za-z]{1,5}[-–—_.·/]?\d{1,4}(?:[-–—_.·/]\d{1,4}){0,3}|\d{1,3}[-–—_]\d{1,3}|\d{2,4}|[甲乙丙丁戊己庚辛壬癸][-–—.]?\d{0,3}"
    r"|第[0-9一二三四五六七八九十]{1,3}[项号行]|[(（][0-9一二三四五六七八九十]{1,3}[)）]|[①-⑳Ⅰ-Ⅻ]"
)
_COUNTS = Pattern(r"(?i)序号|编号|项次|序|条款号?|no\.?|#|")
_MARK = Pattern(r"[★☆▲△▼▽●○◎⊙□■◇◆√✓×☑☐*＊#＃①-⑳/／\s\-—]{1,6}|[A-Z](?:\s*[/,、，]\s*[A-Z]){0,3}|.{1,2}")
_AS_BEFORE = Pattern(r"不变|照旧|同左|同前|[—–-]+")
"""A column that only says whether the one before it still holds."""
_SHARE = Pattern(
    r"(?:工作|时间|工时|精力|职责|考核|绩效|所占)?(?:时间)?(?:占比|权重|比重|分值)(?:[（(]?[%％分][)）]?)?"
)
"""Columns that say how much of his time or marks a row counts head no row; nor does a text in one of two languages."""
_DUTY = Pattern(
    r"(?:主要|岗位|工作|具体|核心|关键)*(?:职责|职权|任务|工作内容)(?:描述|内容|说明|及任务|与任务|[与和及]权限)?"
)
_ASIDE = Pattern(
    r"(?:完成|工作|执行|输出|检查|衡量|考核|绩效|关键|主要|产出)*(?:频次|频率|频度|周期|时限|时间|时点|期限|输出物?|产出物?|成果|结果|文件|记录|表单|载体|交付物|指标)(?:文件|物|形式|要求)?"
)
"""序号 | 职责 | 频次 | 输出: what is told beside a duty is of no power, and the duty is not the head of it."""
_ASKS = Pattern(r"是否|有无")
_MATTERS = Pattern(
    r"(?i).{0,6}(?:事项|项目|类别|名称|业务|环节|过程|流程|活动|范围|要素|matters?|items?|process(?:es)?)",
)
_POSTS_BELOW = Pattern(
    r"(?:岗位|职位|职务|部门|单位|人员|角色)(?:名称)?[/／、及和与](?:岗位|职位|职务|部门|单位|人员)"
)
_POST_HEAD = Pattern(
    r"(?i)(?:首席质量官|质量总监|品质总监|(?:质量|品质)?副总(?:经理|裁)?|总经理|总裁|董事长|厂长|CQO|CEO)(?:[（(][^（()）]{1,12}[)）])?",
)
_HEAD_WIDTH = 24


@record(frozen=True, slots=True)
class Heads:
    """What governs one cell: heads of its row and its columns, outermost first; the post its table is about."""

    row: tuple[str, ...] = ()
    column: tuple[str, ...] = ()
    post: str | None = None


@record(frozen=True, slots=True)
class TableHeads:
    """``cells`` in the order of the table; ``title`` is a first row that spans it all; ``legend`` its key."""

    cells: tuple[Heads, ...]
    title: str | None
    legend: str | None
    last_post: str | None


@record(frozen=True, slots=True)
class _Grid:
    """The cells of a table, and which one covers each place of the grid."""

    cells: tuple[Cell, ...]
    at: Mapping[tuple[int, int], Cell]
    rows: tuple[int, ...]
    width: int
    known: dict[int, list[Cell]]

    def row(self, number: int) -> list[Cell]:
        """The cells that begin in this row or reach down into it, from left to right, each once."""
        row = self.known.get(number)
        if row is None:
            found = [self.at.get((number, column)) for column in range(1, self.width + 1)]
            row = list({id(cell): cell for cell in found if cell is not None}.values())
            self.known[number] = row
        return row


def table_heads(table: Table) -> TableHeads:
    """Works out the heads of every cell of ``table``."""
    grid = _lay(table.cells)
    title, start = _title(grid)
    body = [row for row in grid.rows if row >= start]
    header = _header_rows(grid, body, table.header_rows - (start > 1))
    posts, last = _posts(grid, [row for row in body if row not in header])
    legend = next((tidy(c.text) for c in grid.cells if _is_note(c, grid) and is_legend(c.text)), None)
    columns = _head_columns(grid, [row for row in body if row not in header], header) if header else 0
    sections = _sections(grid, [row for row in body if row not in header])
    shares = frozenset(
        c.column
        for row in header
        for c in grid.row(row)
        if _SHARE.fullmatch(squeeze(c.text)) or names_a_tongue(c.text)
    )
    shares |= _duties(grid, header)
    cells = tuple(
        Heads(
            ()
            if cell.row in header
            else (*sections.get(cell.row, ()), *_row_heads(cell, grid, columns, shares)),
            _column_heads(cell, grid, header),
            posts.get(cell.row),
        )
        for cell in grid.cells
    )
    return TableHeads(cells, title, legend, last)


def _duties(grid: _Grid, header: frozenset[int]) -> frozenset[int]:
    """The column of duties where whatever stands right of it only says how often, until when and with what paper."""
    if len(header) != 1:
        return frozenset()
    heads = grid.row(min(header))
    at = next((i for i, c in enumerate(heads) if _DUTY.fullmatch(squeeze(c.text))), None)
    if at is None or at > 1 or (at == 1 and not _counts_rows(heads[0].text)):
        return frozenset()
    beside = [squeeze(c.text) for c in heads[at + 1 :]]
    if not beside or not all(_ASIDE.fullmatch(t) or _SHARE.fullmatch(t) for t in beside):
        return frozenset()
    return frozenset((heads[at].column,))


def _counts_rows(text: str) -> bool:
    """序号, 编号, No.: the head of a column that counts the rows."""
    return _COUNTS.fullmatch(squeeze(text)) is not None


def _lay(cells: Sequence[Cell]) -> _Grid:
    at = {
        (row, column): cell
        for cell in cells
        for row in range(cell.row, cell.row + min(cell.row_span, 2000))
        for column in range(cell.column, cell.column + cell.column_span)
    }
    rows = tuple(sorted({cell.row for cell in cells}))
    return _Grid(tuple(cells), at, rows, max((column for _, column in at), default=0), {})


def _is_note(cell: Cell, grid: _Grid) -> bool:
    return cell.column_span >= grid.width or cell.row in (*grid.rows[:1], *grid.rows[-2:])


def _title(grid: _Grid) -> tuple[str | None, int]:
    """A first row of one cell over the whole width names the table; the row from which the rest goes on."""
    first = grid.row(grid.rows[0]) if grid.rows else []
    whole = len(first) == 1 and grid.width > 1 and first[0].column_span >= grid.width
    if (
        whole
        and len(grid.rows) > 1
        and first[0].text
        and short(first[0].text, 40)
        and not is_sentence(first[0].text)
    ):
        return tidy(first[0].text), grid.rows[1]
    return None, grid.rows[0] if grid.rows else 1


def _header_rows(grid: _Grid, body: Sequence[int], declared: int) -> frozenset[int]:
    """The rows at the top that head the columns; none in a form of labels and values."""
    if not body or len(body) < 2:
        return frozenset()
    first = grid.row(body[0])
    if declared > 0:
        # Markdown knows no table without a head: the first line of a form stands there.
        return (
            frozenset() if declared == 1 and _begins_form(first, grid, body) else frozenset(body[:declared])
        )
    if not _could_head_columns(first, grid) or _is_form(grid, body):
        return frozenset()
    deep = max(cell.row + cell.row_span for cell in first)
    if any(cell.column_span > 1 for cell in first) and deep == body[0] + 1:
        # A head over several columns is divided by the row below it.
        deep = body[1] + 1 if _could_head_columns(grid.row(body[1]), grid) else deep
    header = frozenset(row for row in body if row < deep)
    return header if len(header) < len(body) else frozenset()


def _could_head_columns(cells: Sequence[Cell], grid: _Grid) -> bool:
    texts = [squeeze(cell.text) for cell in cells]
    if len(texts) < 2 or sum(bool(t) for t in texts) < len(texts) - 1:
        return False
    if any(is_sentence(t) or ends_in_colon(t) or not short(t, 20) for t in texts):
        return False
    if any(_MARK.fullmatch(t) and not _GENERIC_HEAD.fullmatch(t) and not t.isalpha() for t in texts if t):
        return False
    return len(texts) > 2 or bool(_GENERIC_HEAD.fullmatch(texts[0]))


def _is_form(grid: _Grid, body: Sequence[int]) -> bool:
    """Labels at the left (岗位名称, 所属部门, 职责 …), values beside them."""
    left = [grid.at.get((row, 1)) for row in body]
    lefts = list({id(c): c for c in left if c is not None and c.column_span < grid.width}.values())
    labels = sum(is_form_label(cell.text) for cell in lefts)
    first = grid.row(body[0])
    second_is_label = len(first) > 1 and (is_form_label(first[1].text) or is_generic(first[1].text))
    return labels * 2 >= len(lefts) and labels >= 2 and not second_is_label


def _begins_form(first: Sequence[Cell], grid: _Grid, body: Sequence[int]) -> bool:
    """岗位名称 | 质量总监 | 岗位编码 | G-12 in the place of a head: labels, and what each of them says."""
    if len(first) < 2 or not is_form_label(first[0].text) or not first[1].text:
        return False
    if is_form_label(first[1].text) or is_generic(first[1].text):
        return False
    told = is_post_label(first[0].text) and not is_generic(first[0].text)
    return (grid.width == 2 or _in_pairs(first)) and (told or _is_form(grid, body))


def is_generic(text: str) -> bool:
    """序号, 事项, 岗位: what heads a column in many a table, and names no holder."""
    return any(_GENERIC_HEAD.fullmatch(part) for part in each_tongue(without_colon(text)))


@asked_again
def is_form_label(text: str) -> bool:
    """岗位名称, 所属部门, 权限: what stands at the left of a form."""
    words = without_colon(words_after(text))
    return bool(words) and (
        any(_FORM_LABEL.fullmatch(part.lower()) for part in each_tongue(words))
        or is_label(words)
        or is_post_label(words)
    )


_REMARKS = Pattern(
    r"(?:备注|附注|注|说明|限制(?:条件)?|附加条件|约束|例外|备考|remarks?|notes?)", "备附注说限约例kt"
)
"""无 all down such a column marks nothing: it says that there is nothing to add."""


def _head_columns(grid: _Grid, data: Sequence[int], header: frozenset[int]) -> int:
    """How many columns at the left head the rows: up to the first column of marks, else the merged ones and
    one more (a column of running numbers does not count); none that stands under a post, and no 是否 is a mark."""
    over = [
        " ".join(squeeze(c.text) for row in header if (c := grid.at.get((row, column))) is not None)
        for column in range(grid.width + 1)
    ]
    post = next((c for c in range(2, grid.width + 1) if _POST_HEAD.fullmatch(over[c])), grid.width + 1)
    marks = [
        c
        for c in range(2, grid.width + 1)
        if _is_mark_column(grid, data, c) and not _ASKS.search(over[c]) and not _REMARKS.fullmatch(over[c])
    ]
    if marks:
        return min(marks[0], post) - 1
    column = 1
    while column < grid.width and (
        _is_number_column(grid, data, column)
        or (_is_merged(grid, data, column) and not _stands_alone(grid, data, column, over))
    ):
        column += 1
    return min(column, max(1, grid.width - 1))


def _sections(grid: _Grid, data: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Rows of one cell over the whole width that name what follows (主要职责, 四、权限) head the rows below."""
    out: dict[int, tuple[str, ...]] = {}
    current: tuple[str, ...] = ()
    for row in data:
        cells = grid.row(row)
        if len(cells) == 1 and grid.width > 1 and is_label(words_after(cells[0].text)):
            current = (tidy(cells[0].text),)
        else:
            out[row] = current
    return out


def _texts(grid: _Grid, data: Sequence[int], column: int) -> list[str]:
    return [squeeze(c.text) for c in (grid.at.get((row, column)) for row in data) if c is not None and c.text]


def _is_mark_column(grid: _Grid, data: Sequence[int], column: int) -> bool:
    texts = _texts(grid, data, column)
    return not all(_AS_BEFORE.fullmatch(t) for t in texts) and all(_MARK.fullmatch(t) for t in texts)


def _is_number_column(grid: _Grid, data: Sequence[int], column: int) -> bool:
    texts = _texts(grid, data, column)
    if not texts or all(_NUMBER.fullmatch(t) for t in texts):
        return bool(texts)
    # A-1, 甲2, Q7 name a row as numbers do where no two rows have the same.
    return len({*texts}) == len(texts) and all(_CODE.fullmatch(t) or _NUMBER.fullmatch(t) for t in texts)


def _is_merged(grid: _Grid, data: Sequence[int], column: int) -> bool:
    return any(c is not None and c.row_span > 1 for c in (grid.at.get((row, column)) for row in data))


def _stands_alone(grid: _Grid, data: Sequence[int], column: int, over: Sequence[str]) -> bool:
    """Whether a column names posts and the next one says what each does, or tells shares: the next one heads nothing."""
    texts = _texts(grid, data, column)
    if _SHARE.fullmatch(over[column]):
        return True
    posts = is_post_label(over[column]) or 2 * sum(map(names_posts, texts)) > len(texts)
    return posts and not _MATTERS.fullmatch(over[column + 1])


def _row_heads(cell: Cell, grid: _Grid, columns: int, shares: frozenset[int]) -> tuple[str, ...]:
    row = grid.row(cell.row)
    left = [c for c in row if c.column < cell.column and c.text and c.column not in shares]
    if columns:
        heads = [c for c in left if c.column <= columns or ends_in_colon(c.text)]
    elif _in_pairs(row):
        heads = left[-1:] if left and row.index(cell) % 2 else []
    else:
        heads = [c for c in left if _heads_row(c)]
    return tuple(tidy(c.text) for c in heads if not _NUMBER.fullmatch(squeeze(c.text)))


def _heads_row(cell: Cell) -> bool:
    text = squeeze(cell.text)
    return (ends_in_colon(text) and short(text, 40)) or (short(text, _HEAD_WIDTH) and not is_sentence(text))


def _in_pairs(cells: Sequence[Cell]) -> bool:
    """岗位名称 | 质量总监 | 所属部门 | 质量部: labels and values take turns."""
    if len(cells) < 4 or len(cells) % 2:
        return False
    if (
        len(cells) == 4
        and cells[0].row_span == 1
        and _FORM_LABEL.fullmatch(without_colon(cells[0].text).lower())
    ):
        return is_form_label(cells[2].text) or short(squeeze(cells[2].text), 6)
    return all(is_form_label(c.text) or ends_in_colon(c.text) for c in cells[::2])


def _column_heads(cell: Cell, grid: _Grid, header: frozenset[int]) -> tuple[str, ...]:
    if cell.row in header:
        above: Iterator[int] = iter(sorted(row for row in header if row < cell.row))
    else:
        above = iter(sorted(header))
    found = [
        grid.at.get((row, column))
        for row in above
        for column in range(cell.column, cell.column + cell.column_span)
    ]
    heads = {id(c): c for c in found if c is not None and c is not cell and c.text}
    if len(heads) > 1:
        # 岗位/部门 over the posts says no more than that they are posts.
        heads = {key: c for key, c in heads.items() if not _POSTS_BELOW.fullmatch(squeeze(c.text))}
    return tuple(tidy(c.text) for c in heads.values())


def _posts(grid: _Grid, data: Sequence[int]) -> tuple[dict[int, str], str | None]:
    """For each row the post that the table says it is about: from its row on to the next such row; rows
    before the first belong to the first."""
    found = {row: post for row in data if (post := _post_in(grid.row(row), row)) is not None}
    if not found:
        return {}, None
    current = found[min(found)]
    out = {}
    for row in grid.rows:
        current = found.get(row, current)
        out[row] = current
    return out, current


def _post_in(cells: Sequence[Cell], row: int) -> str | None:
    for cell, right in zip(cells, [*cells[1:], None], strict=True):
        if cell.row != row:
            continue
        said = post_line(cell.text.split("\n")[0])
        if said is not None:
            return said
        if right is not None and is_post_label(cell.text) and right.text and not is_form_label(right.text):
            value = squeeze(right.text)
            if short(value, 40) and not is_sentence(value):
                return f"{each_tongue(without_colon(cell.text))[0]}：{value}"
    return None
