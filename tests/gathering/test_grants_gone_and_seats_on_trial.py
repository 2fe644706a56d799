"""Grants to the person who held the post before, and seats that nobody has while on trial."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check
from tests.gathering.test_lessened import OF, OTHER

RULES = """# 质量责任制

启明公司　2024年5月20日发布

## 一、首席质量官

1.1 对质量安全事项行使一票否决权；

1.2 首席质量官制定公司质量战略，并组织实施；

1.3 首席质量官向董事会提出质量战略建议；

1.4 首席质量官审批年度质量计划；

1.5 首席质量官作为总经理办公会成员参与公司经营决策，享有表决权；

1.6 首席质量官决定质量考核结果和奖惩；

1.7 首席质量官管理质量经费，审批其使用。

## 二、附则

{more}
"""
LETTER = "# 关于聘任张三同志为首席质量官的决定\n\n启明发〔2025〕8号\n\n聘任张三同志为公司首席质量官，聘期三年，赵六同志不再担任首席质量官。{more}\n\n董事长：李四\n\n2025年3月1日\n"


def found_in(folder: Path, *, rules: str = "", letter: str = "", other: str = "") -> dict[str, str]:
    (folder / "质量责任制.md").write_text(RULES.format(more=rules), "utf-8")
    (folder / "决定.md").write_text(LETTER.format(more=letter), "utf-8")
    if other:
        said = OTHER.format(title="关于有关事项的通知", said=other, day="2025年9月1日")
        (folder / "其他.md").write_text(said, "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-01-01").findings
    return {f.clause.removeprefix("authority."): f.verdict for f in found}


PLAN_GONE = (
    "2.1 1.4系对赵六的个人专项授权，不随职务移转，其离任后由总经理审批。",
    "2.1 本制度1.4为赵六本人专有的授权，继任者不得承继。",
    "2.1 1.4属于对前任首席质量官的特别授权。",
    "2.1 审批年度质量计划系基于赵六同志资历的个人授权，自其离任之日起终止。",
    "2.1 1.4仅限赵六个人的授权，不由继任者行使。",
    "2.1 1.4系给予赵六先生的一次性授权，新任者不享有。",
)


@pytest.mark.parametrize("said", PLAN_GONE)
def test_a_grant_to_the_person_before_him_is_not_passed_on(tmp_path: Path, said: str) -> None:
    found = found_in(tmp_path, rules=said)
    assert found["plan_approval"] != "satisfied"
    assert {c for c in OF if found[c] == "satisfied"} >= set(OF) - {"plan_approval"}


KEPT = (
    "",
    "2.1 1.4系对首席质量官岗位的授权，不因人员变动而改变。",
    "2.1 1.4系对张三的个人专项授权，不随职务移转。",
    "2.1 以上授权对岗不对人，随职务移转。",
    "2.1 以上授权对岗不对人。",
    "2.1 以上授权随职务移转，不因人员变动而改变。",
    "2.1 上述职权属于岗位，与任职者个人无关。",
    "2.1 以上权限由继任者自动承继。",
    "2.1 公务用车系对赵六的个人专项授权，不随职务移转。",
    "2.1 1.4不属于对赵六的个人授权。",
)


@pytest.mark.parametrize("said", KEPT)
def test_a_grant_to_the_post_or_to_him_stays(tmp_path: Path, said: str) -> None:
    found = found_in(tmp_path, rules=said)
    assert {c for c in OF if found[c] != "satisfied"} == set()


@pytest.mark.parametrize(
    "said",
    (
        "2.1 以上授权不随职务移转。",
        "2.1 以上授权随职务移转，但须经董事会批准后方可行使。",
        "2.1 以上授权随职务移转给总经理。",
    ),
)
def test_what_is_said_beside_it_is_still_heard(tmp_path: Path, said: str) -> None:
    assert found_in(tmp_path, rules=said)["plan_approval"] != "satisfied"


SHORT_NAMES = (
    ("责任制1.4停止适用。", {"plan_approval"}),
    ("各部门报送计划，责任制1.6停止执行。", {"assessment_reward"}),
    ("安全生产责任制1.4停止适用。", set()),
    ("责任制1.4继续有效。", set()),
)


@pytest.mark.parametrize(("said", "lost"), SHORT_NAMES)
def test_a_paper_is_meant_by_the_end_of_its_title(tmp_path: Path, said: str, lost: set[str]) -> None:
    found = found_in(tmp_path, other=said)
    assert {c for c in OF if found[c] != "satisfied"} == lost


ON_TRIAL = (
    (
        "以上人员实行试任，张三试任期自2025年3月2日至2026年3月1日。",
        "试任干部列席总经理办公会，转正后取得成员资格。",
    ),
    ("张三同志试用期一年。", "试用期人员不享有表决权，可旁听总经理办公会。"),
    ("张三同志处于见习期，期限十二个月。", "见习期间的高级管理人员不计入总经理办公会成员。"),
    ("张三为试聘，试聘期为一年。", "试聘人员列席会议，考核合格后方列入成员名单。"),
    ("张三按挂职办理，挂职期两年。", "挂职干部参加会议但不参与表决。"),
    ("张三实行试用。", "未转正人员暂不列入总经理办公会委员名单。"),
)


@pytest.mark.parametrize(("letter", "other"), ON_TRIAL)
def test_who_is_on_trial_has_no_seat_yet(tmp_path: Path, letter: str, other: str) -> None:
    found = found_in(tmp_path, letter=letter, other=other)
    assert found["decision_participation"] != "satisfied"
    assert {c for c in OF if found[c] == "satisfied"} >= set(OF) - {"decision_participation"}


SEATED = (
    ("", "试任干部列席总经理办公会，转正后取得成员资格。"),
    ("赵六实行试任，试任期至2026年3月1日。", "试任干部列席总经理办公会，转正后取得成员资格。"),
    ("张三试任期自2025年3月2日至2025年9月1日。", "试任干部列席总经理办公会，转正后取得成员资格。"),
    ("张三试用期六个月，自2025年3月2日起，试用期为六个月。", "试用期人员不享有表决权，可旁听总经理办公会。"),
    ("张三试任期一年。", "张三试任期满考核合格，予以转正。试任干部列席总经理办公会。"),
    ("张三不设试用期。", "试用期人员不享有表决权。"),
    ("张三实行试任。", "试任干部每季度提交述职材料一份。"),
    ("张三实行试任。", "试任干部列席安全生产委员会，转正后取得安全生产委员会成员资格。"),
)


@pytest.mark.parametrize(("letter", "other"), SEATED)
def test_whose_trial_is_over_or_was_not_his_is_seated(tmp_path: Path, letter: str, other: str) -> None:
    assert found_in(tmp_path, letter=letter, other=other)["decision_participation"] == "satisfied"
