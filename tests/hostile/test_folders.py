"""Folders and data files that mean harm: one clear message, or a finding of its own; never a crash, never a pass."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from .limited import check
from .words import letter, zipped


def text(name: str, content: str | bytes | Callable[[], str]) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        made = content() if callable(content) else content
        (folder / name).write_bytes(made if isinstance(made, bytes) else made.encode())

    return write


def chart(count: int, *, first: str = "") -> str:
    """Posts each of which reports to the one before it, and the first to ``first`` if to anybody."""
    top = f"- {{id: p0, title: 首席质量官{first}}}\n"
    return f"posts:\n{top}" + "".join(
        f"- {{id: p{n}, title: 岗{n}, reports_to: p{n - 1}}}\n" for n in range(1, count)
    )


def sparse_sheet(folder: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for row in (["岗位", "上级"], ["首席质量官", "总经理"]):
        book.active.append(row)
    book.active.cell(1_000_000, 16_000).value = 1
    book.save(folder / "org-chart.xlsx")


def merged_sheet(folder: Path) -> None:
    merges = "".join(f'<mergeCell ref="A{n}:XFD1048576"/>' for n in range(3, 30))
    sheet = f'<worksheet xmlns="http://x"><sheetData/><mergeCells>{merges}</mergeCells></worksheet>'
    (folder / "org-chart.xlsx").write_bytes(zipped({"xl/worksheets/sheet1.xml": sheet}))


def many(folder: Path) -> None:
    for number in range(10_000):
        (folder / f"{number}.md").touch()


USAGE: Mapping[str, tuple[Callable[[Path], None], str]] = {
    "YAML aliases that explode": (text("person.yaml", "a: &a [x, x]\nb: [*a, *a]\n"), "yaml-alias"),
    "YAML a million deep": (text("person.yaml", lambda: "name: " + "[" * 1_000_000), "yaml-too-deep"),
    "JSON a million deep": (text("person.json", lambda: "[" * 900_000 + "]" * 900_000), "yaml-too-deep"),
    "JSON objects 100,000 deep": (text("org-chart.json", lambda: '{"a":' * 100_000), "yaml-too-deep"),
    "19 MB of YAML": (text("person.yaml", lambda: f"name: {'x' * 19_000_000}"), "yaml-too-large"),
    "YAML that calls a function": (
        text("person.yaml", "name: !!python/object/apply:os.system [id]"),
        "wrong-",
    ),
    "a number of a million digits": (
        text("person.yaml", lambda: f"years_quality: {'9' * 10**6}"),
        "wrong-shape",
    ),
    "a chart of 20,000 posts": (text("org-chart.yaml", lambda: chart(20_000)), "wrong-shape"),
    "a manifest that lists one file 20,000 times": (
        text("dossier.yaml", lambda: "documents:\n" + "- {path: 任命书.md}\n" * 20_000),
        "said-twice",
    ),
    "10,000 files": (many, "too-many-files"),
    "a path above the folder": (
        text("dossier.yaml", "documents: [{path: ../../etc/passwd}]"),
        "path-outside",
    ),
    "an absolute path": (text("dossier.yaml", "documents: [{path: /etc/passwd}]"), "path-outside"),
    "a manifest that is a link outside": (
        lambda f: (f / "dossier.yaml").symlink_to("/etc/passwd"),
        "unreadable-",
    ),
    "a manifest that is a pipe": (lambda f: os.mkfifo(f / "dossier.yaml"), "unreadable-file"),
}

FINDINGS: Mapping[str, tuple[Callable[[Path], None], str, str]] = {
    "person.yaml in no encoding": (text("person.yaml", b"name: \xff\xfe\x00"), "person.yaml", "encoding"),
    "a person who is a link outside": (
        lambda f: (f / "person.yaml").symlink_to("/etc/passwd"),
        "person.yaml",
        "leaves",
    ),
    "a document that is a link outside": (lambda f: (f / "a.md").symlink_to("/etc/passwd"), "a.md", "leaves"),
    "a folder that is a link outside": (lambda f: (f / "a").symlink_to("/etc"), "a", "leaves"),
    "a link to the folder itself": (lambda f: (f / "a").symlink_to(f), "a", "not followed"),
    "a document that is a pipe": (lambda f: os.mkfifo(f / "a.md"), "a.md", "regular file"),
    "a table of 200,000 posts": (
        text("org-chart.csv", lambda: "岗位,上级\n" + "".join(f"岗{n},岗{n - 1}\n" for n in range(200_000))),
        "org-chart.csv",
        "5000 rows",
    ),
    "a table of 500,000 columns": (
        text("org-chart.csv", lambda: "," * 500_000),
        "org-chart.csv",
        "30 columns",
    ),
    "a table with an open quotation mark": (
        text("org-chart.csv", lambda: '岗位,上级\n"首席质量官,' + "x\n" * 2_000_000),
        "org-chart.csv",
        "not valid CSV",
    ),
    "a sheet with one cell far away": (sparse_sheet, "org-chart.xlsx", "5000 rows"),
    "a sheet of merged billions": (merged_sheet, "org-chart.xlsx", "5000 rows"),
}

CHARTS: Mapping[str, tuple[str, str]] = {
    "a circle of 3,000 posts": (chart(3_000, first=", reports_to: p2999"), "cycle"),
    "a chain of 3,000 posts": (chart(3_000), "no-top"),
}


def laid_out(folder: Path, name: str, give: Callable[[Path], None]) -> Path:
    """A folder with a sound letter, and what is ``given`` beside it."""
    place = folder / name
    place.mkdir()
    letter(place)
    give(place)
    return place


def test_each_is_told_in_one_message(tmp_path: Path) -> None:
    folders = [laid_out(tmp_path, name, give) for name, (give, _) in USAGE.items()]
    for name, run in zip(USAGE, check(folders), strict=True):
        assert run.code == 2 and run.out == "", name
        assert run.err.startswith(f"error[{USAGE[name][1]}") and len(run.err) < 2_000, run.err


def test_each_is_a_finding_and_the_rest_is_judged(tmp_path: Path) -> None:
    folders = [laid_out(tmp_path, name, give) for name, (give, *_) in FINDINGS.items()]
    for name, run in zip(FINDINGS, check(folders), strict=True):
        _, file, reason = FINDINGS[name]
        documents = {d["path"]: d for d in run.report["documents"]}
        assert documents[file]["status"] == "unreadable" and reason in documents[file]["reason"], name
        assert documents["任命书.md"]["status"] == "read", name
        assert run.code == 1 and "unreadable" in {n["code"] for n in run.report["notices"]}, name


def test_a_chart_however_wound_is_no_pass(tmp_path: Path) -> None:
    folders = [laid_out(tmp_path, name, text("org-chart.yaml", posts)) for name, (posts, _) in CHARTS.items()]
    for name, run in zip(CHARTS, check(folders), strict=True):
        assert CHARTS[name][1] in {p["code"] for p in run.report["chart"]["problems"]}, name
        verdicts = {f["clause"]: f["verdict"] for f in run.report["findings"]}
        assert "satisfied" not in (verdicts["position.senior_manager"], verdicts["position.independent"]), (
            name
        )


@pytest.fixture
def well(tmp_path: Path) -> Iterator[Path]:
    """A folder with folders in it 3,000 deep, taken away again by what can."""
    top = tmp_path / "well"
    top.mkdir()
    here = os.open(top, os.O_RDONLY)
    for _ in range(3_000):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    yield top
    subprocess.run(["rm", "-rf", top], check=True)


def test_folders_in_folders_without_end_and_names_that_steer_a_terminal(well: Path, tmp_path: Path) -> None:
    named = tmp_path / "named"
    named.mkdir()
    for folder in (well, named):
        letter(folder)
    (named / "\x1b[31m\n红.md").write_text("甲。", "utf-8")
    Path(os.fsdecode(os.fsencode(named) + b"/\xff\xfe.md")).write_text("乙。", "utf-8")
    deep, strange = check([well, named])
    assert deep.code == 1 and "unreadable" in {d["status"] for d in deep.report["documents"]}
    assert "\x1b" not in strange.out + strange.err
    assert sum("\ufffd" in d["path"] for d in strange.report["documents"]) == 2
