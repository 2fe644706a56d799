"""Messages between the two processes: a head in JSON and bytes behind it, each with its length before it."""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTHS = struct.Struct(">II")
MAX_HEAD = 100_000_000
MAX_BODY = 100_000_000


def put(pipe: IO[bytes], head: dict[str, Any], body: bytes = b"") -> None:
    """Writes one message."""
    packed = json.dumps(head, ensure_ascii=True, separators=(",", ":")).encode()
    pipe.write(_LENGTHS.pack(len(packed), len(body)))
    pipe.write(packed)
    pipe.write(body)
    pipe.flush()


def get(pipe: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """Reads one message; raises EOFError at the end of the pipe, ValueError for what is no message."""
    head, body = _LENGTHS.unpack(_exactly(pipe, _LENGTHS.size))
    if head > MAX_HEAD or body > MAX_BODY:
        raise ValueError("too long")
    said = json.loads(_exactly(pipe, head))
    if not isinstance(said, dict):
        raise ValueError("no head")
    return said, _exactly(pipe, body)


def _exactly(pipe: IO[bytes], count: int) -> bytes:
    pieces: list[bytes] = []
    while count:
        piece = pipe.read(min(count, 1 << 20))
        if not piece:
            raise EOFError
        pieces.append(piece)
        count -= len(piece)
    return b"".join(pieces)
