"""Headings, titles and lead-ins, with styles and without."""

import re

import pytest

from checker.dossier import markers
from checker.dossier.draft import Para
from checker.dossier.markers import marker_of
from checker.dossier.model import Place
from checker.dossier.outline import headings_in


def heads(blocks):
    return [b.text for b in blocks if b.kind == "heading"]


def by_text(blocks, text):
    return next(b for b in blocks if b.text == text)


HEADINGS = (
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="own"/><w:basedOn w:val="1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="o"><w:name w:val="o"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>'
)


def test_headings_by_style(word):
    def styled(text, style):
        return word.para(text, f'<w:pStyle w:val="{style}"/>')

    blocks = word.blocks(
        styled("质量手册", "T")
        + styled("职责", "1")
        + styled("首席质量官", "2")
        + word.para("有权否决。")
        + styled("程序", "x")
        + styled("检验", "o")
        + word.para("逐批检验。"),
        styles=HEADINGS,
    )
    assert by_text(blocks, "有权否决。").headings == ("质量手册", "职责", "首席质量官")
    assert by_text(blocks, "逐批检验。").headings == ("质量手册", "程序", "检验")


def test_a_table_of_contents_says_nothing(word):
    body = word.para("5.3 质量否决权\t12", '<w:pStyle w:val="toc1"/>') + word.para("正文。")
    blocks = word.blocks(body, styles=HEADINGS)
    assert blocks[0].place.part == "contents" and blocks[0].headings == ("目录",)


CHINESE = """某某公司首席质量官管理办法

第一章 总则

第一条 为落实质量责任，制定本办法。

第二章 权限

第二条 首席质量官行使下列职权：
（一）对质量安全事项行使一票否决权；
（二）审批年度质量计划：
1. 改进计划；
2. 培训计划。
（三）管理质量预算。

第三条 本办法自发布之日起施行。
"""


def test_chapters_articles_and_items_without_styles(text_of):
    document = text_of(CHINESE, "a.txt")
    assert document.title == "某某公司首席质量官管理办法"
    veto = by_text(document.blocks, "（一）对质量安全事项行使一票否决权；")
    assert veto.headings == (document.title, "第二章 权限")
    assert veto.lead_in == "第二条 首席质量官行使下列职权："
    assert veto.kind == "list_item" and veto.place.line == 10
    nested = by_text(document.blocks, "2. 培训计划。")
    assert nested.lead_in == "第二条 首席质量官行使下列职权：（二）审批年度质量计划："
    assert by_text(document.blocks, "（三）管理质量预算。").lead_in == "第二条 首席质量官行使下列职权："
    assert by_text(document.blocks, "第三条 本办法自发布之日起施行。").lead_in is None


def test_bare_items_are_a_list_not_headings(text_of):
    text = "首席质量官岗位说明书\n\n四、权限\n1. 质量安全一票否决\n2. 质量计划审批\n3. 质量经费管理\n\n五、附则\n本说明书自发布之日起执行。\n"
    document = text_of(text, "a.txt")
    assert heads(document.blocks) == ["首席质量官岗位说明书", "四、权限", "五、附则"]
    assert by_text(document.blocks, "3. 质量经费管理").headings == ("首席质量官岗位说明书", "四、权限")


def test_short_numbered_lines_with_words_below_are_headings(text_of):
    text = "质量制度\n\n1. 目的\n明确职责。\n2. 质量否决\n首席质量官可否决。\n2.1 程序\n签发通知单。\n3. 附则\n本制度试行。\n"
    blocks = text_of(text, "a.txt").blocks
    assert heads(blocks) == ["质量制度", "1. 目的", "2. 质量否决", "2.1 程序", "3. 附则"]
    assert by_text(blocks, "签发通知单。").headings == ("质量制度", "2. 质量否决", "2.1 程序")
    assert by_text(blocks, "本制度试行。").headings == ("质量制度", "3. 附则")


def test_a_line_right_above_its_own_first_number_is_a_heading(text_of):
    blocks = text_of(
        "3.1 总经理：组织经营。\n3.2 质量副总\n3.2.1 审批质量计划；\n3.2.2 管理质量经费。\n3.3 生产部：组织生产。",
        "a.txt",
    ).blocks
    assert heads(blocks) == ["3.2 质量副总"]
    assert by_text(blocks, "3.2.1 审批质量计划；").headings == ("3.2 质量副总",)


