"""What slow readers found, kept in the user's cache folder by the content of the file and the code that read it.

An entry appears whole or not at all, so that two processes may share the folder; one that is damaged, or that other
code has made, counts as not there. What could not be read is never kept: the machine may have been at fault.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from checker.dossier.draft import Draft
from checker.dossier.isolation.carried import pack, unpack
from checker.dossier.source import Source

SWITCH = "CQO_NO_CACHE"
_LIBRARIES = ("pypdfium2", "rapidocr", "onnxruntime")
# Of 256 folders; the oldest entries go first.
_MOST_IN_A_FOLDER = 40
_MOST_BYTES = 50_000_000
_off: ContextVar[bool] = ContextVar("off", default=False)


@contextmanager
def without_cache() -> Iterator[None]:
    """Within, everything is read anew and nothing is kept; so it is everywhere if CQO_NO_CACHE is set."""
    token = _off.set(True)
    try:
        yield
    finally:
        _off.reset(token)


def kept(source: Source, module: str, read: Callable[[], Draft]) -> Draft:
    """What ``module`` found in such a file before, else what ``read`` finds now. Raises what ``read`` raises."""
    entry = None if _off.get() or os.environ.get(SWITCH) else _entry(source, module)
    if entry is None:
        return read()
    draft = _loaded(entry, source.path)
    if draft is None:
        draft = read()
        # A cache that cannot be written to is no reason to stop.
        with suppress(OSError):
            _store(entry, draft)
    return draft


def cache_folder() -> Path | None:
    """The folder of this program below the user's own cache folder; None if there is no such place."""
    home: str | None
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA")
    else:
        home = os.environ.get("XDG_CACHE_HOME")
    if home and Path(home).is_absolute():
        return Path(home) / "cqo"
    try:
        own = Path.home()
    except RuntimeError:
        return None
    return own / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "cqo"


def pattern_folder() -> Path | None:
    """Where compiled expressions are kept; None if there is no such place, or CQO_NO_CACHE is set."""
    folder = None if os.environ.get(SWITCH) else cache_folder()
    return folder and folder / "patterns"


def _entry(source: Source, module: str) -> Path | None:
    folder = cache_folder()
    if folder is None:
        return None
    words = "\0".join((source.sha256, source.suffix, module, _made_by()))
    name = hashlib.sha256(words.encode()).hexdigest()
    return folder / "read" / name[:2] / f"{name}.json"


@cache
def _made_by() -> str:
    """Changes with every line of the readers, and with the libraries that they stand on."""
    digest = hashlib.sha256()
    for name in _LIBRARIES:
        with suppress(PackageNotFoundError):
            digest.update(f"{name} {version(name)}\n".encode())
    for name, code in sorted(_code(files("checker.dossier"))):
        digest.update(f"{name} {len(code)}\n".encode())
        digest.update(code)
    return digest.hexdigest()


def _code(folder: Traversable, above: str = "") -> Iterator[tuple[str, bytes]]:
    for inner in folder.iterdir():
        if inner.name.endswith(".py"):
            yield above + inner.name, inner.read_bytes()
        elif inner.is_dir():
            yield from _code(inner, f"{above}{inner.name}/")


def _loaded(entry: Path, path: str) -> Draft | None:
    try:
        with entry.open("rb") as file:
            digest, _, body = file.read(_MOST_BYTES).partition(b"\n")
    except OSError:
        return None
    if hashlib.sha256(body).hexdigest().encode() != digest:
        return None
    try:
        return unpack(json.loads(body), path)
    except (ValueError, RecursionError):
        return None


def _store(entry: Path, draft: Draft) -> None:
    body = json.dumps(pack(draft), ensure_ascii=True, separators=(",", ":")).encode()
    if len(body) > _MOST_BYTES - 100:
        return
    entry.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=entry.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
        Path(name).replace(entry)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _make_room(entry.parent)


def _make_room(folder: Path) -> None:
    """Lets the oldest entries go; another process may be doing the same."""
    found: list[tuple[float, Path]] = []
    for path in folder.iterdir():
        with suppress(OSError):
            found.append((path.stat().st_mtime, path))
    for _, path in sorted(found)[: max(0, len(found) - _MOST_IN_A_FOLDER)]:
        with suppress(OSError):
            path.unlink()
