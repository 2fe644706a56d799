"""From the bytes of a .docx to a draft: opens the package, reads body, headers, notes; says what it met."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from checker.dossier.bounds import MAX_PIECES, too_many
from checker.dossier.diagrams import Diagrams
from checker.dossier.docx.names import R, W, get
from checker.dossier.docx.numbering import read_numbering
from checker.dossier.docx.story import Teller
from checker.dossier.docx.styles import read_styles
from checker.dossier.draft import Aside, Draft, Item, Unreadable
from checker.dossier.findings import Findings, draft_of
from checker.dossier.model import COMMENT, Place
from checker.dossier.package import Package, open_package
from checker.dossier.source import Source
from checker.records import record

# Empty paragraphs, and runs that Word splits at every change of its mind, are cheap.
MAX_MARKED = 300_000


@record(frozen=True, slots=True)
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
    teller = Teller(styles, counter, _notes(parts), findings, source.path)
    teller.diagrams = Diagrams(package, parts.related)
    headers, footers = (_margins(body, kind, parts, teller, source.path) for kind in ("header", "footer"))
    items = (*headers, *teller.tell(body, Place(source.path)), *footers)
    return draft_of(items, findings)


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
    """Gives each foot- or endnote and each comment the first time that it is asked for; the lines that separate them are none."""
    notes: dict[tuple[str, str], Any] = {}
    for kind in ("footnote", "endnote", COMMENT):
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
