"""Grids: merged cells once, heads of rows and columns, the post of a job description, legends."""

import mammoth
import pytest
from lxml import html

from checker.dossier.legends import is_legend

SPAN = '<w:gridSpan w:val="{}"/>'
BEGIN = '<w:vMerge w:val="restart"/>'
GO_ON = "<w:vMerge/>"


def by_text(blocks, text):
    return next(b for b in blocks if b.text == text)


def test_merged_cells_stand_once_and_agree_with_another_reader(word):
    body = word.table(
        word.row(word.cell("职责", SPAN.format(3))),
        word.row(word.cell("权限", BEGIN), "否决", "甲。"),
        word.row(word.cell("", GO_ON), "审批", "乙。"),
    )
    ours = word.texts(body)
    with word.write(body).open("rb") as file:
        theirs = [
            c.text_content() for c in html.fromstring(mammoth.convert_to_html(file).value).iter("td", "th")
        ]
    assert ours == theirs == ["职责", "权限", "否决", "甲。", "审批", "乙。"]


def test_a_merged_label_heads_all_its_rows(word):
    blocks = word.blocks(
        word.table(
            word.row(
                word.cell("权限", BEGIN), word.cell("质量方面", BEGIN), "对质量安全事项行使一票否决权。"
            ),
            word.row(word.cell("", GO_ON), word.cell("", GO_ON), "审批年度质量计划。"),
            word.row("任职资格", word.cell("本科以上学历。", SPAN.format(2))),
        )
    )
    last = by_text(blocks, "审批年度质量计划。")
    assert last.row_heads == ("权限", "质量方面")
    assert (last.place.table, last.place.row, last.place.column) == (1, 2, 3)
    assert by_text(blocks, "本科以上学历。").row_heads == ("任职资格",)


def test_one_block_a_paragraph_with_its_own_place(word):
    blocks = word.blocks(word.table(word.row("权限", word.cell(word.para("甲。") + word.para("乙。")))))
    assert [(b.text, b.place.paragraph) for b in blocks[1:]] == [("甲。", 1), ("乙。", 2)]
    assert all(b.row_heads == ("权限",) and b.kind == "cell" for b in blocks[1:])


def test_the_post_governs_the_whole_table_up_to_the_next(word):
    blocks = word.blocks(
        word.table(
            word.row("编号", "QM-01"),
            word.row("岗位名称", "质量总监"),
            word.row("姓名", "张三"),
            word.row("权限", "行使一票否决权。"),
            word.row("岗位名称", "生产总监"),
            word.row("权限", "安排生产。"),
        )
    )
    assert "岗位名称：质量总监" in by_text(blocks, "QM-01").headings
    assert by_text(blocks, "行使一票否决权。").headings[-1] == "岗位名称：质量总监"
    below = by_text(blocks, "安排生产。").headings
    assert "岗位名称：生产总监" in below and "岗位名称：质量总监" not in below
    assert not any("张三" in h for b in blocks for h in b.headings)


def test_labels_and_values_that_take_turns(word):
    blocks = word.blocks(
        word.table(
            word.row("岗位名称", "质量总监", "所属部门", "质量部"),
            word.row("直接上级", "总经理", "直接下级", "质量部长"),
            word.row("权限", word.cell("否决。", SPAN.format(3))),
        )
    )
    assert by_text(blocks, "质量部").row_heads == ("所属部门",)
    assert by_text(blocks, "质量部").headings == ("岗位名称：质量总监",)
    assert by_text(blocks, "否决。").column_heads == ()


def test_a_matrix_has_heads_on_both_sides_and_its_legend(word):
    blocks = word.blocks(
        word.para("质量权限分配表", "<w:jc w:val='center'/>")
        + word.table(
            word.row("序号", "事项", "总经理", "首席质量官"),
            word.row("1", "年度质量计划", "▲", "★"),
            word.row("2", "质量预算", "★", "△"),
        )
        + word.para("注：★批准 ▲审核 △建议")
    )
    star = next(b for b in blocks if b.place.row == 2 and b.place.column == 4)
    assert (star.text, star.row_heads, star.column_heads) == ("★", ("年度质量计划",), ("首席质量官",))
    assert star.legend == "注：★批准 ▲审核 △建议"
    assert by_text(blocks, "注：★批准 ▲审核 △建议").legend is None


