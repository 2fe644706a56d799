"""Keys of a vocabulary file that nobody reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.errors import InputError, did_you_mean
from checker.yamltree import Path, Tree


def only_known(tree: Tree, at: Path, found: Iterable[object], known: Sequence[str]) -> None:
    """Raises InputError with the place of the first key of ``found``, a mapping at ``at``, that is not ``known``."""
    for key in found:
        if key not in known:
            raise InputError(
                "unknown-key",
                f"there is no key `{key}`",
                tree.spot((*at, str(key)), key=True),
                help=did_you_mean(str(key), known),
            )
