"""LibreOffice itself, where it is installed: what it makes of old papers, and what it must not do."""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from checker.dossier import read_document, soffice
from checker.dossier.draft import Unreadable

from .conftest import docx_bytes
from .test_twelve_clauses import docx, docx_matrix, told

pytestmark = pytest.mark.skipif(soffice.program() is None, reason="LibreOffice is not installed")


def gbk(text: str) -> str:
    return "".join(c if c < "\x80" else "".join(f"\\'{b:02x}" for b in c.encode("gbk")) for c in text)


def unicode(text: str) -> str:
    return "".join(c if c < "\x80" else f"\\u{ord(c) - 65536 * (ord(c) > 32767)} ?" for c in text)


def rtf(body: str, head: str = "") -> bytes:
    """As Word writes it for Chinese."""
    fonts = r"{\fonttbl{\f0\fnil\fcharset134 SimSun;}}"
    return (r"{\rtf1\ansi\ansicpg936\deff0" + fonts + head + r"\f0 " + body + "}").encode("ascii")


LISTS = (
    r"{\*\listtable"
    r"{\list\listtemplateid1{\listlevel\levelnfc37\leveljc0\levelstartat1\levelfollow0"
    r"{\leveltext\'03\'b5\'da\'00\'cc\'f5;}{\levelnumbers\'02;}\f0}{\listname ;}\listid5}"
    r"{\list\listtemplateid2{\listlevel\levelnfc37\leveljc0\levelstartat1\levelfollow0"
    r"{\leveltext\'03\uc1\u-248 ?\'00\u-247 ?;}{\levelnumbers\'02;}\f0}{\listname ;}\listid6}}"
    r"{\*\listoverridetable{\listoverride\listid5\listoverridecount0\ls1}{\listoverride\listid6\listoverridecount0\ls2}}"
)
PAPER = rtf(
    "".join(
        rf"\pard\ls{number}\ilvl0 {{\listtext {unicode(shown)}\tab}}{write(text)}\par "
        for number, shown, write, text in (
            (1, "第一条", gbk, "首席质量官对质量安全事项行使一票否决权。"),
            (1, "第二条", unicode, "公司年度质量计划由首席质量官批准后执行。"),
            (2, "（一）", unicode, "甲。"),
            (2, "（二）", gbk, "乙。"),
        )
    )
    + rf"\pard {gbk('首席质量官')}{{\revised\revauth1 {gbk('不')}}}{gbk('享有')}{{\deleted\revauthdel1 {gbk('一切')}}}"
    + rf"{gbk('产品放行否决权。')}\par {{\v {gbk('隐藏')}}}{{\strike {gbk('删去')}}}{gbk('末段。')}\par "
    + rf"\trowd\clvmgf\cellx2000\cellx4000\cellx6000\pard\intbl {gbk('岗位')}\cell {gbk('权限')}\cell {gbk('依据')}\cell\row"
    + rf"\trowd\clvmrg\cellx2000\clmgf\cellx4000\clmrg\cellx6000\pard\intbl\cell {gbk('合并。')}\cell\cell\row\pard ",
    LISTS,
)


def read(folder: Path, name: str, data: bytes) -> Any:
    (folder / name).write_bytes(data)
    return read_document(folder / name, root=folder)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """``PAPER`` as a .doc."""
    return soffice.converted(PAPER, ".rtf", "doc", by="Rich Text Format")


def paragraphs(document: Any) -> list[tuple[str | None, str]]:
    return [(b.number, b.text) for b in document.blocks if b.place.table is None]


EXPECTED = [
    ("第一条", "首席质量官对质量安全事项行使一票否决权。"),
    ("第二条", "公司年度质量计划由首席质量官批准后执行。"),
    ("（一）", "甲。"),
    ("（二）", "乙。"),
    (None, "首席质量官不享有产品放行否决权。"),
    (None, "末段。"),
]


@pytest.mark.parametrize("name", ["a.rtf", "a.doc", "正式 文件；$(touch x)'\".wps", "-a.doc"])
def test_numbers_tracked_changes_and_merged_cells_are_kept(name: str, tmp_path: Path, old: bytes) -> None:
    document = read(tmp_path, name, PAPER if name.endswith("rtf") else old)
    assert paragraphs(document) == EXPECTED
    assert [b.place.paragraph for b in document.blocks if b.place.table is None] == [1, 2, 3, 4, 5, 6]
    assert "revised" in document.blocks[4].flags and "hidden_dropped" in document.blocks[5].flags
    cells = [(b.text, b.place.row, b.place.column) for b in document.blocks if b.place.table]
    assert cells == [("岗位", 1, 1), ("权限", 1, 2), ("依据", 1, 3), ("合并。", 2, 2)]
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


