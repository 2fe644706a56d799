"""A folder as somebody else writes it in Word: a real grant is told from what only looks like one, and the words are shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from checker import check
from checker.reports.proof import explain

SAID = {
    "a grant": ("对危及质量安全的事项有权一票否决，任何人不得干预。", "satisfied"),
    "a grant, reported afterwards": ("对质量安全事项行使一票否决权，事后报总经理备案。", "satisfied"),
    "a proposal": ("对质量安全事项提出一票否决的建议。", "violated"),
    "a condition": ("对质量安全事项行使一票否决权，须经总经理批准后生效。", "violated"),
    "a cap": ("仅在试生产阶段对质量安全事项行使一票否决权。", "violated"),
    "a second signature": ("会同生产副总经理对质量安全事项行使一票否决权。", "violated"),
    "a denial": ("不得对质量安全事项行使一票否决权。", "violated"),
    "another holder": ("总经理对质量安全事项行使一票否决权。", "missing"),
    "another matter": ("对安全环保事项行使一票否决权。", "missing"),
}


def as_a_list(folder: Path, power: str) -> None:
    paper = docx.Document()
    paper.add_heading("首席质量官岗位说明书", 0)
    paper.add_heading("一、岗位职责", 1)
    paper.add_paragraph("负责质量管理体系的运行。", style="List Number")
    paper.add_heading("二、权限", 1)
    paper.add_paragraph("首席质量官行使下列权限：")
    paper.add_paragraph(power, style="List Number")
    paper.save(str(folder / "岗位说明书.docx"))


def as_a_form(folder: Path, power: str) -> None:
    paper = docx.Document()
    paper.add_heading("岗位说明书", 0)
    form = paper.add_table(rows=0, cols=2)
    for row in (
        ("岗位名称", "首席质量官"),
        ("直接上级", "总经理"),
        ("岗位职责", "负责质量管理"),
        ("权限", power),
    ):
        for cell, text in zip(form.add_row().cells, row, strict=True):
            cell.text = text
    paper.save(str(folder / "岗位说明书.docx"))


def as_a_letter(folder: Path, power: str) -> None:
    paper = docx.Document()
    paper.add_heading("关于聘任首席质量官的通知", 0)
    paper.add_paragraph("各部门：")
    paper.add_paragraph("经董事会研究决定，聘任张三为公司首席质量官。")
    paper.add_paragraph(power if power.startswith("总经理") else f"首席质量官{power}")
    paper.save(str(folder / "通知.docx"))


@pytest.mark.parametrize("layout", [as_a_list, as_a_form, as_a_letter])
@pytest.mark.parametrize("form", SAID)
def test_the_verdict_and_the_words(form: str, layout: Callable[[Path, str], None], tmp_path: Path) -> None:
    power, verdict = SAID[form]
    layout(tmp_path, power)
    assessment = check(tmp_path, as_of="2026-01-01", engine="plain")
    finding = next(f for f in assessment.findings if f.clause == "authority.veto")
    assert finding.verdict == verdict
    if verdict in ("satisfied", "violated"):
        words = power.rstrip("。")
        assert any(words in e.quote for e in finding.evidence)
        assert words in explain(finding, lang="zh", color=False)
    else:
        assert finding.looked_at and finding.write_in is not None
