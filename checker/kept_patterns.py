"""Expressions compiled by earlier runs, kept in one file: to compile them anew takes a third of a short run.

Python itself checks what it is given: a program that was damaged, or is of another version, is compiled anew.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import re
import sys
import tempfile
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

from checker import patterns

_MOST_BYTES = 6_000_000
_CODE: Final = "I"
_DIGEST = 64


@contextmanager
def kept_in(folder: Path) -> Iterator[None]:
    """Within, patterns are taken from a file in ``folder`` where it has them; afterwards it has the new ones, too.

    A folder that cannot be read or written, and a Python that compiles otherwise, only cost the time.
    """
    try:
        kept = _Kept(folder)
    except (ImportError, AttributeError):
        yield
        return
    before = patterns.compile_with(kept.compiled)
    try:
        yield
    finally:
        patterns.compile_with(before)
        # A cache that cannot be written to is no reason to fail.
        with suppress(OSError):
            kept.store()


class _Program(NamedTuple):
    """What Python made of an expression: what ``_sre.compile`` asks for beside the expression itself."""

    flags: int
    code: memoryview
    groups: int
    names: dict[str, int]


class _Kept:
    def __init__(self, folder: Path) -> None:
        self._engine: Any = importlib.import_module("_sre")
        self._code: Any = importlib.import_module("re._compiler")._code
        self._parse: Any = importlib.import_module("re._parser").parse
        tag = f"{sys.implementation.cache_tag}-{self._engine.MAGIC}-{sys.hexversion:x}-{self._engine.CODESIZE}-{sys.byteorder}"
        self._file = folder / f"{tag}.programs"
        self._programs = self._loaded()
        self._used: dict[str, _Program] = {}
        self._new = False

    def compiled(self, source: str) -> re.Pattern[str]:
        """As ``re.compile``."""
        try:
            kept = self._programs[source]
            made = self._made(source, kept.flags, kept.code.cast(_CODE).tolist(), kept.groups, kept.names)
        except (KeyError, ValueError, TypeError, AttributeError, RuntimeError, OverflowError, IndexError):
            return self._anew(source)
        self._used[source] = kept
        return made

    def _anew(self, source: str) -> re.Pattern[str]:
        parsed = self._parse(source)
        flags, groups, names = parsed.state.flags, parsed.state.groups - 1, dict(parsed.state.groupdict)
        numbers = self._code(parsed, 0)
        made = self._made(source, flags, numbers, groups, names)
        self._used[source] = _Program(flags, memoryview(array(_CODE, numbers).tobytes()), groups, names)
        self._new = True
        return made

    def _made(
        self, source: str, flags: int, numbers: list[int], groups: int, names: dict[str, int]
    ) -> re.Pattern[str]:
        if groups > len(numbers):  # each is opened and closed by a number
            raise ValueError("more groups than the program has")
        called: list[str | None] = [None] * (groups + 1)
        for name, number in names.items():
            called[number] = name
        made: re.Pattern[str] = self._engine.compile(source, flags, numbers, groups, names, tuple(called))
        return made

    def _loaded(self) -> dict[str, _Program]:
        try:
            with self._file.open("rb") as file:
                if os.fstat(file.fileno()).st_size > _MOST_BYTES:
                    return {}
                written = memoryview(file.read())
            digest, body = bytes(written[:_DIGEST]), written[_DIGEST + 1 :]
            if hashlib.sha256(body).hexdigest().encode() == digest:
                return dict(_read(body))
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            pass
        return {}

    def store(self) -> None:
        """Adds what was compiled anew, in one step, so that two processes may share the file. Raises OSError."""
        if not self._new:
            return
        body = _written(self._loaded() | self._used)
        if len(body) > _MOST_BYTES - 100:
            # What this run had no need of may be of an older edition of this program.
            body = _written(self._used)
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
            Path(name).replace(self._file)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise


def _written(programs: dict[str, _Program]) -> bytes:
    """How long the list of the programs is, the list, then all of their codes, one after another."""
    listed = [[source, p.flags, len(p.code), p.groups, p.names] for source, p in programs.items()]
    head = json.dumps(listed, ensure_ascii=True, separators=(",", ":")).encode()
    return b"".join((b"%9d\n" % len(head), head, *(p.code for p in programs.values())))


def _read(body: memoryview) -> Iterator[tuple[str, _Program]]:
    end = 10 + int(bytes(body[:10]))
    for source, flags, size, groups, names in json.loads(bytes(body[10:end])):
        start, end = end, end + size
        yield source, _Program(flags, body[start:end], groups, names)
