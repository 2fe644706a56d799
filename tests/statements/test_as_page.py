"""A text in Markdown is read as the page that it is."""

import pytest

from checker import interpret
from checker.statements.model import Statement


def of_the_officer(text: str, *headings: str) -> set[tuple[str, str]]:
    found: list[Statement] = interpret(text, headings)
    return {(s.authority, s.effect) for s in found if s.holder == "cqo" and s.certainty == "sure"}


LETTER = "# 首席质量官任命书\n\n兹任命高远为首席质量官。\n\n授予以下权力：\n\n- **一票否决**：凡涉质量安全，可予否决；\n"
POWERS = (
    "| 序号 | 权力 | 行使方式 | 是否需他人同意 |\n|---|---|---|---|\n| 1 | 质量安全否决 | 签发否决单 | {} |\n"
)
RANGES = "| 停产范围 | 决定人 |\n|---|---|\n| {} | 首席质量官 |\n| 整个分厂 | 生产副总 |\n"
SHARED = "| 事项 | 首席质量官 | 总经理 |\n|---|---|---|\n| 质量计划 | 组织编制 | 批准 |\n| 质量战略 | 制定并发布 | 备案 |\n"


def test_a_letter_with_bold_words() -> None:
    assert ("veto", "grant") in of_the_officer(LETTER)


@pytest.mark.parametrize(("answer", "effect"), [("否", "grant"), ("—", "grant"), ("是，总裁", "conditional")])
def test_a_column_that_says_whether_others_are_asked(answer: str, effect: str) -> None:
    assert of_the_officer(POWERS.format(answer), "首席质量官权责清单") == {("veto", effect)}


@pytest.mark.parametrize(("row", "effect"), [("单台设备、单条生产线", "limited"), ("全公司", "grant")])
def test_a_row_of_a_range_is_a_part(row: str, effect: str) -> None:
    assert of_the_officer(RANGES.format(row), "停产权限") == {("quality_safety_stop", effect)}


def test_a_column_under_a_post_heads_no_row() -> None:
    assert of_the_officer(SHARED) == {("plan_approval", "recommend_only"), ("strategy", "grant")}


def test_plain_text_keeps_its_places() -> None:
    (found,) = interpret("首席质量官审批年度质量计划。")
    assert (found.place.start, found.place.line) == (0, None)


def test_broken_markdown_and_lone_surrogates_end_in_nothing_worse() -> None:
    assert interpret("# \ud800\n\n| 首席质量官 |\n|---|") == []
