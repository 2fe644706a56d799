"""Plain text and Markdown: encodings, broken lines, struck words, lines' numbers."""

import doctest

import pytest

from checker.dossier import clean
from checker.dossier.lines import Line, paragraphs

LETTER = "关于聘任张三同志为首席质量官的通知\n\n经董事会研究决定，聘任张三同志为公司首席质量官，对质量安全事项行使一票否决权。\n"
TRADITIONAL = "關於聘任張三為首席品質官的通知\n\n經董事會研究決定，聘任張三為公司首席品質官，對品質安全事項行使一票否決權，並審批年度品質計畫。\n"


def joined(*lines: str) -> list[str]:
    return [p.text for p in paragraphs([Line(text, n) for n, text in enumerate(lines, start=1)])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030", "gbk"])
def test_simplified_encodings(text_of, encoding):
    document = text_of(LETTER.encode(encoding), "a.txt")
    assert [b.text for b in document.blocks] == [line for line in LETTER.split("\n") if line]


@pytest.mark.parametrize("encoding", ["big5", "utf-8", "utf-16"])
def test_traditional_encodings(text_of, encoding):
    document = text_of(TRADITIONAL.encode(encoding), "a.txt")
    assert [b.text for b in document.blocks] == [line for line in TRADITIONAL.split("\n") if line]


def test_a_short_text_in_an_old_encoding(text_of):
    assert (
        text_of("首席质量官享有否决权。".encode("gb18030"), "a.txt").blocks[0].text
        == "首席质量官享有否决权。"
    )


def test_what_is_no_text_is_refused(text_of):
    document = text_of(bytes(range(256)) * 40, "a.txt")
    assert document.status == "unreadable" and "encoding" in document.reason and "编码" in document.reason_zh


def test_text_full_of_replacement_marks_is_refused(text_of):
    assert text_of("首席" + "\ufffd" * 50, "a.txt").status == "unreadable"


def test_a_line_broken_behind_a_not_is_one_sentence(text_of):
    (title, block) = text_of(
        "首席质量官授权书\n\n首席质量官对质量安全事项不\n享有一票否决权。\n", "a.txt"
    ).blocks
    assert block.text == "首席质量官对质量安全事项不享有一票否决权。"
    assert (title.place.line, block.place.line) == (1, 3)


def test_full_lines_run_on_and_short_ones_do_not():
    assert joined(
        "首席质量官任命书",
        "经公司董事会研究，现任命张三为本公司首席质量官全面",
        "负责质量工作。",
        "某某有限公司",
        "2025年3月1日",
    ) == [
        "首席质量官任命书",
        "经公司董事会研究，现任命张三为本公司首席质量官全面负责质量工作。",
        "某某有限公司",
        "2025年3月1日",
    ]


def test_a_word_may_be_broken():
    assert joined("首席质量官对质量安全事项享有一", "票否决权。") == [
        "首席质量官对质量安全事项享有一票否决权。"
    ]


def test_list_numbers_begin_a_paragraph():
    assert joined("权限包括", "（一）否决", "（二）审批") == ["权限包括", "（一）否决", "（二）审批"]


def test_page_numbers_are_no_text_and_break_nothing():
    assert joined("首席质量官对质量安全事项不", "第 3 页 共 5 页", "享有否决权。", "- 4 -") == [
        "首席质量官对质量安全事项不享有否决权。"
    ]


def test_english_lines_are_joined_by_a_space():
    assert joined("The Chief Quality Officer shall have the right to veto any", "release of products.") == [
        "The Chief Quality Officer shall have the right to veto any release of products."
    ]


def test_letter_spaced_titles_are_understood_and_quoted_as_they_stand(text_of):
    document = text_of("首 席 质 量 官 任 命 书\n\n兹任命张三为首席质量官。\n", "x.txt")
    assert document.title == "首席质量官任命书" and document.kind == "appointment"
    assert document.blocks[0].text == "首 席 质 量 官 任 命 书"
    assert document.blocks[1].headings == ("首席质量官任命书",)


def test_markdown_lines_lists_and_front_matter(text_of):
    document = text_of(
        "---\ntitle: 质量手册\n---\n# 职责\n\n首席质量官\n有权否决。\n\n2. 审批\n3. 否决\n   - 停线\n"
    )
    assert document.title == "质量手册"
    assert [(b.text, b.place.line, b.number, b.level) for b in document.blocks] == [
        ("职责", 4, None, 1),
        ("首席质量官有权否决。", 6, None, None),
        ("审批", 9, "2.", 0),
        ("否决", 10, "3.", 0),
        ("停线", 11, "•", 1),
    ]


def test_numbered_lines_without_blank_lines_are_items_in_markdown(text_of):
    blocks = text_of("首席质量官行使下列职权：\n（一）否决；\n（二）审批。\n").blocks
    assert [(b.text, b.place.line) for b in blocks] == [
        ("首席质量官行使下列职权：", 1),
        ("（一）否决；", 2),
        ("（二）审批。", 3),
    ]
    assert blocks[2].lead_in == "首席质量官行使下列职权："


def test_struck_words_are_out_of_markdown(text_of):
    document = text_of("首席质量官~~可以~~不得否决。<del>旧</del><!-- 注 -->\n")
    assert document.blocks[0].text == "首席质量官不得否决。"
    assert "hidden_dropped" in document.blocks[0].flags and document.warnings


def test_indented_text_is_a_paragraph_in_markdown(text_of):
    assert text_of("    首席质量官有权否决。\n").blocks[0].text == "首席质量官有权否决。"


def test_control_characters_and_marks_that_turn_text_are_removed(text_of):
    assert text_of("首席\u200b质量\u202e官\x07可否决。", "a.txt").blocks[0].text == "首席质量官可否决。"


def test_an_empty_file_is_unreadable(text_of):
    assert text_of("  \n", "a.txt").status == "unreadable"
    assert text_of("", "b.md").status == "unreadable"


def test_examples_in_the_documentation_hold():
    assert doctest.testmod(clean).failed == 0


def test_a_named_power_keeps_its_line():
    assert joined("（一）质量安全一票否决权", "对质量安全事项行使一票否决。") == [
        "（一）质量安全一票否决权",
        "对质量安全事项行使一票否决。",
    ]


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_bytes_are_no_text_because_they_begin_with_a_mark(text_of, mark):
    assert text_of(mark + b"\x00\x81\xff\xee" * 9, "a.txt").status == "unreadable"
    for words in ("可。", "质量总监可否决。", "The officer may veto."):
        document = text_of(words.encode("utf-16"), "b.txt")
        assert [b.text for b in document.blocks] == [words]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("最高学历 大专，工业与民用建筑专业，1996年毕业", "职称 高级工程师，2013年评定"), 2),
        (("专业技术职务：高级工程师（副高级），2013年取得", "现任职务：质量管理部部长"), 2),
        (("2005年5月至2014年8月 房建事业部 项目经理", "2014年9月至2025年3月 房建事业部 副总经理"), 2),
        (("2014年9月至2025年3月任房建事业部施工生产副总经理并分管", "质量检验部门的日常工作"), 1),
        (("首席质量官应当具备本科以上学历并且具有高级以上的", "职称，并从事质量管理工作五年以上。"), 1),
    ],
)
def test_the_lines_of_a_typed_form_are_not_run_together(lines, count):
    assert len(joined(*lines)) == count


def test_the_head_of_a_paper_in_markdown_is_not_run_into_its_first_sentence(text_of):
    lines = (
        "2025-37号",
        "主题：设立首席质量官",
        "发布日期：2025年10月9日",
        "经董事会同意，设首席质量官。其职权如下：",
    )
    said = text_of("# 通告\n" + "\n".join(lines) + "\n- 批准年度质量计划\n", "a.md").blocks
    assert [b.text for b in said if b.kind == "paragraph"] == list(lines)


def test_who_is_empowered_stays_with_what_he_is_empowered_to(text_of):
    text = "# 授权书\n编号：A-1\n被授权人：首席质量官 江宁\n现授予下列权限：\n- 批准年度质量计划\n"
    said = text_of(text, "a.md").blocks
    assert [b.text for b in said if b.kind == "paragraph"] == [
        "编号：A-1",
        "被授权人：首席质量官 江宁现授予下列权限：",
    ]
