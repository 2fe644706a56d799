"""What a reader of text documents met on its way, and what the reader of the report must hear of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.dossier.clean import letters_of
from checker.dossier.diagrams import READ
from checker.dossier.draft import Draft, Item, Note, Para, Table, Unreadable
from checker.dossier.model import Place

_FEW_WORDS = 50


@dataclass(slots=True)
class Findings:
    """What was met on the way, for the whole document."""

    tables: int = 0
    revised: list[Place] = field(default_factory=list)
    hidden: list[Place] = field(default_factory=list)
    unknown_numbers: list[Place] = field(default_factory=list)
    unread: list[Note] = field(default_factory=list)
    pictures: int = 0
    diagrams: int = 0

    def remember(self, flags: set[str], place: Place, *, has_text: bool) -> None:
        """What the ``flags`` of a paragraph at ``place`` say of it."""
        if "revised" in flags:
            self.revised.append(place)
        if "hidden_dropped" in flags:
            self.hidden.append(place)
        if "unknown_number" in flags and has_text:
            self.unknown_numbers.append(place)


def draft_of(items: tuple[Item, ...], findings: Findings) -> Draft:
    """The draft and what there is to say of it; raises Unreadable if it holds no words at all."""
    letters = sum(map(letters_in, items))
    if letters == 0:
        if findings.pictures:
            raise Unreadable(
                "文件只有图片，没有文字，请提供可编辑的文字版",
                "the document holds only pictures: provide it as text",
            )
        raise Unreadable("文件没有任何文字", "the document holds no words")
    warnings = [*_warnings(findings)]
    unread = findings.unread[0] if findings.unread else None
    if unread is None and findings.pictures and letters < _FEW_WORDS:
        unread = Note(
            "文件以图片为主，图片中的文字未读取，请提供文字版",
            "the document is mostly pictures, whose words were not read: provide it as text",
        )
    elif findings.pictures:
        warnings.append(
            Note(
                f"{findings.pictures} 张图片中的文字未读取",
                f"words in {findings.pictures} picture(s) were not read",
            )
        )
    return Draft(items, tuple(dict.fromkeys(warnings)), unread)


def letters_in(item: Item) -> int:
    """How many characters of an item and of all within it are no blanks."""
    if isinstance(item, Para):
        return letters_of(item.text)
    if isinstance(item, Table):
        return sum(letters_in(inner) for cell in item.cells for inner in cell.items)
    return sum(map(letters_in, item.items))


def _warnings(findings: Findings) -> list[Note]:
    out = []
    if findings.revised:
        zh, en = listed(findings.revised)
        out.append(
            Note(
                f"有未接受或拒绝的修订，按全部接受后的文本读取：{zh}",
                f"tracked changes are not yet accepted or rejected, the text is read as if accepted: {en}",
            )
        )
    if findings.hidden:
        zh, en = listed(findings.hidden)
        out.append(
            Note(f"删除线、隐藏的文字或行未计入：{zh}", f"struck or hidden words or rows were left out: {en}")
        )
    if findings.unknown_numbers:
        zh, en = listed(findings.unknown_numbers)
        out.append(Note(f"自动编号格式无法识别：{zh}", f"list numbers of an unknown format: {en}"))
    if findings.diagrams:
        out.append(READ)
    out.extend(findings.unread[1:])
    return out


def listed(places: Sequence[Place]) -> tuple[str, str]:
    """The first places in words, in both languages."""
    more = len(places) - 5
    zh = "、".join(_zh(place) for place in places[:5]) + (f" 等 {len(places)} 处" if more > 0 else "")
    en = "; ".join(_en(place) for place in places[:5]) + (f" and {more} more" if more > 0 else "")
    return zh, en


_ZH_PARTS = {"header": "页眉", "footer": "页脚", "footnote": "脚注", "endnote": "尾注", "text_box": "文本框"}


def _zh(place: Place) -> str:
    if place.cell:
        return f"{place.sheet}!{place.cell}"
    words = [_ZH_PARTS.get(place.part or "", "")]
    named = (
        ("第", place.page, "页"),
        ("第", None if place.paragraph or place.table else place.line, "行"),
        ("表", place.table, ""),
        ("第", place.row, "行"),
        ("第", place.column, "列"),
        ("第", place.paragraph, "段"),
    )
    return "".join(words + [f"{before}{n}{after}" for before, n, after in named if n is not None])


def _en(place: Place) -> str:
    if place.cell:
        return f"{place.sheet}!{place.cell}"
    named = (
        ("page", place.page),
        ("line", None if place.paragraph or place.table else place.line),
        ("table", place.table),
        ("row", place.row),
        ("column", place.column),
        ("paragraph", place.paragraph),
    )
    return " ".join(
        [*([place.part] if place.part else []), *(f"{name} {n}" for name, n in named if n is not None)]
    )
