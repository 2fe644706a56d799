"""Rules of procedure: members in one clause, a vote for each in another, what decides in a third."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

_RULES = {
    "title": "经营班子会议规矩",
    "decides": "班子会是公司定大事的地方，全年预算、投资在这里定。",
    "who": "固定七席：总经理、运营副总、首席质量官、财务总监、信息总监、人事行政总监、销售副总。",
    "vote": "七个人一人一票，过四票算通过。",
    "more": "",
}


def said(changed: dict[str, str]) -> set[tuple[str, str]]:
    """(effect, certainty) of all that the rules, ``changed`` so, say of the officer's part in business decisions."""
    rules = _RULES | changed
    text = "\n".join(rules[part] for part in ("decides", "who", "vote", "more") if rules[part])
    found = statements_in(text, (rules["title"],), vocabulary_of("cqo-2023"))
    return {
        (s.effect, s.certainty)
        for s in found
        if s.holder == "cqo" and s.authority == "decision_participation"
    }


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"vote": "每名成员一票，过半数通过。"},
        {"vote": "委员逐项表决，每人一票。"},
        {"vote": "表决按人头计票。"},
        {"title": "合伙人会玩法"},
        {"title": "EMT议事规则"},
        {"who": "组成人员为总经理、生产副总、首席质量官、营销副总和财务负责人，共五人。"},
        {"who": "总经理任主任，首席质量官、生产副总、营销副总任委员，共四人。"},
        {"who": "委员五名：总经理（主任）、首席质量官、法务长、业务长、技术VP。"},
        {"who": "参会人员有总经理、首席质量官、生产副总。"},
        {"more": "票数相同时总经理多一票。"},
        {"more": "综合办公室主任列席并记录。"},
        {"decides": "下列事项由本会集体决定：年度预算、重大投资。"},
    ],
)
def test_a_voting_member_of_what_decides_has_a_seat(changed: dict[str, str]) -> None:
    assert said(changed) == {("grant", "sure")}


@pytest.mark.parametrize(
    "changed",
    [
        {"vote": ""},
        {"vote": "七个人一人一票，首席质量官不投票。"},
        {"more": "首席质量官只就质量议题投票。"},
        {"more": "质控总监只就质量议题投票。"},
        {"more": "质量总监的票只作参考。"},
        {"more": "首席质量官列席会议。"},
        {"decides": "班子会是公司的咨询机构，讨论全年预算、投资。"},
        {"decides": "班子会讨论全年预算、投资，表决结果供总经理决策参考。"},
        {"title": "华东子公司经营班子会议规矩"},
        {"title": "质量委员会工作细则"},
        {"title": "采购评审会议规则"},
        {"more": "总经理对会议决定有一票否决权。"},
        {"more": "最终由总经理决定。"},
        {"more": "表决结果报总经理批准。"},
        {"more": "以总经理意见为准。"},
        {"more": "总经理可推翻会议决定。"},
        {"who": "固定四席：总经理、运营副总、财务总监、信息总监。首席质量官列席。"},
        {"who": "会议秘书组成员为首席质量官、工会主席、办公室主任。"},
        {"who": "候补成员为首席质量官、生产副总、财务总监。"},
        {"who": "非固定成员为首席质量官、生产副总、财务总监。"},
        {"who": "成员为总经理、首席质量官（无表决权）、生产副总。"},
        {"who": "成员为总经理、首席质量官助理、生产副总。"},
    ],
)
def test_what_takes_the_vote_away_gives_no_sure_seat(changed: dict[str, str]) -> None:
    assert ("grant", "sure") not in said(changed)
