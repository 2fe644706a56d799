"""Parses all that a pack says of the evaluation, and holds the parts to one another."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any

from checker.errors import did_you_mean
from checker.evaluation.counting import counts_of
from checker.evaluation.layered import Laid, laid_out
from checker.evaluation.levels import level_of
from checker.evaluation.model import (
    Certificates,
    Level,
    Lowest,
    Named,
    Rounding,
    Scheme,
    Spell,
    Step,
)
from checker.evaluation.quantity import exact, shown
from checker.evaluation.tree import Trees, parse_tree
from checker.rulebook.citations import parse_cite
from checker.rulebook.conditions import parse_condition
from checker.rulebook.layers import merged, read_layers
from checker.rulebook.loading import load_pack
from checker.rulebook.model import Pack
from checker.rulebook.node import Node
from checker.rulebook.parameters import resolve
from checker.rulebook.scope import Scope, vocabulary_ids

Sources = Mapping[str, Any]


def load_scheme(
    id_or_path: str, *, region: str | None = None, as_of: str | None = None, pack: Pack | None = None
) -> Scheme | None:
    """How ``id_or_path`` (a shipped id, or the path of a pack folder) evaluates, or None if it says nothing of it.

    A ``pack`` that was loaded for the same region and day is not loaded again. Raises InputError for an unknown
    pack or region and for any mistake in the files.
    """
    layers = read_layers(id_or_path)
    pack = pack or load_pack(id_or_path, region=region, as_of=as_of)
    laid = laid_out(layers, region)
    if laid is None:
        return None
    edition = merged(layer.regions for layer in layers).get(region or "")
    changes = edition.get("parameters") if edition else None
    parameters = resolve(
        merged(layer.parameters for layer in layers), dict(changes.items()) if changes else {}, as_of=as_of
    )
    concepts = frozenset(merged(layer.derivations for layer in layers))
    scope = Scope(parameters, vocabulary_ids(pack.vocabulary), concepts)
    return parse_scheme(laid, scope, merged(layer.sources for layer in layers))


def parse_scheme(laid: Laid, scope: Scope, sources: Sources) -> Scheme:
    """The scheme out of what was laid out. Raises InputError at the place of a mistake."""
    combine = laid.get("combine")
    by = combine.plain("by") if combine else None
    full = None if combine is None or combine.plain("full") is None else exact(combine.plain("full"))
    if combine is not None:
        _hold(combine, "full" if by else "by", known=by is not None and full is not None)
    heads = parse_tree(laid.below("tree"), Trees(by, full, scope, sources))
    levels = _levels(laid.get("levels"), full)
    lowest = laid.get("lowest")
    process, evaluator, declared = laid.get("process"), laid.get("evaluator"), laid.get("declared")
    return Scheme(
        counts=counts_of(laid),
        counts_cite=_cite(declared, sources),
        heads=heads,
        by=by,
        full=full,
        rounding=_rounding(combine),
        levels=levels,
        levels_cite=_cite(laid.get("levels"), sources),
        lowest=_lowest(lowest, levels, scope),
        lowest_cite=_cite(lowest, sources),
        lowest_modality=lowest.plain("modality", "shall") if lowest else "shall",
        certificates=_certificates(laid.get("certificate"), sources),
        steps=_steps(process),
        steps_cite=_cite(process, sources),
        independent_of=tuple(evaluator.plain("independent_of")) if evaluator else (),
        evaluator_cite=_cite(evaluator, sources),
        aspects=_named(laid.below("aspects"), sources),
        principles=_named(laid.below("principles"), sources),
        annexes=_named(laid.below("annexes"), sources),
        sources={name: node.value for name, node in sources.items()},
    )


def _cite(holder: Node | None, sources: Sources) -> dict[str, Any]:
    return parse_cite(holder.get("cite"), sources) if holder else {}


def _hold(node: Node, key: str, *, known: bool) -> None:
    if not known and node.plain("status") != "unverified":
        at = node.get(key) or node
        raise at.wrong(
            "null-without-status",
            f"`{key}` has no value",
            help="write it, or `status: unverified` if its text was never seen",
        )


def _rounding(combine: Node | None) -> Rounding | None:
    found = combine.get("rounding") if combine else None
    return Rounding(found.plain("places"), found.plain("mode")) if found else None


def _levels(node: Node | None, full: Fraction | None) -> tuple[Level, ...]:
    """In rising order; they leave no gap and end at the full score."""
    if node is None:
        return ()
    value = node.child("value")
    _hold(node, "value", known=value.value is not None)
    found_by_name = {name: level_of(name, each) for name, each in value.items()}
    entries = sorted(value.items(), key=lambda entry: found_by_name[entry[0]].start)
    found = [found_by_name[name] for name, _ in entries]
    for (_, lower), (_, upper), one, two in (
        (*nodes, *both) for nodes, both in zip(pairwise(entries), pairwise(found), strict=True)
    ):
        if one.end != two.start:
            what = "leave a gap between" if one.end < two.start else "overlap from"
            raise (upper.get("from") or upper.child("above")).wrong(
                "levels-do-not-meet",
                f"the levels `{one.id}` and `{two.id}` {what} `{shown(min(one.end, two.start))}` and "
                f"`{shown(max(one.end, two.start))}`",
                lower.child("to").spot,
                help="a level ends where the next higher one begins",
            )
    if found and full is not None and found[-1].end != full:
        raise (
            entries[-1][1]
            .child("to")
            .wrong(
                "levels-do-not-meet",
                f"the highest level ends at `{shown(found[-1].end)}`, and the full score is `{shown(full)}`",
            )
        )
    return tuple(found)


def _lowest(node: Node | None, levels: tuple[Level, ...], scope: Scope) -> tuple[Lowest, ...]:
    if node is None:
        return ()
    value = node.child("value")
    _hold(node, "value", known=value.value is not None)
    known = [level.id for level in levels]
    for _, each in value.items():
        for key in ("appointment", "reappointment"):
            named = each.plain(key)
            if named is not None and named not in known:
                raise each.child(key).wrong(
                    "unknown-level", f"there is no level `{named}`", help=did_you_mean(named, known)
                )
    return tuple(
        Lowest(
            name,
            each.plain("title"),
            parse_condition(each.child("when"), scope),
            each.plain("appointment"),
            each.plain("reappointment"),
        )
        for name, each in value.items()
    )


def _certificates(node: Node | None, sources: Sources) -> Certificates | None:
    if node is None:
        return None
    _hold(node, "valid_for", known=node.plain("valid_for") is not None)
    if node.plain("valid_for") is not None and node.get("last_day") is None:
        raise node.wrong(
            "missing-key",
            "the key `last_day` is missing",
            help="is the last day the `same_day` of the last month, or the `day_before`?",
        )
    return Certificates(
        valid_for=_spell(node.get("valid_for")),
        last_day=node.plain("last_day"),
        renew_within=_spell(node.get("renew_within")),
        cite=_cite(node, sources),
    )


def _spell(node: Node | None) -> Spell | None:
    return None if node is None or node.value is None else Spell(**node.value)


def _steps(node: Node | None) -> tuple[Step, ...]:
    if node is None:
        return ()
    taken: dict[str, Node] = {}
    steps = []
    for name, each in node.child("steps").items():
        for topic in each.child("topics").elements():
            if topic.value in taken:
                raise topic.wrong(
                    "said-twice", f"the topic `{topic.value}` stands for two steps", taken[topic.value].spot
                )
            taken[topic.value] = topic
        steps.append(Step(name, each.plain("title"), tuple(each.plain("topics"))))
    return tuple(steps)


def _named(nodes: Mapping[str, Laid], sources: Sources) -> tuple[Named, ...]:
    found = []
    for name, laid in nodes.items():
        node = laid.nearest
        unverified = node.plain("status") == "unverified"
        found.append(
            Named(name, node.plain("title"), _cite(node, sources), node.plain("modality", ""), unverified)
        )
    return tuple(found)
