"""What a paper's tables and sentences record against one person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import Normal
from checker.statements.person import courses
from checker.statements.person.labels import kind_of_label
from checker.statements.person.misdeeds import misdeed_in
from checker.statements.person.model import Against, words_at
from checker.statements.person.named import is_name, places_of
from checker.statements.person.pairs import Cell, Rows, header_of, roster_rows
from checker.statements.person.rows_of_courses import sentences

_WHO = Pattern(
    r"(?:被?(?:处理|处罚|处分|问责|追责|考核|通报)|责任|当事|相关|涉事|受处分|受处罚)(?:责任)?(?:人(?:员)?|者|对象)(?:姓名)?",
    "人者象",
)
_NONE = Pattern(r"无|没有|否|未发现|未发生|不存在|/|-+", "无没否未不/-")


def in_table(rows: Rows, name: str, whose: bool | None) -> Iterator[Against]:
    """What a table of rewards and penalties records of the person, or one without names in a paper on him."""
    for row in _rows_on(rows, name, whose):
        if any(_NONE.fullmatch(bare) for _, _, bare in row.values()):
            continue  # 重大质量责任 | 无
        text = "|".join(row[c][1].text for c in sorted(row))
        kind = misdeed_in(text)
        if kind is None:
            continue
        for cell in row.values():
            if misdeed_in(cell[1].text) is not None:
                yield Against(kind, words_at(cell[0], cell[1], 0, len(cell[1].text)), courses.last_day(text))
                break


def _rows_on(rows: Rows, name: str, whose: bool | None) -> Iterator[Mapping[float, Cell]]:
    header = header_of(rows)
    if header is not None:
        yield from roster_rows(rows, header, name)
        return
    for index, row in enumerate(rows[:2]):
        who = [
            c
            for c in sorted(row)
            if _WHO.fullmatch(row[c][2]) or (row[c][2] == "姓名" and _heads_names(rows[index + 1 :], c))
        ]
        if who and len(row) > 1:
            yield from (r for r in rows[index + 1 :] if who[0] in r and is_name(r[who[0]][2], name))
            return
    if whose:
        yield from rows


def _heads_names(below: Rows, column: float) -> bool:
    """A form has labels below 姓名; a list has names."""
    cells = [row[column][2] for row in below if column in row]
    return bool(cells) and not any(kind_of_label(cell) is not None for cell in cells)


def in_block(block: Block, normal: Normal, name: str, his: bool) -> Iterator[Against]:
    for start, end in sentences(normal.text, 0, len(normal.text)):
        said = normal.text[start:end]
        if (his or places_of(said, name)) and (kind := misdeed_in(said)) is not None:
            yield Against(kind, words_at(block, normal, start, end), courses.last_day(said))
