"""A general power of others over what the officer decides, and sentences that only look like one."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text

SAID = (
    "总经理可以变更或者撤销首席质量官作出的决定。",
    "总经理有权撤销首席质量官的决定。",
    "总经理有权否决首席质量官作出的质量决定。",
    "必要时，董事会可依法改变首席质量官就质量事项作出的决定。",
    "总经理认为不当的，可以改变或者撤销首席质量官作出的任何决定。",
    "总经理办公会可以对首席质量官的决定进行复议。",
    "总经理可以对首席质量官作出的决定予以撤销。",
    "总经理对首席质量官的决定有最终决定权。",
    "总经理对首席质量官作出的决定享有变更权。",
    "首席质量官的决定，总经理可以推翻。",
    "总经理保留对首席质量官决定的最终裁定权。",
    "首席质量官的所有决定，总经理拥有一票否决权。",
    "总经理认为首席质量官的决定不当时，可以责令其改正或者予以撤销。",
    "对首席质量官的决定，总经理不同意的，可以撤销。",
    "首席质量官所作决定由董事会终裁。",
    "首席质量官的质量决定，最终裁定权在总经理。",
    "首席质量官的决定最终由董事长说了算。",
    "In the event of disagreement with the CQO, the Managing Director has the final say.",
    "The CEO may overrule the CQO.",
    "The CQO may be overruled by the CEO.",
    "首席质量官作出的决定确有错误的，总经理有权予以纠正或者撤销。",
    "首席质量官对生产部作出的处理决定，总经理可以否定。",
    "首席质量官的决定可以被总经理推翻。",
    "首席质量官作出的质量决定由总经理最终裁定。",
    "首席质量官的决定，由总经理另行决定是否执行。",
    "对首席质量官的处理决定有异议的，由总经理办公会作最终决定。",
    "各部门不服首席质量官作出的决定的，可以向总经理申请复议。",
    "对首席质量官的决定有争议的，以总经理的意见为准。",
    "首席质量官与总经理意见不一致的，由总经理最终裁定。",
    "The Managing Director may overrule any decision of the CQO.",
    "The Board of Directors has the right to set aside or reverse decisions made by the Chief Quality Officer.",
    "The CQO's decisions may be overruled by the Managing Director.",
    "All decisions of the CQO are subject to final approval by the Managing Director.",
    "Decisions taken by the Chief Quality Officer can be reversed at any time by the Board of Directors.",
    "If the Managing Director disagrees with the CQO, the final say rests with the Managing Director.",
    "The final say on decisions of the CQO rests with the Managing Director.",
)
NOT_SAID = (
    "总经理不得推翻首席质量官的决定。",
    "总经理无权变更首席质量官作出的决定。",
    "任何人不得撤销首席质量官作出的决定。",
    "无人可以变更首席质量官的决定。",
    "首席质量官的决定，任何部门和个人不得变更或者撤销。",
    "首席质量官的决定，总经理不得推翻。",
    "首席质量官的决定不得被总经理推翻。",
    "未经首席质量官同意，总经理不得变更其决定。",
    "未经首席质量官同意不得变更其决定。",
    "总经理征得首席质量官同意后，可以变更首席质量官的决定。",
    "总经理可以变更或者撤销质量部作出的决定。",
    "除首席质量官的决定外，总经理可以变更各部门作出的决定。",
    "总经理可以变更质量部作出的决定，首席质量官的决定除外。",
    "首席质量官可以推翻生产副总经理的决定。",
    "首席质量官有权撤销总经理作出的决定。",
    "首席质量官可以撤销其作出的决定。",
    "上月总经理推翻了首席质量官作出的停产决定。",
    "2024年6月，首席质量官的决定由总经理最终裁定。",
    "有人说“总经理可以推翻首席质量官的决定”。",
    "总经理可以推翻首席质量官的决定吗？",
    "董事会有权撤销聘任首席质量官的决定。",
    "首席质量官的任命决定由董事会最终决定。",
    "总经理可以撤销首席质量官办公室的决定。",
    "首席质量官作出的人事决定，总经理可以变更。",
    "首席质量官的决定，总经理应当执行。",
    "首席质量官的决定由总经理传达。",
    "首席质量官的决定无须报总经理批准。",
    "对首席质量官的决定有异议的，可以向总经理反映，但应当先执行。",
    "对首席质量官的决定有异议的，由首席质量官复核后决定。",
    "生产部与首席质量官意见不一致的，以首席质量官的意见为准。",
    "首席质量官可以变更其决定，并报总经理批准。",
    "首席质量官未作出决定的，由总经理决定。",
    "首席质量官无权决定停产，停产由总经理批准。",
    "首席质量官以质量安全为由否决的，提案人可以修改后重新提交。",
    "本条不得解释为首席质量官的决定须经总经理批准。",
    "首席质量官与生产副总裁意见不一致的，以前者的意见为准。",
    "No officer, including the CEO, may overrule a decision of the Chief Quality Officer.",
    "各部门应当执行首席质量官的决定，总经理可以对拒不执行的人员予以处分。",
    "首席质量官认为总经理的决定不当的，可以提请董事会撤销。",
    "首席质量官的决定变更时，应当报总经理备案。",
    "The Managing Director may not overrule any decision of the CQO.",
    "Nobody, including the Managing Director, may overrule the CQO's decisions.",
    "The Board may revoke the appointment of the CQO by resolution.",
    "The final say on product release rests with the CQO, not the Managing Director.",
    "No one may overrule the CQO's decisions.",
    "The CQO's decisions cannot be reversed by the Managing Director.",
    "The CQO may overrule any decision of the Managing Director.",
    "The Managing Director may overrule any decision of the production manager.",
    "The Managing Director may reverse decisions of the CQO only with the consent of the CQO.",
    "In a dispute with the Managing Director, the final say rests with the CQO.",
    "Last month the Managing Director overruled a decision of the CQO.",
)


def overruled(text: str, *headings: str, pack: str = "cqo-2023") -> list[tuple[str | None, str | None, str]]:
    reading = read_text(text, headings, vocabulary_of(pack))
    return [(said.by, said.value, said.certainty) for said in reading.officer if said.kind == "overruled"]


@pytest.mark.parametrize("text", SAID)
def test_others_may_undo_all_that_he_decides(text: str) -> None:
    (found,) = overruled(text)
    assert found[0] is not None
    assert found[1:] == (None, "sure")


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_only_looks_like_it(text: str) -> None:
    assert overruled(text) == []


def test_who_it_is() -> None:
    assert overruled("总经理可以推翻首席质量官的决定。")[0][0] == "top_manager"


def test_under_the_heading_of_another_post() -> None:
    assert overruled("变更或者撤销首席质量官作出的决定；", "总经理职权") == [("top_manager", None, "sure")]
    assert overruled("撤销首席质量官作出的决定；", "首席质量官职权") == []


def test_a_list_that_begins_in_the_sentence_before() -> None:
    text = "总经理行使下列职权：（一）主持日常工作；（二）变更或者撤销首席质量官作出的决定。"
    assert [found[1:] for found in overruled(text)] == [(None, "sure")]


def test_his_by_the_heading_alone() -> None:
    assert overruled("其决定，总经理可以推翻。", "首席质量官职权") == [("top_manager", None, "sure")]
    assert overruled("其决定，总经理可以推翻。") == []


def test_only_some_decisions() -> None:
    assert overruled("总经理可以变更首席质量官作出的停产决定。")[0][1] == "quality_safety_stop"
    assert overruled("总经理可以变更首席质量官作出的停产等决定。")[0][1] is None
    assert overruled("首席质量官的否决，总经理可以推翻。")[0][1] == "veto"
    assert overruled("The CQO's veto may be overruled by the CEO.")[0][1] == "veto"
    spared = overruled("除一票否决外，总经理可以变更首席质量官作出的决定。")[0][1]
    assert spared is not None
    assert "veto" not in spared.split()
    assert "product_release" in spared.split()


def test_only_asked_or_proposed_is_not_sure() -> None:
    assert overruled("建议总经理可以推翻首席质量官的决定。")[0][2] == "unsure"


def test_of_any_pack() -> None:
    text = "The Managing Director may overrule any decision of the Qualified Person."
    assert overruled(text, pack="eu-gmp-qp") == [("top_manager", None, "sure")]
    assert overruled("总经理可以推翻质量受权人的放行决定。", pack="eu-gmp-qp")[0][1] == "product_release"
