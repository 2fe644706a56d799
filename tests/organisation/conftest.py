"""Charts for tests, written as data like a person's file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from checker.dossier.model import DataFile
from checker.organisation import read_chart
from checker.organisation.model import Chart

TITLES = ("首席质量官", "质量总监")


def _data(*posts: dict[str, Any], path: str = "org-chart.yaml", **more: Any) -> DataFile:
    lines: dict[str, int] = {"top": 1}
    line = 2
    for index, post in enumerate(posts):
        lines[f"posts.{index}"] = line
        for key in post:
            lines[f"posts.{index}.{key}"] = line
            line += 1
    return DataFile(path, "org_chart", {"posts": list(posts), **more}, lines)


def _chart(*posts: dict[str, Any], name: str | None = None, **more: Any) -> Chart:
    return read_chart(_data(*posts, **more), officer_titles=TITLES, officer_name=name)


@pytest.fixture(scope="session")
def chart() -> Callable[..., Chart]:
    """``chart({"title": …}, …, name=…, path=…, top=…)`` reads posts as a chart file would give them."""
    return _chart
