"""Which papers may put another one aside: signed, wholly read, of a kind that rules, and of this firm."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Document
from checker.dossier.signing import asks_for_seal
from checker.gathering.called import bare
from checker.gathering.model import Paper
from checker.gathering.papers import RULING_KINDS
from checker.patterns import Pattern

_FIRM = Pattern(r"[\w（）()·]{2,40}?(?:有限责任公司|股份有限公司|有限公司|公司|集团|厂|医院|研究院)")
_NO_NAME = Pattern(
    r"^(?:本|我|该|各|总|分|子|贵|全|母|上级)?(?:有限责任|股份有限|有限)?(?:公司|集团|厂|医院|研究院)$"
)
_TOP = 3


def witnessed(document: Document) -> bool:
    """Whether a name, a body or a picture of a stamp stands at its end, and no place for one was left empty.

    A stamp that is only asked for (（盖章）) was not seen, and so is none; a red ring where one is asked for may be one, and
    counts for nothing.
    """
    if document.signature == "place" or (asks_for_seal(document.blocks) and document.seal != "picture"):
        return False
    return document.signature == "named" or document.seal == "picture" or document.signed_by is not None


def may_put_aside(paper: Paper, papers: Sequence[Paper], firms: Sequence[str]) -> bool:
    """Whether ``paper`` may take away what another of ``papers`` says; ``firms`` are those that they name."""
    document = paper.document
    own = firm_of(document)
    return (
        document.kind in RULING_KINDS
        and document.status == "read"
        and witnessed(document)
        and not any(_is_other_edition(other.document, document) for other in papers)
        and (own is None or all(own in other or other in own for other in firms))
    )


def _is_other_edition(one: Document, document: Document) -> bool:
    """Whether ``one`` bears the same title and is not surely older."""
    if one.path == document.path or bare(one.title or "") != bare(document.title or ""):
        return False
    return one.date is None or document.date is None or one.date >= document.date


def firms_of(papers: Sequence[Paper], enterprise: str | None) -> tuple[str, ...]:
    """The firms that issued the papers, and the enterprise as dossier.yaml names it."""
    named = [firm_of(paper.document) for paper in papers]
    return tuple(dict.fromkeys(firm for firm in (enterprise, *named) if firm))


def firm_of(document: Document) -> str | None:
    """The firm that signs, else that opens its title or stands above it; None if none is named."""
    top = [block.text for block in document.blocks[:_TOP] if len(block.text) <= 40]
    for words in (document.signed_by, document.title, *top):
        found = _FIRM.match(squeeze(words or ""))
        if found and not _NO_NAME.match(found.group()):
            return found.group()
    return None
