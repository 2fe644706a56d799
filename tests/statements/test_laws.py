"""Laws over known grants: what weakens one always does, what does not weaken never does."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import interpret
from checker.statements.model import EFFECTS, Statement, meet

GRANTS = [
    "首席质量官对质量安全事项行使一票否决权",
    "首席质量官享有质量安全一票否决权",
    "首席质量官审批公司年度质量工作计划",
    "首席质量官有权批准质量改进计划",
    "质量工作经费由首席质量官管理",
    "首席质量官制定公司质量战略和质量目标",
    "首席质量官参与公司经营决策",
    "首席质量官对各部门质量工作进行考核并决定奖惩",
    "产品放行由首席质量官批准",
    "发现质量隐患时，首席质量官可以责令停产",
]
VOCABULARY = [
    "首席质量官",
    "总经理",
    "财务总监",
    "质量部",
    "审批",
    "批准",
    "审核",
    "建议",
    "否决",
    "一票否决权",
    "质量计划",
    "质量经费",
    "质量战略",
    "经营决策",
    "考核",
    "奖惩",
    "报",
    "经",
    "由",
    "须",
    "不得",
    "无需",
    "后",
    "方可",
    "5万元",
    "以下",
    "除",
    "外",
    "仅",
    "和",
    "、",
    "，",
    "。",
    "；",
    "：",
    "参与",
    "制定",
    "放行",
    "停产",
    "备案",
    "拟",
    "《",
    "》",
    "（",
    "）",
    "veto",
    "approve",
    "the",
    "CQO",
    "may",
    "budget",
    "subject",
    "to",
]


def grants(text: str, *headings: str) -> list[Statement]:
    return [
        s
        for s in interpret(text, headings)
        if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"
    ]


def effects(text: str) -> set[tuple[str, str]]:
    return {(s.authority, s.effect) for s in interpret(text) if s.holder == "cqo"}


@pytest.mark.parametrize("text", GRANTS)
class TestLaws:
    def test_it_is_a_grant(self, text: str) -> None:
        assert grants(text + "。")

    @pytest.mark.parametrize(
        "tail",
        [
            "，须报总经理批准。",
            "，报总经理批准后执行。",
            "。上述权限未经总经理批准不得行使。",
            "，但须征得总经理同意。",
            "。上述权限自本通知下发之日起收回。",
        ],
    )
    def test_approval_ends_it(self, text: str, tail: str) -> None:
        assert not grants(text + tail)

    @pytest.mark.parametrize(
        "head", ["公司拟明确：", "《首席质量官评价规范》规定，", "建议公司明确", "公司正在研究是否明确"]
    )
    def test_intention_and_quotation_end_it(self, text: str, head: str) -> None:
        assert not grants(head + text + "。")

    def test_another_holder_has_it(self, text: str) -> None:
        assert not grants(text.replace("首席质量官", "生产副总") + "。")

    def test_filing_afterwards_leaves_it(self, text: str) -> None:
        assert grants(text + "，行使后报总经理备案。")

    def test_writing_leaves_it(self, text: str) -> None:
        plain = effects(text + "。")
        assert effects(" ".join(text + "。")) == plain
        assert effects(text[:5] + "\n" + text[5:] + "。") == plain
        assert effects(text.replace("，", ",") + ".") == plain

    def test_traditional_writing_leaves_it(self, text: str) -> None:
        opencc = pytest.importorskip("opencc")
        assert effects(opencc.OpenCC("s2t").convert(text) + "。") == effects(text + "。")

    def test_a_prohibition_ends_it(self, text: str) -> None:
        bare = text.replace("由首席质量官", "").replace("首席质量官", "")
        assert not grants(bare, "首席质量官", "不得有下列行为：")

    def test_an_unknown_word_makes_it_unsure(self, text: str) -> None:
        assert not grants(text + "，龘靐齉爩。")
        assert any(s.residue for s in interpret(text + "，龘靐齉爩。"))


@given(st.lists(st.sampled_from(EFFECTS), min_size=1))
def test_the_meet_is_the_weakest(found: list[str]) -> None:
    low = meet(*found)  # type: ignore[arg-type]
    assert low in found and all(EFFECTS.index(low) <= EFFECTS.index(e) for e in found)  # type: ignore[arg-type]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(VOCABULARY), max_size=30), st.lists(st.sampled_from(VOCABULARY), max_size=3))
def test_anything_can_be_read(words: list[str], headings: list[str]) -> None:
    text = "".join(words)
    for statement in interpret(text, headings):
        start, end = statement.place.start or 0, statement.place.end or 0
        assert text[start:end] == statement.text
        assert not (statement.effect == "grant" and statement.certainty == "sure" and statement.residue)
        for part in (*statement.parts, *statement.residue):
            assert text[part.place.start : part.place.end] == part.text


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_characters_can_be_read(text: str) -> None:
    interpret(text, ["首席质量官岗位说明书", text])


def calls(text: str) -> int:
    """How many functions reading calls: the same on every machine, unlike its seconds (``benchmarks/reading.py``)."""
    import sys

    counted = 0

    def count(frame: object, event: str, arg: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        interpret(text)
    finally:
        sys.setprofile(before)
    return counted


def test_reading_is_linear() -> None:
    chooser = random.Random(7)
    text = "".join(chooser.choice(VOCABULARY) for _ in range(2000))
    calls(text)
    assert calls(text * 4) < 5 * calls(text)


@pytest.mark.parametrize(
    "words",
    [
        "首席质量官有权停产|须总经理批准|",
        "首席质量官有权停产→须总经理批准→",
        "首席质量官有权停产须总经理批准",
        "首席质量官有权停产：须总经理批准：",
        "The CQO may stop production|subject to approval by the General Manager|",
    ],
)
def test_a_sentence_without_end_is_read_bit_by_bit(words: str) -> None:
    """A row of hundreds of cells, a line without a mark: read in moderate time, and nothing in it is sure."""
    from time import process_time

    start = process_time()
    found = interpret(words * 200)
    assert process_time() - start < 30  # bits are read at the square of their bounded length; a hang is not
    assert found
    assert {s.certainty for s in found} == {"unsure"}
