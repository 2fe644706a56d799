"""Whole small dossiers in which one paper gives to the officer what another leaves to somebody else alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = """# 首席质量官任命书

兹聘任张三为公司首席质量官，任期三年。

首席质量官对质量安全事项行使一票否决权。

首席质量官审批年度质量计划。

首席质量官管理质量工作经费，审批其使用。

首席质量官制定公司质量战略。

首席质量官对各部门的质量工作进行考核，并决定奖惩。

总经理：李四（签字）

2025年3月1日
"""
RULES = """# {title}

第一条 本制度适用于公司各部门。

第二条 {said}

总经理：李四（签字）

{day}
"""


def verdict(
    folder: Path, clause: str, said: str, *, title: str = "财务管理制度", day: str = "2025年5月1日"
) -> str:
    (folder / "任命书.md").write_text(LETTER, "utf-8")
    (folder / "制度.md").write_text(RULES.format(title=title, said=said, day=day), "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return next(f.verdict for f in found if f.clause == f"authority.{clause}")


AGAINST = (
    ("budget", "质量工作经费由财务总监审批。"),
    ("budget", "质量经费的支出须经财务总监批准。"),
    ("plan_approval", "年度质量计划由总经理批准。"),
    ("plan_approval", "年度质量计划经总经理批准后执行。"),
    ("veto", "质量否决决定须报总经理批准后执行。"),
    ("veto", "否决意见须经总经理同意。"),
    ("assessment_reward", "质量工作的考核与奖惩由人力资源部决定。"),
)


@pytest.mark.parametrize(("clause", "said"), AGAINST)
def test_both_are_shown(tmp_path: Path, clause: str, said: str) -> None:
    assert verdict(tmp_path, clause, said) == "conflicting"


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("budget", "质量工作经费由财务部核算并按月报表。"),
        ("budget", "差旅费由财务总监审批。"),
        ("plan_approval", "年度质量计划由质量部编制。"),
        ("plan_approval", "年度生产计划由总经理批准。"),
        ("veto", "采购合同须报总经理批准后执行。"),
        ("assessment_reward", "人力资源部汇总考核结果，报总经理批准后公布。"),
        ("strategy_formulate", "总经理参与质量战略的讨论。"),
    ],
)
def test_what_takes_nothing_from_him(tmp_path: Path, clause: str, said: str) -> None:
    assert verdict(tmp_path, clause, said) == "satisfied"


def test_a_report_of_the_past_is_no_rival(tmp_path: Path) -> None:
    assert verdict(tmp_path, "budget", "上月质量经费由财务总监审批。") == "satisfied"


def test_what_nobody_gave_him_is_missing(tmp_path: Path) -> None:
    letter = LETTER.replace("首席质量官管理质量工作经费，审批其使用。\n\n", "")
    (tmp_path / "任命书.md").write_text(letter, "utf-8")
    said = RULES.format(title="财务管理制度", said="质量工作经费由财务总监审批。", day="2025年5月1日")
    (tmp_path / "制度.md").write_text(said, "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.budget") == "missing"


def test_the_later_of_two_papers_of_one_rank_holds(tmp_path: Path) -> None:
    said = {
        "旧制度.md": ("质量工作经费由财务总监审批。", "2023年5月1日"),
        "新制度.md": ("质量工作经费由首席质量官审批使用。", "2025年5月1日"),
    }
    for name, (words, day) in said.items():
        (tmp_path / name).write_text(RULES.format(title="质量经费管理制度", said=words, day=day), "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.budget") == "satisfied"


QP = """# Job Description: Qualified Person

No batch may be released without the signature of the Qualified Person.

{said}
"""


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("The production manager may release batches in urgent cases.", "violated"),
        ("The production manager releases batches.", "violated"),
        ("The production manager prepares the batch records.", "satisfied"),
        ("The warehouse hands out released batches.", "satisfied"),
    ],
)
def test_who_lets_go_without_the_signature(tmp_path: Path, said: str, verdict: str) -> None:
    (tmp_path / "jd.md").write_text(QP.format(said=said), "utf-8")
    found = check(tmp_path, pack="eu-gmp-qp", as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.release") == verdict


def test_a_letter_that_has_ended_gave_him_nothing_to_contest(tmp_path: Path) -> None:
    letter = LETTER.replace("任期三年", "任期自2022年3月1日至2023年2月28日")
    (tmp_path / "任命书.md").write_text(letter.replace("2025年3月1日", "2022年3月1日"), "utf-8")
    said = RULES.format(title="财务管理制度", said="质量工作经费由财务总监审批。", day="2025年5月1日")
    (tmp_path / "制度.md").write_text(said, "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.budget") in ("missing", "unknown")


@pytest.mark.parametrize("names", [("a.md", "b.md"), ("b.md", "a.md")])
def test_the_order_of_papers_tells_nothing(tmp_path: Path, names: tuple[str, str]) -> None:
    signed, given = names
    (tmp_path / signed).write_text(
        QP.format(said="The production manager may release batches in urgent cases."), "utf-8"
    )
    (tmp_path / given).write_text("# Release procedure\n\nThe Qualified Person releases batches.\n", "utf-8")
    found = check(tmp_path, pack="eu-gmp-qp", as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.release") != "satisfied"


def test_what_stands_against_him_comes_from_a_statement_that_was_read(tmp_path: Path) -> None:
    (tmp_path / "任命书.md").write_text(LETTER, "utf-8")
    said = RULES.format(title="财务管理制度", said="质量工作经费由财务总监审批。", day="2025年5月1日")
    (tmp_path / "制度.md").write_text(said, "utf-8")
    assessment = check(tmp_path, pack="cqo-2023", as_of="2026-01-01")
    told = {s.id for s in assessment.reading.statements}
    against = [f for f in assessment.facts if f.kind == "authority" and f.fields.get("limit_kind") == "rival"]
    assert against
    assert all(set(f.because) <= told for f in against)


OWN = """# 质量管理办法

