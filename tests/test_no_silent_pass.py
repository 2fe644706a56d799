"""What is not known never ends as satisfied: things are taken away from the example enterprises, and from a folder."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker import check
from checker.cli import run
from checker.errors import InputError
from checker.judgement.model import Assessment, Finding

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "cases"
NAMES = tuple(sorted(file.stem for file in (CASES / "expected").glob("*.yaml")))
AS_OF = "2026-11-01"
# Under this edition the formula of qualification is known, so that every clause can be judged.
REGION = "hubei-2022"
AUTHORITY = ("authority.veto", "authority.plan_approval", "authority.budget")

Path_ = tuple[str | int, ...]
Atom = tuple[str, Path_]
"""A file of a dossier, and the path of a field in it; ``()`` is the whole file."""


@cache
def whole(case: str) -> Assessment:
    return check(CASES / case, region=REGION, as_of=AS_OF, engine="plain")


@cache
def atoms(case: str) -> tuple[Atom, ...]:
    """All that can be taken away from a case."""
    folder = CASES / case
    files = {f.relative_to(folder).as_posix(): f for f in sorted(folder.rglob("*")) if f.is_file()}
    data = {name: f for name, f in files.items() if f.suffix == ".yaml" or name == "org-chart.csv"}
    return (
        *((name, ()) for name in files),
        *((name, p) for name, f in data.items() for p in _paths(_data(f))),
    )


def _data(file: Path) -> Any:
    text = file.read_text("utf-8")
    return list(csv.DictReader(io.StringIO(text))) if file.suffix == ".csv" else yaml.safe_load(text)


def _paths(data: Any, path: Path_ = ()) -> Iterator[Path_]:
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, inner in entries:
        yield (*path, key)
        yield from _paths(inner, (*path, key))


def _without(data: Any, gone: set[Path_], path: Path_ = ()) -> Any:
    if isinstance(data, dict):
        return {k: _without(v, gone, (*path, k)) for k, v in data.items() if (*path, k) not in gone}
    if isinstance(data, list):
        kept = [(i, v) for i, v in enumerate(data) if (*path, i) not in gone]
        return [_without(v, gone, (*path, i)) for i, v in kept]
    return data


def _write(file: Path, data: Any) -> None:
    if file.suffix == ".csv":
        out = io.StringIO()
        table = csv.DictWriter(out, list(dict.fromkeys(key for row in data for key in row)))
        table.writeheader()
        table.writerows(data)
        file.write_text(out.getvalue(), "utf-8")
    else:
        file.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")


def take_away(folder: Path, gone: set[Atom]) -> None:
    """Takes files and fields out of a copy of a case; the manifest no longer lists what is not there."""
    for file in sorted(f for f in folder.rglob("*") if f.is_file()):
        name = file.relative_to(folder).as_posix()
        fields = {path for other, path in gone if other == name and path}
        if (name, ()) in gone:
            file.unlink()
        elif fields:
            _write(file, _without(_data(file), fields))
    manifest = folder / "dossier.yaml"
    if manifest.exists():
        told = yaml.safe_load(manifest.read_text("utf-8")) or {}
        listed = [d for d in told.get("documents") or () if (folder / str(d.get("path"))).exists()]
        _write(manifest, {**told, "documents": listed})


def against(assessment: Assessment, finding: Finding) -> set[str]:
    """The files that spoke against a clause, ended an appointment and with it what it granted, or appointed a second officer."""
    acts = [
        fact
        for fact in assessment.facts
        if fact.kind == "appointment" and fact.fields["status"] == "in_force"
    ]
    rivals = acts if len({fact.fields.get("person") for fact in acts} - {None}) > 1 else []
    ended = [e for fact in assessment.facts if fact.kind == "appointment" for e in fact.overruled]
    broken = finding.evidence if finding.verdict == "violated" else ()
    rival = [e for fact in rivals for e in fact.evidence]
    return {e.place.file for e in (*finding.counter_evidence, *broken, *ended, *rival)}


def unreadable(assessment: Assessment) -> set[str]:
    return {n.place.file for n in assessment.notices if n.code == "unreadable" and n.place}


def newly_satisfied(before: Assessment, after: Assessment) -> list[Finding]:
    now = {f.clause for f in after.findings if f.verdict == "satisfied"}
    return [f for f in before.findings if f.verdict != "satisfied" and f.clause in now]


@pytest.mark.parametrize("case", NAMES)
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_knowing_less_satisfies_nothing(case: str, data: st.DataObject) -> None:
    files = st.sampled_from([a for a in atoms(case) if not a[1]])
    fields = st.sampled_from([a for a in atoms(case) if a[1]])
    gone = data.draw(st.sets(files, max_size=4) | st.sets(fields, min_size=1, max_size=6))
    with TemporaryDirectory() as place:
        folder = Path(place) / case
        shutil.copytree(CASES / case, folder)
        take_away(folder, gone)
        try:
            left = check(folder, region=REGION, as_of=AS_OF, engine="plain")
        except InputError:
            return  # one message in place of a report
    taken = {name for name, _ in gone}
    for finding in newly_satisfied(whole(case), left):
        assert against(whole(case), finding) & taken, finding.clause


@pytest.mark.parametrize("case", NAMES)
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_document_that_breaks_satisfies_nothing_and_is_an_error(case: str, data: st.DataObject) -> None:
    documents = [name for name, path in atoms(case) if not path and name.endswith((".docx", ".md"))]
    broken = data.draw(st.sets(st.sampled_from(documents), min_size=1))
    with TemporaryDirectory() as place:
        folder = Path(place) / case
        shutil.copytree(CASES / case, folder)
        for name in broken:
            (folder / name).write_bytes(b"\xff\xfe\x00\x81" * 9)
        left = check(folder, region=REGION, as_of=AS_OF, engine="plain")
    assert left.worst() == "error"
    assert unreadable(left) == broken | unreadable(whole(case))
    for finding in newly_satisfied(whole(case), left):
        assert against(whole(case), finding) & broken, finding.clause


def test_without_all_that_supports_it_no_clause_is_satisfied(tmp_path: Path) -> None:
    """Takes away the files that a satisfied clause quotes, until it is satisfied no more: that comes before the end."""
    case = "listed-group"
    satisfied = [f.clause for f in whole(case).findings if f.verdict == "satisfied"]
    assert satisfied
    for clause in satisfied:
        folder = tmp_path / clause
        shutil.copytree(CASES / case, folder)
        assessment = whole(case)
        while (finding := next(f for f in assessment.findings if f.clause == clause)).verdict == "satisfied":
            support = {(e.place.file, ()) for e in finding.evidence}
            assert support, f"{clause} is satisfied by nothing"
            take_away(folder, support)
            try:
                assessment = check(folder, region=REGION, as_of=AS_OF, engine="plain")
            except InputError as error:
                assert error.code == "nothing-to-check"
                break


@pytest.mark.parametrize("case", NAMES)
def test_every_quotation_stands_at_its_place(case: str) -> None:
    assessment = whole(case)
    blocks = [b for d in assessment.dossier.documents for b in d.blocks]
    quoted = [e for f in assessment.findings for e in (*f.evidence, *f.counter_evidence) if e.quote]
    assert quoted
    for evidence in quoted:
        place = evidence.place
        if place.start is None:
            # Of a data file: the cell or the value.
            assert Path(place.file).suffix in (".yaml", ".csv", ".xlsx") and place.line
            continue
        here = [b.text for b in blocks if b.place == _of_block(evidence.place)]
        assert [text for text in here if text[place.start : place.end] == evidence.quote], evidence


def _of_block(place: Any) -> Any:
    from dataclasses import replace

    return replace(place, start=None, end=None)


LETTER = """# 关于聘任首席质量官的通知

