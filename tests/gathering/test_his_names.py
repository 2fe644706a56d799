"""Whole small dossiers whose papers call the officer by other words than his title, and others by the same ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = """# 关于聘任张立新同志职务的决定

聘任张立新为{post}，任期三年，自2025年3月1日起。

{title}对质量安全事项行使一票否决权。

{title}审批年度质量计划。

{title}管理质量工作经费，审批其使用。

{title}制定公司质量战略，向总经理提出质量战略建议，组织质量战略的实施。

{title}对各部门的质量工作进行考核，并决定奖惩。

总经理：李四（签字）

2025年3月1日
"""
OTHER = "# {title}\n\n{said}\n\n总经理：李四（签字）\n\n2025年9月1日\n"
PAIR = ("首席质量官（CQO）", "首席质量官")
DIRECTOR = ("公司质量总监（首席质量官）", "质量总监")


def verdicts(
    folder: Path,
    said: str,
    *,
    title: str = "质量责任制度",
    called: tuple[str, str] = PAIR,
    more: dict[str, str] | None = None,
    file: str = "制度",
) -> dict[str, str]:
    (folder / "决定.md").write_text(LETTER.format(post=called[0], title=called[1]), "utf-8")
    (folder / f"{file}.md").write_text(OTHER.format(title=title, said=said), "utf-8")
    for name, text in (more or {}).items():
        (folder / f"{name}.md").write_text(text, "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return {f.clause.removeprefix("authority."): f.verdict for f in found}


HIS = (
    ("strategy_implement", "质量战略的推行由CQO统筹，各单位按其部署执行。", PAIR),
    ("strategy_implement", "质量战略规划的实施由质量总监统筹，三个厂按其部署执行。", DIRECTOR),
    ("strategy_implement", "公司质量战略的落实由公司首席质量官主持，各厂按其部署执行。", PAIR),
    ("budget", "质量专项资金由CQO统一支配，调剂由其决定。", PAIR),
    ("budget", "质量经费由质量总监统一支配，财务中心凭其签字付款。", DIRECTOR),
    ("plan_approval", "年度质量计划由CQO核准，核准后下发。", PAIR),
    ("assessment_reward", "质量考核和质量奖惩由CQO裁定，裁定后公布。", PAIR),
    ("assessment_reward", "质量奖惩由质量总监独立决定，决定后公布。", DIRECTOR),
    ("veto", "质量否决由CQO作出，各单位立即执行。", PAIR),
    ("veto", "质量否决由质量总监作出，各单位立即执行。", DIRECTOR),
    ("budget", "张立新（以下称张总）担任首席质量官。质量经费由张总统一支配。", PAIR),
    ("budget", "首席质量官（以下简称质量总监）主持质量工作。质量经费由质量总监统一支配。", PAIR),
    ("strategy_implement", "质量战略的推行由常务副总经理兼首席质量官统筹。", PAIR),
)


@pytest.mark.parametrize(("clause", "said", "called"), HIS)
def test_a_right_that_is_his_by_another_word_takes_nothing(
    tmp_path: Path, clause: str, said: str, called: tuple[str, str]
) -> None:
    assert verdicts(tmp_path, said, called=called)[clause] == "satisfied"


FORM = """# 首席质量官{form}

{lead}

{said}

