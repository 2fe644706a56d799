"""Every command as its users call it: what it prints, and the code that it ends with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.cli import run
from checker.errors import EngineFault
from checker.judgement.model import VERDICTS

ROOT = Path(__file__).resolve().parents[2]
CASE = "cases/car-parts"
JUDGED = ("--region", "jiangsu", "--as-of", "2026-11-01")
LETTER = f"{CASE}/任命书.docx"
SCORED = "tests/corpus/tune/wild.jsonl"

Cqo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def cqo(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cqo:
    """Runs a command at the top of the checkout: exit code, standard output, standard error."""
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv("CQO_DEBUG", raising=False)

    def called(*arguments: str | Path) -> tuple[int, str, str]:
        code = run([str(a) for a in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


# What each listing command's JSON holds: for an object its keys, for a list those of each entry.
LISTINGS: dict[str, tuple[tuple[str, ...], set[str]]] = {
    "read": (("read", LETTER), {"path", "kind", "status", "reason", "blocks"}),
    "extract": (("extract", CASE), {"statements", "unread"}),
    "facts": (("facts", CASE, *JUDGED), {"dossier", "as_of", "facts"}),
    "explain": (("explain", CASE, "authority.budget", *JUDGED), {"clause", "verdict", "proof"}),
    "pack list": (("pack", "list"), {"id", "title", "regions", "clauses"}),
    "pack show": (("pack", "show", "cqo-2023"), {"id", "title", "region", "parameters", "clauses"}),
    "pack coverage": (
        ("pack", "coverage", "cqo-2023"),
        {"pack", "known", "automated", "partial", "attested", "unverified", "not_applicable", "indicators"},
    ),
    "pack lint": (("pack", "lint"), {"code", "file", "line", "column", "message", "help"}),
    "pack test": (("pack", "test"), {"pack", "tests", "failed", "results"}),
    "bench statements": (("bench", "statements", SCORED), {"files", "scores"}),
    "recognise": (
        ("recognise", CASE, "--as-of", "2026-11-01", "--fail-on", "never"),
        {"editions", "dossier", "pack", "as_of", "tool", "documents"},
    ),
    "check": (
        ("check", CASE, *JUDGED, "--fail-on", "never"),
        {"dossier", "pack", "region", "as_of", "tool", "documents", "summary", "findings"},
    ),
}


@pytest.mark.parametrize("name", LISTINGS)
def test_json_has_what_the_contract_names(name: str, cqo: Cqo) -> None:
    arguments, keys = LISTINGS[name]
    code, out, _ = cqo(*arguments, "--format", "json")
    data = json.loads(out)
    assert code == 0
    for one in data if isinstance(data, list) else [data]:
        assert keys <= set(one)


@pytest.mark.parametrize("name", LISTINGS)
def test_text_is_for_people(name: str, cqo: Cqo) -> None:
    arguments, _ = LISTINGS[name]
    code, out, err = cqo(*arguments)
    assert code == 0 and out.strip() and not out.startswith(("{", "["))
    assert out.endswith("\n") and not out.endswith("\n\n") and "\x1b" not in out + err


def test_schemas_are_listed_and_shown(cqo: Cqo) -> None:
    _, listed, _ = cqo("schema")
    _, as_json, _ = cqo("schema", "--format", "json")
    assert listed.split() == json.loads(as_json)
    for name in listed.split():
        code, out, _ = cqo("schema", name)
        assert code == 0 and json.loads(out)["$id"] == f"{name}.schema.json"


def test_the_parts_of_a_statement(cqo: Cqo) -> None:
    _, out, _ = cqo("extract", CASE, "--format", "json")
    for statement in json.loads(out)["statements"]:
        assert {
            "id", "holder", "authority", "power", "matter", "effect", "limits", "certainty", "residue", "frame",
            "rank_source", "text", "place",
        } <= set(statement)  # fmt: skip
        for limit in statement["limits"]:
            assert {"kind", "by", "amount", "text", "place"} <= set(limit)


def test_extract_reads_as_check_does(cqo: Cqo, tmp_path: Path) -> None:
    """A second title in the folder is another's for the one as for the other."""
    (tmp_path / "任命书.md").write_text("# 任命书\n\n聘任张三为首席质量官。\n", "utf-8")
    (tmp_path / "制度.md").write_text("# 质量管理制度\n\n质量总监对质量安全事项行使一票否决权。\n", "utf-8")
    _, extracted, _ = cqo("extract", tmp_path, "--format", "json")
    _, checked, _ = cqo("check", tmp_path, *JUDGED, "--format", "json")
    assert "cqo" not in {s["holder"] for s in json.loads(extracted)["statements"]}
    assert "two-titles" in {n["code"] for n in json.loads(checked)["notices"]}


def test_several_dossiers_in_one_report(cqo: Cqo) -> None:
    code, out, _ = cqo("check", CASE, "cases/food-maker", "--as-of", "2026-11-01", "--format", "json")
    report = json.loads(out)
    assert code == 1 and len(report["assessments"]) == 2


def test_a_clause_as_a_page(cqo: Cqo) -> None:
    for lang, words in (("zh", "一票否决权"), ("en", "One-vote veto")):
        code, out, _ = cqo("rule", "authority.veto", "--lang", lang)
        assert code == 0 and words in out


