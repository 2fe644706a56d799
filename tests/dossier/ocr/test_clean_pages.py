"""Of clean pages of 200 dots to the inch at least 99 of 100 characters are read right, and what they say with them."""

from __future__ import annotations

import difflib
import sys
import unicodedata
from pathlib import Path

import pytest

from checker.dossier import read_document

pytest.importorskip("rapidocr")
pytest.importorskip("onnxruntime")
sys.path.insert(0, str(Path(__file__).parent))
import scans

pytestmark = pytest.mark.skipif(scans.FONT is None, reason="no Chinese font")

PAGES: dict[str, tuple[tuple[str, ...], set[str]]] = {
    "letter": (scans.LETTER, {"veto", "budget", "strategy"}),
    "job description": (
        (
            "首席质量官岗位说明书",
            "一、岗位职责",
            "1.组织建立并持续改进公司质量管理体系，每年组织一次内部审核。",
            "2.组织质量培训和质量月活动，培养质量工程师队伍。",
            "3.组织处理顾客投诉，每月向总经理通报处理结果。",
            "二、岗位权限",
            "1.首席质量官审批公司年度质量工作计划。",
            "2.首席质量官参与公司经营决策，并享有表决权。",
            "3.首席质量官可就质量奖惩提出建议，报总经理决定。",
        ),
        {"plan_approval", "decision_participation"},
    ),
    "rules": (
        (
            "质量工作经费管理办法",
            "第一条 为规范质量工作经费的提取和使用，制定本办法。",
            "第二条 质量工作经费按上年度销售收入的0.8%提取。",
            "第三条 单笔支出超过50000元的，须报财务总监批准。",
            "第四条 首席质量官无权调整生产计划和销售计划。",
            "第五条 检测设备的购置、校准和维修费用据实列支。",
            "第六条 审计部每年抽查一次经费账目，并通报抽查结果。",
            "第七条 本办法自2024年7月1日起施行，由质量部负责解释。",
        ),
        set(),
    ),
}


def bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.mark.parametrize("name", sorted(PAGES))
def test_clean_pages(name: str, tmp_path: Path, statements_of) -> None:
    lines, grants = PAGES[name]
    (tmp_path / "a.png").write_bytes(scans.saved(scans.paper(*lines)))
    document = read_document(tmp_path / "a.png", root=tmp_path)
    wanted, found = bare("".join(lines)), bare("".join(block.text for block in document.blocks))
    matcher = difflib.SequenceMatcher(None, wanted, found, autojunk=False)
    same = sum(match.size for match in matcher.get_matching_blocks())
    assert same >= 0.99 * len(wanted)
    assert len(found) <= 1.01 * len(wanted)
    sure = [s for s in statements_of(document) if s.holder == "cqo" and s.certainty == "sure"]
    assert {s.authority for s in sure if s.effect == "grant"} == grants
