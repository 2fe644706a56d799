"""``cqo rule``: one clause as a page."""

from __future__ import annotations

import click

from checker.cli.options import Day, language
from checker.cli.shown import say


@click.command("rule")
@click.argument("clause")
@click.option("--pack", default="cqo-2023", show_default=True, help="rule pack: an id or a folder")
@click.option("--region", help="regional edition or jurisdiction")
@click.option("--as-of", type=Day(), help="the day to show it for")
@language
def command(clause: str, pack: str, region: str | None, as_of: str | None, lang: str) -> int:
    """What CLAUSE asks, where that is known from, what satisfies and what violates it, with examples."""
    from checker.errors import InputError, did_you_mean
    from checker.reports.rule import rule_page
    from checker.rulebook import load_pack

    rules = load_pack(pack, region=region, as_of=as_of, every=True)
    found = next((c for c in rules.clauses if c.id == clause), None)
    if found is None:
        raise InputError(
            "unknown-clause",
            f"the pack has no clause `{clause}`",
            help=did_you_mean(clause, [c.id for c in rules.clauses]),
        )
    say(rule_page(found, rules, lang=lang))
    return 0
