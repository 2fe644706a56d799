from __future__ import annotations

from checker.dossier.model import Place
from checker.facts import Evidence
from checker.reports.quoting import pieces, quotations, say_quote, say_quotes, say_with_place

from .sample import BUDGET_NO, CHARTED

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
