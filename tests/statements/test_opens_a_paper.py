"""What opens a letter before its list – number, addressees, the firm's name, how the appointment came about – bounds nothing."""

from __future__ import annotations

import pytest

from checker import interpret


def granted(lead_in: str) -> set[str]:
    said = interpret("审批年度质量计划。", headings=["关于聘任首席质量官的通知", lead_in]) + interpret(
        "掌管质量经费。", headings=["关于聘任首席质量官的通知", lead_in]
    )
    return {s.authority for s in said if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")}


BOTH = {"plan_approval", "budget"}


@pytest.mark.parametrize(
    "lead_in",
    [
        "鲲泽人字〔2025〕44号 各单位：尉迟朗同志任首席质量官，任期三年。尉迟朗同志任职期间的权限明确如下：",
        "各中心、各分拨仓：经总裁提名、董事会审议，聘任沈柏川同志为公司首席质量官，任期三年。任期内行使以下职权：",
        "香满楼调味食品有限公司诚聘您为首席质量官，任期自2026年1月1日至2028年12月31日。您到任后：",
        "任字2025第3号 璟澜瓷业有限公司董事会决定：甄毓秀任首席质量官，2025年5月起任职五年。甄毓秀在任内：",
        "〔2025〕06号会议时间：2025年7月18日，应到董事7人，实到7人。会议审议并全票通过：二、授予首席质量官下列权力：",
        "根据竞聘结果，任命柳知秋为捷羽速递首席质量官，自2025年8月1日起，为期两年。公司赋予首席质量官如下权利：",
        "兹聘请印长风先生为首席质量官，聘期三年。聘期内，印长风先生享有：",
        "会议讨论后一致通过以下决议：首席质量官行使下列职权：",
    ],
)
def test_what_opens_the_paper_bounds_nothing(lead_in: str) -> None:
    assert granted(lead_in) == BOTH


@pytest.mark.parametrize(
    "lead_in",
    [
        "各单位：首席质量官可向总经理提出下列建议：",
        "各中心：首席质量官经总裁批准，行使下列职权：",
        "香满楼调味食品有限公司诚聘您为首席质量官。您协助总经理办理下列事项：",
        "会议讨论了但未通过以下决议：拟授予首席质量官下列权力：",
        "任命柳知秋为捷羽速递首席质量官，试用期一年。试用期内首席质量官可向总经理建议下列事项：",
        "任命柳映真同志为首席质量官，协助总经理工作。其协助总经理办理以下事项：",
        "任命柳映真同志为首席质量官。现就其经总经理批准后的权责明确如下：",
        "会议审议，认为尚须修改：首席质量官可提议下列事项：",
        "甄毓秀在任内经总经理同意行使下列职权：",
        "聘任沈柏川同志为公司总经理，任期三年。任期内行使以下职权：",
    ],
)
def test_what_bounds_the_list_still_does(lead_in: str) -> None:
    assert not granted(lead_in)
