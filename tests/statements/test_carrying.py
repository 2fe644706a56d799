"""Whoever was named in an earlier sentence acts on, but no word of the later sentence is his name."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.model import Statement


def _read(text: str, *headings: str) -> list[Statement]:
    return interpret_text(text, headings, vocabulary_of("cqo-2023"))


@pytest.mark.parametrize(
    "text",
    [
        "Every disbursement from the quality fund bears two signatures: that of the CQO and that of the Treasurer."
        "质 量 预 算 编 报 权",
        "质量方针由总经理和首席质量官共同制定、共同签发。①质量安全一票否决权；",
        "让步放行单由首席质量官、设计负责人双方会签后生效。缺一人签名的，２．生产线停线权；",
        "该席位的表决由首席质量官和采购总监协商一致后作出。③签发缺陷产品召回指令。",
        "质量预算的调整由质量总监和运营总监共同批准。审批全公司质量计划，",
    ],
)
def test_what_bounds_a_statement_stands_in_its_sentence(text: str) -> None:
    found = _read(text)
    assert found
    for statement in found:
        start, end = statement.place.start or 0, statement.place.end or 0
        for part in statement.parts:
            assert start <= (part.place.start or 0) <= (part.place.end or 0) <= end


def test_no_word_of_the_later_sentence_names_the_holder() -> None:
    found = _read(
        "The Quality Director signs off every finished-goods release; "
        "the warehouse ships nothing without that signature."
    )
    assert [s.holder for s in found] == ["cqo", "cqo"]
    assert [p.text for p in found[1].parts if p.role == "holder"] == []


def test_a_late_cell_of_a_written_table_is_read_in_its_text() -> None:
    table = (
        "主持人宣布下次再议。|享有与其他委员同等的表决权。|本制度较上一版增加了首席质量官产品放行权一条，|请领导考虑。\n"
        "质量工作计划:质量部编制→首席质量官审核→总经理批准→各部门执行|财务部不得以任何理由拖延或拒付；"
        "|三、接到公司停产、召回指令后，"
    )
    _read(table)


def test_what_bounds_a_cell_of_a_written_table_is_read() -> None:
    table = "事项 | 首席质量官\n质量计划审批 | 经董事长批准后下达"
    assert [(s.authority, s.effect) for s in _read(table)] == [("plan_approval", "conditional")]
