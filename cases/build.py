"""Builds the example enterprises: ``python cases/build.py [FOLDER]`` (default: beside this script).

``sources/NAME.yaml`` becomes the folder ``NAME``: Word and PDF documents out of blocks, workbooks out of rows, and
plain files as they stand, in UTF-8 or in the ``encoding`` that is said. A source with ``twin_of`` is another source in which a few words are replaced.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True  # what lies in this folder travels with the program
sys.path.insert(0, str(HERE))

from _docx import docx  # noqa: E402
from _pdf import pdf  # noqa: E402
from _xlsx import xlsx  # noqa: E402


def build(into: Path) -> list[Path]:
    """Writes every case below ``into`` and answers with the files written, in order."""
    written = []
    for name in case_names():
        for file, content in sorted(files_of(name).items()):
            path = into / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            written.append(path)
    return written


def case_names() -> list[str]:
    return sorted(path.stem for path in (HERE / "sources").glob("*.yaml"))


def files_of(name: str) -> dict[str, bytes]:
    """The content of each file of the case."""
    return {file: _cut(_content(file, source), source) for file, source in source_of(name)["files"].items()}


def _cut(content: bytes, source: Any) -> bytes:
    """What is left of a file that somebody did not copy to its end."""
    return content[: source.get("cut")] if isinstance(source, Mapping) else content


def source_of(name: str) -> dict[str, Any]:
    """The source of a case, a twin's replacements made. A replacement that does not fit once is an error."""
    source: dict[str, Any] = yaml.safe_load((HERE / "sources" / f"{name}.yaml").read_text("utf-8"))
    if "twin_of" not in source:
        return source
    files = copy.deepcopy(source_of(source["twin_of"])["files"])
    for change in source.get("replace", ()):
        file, old, new = change["file"], change["old"], change["new"]
        found = _count(files[file], old)
        if found != 1:
            raise SystemExit(f"{name}: {old!r} stands {found} times in {file}, not once")
        files[file] = _replaced(files[file], old, new)
    for cell in source.get("cells", ()):
        row, column = files[cell["file"]]["rows"][cell["row"] - 1], cell["column"] - 1
        if row[column] != cell["old"]:
            raise SystemExit(f"{name}: {row[column]!r} stands in {cell}")
        row[column] = cell["new"]
    for file in source.get("without", ()):
        del files[file]
    return {"files": {**files, **source.get("files", {})}}


def _content(file: str, source: Any) -> bytes:
    if file.endswith((".docx", ".docm")):
        return docx(source)
    if file.endswith(".xlsx"):
        return xlsx(source["sheet"], source["rows"], made=source["made"], merged=source.get("merged", ()))
    if file.endswith(".pdf"):
        return pdf(source)
    if isinstance(source, Mapping):
        return str(source["text"]).encode(source["encoding"])
    return str(source).encode()


def _count(source: Any, old: str) -> int:
    if isinstance(source, str):
        return source.count(old)
    if isinstance(source, Mapping):
        return sum(_count(value, old) for value in source.values())
    return sum(_count(value, old) for value in source) if isinstance(source, list) else 0


def _replaced(source: Any, old: str, new: str) -> Any:
    if isinstance(source, str):
        return source.replace(old, new)
    if isinstance(source, Mapping):
        return {key: _replaced(value, old, new) for key, value in source.items()}
    return [_replaced(value, old, new) for value in source] if isinstance(source, list) else source


if __name__ == "__main__":
    for path in build(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE):
        print(path)
