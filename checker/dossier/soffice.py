"""Has LibreOffice turn an old document into a new one: in a folder of its own, without macros, links or a network."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from checker.dossier.confined import confined, lacked_memory
from checker.dossier.draft import Unreadable
from checker.dossier.source import OFFICE_LIMIT

SECONDS = 120
# A plain paper takes a tenth of it.
MEMORY = 2_000_000_000
# Where it puts the door at which a second one of it would knock, whatever it is told.
_DOORS = (Path("/tmp"), Path("/var/tmp"))
_PROGRAMS = ("soffice", "libreoffice")
# Nothing listens there, so nothing that a document links to can be fetched.
_NOWHERE = "127.0.0.1"
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    # What is guessed where a file does not tell it.
    ("Setup/L10N", "ooSetupSystemLocale", "zh-CN"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Office.Calc/Content/Update", "Link", "2"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", _NOWHERE),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", _NOWHERE),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


def program() -> str | None:
    """The path of LibreOffice, None where it is not installed."""
    return next((found for name in _PROGRAMS if (found := shutil.which(name))), None)


def converted(data: bytes, suffix: str, to: str, *, by: str | None = None) -> bytes:
    """``data``, a file of that suffix, as ``to`` (``docx``, ``pptx``, ``pdf``); ``by`` names the one filter to read it.

    Raises Unreadable where LibreOffice is not installed, fails, takes too long, needs too much memory or writes too much.
    """
    (made,) = all_converted([data], suffix, to, by=by)
    if made is None:
        raise _failed(to)
    return made


def all_converted(
    files: Sequence[bytes], suffix: str, to: str, *, by: str | None = None
) -> list[bytes | None]:
    """As ``converted``, several files of one kind in one run; None for one of which nothing could be made."""
    found = program()
    if found is None:
        raise Unreadable(
            f"该格式需由 LibreOffice 转换，本机未安装：请安装 LibreOffice，或另存为 .{to}",
            f"this format is read through LibreOffice, which is not installed: install it, or save the file as .{to}",
        )
    with tempfile.TemporaryDirectory(prefix="cqo-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        names = ["document", *(f"document{number}" for number in range(2, len(files) + 1))]
        for stem, data in zip(names, files, strict=True):
            (folder / f"{stem}{suffix}").write_bytes(data)
        _settle(folder / "profile" / "user")
        _run(found, folder, [f"{stem}{suffix}" for stem in names], to, by)
        return [_made(folder / "out" / f"{stem}.{to}") for stem in names]


def _made(path: Path) -> bytes | None:
    if not path.is_file():
        return None
    if path.stat().st_size > OFFICE_LIMIT:
        raise Unreadable("转换后的文件过大，请拆分后再放入", "the converted file is too large; split it")
    return path.read_bytes()


def _run(found: str, folder: Path, names: Sequence[str], to: str, by: str | None) -> None:
    profile = (folder / "profile").as_uri()
    command = [
        found, f"-env:UserInstallation={profile}", "--headless", "--invisible", "--norestore",
        "--nologo", "--nodefault", "--nolockcheck", *([f"--infilter={by}"] if by else []), "--convert-to", to,
        "--outdir", "out", *names,
    ]  # fmt: skip
    environment = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT") if key in os.environ}
    environment |= {"HOME": str(folder), "TMPDIR": str(folder), "LC_ALL": "C.UTF-8"}
    told = folder / "told"
    with told.open("wb") as stderr:
        process = subprocess.Popen(
            confined(command, MEMORY),
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            start_new_session=True,
        )
    try:
        process.wait(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise Unreadable(
            f"LibreOffice 转换超过 {SECONDS} 秒，请另存为 .{to}",
            f"LibreOffice took more than {SECONDS} seconds; save the file as .{to}",
        ) from None
    finally:
        _end(process)
        _tidy(profile)
    if process.returncode != 0:
        with told.open("rb") as file:
            said = file.read(100_000)
        raise _too_large(to) if lacked_memory(process, said) else _failed(to)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends it with all that it has started."""
    with suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        elif process.poll() is None:
            process.kill()
    process.wait()


def _tidy(profile: str) -> None:
    """Takes away the door that one which was ended leaves behind: it is named by the digest of its profile."""
    if not hasattr(os, "getuid"):
        return
    digest = hashlib.md5(profile.encode("utf-16-le"), usedforsecurity=False).digest()
    name = f"OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{''.join(f'{byte:x}' for byte in digest)}"
    for folder in _DOORS:
        with suppress(OSError):
            (folder / name).unlink()


def _too_large(to: str) -> Unreadable:
    most = MEMORY // 1_000_000
    return Unreadable(
        f"LibreOffice 转换该文件所需内存超过 {most} MB 内存上限，请拆分后另存为 .{to}",
        f"LibreOffice needs more than {most} MB of memory for the file; split it and save it as .{to}",
    )


def _failed(to: str) -> Unreadable:
    return Unreadable(
        f"LibreOffice 无法转换该文件（可能已损坏或加密），请另存为 .{to}",
        f"LibreOffice could not convert the file (damaged or encrypted?); save it as .{to}",
    )


def _settle(folder: Path) -> None:
    """Writes the settings of the profile that is used this once."""
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>'
        "</item>"
        for path, name, value in _SETTINGS
    )
    folder.mkdir(parents=True)
    (folder / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{items}</oor:items>\n",
        "utf-8",
    )
