"""Whatever happens to the process that reads costs one document, and that one is named."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.cli import run
from checker.dossier import read_document, read_dossier
from checker.dossier.draft import Aside, Cell, Draft, Note, Para, Table, Unreadable
from checker.dossier.isolation import asking
from checker.dossier.isolation.carried import pack, unpack
from checker.dossier.model import Document, Place
from checker.dossier.registry import CONVERTED
from checker.dossier.registry import READERS as READ_BY
from checker.dossier.source import Source
from checker.errors import InputError

GOOD = """
from checker.dossier.draft import Draft, Para
from checker.dossier.model import Place
def good(source):
    return Draft((Para(source.data.decode().strip(), Place(source.path, page=1)),))
"""
READERS = {
    "crashes": "import ctypes\ndef read(source): ctypes.string_at(0)",
    "exits": "import os\ndef read(source): os._exit(7)",
    "leaves": "def read(source): raise SystemExit(0)",
    "hangs": "import time\ndef read(source):\n    while True: time.sleep(1)",
    "spins": "def read(source):\n    while True: pass",
    "fills the memory": "def read(source): return bytearray(8_000_000_000)",
    "fails": "def read(source): return 1 // 0",
    "recurses": "def read(source): return read(source)",
    "talks": "import os\ndef read(source):\n    os.write(1, b'x' * 100)\n    print('hello')\n    return good(source)",
    "writes": "def read(source):\n    with open(MARK, 'w') as file: file.write('x')\n    return good(source)",
    "says nonsense": "def read(source): return 'nonsense'",
    "refuses": "from checker.dossier.draft import Unreadable\ndef read(source): raise Unreadable('太旧', 'too old')",
}
SAID = {
    "crashes": "could not be parsed (signal 11)",
    "exits": "could not be parsed (code 7)",
    "leaves": "could not be parsed (code 0)",
    "hangs": "took more than 3 seconds",
    "spins": "took more than 3 seconds",
    "fills the memory": "too much memory",
    "fails": "could not be parsed (ZeroDivisionError)",
    "recurses": "could not be parsed (RecursionError)",
    "writes": "could not be parsed (OSError)",
    "says nonsense": "could not be parsed (AttributeError)",
    "refuses": "too old",
}

BINARY = [
    s for s in READ_BY if s not in (".md", ".markdown", ".txt", ".csv", ".tsv") and READ_BY[s] != CONVERTED
]


@pytest.fixture
def reading_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Has .pdf and the like read by one of READERS, found only through the path that this process has."""
    monkeypatch.setattr(asking, "SECONDS", 3)
    monkeypatch.setattr(asking, "LOOKING_SECONDS", 3)
    code = tmp_path / "code"
    code.mkdir()
    monkeypatch.syspath_prepend(str(code))
    asking._WORKER.end()

    def by(name: str) -> None:
        module = "reader_that_" + name.replace(" ", "_")
        source = GOOD + READERS[name].replace("MARK", repr(str(tmp_path / "mark")))
        (code / f"{module}.py").write_text(source, "utf-8")
        monkeypatch.setattr(
            "checker.dossier.registry.READERS",
            {**dict.fromkeys(BINARY, module), ".md": "checker.dossier.markdown"},
        )

    yield by
    asking._WORKER.end()


def pdf(folder: Path, name: str = "a.pdf") -> Path:
    path = folder / name
    path.write_text("首席质量官审批质量计划。", "utf-8")
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="signals and limits of Linux")
@pytest.mark.parametrize("name", SAID)
def test_it_is_unreadable_and_says_why(name: str, reading_by, tmp_path: Path) -> None:
    reading_by(name)
    begun = time.monotonic()
    document = read_document(pdf(tmp_path), root=tmp_path)
    assert document.status == "unreadable" and SAID[name] in document.reason and document.reason_zh
    assert time.monotonic() - begun < 20
    assert not (tmp_path / "mark").exists() or not (tmp_path / "mark").read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="signals of Linux")
def test_every_format_that_is_not_text_costs_one_document(reading_by, tmp_path: Path) -> None:
    reading_by("crashes")
    folder = tmp_path / "dossier"
    folder.mkdir()
    for suffix in BINARY:
        pdf(folder, f"1{suffix}")
    (folder / "2.md").write_text("首席质量官审批质量计划。", "utf-8")
    *crashed, last = read_dossier(folder).documents
    assert {".docx", ".xlsx", ".pptx", ".xls", ".html", ".eml", ".pdf"} <= set(BINARY)
    assert len(crashed) == len(BINARY) and last.status == "read"
    assert {d.status for d in crashed} == {"unreadable"} and all("signal 11" in d.reason for d in crashed)


