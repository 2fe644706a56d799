"""An order that holds only with somebody else's number, seal, form or receipt waits for him; what others file does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
WAITS = (
    "首席质量官可签发停产令；停产令编号由生产部给，没有编号的不执行。",
    "停线令由首席质量官签发，经调度室登记后生效。",
    "首席质量官可叫停生产，停产单须使用生产部发放的专用表单，未用专用表单的不予受理。",
    "首席质量官有权决定停产；停产通知须经生产部经理签收后执行。",
    "首席质量官有权决定停产，停产通知送达生产副总签收后生效。",
    "首席质量官审批质量预算。批准件需在财务部换取付款编号，无编号的不予支付。",
    "质量计划由首席质量官批准。批准的计划须由企管部赋予文号，无文号不得实施。",
    "产品放行由首席质量官签发放行单。放行单号由销售部分配，没有单号的不放行。",
    "首席质量官可签发停产令，但须先向总经理办公室申领编号。",
    "首席质量官可以停产，停产令自生产部回执之日起生效。",
    "首席质量官签发的停产令，没有生产部的编号不作数。",
    "首席质量官有权停产。停产令要有生产部的回签，回签之前照常生产。",
    "首席质量官签发停线通知，自生产经理回签之时生效。",
    "质量预算由首席质量官批准，凭财务部核发的付款号支付。",
    "停产令由首席质量官签发。生产部未签收的，停产令不执行。",
)
HIS = (
    "首席质量官有权签发停产令，停产令由质量部统一编号。",
    "首席质量官有权签发停产令，停产令编号由生产部登记备查。",
    "首席质量官有权签发停产令，停产令自签发之时起生效，生产部签收后归档。",
    "停产令由首席质量官签发，生产部签收后应立即执行。",
    "首席质量官可以停产，未经首席质量官签字的停产令无效。",
    "首席质量官有权停产，停产令即使未经生产部登记也生效。",
    "质量计划由首席质量官批准，总经办负责编号、盖章、印发。",
    "首席质量官批准质量费用，财务部登记后付款。",
    "放行单由首席质量官签发，没有放行单的，仓库不得发货。",
    "首席质量官对质量安全事项有一票否决权，否决书加盖首席质量官印章后生效。",
)


@pytest.mark.parametrize("text", WAITS)
def test_somebody_elses_number(text: str, sure_grants: Read) -> None:
    assert not sure_grants(text, ())


@pytest.mark.parametrize("text", HIS)
def test_what_others_only_file(text: str, sure_grants: Read) -> None:
    assert sure_grants(text, ())
