"""A report that lies in the dossier's own folder is left out and named; nothing else can be hidden that way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checker import check
from checker.cli import run
from checker.dossier.own_reports import is_own_report, sealed
from checker.dossier.reading import read_dossier

GRANT = "# 任命书\n\n首席质量官对质量安全事项行使一票否决权。\n"
FORMS = {
    "text": "报告.txt",
    "markdown": "报告.md",
    "html": "报告.html",
    "json": "报告.json",
    "sarif": "报告.sarif",
    "junit": "报告.xml",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "任命书.md").write_text(GRANT, "utf-8")
    return tmp_path


def write(folder: Path, command: str, form: str, name: str) -> Path:
    path = folder / name
    more = ["--as-of", "2026-01-01", "--format", form, "-o", str(path)]
    assert run([command, str(folder), *more]) in (0, 1)
    return path


@pytest.mark.parametrize("command", ["check", "recognise", "evaluate"])
@pytest.mark.parametrize("form", FORMS)
def test_a_second_run_finds_what_the_first_one_found(form: str, command: str, folder: Path) -> None:
    if (command != "check" and form in ("sarif", "junit")) or (command, form) == ("evaluate", "html"):
        return
    before = check(folder, as_of="2026-01-01", engine="plain")
    path = write(folder, command, form, FORMS[form])
    after = check(folder, as_of="2026-01-01", engine="plain")
    assert after.findings == before.findings and after.dossier.documents == before.dossier.documents
    named = [n for n in after.notices if n.code == "own-report"]
    assert [(n.severity, n.place.file) for n in named if n.place] == [("note", FORMS[form])]
    assert FORMS[form] in named[0].message["zh"] and FORMS[form] in named[0].message["en"]
    write(folder, command, form, FORMS[form])
    assert is_own_report(path.suffix, path.read_bytes())


def changed(text: str) -> dict[str, str]:
    middle = len(text) // 2
    seal = text.rstrip().rsplit("\n", 1)[1]
    return {
        "a word more": text[:middle] + "不" + text[middle:],
        "a line before": "首席质量官不得行使一票否决权。\n\n" + text,
        "a line after": text + "首席质量官不得行使一票否决权。\n",
        "the seal alone": seal + "\n",
        "the seal on a paper": GRANT + "\n" + seal + "\n",
        "no seal": text.replace(seal, ""),
        "CRLF": text.replace("\n", "\r\n"),
    }


@pytest.mark.parametrize("how", changed("a\n\nb"))
@pytest.mark.parametrize("form", ["markdown", "html", "text"])
def test_what_is_not_ours_to_the_byte_is_read(form: str, how: str, folder: Path) -> None:
    path = write(folder, "check", form, FORMS[form])
    path.write_bytes(changed(path.read_text("utf-8"))[how].encode())
    assert not is_own_report(path.suffix, path.read_bytes())
    dossier = read_dossier(folder)
    assert dossier.own_reports == () and path.name in {d.path for d in dossier.documents}


def test_a_seal_of_one_format_says_nothing_in_another(folder: Path) -> None:
    path = write(folder, "check", "markdown", "报告.md")
    for suffix in (".docx", ".pdf", ".html", ".txt", ".json", ".eml", ""):
        assert not is_own_report(suffix, path.read_bytes()), suffix
    assert is_own_report(".md", path.read_bytes())


def test_what_the_manifest_lists_is_a_paper(folder: Path) -> None:
    write(folder, "check", "markdown", "报告.md")
    (folder / "dossier.yaml").write_text("documents:\n  - {path: 报告.md, kind: notice}\n", "utf-8")
    assert "报告.md" in {d.path for d in read_dossier(folder).documents}


@pytest.mark.parametrize(
    "data",
    [
        {"dossier": "a", "pack": "p", "as_of": "d", "tool": {"name": "other"}},
        {"dossier": "a"},
        {"assessments": []},
        {
            "assessments": [
                {"dossier": "a", "pack": "p", "as_of": "d", "tool": {"name": "cqo"}},
                {"name": "张三"},
            ]
        },
        {"name": "张三", "education": "博士"},
        {"$schema": "s", "runs": []},
    ],
)
def test_json_that_is_no_report(data: dict[str, Any]) -> None:
    assert not is_own_report(".json", json.dumps(data, ensure_ascii=False, indent=2).encode())


def test_a_report_alone_is_nothing_to_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "check", "html", "报告.html")
    (folder / "任命书.md").unlink()
    assert run(["check", str(folder)]) == 2
    assert "报告.html" in capsys.readouterr().err


def test_a_seal_is_over_every_byte() -> None:
    text = "# a\n"
    whole = sealed(text, "markdown")
    assert whole.startswith(text) and is_own_report(".md", whole.encode())
    assert all(
        not is_own_report(".md", whole[:n].encode() + b"x" + whole[n + 1 :].encode())
        for n in range(len(whole))
    )


PROPOSES = "# 任命书\n\n首席质量官可提出质量否决建议，报总经理批准后执行。\n"


def redirected(folder: Path, name: str, *more: str, mode: str = "wb") -> Path:
    """What the shell makes of `cqo check FOLDER … > FOLDER/name`."""
    command = [sys.executable, "-m", "checker", "check", str(folder), "--as-of", "2026-01-01", *more]
    with (folder / name).open(mode) as out:
        assert subprocess.run(command, stdout=out, stderr=subprocess.DEVNULL, check=False).returncode in (
            0,
            1,
        )
    return folder / name


@pytest.mark.parametrize("form", FORMS)
def test_a_report_that_the_shell_writes_is_the_one_that_is_written(form: str, folder: Path) -> None:
    """`>` and `-o` make the same bytes, and neither is read back."""
    redirected_one = redirected(folder, FORMS[form], "--format", form)
    told = redirected_one.read_bytes()
    assert is_own_report(redirected_one.suffix, told)
    before = check(folder, as_of="2026-01-01", engine="plain")
    assert before.dossier.own_reports == (redirected_one.name,)
    assert redirected(folder, FORMS[form], "--format", form).read_bytes() == told


def test_a_report_behind_another_is_read_and_grants_nothing(folder: Path) -> None:
    (folder / "任命书.md").write_text(PROPOSES, "utf-8")
    redirected(folder, "授权书.md", "--format", "markdown")
    path = redirected(folder, "授权书.md", "--format", "markdown", mode="ab")
    assert path.read_bytes().count(b"cqo-report") == 1 and not is_own_report(".md", path.read_bytes())
    found = check(folder, as_of="2026-01-01", engine="plain")
    assert path.name in {d.path for d in found.dossier.documents}
    assert not [f.clause for f in found.findings if f.verdict == "satisfied"]


def test_a_denial_cannot_be_hidden_behind_the_mark_of_a_report(folder: Path) -> None:
    words = "首席质量官不得行使质量安全一票否决权。\n\n评价基准日 2026-01-01\n"
    (folder / "办法.md").write_text(words, "utf-8")
    found = check(folder, as_of="2026-01-01", engine="plain").findings
    assert next(f.verdict for f in found if f.clause == "authority.veto") != "satisfied"


def test_a_pipe_gets_the_report_alone(folder: Path) -> None:
    command = [sys.executable, "-m", "checker", "check", str(folder), "--as-of", "2026-01-01"]
    assert b"cqo-report" not in subprocess.run(command, capture_output=True, check=False).stdout


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("command", ["check", "recognise"])
def test_a_report_without_its_seal_grants_nothing(form: str, lang: str, command: str, folder: Path) -> None:
    """Its remedies and quotations are grants in so many words; the name of the file makes it a letter."""
    (folder / "任命书.md").write_text(PROPOSES, "utf-8")
    before = {f.clause: f.verdict for f in check(folder, as_of="2026-01-01", engine="plain").findings}
    path = folder / f"聘任决定{Path(FORMS[form]).suffix}"
    more = ["--as-of", "2026-01-01", "--format", form, "--lang", lang, "-o", str(path)]
    assert run([command, str(folder), *more]) in (0, 1)
    text = path.read_text("utf-8").rstrip()
    path.write_text(text.rsplit("\n", 1)[0] + "\n", "utf-8")
    after = check(folder, as_of="2026-01-01", engine="plain")
    assert path.name in {d.path for d in after.dossier.documents}
    won = {f.clause for f in after.findings if f.verdict == "satisfied" and before[f.clause] != "satisfied"}
    assert won == set()


@pytest.mark.parametrize(
    "command",
    [
        ["explain", "{}", "authority.plan_approval"],
        ["explain", "{}", "authority.plan_approval", "--lang", "en"],
        ["rule", "authority.plan_approval"],
        ["facts", "{}"],
        ["extract", "{}"],
    ],
    ids=lambda words: " ".join(words),
)
@pytest.mark.parametrize("name", ["打印.txt", "打印.md"])
def test_what_other_commands_print_grants_nothing(
    command: list[str], name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A pattern or a remedy that is printed into the folder is no paper: authority(held: full, holder: cqo …)."""
    before = {f.clause: f.verdict for f in check(folder, as_of="2026-01-01").findings}
    capsys.readouterr()
    assert run([word.format(folder) for word in command]) == 0
    (folder / name).write_text(capsys.readouterr().out, "utf-8")
    after = {f.clause: f.verdict for f in check(folder, as_of="2026-01-01").findings}
    gained = {clause for clause, verdict in after.items() if verdict == "satisfied" != before[clause]}
    assert not gained


