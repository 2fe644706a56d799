from __future__ import annotations

import pytest

from checker.judgement.model import Assessment
from checker.reports import as_json, html, sarif

from . import sample


@pytest.fixture
def assessment() -> Assessment:
    return sample.assessment()


@pytest.fixture(autouse=True)
def one_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Snapshots do not change with the version of the program."""
    for module in (as_json, html, sarif):
        monkeypatch.setattr(module, "__version__", "0.0.0")
