"""What is reported or praised of another firm gives this firm's officer nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

NOT_HIS = (
    "据市场监管局网站消息，东海乳业有限公司已授予其首席质量官质量安全一票否决权。",
    "据行业协会介绍，华星电子股份有限公司的首席质量官享有质量安全一票否决权，我公司可予参考。",
    "省市场监管局通报表扬了永泰药业有限公司：该公司首席质量官对质量安全事项行使一票否决权。",
    "海潮食品有限公司赋予其首席质量官质量安全一票否决权，为全市首家。",
    "德昌汽车集团首席质量官有权批准质量计划，其做法值得我公司借鉴。",
    "行业内领先企业普遍由首席质量官批准质量计划，我公司可以借鉴。",
    "国外同类企业中，首席质量官拥有质量安全一票否决权。",
)
HIS = (
    "根据市场监管局通报要求，公司授予首席质量官质量安全一票否决权。",
    "东海乳业有限公司授予首席质量官质量安全一票否决权。",
    "本公司授予其首席质量官质量安全一票否决权。",
    "据集团通报要求，首席质量官享有质量安全一票否决权。",
    "首席质量官享有质量安全一票否决权，否决结果可供各部门参考。",
)


@pytest.mark.parametrize("text", NOT_HIS)
def test_what_another_firm_does_is_not_this_firms(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("text", HIS)
def test_what_this_firm_does_stands(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert sure_grants(text, ())
