"""The force of sentences by their verbs, and words that only look as if they held one."""

from __future__ import annotations

import pytest

from checker.importing.modality import modality


@pytest.mark.parametrize(
    ("text", "force", "verb"),
    [
        ("首席质量官应具备下列条件。", "shall", "应"),
        ("组织应当建立质量管理制度。", "shall", "应当"),
        ("评价人员不应参与利益相关的评价。", "shall", "不应"),
        ("首席质量官不得泄露秘密。", "shall", "不得"),
        ("申请人须提交材料。", "shall", "须"),
        ("申请人必须提交材料。", "shall", "必须"),
        ("首席质量官宜具有相关经验。", "should", "宜"),
        ("首席质量官不宜兼管生产。", "should", "不宜"),
        ("首席质量官一般应设在企业决策层。", "should", "一般应"),
        ("组织可设立二级质量官。", "may", "可"),
        ("组织可以设立二级质量官。", "may", "可以"),
        ("组织不必另设机构。", "may", "不必"),
        ("无须另行审批。", "may", "无须"),
        ("该方法能反映质量水平。", "can", "能"),
        ("该方法不能反映质量水平。", "can", "不能"),
        ("缺少记录可能影响结果。", "can", "可能"),
        ("不可代替现场检查。", "shall", "不可"),
        # The same letters, and here they are verbs.
        ("首席质量官应对质量安全全面负责。", "shall", "应"),
        ("召回应立即实施。", "shall", "应"),
        ("绩效应纳入考核。", "shall", "应"),
        ("信息提供应及时。", "shall", "应"),
        ("首席质量官可行使否决权。", "may", "可"),
        ("评价机构可测试其知识。", "may", "可"),
        ("首席质量官能独立履职。", "can", "能"),
    ],
)
def test_a_verb_gives_its_force(text: str, force: str, verb: str) -> None:
    found = modality(text)
    assert found.force == force
    assert verb in found.verbs


@pytest.mark.parametrize(
    "text",
    [
        "与岗位相适应的能力。", "客户反应良好。", "相应的措施。", "质量工具的应用。", "对应的条款。", "供应链管理。", "可靠的产品。",
        "认可的机构。", "许可证件。", "可行性研究。", "可操作性原则。", "可追溯体系。", "职能部门。", "质量功能展开。", "技能人才。",
        "事宜由办公室办理。", "因地制宜。", "应急预案。", "响应速度。", "性能指标。",
    ],
)  # fmt: skip
def test_a_word_that_holds_its_letter_is_no_verb(text: str) -> None:
    assert modality(text).force is None


def test_the_strongest_verb_counts_and_two_are_doubtful() -> None:
    found = modality("首席质量官应参加培训，宜取得证书。")
    assert (found.force, found.doubtful) == ("shall", True)
    assert not modality("首席质量官应参加能反映水平的考试。").doubtful


def test_a_verb_that_the_rules_of_drafting_do_not_give_is_doubtful() -> None:
    assert modality("鼓励组织设立首席质量官。").doubtful
    assert modality("原则上应设在决策层。").doubtful
    assert not modality("组织应设立首席质量官。").doubtful
