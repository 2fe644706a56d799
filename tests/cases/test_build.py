"""The committed files are what the build script makes, byte for byte, and are sound Word documents."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

CASES = Path(__file__).resolve().parents[2] / "cases"
NOT_CASES = {"sources", "expected", "__pycache__"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build(tmp_path_factory.mktemp("cases"))


def _build(into: Path) -> Path:
    subprocess.run([sys.executable, str(CASES / "build.py"), str(into)], check=True, capture_output=True)
    return into


def _files(root: Path) -> dict[str, bytes]:
    folders = [folder for folder in root.iterdir() if folder.is_dir() and _is_case(folder)]
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
    }


def _is_case(folder: Path) -> bool:
    return folder.name not in NOT_CASES and not folder.name.startswith((".", "_"))


def test_committed_files_are_what_is_built(built: Path) -> None:
    committed, made = _files(CASES), _files(built)
    assert sorted(committed) == sorted(made)
    assert [name for name in made if made[name] != committed[name]] == []


def test_two_runs_give_the_same_bytes(built: Path, tmp_path: Path) -> None:
    assert _files(_build(tmp_path)) == _files(built)


def test_word_opens_every_document(built: Path) -> None:
    import docx

    documents = sorted(built.rglob("*.docx"))
    assert len(documents) > 30
    for path in documents:
        if path.name in _unread(path.parent.name):
            continue
        opened = docx.Document(str(path))
        assert any(p.text for p in opened.paragraphs), path.name
        assert opened.sections[0].footer.paragraphs[0].text.startswith("第"), path.name


def _unread(case: str) -> dict[str, str]:
    expected = yaml.safe_load((CASES / "expected" / f"{case}.yaml").read_text("utf-8"))
    unread: dict[str, str] = expected.get("unread", {})
    return unread


def test_the_poison_is_one_phrase(built: Path) -> None:
    """The poisoned twin differs from its original in one file, and there by one phrase."""
    name = "03-首席质量官岗位说明书.docx"
    original, poisoned = built / "listed-group", built / "listed-group-poisoned"
    differing = [p.name for p in poisoned.iterdir() if p.read_bytes() != (original / p.name).read_bytes()]
    assert differing == [name]
    assert _body(poisoned / name).replace("，报总裁批准后执行", "") == _body(original / name)


def test_the_draft_holds_tracked_struck_and_controlled_words(built: Path) -> None:
    xml = _body(built / "cosmetics-draft" / "首席质量官岗位说明书.docx")
    assert '<w:ins w:id="' in xml and ">不</w:t></w:r></w:ins>" in xml
    assert "<w:delText" in xml and "<w:strike/>" in xml and "<w:sdtContent>" in xml
    assert "<w:commentRangeStart" in xml


def _body(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read("word/document.xml").decode()
