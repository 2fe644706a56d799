"""From the bytes of a .docx to a draft: opens the package, reads body, headers, notes; says what it met."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from checker.dossier.bounds import MAX_PIECES, too_many
from checker.dossier.docx.names import R, W, get
from checker.dossier.docx.numbering import read_numbering
from checker.dossier.docx.story import Findings, Teller
from checker.dossier.docx.styles import read_styles
from checker.dossier.draft import Aside, Draft, Item, Note, Para, Table, Unreadable
from checker.dossier.model import Place
from checker.dossier.package import Package, open_package
from checker.dossier.source import Source
from checker.records import record

_FEW_WORDS = 50
# Empty paragraphs, and runs that Word splits at every change of its mind, are cheap.
MAX_MARKED = 300_000


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class _Parts:
    """The parts of a package: the main one, and those that it names, by id."""

    package: Package
    main: str
    related: dict[str, tuple[str, str]]

    def of_kind(self, kind: str) -> Any:
        """The root of the part that the main part calls its ``kind``, None if there is none."""
        for found, target in self.related.values():
            if found == kind and target in self.package.names:
                return self.package.xml(target)
        return None


def read(source: Source) -> Draft:
    """Raises Unreadable if the package is damaged, hostile, or holds no words at all."""
    package = open_package(source.data)
    main = _main_part(package)
    parts = _Parts(package, main, package.related(main))
    document = parts.package.xml(main)
    body = document.find(W + "body")
    if body is None:
        raise Unreadable("文件没有正文，请重新另存", "the document has no body; save it again")
    _check_size(document)
    styles = read_styles(parts.of_kind("styles"))
    findings = Findings()
    counter = read_numbering(parts.of_kind("numbering"), styles)
    teller = Teller(styles, counter, _notes(parts), findings)
    headers, footers = (_margins(body, kind, parts, teller, source.path) for kind in ("header", "footer"))
    items = (*headers, *teller.tell(body, Place(source.path)), *footers)
    return _draft(items, findings)


def _check_size(document: Any) -> None:
    """Counts before anything is built; a finished draft is counted once more (``bounds``)."""
    for name, most in (("p", MAX_MARKED), ("r", MAX_MARKED), ("tc", MAX_PIECES)):
        if sum(1 for _ in document.iter(W + name)) > most:
            raise too_many()


def _main_part(package: Package) -> str:
    for kind, target in package.related("").values():
        if kind == "officeDocument" and target in package.names:
            return target
    if "word/document.xml" in package.names:
        return "word/document.xml"
    raise Unreadable("不是 Word 文档，请检查扩展名", "not a Word document; check the suffix")


def _notes(parts: _Parts) -> Callable[[str, str], Any]:
    """Gives each foot- or endnote the first time that it is called; the lines that separate them are none."""
    notes: dict[tuple[str, str], Any] = {}
    for kind in ("footnote", "endnote"):
        root = parts.of_kind(f"{kind}s")
        for element in () if root is None else root.iterchildren(W + kind):
            if get(element, "type") in (None, "normal"):
                notes[(kind, get(element, "id") or "")] = element
    return lambda kind, number: notes.pop((kind, number), None)


def _margins(body: Any, kind: str, parts: _Parts, teller: Teller, path: str) -> tuple[Item, ...]:
    """Page headers or footers of all sections, each part once."""
    wanted = [reference.get(R + "id") for reference in body.iter(f"{W}{kind}Reference")]
    targets = dict.fromkeys(parts.related[i][1] for i in wanted if i in parts.related)
    stories = [parts.package.xml(target) for target in targets if target in parts.package.names]
    return tuple(Aside(teller.tell(story, Place(path, part=kind))) for story in stories)


def _draft(items: tuple[Item, ...], findings: Findings) -> Draft:
    letters = sum(map(_letters, items))
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


def _letters(item: Item) -> int:
    if isinstance(item, Para):
        return sum(not c.isspace() for c in item.text)
    if isinstance(item, Table):
        return sum(_letters(inner) for cell in item.cells for inner in cell.items)
    return sum(map(_letters, item.items))


def _warnings(findings: Findings) -> list[Note]:
    out = []
    if findings.revised:
        zh, en = _listed(findings.revised)
        out.append(
            Note(
                f"有未接受或拒绝的修订，按全部接受后的文本读取：{zh}",
                f"tracked changes are not yet accepted or rejected, the text is read as if accepted: {en}",
            )
        )
    if findings.hidden:
        zh, en = _listed(findings.hidden)
        out.append(
            Note(f"删除线、隐藏的文字或行未计入：{zh}", f"struck or hidden words or rows were left out: {en}")
        )
    if findings.unknown_numbers:
        zh, en = _listed(findings.unknown_numbers)
        out.append(Note(f"自动编号格式无法识别：{zh}", f"list numbers of an unknown format: {en}"))
    out.extend(findings.unread[1:])
    return out


def _listed(places: list[Place]) -> tuple[str, str]:
    """The first places in words, in both languages."""
    more = len(places) - 5
    zh = "、".join(_zh(place) for place in places[:5]) + (f" 等 {len(places)} 处" if more > 0 else "")
    en = "; ".join(_en(place) for place in places[:5]) + (f" and {more} more" if more > 0 else "")
    return zh, en


_ZH_PARTS = {"header": "页眉", "footer": "页脚", "footnote": "脚注", "endnote": "尾注", "text_box": "文本框"}


def _zh(place: Place) -> str:
    words = [_ZH_PARTS.get(place.part or "", "")]
    named = (
        ("表", place.table, ""),
        ("第", place.row, "行"),
        ("第", place.column, "列"),
        ("第", place.paragraph, "段"),
    )
    return "".join(words + [f"{before}{n}{after}" for before, n, after in named if n is not None])


def _en(place: Place) -> str:
    named = (
        ("table", place.table),
        ("row", place.row),
        ("column", place.column),
        ("paragraph", place.paragraph),
    )
    return " ".join(
        [*([place.part] if place.part else []), *(f"{name} {n}" for name, n in named if n is not None)]
    )