def test_two_header_rows(word):
    blocks = word.blocks(
        word.table(
            word.row(
                word.cell("事项", BEGIN), word.cell("公司领导", SPAN.format(2)), word.cell("部门", BEGIN)
            ),
            word.row(word.cell("", GO_ON), "总经理", "首席质量官", word.cell("", GO_ON)),
            word.row("质量计划", "○", "◎", "△"),
        )
    )
    assert by_text(blocks, "◎").column_heads == ("公司领导", "首席质量官")
    assert by_text(blocks, "△").column_heads == ("部门",)


def test_a_list_of_posts_has_a_header_and_no_single_post(word):
    blocks = word.blocks(
        word.table(
            word.row("岗位名称", "权限", "备注"),
            word.row("首席质量官", "对质量安全事项一票否决。", "无"),
            word.row("生产总监", "安排生产。", "无"),
        )
    )
    power = by_text(blocks, "安排生产。")
    assert power.row_heads == ("生产总监",) and power.column_heads == ("权限",) and power.headings == ()


def test_a_label_with_a_colon_heads_the_cell_at_its_right(word):
    blocks = word.blocks(
        word.table(word.row("姓名", "张三", "本岗位享有的各项质量管理权限如下所列：", "否决。"))
    )
    assert by_text(blocks, "否决。").row_heads[-1] == "本岗位享有的各项质量管理权限如下所列："


def test_a_nested_table_keeps_the_heads_around_it(word):
    inner = word.table(word.row("质量", "一票否决。"))
    blocks = word.blocks(word.table(word.row("权限", word.cell(word.para("见下：") + inner + word.para("")))))
    deep = by_text(blocks, "一票否决。")
    assert deep.row_heads == ("权限", "质量") and deep.place.table == 2


def test_a_table_of_one_column_reads_like_text(word):
    blocks = word.blocks(word.table(word.row("岗位权限"), word.row("对质量安全事项一票否决。")))
    assert blocks[1].headings == ("岗位权限",) and blocks[1].place.row == 2


def test_a_lead_in_governs_the_table_below_it(word):
    blocks = word.blocks(
        word.para("首席质量官不得行使下列权力：") + word.table(word.row("否决", "对质量事项否决。"))
    )
    assert by_text(blocks, "对质量事项否决。").lead_in == "首席质量官不得行使下列权力："


def test_a_table_in_markdown(text_of):
    document = text_of("# 职能分配\n\n| 事项 | 总经理 | 首席质量官 |\n|---|---|---|\n| 质量计划 | ▲ | ★ |\n")
    star = document.blocks[-1]
    assert (star.text, star.row_heads, star.column_heads) == ("★", ("质量计划",), ("首席质量官",))
    assert (star.place.line, star.place.row, star.place.column) == (5, 2, 3)


@pytest.mark.parametrize(
    ("head", "following"),
    [
        ("| 岗位名称 | 首席质量官 |\n|---|---|", "| 所属层级 | 副总师级 |"),
        ("| 岗位名称 | 首席质量官 | 岗位编码 | G-7 |\n|---|---|---|---|", "| 层级 | 副总 | 上级 | 总经理 |"),
        ("| 岗位 | 首席质量官 |\n|---|---|", "| 部门 | 质量部 |\n| 直接上级 | 总经理 |"),
    ],
)
def test_a_form_in_the_place_of_a_head_names_the_post(text_of, head, following):
    blocks = text_of(f"# 岗位说明书\n\n{head}\n{following}\n\n## 权限\n\n对质量安全事项一票否决。\n").blocks
    last = by_text(blocks, "对质量安全事项一票否决。")
    assert any(h.endswith("：首席质量官") for h in last.headings)


def test_posts_in_a_head_stay_a_head(text_of):
    matrix = "| 岗位 | 首席质量官 | 总经理 |\n|---|---|---|\n| 质量计划 | 批准 | 备案 |\n"
    blocks = text_of(f"# 权限表\n\n{matrix}").blocks
    assert by_text(blocks, "批准").column_heads == ("首席质量官",)


def test_a_row_over_the_whole_width_heads_the_rows_below(word):
    blocks = word.blocks(
        word.table(
            word.row(word.cell("岗位说明书", SPAN.format(4))),
            word.row("岗位名称", "质量总监", "编号", "G-1"),
            word.row(word.cell("四、权限", SPAN.format(4))),
            word.row(word.cell("对质量事项一票否决。", SPAN.format(4))),
            word.row(word.cell("五、任职资格", SPAN.format(4))),
            word.row("学历", word.cell("本科。", SPAN.format(3))),
        )
    )
    power = by_text(blocks, "对质量事项一票否决。")
    assert power.row_heads == ("四、权限",) and power.headings == ("岗位说明书", "岗位名称：质量总监")
    assert by_text(blocks, "本科。").row_heads == ("五、任职资格", "学历")
    assert by_text(blocks, "G-1").row_heads == ("编号",)


