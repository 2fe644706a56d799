"""From the bytes of a .pptx to a draft: opens the package, reads each slide that is shown and its notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.dossier.diagrams import Diagrams
from checker.dossier.docx.names import R
from checker.dossier.draft import Aside, Draft, Item, Note, Para, Unreadable
from checker.dossier.findings import letters_in
from checker.dossier.model import Place
from checker.dossier.package import Package, open_package
from checker.dossier.pptx.inks import ground_of_slide
from checker.dossier.pptx.slide import Findings, Walk, written_over
from checker.dossier.source import Source

_FEW_WORDS = 50
MAX_SLIDES = 2_000
_MOST_OVER = 20


def read(source: Source) -> Draft:
    """Raises Unreadable if the package is damaged, hostile, no presentation, or shows no words at all."""
    package = open_package(source.data)
    main = next(
        (t for kind, t in package.related("").values() if kind == "officeDocument"), "ppt/presentation.xml"
    )
    if main not in package.names:
        raise _no_presentation()
    presentation = package.xml(main)
    if not presentation.tag.endswith("}presentation"):
        raise _no_presentation()
    # One part is one slide, however often it is named.
    slides = list(dict.fromkeys(_slides(presentation, package, main)))
    if len(slides) > MAX_SLIDES:
        raise Unreadable(
            f"幻灯片超过 {MAX_SLIDES} 张，请拆分后再放入", f"more than {MAX_SLIDES} slides; split the file"
        )
    findings, hidden, size = Findings(), [], _size(presentation)
    over: dict[str, None] = {}
    items: list[Item] = []
    for number, part in enumerate(slides, start=1):
        root = package.xml(part)
        if (root.get("show") or "1") in ("0", "false"):
            hidden.append(number)
            continue
        items.extend(_told(package, part, root, number, findings, Place(source.path, page=number), size))
        over.update(dict.fromkeys(_over(package, part)))
    place = Place(source.path, part="header")
    items += [Aside((Para(text, place),)) for text in list(over)[:_MOST_OVER]] if items else []
    return _draft(items, findings, hidden)


def _size(presentation: Any) -> tuple[int, int] | None:
    size = presentation.find("{*}sldSz")
    try:
        found = (0, 0) if size is None else (int(size.get("cx") or 0), int(size.get("cy") or 0))
    except ValueError:
        return None
    return found if all(found) else None


def _over(package: Package, slide: str) -> Iterator[str]:
    """What the layout of a slide and its master write on it."""
    layout = _related(package, slide, "slideLayout")
    master = _related(package, layout, "slideMaster") if layout else None
    for part in (layout, master):
        if part is not None:
            yield from written_over(package.xml(part).find("{*}cSld/{*}spTree"))


def _related(package: Package, part: str, kind: str) -> str | None:
    targets = (target for known, target in package.related(part).values() if known == kind)
    return next((target for target in targets if target in package.names), None)


def _no_presentation() -> Unreadable:
    return Unreadable(
        "不是 PowerPoint 演示文稿，请检查扩展名", "not a PowerPoint presentation; check the suffix"
    )


def _slides(presentation: Any, package: Package, main: str) -> Iterator[str]:
    related = package.related(main)
    for element in presentation.iter("{*}sldId"):
        kind, part = related.get(element.get(R + "id") or "", ("", ""))
        if kind == "slide" and part in package.names:
            yield part


def _told(
    package: Package,
    part: str,
    root: Any,
    number: int,
    findings: Findings,
    place: Place,
    size: tuple[int, int] | None,
) -> Iterator[Item]:
    layout = _related(package, part, "slideLayout")
    master = _related(package, layout, "slideMaster") if layout else None
    ground = ground_of_slide([root, *(package.xml(over) for over in (layout, master) if over)])
    walk = Walk(
        findings,
        place,
        first=number == 1,
        size=size,
        ground=ground,
        diagrams=Diagrams(package, package.related(part)),
    )
    items = walk.told(root.find("{*}cSld/{*}spTree"))
    notes = next((t for kind, t in package.related(part).values() if kind == "notesSlide"), None)
    said: tuple[Item, ...] = ()
    if notes in package.names and notes is not None:
        tree = package.xml(notes).find("{*}cSld/{*}spTree")
        said = Walk(findings, Place(place.file, page=place.page, part="notes")).told(tree)
    title = next((i for i in items if isinstance(i, Para) and i.heading == 0), None)
    if title is not None:
        yield title
    rest = tuple(item for item in items if item is not title)
    if rest or said:
        yield Aside((*rest, *((Aside(said),) if said else ())), apart=True)


def _draft(items: list[Item], findings: Findings, hidden: list[int]) -> Draft:
    letters = sum(map(letters_in, items))
    if not letters:
        if findings.pictures:
            raise Unreadable(
                "文件只有图片，没有文字，请提供可编辑的文字版",
                "the document holds only pictures: provide it as text",
            )
        if hidden:
            raise Unreadable(
                "有内容的幻灯片全部隐藏，请取消隐藏后另存",
                "all slides with words are hidden; show them and save again",
            )
        raise Unreadable("文件没有任何文字", "the document holds no words")
    warnings = list(_warnings(findings, hidden))
    unread = findings.unread[0] if findings.unread else None
    if unread is None and findings.pictures and letters < _FEW_WORDS:
        unread = Note(
            "文件以图片为主，图片中的文字未读取，请提供文字版",
            "the document is mostly pictures, whose words were not read: provide it as text",
        )
    first = next((p.text for p in _paras(items) if p.heading is not None), None)
    title = None if any(isinstance(i, Para) and i.heading == 0 for i in items) else first
    return Draft(
        tuple(items), tuple(dict.fromkeys((*warnings, *findings.drawn, *findings.unread[1:]))), unread, title
    )


def _paras(items: Sequence[Item]) -> Iterator[Para]:
    for item in items:
        if isinstance(item, Para):
            yield item
        elif isinstance(item, Aside):
            yield from _paras(item.items)


def _warnings(findings: Findings, hidden: list[int]) -> Iterator[Note]:
    if hidden:
        yield Note(
            f"隐藏的幻灯片未计入：{_listed(hidden, '、')}",
            f"hidden slides were left out: {_listed(hidden, ', ')}",
        )
    if findings.unseen:
        yield Note(
            f"隐藏的或在幻灯片之外的文字未计入：第 {_listed(findings.unseen, '、')} 张",
            f"words that are hidden or beside the slide were left out: slide {_listed(findings.unseen, ', ')}",
        )
    if findings.struck:
        yield Note(
            f"删除线文字未计入：第 {_listed(findings.struck, '、')} 张",
            f"struck words were left out: slide {_listed(findings.struck, ', ')}",
        )
    if findings.unknown_numbers:
        yield Note(
            f"自动编号格式无法识别：第 {_listed(findings.unknown_numbers, '、')} 张",
            f"list numbers of an unknown format: slide {_listed(findings.unknown_numbers, ', ')}",
        )
    if findings.pictures:
        yield Note(
            f"{findings.pictures} 张图片中的文字未读取",
            f"words in {findings.pictures} picture(s) were not read",
        )


def _listed(numbers: list[int], between: str) -> str:
    once = list(dict.fromkeys(numbers))
    return between.join(map(str, once[:10])) + (" …" if len(once) > 10 else "")
