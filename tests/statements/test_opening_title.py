"""A block whose first line is the title of the officer's job description is about the officer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

BOTH = (
    "首席质量官职务说明\n职责：统筹质量管理\n权限：质量计划审批权、质量安全一票否决权",
    "首席质量官\n权限：质量计划审批权、质量安全一票否决权",
    "首席质量官岗位说明书\n岗位权限：审批质量计划；对质量安全行使一票否决权",
    "首席质量官职务说明\n职责：统筹质量管理\n权限：\n1. 审批质量计划\n2. 对质量安全一票否决",
)
NONE = (
    "首席质量官助理岗位说明\n权限：质量计划审批权、质量安全一票否决权",
    "生产总监岗位说明\n权限：质量计划审批权、质量安全一票否决权",
    "首席质量官职务说明\n权限：经总经理同意后审批质量计划",
    "首席质量官岗位说明书\n权限：建议质量计划",
)


@pytest.mark.parametrize("text", BOTH)
def test_the_title_says_whose_the_rights_are(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert sure_grants(text, ()) == {"plan_approval", "veto"}


@pytest.mark.parametrize("text", NONE)
def test_another_post_or_a_lesser_right(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert not sure_grants(text, ())
