"""Whole small dossiers in which what a paper is, or what another one tells of the officer, decides what its words give."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = """# 首席质量官任命书

任命张三为公司首席质量官，任期三年。

{more}

安衡精机有限公司

2026年1月5日
"""
GIVES = "首席质量官对质量安全事项行使一票否决权。"


def verdicts(folder: Path, papers: dict[str, str]) -> dict[str, str]:
    for name, text in papers.items():
        (folder / name).write_text(text, encoding="utf-8")
    found = check(folder, as_of="2026-11-01")
    return {one.clause: str(one.verdict) for one in found.findings}


@pytest.mark.parametrize(
    "title",
    [
        "首席质量官岗位说明书（模板）",
        "关于设立首席质量官的请示",
        "招聘启事：首席质量官",
        "咨询服务合同",
        "赴海辰集团学习考察报告",
        "首席质量官制度问答",
        "ERP权限导出",
        "关于转发《市首席质量官制度实施意见》的通知",
        "首席质量官承诺书",
        "冯总在质量月启动会上的讲话要点",
        "首席质量官制度知识测试",
        "职代会提案答复",
        "内审不符合项清单",
        "附件 首席质量官职责参考",
        "质量第一的守门人——记首席质量官张三",
        "Governance proposal (for discussion)",
    ],
)
def test_what_only_tells_gives_nothing_surely(tmp_path: Path, title: str) -> None:
    found = verdicts(tmp_path, {"a.md": f"# {title}\n\n{GIVES}\n", "b.md": LETTER.format(more="")})
    assert found["authority.veto"] != "satisfied"
    assert found["appointment.appointed"] == "satisfied"


@pytest.mark.parametrize(
    "title",
    ["首席质量官管理制度", "合同质量评审管理办法", "首席质量官岗位说明书", "质量安全责任书", "抽样检验规程"],
)
def test_what_rules_gives(tmp_path: Path, title: str) -> None:
    found = verdicts(tmp_path, {"a.md": f"# {title}\n\n{GIVES}\n", "b.md": LETTER.format(more="")})
    assert found["authority.veto"] == "satisfied"


@pytest.mark.parametrize(
    "letter",
    [
        "# 任命书\n\n任命 ________ 同志为公司首席质量官。\n\n" + GIVES,
        "# 首席质量官职权规定\n\n（拟稿：质量部　李倩　　核稿：　　　签发：　　　）\n\n" + GIVES,
    ],
)
def test_a_form_is_not_filled_in(tmp_path: Path, letter: str) -> None:
    assert verdicts(tmp_path, {"a.md": letter})["authority.veto"] != "satisfied"


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("自2026年8月1日起，张三同志停止履行首席质量官职务，接受调查。", "unknown"),
        ("本人申请辞去首席质量官职务，望批准。", "unknown"),
        ("张三同志调任战略发展部总经理。", "unknown"),
        ("首席质量官一职暂由质量部部长洪涛主持工作。", "unknown"),
        ("首席质量官辞职的，应提前一个月提出申请。", "satisfied"),
        ("首席质量官因违纪被停职的，停职期间由总经理指定人员代行职务。", "satisfied"),
        ("李四同志调任战略发展部总经理。", "satisfied"),
    ],
)
def test_who_may_have_left_is_not_surely_in_the_post(tmp_path: Path, said: str, verdict: str) -> None:
    later = f"# 通知\n\n{said}\n\n安衡精机有限公司\n\n2026年7月31日\n"
    found = verdicts(tmp_path, {"a.md": LETTER.format(more=GIVES), "b.md": later})
    assert found["appointment.appointed"] == verdict


def test_who_left_before_is_another(tmp_path: Path) -> None:
    earlier = "# 辞职报告\n\n本人申请辞去首席质量官职务，望批准。\n\n葛明\n\n2025年3月1日\n"
    found = verdicts(tmp_path, {"a.md": LETTER.format(more=GIVES), "b.md": earlier})
    assert found["appointment.appointed"] == "satisfied"
    assert found["authority.veto"] == "satisfied"


@pytest.mark.parametrize(
    ("firm", "verdict"),
    [("绿源食品（昆山）有限公司", "unknown"), ("安衡精机有限公司", "satisfied"), ("安衡精机", "satisfied")],
)
def test_another_firms_paper_is_not_his(tmp_path: Path, firm: str, verdict: str) -> None:
    manual = f"# {firm}质量管理手册\n\n{GIVES}\n"
    found = verdicts(tmp_path, {"a.md": LETTER.format(more=""), "b.md": manual})
    assert found["authority.veto"] == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("下列文件宣布失效：\n\n1. 《首席质量官任命书》（2026年1月5日）；\n2. 《质量例会制度》。", "missing"),
        (
            "下列文件继续有效：\n\n1. 《首席质量官任命书》（2026年1月5日）；\n2. 《质量例会制度》。",
            "satisfied",
        ),
    ],
)
def test_papers_in_a_list_are_ended(tmp_path: Path, said: str, verdict: str) -> None:
    notice = f"# 关于文件清理结果的通知\n\n{said}\n\n2026年5月1日\n"
    found = verdicts(tmp_path, {"a.md": LETTER.format(more=GIVES), "b.md": notice})
    assert found["authority.veto"] == verdict


@pytest.mark.parametrize(
    ("rule", "verdict"),
    [
        ("首席质量官因议题需要可受邀参加。", "unknown"),
        ("首席质量官因议题需要可受邀参加，不参加表决。", "violated"),
        ("首席质量官为组成人员，一人一票。", "satisfied"),
    ],
)
def test_a_bare_seat(tmp_path: Path, rule: str, verdict: str) -> None:
    rules = f"# 总经理办公会议事规则\n\n第三条 办公会由总经理、副总经理组成。{rule}\n"
    letter = LETTER.format(more="首席质量官参加总经理办公会。")
    found = verdicts(tmp_path, {"a.md": letter, "b.md": rules})
    assert found["authority.decision_participation"] == verdict


def test_the_language_that_yields_gives_nothing_surely(tmp_path: Path) -> None:
    table = (
        "# 首席质量官岗位说明书 Job Description – Chief Quality Officer\n\n| 中文 | English |\n| --- | --- |\n"
        "| 首席质量官批准质量预算 | The CQO proposes the quality budget to the CFO |\n\n"
    )
    found = verdicts(
        tmp_path, {"a.md": table + "In case of discrepancy the English version shall prevail.\n"}
    )
    assert found["authority.budget"] != "satisfied"


@pytest.mark.parametrize(
    ("paper", "verdict"),
    [
        ("# 守门人\n\n走进车间，记者见到了张三。\n\n", "unknown"),
        ("# 守门人\n\n（来源：《今日制造》2026年第4期）\n\n", "unknown"),
        ("# 供应商质量手册\n\n供应商应任命首席质量官。\n\n", "unknown"),
        ("# 质量手册\n\n首席质量官审核供应商。\n\n", "satisfied"),
        ("# 接待制度\n\n接受记者采访须经办公室同意。\n\n", "satisfied"),
    ],
)
def test_who_speaks_of_whom(tmp_path: Path, paper: str, verdict: str) -> None:
    assert (
        verdicts(tmp_path, {"a.md": paper + GIVES, "b.md": LETTER.format(more="")})["authority.veto"]
        == verdict
    )