@pytest.mark.parametrize("name", ["x.json", "out/x.json"])
@pytest.mark.parametrize("command", ["extract", "facts", "read", "explain"])
def test_what_another_command_printed_is_left_out_and_named(
    command: str, name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = check(folder, as_of="2026-01-01", engine="plain")
    where = [str(folder / "任命书.md" if command == "read" else folder)]
    assert (
        run([command, *where, *(["authority.veto"] if command == "explain" else []), "--format", "json"]) == 0
    )
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(capsys.readouterr().out, "utf-8")
    after = check(folder, as_of="2026-01-01", engine="plain")
    assert after.findings == before.findings and after.dossier.documents == before.dossier.documents
    assert [n.place.file for n in after.notices if n.code == "own-report" and n.place] == [name]


@pytest.mark.parametrize(
    "data",
    [
        {"statements": [], "unread": []},
        {"dossier": "a", "as_of": "2026-01-01", "facts": [], "name": "张三"},
        {"path": "a.md", "kind": "notice"},
        {"statements": [], "unread": [], "officer": [], "unreadable": [], "posts": []},
    ],
)
def test_json_that_only_looks_printed_stops_the_run(
    data: dict[str, Any], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "x.json").write_text(json.dumps(data, ensure_ascii=False, indent=2), "utf-8")
    assert run(["check", str(folder)]) == 2
    assert "x.json" in capsys.readouterr().err
