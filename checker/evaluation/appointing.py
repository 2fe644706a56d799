"""The lowest level for appointment and re-appointment, by the kind of organisation."""

from __future__ import annotations

from collections.abc import Sequence

from checker.evaluation.certificates import Certificate
from checker.evaluation.checking import ASK_SHEET, both, check, unverified
from checker.evaluation.model import Lowest, Scheme, Texts
from checker.evaluation.results import Check, Ground, Missing, each_once
from checker.facts import KINDS
from checker.judgement.conditions import judge_condition
from checker.judgement.kleene import Truth
from checker.judgement.world import Outcome, World

_TITLES = {
    "appointment": both("聘用的最低等级", "lowest level for appointment"),
    "reappointment": both("续聘的最低等级", "lowest level for re-appointment"),
}


def check_lowest(
    scheme: Scheme,
    levels: Sequence[str | None],
    certificate: Certificate | None,
    *,
    certified: bool | None,
    world: World,
    strict: bool = False,
) -> tuple[Check, ...]:
    """Whether the level suffices: by the score, else by the certificate if it is valid (``certified``)."""
    if not scheme.lowest_cite and not scheme.lowest:
        return ()
    if not scheme.lowest:
        return tuple(
            unverified(
                f"lowest.{name}",
                title,
                title["zh"],
                f"the {title['en']}",
                cite=scheme.lowest_cite,
                modality=scheme.lowest_modality,
            )
            for name, title in _TITLES.items()
        )
    found, grounds = _levels(scheme, levels, certificate, certified)
    outcomes = [(kind, judge_condition(kind.when, world, dark_is_unknown=True)) for kind in scheme.lowest]
    return tuple(
        _check(name, title, scheme, found, grounds, outcomes, strict=strict)
        for name, title in _TITLES.items()
    )


def _levels(
    scheme: Scheme, levels: Sequence[str | None], certificate: Certificate | None, certified: bool | None
) -> tuple[tuple[str | None, ...], tuple[Ground, ...]]:
    if levels:
        return tuple(levels), ()
    if certificate is None or certificate.level is None or certified is not True:
        return (), ()
    known = {text: level.id for level in scheme.levels for text in (level.id, *level.title.values())}
    named = known.get(certificate.level)
    return ((named,) if named else ()), (certificate.ground,)


def _check(
    name: str,
    title: Texts,
    scheme: Scheme,
    levels: tuple[str | None, ...],
    grounds: tuple[Ground, ...],
    outcomes: Sequence[tuple[Lowest, Outcome]],
    *,
    strict: bool,
) -> Check:
    id_ = f"lowest.{name}"
    cite, modality = scheme.lowest_cite, scheme.lowest_modality
    maybe = [(kind, outcome) for kind, outcome in outcomes if outcome.truth is not False]
    if not maybe:
        reason = both("没有为这类组织规定最低等级", "no lowest level is set for this kind of organisation")
        return Check(id_, title, "not_applicable", "none", reason, cite)
    sure = [kind for kind, outcome in maybe if outcome.truth is True]
    # One that certainly applies is asked for; else each that may apply must give the same answer.
    kinds = sure or [kind for kind, _ in maybe]
    answers = [_reaches(scheme, levels, getattr(kind, name)) for kind in kinds]
    truth: Truth = answers[0] if len(set(answers)) == 1 else (False if sure and False in answers else None)
    if not sure and truth is False:
        truth = None  # it may be that none of them applies
    missing = []
    if not levels:
        why = both("等级未知", "the level is not known")
        missing.append(Missing("level", why, ASK_SHEET))
    elif truth is None:
        missing += [
            Missing(
                wait.kind if wait.field is None else f"{wait.kind}.{wait.field}",
                both("组织类别未知", "the kind of organisation is not known"),
                wait.ask or KINDS[wait.kind].ask,
            )
            for _, outcome in maybe
            if outcome.truth is None
            for wait in outcome.waits
        ]
    named = {level.id: level.title for level in scheme.levels}
    wanted = [(kind.title, named.get(getattr(kind, name) or "", both("未知", "unknown"))) for kind in kinds]
    reason = both(
        "；".join(f"{kind['zh']}：不低于{level['zh']}" for kind, level in wanted),
        "; ".join(f"{kind['en']}: not below {level['en']}" for kind, level in wanted),
    )
    return check(
        id_,
        title,
        truth,
        reason,
        cite=cite,
        modality=modality,
        grounds=grounds,
        missing=each_once(missing),
        strict=strict,
    )


def _reaches(scheme: Scheme, levels: tuple[str | None, ...], wanted: str | None) -> Truth:
    if not levels or wanted is None:
        return None
    rank: dict[str | None, int] = {level.id: number for number, level in enumerate(scheme.levels, 1)}
    rank[None] = 0
    answers = {rank[level] >= rank[wanted] for level in levels}
    return answers.pop() if len(answers) == 1 else None
