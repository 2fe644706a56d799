"""Duties as papers of other enterprises lay them: upon a matter, under a chapter of rights, on a party of a deed."""

from __future__ import annotations

from pathlib import Path

import pytest

from .test_duties import told
from .test_duties_in_papers import in_paper

RIGHTS = ("首席质量官岗位说明书", "工作权限")


@pytest.mark.parametrize(
    ("text", "topic", "role"),
    [
        ("首席质量官对岗位质量责任制落实情况实施监督。", "post_responsibility", "responsible"),
        ("首席质量官对各岗位履行质量责任情况进行督查。", "post_responsibility", "responsible"),
        ("首席质量官可对各岗位质量责任落实进行监督。", "post_responsibility", "entitled"),
        ("首席质量官对合格率、返修率等指标实施监测分析。", "monitoring", "responsible"),
        ("首席质量官对各单位及其负责人的质量工作实施考核。", "internal_assessment", "responsible"),
        ("首席质量官核查各岗位质量责任书的履行情况。", "post_responsibility", "responsible"),
        ("首席质量官组织焊工、无损检测人员以外的全员质量教育。", "education", "organises"),
        ("首席质量官主持月度质量分析会，确定改进项目、责任人和时限。", "improvement", "responsible"),
        ("首席质量官负责铜杆、绝缘料进厂检验，过程巡检，成品出厂试验的把关。", "gate_process", "responsible"),
        (
            "首席质量官负责铜杆、绝缘料进厂检验，过程巡检，成品出厂试验的把关。",
            "gate_incoming",
            "responsible",
        ),
        ("首席质量官组织注塑件、镜片的来料检验。", "gate_incoming", "organises"),
    ],
)
def test_a_duty_upon_a_matter(text: str, topic: str, role: str) -> None:
    assert (topic, role, True) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "质量部对岗位质量责任制落实情况进行监督，首席质量官听取汇报。",
        "首席质量官对质量部开展的质量考核进行监督。",
        "首席质量官对质量考核提出建议。",
        "首席质量官的质量工作由董事会进行考核。",
        "总经理对首席质量官的质量工作进行考核。",
        "首席质量官协助总经理对各部门质量工作进行考核。",
        "首席质量官不对各岗位质量责任制进行监督。",
        "首席质量官对质量培训记录进行检查。",
        "首席质量官对质量部的质量考核进行监督。",
        "首席质量官履行质量责任。",
        "首席质量官履行岗位质量责任书。",
        "首席质量官签订岗位质量责任书。",
        "首席质量官应当守法经营。",
        "首席质量官听取质量培训情况。",
        "首席质量官负责汇报质量培训情况。",
        "首席质量官负责质量教育以外的培训。",
        "首席质量官组织编制铜杆进厂检验规程。",
        "首席质量官督促采购部做铜杆、绝缘料进厂检验。",
        "首席质量官协助铜杆、绝缘料进厂检验。",
        "首席质量官参加铜杆、绝缘料进厂检验，过程巡检，成品出厂试验。",
        "质量部负责铜杆、绝缘料进厂检验，过程巡检，成品出厂试验的把关。",
        "首席质量官提出改进项目，由总经理确定。",
        "首席质量官布置质量培训会场。",
    ],
)
def test_the_nearest_line_lays_none(text: str) -> None:
    assert not {
        t for t, role, sure in told(text) if sure and role in ("responsible", "organises", "entitled")
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("对各部门及其负责人的质量工作进行考核评分。", {("internal_assessment", "entitled", True)}),
        ("组织质量考核，决定奖惩；", {("internal_assessment", "entitled", True)}),
        ("制定质量战略并组织实施；", {("quality_strategy", "entitled", True)}),
        ("参与质量工作考核。", {("internal_assessment", "assists", True)}),
        ("质量考核方案的建议权。", set()),
        ("对质量考核结果有申诉权。", set()),
        ("质量部对各部门质量工作进行考核。", set()),
        ("由质量部组织质量考核。", set()),
    ],
)
def test_what_a_chapter_of_rights_says_he_may_do(text: str, expected: set[tuple[str, str, bool]]) -> None:
    assert told(text, *RIGHTS) == expected


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        ("质量副总裁（首席质量官）阎述衡", {"culture": True, "quality_cost": True}),
        ("首席质量官", {"culture": True, "quality_cost": True}),
        ("首席质量官助理", {}),
        ("质量部经理", {}),
        ("首席质量官办公室", {}),
    ],
)
def test_a_party_of_a_deed(party: str, expected: dict[str, bool], tmp_path: Path) -> None:
    deed = f"# 责任状\n\n甲方（公司）：某某公司\n\n乙方（责任人）：{party}\n\n## 乙方责任\n\n1. 建立质量文化；\n\n2. 核算质量损失，提出降损方案。\n"
    assert in_paper(tmp_path, deed) == expected
