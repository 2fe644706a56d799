"""``cqo bench``: how good the reading is, in numbers that anybody can make again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.options import Where, only_json
from checker.cli.shown import as_json, say

if TYPE_CHECKING:
    from checker.scoring import Score
    from checker.scoring_dossiers import Family


@click.group("bench")
def command() -> None:
    """Measures the reader on labelled files."""


@command.command("statements")
@click.argument("files", nargs=-1, required=True, type=Where(), metavar="FILE…")
@click.option("--pack", default="cqo-2023", show_default=True, help="whose vocabulary to read with")
@click.option("--wrong", is_flag=True, help="list the cases that were not wholly right")
@only_json
def statements(files: tuple[Path, ...], pack: str, wrong: bool, form: str) -> int:
    """False grants, grants found, effects right – beside two keyword searches – for labelled FILE…"""
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.scoring import by_keyword, by_reader, read_cases, score

    officer = vocabulary_of(pack).officer
    cases = [case for file in files for case in read_cases(file, officer=officer)]
    scores = [
        score("cqo", cases, by_reader(pack)),
        score("keyword", cases, by_keyword(weak=False)),
        score("keyword, weak words", cases, by_keyword(weak=True)),
    ]
    if form == "json":
        as_json({"files": [str(f) for f in files], "scores": [s.as_dict() for s in scores]})
        return 0
    say("\n".join(_table(scores)))
    if wrong:
        say("not wholly right: " + ", ".join(scores[0].wrong))
    return 0


@command.command("dossiers")
@click.argument("folders", nargs=-1, required=True, type=Where(), metavar="FOLDER…")
@click.option("--pack", default="cqo-2023", show_default=True, help="whose clauses to judge")
@click.option("--wrong", is_flag=True, help="list what was not read as labelled")
@only_json
def dossiers(folders: tuple[Path, ...], pack: str, wrong: bool, form: str) -> int:
    """Falsely satisfied clauses and clauses found, for whole dossiers in FOLDER… (labels/NAME.json beside each NAME)"""
    from checker.scoring_dossiers import read_labels, score_dossiers

    families = score_dossiers([each for folder in folders for each in read_labels(folder)], pack)
    if form == "json":
        as_json(
            {
                "folders": [str(f) for f in folders],
                "families": {name: family.as_dict() for name, family in families.items()},
            }
        )
        return 0
    say("\n".join(_families(families)))
    if wrong:
        say("\n".join(line for family in families.values() for line in family.wrong))
    return 0


def _families(families: Mapping[str, Family]) -> Iterator[str]:
    yield f"{'':16}{'given':>7}{'found':>16}{'not given':>11}{'false':>7}"
    for name, each in families.items():
        found = f"{each.found} {_share(each.found, each.granted)}"
        yield f"{name:16}{each.granted:>7}{found:>16}{each.withheld or '–':>11}{each.false:>7}"


def _table(scores: Sequence[Score]) -> Iterator[str]:
    yield f"{'':22}{'cases':>7}{'wholly right':>16}{'false grants':>14}{'grants found':>16}{'unsure':>8}"
    for s in scores:
        found = f"{s.grants_found}/{s.grants} {_share(s.grants_found, s.grants)}"
        right = f"{s.right:>9} {_share(s.right, s.cases):>6}"
        yield f"{s.name:22}{s.cases:>7}{right}{s.false_grants:>14}{found:>16}{s.unsure_grants:>8}"
    yield from _details(scores[0].as_dict())


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "–"


def _details(data: dict[str, dict[str, dict[str, int]]]) -> Iterator[str]:
    for key, title in (("by_form", "wholly right by form"), ("by_authority", "effect right by authority")):
        yield f"\n{title}"
        for name, counts in data[key].items():
            yield f"  {name:24}{counts['right']:>4}/{counts['of']:<4} {_share(counts['right'], counts['of'])}"
    yield "\nlabelled → read"
    for name, number in data["confusion"].items():
        yield f"  {name:48}{number:>4}"