@pytest.mark.parametrize(
    "post", ["品质副总", "董事长、总经理", "首席质量官（CQO）", "首席质量官孟舒", "生产部部长 李春生同志"]
)
def test_a_line_of_posts_above_a_count_is_a_heading(text_of, post):
    text = f"第三条 公司设置质量管理部，负责日常工作。\n第四条 {post}\n（一）审批质量计划；\n（二）管理质量经费。\n第五条 生产部：组织生产。"
    blocks = text_of(text, "a.txt").blocks
    assert heads(blocks) == [f"第四条 {post}"]
    assert by_text(blocks, "（一）审批质量计划；").headings == (f"第四条 {post}",)


def test_a_number_that_does_not_count_on_heads_nothing(text_of):
    blocks = text_of("质量制度\n\n7. 质量否决\n首席质量官可否决。\n", "a.txt").blocks
    assert heads(blocks) == ["质量制度"]


def test_labels_without_numbers(text_of):
    text = "质量总监岗位说明书\n\n【岗位职责】\n负责质量工作。\n\n岗位权限：\n对质量事项一票否决。\n"
    blocks = text_of(text, "a.txt").blocks
    assert by_text(blocks, "对质量事项一票否决。").headings == ("质量总监岗位说明书", "岗位权限：")
    assert by_text(blocks, "负责质量工作。").headings == ("质量总监岗位说明书", "【岗位职责】")


def test_several_job_descriptions_in_one_file(text_of):
    text = "首席质量官岗位说明书\n\n一、权限\n对质量事项一票否决。\n\n生产部经理岗位说明书\n\n一、权限\n审批生产计划。\n"
    blocks = text_of(text, "a.txt").blocks
    assert by_text(blocks, "审批生产计划。").headings == ("生产部经理岗位说明书", "一、权限")


def test_two_first_headings_in_markdown_do_not_govern_each_other(text_of):
    blocks = text_of("# 首席质量官\n\n可否决。\n\n# 生产总监\n\n安排生产。\n").blocks
    assert by_text(blocks, "安排生产。").headings == ("生产总监",)
    assert by_text(blocks, "可否决。").headings == ("首席质量官",)


def test_a_post_named_in_a_line_governs_what_follows(text_of):
    blocks = text_of(
        "岗位说明书汇编\n\n岗位名称：质量总监\n\n权限\n一票否决。\n\n岗位名称：生产总监\n\n权限\n安排生产。\n"
    ).blocks
    assert by_text(blocks, "安排生产。").headings[:2] == ("岗位说明书汇编", "岗位名称：生产总监")
    assert "岗位名称：质量总监" not in by_text(blocks, "安排生产。").headings


def test_the_title_of_a_red_header_notice(word):
    document = word.read(
        word.para("某某有限公司文件")
        + word.para("某质〔2025〕12号")
        + word.para("关于聘任张三为首席质量官的通知")
        + word.para("各部门：")
        + word.para("经研究，决定聘任张三为首席质量官。")
    )
    assert document.title == "关于聘任张三为首席质量官的通知"
    assert document.blocks[-1].lead_in is None
    assert "title" in document.blocks[2].flags


def test_the_list_ends_with_plain_words(text_of):
    text = "首席质量官不得有下列行为：\n\n（一）隐瞒事故；\n\n（二）越权放行。\n\n首席质量官有权否决。\n"
    blocks = text_of(text).blocks
    assert by_text(blocks, "（二）越权放行。").lead_in == "首席质量官不得有下列行为："
    assert by_text(blocks, "首席质量官有权否决。").lead_in is None


def test_unnumbered_items_after_a_lead_in(text_of):
    text = "首席质量官行使：\n\n质量否决权；\n\n计划审批权。\n\n其他事项另定。\n"
    assert [b.lead_in for b in text_of(text).blocks] == [None, "首席质量官行使：", "首席质量官行使：", None]