@pytest.mark.parametrize("name", ["crashes", "hangs", "fills the memory"])
def test_a_check_keeps_its_promises(name: str, reading_by, tmp_path: Path, capsys) -> None:
    reading_by(name)
    pdf(tmp_path, "1.docx")
    (tmp_path / "2.md").write_text("# 任命书\n\n首席质量官行使质量安全一票否决权。\n", "utf-8")
    code = run(["check", str(tmp_path), "--as-of", "2026-11-01", "--format", "json"])
    said = json.loads(capsys.readouterr().out)
    assert code in (0, 1)
    assert {d["path"]: d["status"] for d in said["documents"]}["1.docx"] == "unreadable"
    veto = next(f for f in said["findings"] if f["clause"] == "authority.veto")
    assert veto["evidence"][0]["place"]["file"] == "2.md"


def test_threads_may_read_side_by_side(reading_by, tmp_path: Path) -> None:
    reading_by("talks")
    folders = [tmp_path / f"dossier{n}" for n in range(3)]
    for folder in folders:
        folder.mkdir()
        for n in range(6):
            (folder / f"{n}.docx").write_text(f"{folder.name} {n}", "utf-8")
    with ThreadPoolExecutor(3) as pool:
        dossiers = list(pool.map(read_dossier, folders))
    for folder, dossier in zip(folders, dossiers, strict=True):
        assert [d.blocks[0].text for d in dossier.documents] == [f"{folder.name} {n}" for n in range(6)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_process_that_is_forked_off_has_its_own(reading_by, tmp_path: Path) -> None:
    reading_by("talks")
    path = pdf(tmp_path)
    assert read_document(path, root=tmp_path).status == "read"
    ours = asking._WORKER.process
    child = os.fork()
    if child == 0:
        status = read_document(path, root=tmp_path).status
        other = asking._WORKER.process
        asking._WORKER.end()
        os._exit(0 if status == "read" and ours is not None and other is not ours else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert read_document(path, root=tmp_path).status == "read"
    assert asking._WORKER.process is ours


def test_a_mistake_in_the_manifest_leaves_nobody_waiting(reading_by, tmp_path: Path) -> None:
    reading_by("talks")
    for n in range(20):
        pdf(tmp_path, f"{n}.docx")
    (tmp_path / "dossier.yaml").write_text("nmae: 甲公司\n", "utf-8")
    before = threading.active_count()
    with pytest.raises(InputError, match="nmae"):
        read_dossier(tmp_path)
    until = time.monotonic() + 20
    while threading.active_count() > before and time.monotonic() < until:
        time.sleep(0.05)
    assert threading.active_count() == before


def test_what_the_path_gains_later_is_found(reading_by, tmp_path: Path, monkeypatch) -> None:
    reading_by("talks")
    assert read_document(pdf(tmp_path), root=tmp_path).status == "read"
    later = tmp_path / "later"
    later.mkdir()
    (later / "reader_of_later.py").write_text(GOOD.replace("good", "read"), "utf-8")
    monkeypatch.syspath_prepend(str(later))
    monkeypatch.setattr("checker.dossier.registry.READERS", {".docx": "reader_of_later"})
    assert read_document(pdf(tmp_path, "a.docx"), root=tmp_path).status == "read"


def test_a_reader_keeps_its_bytecode(reading_by, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    reading_by("talks")
    assert read_document(pdf(tmp_path), root=tmp_path).status == "read"
    assert [p.name.partition(".")[0] for p in (tmp_path / "code" / "__pycache__").iterdir()] == [
        "reader_that_talks"
    ]


@pytest.mark.parametrize("said", ["[1]", "[[1]]", "[['a', []]]", "[[1, [2]]]", "[[1, 2]]", "None"])
def test_rows_that_are_none(said: str, reading_by, tmp_path: Path) -> None:
    reading_by("talks")
    (tmp_path / "code" / "reader_of_rows.py").write_text(f"def rows(data): return {said}", "utf-8")
    with pytest.raises(Unreadable, match="rows"):
        asking.rows_apart(Source("a.xlsx", ".xlsx", b"", ""), "reader_of_rows")


def test_what_a_library_prints_is_no_answer(reading_by, tmp_path: Path) -> None:
    reading_by("talks")
    assert [b.text for b in read_document(pdf(tmp_path), root=tmp_path).blocks] == [
        "首席质量官审批质量计划。"
    ]


def test_the_next_file_is_read_after_a_crash(reading_by, tmp_path: Path) -> None:
    reading_by("crashes")
    folder = tmp_path / "dossier"
    folder.mkdir()
    pdf(folder, "1.pdf"), pdf(folder, "2.pdf")
    (folder / "3.md").write_text("首席质量官审批质量计划。", "utf-8")
    documents = read_dossier(folder).documents
    assert [(d.path, d.status) for d in documents] == [
        ("1.pdf", "unreadable"),
        ("2.pdf", "unreadable"),
        ("3.md", "read"),
    ]
    reading_by("talks")
    assert [d.status for d in read_dossier(folder).documents] == ["read"] * 3


def test_one_process_serves_many_files(reading_by, tmp_path: Path) -> None:
    reading_by("talks")
    seen = set()
    for n in range(5):
        read_document(pdf(tmp_path, f"{n}.pdf"), root=tmp_path)
        assert asking._WORKER.process is not None
        seen.add(asking._WORKER.process.pid)
    assert len(seen) == 1


def test_a_module_that_lies_beside_the_documents_is_not_run(tmp_path: Path, monkeypatch) -> None:
    asking._WORKER.end()
    for name in ("pypdfium2", "json", "checker", "sitecustomize"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'run')!r}, 'w')", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    document: Document = read_document(pdf(tmp_path), root=tmp_path)
    assert "not a PDF" in document.reason
    assert not (tmp_path / "run").exists()
    asking._WORKER.end()


def test_the_process_ends_when_we_do(tmp_path: Path) -> None:
    import subprocess

    program = (
        "import sys; from pathlib import Path; from checker.dossier import read_document; "
        "from checker.dossier.isolation import asking; "
        "print(read_document(Path(sys.argv[1]), root=Path(sys.argv[1]).parent).status, asking._WORKER.process.pid)"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, pdf(tmp_path)],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    status, pid = done.stdout.split()
    assert status == "unreadable" and done.stderr == ""
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid), 0)


