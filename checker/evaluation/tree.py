"""Parses the tree of indicators: three levels, shares that add up, a scale on each leaf."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from checker.evaluation.counting import DEPTH, standing
from checker.evaluation.layered import Laid
from checker.evaluation.model import Indicator
from checker.evaluation.quantity import exact, shown
from checker.evaluation.scales import parse_scale
from checker.records import record
from checker.rulebook.citations import parse_cite
from checker.rulebook.scope import Scope


@record(frozen=True, slots=True)
class Trees:
    """What parsing needs to know besides the tree: ``by`` is ``weights``, ``scores`` or None."""

    by: str | None
    full: Fraction | None
    scope: Scope
    sources: Mapping[str, Any]


def parse_tree(nodes: Mapping[str, Laid], trees: Trees) -> tuple[Indicator, ...]:
    """The heads with all below them. Raises InputError at the key for what is missing or does not add up."""
    return _siblings(nodes, trees, level=1, prefix="", whole=trees.full, cite={})


def _siblings(
    nodes: Mapping[str, Laid],
    trees: Trees,
    *,
    level: int,
    prefix: str,
    whole: Fraction | None,
    cite: Mapping[str, Any],
) -> tuple[Indicator, ...]:
    """``whole`` is the score of the parent, where indicators have scores."""
    there = standing(nodes)
    parts = {name: _part(name, node, trees) for name, node in there.items()}
    target = Fraction(1) if trees.by == "weights" else whole
    if trees.by and target is not None and parts and None not in parts.values():
        total = sum((part for part in parts.values() if part is not None), Fraction(0))
        if total != target:
            nodes_of = list(there.values())
            raise nodes_of[0].nearest.wrong_key(
                "sum-is-wrong",
                f"the {trees.by} of {', '.join(f'`{name}`' for name in list(there)[:4])}"
                f"{' …' if len(there) > 4 else ''} add up to `{shown(total)}`, not to `{shown(target)}`",
                *(each.nearest.key_spot for each in nodes_of[1:2]),
            )
    return tuple(
        _indicator(f"{prefix}{name}", node, parts[name], target, trees, level=level, cite=cite)
        for name, node in there.items()
    )


def _part(name: str, node: Laid, trees: Trees) -> Fraction | None:
    """The weight or score as it is written."""
    wanted, other = ("score", "weight") if trees.by == "scores" else ("weight", "score")
    if trees.by and (strange := node.get(other)) is not None and strange.value is not None:
        raise strange.wrong_key(
            "wrong-key",
            f"this tree is combined by {trees.by}, so `{name}` has no `{other}`",
            help=f"write `{wanted}`",
        )
    found = node.get(wanted)
    if found is not None and found.value is not None:
        if found.value <= 0:
            raise found.wrong("wrong-value", f"`{wanted}` must be above 0, not `{found.value}`")
        return exact(found.value)
    _hold_to_status(node, f"`{name}` has no `{wanted}`")
    return None


def _indicator(
    id_: str,
    node: Laid,
    part: Fraction | None,
    whole: Fraction | None,
    trees: Trees,
    *,
    level: int,
    cite: Mapping[str, Any],
) -> Indicator:
    title = node.get("title")
    if title is None:
        raise node.nearest.wrong_key("missing-key", f"the indicator `{id_}` has no `title`")
    cite = parse_cite(node.get("cite"), trees.sources) or cite
    if not cite:
        raise node.nearest.wrong_key(
            "missing-citation",
            f"the indicator `{id_}` does not say where it is known from",
            help="write `cite`",
        )
    scale = out_of = None
    score = part if trees.by == "scores" else None
    if level == DEPTH:
        written = node.get("scale")
        if written is not None and written.value is not None:
            scale, out_of = parse_scale(written, trees.scope, score)
        else:
            _hold_to_status(node, f"the indicator `{id_}` has no `scale`")
    below = node.below("indicators")
    if level < DEPTH and not below:
        _hold_to_status(node, f"the indicator `{id_}` has none below it")
    return Indicator(
        id=id_,
        title=title.value,
        level=level,
        share=part / whole if part is not None and whole is not None else None,
        out_of=out_of,
        cite=cite,
        scale=scale,
        below=_siblings(below, trees, level=level + 1, prefix=f"{id_}.", whole=score, cite=cite),
        spot=node.nearest.key_spot,
    )


def _hold_to_status(node: Laid, message: str) -> None:
    if node.plain("status") != "unverified":
        raise node.nearest.wrong_key(
            "null-without-status",
            message,
            help="write it, or `status: unverified` if its text was never seen",
        )
