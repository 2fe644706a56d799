from __future__ import annotations

import pytest

from checker.dossier.model import Place
from checker.facts import Evidence
from checker.judgement.model import Assessment
from checker.reports import FORMATS, render
from checker.reports.quoting import pieces, quotations, say_quote, say_quotes, say_with_place

from .sample import BUDGET_NO, CHARTED, MARK

ROW, TOP, WHOLE = quotations(CHARTED)


def test_what_stands_in_one_place_is_put_together() -> None:
    assert [len(quotation.words) for quotation in (ROW, TOP, WHOLE)] == [2, 1, 1]
    (both,) = quotations(BUDGET_NO)
    assert both.place.start is None
    assert len(say_quotes(both, "zh")) == 2


def test_cells_say_what_they_are_and_share_a_line() -> None:
    assert say_quotes(ROW, "zh") == ["岗位「首席质量官」，所在机构「总经理办公会」"]
    assert say_quotes(ROW, "en") == ["post “首席质量官”, member of “总经理办公会”"]
    assert say_quotes(TOP, "zh") == ["上级「总经理」"]


def test_silence_is_told_from_data_without_words() -> None:
    assert say_quotes(WHOLE, "zh") == ["（已查阅整份文件）"]
    assert say_quote(Evidence("", Place("a.docx")), "en") == "(the file as a whole)"


def test_a_long_quotation_is_cut_only_where_that_is_asked_for() -> None:
    long = Evidence("质" * 500, Place("a.md", line=3))
    assert say_quote(long, "zh") == f"「{'质' * 500}」"
    assert say_with_place(long, "en", most=2) == "“质质… (500 characters in all)” (a.md, line 3)"


def test_the_pieces_are_the_whole_quotation() -> None:
    for evidence in BUDGET_NO:
        assert "".join(text for text, _ in pieces(evidence)) == evidence.quote
    assert [text for text, limits in pieces(BUDGET_NO[0]) if limits] == [
        "单笔不超过3万元",
        "超过的",
        "须报总经理批准",
    ]


def test_a_mark_is_quoted_with_what_governs_it() -> None:
    assert say_quote(MARK, "zh").startswith("「★」（行：质量工作经费的使用")
    assert say_quote(MARK, "zh").endswith("；列：执行层 › 首席质量官；图例：★最终决定）")
    assert "; column: 执行层 › 首席质量官; key: ★最终决定)" in say_quote(MARK, "en")
    assert MARK.as_dict()["heads"]["column"] == ["执行层", "首席质量官"]
    assert "heads" not in BUDGET_NO[0].as_dict()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_shows_row_column_and_key(assessment: Assessment, form: str) -> None:
    told = render((assessment,), format=form)
    for words in ("质量工作经费的使用", "执行层", "★最终决定"):
        assert words in told
