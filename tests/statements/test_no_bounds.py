"""Words that name a part or a time and bound no right of the officer's; near twins that do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.model import Statement


@pytest.fixture(scope="module")
def read() -> Callable[[str, str], list[Statement]]:
    """The statements of a text that are of the officer and one authority."""
    vocabulary = vocabulary_of("cqo-2023")

    def of(text: str, authority: str) -> list[Statement]:
        said = interpret_text(text, (), vocabulary)
        return [s for s in said if s.holder == "cqo" and s.authority == authority]

    return of


def _given(statements: list[Statement]) -> bool:
    return bool(statements) and all((s.effect, s.certainty) == ("grant", "sure") for s in statements)


Read = Callable[[str, str], list[Statement]]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("集团及三厂的年度质量计划由质量总监审批，审批后由质管部下发。", True),
        ("3.5 公司和二厂、五厂的年度质量计划由首席质量官批准后施行。", True),
        ("首席质量官审批公司年度质量计划、新机型质量保证计划和分厂质量工作计划。", True),
        ("首席质量官批准公司年度质量计划、新品种质量计划及各车间质量计划。", True),
        ("公司三厂的年度质量计划由首席质量官批准。", False),
        ("集团总部及三厂的年度质量计划由首席质量官批准。", False),
        ("集团及三厂的年度质量计划由质量总监审批，其他厂的由各厂厂长审批。", False),
        ("集团与三厂的合资项目质量计划由首席质量官批准。", False),
        ("首席质量官审批新机型质量保证计划和分厂质量工作计划。", False),
        ("首席质量官审批公司年度质量计划中新机型质量保证计划。", False),
        ("首席质量官审批公司年度质量计划、新机型质量保证计划和分厂质量工作计划，报总经理批准。", False),
    ],
)
def test_a_part_beside_the_whole(read: Read, text: str, whole: bool) -> None:
    assert _given(read(text, "plan_approval")) is whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("聘任罗启棠为公司首席质量官，参与公司经营决策，聘任期限自2024年7月1日至2027年6月30日。", True),
        ("罗启棠任首席质量官，参与公司经营决策，任期自2024年7月1日起至2027年6月30日止。", True),
        ("首席质量官参与公司经营决策，聘期为三年，自2026.1.1至2028.12.31。", True),
        ("兹聘任罗启棠为公司首席质量官（自2026年1月1日至2028年12月31日），参与公司经营决策。", True),
        ("首席质量官参与公司经营决策，只对总裁负责、向总裁报告。", True),
        ("总裁办公会成员：总裁、首席质量官、总工程师。成员一人一票，试用期成员的表决权不受试用影响。", True),
        ("您任首席质量官期间：公司经营决策由您参与。", True),
        ("在你担任公司首席质量官期间，你参与公司经营决策。", True),
        ("在本项目期间，你参与公司经营决策。", False),
        ("你试用期间参与公司经营决策。", False),
        ("首席质量官参与公司经营决策，期限自2026年1月1日至2028年12月31日。", False),
        ("首席质量官参与公司经营决策，授权期限自2026年1月1日至2028年12月31日。", False),
        ("首席质量官参与公司经营决策，项目期间自2026年1月1日至2026年6月30日。", False),
        ("任命罗启棠为首席质量官，自2026年1月1日至2026年6月30日，行使公司经营决策参与权。", False),
        ("首席质量官参与公司经营决策，只对质量议题参加表决。", False),
        ("首席质量官参与公司经营决策，只对质量事项负责。", False),
    ],
)
def test_his_term_and_whom_he_answers_to(read: Read, text: str, whole: bool) -> None:
    assert _given(read(text, "decision_participation")) is whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("首席质量官以质量安全为由可以否决预制件、光缆的投产、转序、交付及供应商准入。", True),
        (
            "凡出于食品质量安全原因，首席质量官可径行否决新品上市、原料进厂、产品出厂和门店销售，否决立即生效。",
            True,
        ),
        ("因质量安全需要，首席质量官可以否决设计定型、供应商选用、产品投产和交付。", True),
        ("因质量安全需要，首席质量官可以否决设计定型、供应商选用、产品投产和交付，但须报总经理批准。", False),
        ("首席质量官以质量安全为由可以否决供应商准入。", False),
        ("首席质量官以质量安全为由，可以否决供应商准入、采购订单和外协件交付。", False),
        ("因成本需要，首席质量官可以否决设计定型、供应商选用、产品投产和交付。", False),
        ("首席质量官以质量安全为由，可以建议总经理否决设计定型、供应商选用、产品投产和交付。", False),
        ("首席质量官以质量安全为由，仅可否决新品的设计定型、供应商选用、产品投产和交付。", False),
        ("安全防护、精度或关键外购件出现质量安全问题时，首席质量官有权否决设计定型、投产、出厂。", True),
        ("外购件出现质量安全问题时，首席质量官有权否决设计定型、投产、出厂。", False),
        ("外购件、外协件出现质量安全问题时，首席质量官有权否决其进厂。", False),
        ("对影响质量安全的外购原料、外协件，首席质量官享有一票否决权。", False),
        ("对影响质量安全的批号、工艺变更和外购原料，首席质量官享有一票否决权。", True),
        ("建设和搬迁期间，首席质量官的否决照常行使，指挥部必须服从。", True),
        ("搬迁期间，首席质量官行使质量安全一票否决权。", False),
        ("搬迁期间，首席质量官的否决照常行使，但须报总经理批准。", False),
        ("试用期内，首席质量官照常上班，享有质量安全一票否决权。", False),
        ("过渡期内，质量安全一票否决权仍由首席质量官本人行使，期满后由总经理行使。", False),
    ],
)
def test_what_a_veto_stops_is_its_object(read: Read, text: str, whole: bool) -> None:
    assert _given(read(text, "veto")) is whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("首席质量官掌管公司质量经费。\n质量部暂由副经理伍某主持。自2025年4月1日起上述临时安排终止。", True),
        ("首席质量官掌管公司质量经费。交接期内申屠瑾已完整行使上列职权。", True),
        ("首席质量官掌管公司质量经费。质量部部长在首席质量官授权下签批单笔1万元以下的支出。", True),
        ("质量部暂由首席质量官掌管公司质量经费。自2025年4月1日起上述临时安排终止。", False),
        ("首席质量官掌管公司质量经费。自2025年4月1日起上述临时安排终止。", False),
        ("首席质量官掌管公司质量经费。上述临时授权自2025年4月1日起终止。", False),
        ("首席质量官掌管公司质量经费。首席质量官在试行期内行使上列职权。", False),
        ("首席质量官掌管公司质量经费。上列职权已由总经理行使。", False),
        ("首席质量官掌管公司质量经费。质量部部长在总经理授权下签批单笔1万元以上的支出。", False),
        (
            "首席质量官掌管公司质量经费。质量部部长在首席质量官授权下签批1万元以下的支出，超过的由总经理审批。",
            False,
        ),
    ],
)
def test_what_is_over_or_used(read: Read, text: str, whole: bool) -> None:
    assert _given(read(text, "budget")) is whole


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("首席质量官已签发一季度质量奖惩决定。", True),
        ("首席质量官已于3月决定一季度质量奖惩。", True),
        ("首席质量官已有权决定一季度质量奖惩。", False),
        ("首席质量官决定一季度质量奖惩。", False),
    ],
)
def test_what_was_done_once_bounds_nothing_and_gives_nothing(read: Read, text: str, told: bool) -> None:
    effects = {s.effect for s in read(text, "assessment_reward")}
    assert effects == ({"none"} if told else {"limited"})


def test_what_a_deputy_did_comes_back_to_him(read: Read) -> None:
    text = "首席质量官对质量安全事项行使一票否决权。{}"
    kept = read(text.format("代理事项由首席质量官返回后逐项确认。"), "veto")
    assert _given([s for s in kept if not s.limits]) and not any(s.limits for s in kept)
    bound = read("代理期间由首席质量官对质量安全事项行使一票否决权。", "veto")
    assert not _given(bound)