@pytest.mark.parametrize("told", [True, False])
def test_the_process_leaves_bytecode_only_where_we_do(told: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    def noted(command: list[str], **_: object) -> None:
        started.append(command)
        raise OSError(12, "none")

    monkeypatch.setattr(sys, "dont_write_bytecode", told)
    monkeypatch.setattr(asking.subprocess, "Popen", noted)
    with pytest.raises(Unreadable):
        asking._started([])
    assert ("-B" in started[0]) is told


TEXT = st.text(alphabet="首席质量官 a1，\n", max_size=20)
NUMBER = st.none() | st.integers(1, 99)
PLACES = st.builds(
    Place, st.just("甲.pdf"), page=NUMBER, line=NUMBER, paragraph=NUMBER, table=NUMBER, row=NUMBER, column=NUMBER,
    sheet=st.none() | TEXT, cell=st.none() | TEXT, part=st.sampled_from([None, "header", "footnote"]),
    box=st.none() | st.tuples(*[st.floats(0, 1000)] * 4),
)  # fmt: skip
PARAS = st.builds(
    Para, TEXT, PLACES, heading=st.none() | st.integers(0, 9), number=st.none() | TEXT, list_level=NUMBER,
    bold=st.booleans(), centred=st.booleans(), contents=st.booleans(),
    flags=st.frozensets(st.sampled_from(["revised", "hidden_dropped"])),
)  # fmt: skip
ITEMS = st.recursive(
    PARAS,
    lambda inner: st.builds(Aside, st.lists(inner, max_size=3).map(tuple), st.booleans())
    | st.lists(
        st.builds(Cell, st.integers(1, 9), st.integers(1, 9), st.lists(inner, max_size=2).map(tuple), st.integers(1, 3), st.integers(1, 3)),
        max_size=3,
    ).map(lambda cells: Table(tuple(cells), 1)),
    max_leaves=12,
)  # fmt: skip
NOTES = st.builds(Note, TEXT, TEXT)
DRAFTS = st.builds(
    Draft, st.lists(ITEMS, max_size=4).map(tuple), st.lists(NOTES, max_size=2).map(tuple), st.none() | NOTES, st.none() | TEXT
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(DRAFTS)
def test_a_draft_comes_through_unchanged(draft: Draft) -> None:
    assert unpack(json.loads(json.dumps(pack(draft))), "甲.pdf") == draft


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from(["items", "text", "place", "cells", "aside", "is", "flags", "warnings", "unread", "title", "box"]), inner),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(JSON)
def test_anything_else_is_no_draft(data) -> None:
    try:
        unpack(data, "a.pdf")
    except ValueError:
        return
    assert set(data) >= {"items", "warnings", "unread", "title"}