def test_init_makes_a_dossier_that_is_read_but_never_passes(cqo: Cqo, tmp_path: Path) -> None:
    code, out, _ = cqo("init", tmp_path / "mine")
    assert code == 0 and all(Path(line).is_file() for line in out.splitlines())
    (tmp_path / "mine" / "任命书.md").write_text("# 任命书\n\n聘任张三为首席质量官。\n", "utf-8")
    code, out, _ = cqo("check", tmp_path / "mine", "--format", "json")
    assert code == 1 and json.loads(out)["summary"]["satisfied"] <= 1
    before = sorted((tmp_path / "mine").iterdir())
    assert cqo("init", tmp_path / "mine")[0] == 2
    assert sorted((tmp_path / "mine").iterdir()) == before


@pytest.mark.parametrize(
    "command",
    ["", "check", "recognise", "read", "extract", "facts", "explain", "init", "pack", "pack list", "pack show", "pack coverage", "pack docs", "pack lint",
     "pack test", "rule", "schema", "bench", "bench statements", "bench dossiers"],
)  # fmt: skip
def test_help(command: str, cqo: Cqo) -> None:
    code, out, err = cqo(*command.split(), "--help")
    assert code == 0 and out.startswith("Usage: cqo") and err == ""


def test_without_arguments_the_help_is_no_success(cqo: Cqo) -> None:
    for group in ((), ("pack",), ("bench",)):
        code, out, err = cqo(*group)
        assert code == 2 and out == "" and err.startswith("Usage: cqo")


# The conflicting budget of car-parts is an error; the qualification formula, unknown, is a warning.
@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 1),
        (("--fail-on", "error"), 1),
        (("--fail-on", "note"), 1),
        (("--fail-on", "never"), 0),
        (("--strict",), 1),
        (("--strict", "--fail-on", "never"), 0),
    ],
)
def test_exit_codes_of_a_dossier_with_an_error(options: tuple[str, ...], code: int, cqo: Cqo) -> None:
    assert cqo("check", CASE, *JUDGED, *options)[0] == code


@pytest.mark.parametrize(
    ("options", "code"),
    [((), 0), (("--fail-on", "warning"), 1), (("--fail-on", "note"), 1), (("--strict",), 1)],
)
def test_exit_codes_of_a_dossier_with_a_warning(options: tuple[str, ...], code: int, cqo: Cqo) -> None:
    assert cqo("check", f"{CASE}-mended", *JUDGED, *options)[0] == code


def test_the_worst_of_several_dossiers_decides(cqo: Cqo) -> None:
    assert cqo("check", f"{CASE}-mended", CASE, *JUDGED)[0] == 1


@pytest.mark.parametrize(
    "arguments", [("check",), ("facts",), ("explain",), ("read",), ("extract",)], ids=lambda a: a[0]
)
def test_what_is_not_there_is_a_usage_error(arguments: tuple[str, ...], cqo: Cqo) -> None:
    more = ("authority.veto",) if arguments == ("explain",) else ()
    code, out, err = cqo(*arguments, "no/such/place", *more)
    assert (code, out) == (2, "") and err.startswith("error[no-such-path]: there is no `no/such/place`")


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (RuntimeError("\x1b[31mwrong"), "fault[internal]: RuntimeError in test_commands.py"),
        (EngineFault("no matches"), "fault[engine]: no matches"),
        (RecursionError("too deep"), "fault[internal]: RecursionError"),
        (MemoryError(), "fault[internal]: MemoryError"),
    ],
)
def test_a_fault_of_ours_is_exit_code_3(
    fault: Exception, says: str, cqo: Cqo, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise fault

    monkeypatch.setattr("checker.audit.learn", fail)
    code, out, err = cqo("check", CASE)
    assert (code, out) == (3, "") and err.startswith(says)
    assert "\x1b" not in err and "Traceback" not in err


def test_the_machine_refusing_is_no_fault_of_ours(cqo: Cqo) -> None:
    for arguments in (("check", "x" * 300), ("check", CASE, "--pack", "x" * 300), ("schema", "x" * 300)):
        code, out, err = cqo(*arguments)
        assert (code, out) == (2, "") and err.startswith("error[") and len(err) < 500


def test_verdicts_are_the_six(cqo: Cqo) -> None:
    _, out, _ = cqo("check", CASE, *JUDGED, "--format", "json")
    report = json.loads(out)
    assert {f["verdict"] for f in report["findings"]} <= set(VERDICTS)
    assert sum(report["summary"][verdict] for verdict in VERDICTS) == report["summary"]["clauses"]


def test_both_engines_say_the_same(cqo: Cqo) -> None:
    one, other = (
        cqo("check", CASE, *JUDGED, "--format", "json", "--engine", e) for e in ("durable", "plain")
    )
    assert one == other


# Long, or among the formats already.
SLOW = ("check", "pack test", "bench statements")
EVERYTHING = """
import contextlib, hashlib, io, sys
from checker.cli import run
for line in sys.stdin.read().splitlines():
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        code = run(line.split())
    print(code, hashlib.sha256(out.getvalue().encode()).hexdigest(), line)
"""


def test_two_runs_give_the_same_bytes() -> None:
    """Whatever order sets have in a process."""
    formats = ("text", "json", "html", "markdown", "sarif", "junit")
    lines = [" ".join(("check", CASE, *JUDGED, "--format", f)) for f in formats]
    lines += [" ".join((*a, "--format", "json")) for name, (a, _) in LISTINGS.items() if name not in SLOW]

    def hashes(seed: str) -> str:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", EVERYTHING],
            input="\n".join(lines),
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    first = hashes("1")
    assert first == hashes("2")
    assert [line.partition(" ")[0] for line in first.splitlines()] == ["1"] * 6 + ["0"] * (len(lines) - 6)
