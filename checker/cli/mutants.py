"""What ``cqo pack test --mutate`` prints: the mutants that no test noticed, and the tests that would."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.cli import exits
from checker.cli.shown import as_json, say

if TYPE_CHECKING:
    from checker.mutation import Report, Survivor


def print_mutants(pack: str, clauses: tuple[str, ...], form: str) -> int:
    """Tries every mutant of the pack and prints what became of them. Raises what ``mutate`` raises."""
    from checker.mutation import mutate

    report = mutate(pack, clauses=clauses)
    if form == "json":
        as_json(report.as_dict())
    else:
        say("\n".join(_lines(report)))
    return exits.CLEAN if report.is_clean else exits.FOUND


def _lines(report: Report) -> Iterator[str]:
    for result in report.failing:
        yield f"{result.spot}: {result.clause}: expected {result.expected}, got {result.got}"
    if report.failing:
        yield f"{len(report.failing)} tests fail; mend them first, then mutate"
        return
    for survivor in report.survived:
        yield from _survivor(survivor)
    for each in report.stale:
        what = "a test notices it" if each.noticed else "there is no such mutant"
        yield f"{each.spot}: justification of `{each.change}` is stale: {what}"
    yield from _tests(report)
    killed = report.mutants - len(report.survivors)
    yield (
        f"{report.mutants} mutants, {killed} killed, {len(report.justified)} justified,"
        f" {len(report.survived)} survived"
    )


def _survivor(survivor: Survivor) -> Iterator[str]:
    yield f"{survivor.spot}: {survivor.owner}: {survivor.change}"
    if survivor.test:
        verdict = survivor.test["verdict"]
        yield f"    {survivor.clause} gives {verdict}, the mutant {survivor.got}: {_flow(survivor.test)}"
    else:
        yield "    no test found that tells it from the rule; if there is none, justify it under `mutants`"


def _tests(report: Report) -> Iterator[str]:
    """Each proposed test once, under the clause whose file it belongs in."""
    wanted: dict[str, dict[str, None]] = {}
    for survivor in report.survived:
        if survivor.test and survivor.clause:
            wanted.setdefault(survivor.clause, {})[f"  - {_flow(survivor.test)}"] = None
    if wanted:
        yield "tests that would notice them, if these verdicts are what the clause should say:"
    for clause, lines in wanted.items():
        yield f"# {clause}"
        yield from lines


def _flow(value: object) -> str:
    """Plain data as YAML in one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(inner) for inner in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value if _is_plain(value) else "'" + value.replace("'", "''") + "'"
    return str(value)


def _is_plain(text: str) -> bool:
    """Whether YAML takes the text for itself without quotes."""
    odd = set(":#{}[],&*!|>'\"%@`?\n")
    return (
        bool(text) and not odd & set(text) and text not in ("true", "false", "null") and text[0] not in "-~ "
    )
