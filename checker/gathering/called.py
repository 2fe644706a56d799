"""Which papers of the dossier a name means: by title, number, file name, or kind."""

from __future__ import annotations

from collections.abc import Iterable

from checker.dossier.clean import squeeze
from checker.dossier.model import DOCUMENT_KINDS, Document
from checker.patterns import Pattern

_TAIL = Pattern(r"(?:[（(【\[][^（()）】\]]{1,20}[)）】\]]|[vV]?\d[\d.]*版?|\s)+$")
_FIRM = Pattern(r".*(?:公司|集团|厂|院)(?:关于)?|")
_NUMBERED = Pattern(r"^[\d.\-_、 ]+")
# 关于废止《…》的通知 is not that paper, as 关于印发《…》的通知 is.
_ENDED = Pattern(r"废止|作废|失效|停止|撤销|取消|废除")
_ISSUED = Pattern(r"《([^《》]{2,60})》", "《")


def bare(name: str) -> str:
    """A name without its 《》, and without the version or year at its end."""
    return _TAIL.sub("", squeeze(name).strip("《》"))


def is_called(title: str, name: str) -> bool:
    """Whether ``title`` is ``name``, but for the name of the firm before it; both are bare."""
    if len(name) < 4 or not title.endswith(name):
        return False
    return bool(_FIRM.fullmatch(title[: len(title) - len(name)]))


def called(name: str, documents: Iterable[Document]) -> tuple[Document, ...]:
    """The papers that ``name`` may mean: a title, a number, a file name, an id of a kind, or ``章程``."""
    return tuple(document for document in documents if _means(name, document))


def _means(name: str, document: Document) -> bool:
    if name in DOCUMENT_KINDS:
        return document.kind == name
    if name == "章程":
        return any(bare(own).endswith("章程") for own in (document.title or "", _stem(document)))
    wanted = squeeze(name)
    if document.number is not None and squeeze(document.number) == wanted:
        return True
    title = squeeze(document.title or "")
    issued = () if _ENDED.search(title) else _ISSUED.findall(title)
    own = (title, _NUMBERED.sub("", _stem(document)), *issued)
    wanted = bare(wanted)
    return any(is_called(bare(one), wanted) or is_called(wanted, bare(one)) for one in own)


def _stem(document: Document) -> str:
    name = document.path.rpartition("/")[2]
    return squeeze((name.rpartition(".")[0] or name).replace("_", " "))