def test_a_table_has_its_own_key_and_not_that_of_the_one_before(word):
    blocks = word.blocks(
        word.table(word.row("事项", "首席质量官"), word.row("质量计划", "★"))
        + word.para("注：★批准 ▲审核")
        + word.table(word.row("事项", "质量总监"), word.row("质量预算", "●"))
        + word.para("注：●建议 ○执行")
    )
    assert by_text(blocks, "★").legend == "注：★批准 ▲审核"
    assert by_text(blocks, "●").legend == "注：●建议 ○执行"


def test_a_line_on_the_order_of_steps_and_one_of_grades_are_keys():
    assert is_legend("注：数字表示审批顺序，最后一级为终审")
    assert is_legend("图例：1提出 2审核 3批准")
    assert is_legend("甲级=独立决定，乙级=报批后决定")
    assert not is_legend("本公司按项目进展的先后顺序编号，从2024年起施行。")
    assert not is_legend("1提出申请 2审核材料")


POSTS = (
    ("岗位", "职责", "权限"),
    ("质量副总", "提出质量战略的建议;组织各部门实施", "人员调配"),
    ("质量副总", "参加新品评审", "参加总经理办公会并表决"),
    ("生产副总", "生产计划", "加班审批"),
)


def merged(word, rows):
    """The rows, equal neighbours in their first column being one cell."""
    made = []
    for index, (first, *rest) in enumerate(rows):
        again = index and rows[index - 1][0] == first
        begins = index + 1 < len(rows) and rows[index + 1][0] == first
        left = word.cell("", GO_ON) if again else word.cell(first, BEGIN) if begins else first
        made.append(word.row(left, *rest))
    return word.table(*made)


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        (POSTS, ("质量副总",)),
        (
            (
                ("占比", "领域", "描述"),
                ("20%", "甲", "子"),
                ("20%", "乙", "参加总经理办公会并表决"),
                ("60%", "丙", "丑"),
            ),
            (),
        ),
        # Twins: what heads the rows still does.
        (
            (
                ("岗位", "事项", "权限"),
                ("质量副总", "质量计划", "批准"),
                ("质量副总", "经营会议", "参加总经理办公会并表决"),
                ("厂长", "排产", "批"),
            ),
            ("质量副总", "经营会议"),
        ),
        (
            (
                ("类别", "要点", "说明"),
                ("质量", "年度计划", "批"),
                ("质量", "经营会议", "参加总经理办公会并表决"),
                ("人事", "员工招聘", "批"),
            ),
            ("质量", "经营会议"),
        ),
    ],
)
def test_merged_cells_head_what_single_ones_do(rows, head, word):
    blocks = word.blocks(merged(word, rows))
    assert by_text(blocks, "参加总经理办公会并表决").row_heads == head


@pytest.mark.parametrize(
    ("over", "heads"), [("岗位/部门", ("首席质量官",)), ("审批权限", ("审批权限", "首席质量官"))]
)
def test_a_word_over_the_posts_that_says_only_that_they_are_posts(over, heads, word):
    blocks = word.blocks(
        word.table(
            word.row(word.cell("事项", BEGIN), word.cell(over, SPAN.format(3))),
            word.row(word.cell("", GO_ON), "质量部", "首席质量官", "总经理"),
            word.row("质量经费", "编", "批", "备"),
        )
    )
    assert by_text(blocks, "批").column_heads == heads


def _box(on):
    state = f'<w14:checkbox><w14:checked w14:val="{int(on)}"/></w14:checkbox>'
    return f"<w:sdt><w:sdtPr>{state}</w:sdtPr><w:sdtContent><w:r><w:t>{'☒' if on else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"


def _sign(font, on, off):
    return lambda ticked: f'<w:r><w:sym w:font="{font}" w:char="{on if ticked else off}"/></w:r>'


def _set_in(font, on, off):
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>'
    return lambda ticked: f"<w:r>{fonts}<w:t>{on if ticked else off}</w:t></w:r>"


