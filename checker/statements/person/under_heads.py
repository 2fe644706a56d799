"""Lists and tables that a heading governs: 职称与证书, 教育经历, 培训; a line there needs no label of its own."""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import Normal, normalise
from checker.statements.person.pairs import Cell, Rows
from checker.statements.person.schooling import LEVELS, NOT_HIS, education_in

IS_PERSONAL = Pattern(
    r"任免|履历|简历|公示|审查|档案|一览|花名册|名册|登记|考察|基本情况|干部|人员情况|介绍|简介|审核|审批表|推荐|鉴定",
    "免历示查案览册记察情干介核批荐鉴",
)
_HEADS: tuple[tuple[str, Pattern], ...] = (
    ("courses", Pattern(r"培训|继续教育|进修", "培继进")),
    ("title", Pattern(r"职称|专业技术(?:资格|职务)|资格(?:与|和|及)?证书|证书", "职专资证")),
    ("schooling", Pattern(r"教育|学习|学历|求学", "教学求")),
    ("life", Pattern(r"经历|简历|履历|工作|(?:基本|个人|本人|人员)(?:情况|信息|概况)", "经简履工基个本人")),
)
_NUMBERED = Pattern(r"^[\s(（]*[一二三四五六七八九十\d]{1,2}[)）、.．\s]+")
_OF_SCHOOLS = Pattern(r"(?:毕业)?(?:学校|院校)(?:名称)?|学校及专业|毕业院校", "校")
_GOING_ON = Pattern(r"-\s*(?:至?今|[ |]|$)|至今|目前|现在", "-至目现")
_NOTE = Pattern(r"^[(（]|^注|^说明", "(（注说")


def kind_of_head(block: Block) -> str | None:
    """What the lines under the nearest heading of ``block`` tell of: ``title``, ``schooling``, ``courses``, ``life``."""
    return kind_of(normalise(block.headings[-1]).text) if block.headings else None


def kind_of(heading: str) -> str | None:
    """What the lines under ``heading`` (normalised) tell of; None if of nothing of the kind.

    >>> kind_of("一、教育经历"), kind_of("二、基本情况"), kind_of("健康情况")
    ('schooling', 'life', None)
    """
    head = _NUMBERED.sub("", heading)
    if len(head) > 14:
        return None
    return next((kind for kind, pattern in _HEADS if pattern.search(head)), None)


def is_note(normal: Normal) -> bool:
    return _NOTE.search(normal.text) is not None


def schooling_of_line(text: str) -> str | None:
    """The level that a row of schools ends with: 2004.09—2008.06 合肥工业大学 工学学士; one that goes on gives none."""
    return None if NOT_HIS.search(text) or _GOING_ON.search(text) else education_in(text)


def schooling_of_table(rows: Rows) -> Iterator[tuple[str, Cell]]:
    """The level that each row of a table of schools tells, with the cell that tells it."""
    for index, row in enumerate(rows[:2]):
        if not any(_OF_SCHOOLS.fullmatch(bare) for _, _, bare in row.values()) or len(row) < 3:
            continue
        for below in rows[index + 1 :]:
            if schooling_of_line("|".join(below[c][1].text for c in sorted(below))) is None:
                continue
            levels = [
                (level, below[c])
                for c in sorted(below)
                if (level := education_in(below[c][1].text)) is not None
            ]
            if levels:
                yield max(levels, key=lambda one: LEVELS.index(one[0]))
        return


def schooling_of_rows(rows: Rows) -> Iterator[tuple[str, Cell]]:
    """The level that each row under the heading 教育经历 tells, where no row names its columns: 2007.09—2010.06 | 某大学 | 硕士."""
    for row in rows:
        whole = "|".join(row[c][1].text for c in sorted(row))
        if not _DATED.match(whole) or schooling_of_line(whole) is None:
            continue
        told = [(level, row[c]) for c in sorted(row) if (level := education_in(row[c][1].text)) is not None]
        yield from told[-1:]


_DATED = Pattern(r"\s*(?:19|20)\d{2}[年./-]?\d{0,2}月?\s*[-—–~至到]")
