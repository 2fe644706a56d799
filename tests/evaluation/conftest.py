"""The invented example, and dossiers that are made for it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent


@pytest.fixture
def officer(tmp_path: Path) -> Callable[..., Path]:
    """Makes the officer's dossier with some files in place of its own (data is written as JSON), None for none."""
    numbers = iter(range(1000))

    def make(**files: Any) -> Path:
        folder = tmp_path / f"dossier-{next(numbers)}"
        shutil.copytree(HERE / "officer", folder)
        for stem, data in files.items():
            for old in folder.glob(f"{stem}.*"):
                if data is None or old.suffix == ".yaml":
                    old.unlink()
            if data is not None:
                (folder / f"{stem}.yaml").write_text(json.dumps(data, ensure_ascii=False), "utf-8")
        return folder

    return make