第一条 首席质量官审批质量计划。质量经费由首席质量官自主支配。首席质量官负责质量工作的考核，有权决定质量奖惩。

第二条 各部门应当配合。

第三条 {said}
"""


def verdict_of_one_paper(folder: Path, clause: str, said: str) -> str:
    (folder / "办法.md").write_text(OWN.format(said=said), "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return next(f.verdict for f in found if f.clause == f"authority.{clause}")


@pytest.mark.parametrize(
    ("clause", "said", "then"),
    [
        ("assessment_reward", "奖惩金额超过5000元的，报总经理批准。", "violated"),
        ("assessment_reward", "罚款1000元以上的由人力资源部审批。", "violated"),
        ("assessment_reward", "单次奖励超过2000元的须经总经理批准。", "violated"),
        ("budget", "单笔超过十万元的支出由财务总监审批。", "violated"),
        ("budget", "质量经费单笔超过五万元的，由总经理审批。", "violated"),
        ("plan_approval", "质量计划涉及投资超过100万元的，由总经理批准。", "violated"),
        ("budget", "差旅费超过一万元的，由总经理审批。", "satisfied"),
        ("budget", "年度质量预算由总经理审批。", "satisfied"),
        ("budget", "质量经费含检测、培训等支出，年度预算随公司总预算由董事会批准。", "satisfied"),
        ("budget", "原“质量经费单笔2万元以上由财务总监加签”的规定停止执行。", "satisfied"),
        ("budget", "各项支出应在董事会批准的年度预算之内。", "satisfied"),
        ("budget", "各项支出须经董事会批准。", "violated"),
        ("assessment_reward", "首席质量官的年度履职评价由董事会进行。", "satisfied"),
        ("assessment_reward", "首席质量官的年度履职评价和部门质量考核由董事会进行。", "unknown"),
        ("budget", "单笔五万元以下的质量经费由质量部经理审批。", "satisfied"),
        ("assessment_reward", "生产奖金超过1万元的，由总经理审批发放计划。", "satisfied"),
    ],
)
def test_an_article_of_the_same_paper_that_leaves_more_than_a_sum_to_another(
    tmp_path: Path, clause: str, said: str, then: str
) -> None:
    assert verdict_of_one_paper(tmp_path, clause, said) == then


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("budget", "单笔超过十万元的质量支出由财务总监审批。"),
        ("assessment_reward", "质量奖励超过2000元的，须经总经理批准。"),
        ("plan_approval", "质量计划涉及投资超过100万元的，由总经理批准。"),
    ],
)
def test_another_paper_that_leaves_more_than_a_sum_to_another(tmp_path: Path, clause: str, said: str) -> None:
    assert verdict(tmp_path, clause, said) == "conflicting"


@pytest.mark.parametrize(
    ("clause", "said", "then"),
    [
        ("plan_approval", "质量计划须经总经理批准后实施。", "violated"),
        ("plan_approval", "年度质量计划报总经理批准后执行。", "violated"),
        ("plan_approval", "年度质量计划由总经理批准。", "unknown"),
        ("plan_approval", "年度质量计划由质量部编制。", "satisfied"),
        ("plan_approval", "年度生产计划由总经理批准。", "satisfied"),
        ("budget", "质量经费的支出须经财务总监批准。", "violated"),
        ("budget", "质量经费由财务总监审批。", "unknown"),
        ("budget", "年度质量预算报总经理批准。", "satisfied"),
        ("budget", "质量经费由财务部核算。", "satisfied"),
        ("assessment_reward", "质量奖惩由总经理决定。", "unknown"),
        ("assessment_reward", "人力资源部汇总考核结果，报总经理批准后公布。", "satisfied"),
    ],
)
def test_an_article_of_the_same_paper_that_leaves_it_to_another(
    tmp_path: Path, clause: str, said: str, then: str
) -> None:
    """What passes by another is conditional; who of two decides where both are said to is not known."""
    assert verdict_of_one_paper(tmp_path, clause, said) == then


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("质量否决决定须报总经理批准后执行。", "violated"),
        ("否决意见须经总经理同意。", "violated"),
        ("总经理对质量安全事项行使一票否决权。", "satisfied"),
        ("否决决定抄送总经理。", "satisfied"),
    ],
)
def test_an_article_by_which_the_veto_waits_for_another(tmp_path: Path, said: str, then: str) -> None:
    text = f"# 质量管理办法\n\n第一条 首席质量官对质量安全事项行使一票否决权。\n\n第二条 {said}\n"
    (tmp_path / "办法.md").write_text(text, "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.veto") == then


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| 质量战略 | 首席质量官 | 总经理 |", "conflicting"),
        ("| 质量战略 | 质量部 | 首席质量官 |", "satisfied"),
        ("| 年度生产计划 | 首席质量官 | 总经理 |", "satisfied"),
    ],
)
def test_a_matrix_in_which_he_proposes_what_another_decides(tmp_path: Path, row: str, expected: str) -> None:
    (tmp_path / "任命书.md").write_text(LETTER, "utf-8")
    table = f"# 权限表\n\n2025年6月1日起施行\n\n| 事项 | 提出 | 决定 |\n| --- | --- | --- |\n{row}\n"
    (tmp_path / "权限表.md").write_text(table, "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    assert next(f.verdict for f in found if f.clause == "authority.strategy_formulate") == expected


@pytest.mark.parametrize(
    ("title", "same"), [("VP Quality", True), ("VP of Quality", True), ("Head of Quality", False)]
)
def test_one_title_in_two_spellings(tmp_path: Path, title: str, same: bool) -> None:
    notice = (
        "# Notice of Appointment\n\nMr. Rooke is appointed Vice President Quality (Chief Quality Officer).\n"
    )
    (tmp_path / "Notice.md").write_text(notice, "utf-8")
    policy = f"# Product Safety Policy\n\nThe {title} holds the right of veto on all questions of product safety.\n"
    (tmp_path / "Policy.md").write_text(policy, "utf-8")
    found = check(tmp_path, pack="cqo-2023", as_of="2026-01-01").findings
    verdict = next(f.verdict for f in found if f.clause == "authority.veto")
    assert (verdict == "satisfied") is same


OF_ANOTHER_KIND = (
    ("plan_approval", "3 年度质量计划", "人力资源计划由人力资源总监批准。"),
    ("plan_approval", "3 年度质量计划", "年度产销计划由总经理批准，设备大修计划由总工程师批准。"),
    ("plan_approval", "3 年度质量计划", "施工组织设计由总工程师审批，不属于质量计划。"),
    ("budget", "3 质量经费", "试制费用列入研发预算，由研发总监审批。"),
    ("strategy_formulate", "3 公司质量战略", "2020年以前的质量规划由企管处编写，现已归档。"),
    ("assessment_reward", "3 修订", "E版中“质量奖惩由劳资处核定”的内容已删去。"),
)
OF_QUALITY = (
    ("strategy_formulate", "3 战略", "质量战略由总工程师主持编制，报总经理批准。"),
    ("strategy_formulate", "3 公司质量战略", "技术与质量发展规划由总经理制定。"),
    ("plan_approval", "3 年度质量计划", "年度质量计划与生产计划由总经理批准。"),
    ("budget", "3 质量经费", "质量经费列入研发预算，由财务总监审批。"),
    ("strategy_formulate", "3 公司质量战略", "公司质量战略由企管处编写。"),
    ("assessment_reward", "3 修订", "质量奖惩由人力资源部核定，原内容已删去，首席质量官不再决定奖惩。"),
)


@pytest.mark.parametrize(("clause", "head", "said"), OF_ANOTHER_KIND)
def test_what_is_of_another_kind_is_not_held_against_him(
    tmp_path: Path, clause: str, head: str, said: str
) -> None:
    assert verdict(tmp_path, clause, f"见下。\n\n## {head}\n\n{said}") == "satisfied"


@pytest.mark.parametrize(("clause", "head", "said"), OF_QUALITY)
def test_what_is_of_quality_is_held_against_him(tmp_path: Path, clause: str, head: str, said: str) -> None:
    assert verdict(tmp_path, clause, f"见下。\n\n## {head}\n\n{said}") != "satisfied"


@pytest.mark.parametrize(
    ("said", "free"),
    [
        ("向股东会提交质量战略建议的，须先经总经理同意。", True),
        ("质量战略建议须经总经理审批后报董事会。", True),
        ("质量战略由总经理审批。", False),
        ("各部门提出质量战略建议后，质量战略须经总经理批准。", False),
    ],
)
def test_leave_for_a_proposal_is_none_for_what_he_makes(tmp_path: Path, said: str, free: bool) -> None:
    assert (verdict(tmp_path, "strategy_formulate", said) == "satisfied") is free


@pytest.mark.parametrize(
    ("said", "free"),
    [
        ("被处罚人员不服质量考核的，可向工会反映，由工会转首席质量官复核，复核结论为最终结论。", True),
        ("被处罚人员对质量奖惩不服的，由工会报总经理裁定。", False),
    ],
)
def test_what_others_pass_on_to_him_he_decides(tmp_path: Path, said: str, free: bool) -> None:
    assert (verdict(tmp_path, "assessment_reward", said) == "satisfied") is free
