"""``cqo pack``: list, show, lint and test rule packs."""

from __future__ import annotations

import click

from checker.cli import exits
from checker.cli.options import language, only_json
from checker.cli.shown import as_json


@click.group("pack")
def command() -> None:
    """Rule packs: what there is, what is in one, whether it is sound."""


@command.command("list")
@only_json
@language
def list_(form: str, lang: str) -> int:
    """The packs that travel with the program."""
    from checker.rulebook import list_packs

    packs = list_packs()
    if form == "json":
        as_json(
            [
                {"id": p.id, "title": p.title, "regions": sorted(p.regions), "clauses": p.clauses}
                for p in packs
            ]
        )
        return 0
    for p in packs:
        click.echo(f"{p.id}  {p.title[lang]}  ({p.clauses})")
        for region, title in sorted(p.regions.items()):
            click.echo(f"    {region:20} {title[lang]}")
    return 0


@command.command("show")
@click.argument("pack")
@click.option("--region")
@only_json
@language
def show(pack: str, region: str | None, form: str, lang: str) -> int:
    """The clauses of PACK with where each is known from."""
    from checker.rulebook import load_pack

    rules = load_pack(pack, region=region)
    if form == "json":
        as_json(
            {
                "id": rules.id,
                "title": rules.title,
                "region": rules.region,
                "parameters": rules.parameters,
                "clauses": [
                    {
                        "id": c.id,
                        "title": c.title,
                        "modality": c.modality,
                        "cite": c.cite,
                        "expected_in": list(c.expected_in),
                        "tests": len(c.tests),
                    }
                    for c in rules.clauses
                ],
            }
        )
        return 0
    click.echo(f"{rules.id}  {rules.title[lang]}")
    for clause in rules.clauses:
        click.echo(
            f"  {clause.id:32} {clause.modality:7} {clause.title[lang]}  [{clause.cite.get('standing', '')}: {clause.cite.get('source', '')}]"
        )
    return 0


@command.command("lint")
@click.argument("pack", default="cqo-2023")
@only_json
def lint_(pack: str, form: str) -> int:
    """What an author of PACK should look at again."""
    from checker.rulebook import lint

    found = lint(pack)
    if form == "json":
        as_json(
            [
                {
                    "code": m.code,
                    "file": m.spot.file,
                    "line": m.spot.line,
                    "column": m.spot.column,
                    "message": m.message,
                    "help": m.help,
                }
                for m in found
            ]
        )
    else:
        for m in found:
            click.echo(f"{m.spot}: {m.message} [{m.code}]" + (f"\n  help: {m.help}" if m.help else ""))
        click.echo(f"{len(found)} to look at")
    return exits.FOUND if found else exits.CLEAN


@command.command("test")
@click.argument("pack", default="cqo-2023")
@click.option("--engine", default="plain", show_default=True)
@only_json
def test(pack: str, engine: str, form: str) -> int:
    """Runs the tests that stand in PACK's clause files."""
    from checker.packtest import run_tests

    results = run_tests(pack, engine=engine)
    failed = [r for r in results if not r.passed]
    if form == "json":
        as_json(
            {
                "pack": pack,
                "tests": len(results),
                "failed": len(failed),
                "results": [r.as_dict() for r in results],
            }
        )
    else:
        for r in failed:
            click.echo(f"{r.spot}: {r.clause}: expected {r.expected}, got {r.got}\n    {r.says}")
        click.echo(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return exits.FOUND if failed or not results else exits.CLEAN
