"""The other process: reads one file after another within limits, and says what it found."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import IO, Any

from checker.circles import unwalked
from checker.dossier.draft import Unreadable
from checker.dossier.isolation.carried import pack, unpack_place
from checker.dossier.isolation.frames import get, put
from checker.dossier.ocr.extra import available
from checker.dossier.pages_read import hearing
from checker.dossier.source import Source
from checker.dossier.unseen import watched

MEMORY = 1_500_000_000
# What recognition takes on top of that, where it is installed.
LOOKING_MEMORY = 2_000_000_000


def serve() -> None:
    """Answers until nobody asks any more."""
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What a library prints must not be taken for an answer.
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    _confine()
    while _one(asked, answers):
        pass


def _one(asked: IO[bytes], answers: IO[bytes]) -> bool:
    try:
        head, body = get(asked)
    except EOFError:
        return False
    said: dict[str, Any]
    answer = b""
    try:
        _more_time(head["seconds"])
        with hearing(lambda done, of: put(answers, {"page": [done, of]})), unwalked():
            said, answer = _WORK[head["do"]](head, body)
    except Unreadable as refused:
        said = {"unreadable": [refused.note.zh, refused.note.en]}
    except MemoryError:
        said = {"memory": True}
    except Exception as error:
        said = {"fault": type(error).__name__}
    put(answers, said, answer)
    return True


def _read(head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
    source = Source(head["path"], head["suffix"], body, head["sha256"])
    module = _module(head)
    return {"draft": pack(watched(lambda: module.read(source)))}, b""


def _rows(head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
    return {"rows": _module(head).rows(body)}, b""


def _boxes(head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
    path = head["path"]
    places = [unpack_place(place, path) for place in head["places"]]
    return {"boxes": _module(head).boxes_of(body, path, places)}, b""


def _find(head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
    from checker.dossier.pdf.finding import boxes_of_words

    wanted = [(str(text), int(begin), int(end), int(before)) for text, begin, end, before in head["words"]]
    return {"boxes": boxes_of_words(body, head["path"], wanted)}, b""


def _draw(head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
    module = _module(head)
    boxes = {page: [module.Box(*box) for box in drawn] for page, drawn in head["pages"]}
    pictures = module.drawn(body, [page for page, _ in head["pages"]], boxes)
    said = [[page, width, height, len(png)] for page, width, height, png in pictures]
    return {"pages": said}, b"".join(png for _, _, _, png in pictures)


def _module(head: dict[str, Any]) -> Any:
    """The reader. What is loaded for it may keep its bytecode, or it would be compiled at every start."""
    name = head["module"]
    if name in sys.modules:
        return sys.modules[name]
    _let_write(True)
    try:
        return import_module(name)
    finally:
        _let_write(False)


_WORK = {"read": _read, "rows": _rows, "boxes": _boxes, "find": _find, "draw": _draw}


def _confine() -> None:
    """No more memory than a document may need, no file to be written, no picture of the memory if it crashes."""
    if sys.platform == "win32":
        return
    import resource

    memory = MEMORY + (LOOKING_MEMORY if available() else 0)
    _let_write(False)
    for limit, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
        # Some systems know a limit and refuse to set it.
        with suppress(ValueError, OSError):
            hard = resource.getrlimit(limit)[1]
            least = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(limit, (least, hard))


def _let_write(may: bool) -> None:
    if sys.platform == "win32":
        return
    import resource

    with suppress(ValueError, OSError):
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard if may else 0, hard))


def _more_time(seconds: int) -> None:
    """From now on: should nobody be left to stop this process, it stops by itself."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    with suppress(ValueError, OSError):
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        most = int(used.ru_utime + used.ru_stime) + 2 * seconds + 2
        resource.setrlimit(
            resource.RLIMIT_CPU, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard)
        )
