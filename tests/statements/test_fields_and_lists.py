"""Fields that only a wide space parts, and long lists of what a post signs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

B, P, V = "budget", "plan_approval", "veto"

GRANTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (V, "事项：质量安全否决　行使人：首席质量官　程序：口头通知即生效　监督：董事会事后备查", ("授权台账",)),
    (B, "授权事项：质量经费审批　被授权人：首席质量官　期限：长期", ("授权台账",)),
    (P, "签批人：首席质量官\n签批文件：年度质量计划、质量提升计划、质量改进计划", ("签批清单",)),
    (P, "公司质量工作计划、质量提升计划、质量改进计划", ("权力清单", "首席质量官", "签批文件目录")),
    (P, "质量工作计划", ("权力清单", "首席质量官", "审批事项")),
    (P, "公司质量工作计划、质量提升计划、质量改进计划", ("首席质量官", "批准权")),
)
NONE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (V, "事项：质量安全否决　行使人：首席质量官　监督：总经理可撤销", ("授权台账",)),
    (V, "事项：质量安全否决　行使人：首席质量官　程序：总经理签发后生效", ("授权台账",)),
    (V, "事项：质量安全否决　提请人：首席质量官　行使人：总经理", ("授权台账",)),
    (B, "授权事项：质量经费审批　被授权人：首席质量官　限额：单笔10万元", ("授权台账",)),
    (B, "授权事项：质量经费审批　被授权人：首席质量官　备注：须总经理同意", ("授权台账",)),
    (P, "审核人：首席质量官\n审核文件：年度质量计划、质量提升计划、质量改进计划", ("审核清单",)),
    (P, "公司质量工作计划、质量提升计划、质量改进计划", ("权力清单", "首席质量官", "审核文件目录")),
    (P, "公司质量工作计划、质量提升计划、质量改进计划", ("权力清单", "总经理", "签批文件目录")),
    (P, "公司质量工作计划、质量提升计划、质量改进计划", ("首席质量官", "建议权")),
    (P, "公司质量工作计划、质量提升计划、质量改进计划", ("首席质量官", "工作内容")),
)


@pytest.mark.parametrize(("authority", "text", "headings"), GRANTS)
def test_granted(
    authority: str, text: str, headings: tuple[str, ...], sure_grants: Callable[..., set[str]]
) -> None:
    assert authority in sure_grants(text, headings)


@pytest.mark.parametrize(("authority", "text", "headings"), NONE)
def test_not_granted(
    authority: str, text: str, headings: tuple[str, ...], sure_grants: Callable[..., set[str]]
) -> None:
    assert authority not in sure_grants(text, headings)
