"""What personnel forms and rosters hold: under which label which words stand, and whose they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.records import record
from checker.statements.normalise import Normal, normalise
from checker.statements.person.labels import LABEL_IN_LINE, OWN, REQUIRED, asks, kind_of_label
from checker.statements.person.named import is_name


@record(frozen=True, slots=True)
class Pair:
    """Under ``label``, of the ``kind``, the characters ``start`` to ``end`` of the block stand; ``his``: said by a name."""

    kind: str
    label: str
    block: Block
    normal: Normal
    start: int
    end: int
    his: bool | None = None

    @property
    def text(self) -> str:
        return self.normal.text[self.start : self.end]


Cell = tuple[Block, Normal, str]
Rows = list[dict[float, Cell]]
"""By row and column; the lines of one cell stand at 2, 2.001, 2.002 …"""


def rows_of(cells: Iterable[Block]) -> Rows:
    """The cells of one table by row and column, each in one writing."""
    rows: dict[int, dict[float, Cell]] = {}
    for block in cells:
        normal = normalise(block.text)
        bare = normal.text.replace("\n", "").replace(" ", "").strip(":*")
        row, column = rows.setdefault(block.place.row or 0, {}), float(block.place.column or 0)
        while column in row:
            column = round(column + 0.001, 3)
        row[column] = (block, normal, bare)
    return [rows[number] for number in sorted(rows)]


def header_of(rows: Rows) -> int | None:
    """The row of ``rows`` that heads a roster: 姓名 stands in it beside another label, and no label below it."""
    for index, row in enumerate(rows[:3]):
        kinds = {column: kind_of_label(bare) for column, (_, _, bare) in row.items()}
        order = sorted(row)
        for place, column in enumerate(order):
            beside = [kinds[order[k]] for k in (place - 1, place + 1) if 0 <= k < len(order)]
            if kinds[column] != "name" or index + 1 >= len(rows):
                continue
            below = rows[index + 1].get(column)
            if set(beside) <= {None} and (len(set(kinds.values())) < 4 or below is None or not below[2]):
                continue
            if None not in beside or (below is not None and below[2] and kind_of_label(below[2]) is None):
                return index
    return None


def roster_rows(rows: Rows, header: int, name: str) -> Iterator[Mapping[float, Cell]]:
    """The rows below ``header`` that are of the person alone."""
    columns = [c for c, (_, _, bare) in rows[header].items() if kind_of_label(bare) == "name"]
    for row in rows[header + 1 :]:
        if any(c in row and is_name(row[c][2], name) for c in columns):
            yield row


def pairs_of_table(rows: Rows, name: str) -> list[Pair]:
    header = header_of(rows)
    if header is not None:
        found = list(roster_rows(rows, header, name))
        # Two rows of one name may be of two people.
        return list(_of_roster(rows[header], found[0], name)) if len(found) == 1 else []
    compared = _compared(rows)
    return compared if compared is not None else list(_keyed(rows, name))


def _of_roster(heads: Mapping[float, Cell], row: Mapping[float, Cell], name: str) -> Iterator[Pair]:
    """What the row tells of the person; of two names in a row each has the columns that follow it."""
    names = [c for c in sorted(heads) if kind_of_label(heads[c][2]) == "name"]
    for column in sorted(row):
        owner = max((c for c in names if c <= column), default=names[0])
        head = heads.get(int(column))
        if head is not None and owner in row and is_name(row[owner][2], name):
            yield _whole(kind_of_label(head[2]) or "other", head[2], row[column], True)


def _whole(kind: str, label: str, cell: Cell, his: bool | None) -> Pair:
    block, normal, _ = cell
    return Pair(kind, label, block, normal, 0, len(normal.text), his)


_ASKED_TAIL = Pattern(r"(?:要求|条件|标准|情况)$", "求件准况")


def _compared(rows: Rows) -> list[Pair] | None:
    """What a form that holds the person against what is asked says of him; None if it is no such form."""
    for index, row in enumerate(rows[:4]):
        asked = [c for c in row if REQUIRED.fullmatch(row[c][2])]
        own = [c for c in row if len(row[c][2]) <= 14 and OWN.search(row[c][2])]
        if not asked or len(row) < 2:
            continue
        found: list[Pair] = []
        for below in rows[index + 1 :]:
            label = next((bare for c in sorted(below) if c not in own and (bare := below[c][2])), "")
            labels = [below[c][2] for c in sorted(below) if c not in own]
            kind = next(
                (
                    k
                    for text in labels
                    if (k := kind_of_label(_ASKED_TAIL.sub("", text))) not in (None, "other")
                ),
                "prose",
            )
            found += [_whole(kind or "prose", label, below[c], None) for c in own if c in below]
        return [*_keyed(rows[:index], ""), *found] if own else _keyed_list(rows[:index])
    return None


def _keyed_list(rows: Rows) -> list[Pair]:
    return list(_keyed(rows, ""))


def _keyed(rows: Rows, name: str) -> Iterator[Pair]:
    """A form of labels and what stands right of them; a cell may hold its label itself."""
    for row in rows:
        order = sorted(row)
        waiting: tuple[str, str] | None = None
        for place, column in enumerate(order):
            block, normal, bare = row[column]
            if not bare:
                waiting = None  # 职称 | (empty) | …: what stands further right answers something else
                continue
            lasts = int(order[min(place + 1, len(order) - 1)]) == int(column)
            heads = [normalise(h).text for h in block.headings]
            kind = kind_of_label(bare)
            if kind is not None and not (waiting and waiting[0] == "branch"):
                waiting = (kind, bare)
            elif asks(bare):
                waiting = ("asked", bare)
            elif waiting is not None:
                if waiting[0] != "asked" and not any(asks(h) for h in heads):
                    yield _whole(waiting[0], waiting[1], row[column], None)
                    yield from (p for p in pairs_in_line(block, normal) if waiting[0] == "other")
                waiting = waiting if lasts or waiting[0] in _MANY else None
            else:
                yield from pairs_in_line(block, normal)


_MANY = ("education", "title", "life", "courses", "asked")
"""What may stand in several cells to the right of its label."""


def pairs_in_line(block: Block, normal: Normal) -> list[Pair]:
    """What a line holds under labels of its own: 姓名：周明 学历：本科."""
    text = normal.text
    labels = list(LABEL_IN_LINE.finditer(text))
    if not labels:
        return _spaced(block, normal)
    found = []
    for place, label in enumerate(labels):
        kind = kind_of_label(label["label"]) or "other"
        upper = labels[place + 1].start() if place + 1 < len(labels) else len(text)
        if kind not in ("life", "courses", "schooling"):
            ends = [at for c in ";。|\n" if (at := text.find(c, label.end(), upper)) >= 0]
            upper = min([*ends, upper])
        if place == 0 and not _BEGINS.fullmatch(text, 0, label.start()):
            continue
        if _ASKED_BEFORE.search(text, max(0, label.start() - 4), label.start()):
            continue
        found.append(Pair(kind, label["label"], block, normal, label.end(), upper))
    return found


def _spaced(block: Block, normal: Normal) -> list[Pair]:
    """A typed form that parts label and word by a blank alone: 职称 高级工程师, 姓名 周明 性别 男."""
    if block.kind == "cell" or ":" in normal.text or not _SHORT_LABEL.match(normal.text):
        return []
    edges = [0, *_gaps(normal), len(normal.text)]
    words = [(a, b) for a, b in pairwise(edges) if normal.text[a:b].strip()]
    kinds = [kind_of_label(normal.text[a:b]) for a, b in words]
    if len(words) < 2 or kinds[0] is None:
        return []
    if len(words) % 2 or None in kinds[::2]:
        (a, b), last = words[0], len(normal.text)
        return [Pair(kinds[0], normal.text[a:b].strip(), block, normal, b, last)]
    return [
        Pair(kind or "other", normal.text[a:b].strip(), block, normal, *said)
        for (a, b), said, kind in zip(words[::2], words[1::2], kinds[::2], strict=True)
    ]


_SHORT_LABEL = Pattern(r"\s*[一-鿿]{2}")


def _gaps(normal: Normal) -> Iterator[int]:
    """Where a blank was written that parts two words; between Chinese characters no blank is left."""
    for at in range(1, len(normal.text)):
        left, right = normal.span(at - 1, at)[1], normal.span(at, at + 1)[0]
        if (right > left and not normal.written[left:right].strip()) or normal.text[at - 1] in " \u3000":
            yield at


_BEGINS = Pattern(
    r"[^一-鿿]*(?:[一-鿿]{2,4}(?:同志|先生|女士)?[ ,(]+)?(?:基本情况|[一二三四五六七八九十]+、)?[^一-鿿]*|(?:该同志|其|本人)?"
)
_ASKED_BEFORE = Pattern(
    r"(?:要求|所需|最低|应聘|人选|上级|下级|配偶|前任|接任|对方|父亲|母亲|妻子|丈夫|子女)(?:的)?$",
    "求需低聘选级偶任方亲妻夫女子",
)


def _begins_with(text: str, name: str) -> bool:
    """姓名:罗漪花名:青柠: after the name comes a label that no form is known to have."""
    bare = text.replace(" ", "")
    return bare.startswith(name) and _A_LABEL.match(bare, len(name)) is not None


_A_LABEL = Pattern(r"[一-鿿]{2,6}:", ":")


def with_owner(pairs: Sequence[Pair], name: str, before: bool | None) -> tuple[list[Pair], bool | None]:
    """``pairs`` with whose they are: his whose name was told last, else ``before``; and whose what follows is."""
    told, out = before, []
    for pair in pairs:
        if pair.his is not None:
            out.append(pair)
            continue
        if pair.kind == "name" and pair.text.strip():
            told = is_name(pair.text, name) or _begins_with(pair.text, name)
        out.append(replace(pair, his=told))
    return out, told