def _form(ticked):
    state = f'<w:checkBox><w:default w:val="{int(ticked)}"/></w:checkBox>'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{state}</w:ffData></w:fldChar></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    "box",
    [_box, _form, _sign("Wingdings", "F0FE", "F06F"), _sign("Wingdings 2", "F052", "F0A3"), _sign("Wingdings 2", "0052", "00A3"),
     _set_in("Wingdings", "þ", "o"), _set_in("Wingdings 2", "R", "£"), _sign("Wingdings", "F0FE", "F0A8")],
)  # fmt: skip
@pytest.mark.parametrize("apart", [False, True])
def test_check_boxes_of_word(word, statements_of, box, apart):
    def answer(yes, no):
        first, second = box(yes) + word.run("是"), box(no) + word.run("否")
        return (
            word.para("", "", first) + word.para("", "", second)
            if apart
            else word.para("", "", first + word.run(" ") + second)
        )

    rows = [
        ("质量安全一票否决", True, False),
        ("质量计划审批", False, True),
        ("产品放行", False, False),
        ("停线", True, True),
    ]
    table = word.table(
        word.row(word.cell("权限"), word.cell("是否授权")),
        *(word.row(word.cell(what), word.cell(answer(yes, no))) for what, yes, no in rows),
    )
    document = word.read(word.para("首席质量官授权清单") + word.para("首席质量官权限如下：") + table)
    found = {
        (s.authority, s.effect)
        for s in statements_of(document)
        if s.certainty == "sure" and s.effect != "none"
    }
    assert ("veto", "grant") in found and ("plan_approval", "denied") in found
    assert not {("plan_approval", "grant"), ("veto", "denied"), ("product_release", "grant")} & found
    # Ticked twice in one cell, it is no grant.
    assert {effect for authority, effect in found if authority == "quality_safety_stop"} != {"grant"}


@pytest.mark.parametrize(("tables", "kept"), [(1, True), (2, True)])
def test_the_one_key_of_a_paper_holds_for_the_marked_tables_below_it(word, tables, kept):
    key = "1.●为最终审批，○为审核，△为经办或提出。"
    body = word.para("一、使用说明") + word.para(key)
    body += word.para("2.预算内事项按本表执行。") + word.para("3.未列事项由办公室提请明确。")
    body += word.para("二、授权事项")
    table = word.table(word.row("事项", "部门", "首席质量官"), word.row("质量经费", "△", "●"))
    other = word.table(word.row("事项", "仓库", "班长"), word.row("领料", "△", "○"))
    body += table + (word.para("三、其他") + word.para("略。") * 4 + other if tables == 2 else "")
    mark = by_text(word.blocks(body), "●")
    assert (mark.legend is not None) == kept


def test_a_key_far_below_a_marked_table_is_not_that_of_it(word):
    table = word.table(word.row("事项", "部门", "首席质量官"), word.row("质量经费", "△", "●"))
    other = word.table(word.row("事项", "仓库", "班长"), word.row("领料", "△", "○"))
    key = "1.●为最终审批，○为审核，△为经办或提出。"
    between = word.para("略。") * 4 + word.para("三、其他") + word.para(key) + word.para("略。") * 4
    assert by_text(word.blocks(word.para("一、授权事项") + table + between + other), "●").legend is None


def test_letters_right_at_what_is_done_are_a_key():
    assert is_legend("代号：T提出；S审核；A批准；V否决；I知会。")
    assert is_legend("说明：T提出，S审核，A批准")
    assert not is_legend("A级供应商、B级供应商由采购部管理。")
    assert not is_legend("A线停工待料，B线正常。")


@pytest.mark.parametrize(
    ("marks", "kept"), [(("T", "S"), True), (("T", "B"), False)], ids=["explained", "one is not"]
)
def test_the_one_key_of_letters_holds_for_the_tables_below_it(word, marks, kept):
    body = word.para("一、使用说明") + word.para("1.代号：T提出；S审核；A批准；I知会。")
    body += word.para("2.略。") * 3 + word.para("二、授权事项")
    for matter, by in (("销售合同", "财务部"), ("质量计划", "首席质量官")):
        body += word.table(word.row("事项", "部门", by), word.row(matter, *marks)) + word.para("略。") * 4
    assert [b.legend is not None for b in word.blocks(body) if b.text == marks[1]] == [kept, kept]


def test_a_line_without_bars_below_a_table_is_no_row_of_it(text_of):
    text = "| 事项 | 首席质量官 |\n|---|---|\n| 质量计划 | ● |\n符号：●＝权力归该岗位\n1. 第二条\n\n末句。\n"
    blocks = text_of(text, "a.md").blocks
    assert [(b.text, b.place.line) for b in blocks if b.kind != "cell"] == [
        ("符号：●＝权力归该岗位", 4),
        ("第二条", 5),
        ("末句。", 7),
    ]
    assert {b.legend for b in blocks if b.text == "●"} == {"符号：●＝权力归该岗位"}
