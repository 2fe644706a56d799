"""``cqo pack``: list, show, lint and test rule packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.cli import exits
from checker.cli.options import language, only_json
from checker.cli.pack_coverage import coverage
from checker.cli.pack_docs import docs
from checker.cli.pack_import import command as import_
from checker.cli.shown import as_json, say

if TYPE_CHECKING:
    from checker.rulebook import LintMessage
    from checker.rulebook.model import Clause


@click.group("pack")
def command() -> None:
    """Rule packs: what there is, what is in one, whether it is sound."""


command.add_command(import_)


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
    shown = []
    for p in packs:
        shown.append(f"{p.id}  {p.title[lang]}  ({p.clauses})")
        shown += [f"    {region:20} {title[lang]}" for region, title in sorted(p.regions.items())]
    say("\n".join(shown))
    return 0


@command.command("show")
@click.argument("pack")
@click.option("--region", help="regional edition or jurisdiction")
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
    say("\n".join([f"{rules.id}  {rules.title[lang]}", *(_line(c, lang) for c in rules.clauses)]))
    return 0


def _line(clause: Clause, lang: str) -> str:
    known = f"[{clause.cite.get('standing', '')}: {clause.cite.get('source', '')}]"
    return f"  {clause.id:32} {clause.modality:7} {clause.title[lang]}  {known}"


@command.command("lint")
@click.argument("pack", default="cqo-2023")
@click.option(
    "--unneeded", is_flag=True, help="also look for words and patterns that no test needs (a minute)"
)
@click.option(
    "--corpus",
    "corpora",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="labelled sentences that count as tests, too (repeatable; for --unneeded)",
)
@click.option(
    "--sample", type=click.IntRange(min=1), default=1, metavar="N", help="look at every Nth entry only"
)
@only_json
def lint_(pack: str, unneeded: bool, corpora: tuple[Path, ...], sample: int, form: str) -> int:
    """What an author of PACK should look at again."""
    from checker.evaluation.linting import lint_evaluation
    from checker.rulebook.lint import lint

    found = (*lint(pack), *lint_evaluation(pack))
    found = (*found, *_stale(pack, found))
    if unneeded:
        from checker.packtest import coverage_of_words

        coverage = coverage_of_words(pack, corpora, sample=sample)
        found = (*found, *coverage.messages)
    if form == "json":
        as_json([_linted(m) for m in found])
    else:
        helps = [f"\n  help: {m.help}" if m.help else "" for m in found]
        lines = [f"{m.spot}: {m.message} [{m.code}]{h}" for m, h in zip(found, helps, strict=True)]
        if unneeded:
            lines.append(
                f"{coverage.needed} of {coverage.entries} entries are needed by a test,"
                f" {coverage.untested} stand in none"
            )
        say("\n".join([*lines, f"{len(found)} to look at"]))
    return exits.FOUND if found else exits.CLEAN


def _stale(pack: str, found: tuple[LintMessage, ...]) -> tuple[LintMessage, ...]:
    """Justifications of mutants that justify nothing; of a pack that does not load the linter has told."""
    from checker.errors import InputError
    from checker.mutation import stale_justifications

    try:
        return stale_justifications(pack)
    except InputError:
        if found:
            return ()
        raise


def _linted(message: LintMessage) -> dict[str, Any]:
    return {
        "code": message.code,
        "file": message.spot.file,
        "line": message.spot.line,
        "column": message.spot.column,
        "message": message.message,
        "help": message.help,
    }


@command.command("test")
@click.argument("pack", default="cqo-2023")
@click.option("--engine", default="plain", show_default=True)
@click.option(
    "--mutate",
    is_flag=True,
    help="change each clause in every small way instead, and show the changes that its tests do not notice",
)
@click.option("--clause", "clauses", multiple=True, metavar="ID", help="only these clauses (for --mutate)")
@only_json
def test(pack: str, engine: str, mutate: bool, clauses: tuple[str, ...], form: str) -> int:
    """Runs the tests that stand in PACK's clause files and beside its vocabulary."""
    from checker.packtest import run_tests

    if mutate:
        from checker.cli.mutants import print_mutants

        return print_mutants(pack, clauses, form)
    if clauses:
        raise click.UsageError("`--clause` goes with `--mutate`")
    results = run_tests(pack, engine=engine)
    failed = [r for r in results if not r.passed]
    if not failed and all(result.clause == "vocabulary" for result in results):
        from checker.errors import InputError

        raise InputError(
            "no-tests",
            f"no clause of the pack `{pack}` has a test, so nothing would notice a mistake",
            help="write `tests` in its clause files",
        )
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
        lines = [f"{r.spot}: {r.clause}: expected {r.expected}, got {r.got}\n    {r.says}" for r in failed]
        say("\n".join([*lines, f"{len(results) - len(failed)} passed, {len(failed)} failed"]))
    return exits.FOUND if failed else exits.CLEAN


command.add_command(coverage)
command.add_command(docs)