2025年9月1日
"""
OF_THE_POST = (
    ("plan_approval", "年度质量计划由本岗位核准。"),
    ("assessment_reward", "质量考核等次与奖惩由本岗位独立决定。"),
    ("budget", "质量经费由本职位统一支配。"),
    ("strategy_implement", "公司质量战略的推行由本岗位统筹。"),
    ("veto", "质量否决由本岗位作出，各单位立即执行。"),
)


@pytest.mark.parametrize(("clause", "said"), OF_THE_POST)
def test_the_post_whose_description_it_is(tmp_path: Path, clause: str, said: str) -> None:
    form = FORM.format(form="岗位说明书", lead="## 职权", said=said)
    found = verdicts(tmp_path, "各部门应当配合。", more={"岗位说明书": form})
    assert found[clause] == "satisfied"


NOT_HIS = (
    # the same title is another's in a paper of another firm, of a part, of a unit
    ("budget", "质量经费由江北分公司质量总监统一支配。", DIRECTOR),
    ("strategy_implement", "质量战略的推行改由集团质量总监统筹。", DIRECTOR),
    ("strategy_implement", "质量战略的推行由二厂质量总监统筹。", DIRECTOR),
    ("budget", "质量经费由副CQO统一支配。", PAIR),
    ("assessment_reward", "质量奖惩由CQO助理独立决定。", PAIR),
    ("budget", "质量总监（即首席质量官）主持工作。质量经费由所在公司质量总监统一支配。", PAIR),
    ("budget", "质量经费由张总经理统一支配。", PAIR),
    ("budget", "CQO自本月起暂停审批质量经费。", PAIR),
    # nobody said that the quality director is the officer
    ("strategy_implement", "质量战略的推行由质量总监统筹，各厂按其部署执行。", PAIR),
    # an alias does not free who else is named beside it
    ("budget", "CQO动用质量经费，每次须由总经理审核同意。", PAIR),
    ("plan_approval", "CQO签署的质量计划，以总经理复签为生效要件。", PAIR),
    ("strategy_implement", "质量战略的推行改由常务副总统筹，CQO协助。", PAIR),
)


@pytest.mark.parametrize(("clause", "said", "called"), NOT_HIS)
def test_words_near_his_are_anothers(tmp_path: Path, clause: str, said: str, called: tuple[str, str]) -> None:
    assert verdicts(tmp_path, said, called=called)[clause] != "satisfied"


@pytest.mark.parametrize("title", ["江北分公司质量管理办法", "冷链事业部质量责任制度"])
def test_the_director_of_a_part_is_not_he(tmp_path: Path, title: str) -> None:
    said = "质量战略的推行由质量总监统筹，各车间按其部署执行。"
    assert verdicts(tmp_path, said, title=title, called=DIRECTOR)["strategy_implement"] != "satisfied"


POSTS = """# 岗位职责汇编

## 首席质量官

年度质量计划由本岗位核准。

## 财务总监

质量经费由本岗位统一支配。

## 运营副总经理

公司质量战略的推行由本岗位统筹。

2025年9月1日
"""


def test_this_post_of_another_chapter_is_another(tmp_path: Path) -> None:
    found = verdicts(tmp_path, "各部门应当配合。", more={"汇编": POSTS})
    assert found["plan_approval"] == "satisfied"
    assert found["budget"] != "satisfied"
    assert found["strategy_implement"] != "satisfied"


REMOVED = """# 关于张立新同志免职的决定

免去张立新首席质量官职务，自2025年10月1日起。聘任王德全为首席质量官，任期三年，自2025年10月1日起。

{title}对质量安全事项行使一票否决权。

{title}审批年度质量计划。

{title}管理质量工作经费，审批其使用。

{title}组织质量战略的实施。

总经理：李四（签字）

2025年10月1日
""".replace("{title}", "首席质量官")


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("strategy_implement", "质量战略的推行由张立新统筹。"),
        ("budget", "质量经费由张立新统一支配。"),
        ("budget", "张立新（以下称张总）担任首席质量官。质量经费由张总统一支配。"),
    ],
)
def test_who_was_removed_is_he_no_more(tmp_path: Path, clause: str, said: str) -> None:
    found = verdicts(tmp_path, said, more={"免职": REMOVED})
    assert found[clause] != "satisfied"


def test_who_came_after_him_is_he(tmp_path: Path) -> None:
    later = OTHER.format(title="关于质量战略的通知", said="质量战略的推行由王德全统筹。").replace(
        "9月", "11月"
    )
    found = verdicts(tmp_path, "各部门应当配合。", more={"免职": REMOVED, "通知": later})
    assert found["strategy_implement"] == "satisfied"
