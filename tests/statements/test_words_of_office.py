"""Words of office that change nothing in their turn, and the same words where they bound, lend or ask."""

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


def _of(text, authority, headings=()):
    return {
        (s.effect, s.certainty)
        for s in interpret_text(text, headings, vocabulary_of("cqo-2023"))
        if s.holder == "cqo" and s.authority == authority
    }


GIVEN = [
    ("decision_participation", "首席质量官为总经理办公会成员，对会议所议各项经营决策均有一票表决权。"),
    ("decision_participation", "首席质量官为经营委员会委员，就委员会所议经营事项发表意见并投票。"),
    (
        "decision_participation",
        "首席质量官直接对总裁负责并报告工作，为总裁办公会正式成员，就经营事项参与讨论并投票。",
    ),
    ("decision_participation", "凡经营决策首席质量官均有表决权。"),
    ("veto", "首席质量官对质量安全事项行使一票否决权，有权下令停产、停装、停发。"),
    ("veto", "首席质量官对质量安全事项行使一票否决权，有权叫停停运、停炼。"),
    (
        "veto",
        "遇有质量安全问题，首席质量官有权下令停止铸造、装配、试压、发运中的任何一项活动，命令由首席质量官自行解除，其他人员无权推翻。",
    ),
    ("veto", "首席质量官有权否决存在质量安全问题的预制棒投产。"),
    (
        "assessment_reward",
        "质量考核和奖惩由首席质量官裁定，裁定书自首席质量官签字之日起生效，工会收到副本备查。",
    ),
    ("assessment_reward", "质量考核和奖惩由首席质量官裁定，裁定后即生效，人事部收到裁定书复印件存档。"),
    ("assessment_reward", "首席质量官核准质量考核与奖惩，各公司不得自行变更，确需变更的重新报其核准。"),
    ("plan_approval", "首席质量官核准年度质量计划，下发后不得更改，确因停产须调整的由其批准。"),
    ("plan_approval", "公司年度质量计划及各事业群质量计划的批准权归首席质量官。"),
    ("plan_approval", "会议以5票同意、0票反对、0票弃权通过：年度质量计划由首席质量官批准。"),
    ("strategy", "首席质量官对公司质量负全面责任，制定公司质量战略。"),
]


@pytest.mark.parametrize(("authority", "text"), GIVEN)
def test_they_take_nothing(authority, text):
    found = _of(text, authority)
    assert ("grant", "sure") in found and not {c for e, c in found if e == "grant" and c == "unsure"}


WITHHELD = [
    ("decision_participation", "首席质量官列席总经理办公会，对会议所议经营事项发表意见。"),
    ("decision_participation", "凡经营决策均由首席质量官列席。"),
    ("veto", "首席质量官可以建议停产、停装、停发。"),
    ("veto", "首席质量官报总经理批准后对质量安全行使一票否决，下令停产、停装、停发。"),
    ("veto", "首席质量官对质量安全行使一票否决，停职、停岗的除外。"),
    (
        "veto",
        "遇有质量安全问题，首席质量官有权提请总经理停止铸造、装配、试压、发运中的任何一项活动，命令由总经理解除。",
    ),
    ("veto", "首席质量官返岗前，质量安全否决权由生产副总经理行使。"),
    ("veto", "首席质量官对质量安全行使一票否决权，对否决有意见的，报总经理裁定。"),
    ("assessment_reward", "质量考核和奖惩由首席质量官裁定，工会收到副本并同意后生效。"),
    ("assessment_reward", "质量考核和奖惩由首席质量官裁定，收到总经理批复后执行。"),
    ("assessment_reward", "质量考核和奖惩由首席质量官裁定，收到董事会同意的副本后执行。"),
    ("assessment_reward", "首席质量官核准质量考核与奖惩，确需变更的报总经理核准。"),
    ("plan_approval", "首席质量官核准年度质量计划，确有必要时由总经理调整。"),
    ("plan_approval", "年度质量计划由首席质量官提出，事业群总裁批准。"),
    ("plan_approval", "年度质量计划须经委员会同意7票、反对0票方可由首席质量官批准。"),
    ("plan_approval", "首席质量官批准年度质量计划并报告总裁批准。"),
    ("veto", "凡经营层同意的，首席质量官可对质量安全行使一票否决。"),
]


