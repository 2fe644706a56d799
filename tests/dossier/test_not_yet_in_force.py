"""A paper that says of itself that it is a draft or not yet in force grants nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.dossier import read_document

BODY = "首席质量官对质量安全事项行使一票否决权。"


def _standing(tmp_path: Path, line: str, title: str = "质量责任制", *, last: bool = False) -> str:
    path = tmp_path / "paper.md"
    parts = [f"# {title}", BODY, line] if last else [f"# {title}", line, BODY]
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    return read_document(path, root=tmp_path).standing


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize(
    "line",
    [
        "Draft for comment, not yet in force",
        "DRAFT – not yet approved",
        "Status: draft",
        "Status: Draft for review",
        "This document is a draft.",
        "This is a draft for discussion and not in force.",
        "Draft version 0.3, for internal consultation only",
        "Not yet in force.",
        "Working draft",
        "本文件为征求意见稿，尚未施行。",
        "本稿为讨论稿，未经批准。",
        "（征求意见稿，请于3月1日前反馈）",
        "状态：草案",
        "本办法尚未生效。",
        "本制度尚未发布实施",
        "文件状态：征求意见稿",
    ],
)
def test_a_line_that_says_so_makes_a_draft(tmp_path: Path, line: str, last: bool) -> None:
    assert _standing(tmp_path, line, last=last) == "draft"


@pytest.mark.parametrize(
    "line",
    [
        "The PRRC drafts the declaration of conformity.",
        "Draft contracts are reviewed by the legal department before signature.",
        "Status: in force",
        "状态：现行有效",
        "本办法自2026年1月1日起施行。",
        "征求意见稿应当公示不少于七日。",
        "未经批准，不得修改本文件。",
        "本办法未经批准，不得修改。",
        "本文件未经批准，任何人不得复制。",
        "The standard is not yet in force in Switzerland, so the old one is used.",
    ],
)
def test_a_line_that_speaks_of_drafts_makes_none(tmp_path: Path, line: str) -> None:
    assert _standing(tmp_path, line) == "in_force"
