"""From an organisation chart as data to posts, reporting lines and facts."""

from __future__ import annotations

from checker.organisation.charted import chart_facts
from checker.organisation.compare import disagreements
from checker.organisation.reading import read_chart

__all__ = ["chart_facts", "disagreements", "read_chart"]
