"""Old formats: through LibreOffice where it is installed (here a stand-in that keeps what it was told), else a mend."""

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from checker.dossier import read_document, soffice

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FIB = b"\xec\xa5\xc1\0" + b"\0" * 600
OLD = OLE + b"\0" * 504 + FIB
SLIDES = OLE + b"\0" * 600 + "PowerPoint Document".encode("utf-16-le")
RTF = rb"{\rtf1 x}"
PROGRAM = """#!{python}
import json, os, pathlib, shutil, sys, time
said = pathlib.Path({said!r})
name = sys.argv[-1]
profile = next(a for a in sys.argv if a.startswith("-env:UserInstallation=file://"))
settings = pathlib.Path(profile.partition("file://")[2]) / "user" / "registrymodifications.xcu"
said.write_text(json.dumps({{
    "argv": sys.argv[1:], "cwd": os.getcwd(), "data": pathlib.Path(name).read_bytes().hex(),
    "settings": settings.read_text("utf-8"), "env": sorted(os.environ),
}}))
{then}
"""
COPY = (
    "out = pathlib.Path('out'); out.mkdir(); to = sys.argv[sys.argv.index('--convert-to') + 1]\n"
    "shutil.copy({result!r}, out / ('document.' + to))"
)


@pytest.fixture
def office(tmp_path, monkeypatch):
    """Puts a stand-in for LibreOffice on the path; ``said`` tells how it was called."""

    def install(then):
        folder = tmp_path / "bin"
        folder.mkdir()
        program = folder / "soffice"
        program.write_text(
            PROGRAM.format(python=sys.executable, said=str(tmp_path / "said.json"), then=then), "utf-8"
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", str(folder))
        monkeypatch.setenv("SECRET", "x")
        return tmp_path / "said.json"

    return install


def read(tmp_path, name, data=OLD):
    path = tmp_path / name
    path.write_bytes(data)
    return read_document(path, root=tmp_path)


@pytest.mark.parametrize(
    ("name", "data", "to"),
    [("a.doc", OLD, "docx"), ("a.wps", OLD, "docx"), ("a.rtf", RTF, "docx"), ("a.doc", RTF, "docx"), ("a.ppt", SLIDES, "pptx")],
)  # fmt: skip
def test_without_libreoffice_the_mend_is_named(tmp_path, monkeypatch, name, data, to):
    monkeypatch.setenv("PATH", str(tmp_path))
    document = read(tmp_path, name, data)
    assert document.status == "unreadable"
    assert (
        "not installed" in document.reason and f".{to}" in document.reason and f".{to}" in document.reason_zh
    )


def test_what_it_makes_is_read_and_nothing_is_left(tmp_path, word, office):
    import json

    made = word.write(word.para("首席质量官可否决。"), "made.docx")
    said = office(COPY.format(result=str(made)))
    document = read(tmp_path, "任命书.doc")
    assert [b.text for b in document.blocks] == ["首席质量官可否决。"]
    assert document.path == "任命书.doc" and document.warnings == ("read after conversion by LibreOffice",)
    told = json.loads(said.read_text())
    assert bytes.fromhex(told["data"]) == OLD and told["argv"][-1] == "document.doc"
    assert {"--headless", "--norestore", "--convert-to", "docx"} <= set(told["argv"])
    assert 'oor:name="DisableMacrosExecution" oor:op="fuse"><value>true' in told["settings"]
    assert "SECRET" not in told["env"]
    assert not Path(told["cwd"]).exists()


def test_a_failure_and_a_hang_end_in_words(tmp_path, office, monkeypatch):
    said = office("sys.exit(1)")
    assert "could not convert" in read(tmp_path, "a.doc").reason
    program = tmp_path / "bin" / "soffice"
    child = tmp_path / "child"
    program.write_text(
        program.read_text().replace(
            "sys.exit(1)",
            f"import subprocess\np = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
            f"pathlib.Path({str(child)!r}).write_text(str(p.pid))\ntime.sleep(60)",
        )
    )
    monkeypatch.setattr(soffice, "SECONDS", 3)
    begun = time.monotonic()
    assert "3 seconds" in read(tmp_path, "a.doc").reason
    assert time.monotonic() - begun < 20 and said.exists()
    # What it had started has ended with it.
    time.sleep(0.2)
    stat_file = Path("/proc") / child.read_text() / "stat"
    assert os.name != "posix" or not stat_file.exists() or stat_file.read_text().split()[2] == "Z"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no limit that holds is known here")
def test_it_has_no_more_memory_than_it_is_given(tmp_path, word, office, monkeypatch):
    monkeypatch.setattr(soffice, "MEMORY", 300_000_000)
    made = word.write(word.para("首席质量官可否决。"), "made.docx")
    office(f"x = bytearray(1_000_000_000)\n{COPY.format(result=str(made))}")
    document = read(tmp_path, "a.doc")
    assert document.status == "unreadable"
    assert "300 MB of memory" in document.reason and "300 MB 内存" in document.reason_zh
    program = tmp_path / "bin" / "soffice"
    program.write_text(program.read_text().replace("1_000_000_000", "1_000"))
    assert read(tmp_path, "a.doc").status == "read"


@pytest.mark.parametrize(
    ("then", "word"),
    [
        ("os.write(2, b\"terminate called after throwing an instance of 'std::bad_alloc'\"); os.abort()", "memory"),
        ("os.kill(os.getpid(), 9)", "memory"),
        ("os.write(2, b'x' * 5_000_000); sys.exit(1)", "could not convert"),
    ],
)  # fmt: skip
def test_what_it_says_when_it_dies(tmp_path, office, then, word):
    office(then)
    assert word in read(tmp_path, "a.doc").reason


def test_it_makes_nothing(tmp_path, office):
    office("sys.exit(0)")
    assert "could not convert" in read(tmp_path, "a.ppt", SLIDES).reason


def test_it_crashes(tmp_path, office):
    office("os.kill(os.getpid(), 11)")
    assert "could not convert" in read(tmp_path, "a.doc").reason


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (OLD + "EncryptedPackage".encode("utf-16-le"), "password"),
        (OLD + "_VBA_PROJECT".encode("utf-16-le"), "macros"),
        (OLE + b"\0" * 504 + FIB[:11] + b"\x01" + FIB[12:], "password"),
        (OLD[:500], "damaged"),
        (OLE + b"\0" * 504 + b"\xec\xa5\x65\0" + b"\0" * 600, "too old"),
        (OLE + bytes(range(256)) * 20, "damaged"),
        (b"\x8b\0\x01" * 200, "not what its suffix says"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n\nx", "not what its suffix says"),
        (SLIDES, "not what its suffix says"),
    ],
)
def test_what_is_refused_before_it_is_opened(tmp_path, office, data, word):
    """LibreOffice takes what it does not know for text, and would make a paper of it."""
    said = office("sys.exit(1)")
    assert word in read(tmp_path, "a.doc", data).reason
    assert not said.exists()


