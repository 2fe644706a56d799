"""``cqo pack coverage``: what a standard is known to ask, and what the pack does about it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import click

from checker.cli import exits
from checker.cli.options import language, only_json
from checker.cli.shown import as_json, say

if TYPE_CHECKING:
    from checker.rulebook.coverage import Coverage
    from checker.rulebook.model import LedgerEntry, Pack


class Percent(click.ParamType[Fraction]):
    """A number from 0 to 100; anything else is an InputError."""

    name = "percent"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        from checker.errors import InputError

        try:
            number = Fraction(str(value)) if "/" not in str(value) else None
        except ValueError:
            number = None
        if number is None or not 0 <= number <= 100:
            raise InputError(
                "bad-percent", f"`{value}` is no percentage", help="write a number from 0 to 100, such as 80"
            )
        return number


@click.command("coverage")
@click.argument("pack", default="cqo-2023")
@click.option("--region", help="only what is in play under a regional edition or jurisdiction")
@click.option(
    "--min-coverage",
    "least",
    type=Percent(),
    metavar="PERCENT",
    help="exit with 1 if less than this much of what binds an enterprise is looked at, wholly or in part",
)
@only_json
@language
def coverage(pack: str, region: str | None, least: Fraction | None, form: str, lang: str) -> int:
    """Every known clause of PACK's ledger with its status; what the numbers leave out is said, too."""
    from checker.rulebook import load_pack
    from checker.rulebook.coverage import by_layer, coverage_of

    rules = load_pack(pack, region=region, every=region is None)
    found, layers = coverage_of(rules.ledger), by_layer(rules.ledger)
    indicators = _indicators(pack, region)
    if form == "json":
        as_json(
            {
                "pack": rules.id,
                "region": rules.region,
                **found.as_dict(),
                "percent": None if found.percent is None else float(round(found.percent, 1)),
                "layers": {layer: counts.as_dict() for layer, counts in layers.items()},
                "indicators": indicators,
                "entries": [_entry(entry) for entry in rules.ledger],
            }
        )
    else:
        say("\n".join(_lines(rules, found, layers, indicators, lang)))
    return exits.CLEAN if least is None or _enough(found, least) else exits.FOUND


def _indicators(pack: str, region: str | None) -> dict[str, Any]:
    """How many indicators the standard is said to have on each level, and how many the pack has."""
    from checker.evaluation import counts

    return counts(pack, region=region).as_dict()


def _enough(found: Coverage, least: Fraction) -> bool:
    if found.percent is None:
        click.echo("the ledger has nothing that binds an enterprise: there is nothing to cover", err=True)
        return False
    if found.percent >= least:
        return True
    told = f"coverage is {float(found.percent):.1f}%, less than {float(least):g}%"
    click.echo(f"{told}: look at the entries that are attested or unverified", err=True)
    return False


def _entry(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "title": entry.title,
        "status": entry.status,
        "layer": entry.layer,
        "editions": list(entry.editions),
        "clauses": list(entry.clauses),
        "source": entry.source,
        "fact": entry.fact,
        "standing": entry.standing,
        "note": entry.note,
    }


def _lines(
    rules: Pack, found: Coverage, layers: dict[str, Coverage], indicators: dict[str, Any], lang: str
) -> Iterator[str]:
    from checker.reports.columns import columns
    from checker.reports.ledger import (
        coverage_in_words,
        editions_in_words,
        indicators_in_words,
        layer_name,
    )
    from checker.reports.plain import plain
    from checker.reports.words import name_of, said

    yield f"{rules.id}  {plain(said(rules.title, lang))}"
    yield coverage_in_words(found, lang)
    for layer, counts in layers.items() if len(layers) > 1 else ():
        yield f"  {layer_name(layer, lang)}{'：' if lang == 'zh' else ': '}{coverage_in_words(counts, lang)}"
    yield indicators_in_words(indicators, lang)
    yield ""
    room = max((columns(name_of("ledger", entry.status, lang)) for entry in rules.ledger), default=0)
    for entry in rules.ledger:
        status = name_of("ledger", entry.status, lang)
        known = " ".join(part for part in (entry.source, entry.fact) if part)
        told = [
            f"{status}{' ' * (room - columns(status))}  {entry.id:16} {plain(said(entry.title, lang))}",
            f"[{name_of('standing', entry.standing, lang)}: {known}]",
            plain(editions_in_words(entry, lang)),
            " ".join(entry.clauses),
            plain(said(entry.note, lang)),
        ]
        yield "  " + "  ".join(part for part in told if part)
