"""Finds a pack – a shipped id or a company's own folder – and reads its files into trees."""

from __future__ import annotations

import re
from contextvars import ContextVar
from functools import lru_cache
from importlib.resources.abc import Traversable
from os.path import normpath
from pathlib import Path

from checker import schemas, yamltree
from checker.errors import InputError, Spot, did_you_mean
from checker.records import record
from checker.resources import resource
from checker.rulebook.node import Later, Node

HEAD = "pack.yaml"

validate_shipped: ContextVar[bool] = ContextVar("validate_shipped", default=False)
"""Whether the packs that travel with the program are held against their schemas, too; linting does, an audit trusts."""


_TESTS = re.compile(r"^tests:\n(?:(?:[ \-#].*)?\n)+", re.M)
"""The key ``tests`` of a clause file with all that is indented under it, to the next key or the end."""

without_tests: ContextVar[bool] = ContextVar("without_tests", default=False)
"""Whether the tests of shipped clauses are left unread; an audit has no use for them, and they are half of the text."""


@record(frozen=True, slots=True)
class Folder:
    """A pack's folder; ``label`` is how its files are called in messages."""

    at: Traversable
    label: str

    def file(self, *parts: str) -> Folder:
        return Folder(self.at.joinpath(*parts), "/".join((self.label, *parts)))

    def inside(self) -> list[Folder]:
        """What lies in the folder, by name; hidden files are left out."""
        names = sorted(entry.name for entry in self.at.iterdir() if not entry.name.startswith("."))
        return [self.file(name) for name in names]

    def is_pack(self) -> bool:
        return self.at.is_dir() and self.at.joinpath(HEAD).is_file()


def shipped() -> dict[str, Folder]:
    """All packs that travel with the program, by id."""
    rules = resource("rules")
    names = sorted(entry.name for entry in rules.iterdir()) if rules.is_dir() else []
    folders = {name: Folder(rules.joinpath(name), f"rules/{name}") for name in names}
    return {name: folder for name, folder in folders.items() if folder.is_pack()}


def find(id_or_path: str, *, beside: Folder | None = None) -> Folder:
    """The folder of a shipped pack, or the one at a path (relative to ``beside`` if that is given).

    Raises InputError for an unknown id, a path that is not there, and a folder without ``pack.yaml``.
    """
    known = shipped()
    if id_or_path in known:
        return known[id_or_path]
    path = Path(id_or_path)
    if beside and isinstance(beside.at, Path):
        path = Path(normpath(beside.at / path))
    if path.name == HEAD and path.is_file():
        path = path.parent
    folder = Folder(path, path.as_posix())
    if folder.is_pack():
        return folder
    if path.is_dir():
        raise InputError(
            "no-pack-file", f"the folder `{id_or_path}` has no `{HEAD}`", help="a pack is a folder with one"
        )
    raise InputError(
        "unknown-pack",
        f"there is no pack `{id_or_path}`",
        help=did_you_mean(id_or_path, known, shown_by="cqo pack list"),
    )


def read(file: Folder, schema: str) -> Node:
    """The parsed file, held against its schema. Raises InputError with line and column for a mistake."""
    try:
        text = file.at.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            "not-utf-8", "the file is not in UTF-8", Spot(file.label), help="save it as UTF-8"
        ) from None
    if schema == "clause" and without_tests.get() and trusted(file):
        text = _TESTS.sub(lambda found: "\n" * found.group().count("\n"), text)
    return _parsed(text, file.label, schema, validate_shipped.get() or not _is_shipped(file.at))


def trusted(file: Folder) -> bool:
    """Whether the file travels with the program and nobody asked to hold it against its schema."""
    return not validate_shipped.get() and _is_shipped(file.at)


def id_if_off(file: Folder) -> str | None:
    """The id of a clause file that begins with it and says ``off: true`` on a line of its own, without parsing it."""
    first, *lines = file.at.read_bytes().splitlines()[:6] or [b""]
    return first[4:].decode().strip() if first.startswith(b"id: ") and b"off: true" in lines else None


def read_later(file: Folder, schema: str) -> Node:
    """The file, read when somebody looks into it; mistakes are raised then."""
    return Node(Later(lambda: read(file, schema).tree))


@lru_cache(maxsize=1024)
def _parsed(text: str, label: str, schema: str, validate: bool) -> Node:
    # A pack is read several times in a run; the same words need to be understood only once.
    tree = yamltree.parse(text, label)
    if tree.data is None:
        raise InputError("empty-file", "the file is empty", Spot(label))
    if validate:
        schemas.validate(tree, schema)
    return Node(tree)


def _is_shipped(at: Traversable) -> bool:
    root = resource("rules")
    return isinstance(at, Path) and isinstance(root, Path) and at.is_relative_to(root)


def read_if_there(file: Folder, schema: str) -> Node | None:
    return read(file, schema) if file.at.is_file() else None