def test_macros_of_slides_are_refused(tmp_path, office):
    from .opendocument import package

    said = office("sys.exit(1)")
    for more, word in (({"Basic/script-lc.xml": ""}, "macros"), ({}, "could not convert")):
        assert word in read(tmp_path, "a.odp", package("", kind="presentation", more=more)).reason
        assert said.exists() == (not more)


def test_one_filter_alone_reads_it(tmp_path, word, office):
    import json

    made = word.write(word.para("甲。"), "made.docx")
    said = office(COPY.format(result=str(made)))
    for data, name in ((OLD, "MS Word 97"), (RTF, "Rich Text Format")):
        assert read(tmp_path, "a.doc", data).status == "read"
        assert f"--infilter={name}" in json.loads(said.read_text())["argv"]


def test_numbers_that_it_has_counted_are_not_vouched_for(tmp_path, word, office):
    numbers = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    item = word.para("甲。", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    made = word.write(word.table(word.row(word.cell(item))), "made.docx", numbering=numbers)
    office(COPY.format(result=str(made)))
    document = read(tmp_path, "a.doc")
    assert [b.number for b in document.blocks] == ["1."] and "numbers may differ" in document.warnings[0]


def test_other_things_by_an_old_name_need_no_conversion(tmp_path, word, monkeypatch):
    monkeypatch.setenv("PATH", "")
    document = read(tmp_path, "a.doc", word.bytes(word.para("甲。")))
    assert [b.text for b in document.blocks] == ["甲。"]
    document = read(tmp_path, "b.doc", "<html><meta charset=gbk><body><p>乙。</p></html>".encode("gbk"))
    assert [b.text for b in document.blocks] == ["乙。"]
    document = read(tmp_path, "c.doc", "丙行使一票否决权。".encode("gbk"))
    assert [b.text for b in document.blocks] == ["丙行使一票否决权。"]


def test_old_sheets_by_the_name_of_another_program_need_no_conversion(tmp_path, monkeypatch):
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    book.add_sheet("权限").write(0, 0, "首席质量官批准。")
    book.save(str(tmp_path / "a.et"))
    monkeypatch.setenv("PATH", "")
    (block,) = read_document(tmp_path / "a.et", root=tmp_path).blocks
    assert (block.text, block.place.cell) == ("首席质量官批准。", "A1")
