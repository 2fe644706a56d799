"""Presentations: slides that are shown, in order; each governed by its own title; notes are remarks."""

import io

import pytest
from lxml import etree
from pptx import Presentation
from pptx.util import Inches

from checker.dossier import read_document

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
VETO = "首席质量官对质量安全事项行使一票否决权。"


@pytest.fixture
def deck(tmp_path):
    def read(make, name="a.pptx"):
        presentation = Presentation()
        make(presentation)
        presentation.save(tmp_path / name)
        return read_document(tmp_path / name, root=tmp_path)

    return read


def slide(presentation, title, *lines, layout=1, notes=None):
    made = presentation.slides.add_slide(presentation.slide_layouts[layout])
    made.shapes.title.text = title
    if lines:
        frame = made.placeholders[1].text_frame
        frame.text = lines[0]
        for line in lines[1:]:
            frame.add_paragraph().text = line
    if notes:
        made.notes_slide.notes_text_frame.text = notes
    return made


def test_each_slide_is_governed_by_its_own_title(deck):
    def make(presentation):
        slide(presentation, "质量职权汇编", "示范公司", layout=0)
        slide(presentation, "首席质量官", "权限：", "行使一票否决权。")
        slide(presentation, "生产总监", "安排生产。")
        presentation.slides.add_slide(presentation.slide_layouts[6]).shapes.add_textbox(
            0, 0, Inches(2), Inches(1)
        ).text_frame.text = "其他。"

    document = deck(make)
    assert (document.status, document.title) == ("read", "质量职权汇编")
    power = next(b for b in document.blocks if b.text == "行使一票否决权。")
    assert power.headings == ("质量职权汇编", "首席质量官", "权限：") and power.place.page == 2
    assert next(b for b in document.blocks if b.text == "安排生产。").headings == ("质量职权汇编", "生产总监")
    assert document.blocks[-1].headings == ("质量职权汇编",) and document.blocks[-1].place.page == 4


def test_the_first_slide_governs_only_itself_if_it_names_no_paper(deck):
    def make(presentation):
        slide(presentation, "首席质量官", VETO)
        slide(presentation, "生产总监", "安排生产。")

    document = deck(make)
    assert document.title == "首席质量官" and document.blocks[-1].headings == ("生产总监",)


def test_hidden_slides_and_shapes_are_left_out(deck):
    def make(presentation):
        slide(presentation, "甲", "乙。")
        slide(presentation, "丙", VETO)._element.set("show", "0")
        shape = slide(presentation, "丁", "戊。").placeholders[1]
        shape._element.nvSpPr.cNvPr.set("hidden", "1")

    document = deck(make)
    assert [b.text for b in document.blocks] == ["甲", "乙。", "丁"]
    assert document.warnings == (
        "hidden slides were left out: 2",
        "words that are hidden or beside the slide were left out: slide 3",
    )


@pytest.mark.parametrize(
    ("left", "top", "shown"), [(-20, 1, False), (1, 30, False), (-1, 1, True), (1, 1, True)]
)
def test_what_lies_beside_the_slide_is_seen_by_nobody(deck, left, top, shown):
    def make(presentation):
        made = slide(presentation, "授权书", "各部门：")
        box = made.shapes.add_textbox(Inches(left), Inches(top), Inches(8), Inches(1))
        box.text_frame.text = VETO

    document = deck(make)
    assert any(b.text == VETO for b in document.blocks) is shown
    assert bool(document.warnings) is not shown


@pytest.mark.parametrize(
    ("words", "standing"), [("草案", "draft"), ("作废", "void"), ("示范公司", "in_force")]
)
def test_what_the_master_writes_over_each_slide(deck, words, standing):
    def make(presentation):
        slide(presentation, "授权书", VETO)
        tree = presentation.slide_master.shapes._spTree
        tree.append(
            etree.fromstring(
                f'<p:sp xmlns:p="{tree.nsmap["p"]}" xmlns:a="{A[1:-1]}"><p:nvSpPr><p:cNvPr id="99" name="x"/><p:cNvSpPr/>'
                f"<p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp>"
            )
        )

    document = deck(make)
    assert document.standing == standing
    assert [b.text for b in document.blocks if b.place.part == "header"] == [words]


def test_notes_are_a_part_and_grant_nothing_for_certain(deck, statements_of):
    document = deck(lambda p: slide(p, "首席质量官", "另行研究。", notes=VETO))
    note = document.blocks[-1]
    assert (note.text, note.place.part, note.place.page, note.flags) == (VETO, "notes", 1, {"remark"})
    found = [s for s in statements_of(document) if s.power == "veto"]
    assert found and all(s.certainty == "unsure" for s in found)