经公司研究决定，聘任张三同志为公司首席质量官，自2025年1月1日起生效。

首席质量官对质量安全事项行使一票否决权。

某某股份有限公司

2025年1月1日
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dossier"
    made.mkdir()
    (made / "任命书.md").write_text(LETTER, "utf-8")
    return made


def pack_with(change: Callable[[Path], None]) -> Callable[[Path], tuple[str, ...]]:
    """A copy of the shipped pack with a mistake in it."""

    def give(folder: Path) -> tuple[str, ...]:
        copy = folder.parent / "pack"
        shutil.copytree(ROOT / "rules" / "cqo-2023", copy)
        change(copy)
        return ("--pack", str(copy))

    return give


def written(name: str, text: str) -> Callable[[Path], tuple[str, ...]]:
    def give(folder: Path) -> tuple[str, ...]:
        (folder / name).write_text(text, "utf-8")
        return ()

    return give


def misspelt(old: str, new: str) -> Callable[[Path], None]:
    def change(pack: Path) -> None:
        file = pack / "authority" / "veto.yaml"
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")

    return change


def _no_clause(pack: Path) -> None:
    manifest = yaml.safe_load((pack / "pack.yaml").read_text("utf-8"))
    for section in manifest["sections"]:
        section.pop("order", None)
    (pack / "pack.yaml").write_text(yaml.safe_dump(manifest, allow_unicode=True), "utf-8")
    for file in pack.glob("*/*.yaml"):
        if file.parent.name not in ("vocabulary", "regions"):
            file.unlink()


