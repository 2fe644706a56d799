"""One reader under the fuzzer: ``python tests/fuzz/target.py READER CORPUS… [options of libFuzzer]``.

Whatever the bytes are, a reader gives a draft or says why it gives none; a draft goes through to the other process and
to blocks unchanged. Anything else is a crash.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import NamedTuple

import atheris

with atheris.instrument_imports(include=["checker"]):
    from checker.dossier import first_sheet, old_office
    from checker.dossier.bounds import check_items
    from checker.dossier.datafiles import read_data
    from checker.dossier.draft import Unreadable
    from checker.dossier.isolation.carried import pack, unpack
    from checker.dossier.manifest import read_attestations, read_manifest, read_waivers
    from checker.dossier.reading import _document
    from checker.dossier.registry import READERS
    from checker.dossier.source import Source
    from checker.errors import InputError

    for module in {m for m in READERS.values() if ".ocr." not in m}:
        import_module(module)

from mutating import mutate_package


class Target(NamedTuple):
    """What is done with the bytes; ``packed`` says that they are a zip file of XML."""

    run: Callable[[bytes], object]
    packed: bool = False


def reads(suffix: str) -> Callable[[bytes], object]:
    """Reads a document of that suffix, as far as blocks."""
    read = import_module(READERS[suffix]).read

    def run(data: bytes) -> None:
        source = Source(f"甲{suffix}", suffix, data, hashlib.sha256(data).hexdigest())
        draft = read(source)
        check_items(draft.items)
        carried = unpack(json.loads(json.dumps(pack(draft))), source.path)
        if carried != draft:
            raise AssertionError("what is carried to the other process is not what was read")
        _document(source, draft, None)

    return run


def told_apart(data: bytes) -> None:
    """What an old office file is, before LibreOffice gets to see it."""
    for to in ("docx", "pptx", "xlsx"):
        old_office.reader_of(data, to)
        with suppress(Unreadable):
            old_office.filter_of(data, to)


def data_of(name: str, suffix: str, read: Callable[[Source], object]) -> Callable[[bytes], object]:
    """Reads a file that a person writes for us."""
    return lambda data: read(Source(f"{name}{suffix}", suffix, data, ""))


TARGETS = {
    "docx": Target(reads(".docx"), packed=True),
    "xlsx": Target(reads(".xlsx"), packed=True),
    "pptx": Target(reads(".pptx"), packed=True),
    "odt": Target(reads(".odt"), packed=True),
    "ods": Target(reads(".ods"), packed=True),
    "chart-xlsx": Target(first_sheet.rows, packed=True),
    "xls": Target(reads(".xls")),
    "old-office": Target(told_apart),
    "pdf": Target(reads(".pdf")),
    "html": Target(reads(".html")),
    "md": Target(reads(".md")),
    "txt": Target(reads(".txt")),
    "csv": Target(reads(".csv")),
    "eml": Target(reads(".eml")),
    "chart-csv": Target(data_of("org-chart", ".csv", read_data)),
    "chart-yaml": Target(data_of("org-chart", ".yaml", read_data)),
    "person-yaml": Target(data_of("person", ".yaml", read_data)),
    "records-yaml": Target(data_of("records", ".yaml", read_data)),
    "dossier-yaml": Target(data_of("dossier", ".yaml", lambda source: read_manifest(source, ["甲.md"]))),
    "waivers-yaml": Target(data_of("waivers", ".yaml", read_waivers)),
    "attestations-yaml": Target(data_of("attestations", ".yaml", read_attestations)),
}


def main() -> None:
    name, *arguments = sys.argv[1:]
    target = TARGETS[name]

    def one(data: bytes) -> None:
        with suppress(Unreadable, InputError):
            target.run(data)

    def mutator(data: bytes, most: int, seed: int) -> bytes:
        return mutate_package(data, most, seed, atheris.Mutate)

    atheris.Setup([sys.argv[0], *arguments], one, custom_mutator=mutator if target.packed else None)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
