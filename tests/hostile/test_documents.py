"""Documents that mean harm end in words, within seconds and bounded memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from .givers import READABLE, UNREADABLE
from .limited import check


@pytest.mark.parametrize("name", UNREADABLE)
def test_it_is_refused_by_name(name: str, tmp_path: Path) -> None:
    file, make, reason = UNREADABLE[name]
    (tmp_path / file).write_bytes(make())
    run = check(tmp_path)
    (document,) = run.report["documents"]
    assert document["status"] == "unreadable" and reason in document["reason"]
    assert run.code == 1 and run.report["summary"]["satisfied"] == 0
    assert {"unreadable", "nothing-assessed"} <= {n["code"] for n in run.report["notices"]}


@pytest.mark.parametrize("name", READABLE)
def test_it_is_read_all_the_same(name: str, tmp_path: Path) -> None:
    file, make = READABLE[name]
    (tmp_path / file).write_bytes(make())
    report = check(tmp_path).report
    assert [d["status"] for d in report["documents"]] == ["read"]
    veto = next(f for f in report["findings"] if f["clause"] == "authority.veto")
    assert veto["verdict"] == "satisfied"
