"""Has files read by another process, and ends it when it takes too long; one process serves many files."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import IO, Any

from checker.dossier.draft import Draft, Unreadable
from checker.dossier.isolation.carried import unpack
from checker.dossier.isolation.frames import get, put
from checker.dossier.ocr.extra import may_hold_pictures
from checker.dossier.pages_read import Heard, who_hears
from checker.dossier.source import Source

SECONDS = 120
# Where words may be read from pictures: of 20 pages at most, each of which may have to be turned.
LOOKING_SECONDS = 900
# A parser that loses memory is begun anew after so many files.
_MOST_FILES = 200
_PROGRAM = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from checker.dossier.isolation.serving import serve; serve()"
)


def read_apart(source: Source, module: str) -> Draft:
    """What ``module`` reads from ``source``; raises Unreadable if it says so, crashes, or needs too much."""
    said, _ = ask(
        {
            "do": "read",
            "module": module,
            "path": source.path,
            "suffix": source.suffix,
            "sha256": source.sha256,
        },
        source.data,
        seconds=LOOKING_SECONDS if may_hold_pictures(source.suffix) else SECONDS,
    )
    try:
        return unpack(said["draft"], source.path)
    except (KeyError, ValueError):
        raise _crashed("draft") from None


def rows_apart(source: Source, module: str) -> list[tuple[int, list[str]]]:
    """The rows that ``module`` finds in ``source``, each with its number; raises as ``read_apart`` does."""
    said, _ = ask({"do": "rows", "module": module}, source.data)
    try:
        rows = [(number, list(cells)) for number, cells in said["rows"]]
    except (KeyError, TypeError, ValueError):
        raise _crashed("rows") from None
    if not all(isinstance(n, int) and all(isinstance(cell, str) for cell in cells) for n, cells in rows):
        raise _crashed("rows")
    return rows


def ask(head: dict[str, Any], body: bytes, *, seconds: int | None = None) -> tuple[dict[str, Any], bytes]:
    """What the other process answers; raises Unreadable as ``read_apart`` does."""
    with _LOCK:
        said, answer = _WORKER.ask({**head, "seconds": seconds or SECONDS}, body)
    if "unreadable" in said:
        zh, en = said["unreadable"]
        raise Unreadable(str(zh), str(en))
    if "memory" in said:
        raise Unreadable(
            "读取该文件所需内存过多，请拆分后再放入", "the file needs too much memory to be read; split it"
        )
    if "fault" in said:
        raise _crashed(str(said["fault"])[:60])
    return said, answer


def _crashed(why: str) -> Unreadable:
    return Unreadable(
        "文件内容异常，无法解析，请重新另存",
        f"the file could not be parsed ({why}); save it again",
    )


@dataclass(slots=True)
class _Worker:
    """The other process, begun when the first file comes."""

    process: subprocess.Popen[bytes] | None = None
    served: int = 0
    paths: list[str] = field(default_factory=list)

    def ask(self, head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        process = self._running()
        self.served += 1
        answers: list[tuple[dict[str, Any], bytes]] = []
        talk = Thread(target=_exchange, args=(process, head, body, answers, who_hears()), daemon=True)
        talk.start()
        seconds = int(head["seconds"])
        talk.join(seconds)
        if talk.is_alive():
            self.end(at_once=True)
            talk.join()
            raise Unreadable(
                f"读取超过 {seconds} 秒，已停止，请重新导出或拆分",
                f"reading took more than {seconds} seconds and was stopped; export it again or split it",
            )
        if not answers:
            code = self.end()
            raise _crashed(f"signal {-code}" if code < 0 else f"code {code}")
        return answers[0]

    def _running(self) -> subprocess.Popen[bytes]:
        paths = [path for path in sys.path if path]
        if self.process is not None and (
            self.process.poll() is not None or self.served >= _MOST_FILES or self.paths != paths
        ):
            self.end()
        if self.process is None:
            self.process = _started(paths)
            self.served, self.paths = 0, paths
        return self.process

    def end(self, *, at_once: bool = False) -> int:
        """Ends the process if it runs: one that is idle goes by itself when nobody asks it. Its exit code."""
        process, self.process = self.process, None
        if process is None:
            return 0
        if not at_once:
            _close(process.stdin)
            with suppress(subprocess.TimeoutExpired):
                process.wait(1)
        process.kill()
        process.wait()
        _close(process.stdin)
        _close(process.stdout)
        return process.returncode

    def leave(self) -> None:
        """Ends it where nobody waits for what it is doing: it has nothing to lose."""
        self.end(at_once=True)

    def forget(self) -> None:
        """What a process that was forked off does: the other process is its parent's."""
        process, self.process = self.process, None
        if process is not None:
            process.returncode = 0
            _close(process.stdin)
            _close(process.stdout)


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with suppress(OSError):
            pipe.close()


def _started(paths: list[str]) -> subprocess.Popen[bytes]:
    # Neither the folder that we are called in nor the environment may name modules: documents lie there.
    # What the environment says of bytecode is not heard by such a process either, so it is told.
    leaving = ["-B"] if sys.dont_write_bytecode else []
    try:
        return subprocess.Popen(
            [sys.executable or "python3", "-I", "-S", *leaving, "-c", _PROGRAM, json.dumps(paths)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise Unreadable(
            f"无法启动读取进程：{why}", f"the process that reads such files cannot be started: {why}"
        ) from None


def _exchange(
    process: subprocess.Popen[bytes],
    head: dict[str, Any],
    body: bytes,
    answers: list[tuple[dict[str, Any], bytes]],
    heard: Heard | None,
) -> None:
    """Asks and waits, and passes on how far it is; leaves ``answers`` empty if the process is gone or talks nonsense."""
    if process.stdin is None or process.stdout is None:
        return
    with suppress(OSError, EOFError, TypeError, ValueError, RecursionError):
        put(process.stdin, head, body)
        said, answer = get(process.stdout)
        while "page" in said:
            done, of = said["page"]
            if heard is not None:
                heard(int(done), int(of))
            said, answer = get(process.stdout)
        answers.append((said, answer))


_WORKER = _Worker()
_LOCK = Lock()
atexit.register(_WORKER.leave)


def _after_fork() -> None:
    global _LOCK
    _LOCK = Lock()
    _WORKER.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