@pytest.mark.parametrize(
    ("notes", "effect", "certainty"),
    [
        ("此页待定，尚未批准", "grant", "unsure"),
        ("以下权限须报总经理批准后执行", "conditional", "sure"),
        ("Pending board approval", "conditional", "sure"),
        ("先介绍背景。此页为讨论稿。", "grant", "unsure"),
        ("讲稿：先介绍背景，再说明首席质量官的职责。", "grant", "sure"),
        ("本页内容已经董事会批准。", "grant", "sure"),
    ],
)
def test_notes_that_take_back_bind_their_slide(deck, statements_of, notes, effect, certainty):
    def make(presentation):
        slide(presentation, "首席质量官任命书", VETO, notes=notes)
        slide(presentation, "另一页", "首席质量官有权审批年度质量计划。")

    found = {s.authority: (s.effect, s.certainty) for s in statements_of(deck(make)) if s.place.part is None}
    assert found == {"veto": (effect, certainty), "plan_approval": ("grant", "sure")}


def test_tables_with_merges(deck):
    def make(presentation):
        made = slide(presentation, "质量权限分配表", layout=5)
        table = made.shapes.add_table(4, 4, 0, 0, Inches(6), Inches(2)).table
        rows = [
            ["事项", "公司领导", "", "部门"],
            ["", "总经理", "首席质量官", ""],
            ["计划", "▲", "★", "△"],
            ["预算", "★", "△", ""],
        ]
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                table.cell(r, c).text = text
        table.cell(0, 0).merge(table.cell(1, 0))
        table.cell(0, 1).merge(table.cell(0, 2))
        table.cell(0, 3).merge(table.cell(1, 3))
        made.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "图例：★批准 ▲审核 △建议"

    star = next(b for b in deck(make).blocks if b.text == "★")
    assert star.column_heads == ("公司领导", "首席质量官") and star.row_heads == ("计划",)
    assert star.legend == "图例：★批准 ▲审核 △建议"
    assert (star.place.page, star.place.table, star.place.row, star.place.column) == (1, 1, 3, 3)


def numbered(paragraph, kind, **more):
    properties = paragraph._p.get_or_add_pPr()
    etree.SubElement(properties, f"{A}buAutoNum", type=kind, **more)


def test_automatic_numbers_and_struck_words(deck):
    def make(presentation):
        frame = slide(presentation, "首席质量官", "行使下列职权：").placeholders[1].text_frame
        for text, kind, level in (
            ("否决；", "arabicPeriod", 0), ("审批：", "arabicPeriod", 0), ("计划。", "alphaLcParenBoth", 1),
            ("预算。", "alphaLcParenBoth", 1), ("考核。", "arabicPeriod", 0), ("奖惩。", "ea1ChsPeriod", 0), ("甲。", "thaiNumPeriod", 0),
        ):  # fmt: skip
            paragraph = frame.add_paragraph()
            paragraph.text, paragraph.level = text, level
            numbered(paragraph, kind)
        last = frame.add_paragraph()
        for text, strike in (("不", "sngStrike"), ("审批。", "noStrike")):
            run = last.add_run()
            run.text = text
            run._r.get_or_add_rPr().set("strike", strike)

    document = deck(make)
    assert [(b.number, b.text) for b in document.blocks[2:]] == [
        ("1.", "否决；"), ("2.", "审批："), ("(a)", "计划。"), ("(b)", "预算。"), ("3.", "考核。"), ("一、", "奖惩。"),
        ("1.", "甲。"), (None, "审批。"),
    ]  # fmt: skip
    assert document.blocks[2].lead_in == "行使下列职权："
    assert document.blocks[-2].flags == {"unknown_number"} and document.blocks[-1].flags == {"hidden_dropped"}
    assert len(document.warnings) == 2


def test_groups_and_pictures(deck):
    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
    )

    def make(presentation):
        made = slide(presentation, "甲", "乙" * 60)
        group = made.shapes.add_group_shape()
        group.shapes.add_textbox(0, 0, Inches(1), Inches(1)).text_frame.text = "丙。"
        made.shapes.add_picture(io.BytesIO(png), 0, 0)

    document = deck(make)
    assert document.blocks[-1].text == "丙。" and "1 picture(s)" in document.warnings[0]


def test_no_presentation(tmp_path, word):
    (tmp_path / "a.pptx").write_bytes(word.bytes(word.para("甲。")))
    document = read_document(tmp_path / "a.pptx", root=tmp_path)
    assert document.status == "unreadable" and "not a PowerPoint" in document.reason


def test_nothing_but_hidden_slides(deck):
    document = deck(lambda p: slide(p, "丙", VETO)._element.set("show", "0"))
    assert document.status == "unreadable" and "hidden" in document.reason
