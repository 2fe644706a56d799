"""What minutes tell of powers rules only where a body that decides resolved it, and somebody signed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.dossier.model import Block, Document, Place
from checker.gathering.resolved_minutes import rules

SAID = "首席质量官为总经理办公会成员，有表决权"
SIGNED = "签发：王建国"


def _holds(text, say, *, lead_in=None, title="总经理办公会纪要", end=SIGNED, more=()):
    place = Place("a.md", line=5)
    start = text.index(SAID)
    block = Block(text, "list_item" if lead_in else "paragraph", place, lead_in=lead_in)
    others = [Block(t, "paragraph", Place("a.md", line=6 + n)) for n, t in enumerate((*more, end))]
    document = Document("a.md", "record", title=title, blocks=(block, *others))
    statement = replace(
        say("grant"), text=text[start : start + len(SAID)], place=place.within(start, start + len(SAID))
    )
    return rules(document, statement)


@pytest.mark.parametrize(
    "opening",
    [
        "会议议定，",
        "会议同意：",
        "会议一致同意，",
        "经研究，会议决定：",
        "会议经讨论后一致明确：",
        "大会通过：",
        "会议再次明确：",
    ],
)
@pytest.mark.parametrize(
    "title", ["总经理办公会纪要", "理事会会议纪要", "执行委员会会议纪要", "经营管理委员会2025年第6次会议纪要"]
)
def test_what_a_deciding_meeting_resolved_rules(opening, title, desk):
    assert _holds(f"{opening}{SAID}。", desk.say, title=title)
    assert _holds(f"{SAID}。", desk.say, lead_in=f"会议听取了汇报。{opening.rstrip('，：')}：", title=title)


@pytest.mark.parametrize(
    "opening",
    [
        "会议认为，",
        "会议讨论了，",
        "会议原则同意，",
        "会议建议，",
        "张三提出，",
        "会议听取汇报，",
        "会议未同意，",
        "会议同意提交董事会：",
        "会议拟明确，",
        "",
    ],
)
def test_what_it_only_heard_or_wants_does_not(opening, desk):
    assert not _holds(f"{opening}{SAID}。", desk.say)
    assert not _holds(f"{SAID}。", desk.say, lead_in=f"{opening.rstrip('，：')}：")


@pytest.mark.parametrize(
    "more",
    [
        {"title": "质量工作例会纪要"},
        {"title": "早会记录"},
        {"title": "总经理办公会纪要（征求意见稿）"},
        {"end": "签发："},
        {"end": "记录：李四"},
        {"end": "签发：（待签）"},
        {"more": ("以上事项报董事会批准后执行。",)},
    ],
)
def test_nor_do_minutes_of_others_or_unsigned_ones(more, desk):
    assert not _holds(f"会议议定，{SAID}。", desk.say, **more)


def test_a_sentence_before_lends_nothing(desk):
    assert not _holds(f"会议议定购置色谱仪。张三汇报说，{SAID}。", desk.say)


ALL = "以上决议经全体出席董事一致同意。"


@pytest.mark.parametrize("end", [SIGNED, "出席董事签字：（略）"])
def test_what_stands_in_minutes_that_close_with_the_passing_of_all_is_resolved(end, desk):
    assert _holds(f"{SAID}。", desk.say, title="董事会会议纪要", more=(ALL,), end=end)
    assert not _holds(f"{SAID}。", desk.say, title="董事会会议纪要", end=end)


@pytest.mark.parametrize("told", ["赵董事提出，", "财务总监汇报说，", "拟明确，", "会议建议，"])
def test_what_was_said_or_is_wanted_is_not_even_then(told, desk):
    assert not _holds(f"{told}{SAID}。", desk.say, title="董事会会议纪要", more=(ALL,))


@pytest.mark.parametrize(
    "weak", ["以上决议待全体董事书面同意。", "以上决议报股东会批准后生效。", "以上内容经核对无误。"]
)
def test_nor_where_the_end_does_not_say_so(weak, desk):
    assert not _holds(f"{SAID}。", desk.say, title="董事会会议纪要", more=(weak,))


def test_numbered_and_issued_minutes_are_as_good_as_signed(desk):
    told = f"会议决定，{SAID}。"
    title, issued = "党政联席会议纪要〔2025〕27号", "2025年12月3日印发"
    assert _holds(told, desk.say, title=title, end=issued)
    assert not _holds(told, desk.say, title="党政联席会议纪要", end=issued)
    assert not _holds(told, desk.say, title=title, end="2025年12月3日整理")
    assert not _holds(told, desk.say, title="产销联席会议纪要〔2025〕27号", end=issued)