def test_automatic_numbers_take_part(word):
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/>'
        '<w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    auto = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    blocks = word.blocks(
        word.para("首席质量官行使下列职权：") + word.para("一票否决；", auto) + word.para("计划审批。", auto),
        numbering=numbering,
    )
    assert [(b.number, b.lead_in) for b in blocks[1:]] == [
        ("（一）", "首席质量官行使下列职权："),
        ("（二）", "首席质量官行使下列职权："),
    ]


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("第十二章 权限", "article_章", 12),
        ("第3条 权限", "article_条", 3),
        ("一、权限", "chinese", 1),
        ("（十一）权限", "chinese_paren", 11),
        ("(3) 权限", "decimal_paren", 3),
        ("3、权限", "decimal", 3),
        ("3.权限", "decimal", 3),
        ("1.2.3 权限", "nested_3", 3),
        ("③权限", "circled", 3),
        ("b) 权限", "letter", 2),
        ("甲、权限", "stem", 1),
        ("• 权限", "bullet", None),
    ],
)
def test_numbers_at_the_start(text, style, value):
    found = marker_of(text)
    assert found is not None and (found.style, found.value) == (style, value)


@pytest.mark.parametrize(
    "text", ["2025年度计划", "3.5万元以下", "一票否决权", "100万元", "A公司", "二级以上"]
)
def test_words_that_only_look_like_numbers(text):
    assert marker_of(text) is None


def test_whatever_a_number_begins_with_is_looked_at():
    tails = (
        "一章",
        "1章 ",
        "、甲",
        ". 甲",
        "．甲",
        ") 甲",
        "一) 甲",
        "1) 甲",
        "a) 甲",
        "i) 甲",
        "1.1 甲",
        ".1 甲",
        " 甲",
    )
    letters = [
        chr(n) for block in ((0x21, 0x3400), (0x4E00, 0xA000), (0xFF00, 0xFFF0)) for n in range(*block)
    ]
    lines = "\n".join(letter + tail for tail in tails for letter in letters if not letter.isspace())
    begin = {
        found.group()[0]
        for _, _, style in markers._STYLES
        for found in re.finditer(f"^(?:{style.source})", lines, re.MULTILINE)
    }
    assert len(begin) > 150 and all(markers._FIRST.match(letter) for letter in begin)


def test_numbers_with_a_blank_are_headings_where_they_count_on(text_of):
    page = "管理规定\n\n1 目的\n\n为落实责任。\n\n2 品质经费\n\n2.1 由财务部单列。\n\n2.2 由品质副总支配。\n\n3 附则\n\n自发布之日起施行。\n"
    blocks = text_of(page, "a.txt").blocks
    assert heads(blocks) == ["管理规定", "1 目的", "2 品质经费", "3 附则"]
    assert by_text(blocks, "2.2 由品质副总支配。").headings == ("管理规定", "2 品质经费")


@pytest.mark.parametrize(
    "page",
    [
        "说明书\n\n3 台设备\n\n由他管。\n",
        "说明书\n\n1 审批计划\n\n2 审批经费\n\n3 参加会议\n",
        "说明书\n\n1 他审批计划，并签发\n\n如下。\n\n2 他审批经费，并签发\n\n如下。\n",
    ],
)
def test_numbers_with_a_blank_that_head_nothing(page, text_of):
    assert heads(text_of(page, "a.txt").blocks) == ["说明书"]


def test_a_numbered_section_is_not_the_title(word):
    bold = "<w:b/>"
    blocks = word.blocks(
        word.para("", inner=word.run("组织机构与职责", bold))
        + word.para("", inner=word.run("1 概况", bold))
        + word.para("公司装配机床。")
        + word.para("", inner=word.run("2 职责权限表", bold))
        + word.para("见下。")
    )
    assert by_text(blocks, "见下。").headings == ("组织机构与职责", "2 职责权限表")


@pytest.mark.parametrize("bullet", ["• ", "•", "- ", "·", ""])
def test_a_post_named_behind_a_bullet(bullet, text_of):
    blocks = text_of(f"岗位说明书\n\n{bullet}岗位：品质副总\n\n批准质量计划。\n", "a.txt").blocks
    assert "岗位：品质副总" in blocks[-1].headings


def test_a_section_that_is_called_duties_is_no_new_title():
    """A printed page has no styles: the title and the post above still govern."""
    title, duties = (
        Para(words, Place("a"), bold=True) for words in ("岗位信息导出", "岗位职责（长文本字段）")
    )
    items = (title, Para("岗位名称：质量总监", Place("a")), duties, Para("审批各类质量计划。", Place("a")))
    assert headings_in(items, title=title)[2].why != "title"
    letter = Para("质量总监岗位职责", Place("a"), bold=True)
    assert headings_in((title, letter, items[-1]), title=title)[1].why == "title"
