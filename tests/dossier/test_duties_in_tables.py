"""Tables of duties with columns aside, and the one key of a paper's tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.dossier import flow, read_document
from checker.dossier.legends import is_legend

KEY = "1. 表中“▲”为最终审批，“△”为审核，“○”为知会。"
BREAK = "一人一票。\n\n其他事项另定。\n\n各部门遵照执行。\n"
TABLE = "| 事项 | 部门 | 质量总监 | 总裁 |\n|---|---|---|---|\n| 质量计划 | △ | ▲ | {last} |\n| 工装 | △ | ▲ | ○ |\n"


def _heads(tmp_path: Path, text: str, words: str) -> tuple[str, ...]:
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    return next(b.row_heads for b in read_document(path, root=tmp_path).blocks if b.text == words)


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        ("| 序号 | 职责 | 频次 | 输出 |", ()),
        ("| 编号 | 工作内容 | 完成时限 | 输出文件 |", ()),
        ("| 序号 | 职责 | 条件 | 备注 |", ("制定年度质量计划",)),
        ("| 序号 | 职责 | 首席质量官 | 总经理 |", ("制定年度质量计划",)),
    ],
)
def test_a_duty_heads_nothing_told_aside(tmp_path: Path, heads: str, row: tuple[str, ...]) -> None:
    text = f"# 职责\n\n{heads}\n|---|---|---|---|\n| 2.1 | 制定年度质量计划 | 每年一次 | 计划文本 |\n| 2.2 | 组织内审 | 半年 | 报告 |\n"
    assert _heads(tmp_path, text, "计划文本") == row


@pytest.mark.parametrize(
    ("keys", "last", "known"),
    [
        ((KEY,), "○", True),
        ((KEY,), "☆", False),
        (("“▲”为最终审批，“△”为审核。",), "△", False),
        ((KEY, "2. 表中“▲”为提出，“△”为批准，“○”为知会。"), "○", False),
    ],
)
def test_the_one_key_of_a_papers_tables(
    tmp_path: Path, keys: tuple[str, ...], last: str, known: bool
) -> None:
    path = tmp_path / "a.md"
    text = "\n\n".join(("# 使用说明", *keys, "# 会议", BREAK, "# 审批事项", TABLE.format(last=last)))
    path.write_text(text, encoding="utf-8")
    mark = next(b for b in read_document(path, root=tmp_path).blocks if b.text == "▲")
    assert (mark.legend is not None) is known


def test_a_paper_is_searched_for_its_key_once_not_for_each_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(flow, "is_legend", lambda text: bool(asked.append(text)) or is_legend(text))

    def times(tables: int) -> int:
        asked.clear()
        path = tmp_path / f"{tables}.md"
        path.write_text(
            "# 会议\n\n" + "\n\n".join([BREAK, TABLE.format(last="○")] * tables), encoding="utf-8"
        )
        read_document(path, root=tmp_path)
        return len(asked)

    assert times(40) <= 5 * times(10)


@pytest.mark.parametrize(("above", "known"), [(True, True), (False, False)])
def test_a_key_above_all_tables_is_for_each(tmp_path: Path, above: bool, known: bool) -> None:
    key, table = "符号：○ 编写 △ 审核 ▲ 拍板\n\n", TABLE.format(last="○")
    far = f"## 二、品质\n\n{BREAK}\n## 三、其他\n\n{BREAK}\n{table}"
    text = f"# 权限表\n\n{key if above else ''}## 一、经营\n\n{table}\n{'' if above else key}{far}"
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    marks = [b for b in read_document(path, root=tmp_path).blocks if b.text == "▲"]
    assert (marks[-1].legend is not None) is known
