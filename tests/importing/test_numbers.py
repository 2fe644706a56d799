"""Numbers, and which may follow which."""

from __future__ import annotations

import pytest

from checker.importing import numbers


@pytest.mark.parametrize(
    ("text", "path", "words"),
    [
        ("1 范围", (1,), "范围"),
        ("1　范围", (1,), "范围"),
        ("2规范性引用文件", (2,), "规范性引用文件"),
        ("4.1.2 应具有能力。", (4, 1, 2), "应具有能力。"),
        ("4．1 任职要求", (4, 1), "任职要求"),
        ("5.1.2.3.4 五级", (5, 1, 2, 3, 4), "五级"),
        ("3.1", (3, 1), ""),
    ],
)
def test_a_clause_number_is_read(text: str, path: tuple[int, ...], words: str) -> None:
    found = numbers.clause_number(text)
    assert found is not None and (found.path, found.words) == (path, words)


@pytest.mark.parametrize("text", ["5.1.2.3.4.5 六级", "2023.10.07发布", "第一章 总则", "a) 项", "A.1 附录条"])
def test_what_is_no_clause_number(text: str) -> None:
    assert numbers.clause_number(text) is None


def test_in_an_annex_only_its_own_numbers_count() -> None:
    assert numbers.clause_number("B.1 概述", annex="A") is None
    found = numbers.clause_number("A.1.2 概述", annex="A")
    assert found is not None and found.path == ("A", 1, 2)
    assert numbers.clause_number("4.1 概述", annex="A") is None


@pytest.mark.parametrize(
    ("path", "last", "how"),
    [
        ((1,), (), "next"),
        ((4, 1), (4,), "next"),
        ((4, 2), (4, 1), "next"),
        ((5,), (4, 2, 3), "next"),
        ((4, 3), (4, 2, 3), "next"),
        ((4, 4), (4, 2, 3), "gap"),
        ((4, 1, 1), (4,), "gap"),
        ((6, 1), (5, 3), "gap"),
        ((4, 1), (4, 2), "no"),
        ((7, 3), (4,), "no"),
        (("A", 1), ("A",), "next"),
        (("A", 2, 1), ("A", 2), "next"),
    ],
)
def test_which_number_may_follow(path: numbers.Path, last: numbers.Path, how: str) -> None:
    assert numbers.follows(path, last) == how


@pytest.mark.parametrize(
    ("words", "quantity"),
    [("年以上的经历", True), ("人及以上", True), ("人员要求", False), ("年度计划", False), ("级别", False)],
)
def test_a_quantity_is_told_from_a_title(words: str, quantity: bool) -> None:
    found = numbers.clause_number(f"5 {words}")
    assert found is not None and found.is_quantity is quantity


def test_heads_of_annexes() -> None:
    assert numbers.annex_head("附录A（规范性）评价指标") == ("A", "normative", "评价指标")
    assert numbers.annex_head("附录B（资料性附录）") == ("B", "informative", "")
    assert numbers.annex_head("附录C") == ("C", "", "")
    assert numbers.annex_head("见附录A") is None


def test_titles_of_tables() -> None:
    assert numbers.table_title("表A.1 评价指标及分值") == ("A.1", "评价指标及分值", False)
    assert numbers.table_title("表 1　等级（续）") == ("1", "等级", True)
    assert numbers.table_title("表1规定了等级。") is None


def test_marks_of_items_and_notes() -> None:
    assert [(m.style, m.label) for t in ("a) 甲", "1）乙", "——丙", "•丁") if (m := numbers.item_mark(t))] == [
        ("letter", "a)"), ("digit", "1)"), ("dash", "——"), ("dot", "·"),
    ]  # fmt: skip
    plain = [numbers.item_mark(t) for t in ("1. 甲", "2、乙", "（3）丙", "④丁", "1.5倍", "10 年")]
    assert [(m.style, m.label, m.words) if m else None for m in plain] == [
        ("digit", "1)", "甲"), ("digit", "2)", "乙"), ("digit", "3)", "丙"), ("digit", "4)", "丁"), None, None,
    ]  # fmt: skip
    assert numbers.note_mark("注1：说明") == ("note", "注1", "说明")
    assert numbers.note_mark("示例：如下") == ("example", "示例", "如下")
    assert numbers.note_mark("注意事项") is None
