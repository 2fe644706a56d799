"""Opens the files of a dossier: what another process reads is read while this one is busy with the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import copy_context
from queue import SimpleQueue
from threading import Semaphore, Thread
from typing import TYPE_CHECKING

from checker.dossier.draft import Draft, Note, Unreadable
from checker.dossier.source import Source, load
from checker.records import record

if TYPE_CHECKING:
    from checker.dossier.folder import Found

# Files that were read and not yet asked for: each may be large.
_MOST = 4


@record(frozen=True, slots=True)
class Opened:
    """A file with what was read from it, or with the reason why nothing was; no source if it was not opened."""

    source: Source | None
    draft: Draft | None = None
    refused: Note | None = None


def opened(found: Found) -> Opened:
    """Never raises: hostile files find faults in every parser, and one file must not end the whole run."""
    from checker.dossier.registry import read_draft

    source: Source | None = None
    try:
        source = loaded(found)
        return Opened(source, read_draft(source))
    except Unreadable as error:
        return Opened(source, refused=error.note)
    except Exception as error:
        return Opened(source, refused=fault(error))


def loaded(found: Found) -> Source:
    """The bytes of the file; raises Unreadable as ``load`` does, and for one that is not to be opened."""
    if found.refused is not None:
        raise Unreadable(found.refused.zh, found.refused.en)
    return load(found.path, found.shown)


def fault(error: Exception) -> Note:
    """What is said of a file on which a parser has failed."""
    return Note(
        "文件内容异常，无法解析，请重新另存",
        f"the file could not be parsed ({type(error).__name__}); save it again",
    )


@contextmanager
def ahead(files: Sequence[Found]) -> Iterator[Iterator[Opened]]:
    """The files opened one after another, in their order, from now on; what nobody asks for is left at the end."""
    done: SimpleQueue[Opened] = SimpleQueue()
    room, over = Semaphore(_MOST), False

    def work() -> None:
        for found in files:
            room.acquire()
            if over:
                return
            done.put(opened(found))

    def taken() -> Iterator[Opened]:
        for _ in files:
            yield done.get()
            room.release()

    if files:
        Thread(target=copy_context().run, args=(work,), daemon=True).start()
    try:
        yield taken()
    finally:
        over = True
        room.release()
