"""Recognition among the editions of one standard: one dossier, read once, judged under each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from checker.audit import DEFAULT_PACK, Known, assess, learn, pack_info, under
from checker.clock import today
from checker.dossier.reading import Progress
from checker.gathering.model import Notice
from checker.judgement.as_far_as_seen import no_edition_can_hold
from checker.judgement.recognition import (
    Edition,
    Recognition,
    differing,
    edition_judged,
    edition_not_in_force,
    nothing_judged,
)
from checker.judgement.unverified import out_of_reach
from checker.rulebook.editions import EditionOfPack


def recognise(
    path: str | Path,
    *,
    pack: str = DEFAULT_PACK,
    as_of: str | None = None,
    strict: bool = False,
    engine: str = "durable",
    progress: Progress | None = None,
) -> Recognition:
    """Judges one dossier (a folder or a single document) under every edition of a standard.

    ``as_of`` is an ISO day, by default today. An edition that is not in force on it gets no answer. Raises InputError
    as ``checker.check`` does, and for a pack without editions.
    """
    from checker.dossier import read_dossier
    from checker.evaluation.contents import load_contents
    from checker.rulebook import load_pack
    from checker.rulebook.editions import load_editions

    day = as_of or today()
    dossier = read_dossier(Path(path), progress=progress)
    editions = load_editions(pack, as_of=day)
    rules = load_pack(pack)
    asked = next((one.pack.topics for one in editions if one.pack and one.pack.topics), None)
    known = learn(dossier, rules, day, progress, asked)
    contents = load_contents(pack, [one.id for one in editions])
    found = tuple(
        replace(_judged(one, known, strict=strict, engine=engine), contents=contents[one.id])
        for one in editions
    )
    return Recognition(
        dossier=dossier,
        pack=pack_info(rules),
        as_of=day,
        editions=found,
        differs_at=differing(found),
        notices=_on_all(found),
        strict=strict,
    )


def _judged(one: EditionOfPack, known: Known, *, strict: bool, engine: str) -> Edition:
    if one.pack is None:
        return edition_not_in_force(one.id, one.head, one.in_force, known.as_of)
    assessment = assess(under(known, one.pack), strict=strict, engine=engine)
    unseen = out_of_reach(one.pack)
    return edition_judged(one.id, one.head, one.in_force, assessment, one.pack.ledger, unseen)


def _on_all(found: Sequence[Edition]) -> tuple[Notice, ...]:
    judged = [one for one in found if one.assessment is not None]
    if not judged:
        return (nothing_judged(),)
    if any(one.can_hold for one in judged):
        return ()
    return (no_edition_can_hold([(one.title["zh"], one.title["en"]) for one in judged]),)
