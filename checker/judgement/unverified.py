"""What a report says first where a rule's own words are not known well enough to judge by."""

from __future__ import annotations

from checker.gathering.model import Notice
from checker.judgement.words import both
from checker.rulebook.model import Pack
from checker.rulebook.unverified import asks, judges


def on_unverified(pack: Pack) -> tuple[Notice, ...]:
    """An error if a jurisdiction was chosen and nothing of its own can be judged: what is left is another's standard,
    and must not look like a pass under it. Else a warning if clauses are held back for their words."""
    own = [clause for clause in pack.clauses if clause.id in pack.own]
    if pack.edition.get("kind") == "jurisdiction" and own and not any(map(judges, own)):
        title = pack.edition.get("title") or {}
        zh, en = title.get("zh") or pack.region, title.get("en") or pack.region
        return (
            Notice(
                "jurisdiction-unjudged",
                "error",
                both(
                    f"“{zh}”自身的 {len(own)} 条条款文字均未经核实，没有一条作判断；其余结论只是对照所依据的标准，不是按该地区规定的合格",
                    f"not one of the {len(own)} clauses of `{en}` itself can be judged, for their words are not verified; the rest "
                    "is measured against the standard beneath it, and is no pass under that jurisdiction",
                ),
            ),
        )
    held = sum(bool(clause.unverified) for clause in pack.clauses)
    if not held:
        return ()
    return (
        Notice(
            "unverified-words",
            "warning",
            both(
                f"{len(pack.clauses)} 条条款中有 {held} 条的文字未经核实，列为无法判定；结论不涵盖这些条款",
                f"{held} of {len(pack.clauses)} clauses are unknown because their words are not verified; no verdict covers them",
            ),
        ),
    )


def out_of_reach(pack: Pack) -> tuple[str, ...]:
    """The obligations that no paper can show to be satisfied, because what they ask for was never seen."""
    return tuple(
        clause.id
        for clause in pack.clauses
        if clause.modality == "shall" and (clause.unverified or not asks(clause.satisfied))
    )
