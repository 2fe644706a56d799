"""Inputs that are no text, or that would be too large to keep: made when a test asks for them."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

LETTER = """\
# 首席质量官任命书

任命张三为首席质量官，自2025年1月1日起任职。

首席质量官对质量安全事项行使一票否决权。

首席质量官对公司质量安全和质量发展全面负责。

示范制造有限公司
2025年1月1日
"""

PACK: Mapping[str, str] = {
    "pack.yaml": """\
id: tiny
title: {zh: 小包, en: Tiny}
language: 1
document_ranks: [board_resolution, appointment]
sections:
  - id: authority
    title: {zh: 权限, en: Authorities}
""",
    "sources.yaml": """\
sources:
  A:
    title: {zh: 甲, en: A}
    publisher: P
    date: 2023-09-07
    url: null
    kind: publication
    standing: reported
""",
    "authority/veto.yaml": """\
id: authority.veto
title: {zh: 否决权, en: Veto}
cite: {source: A, standing: reported}
modality: shall
expected_in: [appointment]
satisfied:
  authority: {holder: cqo, power: veto, held: full}
""",
}


def letter(path: Path) -> None:
    """A letter that grants the veto and full charge."""
    path.write_text(LETTER, "utf-8")


def pack(path: Path) -> None:
    """A sound pack of one clause, for a mistake to be put in."""
    for name, text in PACK.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text, "utf-8")


def vocabulary(path: Path) -> None:
    """The shipped vocabulary, so that a pack of one's own knows whose power is whose."""
    from checker.resources import resource

    path.mkdir(parents=True)
    for file in resource("rules", "cqo-2023", "vocabulary").iterdir():
        if file.name.endswith(".yaml"):
            (path / file.name).write_bytes(file.read_bytes())


def folder(path: Path) -> None:
    """A folder with nothing in it."""
    path.mkdir(parents=True)


def docx(path: Path) -> None:
    """A Word file with the words of the letter."""
    from docx import Document

    document = Document()
    for line in filter(None, LETTER.splitlines()):
        document.add_paragraph(line.removeprefix("# "))
    document.save(str(path))


def truncated(path: Path) -> None:
    """The first half of a Word file, as a broken download leaves it."""
    docx(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def not_a_zip(path: Path) -> None:
    path.write_bytes("首席质量官行使质量安全一票否决权".encode("gbk"))


def encrypted(path: Path) -> None:
    """What Word writes for a file with a password: an OLE container."""
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)
    )


def old_office(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1024))


def macros(path: Path) -> None:
    """A Word file that carries a macro project."""
    docx(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\0")


def doctype(path: Path) -> None:
    """A Word file whose text declares an entity that reads another file."""
    docx(path)
    out = io.BytesIO()
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            text = before.read(name)
            if name == "word/document.xml":
                head, _, rest = text.partition(b"?>")
                text = head + b'?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + rest
            after.writestr(name, text)
    path.write_bytes(out.getvalue())


def zip_bomb(path: Path) -> None:
    """A few kilobytes that expand to 200 MB."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(200):
            part.write(bytes(1_000_000))


def fifty_megabytes(path: Path) -> None:
    with path.open("wb") as file:
        for _ in range(50):
            file.write(b"a" * 1_000_000)


def invalid_utf8(path: Path) -> None:
    path.write_bytes(b"\xff\xc3\x28\xa0\xa1\x81\x00\xfe" * 40)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def pipe(path: Path) -> None:
    """A named pipe that nobody writes into: to open it the usual way would wait for ever."""
    os.mkfifo(path)


def link_outside(path: Path) -> None:
    path.symlink_to("/etc/hostname")


def link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def many_files(path: Path) -> None:
    path.mkdir(parents=True)
    for number in range(2_001):
        (path / f"{number:04}.md").touch()


def deep_yaml(path: Path) -> None:
    path.write_text("name: " + "[" * 200 + "]" * 200 + "\n", "utf-8")


def _workbook(path: Path, *lines: str, hidden: bool = False) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet("旧版") if hidden else book.active
    for line in lines:
        sheet.append([line])
    if hidden:
        sheet.sheet_state = "hidden"
        book.active["A1"] = "首席质量官任命书"
    book.save(path)


def hidden_sheet(path: Path) -> None:
    """A workbook whose grant stands on a sheet that is hidden."""
    _workbook(path, "首席质量官对质量安全事项行使一票否决权。", hidden=True)


def formula(path: Path) -> None:
    """A workbook in which a program wrote a formula, and nobody has opened it since."""
    _workbook(path, "首席质量官任命书", '="首席质量官对质量安全事项行使"&"一票否决权。"')


def damaged_workbook(path: Path) -> None:
    """The first half of a workbook."""
    _workbook(path, "首席质量官任命书")
    path.write_bytes(path.read_bytes()[:2_000])


def png(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))


GIVERS: Mapping[str, Callable[[Path], None]] = {
    giver.__name__.replace("_", "-"): giver
    for giver in (
        letter,
        pack,
        vocabulary,
        folder,
        docx,
        truncated,
        not_a_zip,
        encrypted,
        old_office,
        macros,
        doctype,
        hidden_sheet,
        formula,
        damaged_workbook,
        zip_bomb,
        fifty_megabytes,
        invalid_utf8,
        empty,
        pipe,
        link_outside,
        link_to_itself,
        many_files,
        deep_yaml,
        png,
    )
}
