"""Opens Office packages (zip files of XML) that may be hostile: bounded, never extracted, no DTD."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import Any

from checker.dossier.depth import is_deeper
from checker.dossier.draft import Unreadable
from checker.records import record

MAX_ENTRIES = 5_000
MAX_EXPANDED = 300_000_000
MAX_PART = 80_000_000
MAX_RATIO = 250
# Real documents stay under 60.
MAX_DEPTH = 150

# The strict dialect differs from the usual one in its names only.
_DIALECT = b"http://purl.oclc.org/ooxml/"
_USUAL = b"http://schemas.openxmlformats.org/"
_STRICT = (
    (_DIALECT + b"wordprocessingml/main", _USUAL + b"wordprocessingml/2006/main"),
    (_DIALECT + b"drawingml/main", _USUAL + b"drawingml/2006/main"),
    (_DIALECT + b"officeDocument/relationships", _USUAL + b"officeDocument/2006/relationships"),
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGED = ("文件已损坏，请重新导出或另存", "the file is damaged; export or save it again")


@record(frozen=True, slots=True)
class Package:
    """An opened package; ``xml`` parses one part, ``related`` follows its relationships."""

    archive: zipfile.ZipFile
    names: frozenset[str]

    def read(self, name: str) -> bytes:
        """The bytes of one part; raises Unreadable if it is damaged or grows beyond what it declares."""
        try:
            with self.archive.open(name) as part:
                data = part.read(MAX_PART + 1)
        except (KeyError, ValueError, OSError, EOFError, RuntimeError, zlib.error, zipfile.BadZipFile):
            raise Unreadable(*_DAMAGED) from None
        if len(data) > MAX_PART:
            raise Unreadable("文件展开后过大", f"`{name}` expands to more than {MAX_PART} bytes")
        return data

    def xml(self, name: str) -> Any:
        """The root element of the part ``name``, in the usual dialect."""
        data = self.read(name)
        for strict, usual in _STRICT if _DIALECT in data else ():
            data = data.replace(strict, usual)
        return parse_xml(data)

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """For each relationship id of ``part``: its type (last word) and the part it points at."""
        folder, file = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{file}.rels")
        if rels not in self.names:
            return {}
        found = {}
        for relation in self.xml(rels):
            target = relation.get("Target") or ""
            if relation.get("TargetMode") == "External" or not relation.get("Id"):
                continue
            path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            kind = (relation.get("Type") or "").rpartition("/")[2]
            found[relation.get("Id")] = (kind, posixpath.normpath(path))
        return found


def open_package(data: bytes) -> Package:
    """Raises Unreadable for what is no package, is encrypted, carries macros, or is built to explode."""
    if data.startswith(OLE):
        raise ole_reason(data)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        # No zip file; names or offsets that cannot be; a version that nobody writes. Nothing is unpacked here.
        raise Unreadable(*_DAMAGED) from None
    if len(entries) > MAX_ENTRIES:
        raise Unreadable("压缩包条目过多，拒绝读取", f"the package has more than {MAX_ENTRIES} entries")
    expanded = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    if expanded > MAX_EXPANDED or (expanded > 10_000_000 and expanded / packed > MAX_RATIO):
        raise Unreadable("压缩比异常（疑似压缩炸弹），拒绝读取", "the package expands too far to be opened")
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable("文件已加密，请去除密码后另存", "password protected: save it without a password")
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names):
        raise Unreadable(
            "压缩包内有重名条目，拒绝读取", "the package holds two parts of one name; save it again"
        )
    if any(_leads_out(name) for name in names):
        raise Unreadable(
            "压缩包内有指向包外的路径（../），拒绝读取",
            "a part of the package has a path that leads out of it",
        )
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Unreadable("文件含宏，请另存为不含宏的格式", "the file holds macros: save it without macros")
    return Package(archive, frozenset(names))


def _leads_out(name: str) -> bool:
    """Nothing is ever extracted, but no program writes such a name."""
    path = name.replace("\\", "/")
    return path.startswith("/") or path[1:3] == ":/" or ".." in path.split("/")


def parse_xml(data: bytes) -> Any:
    """The root element; raises Unreadable for broken XML, any DOCTYPE, or a tree that is too deep."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise Unreadable(*_DAMAGED) from None
    if root is None:
        raise Unreadable(*_DAMAGED)
    info: Any = root.getroottree().docinfo
    if info.doctype:
        raise Unreadable(
            "文件含 DOCTYPE 声明，拒绝读取", "the file declares a DOCTYPE, which is refused; save it again"
        )
    if is_deeper(root, MAX_DEPTH):
        raise Unreadable("文件嵌套层次过深，拒绝读取", f"the file nests deeper than {MAX_DEPTH} levels")
    return root


def is_encrypted(data: bytes) -> bool:
    """Whether an OLE file is a new Office file under a password."""
    return "EncryptedPackage".encode("utf-16-le") in data


def ole_reason(data: bytes) -> Unreadable:
    """Why an OLE file (old Office, or an encrypted new one) is not read."""
    if is_encrypted(data):
        return Unreadable(
            "文件有密码保护，请去除密码后另存", "password protected: save it without a password"
        )
    return Unreadable(
        "旧版 Office 格式，请另存为 .docx 或 .xlsx", "an old Office format: save it as .docx or .xlsx"
    )
