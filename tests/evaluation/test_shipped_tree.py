"""The shipped tree holds what the sources hold, and not a number more."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.errors import InputError
from checker.evaluation import Counts, counts
from checker.evaluation.layered import every_file, laid_out
from checker.rulebook.citations import cited_sources
from checker.rulebook.folder import validate_shipped
from checker.rulebook.layers import read_layers
from checker.rulebook.node import Node

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "rules" / "cqo-2023"


@pytest.mark.parametrize(
    ("region", "transcribed"),
    [(None, (6, 0, 0)), ("anhui", (6, 0, 0)), ("jiangsu", (5, 0, 0)), ("shanghai", (6, 0, 0))],
)
def test_the_counts_are_those_of_the_sources(region: str | None, transcribed: tuple[int, int, int]) -> None:
    found = counts("cqo-2023", region=region)
    assert found == Counts((6, 16, 51), transcribed)
    assert not found.complete
    assert found.as_dict() == {"declared": [6, 16, 51], "transcribed": list(transcribed)}


@pytest.mark.parametrize(
    ("region", "heads"),
    [
        (None, "意识 社会责任 知识 能力 沟通 业绩"),
        ("anhui", "意识 诚信 知识 能力 沟通 业绩"),
        ("jiangsu", "意识 诚信 知识 能力 业绩"),
        ("zhejiang", "意识 社会责任 知识 能力 沟通 业绩"),
    ],
)
def test_the_heads_bear_the_names_of_their_edition(region: str | None, heads: str) -> None:
    laid = laid_out(read_layers("cqo-2023"), region)
    assert laid
    nodes = [node for node in laid.below("tree").values() if not node.plain("off")]
    assert [node.plain("title")["zh"] for node in nodes] == heads.split()  # type: ignore[index]


def files() -> list[Node]:
    return every_file(read_layers("cqo-2023"))


def walked(node: Node) -> Iterator[Node]:
    yield node
    for child in (*(child for _, child in node.items()), *node.elements()):
        yield from walked(child)


def test_each_file_fits_its_schema() -> None:
    token = validate_shipped.set(True)
    try:
        assert len(files()) == 3
    finally:
        validate_shipped.reset(token)


def test_every_source_is_listed() -> None:
    (layer,) = read_layers("cqo-2023")
    named = [node.value for file in files() for node in cited_sources(file)]
    assert len(named) > 30
    assert set(named) <= set(layer.sources)


def test_no_number_stands_there_but_the_counts() -> None:
    numbers = [
        (file.tree.file, node.value)
        for file in files()
        for node in walked(file)
        if isinstance(node.value, int | float) and not isinstance(node.value, bool)
    ]
    assert {value for _, value in numbers} == {6, 16, 51}
    assert all(
        node.value is None for file in files() for node in walked(file) if node.path[-1:] == ("weight",)
    )


def test_the_annexes_of_jiangsu_bind_or_advise() -> None:
    laid = laid_out(read_layers("cqo-2023"), "jiangsu")
    assert laid
    found = {name: node.plain("modality") for name, node in laid.below("annexes").items()}
    assert found == {"A": "shall", "B": "shall", "C": "shall", "D": "should"}
    other = laid_out(read_layers("cqo-2023"), "anhui")
    assert other and not other.below("annexes")


def test_an_unknown_key_is_told(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "pack")
    file = tmp_path / "pack" / "indicators" / "base.yaml"
    file.write_text(f"{file.read_text('utf-8')}no_such_key: 1\n", "utf-8")
    with pytest.raises(InputError, match="unknown key `no_such_key`"):
        counts(str(tmp_path / "pack"))


def test_a_file_of_no_region_is_told(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "pack")
    (tmp_path / "pack" / "indicators" / "jiangsv.yaml").write_text("tree: {}\n", "utf-8")
    with pytest.raises(InputError) as told:
        counts(str(tmp_path / "pack"), region="jiangsu")
    assert told.value.code == "unknown-file" and "jiangsu.yaml" in str(told.value.help)


def test_an_unknown_region_is_told() -> None:
    with pytest.raises(InputError, match="there is no region `jiangsv`"):
        counts("cqo-2023", region="jiangsv")
