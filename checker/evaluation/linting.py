"""Reads what a pack says of evaluation in every region of it, for its author: each mistake with its place."""

from __future__ import annotations

from checker.errors import InputError, Spot
from checker.evaluation.layered import every_file
from checker.evaluation.scheme import load_scheme
from checker.rulebook.folder import validate_shipped
from checker.rulebook.layers import merged, read_layers
from checker.rulebook.lint import LintMessage


def lint_evaluation(pack: str) -> tuple[LintMessage, ...]:
    """The mistakes of the folder ``indicators``, each once; none where the pack itself does not load."""
    token = validate_shipped.set(True)
    try:
        layers = read_layers(pack)
        regions = merged(layer.regions for layer in layers)
        every_file(layers)
        found = [error for region in (None, *regions) if (error := _mistake(pack, region))]
    except InputError as error:
        found = [_told(error)] if error.spots and "/indicators" in error.spots[0].file else []
    finally:
        validate_shipped.reset(token)
    return tuple(dict.fromkeys(found))


def _mistake(pack: str, region: str | None) -> LintMessage | None:
    try:
        load_scheme(pack, region=region)
    except InputError as error:
        # What is wrong elsewhere is told by the lint of the pack.
        return _told(error) if error.spots and "/indicators/" in error.spots[0].file else None
    return None


def _told(error: InputError) -> LintMessage:
    spot = error.spots[0] if error.spots else Spot("indicators")
    return LintMessage(error.code, spot, error.message, error.help or "")
