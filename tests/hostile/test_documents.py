"""Documents that mean harm end in words, within seconds and bounded memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import formats, givers, open_formats
from .limited import check

UNREADABLE = {**givers.UNREADABLE, **formats.UNREADABLE, **open_formats.UNREADABLE}
READABLE = {**givers.READABLE, **formats.READABLE, **open_formats.READABLE}


def laid_out(folder: Path, name: str, file: str, make: Callable[[], bytes]) -> Path:
    place = folder / name.replace("/", " ")
    place.mkdir()
    (place / file).write_bytes(make())
    return place


# In two halves, so that two processors share them.
@pytest.mark.parametrize("half", [0, 1])
def test_each_is_refused_by_name(half: int, tmp_path: Path) -> None:
    names = sorted(UNREADABLE)[half::2]
    folders = [laid_out(tmp_path, name, *UNREADABLE[name][:2]) for name in names]
    for name, run in zip(names, check(folders), strict=True):
        (document,) = run.report["documents"]
        assert document["status"] == "unreadable" and UNREADABLE[name][2] in document["reason"], name
        assert run.code == 1 and run.report["summary"]["satisfied"] == 0, name
        assert {"unreadable", "nothing-assessed"} <= {n["code"] for n in run.report["notices"]}, name


@pytest.mark.parametrize("half", [0, 1])
def test_each_is_read_all_the_same(half: int, tmp_path: Path) -> None:
    names = sorted(READABLE)[half::2]
    for name, run in zip(names, check([laid_out(tmp_path, n, *READABLE[n]) for n in names]), strict=True):
        assert [d["status"] for d in run.report["documents"]] == ["read"], name
        veto = next(f for f in run.report["findings"] if f["clause"] == "authority.veto")
        assert veto["verdict"] == "satisfied", name
