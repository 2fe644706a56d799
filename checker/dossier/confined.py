"""Starts another program with no more memory than it is given, where the system can hold it to that."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Sequence

# What is reserved and never used is cheap, and large programs reserve much of it: RLIMIT_DATA counts what is their own.
_STARTER = """
import os, resource, sys
name, most = sys.argv[1], int(sys.argv[2])
for limit, least in ((getattr(resource, name), most), (resource.RLIMIT_CORE, 0)):
    try:
        hard = resource.getrlimit(limit)[1]
        least = least if hard == resource.RLIM_INFINITY else min(least, hard)
        resource.setrlimit(limit, (least, hard))
    except (ValueError, OSError):
        pass
os.execv(sys.argv[3], sys.argv[3:])
"""
_LACKS = (b"bad_alloc", b"MemoryError", b"out of memory", b"Cannot allocate memory", b"Thread::create failed")


def confined(command: Sequence[str], memory: int) -> list[str]:
    """The command that starts ``command``, whose first word is a path, with at most ``memory`` bytes of its own."""
    if sys.platform == "win32" or not sys.executable:
        return list(command)
    limit = "RLIMIT_DATA" if sys.platform.startswith("linux") else "RLIMIT_AS"
    return [sys.executable, "-I", "-S", "-c", _STARTER, limit, str(memory), *command]


def lacked_memory(process: subprocess.Popen[bytes], said: bytes) -> bool:
    """Whether a program that failed did so for want of memory: by what it ``said``, or as the system ends such ones."""
    if sys.platform != "win32" and process.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL):
        return True
    return any(word in said for word in _LACKS)
