"""Prints data as JSON: same bytes for the same data."""

from __future__ import annotations

import json
from typing import Any

import click


def as_json(data: Any) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))
