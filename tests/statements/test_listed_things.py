"""Words of a trade in a list of things bound nothing; who or what bounds in such a list does."""

from __future__ import annotations

import pytest

from checker import interpret


def sure(text: str) -> set[str]:
    said = interpret(text)
    return {s.authority for s in said if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")}


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        (
            "首席质量官对灭菌不合格、初始污染菌超标、包装密封失效等一切危及患者安全的产品行使一票否决权。",
            "veto",
        ),
        ("凡电池鼓包、外壳翘曲、接头松脱等质量安全隐患，首席质量官有权一票否决。", "veto"),
        ("绝缘耐压、焊接强度等安全特性不满足要求的，首席质量官可直接下令停线。", "quality_safety_stop"),
    ],
)
def test_things_of_a_trade_bound_nothing(text, authority):
    assert authority in sure(text)


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官对灭菌不合格、总经理同意的污染菌超标等产品行使一票否决权。",
        "首席质量官对灭菌不合格、污染菌超标等产品菌行使一票否决权。",
        "灭菌不合格、污染菌超标、包装失效等产品由总经理行使一票否决权。",
    ],
)
def test_who_stands_in_the_list_bounds(text):
    assert sure(text) == set()
