"""The main command with the network denied."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
DENIED = """
import socket, sys
def deny(*args, **kwargs):
    raise AssertionError("the network was asked for")
socket.socket = socket.create_connection = socket.getaddrinfo = deny
from checker.cli import main
main(sys.argv[1:])
"""


def _check(seed: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
    command = [
        sys.executable,
        "-c",
        DENIED,
        "check",
        "cases/car-parts",
        "--as-of",
        "2026-11-01",
        "--format",
        "json",
    ]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)


def test_the_network_is_never_asked_for_and_two_runs_are_the_same() -> None:
    one, two = _check("1"), _check("2")
    assert one.returncode == 1, one.stderr.decode()
    assert one.stdout == two.stdout and one.stdout.startswith(b"{")
