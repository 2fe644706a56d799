"""Lints a pack for its author: what loads, and yet is probably not meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checker.errors import InputError, Spot
from checker.records import record
from checker.rulebook import lint_attested, lint_clauses, lint_pack, lint_switches
from checker.rulebook.folder import validate_shipped
from checker.rulebook.layers import Layer, merged, read_layers
from checker.rulebook.lint_vocabulary import lint_vocabulary
from checker.rulebook.loading import build
from checker.rulebook.model import Pack


@record(frozen=True, slots=True)
class LintMessage:
    """One thing to look at: a stable code, the place, what is there, how to mend it."""

    code: str
    spot: Spot
    message: str
    help: str = ""

    def __str__(self) -> str:
        mend = f" (help: {self.help})" if self.help else ""
        return f"{self.spot}: {self.message} [{self.code}]{mend}"


Found = Iterator[tuple[str, Spot, str, str]]

_CLAUSE_RULES: tuple[Callable[[Pack], Found], ...] = (
    lint_clauses.without_tests,
    lint_clauses.untested_verdicts,
    lint_clauses.without_violated,
    lint_clauses.without_remedy,
    lint_clauses.without_expected_in,
    lint_clauses.none_without_coverage,
    lint_clauses.both_ways,
    lint_attested.attested_for_nobody,
    lint_attested.attested_over_papers,
)
_PACK_RULES: tuple[Callable[[tuple[Layer, ...], dict[str | None, Pack]], Found], ...] = (
    lint_pack.unused_parameters,
    lint_pack.unused_sources,
    lint_pack.unused_derivations,
    lint_pack.ledger_of_unknown_clauses,
    lint_pack.ledger_of_no_editions,
    lint_pack.clauses_in_no_ledger,
    lint_pack.tests_of_unknown_regions,
    lint_switches.never_on,
    lint_switches.tests_where_absent,
    lint_switches.on_without_cite,
    lint_switches.needlessly_once_verified,
)


def lint(pack_folder: str) -> tuple[LintMessage, ...]:
    """All that is to be said of a pack and its regions, in the order of files and lines.

    A mistake that keeps the pack or a region from loading is a message too. What a parent pack has to be told
    is not told of its child. Raises InputError only if there is no pack.
    """
    token = validate_shipped.set(True)
    try:
        return _lint(pack_folder)
    finally:
        validate_shipped.reset(token)


def _lint(pack_folder: str) -> tuple[LintMessage, ...]:
    try:
        layers = read_layers(pack_folder)
    except InputError as error:
        if not error.spots:
            raise
        return (_of_error(error),)
    packs: dict[str | None, Pack] = {}
    broken: list[LintMessage] = []
    for region in (None, *merged(layer.regions for layer in layers)):
        try:
            known = packs[None].vocabulary if None in packs else None
            packs[region] = build(layers, region=region, as_of=None, vocabulary=known, every=region is None)
        except InputError as error:
            broken.append(_of_error(error))
    words = list(lint_vocabulary(layers[-1].vocabulary, packs[None].vocabulary if None in packs else None))
    if None not in packs:
        said = [LintMessage(*each) for each in words]
        return tuple(_sorted([*said, *(b for b in broken if not (said and b.code == "word-in-two-lists"))]))
    found = [found for rule in _CLAUSE_RULES for found in rule(packs[None])]
    found += [found for rule in _PACK_RULES for found in rule(layers, packs)]
    found += words
    own = layers[-1].folder.label
    messages = [LintMessage(*each) for each in found if each[1].file.startswith(f"{own}/")]
    return tuple(_sorted([*broken, *messages]))


def _of_error(error: InputError) -> LintMessage:
    spot = error.spots[0] if error.spots else Spot("pack.yaml")
    return LintMessage(error.code, spot, error.message, error.help or "")


def _sorted(messages: list[LintMessage]) -> list[LintMessage]:
    return sorted(
        dict.fromkeys(messages),
        key=lambda m: (m.spot.file, m.spot.line or 0, m.spot.column or 0, m.code, m.message),
    )
