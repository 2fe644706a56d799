"""Tracked changes, struck and hidden text, content controls, fields, boxes: what would stand if all were accepted."""

import docx2python
import pytest

from checker.dossier import read_document

INS = '<w:ins w:id="1" w:author="a" w:date="2025-01-01T00:00:00Z">{}</w:ins>'
DEL = (
    '<w:del w:id="2" w:author="a" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>{}</w:delText></w:r></w:del>'
)


def test_a_tracked_not_is_in_and_the_block_says_so(word):
    body = word.para("首席质量官", inner=INS.format(word.run("不")) + word.run("享有质量安全一票否决权。"))
    document = word.read(body)
    (block,) = document.blocks
    assert block.text == "首席质量官不享有质量安全一票否决权。"
    assert "revised" in block.flags
    assert "paragraph 1" in document.warnings[0] and "第1段" in document.warnings_zh[0]


def test_revisions_agree_with_another_reader(word):
    body = word.para(
        "首席质量官", inner=INS.format(word.run("不")) + DEL.format("可") + word.run("享有否决权。")
    )
    with docx2python.docx2python(word.write(body)) as other:
        assert other.text.strip() == word.texts(body)[0]


def test_deleted_and_moved_away_words_are_out(word):
    moved = f'<w:moveFrom w:id="3">{word.run("旧句。")}</w:moveFrom>'
    arrived = f'<w:moveTo w:id="4">{word.run("新句。")}</w:moveTo>'
    (block,) = word.blocks(word.para("甲", inner=DEL.format("不") + moved + arrived))
    assert block.text == "甲新句。"
    assert "revised" in block.flags


def test_a_deletion_within_an_insertion_is_out(word):
    inner = INS.format(word.run("乙") + DEL.format("丙"))
    assert word.texts(word.para("甲", inner=inner)) == ["甲乙"]


def test_a_change_of_formatting_is_no_revision(word):
    change = '<w:b/><w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange>'
    (block,) = word.blocks(f"<w:p>{word.run('甲享有权力。', change)}</w:p>")
    assert block.flags == frozenset()


def test_a_tracked_strike_is_a_revision(word):
    change = '<w:strike/><w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange>'
    (block,) = word.blocks(word.para("甲", inner=word.run("不", change) + word.run("可。")))
    assert block.text == "甲可。" and {"revised", "hidden_dropped"} <= block.flags


def test_a_deleted_paragraph_mark_joins_the_paragraphs(word):
    gone = '<w:rPr><w:del w:id="9" w:author="a"/></w:rPr>'
    (block,) = word.blocks(word.para("首席质量官", gone) + word.para("享有否决权。"))
    assert block.text == "首席质量官享有否决权。" and "revised" in block.flags
    assert block.place.paragraph == 1


def test_a_deleted_row_is_out(word):
    gone = word.row("丙", "丁", properties='<w:del w:id="1" w:author="a"/>')
    document = word.read(word.table(word.row("甲", "乙"), gone))
    assert [b.text for b in document.blocks] == ["甲", "乙"]
    assert document.warnings


@pytest.mark.parametrize("switch", ["<w:strike/>", "<w:dstrike/>", "<w:vanish/>", '<w:strike w:val="1"/>'])
def test_struck_and_hidden_words_are_out(word, switch):
    (block,) = word.blocks(word.para("甲可", inner=word.run("无条件", switch) + word.run("否决。")))
    assert block.text == "甲可否决。" and "hidden_dropped" in block.flags


def test_a_switch_that_is_off_hides_nothing(word):
    assert word.texts(word.para("甲", inner=word.run("乙", '<w:strike w:val="0"/>'))) == ["甲乙"]


STYLES = (
    '<w:style w:type="paragraph" w:styleId="gone"><w:name w:val="gone"/><w:rPr><w:strike/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="child"><w:name w:val="child"/><w:basedOn w:val="gone"/></w:style>'
    '<w:style w:type="character" w:styleId="hid"><w:name w:val="hid"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="back"><w:name w:val="back"/><w:rPr><w:strike/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="round1"><w:name w:val="r1"/><w:basedOn w:val="round2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="round2"><w:name w:val="r2"/><w:basedOn w:val="round1"/></w:style>'
)


def test_strike_and_vanish_come_through_styles(word):
    body = (
        word.para("甲。", '<w:pStyle w:val="child"/>')
        + word.para("乙", inner=word.run("丙", '<w:rStyle w:val="hid"/>') + word.run("丁。"))
        + word.para("戊。", '<w:pStyle w:val="round1"/>')
    )
    assert word.texts(body, styles=STYLES) == ["乙丁。", "戊。"]


def test_two_styles_that_strike_undo_each_other(word):
    body = f'<w:p><w:pPr><w:pStyle w:val="child"/></w:pPr>{word.run("甲。", """<w:rStyle w:val="back"/>""")}</w:p>'
    assert word.texts(body, styles=STYLES) == ["甲。"]


def test_content_controls_are_read_at_every_level(word):
    def control(inner):
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    body = (
        control(word.para("块。"))
        + word.para("行", inner=control(word.run("内。")))
        + word.table(
            control(word.row("左", "右")) + f"<w:tr>{control(word.cell('下左'))}{word.cell('下右')}</w:tr>"
        )
    )
    assert word.texts(body) == ["块。", "行内。", "左", "右", "下左", "下右"]


