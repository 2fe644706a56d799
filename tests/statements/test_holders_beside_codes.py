"""Tables whose rows begin with a code: who stands beside the matter has it, as far as the row says."""

from __future__ import annotations

import pytest

from checker.dossier.reading import read_dossier
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.reading import read_blocks

TABLE = "# 质量权限表\n\n| 编号 | 事项 | {who} | {more} |\n|---|---|---|---|\n{rows}"


def surely(folder, who: str, more: str, *rows: str) -> set[str]:
    lines = "".join(f"| K-{n} | {row} |\n" for n, row in enumerate(rows, 1))
    (folder / "paper.md").write_text(TABLE.format(who=who, more=more, rows=lines), "utf-8")
    said = read_blocks(read_dossier(folder).documents[0].blocks, vocabulary_of("cqo-2023"), lambda: "s")
    ours = [s for s in said.statements if s.holder == "cqo"]
    given = {s.authority for s in ours if s.certainty == "sure" and s.effect == "grant"}
    return given - {
        s.authority for s in ours if s.certainty != "sure" or s.effect not in ("grant", "execute_only")
    }


OTHER = "生产班次 | 生产副总 | —"


@pytest.mark.parametrize("who", ["归属", "决定人", "权限人", "行权岗位"])
@pytest.mark.parametrize("more", ["知会", "记录", "适用"])
def test_whoever_stands_beside_the_matter_has_it(tmp_path, who, more):
    beside = {"知会": "总经理", "记录": "QR-01", "适用": "全公司"}[more]
    rows = (f"年度质量计划的批准 | 首席质量官 | {beside}", f"质量经费审批 | 首席质量官 | {beside}", OTHER)
    assert {"plan_approval", "budget"} <= surely(tmp_path, who, more, *rows)


@pytest.mark.parametrize(
    ("who", "more", "row"),
    [
        ("归属", "适用", "质量经费审批 | 总经理 | 全公司"),
        ("归属", "限额", "质量经费审批 | 首席质量官 | 5万元以下"),
        ("归属", "备注", "质量经费审批 | 首席质量官 | 须总经理同意"),
        ("归属", "备注", "质量经费审批 | 首席质量官 | 仅限一分厂"),
        ("归属", "谁批", "质量经费审批 | 首席质量官 | 总经理"),
        ("归属", "复核", "质量经费审批 | 首席质量官 | 总经理"),
    ],
)
def test_what_the_row_takes_away_is_heard(tmp_path, who, more, row):
    assert "budget" not in surely(tmp_path, who, more, row, OTHER)


@pytest.mark.parametrize(
    ("who", "more", "row", "kept"),
    [
        ("决定人", "2026年7月起的决定人", "质量经费审批 | 首席质量官 | 不变", True),
        ("决定人", "2026年7月起的决定人", "质量经费审批 | 首席质量官 | 变革小组", False),
        ("决定人", "2026年7月起的决定人", "质量经费审批 | 首席质量官 | 首席质量官，仅限一厂", False),
        ("原签发人", "现签发人", "质量经费审批 | 首席质量官 | 首席质量官", True),
        ("原签发人", "现签发人", "质量经费审批 | 首席质量官 | 顾问组", False),
        ("原签发人", "现签发人", "质量经费审批 | 顾问组 | 首席质量官", True),
    ],
)
def test_what_a_later_column_says_counts(tmp_path, who, more, row, kept):
    assert ("budget" in surely(tmp_path, who, more, row, OTHER)) is kept
