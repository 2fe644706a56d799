"""What ``cqo read`` tells of a paper as a whole, for a person and for a program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checker.cli import run
from checker.schemas import load

PAPER = """# 质量管理办法

恒达质〔2025〕7号

版本：B/1

| 版本 | 日期 | 修订内容 |
| --- | --- | --- |
| B/0 | 2023-05-01 | 首次发布 |
| B/1 | 2025-03-01 | 增加第三条 |

第一条 首席质量官的职责权限见《首席质量官岗位说明书》。

第二条 与《费用审批办法》不一致的，以本办法为准。

第三条 本办法与公司章程不一致的，以公司章程为准。

第四条 本办法自2025年4月1日起施行，有效期三年。

总经理：李四（签字）

恒达机械有限公司（盖章）

2025年3月10日
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "办法.md"
    path.write_text(PAPER, "utf-8")
    return path


@pytest.fixture
def read(capsys: pytest.CaptureFixture[str], paper: Path):
    def told(*arguments: str) -> str:
        assert run(["read", str(paper), *arguments]) == 0
        return capsys.readouterr().out

    return told


def test_for_a_program(read) -> None:
    told = json.loads(read("--format", "json"))
    Draft202012Validator(load("document")).validate(told)
    assert told["number"] == "恒达质〔2025〕7号"
    assert (told["version"], told["revised_on"], told["date"]) == ("B/1", "2025-03-01", "2025-03-10")
    assert (told["applies_from"], told["applies_until"]) == ("2025-04-01", "2028-03-31")
    assert (told["signature"], told["seal"]) == ("named", "place")
    assert [(p["wins"], p["outright"], p["papers"]) for p in told["prevailing"]] == [
        (True, True, ["费用审批办法"]),
        (False, False, ["章程"]),
    ]
    assert [r["papers"] for r in told["references"]] == [["首席质量官岗位说明书"]]
    assert [(r["version"], r["date"], r["change"]) for r in told["revisions"]] == [
        ("B/0", "2023-05-01", "首次发布"),
        ("B/1", "2025-03-01", "增加第三条"),
    ]


def test_for_a_person(read) -> None:
    lines = read().splitlines()
    for line in (
        "  version: B/1",
        "  applies_until: 2028-03-31",
        "  signature: named",
        "  seal: place",
        "  revision: B/1 · 2025-03-01 · 增加第三条",
        "  wins outright over 费用审批办法: 第二条 与《费用审批办法》不一致的，以本办法为准",
        "  yields to 章程: 第三条 本办法与公司章程不一致的，以公司章程为准",
        "  refers to 首席质量官岗位说明书: 第一条 首席质量官的职责权限见《首席质量官岗位说明书》",
    ):
        assert line in lines