def test_check_boxes_are_signs(word):
    def box(on):
        return (
            f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{on}"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent>{word.run('X')}</w:sdtContent></w:sdt>"
        )

    old = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>'
        '</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert word.texts(word.para("否决", inner=box(1) + "".join([word.run("审批"), box(0), old]))) == [
        "否决☑审批☐☑"
    ]


def test_fields_show_their_result_only(word):
    def mark(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = '<w:r><w:instrText> IF 1 = 1 "不" </w:instrText></w:r>'
    nested = mark("begin") + word.run("码") + mark("separate") + word.run("果中码") + mark("end")
    field = mark("begin") + code + nested + mark("separate") + word.run("可以") + mark("end")
    simple = f'<w:fldSimple w:instr="REF x">{word.run("否决")}</w:fldSimple>'
    link = f"<w:hyperlink>{word.run('质量')}</w:hyperlink><w:smartTag>{word.run('事项。')}</w:smartTag>"
    assert word.texts(word.para("甲", inner=field + simple + link)) == ["甲可以否决质量事项。"]


def test_a_field_that_never_ends_hides_nothing(word):
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert word.texts(word.para("甲", inner=begin) + word.para("不得否决。")) == ["甲", "不得否决。"]


def test_symbols_tabs_and_breaks(word):
    inner = (
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:tab/><w:sym w:font="Wingdings 2" w:char="F052"/><w:br/>'
        '<w:sym w:font="Webdings" w:char="F061"/></w:r>' + word.run("ü", '<w:rFonts w:ascii="Wingdings"/>')
    )
    assert word.texts(word.para("甲", inner=inner)) == ["甲√\t☑\n[Webdings 61]√"]


BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{0}"
    "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
    "<w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def test_a_text_box_is_read_once(word):
    blocks = word.blocks(word.para("正文。", inner=BOX.format(word.para("框内须经批准。"))))
    assert [(b.text, b.place.part) for b in blocks] == [("正文。", None), ("框内须经批准。", "text_box")]


def test_notes_follow_the_paragraph_that_calls_them(word):
    notes = (
        f'<w:footnote w:type="separator" w:id="0">{word.para("——")}</w:footnote>'
        f'<w:footnote w:id="2">{word.para("须经总经理批准。")}</w:footnote>'
        f'<w:footnote w:id="3">{word.para("无人引用。")}</w:footnote>'
    )
    body = word.para("首席质量官有权否决。", inner='<w:r><w:footnoteReference w:id="2"/></w:r>') + word.para(
        "后文。"
    )
    blocks = word.blocks(body, footnotes=notes)
    assert [(b.text, b.place.part) for b in blocks] == [
        ("首席质量官有权否决。", None),
        ("须经总经理批准。", "footnote"),
        ("后文。", None),
    ]


def test_a_note_called_by_deleted_words_is_out(word):
    notes = f'<w:footnote w:id="2">{word.para("删去的注。")}</w:footnote>'
    deleted = '<w:del w:id="1"><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'
    assert word.texts(word.para("甲。", inner=deleted), footnotes=notes) == ["甲。"]


def test_headers_and_footers_are_blocks_of_their_own(word):
    body = word.para("正文。") + (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'
    )
    watermark = '<w:p><w:r><w:pict><v:shape><v:textpath string="征求意见稿"/></v:shape></w:pict></w:r></w:p>'
    document = word.read(body, header1=watermark, footer1=word.para("第 1 页"))
    assert [(b.text, b.place.part) for b in document.blocks] == [
        ("征求意见稿", "header"),
        ("正文。", None),
        ("第 1 页", "footer"),
    ]
    assert document.standing == "draft" and "standing" in document.inferred


def test_comments_are_never_text(word):
    inner = (
        '<w:commentRangeStart w:id="1"/>' + word.run("可否决。") + '<w:r><w:commentReference w:id="1"/></w:r>'
    )
    (block,) = word.blocks(word.para("甲", inner=inner))
    assert block.text == "甲可否决。" and block.flags == {"comment_near"}


def test_ruby_and_mathematics(word):
    inner = (
        f"<w:r><w:ruby><w:rt>{word.run('fou')}</w:rt><w:rubyBase>{word.run('否')}</w:rubyBase></w:ruby></w:r>"
        "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"
    )
    assert word.texts(word.para("可", inner=inner)) == ["可否x+1"]


def test_a_document_of_pictures_only_is_unreadable(word):
    picture = '<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>'
    document = word.read(word.para("", inner=picture))
    assert document.status == "unreadable" and "pictures" in document.reason
    partly = word.read(word.para("见图。", inner=picture))
    assert partly.status == "partly_read" and partly.reason_zh


def test_an_embedded_object_makes_it_partly_read(word):
    document = word.read(word.para("权限见下表。", inner="<w:r><w:object><o:OLEObject/></w:object></w:r>"))
    assert document.status == "partly_read" and "embedded" in document.reason


def test_python_docx_files_are_read_too(tmp_path):
    import docx

    made = docx.Document()
    made.add_heading("质量总监岗位说明书", 0)
    made.add_heading("权限", 1)
    made.add_paragraph("对质量安全事项一票否决", style="List Number")
    made.add_paragraph("审批质量计划", style="List Number")
    made.save(tmp_path / "b.docx")
    blocks = read_document(tmp_path / "b.docx", root=tmp_path).blocks
    assert [b.kind for b in blocks] == ["heading", "heading", "list_item", "list_item"]
    assert blocks[0].flags == {"title"}
    assert blocks[3].headings == ("质量总监岗位说明书", "权限")
    assert [b.number for b in blocks[2:]] == ["1.", "2."]
