"""A list of certificates by name: 姓名 | 证书名称 | 取得日期 | 状态; one that has run out or is only asked for counts for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.person import courses
from checker.statements.person.asked import Today
from checker.statements.person.model import DOUBTS, Said, Taken, Told, words_at
from checker.statements.person.pairs import Rows, header_of, roster_rows
from checker.statements.person.professional import title_in

_NAMED = Pattern(
    r"(?:资格|职称|职业资格|执业资格)?证书?(?:名称|种类|类别|名)?|持有?证书?(?:名称|情况)?|资格名称|所持证书",
    "证资持",
)
_GONE = Pattern(
    r"过期|失效|作废|注销|吊销|撤销|到期|待|申报|申请|报名|拟|未(?:取得|通过|发|领)|补办|遗失|复印件不清|存疑",
    "过失作注吊撤到待申报拟未补遗复存",
)
_STILL = Pattern(r"(?:未|不|无)(?:过期|到期|失效)|长期有效", "未不无长")
_UNTIL = Pattern(r"(?:有效期?|失效|截止|到期).{0,6}", "效截到")


def in_table(rows: Rows, name: str, own: str, today: Today) -> Iterator[Told | Taken]:
    """The titles and trainings that the person's certificates tell; ``today`` is the day on which they must still hold."""
    header = header_of(rows)
    if header is None:
        return
    day = "-".join(f"{part:02d}" for part in today)
    heads = {column: bare for column, (_, _, bare) in rows[header].items()}
    named = next((c for c in sorted(heads) if _NAMED.fullmatch(heads[c])), None)
    if named is None or len(heads) < 3:
        return
    for row in roster_rows(rows, header, name):
        if named not in row:
            continue
        said = "|".join(row[c][1].text for c in sorted(row))
        ends = [courses.last_day(row[c][1].text) for c in row if _UNTIL.fullmatch(heads.get(c, ""))]
        if _GONE.search(_STILL.sub("", said)) or any(end is not None and end < day for end in ends):
            continue
        block, normal, _ = row[named]
        words = words_at(block, normal, 0, len(normal.text), heads[named])
        sure = all(cell[0].flags.isdisjoint(DOUBTS) for cell in row.values())
        if courses.TRAINING.search(normal.text):
            told = "|".join(row[c][1].text for c in sorted(row) if not _UNTIL.fullmatch(heads.get(c, "")))
            fields: dict[str, Said] = courses.fields_of(told, own, about=normal.text)
            yield Taken(fields, words, sure)
            continue
        rank, quality = title_in(normal.text, labelled=True)
        if rank is not None:
            yield Told("title_rank", rank, words, sure)
            if quality is not None:
                yield Told("title_in_quality", quality, words, sure)
