"""A stop of what endangers, which nobody undoes, is the veto; one that another may undo is only a stop."""

from __future__ import annotations

import pytest

from checker import interpret


def veto(text: str) -> bool:
    said = interpret(text, headings=["首席质量官岗位说明书", "职权"])
    return any(s.authority == "veto" and (s.effect, s.certainty) == ("grant", "sure") for s in said)


@pytest.mark.parametrize(
    "text",
    [
        "灯具存在触电风险的，首席质量官有权叫停生产和发货，他人无权放行。",
        "发现锅炉承压隐患，由首席质量官下达停产指令，各级须立即执行，无人可撤销。",
        "奶粉菌落超标的，首席质量官说停即停，除其本人外无人可令恢复。",
        "存在安全风险时，有权叫停供水，该决定即为终局。",
        "对危及产品质量安全的生产行为有权作出停产决定，该决定不受他人变更。",
        "首席质量官依据质量安全理由叫停生产、销售的，终局有效。",
        "出现质量安全事项，可令作业线即刻停下，他人无权恢复。",
        "铸件存在泄漏隐患的，首席质量官说停即停，最终由其一人做主。",
        "凡涉及起火风险的电水壶，首席质量官可径行否决其投产与出货，该否决为最终意见。",
        "遇有质量安全情形，制止生产、拦截发货，此项决断具有终局效力。",
    ],
)
def test_what_nobody_undoes(text: str) -> None:
    assert veto(text)


@pytest.mark.parametrize(
    "text",
    [
        "灯具存在触电风险的，首席质量官有权叫停生产和发货。",
        "灯具存在触电风险的，首席质量官有权叫停生产，除总经理外，他人无权放行。",
        "发现锅炉承压隐患，由首席质量官下达停产指令，总经理可撤销。",
        "发现锅炉承压隐患，由首席质量官下达停产指令，他人无权恢复，总经理特批的除外。",
        "奶粉菌落超标的，首席质量官提请停产，总经理的决定为终局。",
        "奶粉菌落超标的，首席质量官经总经理同意后叫停生产，他人无权恢复。",
        "存在安全风险时，总经理有权叫停供水，该决定即为终局。",
        "对存在质量安全隐患的产品作出停产的决定，该决定为最终决定。",
        "订单资料不齐的，首席质量官可叫停生产，他人无权恢复。",
    ],
)
def test_what_is_only_a_stop(text: str) -> None:
    assert not veto(text)