@pytest.mark.parametrize("suffix", ["doc", "rtf"])
def test_the_clauses_and_the_matrix_state_the_same(suffix: str, tmp_path: Path, statements_of: Any) -> None:
    for make in (docx, docx_matrix):
        make(tmp_path / "model.docx")
        model = read_document(tmp_path / "model.docx", root=tmp_path)
        made = soffice.converted((tmp_path / "model.docx").read_bytes(), ".docx", suffix)
        document = read(tmp_path, f"a.{suffix}", made)
        assert (document.title, document.kind) == (model.title, model.kind)
        assert told(statements_of(document)) == told(statements_of(model))
        assert [b.place.as_dict() | {"file": ""} for b in document.blocks] == [
            b.place.as_dict() | {"file": ""} for b in model.blocks
        ]


def test_several_at_once_do_not_disturb_each_other(old: bytes) -> None:
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(lambda _: soffice.converted(old, ".doc", "docx", by="MS Word 97"), range(3)))
    assert all(data.startswith(b"PK") for data in made)


def test_one_that_is_ended_leaves_nothing(old: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    doors = [*Path("/tmp").glob("OSL_PIPE_*"), *Path(tempfile.gettempdir()).glob("cqo-*")]
    for seconds in (0.3, 0.7, 1.2):
        monkeypatch.setattr(soffice, "SECONDS", seconds)
        with suppress(Unreadable):
            soffice.converted(old, ".doc", "docx", by="MS Word 97")
    left = [*Path("/tmp").glob("OSL_PIPE_*"), *Path(tempfile.gettempdir()).glob("cqo-*")]
    assert set(left) <= set(doors)


@pytest.mark.parametrize("name", ["password", "cut short"])
def test_what_cannot_be_converted_is_unreadable(name: str, tmp_path: Path, old: bytes) -> None:
    at = next(at for at in range(512, len(old), 512) if old[at : at + 2] == b"\xec\xa5")
    locked = old[: at + 11] + bytes([old[at + 11] | 1]) + old[at + 12 :]
    document = read(tmp_path, "a.doc", locked if name == "password" else old[: len(old) * 2 // 3])
    assert document.status == "unreadable"
    assert ("password" if name == "password" else "could not convert") in document.reason


def linked(address: str) -> bytes:
    """A paper of Word whose picture, template and embedded part lie elsewhere."""
    kinds = {"p": "image", "t": "attachedTemplate", "a": "aFChunk"}
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(
        f'<Relationship Id="{i}" Type="{office}/{kind}" Target="{address}/{kind}" TargetMode="External"/>'
        for i, kind in kinds.items()
    )
    shape = '<w:p><w:r><w:pict><v:shape style="width:9pt;height:9pt"><v:imagedata r:link="p" r:id="p"/></v:shape></w:pict></w:r></w:p>'
    field = f'<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;{address}/f.png&quot; \\d"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(docx_bytes(f'{shape}{field}<w:altChunk r:id="a"/>'))) as plain,
        zipfile.ZipFile(out, "w") as made,
    ):
        for entry in plain.namelist():
            data = plain.read(entry)
            if entry == "word/_rels/document.xml.rels":
                data = data.replace(b"</Relationships>", links.encode() + b"</Relationships>")
            made.writestr(entry, data)
    return out.getvalue()


def test_nothing_is_fetched_and_no_other_file_is_read(tmp_path: Path) -> None:
    asked: list[str] = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

        def log_message(self, *told: Any) -> None: ...

    server = HTTPServer(("127.0.0.1", 0), Listening)
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    (tmp_path / "secret.txt").write_text("SECRET", "utf-8")

    def field(said: str) -> str:
        return rf"{{\field{{\*\fldinst {said}}}{{\fldrslt x}}}}\par "

    body = "".join(
        field(said)
        for said in (
            f'INCLUDEPICTURE "{address}/a.png" \\\\d',
            f'INCLUDETEXT "{address}/b.txt"',
            f'INCLUDETEXT "{(tmp_path / "secret.txt").as_uri()}"',
            f'DDEAUTO soffice "{tmp_path / "secret.txt"}" a',
        )
    )
    data = rtf(unicode("甲。") + r"\par " + body, rf"{{\*\template {address}/t.dot}}")
    document = read(tmp_path, "a.rtf", data)
    for to in ("pdf", "odt"):
        soffice.converted(data, ".rtf", to, by="Rich Text Format")
    soffice.converted(linked(address), ".docx", "pdf", by="MS Word 2007 XML")
    server.shutdown()
    server.server_close()
    assert document.blocks[0].text == "甲。" and asked == []
    assert not any(re.search("SECRET", block.text) for block in document.blocks)