@pytest.mark.parametrize(("authority", "text"), WITHHELD)
def test_they_still_bound_lend_and_ask(authority, text):
    found = _of(text, authority)
    assert not found or found - {("grant", "sure")}
    assert ("grant", "sure") not in found


LED = [
    ("三、本次会议对方案进行表决，同意7票，反对0票，形成决议如下：", True),
    ("会议听取汇报后进行了审议和表决，作出如下决定：", True),
    (
        "首席质量官在总经理领导下工作，向总经理直接汇报，对公司的质量安全负全面责任，不分管生产。其职责为：",
        True,
    ),
    ("会议经讨论，形成建议如下：", False),
    ("会议拟作出如下决议：", False),
    ("首席质量官在总经理领导下工作，以下权限经总经理授权行使：", False),
]


@pytest.mark.parametrize(("lead", "given"), LED)
def test_lead_ins_of_meetings_and_charters(lead, given):
    found = _of("首席质量官主持编制公司质量发展战略。", "strategy", (lead,))
    assert (("grant", "sure") in found) is given


def test_he_who_votes_resolves_nothing():
    assert ("grant", "sure") not in _of("公司质量战略", "strategy", ("首席质量官参与表决，提出如下建议：",))


USED = [
    ("交接期内，首席质量官已完整行使上列职权。", True),
    ("2025年度首席质量官已依规行使上述职权。", True),
    ("交接期内，生产副总经理已完整行使上列职权。", False),
    ("交接期内，首席质量官经授权已行使上列职权。", False),
    ("交接期内，首席质量官可行使上列职权。", False),
    ("交接期内，由总经理代首席质量官已行使上列职权。", False),
]


@pytest.mark.parametrize(("told", "given"), USED)
def test_that_he_has_used_them_takes_nothing(told, given):
    text = f"首席质量官制定公司质量战略。\n{told}"
    assert (("grant", "sure") in _of(text, "strategy")) is given


BEFORE_HIM = [
    ("对否决有意见的，先执行，后可向首席质量官本人书面反映。", True),
    ("分厂对否决有意见的，可书面向首席质量官陈述，陈述不停止执行。", True),
    ("对否决有意见的，可向首席质量官反映，由总经理裁定。", False),
    ("对否决有意见的，先执行，后由总经理裁定。", False),
]


@pytest.mark.parametrize(("told", "given"), BEFORE_HIM)
def test_whoever_objects_may_tell_him(told, given):
    found = _of(f"首席质量官对质量安全行使一票否决权。{told}", "veto")
    assert (found == {("grant", "sure")}) is given


AWAY = [
    ("首席质量官在借调期间保留首席质量官职务，质量安全的否决仍由其本人行使。", True),
    ("郁晓东同志在驻外期间仍保留质量总监职务，质量安全的否决仍由其本人作出。", True),
    ("首席质量官在借调期间保留首席质量官职务，质量安全的否决由生产副总经理代行。", False),
    ("首席质量官在借调期间保留首席质量官职务，质量安全的否决暂停行使。", False),
    ("首席质量官在借调期间保留首席质量官职务，质量安全的否决仍由其提出建议。", False),
    ("首席质量官不再保留首席质量官职务，质量安全的否决由总经理行使。", False),
]


@pytest.mark.parametrize(("text", "given"), AWAY)
def test_the_post_that_is_kept_elsewhere(text, given):
    assert (("grant", "sure") in _of(text, "veto")) is given


STEAD = [
    ("代理人不得撤销首席质量官已作出的否决，返岗后代理事项由首席质量官确认。", True),
    ("代理期间由生产副总经理行使否决。", False),
    ("代理人可撤销其否决。", False),
]


@pytest.mark.parametrize(("told", "given"), STEAD)
def test_what_was_done_in_his_stead(told, given):
    found = _of(f"首席质量官对质量安全行使一票否决权。{told}", "veto")
    assert (not {e for e, _ in found} - {"grant"}) is given
