"""Who holds the post where no paper appoints: the one person of personnel papers whom papers call by its title."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.dossier.model import Block
from checker.gathering.model import Paper
from checker.gathering.only_told import only_tells
from checker.patterns import Pattern
from checker.statements.normalise import normalise
from checker.statements.person.labels import kind_of_label
from checker.statements.person.named import is_name, one_writing, opens_a_life
from checker.statements.person.pairs import Rows, header_of, pairs_in_line, pairs_of_table, rows_of

_IS_POST = Pattern(r"(?:现任|新任|任命|聘任|现)?(?:职务|岗位|职位)(?:名称)?", "职岗")
_ANY_NAME = Pattern(r"[一-鿿]{2,4}")
_NOT_YET = Pattern(r"拟|原|前任|曾|候选|提名|免去|不再|辞去|代理|暂|离任|卸任", "拟原前曾候提免不辞代暂离卸")


def named_in_office(
    papers: Sequence[Paper], of_others: Collection[str], titles: Sequence[str]
) -> tuple[list[str], str | None]:
    """The person, alone in the list, and the first day on which a paper calls him so; none where nobody, or several, are.

    ``papers`` have a say.
    """
    own = [
        p
        for p in papers
        if p.document.path not in of_others and p.document.kind not in ("standard", "job_description")
    ]
    names = sorted({name for paper in own for name in _persons(paper)})
    if not names:
        return [], None
    posts = [one_writing(title) for title in titles]
    told = [paper for paper in own if not only_tells(paper.document)]
    found = {name: [p for p in told if _is_called(p, name, posts)] for name in names}
    called = [name for name in names if found[name]]
    if len(called) != 1:
        return [], None
    days = [p.document.date for p in found[called[0]] if p.document.date is not None]
    return called, min(days, default=None)


def _tables(paper: Paper) -> Iterator[Rows]:
    cells: dict[object, list[Block]] = {}
    for block in paper.document.blocks:
        if block.kind == "cell":
            cells.setdefault((block.place.sheet, block.place.table, block.place.part), []).append(block)
    for blocks in cells.values():
        yield rows_of(blocks)


def _persons(paper: Paper) -> Iterator[str]:
    """The names under 姓名, or with which a life opens."""
    for rows in _tables(paper):
        header = header_of(rows)
        if header is None:
            pairs = pairs_of_table(rows, "")
            yield from (
                p.text.strip() for p in pairs if p.kind == "name" and _ANY_NAME.fullmatch(p.text.strip())
            )
            continue
        columns = [c for c, cell in rows[header].items() if kind_of_label(cell[2]) == "name"]
        for row in rows[header + 1 :]:
            yield from (row[c][2] for c in columns if c in row and _ANY_NAME.fullmatch(row[c][2]))
    for block in paper.document.blocks:
        if block.kind != "cell":
            normal = normalise(block.text)
            opened = opens_a_life(normal.text)
            if opened is not None:
                yield opened
            yield from (
                p.text.strip()
                for p in pairs_in_line(block, normal)
                if p.kind == "name" and _ANY_NAME.fullmatch(p.text.strip())
            )


def _is_called(paper: Paper, name: str, posts: Sequence[str]) -> bool:
    for rows in _tables(paper):
        header = header_of(rows)
        if header is None:
            continue
        who = [c for c, cell in rows[header].items() if kind_of_label(cell[2]) == "name"]
        where = [c for c, cell in rows[header].items() if _IS_POST.fullmatch(cell[2])]
        for row in rows[header + 1 :]:
            if any(c in row and is_name(row[c][2], name) for c in who):
                held = [row[c][2] for c in where if c in row]
                if any(
                    post in text and not _NOT_YET.search(text) and f"副{post}" not in text
                    for text in held
                    for post in posts
                ):
                    return True
    return any(_calls(normalise(b.text).text, name, posts) for b in paper.document.blocks if b.kind != "cell")


def _calls(text: str, name: str, posts: Sequence[str]) -> bool:
    bare = text.replace(" ", "")
    if name not in bare:
        return False
    for post in posts:
        at = bare.find(post)
        while at >= 0:
            before, after = bare[max(0, at - 6) : at], bare[at + len(post) :]
            if (
                after.lstrip(":(,").startswith(name)
                and not _NOT_YET.search(before)
                and not before.endswith(("副", "二级", "分级"))
            ):
                rest = after.lstrip(":(,")[len(name) :]
                if not rest or not "一" <= rest[0] <= "鿿" or rest[0] in "同先女为主负全代是即":
                    return True
            made = _MADE.search(bare, max(0, at - 60), at)
            if made is not None and made["name"] == name:
                return True
            at = bare.find(post, at + 1)
    return False


_MADE = Pattern(
    r"(?:聘任|任命|聘请|委任)(?P<name>[一-鿿]{2,4}?)(?:同志|先生|女士)?(?:为|担任)(?:(?!为|任命|聘任|聘请|担任|由|免去)[^。;]){0,40}$",
    "聘任请委 为任",
)
