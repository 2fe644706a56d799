"""Sentences that close a list: who holds all of it, with whom, after whom."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text
from checker.statements.reading import read_blocks

S = "strategy"
A = "assessment_reward"
B = "budget"
P = "plan_approval"
ST = "quality_safety_stop"
R = "product_release"
Case = tuple[tuple[str, ...], tuple[str, ...], str]
SAYS: tuple[tuple[tuple[str, ...], tuple[str, ...], str, str, tuple[str, ...]], ...] = (
    ((), ("集团质量管理纲要", "5.1 首席质量官的权力"), "5.1.1 批准质量目标及其调整。\n5.1.2 对各分厂质量工作评定等次,并据此兑现奖罚。\n5.1.3 审批质量经费。\n", "", (
        "以上各项,须首席质量官与总经理两人同时签署。",
        "上列各项均由首席质量官和总经理双签。",
        "以上事项,首席质量官须与财务总监一同签字方为有效。",
        "上述权力由首席质量官、总经理共同行使。",
        "上述各款,由首席质量官会同总经理办理。",
        "前述三项,须两人(首席质量官、总经理)签字。",
        "以上各项须由首席质量官与生产副总会签。",
        "以上文件须经首席质量官及总经理两人签名。",
        "以上三项均应与总经理一并签署。",
        "以上各项,首席质量官、总经理缺一不可。",
        "上述各项,两人同时签署有效:首席质量官、总经理。",
        "以上各项，均须总经理与首席质量官联名。",
        "5.1.4 上述各项均须首席质量官与总经理双方签字。",
        "以上,须首席质量官与总经理两人同时签署。",
        "本条各项,须首席质量官与总经理同时签署。",
        "各项均须首席质量官与总经理两人签署。",
        "以上各项,须总经理批准后方可施行。",
        "以上各项须提请总经理办公会通过后方可施行。",
        "上述事项报董事会审定后实施。",
        "以上各项待总经理签字后执行。",
        "前述各项须呈总裁核准。",
        "以上各项的行使,以总经理书面同意为前提。",
        "上列职权,总经理认可后方为有效。",
        "以上各项须经党委会讨论通过。",
        "以上权力自股东会通过之日起行使。",
        "上述各项经总经理点头后再办。",
    )),
    ((S, A, B), ("集团质量管理纲要", "5.1 首席质量官的权力"), "5.1.1 批准质量目标及其调整。\n5.1.2 对各分厂质量工作评定等次,并据此兑现奖罚。\n5.1.3 审批质量经费。\n", "", (
        "以上各项,由首席质量官独立签署。",
        "以上各项,首席质量官签署后报总经理备案。",
        "以上各项无须总经理签署。",
        "以上各项由首席质量官一人签署即可,总经理不再签署。",
        "以上各项,总经理、副总经理不得代签。",
        "以上各项,首席质量官签署后即行生效。",
        "以上各项由首席质量官决定,事后抄送董事会办公室即可。",
        "上述权力的行使,不受生产副总干预。",
        "以上各项,首席质量官签署后,财务部据以付款。",
        "以上各项由首席质量官直接签发,各厂遵照执行。",
    )),
    ((S, P, B), ("质量管理职权规定", "第四条"), "(一)质量方针和质量目标的确定;\n(二)年度质量工作计划的审定;\n(三)质量经费的列支。\n", "", (
        "以上各项,由首席质量官决定,事后抄送董事会办公室即可。",
        "以上事项由首席质量官审批。",
        "上述三项均由首席质量官批准,无须另行报批。",
        "以上均归首席质量官一人定夺。",
        "上列各项由首席质量官最后拍板。",
        "前述事项,首席质量官有权直接决定。",
        "以上各款的决定权属于首席质量官。",
        "以上事项以首席质量官签字为准。",
        "上述权限由首席质量官行使，任何人不得干预。",
        "以上由首席质量官全权负责审批。",
    )),
    ((), ("质量管理职权规定", "第四条"), "(一)质量方针和质量目标的确定;\n(二)年度质量工作计划的审定;\n(三)质量经费的列支。\n", "", (
        "以上各项,由首席质量官提出,总经理决定。",
        "以上事项由首席质量官审核后报总经理批准。",
        "上述三项均由质量副厂长批准,首席质量官知悉。",
        "以上各项由首席质量官与财务总监共同决定。",
        "以上各项,首席质量官不得自行决定。",
        "以上各项由首席质量官建议。",
        "以上各项由生产副总决定,首席质量官执行。",
        "上述事项拟由首席质量官决定,待董事会明确。",
        "以上各项均由总经理决定,首席质量官负责组织实施。",
        "以上事项未经总经理同意首席质量官不得决定。",
        "以上各项原由首席质量官决定,现调整为总经理决定。",
        "以上各项由首席质量官决定,但须总经理事前同意。",
        "以上各项,首席质量官可向总经理提请决定。",
        "以上各项在首席质量官任职期间由总经理代管。",
        "以上各项是否由首席质量官决定,尚未明确。",
        "以上各项由首席质量官登记。",
    )),
    ((), ("生产现场质量权限", "三、"), "", "", (
        "(1)成品放行;(2)让步接收;(3)停线。上述权限除夜班由值班经理代行外,均归品质总监。",
    )),
    ((), ("权限",), "(1)成品放行;(2)让步接收;(3)停线。", "由品质总监行使。", (
        "以上权限,白班",
        "上述权限仅限于总装厂,",
    )),
    ((R, ST), ("生产现场质量权限",), "(1)成品放行;(2)让步接收;(3)停线。", "", (
        "上述权限均归品质总监。",
        "以上各项,品质总监说了算。",
    )),
    ((), ("生产现场质量权限",), "(1)成品放行;(2)让步接收;(3)停线。上述权限均归厂长", "", (
        ",品质总监可提意见。",
        "。",
    )),
    ((R, ST), ("质量事项决策规则", "第七条 下列事项按本条办理:"), "(一)不合格批次能否出厂;\n(二)质量经费年度安排;\n(三)产线停产整顿。\n以上", "", (
        "第(一)、(三)项由首席质量官独立决定,第(二)项由首席质量官与财务总监共同签署。",
        "除第(二)项由总经理审批外,其余各项由首席质量官决定。",
    )),
    ((B,), ("质量事项决策规则", "第七条 下列事项按本条办理:"), "", "", (
        "(一)不合格批次能否出厂;\n(二)质量经费年度安排;\n(三)产线停产整顿。\n以上第(二)项由首席质量官决定,第(一)、(三)项由厂长决定。",
    )),
    ((ST,), ("质量事项决策规则", "第七条 下列事项按本条办理:"), "", "", (
        "(一)不合格批次能否出厂;\n(二)质量经费年度安排;\n(三)产线停产整顿。\n上述第三项由首席质量官决定,其余由总经理决定。",
    )),
    ((R,), ("质量事项决策规则", "第七条 下列事项按本条办理:"), "", "", (
        "(一)不合格批次能否出厂;\n(二)质量经费年度安排;\n(三)产线停产整顿。\n以上第一项由首席质量官决定;第二项由财务总监决定,首席质量官会签;第三项由首席质量官提出,厂长决定。",
    )),
    ((), ("质量事项决策规则", "第七条 下列事项按本条办理:"), "", "", (
        "(一)不合格批次能否出厂;\n(二)质量经费年度安排;\n(三)产线停产整顿。\n以上第(一)至(三)项由厂长决定。",
    )),
    ((R, B, ST), ("质量事项决策规则", "第七条 下列事项按本条办理:"), "", "", (
        "(一)不合格批次能否出厂;\n(二)质量经费年度安排;\n(三)产线停产整顿。\n以上第(一)至第(三)项由首席质量官决定。",
    )),
)  # fmt: skip
"""What is granted, under which headings, by which texts: each between what they all open and close with."""


def _cases() -> Iterator[Case]:
    for granted, headings, opening, closing, texts in SAYS:
        for text in texts:
            yield granted, headings, opening + text + closing


@pytest.mark.parametrize(("granted", "headings", "text"), list(_cases()))
def test_what_closes_a_list(granted: tuple[str, ...], headings: tuple[str, ...], text: str) -> None:
    said = interpret_text(text, headings, vocabulary_of("cqo-2023"))
    found = {s.authority for s in said if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"}
    assert found == set(granted)


def _read(*lines: str) -> dict[str, str]:
    numbers = itertools.count(1)
    blocks = [
        Block(line, "paragraph", Place("a.docx", paragraph=i), ("质量管理职权规定",))
        for i, line in enumerate(lines, 1)
    ]
    said = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements
    return {s.authority: s.effect for s in said if s.holder == "cqo" and s.certainty == "sure"}


ITEMS = ("(一)质量方针和质量目标的确定；", "(二)年度质量工作计划的审定；", "(三)质量经费的列支。")


@pytest.mark.parametrize(
    ("closing", "effects"),
    [
        ("以上各项，由首席质量官决定，事后抄送董事会办公室即可。", {S: "grant", P: "grant", B: "grant"}),
        ("以上各项由首席质量官与总经理共同决定。", {S: "joint", P: "joint", B: "joint"}),
        (
            "以上各项由首席质量官决定，但须总经理事前同意。",
            {S: "conditional", P: "conditional", B: "conditional"},
        ),
        ("以上第（一）、（三）项由首席质量官决定，第（二）项由总经理决定。", {S: "grant", B: "grant"}),
        ("以上各项由总经理决定。", {}),
    ],
)
def test_a_list_of_paragraphs_is_closed_by_the_paragraph_behind_it(
    closing: str, effects: dict[str, str]
) -> None:
    assert _read("第四条 下列事项按本条办理：", *ITEMS, closing) == effects


def test_paragraphs_that_are_no_items_are_led_by_nothing_behind_them() -> None:
    assert _read(*(i[3:] for i in ITEMS), "以上各项由首席质量官决定。") == {}
