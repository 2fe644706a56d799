"""Who only handles the papers of a matter has no duty for it, and a verb that nobody knows is looked at by a person."""

from __future__ import annotations

import pytest

from .test_duties import JOB, own, told

HANDLED = [
    "首席质量官负责打印质量计划。",
    "首席质量官签字确认质量培训计划。",
    "首席质量官负责收发质量计划。",
    "首席质量官负责归档质量计划。",
    "首席质量官负责转发质量计划。",
    "首席质量官负责保管质量计划。",
    "首席质量官负责复印质量计划。",
    "首席质量官负责装订质量计划。",
    "首席质量官负责质量计划的打印。",
    "首席质量官负责质量计划的归档和保管。",
    "首席质量官负责质量计划的传达。",
    "首席质量官负责传阅质量培训通知。",
    "首席质量官负责张贴质量方针。",
    "首席质量官负责录入质量成本。",
    "首席质量官负责上传质量培训视频。",
    "首席质量官负责登记质量培训。",
    "首席质量官负责翻译质量方针。",
    "首席质量官负责抄写质量方针。",
    "首席质量官负责发放质量计划。",
    "首席质量官负责分发质量培训教材。",
    "首席质量官负责收集质量成本资料。",
    "首席质量官负责汇总质量成本报表。",
    "首席质量官负责校对质量计划。",
    "首席质量官负责递送质量计划。",
    "质量计划由首席质量官打印。",
    "质量计划由首席质量官保管。",
    "质量计划的印制由首席质量官负责。",
    "首席质量官负责把质量计划打印出来。",
    "首席质量官负责将质量计划存档。",
    "首席质量官负责对质量计划进行归档。",
    "首席质量官签收质量计划。",
    "首席质量官签字确认质量计划。",
    "首席质量官签阅质量计划。",
    "首席质量官收到质量计划。",
    "首席质量官领取质量计划。",
    "首席质量官查阅质量计划。",
    "首席质量官阅读质量计划。",
    "首席质量官负责背诵质量方针。",
    "首席质量官负责质量培训。上述规定待董事会通过后施行。",
    "首席质量官负责质量培训，另行通知后执行。",
    "首席质量官负责旁听质量培训。",
    "首席质量官负责观摩质量改进。",
    "首席质量官负责庆祝质量攻关。",
    "首席质量官负责赞助质量攻关。",
    "首席质量官负责宣读质量方针。",
    "The CQO prints the quality plan.",
    "The CQO is responsible for printing the quality plan.",
    "The CQO files the quality plan.",
    "The CQO is responsible for archiving the quality plan.",
    "The CQO forwards the quality plan.",
    "The CQO signs for receipt of the quality plan.",
    "The CQO is responsible for distributing the quality plan.",
    "The CQO keeps the quality plan.",
    "首席质量官负责质量培训用印。",
    "首席质量官负责质量培训订餐。",
    "首席质量官负责质量培训的拍照。",
    "首席质量官负责质量培训场地的布置。",
    "首席质量官负责质量计划盖章。",
    "首席质量官负责质量计划的排版。",
]

HANDLED_IN_A_LIST = [
    "打印质量计划",
    "负责质量计划的归档",
    "保管质量计划",
    "负责转发质量政策",
    "签字确认质量培训计划",
    "质量计划的打印",
    "质量计划归档",
    "质量计划的收发",
    "签收质量计划",
    "打印、装订质量计划",
]

DONE = [
    "首席质量官负责编制质量计划。",
    "首席质量官负责制订并发布质量计划。",
    "首席质量官负责质量计划的编制、审核和下发。",
    "首席质量官负责签发质量培训计划并组织质量培训。",
    "首席质量官负责质量培训并保管培训记录。",
    "首席质量官负责编制、打印质量计划。",
    "首席质量官负责打印并实施质量计划。",
    "首席质量官负责制定质量战略，并将其存档。",
    "自2024年1月1日起，首席质量官负责质量培训。",
    "首席质量官自2024年1月1日起负责质量培训。",
    "首席质量官分管质量培训。",
    "首席质量官总揽质量成本管理。",
    "首席质量官谋划质量战略。",
    "质量培训由首席质量官牵头。",
    "首席质量官负责华东区的质量培训。",
    "首席质量官不仅负责质量文化建设，还负责质量培训。",
    "首席质量官负责质量培训的策划、实施与评价。",
    "The CQO is accountable for quality training.",
    "The CQO is in charge of quality training.",
]

MIXED = [
    "首席质量官负责打印编制好的质量计划。",
    "首席质量官负责组织质量计划的归档。",
    "首席质量官负责宠物质量培训。",
    "首席质量官负责质量培训花絮。",
]

UNKNOWN = [
    "首席质量官统抓质量培训。",
    "首席质量官操劳质量培训。",
    "首席质量官深耕质量文化。",
    "首席质量官擘画质量战略。",
    "首席质量官护航质量改进。",
    "首席质量官躬亲质量培训。",
    "首席质量官经手质量培训。",
    "首席质量官扛起质量培训。",
    "首席质量官掌舵质量战略。",
    "首席质量官兜底质量安全保障措施。",
    "首席质量官担纲质量攻关。",
    "The CQO shepherds quality training.",
    "The CQO stewards quality training.",
    "首席质量官亲历质量培训。",
]


@pytest.mark.parametrize("text", HANDLED)
def test_who_handles_the_paper_has_no_duty(text: str) -> None:
    assert own(told(text)) == set()


@pytest.mark.parametrize("text", HANDLED_IN_A_LIST)
def test_nor_has_the_post_whose_list_says_so(text: str) -> None:
    assert own(told(text, *JOB)) == set()


@pytest.mark.parametrize("text", DONE)
def test_who_makes_it_too_has_the_duty(text: str) -> None:
    assert own(told(text))


@pytest.mark.parametrize("text", MIXED)
def test_what_is_both_or_cannot_be_accounted_for_is_open(text: str) -> None:
    assert {sure for *_, sure in told(text)} == {False}


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_verb_that_nobody_knows_is_open_and_not_silent(text: str) -> None:
    assert {sure for *_, sure in told(text)} == {False}


def test_the_words_keep_the_day_that_they_name() -> None:
    from checker.dossier.model import Block, Place
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.statements.duties.reading import read_duties

    from .test_duties import topics

    text = "自2024年1月1日起，首席质量官负责质量培训。"
    (duty,) = read_duties([Block(text, "paragraph", Place("t"))], vocabulary_of("cqo-2023"), topics())
    assert duty.text.startswith("自2024年1月1日起")