def _emptied(folder: Path) -> tuple[str, ...]:
    (folder / "任命书.md").unlink()
    return ()


ERRORS: dict[str, tuple[Callable[[Path], tuple[str, ...]], str]] = {
    "empty folder": (_emptied, "nothing-to-check"),
    "no clause": (pack_with(_no_clause), "no-clause"),
    "unknown key of the dossier": (written("dossier.yaml", "nmae: 某某\n"), "unknown-key"),
    "unknown key of a person": (written("person.yaml", "eduction: 本科\n"), "unknown-key"),
    "unknown key of a chart": (written("org-chart.yaml", "posts: [{titel: 总经理}]\n"), "unknown-key"),
    "unknown column of a chart": (written("org-chart.csv", "岗位,上司\n总经理,\n"), "unknown-column"),
    "unknown data file": (written("persons.yaml", "name: 张三\n"), "unknown-data-file"),
    "unknown region": (lambda _: ("--region", "jiangsi"), "unknown-region"),
    "unknown region of the dossier": (written("dossier.yaml", "region: jiangsi\n"), "unknown-region"),
    "unknown pack": (lambda _: ("--pack", "cqo-2032"), "unknown-pack"),
    "typo in a field": (pack_with(misspelt("holder: cqo", "holdr: cqo")), "unknown-field"),
    "typo in a value": (pack_with(misspelt("held: full", "held: ful")), "wrong-value"),
    "typo in a fact kind": (pack_with(misspelt("- authority:", "- authorty:")), "unknown-kind"),
    "typo in a clause": (pack_with(misspelt("satisfied:", "satisified:")), "unknown-key"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_a_mistake_is_one_message_and_exit_code_2(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    give, code = ERRORS[name]
    options = give(folder)
    assert run(["check", str(folder), "--as-of", AS_OF, *options]) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith(f"error[{code}]"), said.err


UNKNOWN: dict[str, tuple[Callable[[Path], tuple[str, ...]], dict[str, str]]] = {
    "missing chart and person": (
        lambda _: (),
        {"position.senior_manager": "org-chart.yaml", "qualification.formula": "person.yaml"},
    ),
    "a person without what is asked": (
        written("person.yaml", "name: 张三\n"),
        {"qualification.formula": "person.yaml"},
    ),
    "a chart without the officer": (
        written("org-chart.yaml", "posts: [{title: 总经理}]\n"),
        {"position.independent": "org-chart.yaml"},
    ),
    "a document without its words": (
        lambda folder: ((folder / "任命书.md").write_bytes(b"\xff\x00\x81" * 9), ())[1],
        dict.fromkeys(AUTHORITY, "任命书.md"),
    ),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_missing_is_unknown_and_named(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    give, asked = UNKNOWN[name]
    options = give(folder)
    run(["check", str(folder), "--region", REGION, "--as-of", AS_OF, "--format", "json", *options])
    findings = {f["clause"]: f for f in json.loads(capsys.readouterr().out)["findings"]}
    for clause, where in asked.items():
        assert findings[clause]["verdict"] in ("unknown", "missing"), clause
        if findings[clause]["verdict"] == "unknown":
            told = " ".join(w["ask"] for w in findings[clause]["waits_for"])
            assert where in told, (clause, told)
