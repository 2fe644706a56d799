"""The headings that a pack holds of an edition's way to evaluate, without what is needed to score by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from checker.evaluation.counting import standing
from checker.evaluation.layered import Laid, laid_out
from checker.judgement.contents import AnnexKind, Contents, Heading
from checker.rulebook.citations import parse_cite
from checker.rulebook.layers import merged, read_layers

_SEEN = ("quoted", "reported")
_KINDS: Mapping[object, AnnexKind] = {"shall": "normative", "should": "informative"}


def load_contents(id_or_path: str, regions: Iterable[str]) -> dict[str, Contents]:
    """By region, the headings that the pack ``id_or_path`` holds of it; empty ones where it says nothing.

    Raises InputError for an unknown pack and for a mistake in its files.
    """
    layers = read_layers(id_or_path)
    sources = merged(layer.sources for layer in layers)
    return {region: _contents(laid_out(layers, region), sources) for region in regions}


def _contents(laid: Laid | None, sources: Mapping[str, Any]) -> Contents:
    if laid is None:
        return Contents()
    heads = laid.below("tree")
    there = standing(heads)
    process = laid.get("process")
    cite = parse_cite(process.get("cite"), sources) if process else {}
    steps = process.child("steps").items() if process and cite.get("standing") in _SEEN else ()
    return Contents(
        indicators=_headings(there, sources),
        lacking=_headings({name: head for name, head in heads.items() if name not in there}, sources),
        annexes=_headings(laid.below("annexes"), sources),
        principles=_headings(laid.below("principles"), sources),
        steps=tuple(Heading(name, step.plain("title"), cite) for name, step in steps),
    )


def _headings(nodes: Mapping[str, Laid], sources: Mapping[str, Any]) -> tuple[Heading, ...]:
    found = []
    for name, laid in nodes.items():
        title, cite = laid.get("title"), parse_cite(laid.get("cite"), sources)
        if title is not None and cite.get("standing") in _SEEN:
            found.append(Heading(name, title.value, cite, _KINDS.get(laid.plain("modality"), "")))
    return tuple(found)
