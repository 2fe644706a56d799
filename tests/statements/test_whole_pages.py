"""What pages hold beside powers: forms, shares of time, who explains a paper, what is done with a plan that is made."""

from pathlib import Path

import pytest

from checker.dossier import read_document
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.reading import read_blocks

PACK = vocabulary_of("cqo-2023")


def said(text: str, *headings: str) -> set[tuple[str, str, str]]:
    """Authority, power and effect of all that the officer is said to have for sure."""
    found = interpret_text(text, headings, PACK)
    return {(s.authority, s.power, s.effect) for s in found if s.holder == "cqo" and s.certainty == "sure"}


def on_page(page: str, tmp_path: Path) -> set[tuple[str, str, str]]:
    (tmp_path / "a.md").write_text(page, encoding="utf-8")
    document = read_document(tmp_path / "a.md", root=tmp_path)
    found = read_blocks(document.blocks, PACK, lambda: "").statements
    return {(s.authority, s.power, s.effect) for s in found if s.holder == "cqo" and s.certainty == "sure"}


@pytest.mark.parametrize(
    "text",
    [
        "质量规划发布后，由首席质量官解读。",
        "质量计划批准后，由首席质量官存档。",
        "质量方针批准发布后，首席质量官负责解释。",
        "质量战略的落地由首席质量官主导。",
        "质量战略的实施由首席质量官主导。",
        "质量战略、规划发布后，首席质量官调度各部门推进。",
    ],
)
def test_what_is_done_once_it_is_made_makes_nothing(text: str) -> None:
    assert not {s for s in said(text, "首席质量官") if s[2] == "grant"}


@pytest.mark.parametrize(
    "text",
    [
        "质量规划起草后，由首席质量官定稿并发布。",
        "首席质量官制定质量规划后，组织宣贯。",
        "质量战略由首席质量官主导制定。",
    ],
)
def test_what_he_makes_in_the_end_is_his(text: str) -> None:
    assert ("strategy", "formulate", "grant") in said(text, "首席质量官")


@pytest.mark.parametrize(
    "text",
    [
        "规划、计划审定印发后，由首席质量官组织分公司、项目部付诸实施。",
        "质量战略的落地由首席质量官牵头主导。",
        "上述战略由首席质量官组织各子公司贯彻到底。",
    ],
)
def test_who_carries_out_what_was_adopted(text: str) -> None:
    assert ("strategy", "implement", "execute_only") in said(text, "首席质量官")


@pytest.mark.parametrize(
    ("last", "effect"),
    [
        ("本办法的解释权归品质部。", "grant"),
        ("本办法的最终解释权归公司所有。", "grant"),
        ("本办法的否决权归总经理。", "denied"),
        ("上述总经理、两位副总和财务经理组成经营班子，每周一上午碰头。", "grant"),
    ],
)
def test_the_last_articles_of_a_paper(last: str, effect: str, tmp_path: Path) -> None:
    page = f"# 办法\n\n第三条 首席质量官对质量安全事项一票否决。\n\n第八条 {last}\n"
    assert {e for a, _, e in on_page(page, tmp_path) if a == "veto"} == {effect}


@pytest.mark.parametrize(
    ("between", "found"),
    [
        ("公司的质量战略由董事会制定。", True),
        ("工艺文件由技术部编制。", False),
    ],
)
def test_papers_named_before_are_carried_out(between: str, found: bool, tmp_path: Path) -> None:
    page = f"# 章程\n\n第六条 {between}\n\n第七条 前条文件签发以后，首席质量官组织各子公司贯彻到底。\n"
    assert (("strategy", "implement", "execute_only") in on_page(page, tmp_path)) is found


def test_shares_of_his_time_bound_nothing(tmp_path: Path) -> None:
    page = (
        "# 岗位说明书\n\n- 岗位：首席质量官\n\n| 占比 | 领域 | 描述 |\n|---|---|---|\n"
        "| 25% | 食品安全 | 对质量安全事项行使一票否决权 |\n"
    )
    assert ("veto", "veto", "grant") in on_page(page, tmp_path)


def test_a_name_defined_for_a_paper(tmp_path: Path) -> None:
    page = "# 章程\n\n3. “主责人”在本章程中专指首席质量官。\n\n4. 遇有质量安全偏差，主责人得以一票否决。\n"
    assert ("veto", "veto", "grant") in on_page(page, tmp_path)


def test_what_a_meeting_decides_is_no_record_of_what_it_was_told(tmp_path: Path) -> None:
    page = (
        "# 总经理办公会纪要\n\n甲介绍了摸底情况：近三年不符合项中有四成与原始记录有关。会议讨论后一致明确：\n\n"
        "1. 首席质量官审批年度质量计划；\n"
    )
    assert ("plan_approval", "approve", "grant") in on_page(page, tmp_path)


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("首席质量官对办公区装修质量有一票否决权。", "limited"),
        ("首席质量官对产品质量有一票否决权。", "grant"),
    ],
)
def test_quality_of_the_house_is_not_that_of_goods(text: str, effect: str) -> None:
    assert {e for a, _, e in said(text) if a == "veto"} == {effect}


def test_kept_apart_from_business_stops_nothing() -> None:
    assert not said("首席质量官直接向执行董事负责，与业务条线完全隔离，不承担营业额指标。")


@pytest.mark.parametrize(
    ("text", "sits"),
    [
        ("经营管理委员会由七名委员组成：总裁（召集人）、首席质量官、财务总监、营销总监。", True),
        ("采购委员会由五名委员组成：总裁（召集人）、首席质量官、财务总监。", False),
        ("质量委员会由五名委员组成：总经理（主任）、首席质量官、生产总监。", False),
    ],
)
def test_members_told_with_their_offices(text: str, sits: bool) -> None:
    assert (("decision_participation", "participate", "grant") in said(text)) is sits
