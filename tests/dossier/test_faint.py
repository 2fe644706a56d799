"""Words that are there and can hardly be seen are read, but nothing sure rests on them; and the report says where they are."""

from __future__ import annotations

import pytest
from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Inches, Pt

from checker.dossier import read_document
from checker.dossier.inks import colour_of, is_clear, is_lost

from .conftest import cell, para, row, run, table
from .opendocument import p, package

VETO = "首席质量官对质量安全事项行使一票否决权。"
WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:fill="1F4E79"/>'


def certainty(statements_of, document, authority="veto"):
    return [s.certainty for s in statements_of(document) if (s.holder, s.authority) == ("cqo", authority)]


def is_told(document):
    return any("底色" in note for note in document.warnings_zh)


@pytest.mark.parametrize(
    ("properties", "around", "sure"),
    [
        (WHITE, "", False),
        ('<w:color w:val="FEFEFE"/>', "", False),
        ('<w:color w:val="1F4E79"/>' + DARK, "", False),
        ('<w:color w:val="1F4E79"/>', DARK, False),
        ('<w:sz w:val="2"/>', "", False),
        ('<w:highlight w:val="black"/><w:color w:val="000000"/>', "", False),
        ("<w14:textFill><w14:noFill/></w14:textFill>", "", False),
        (WHITE + DARK, "", True),
        (WHITE, DARK, True),
        (WHITE + '<w:highlight w:val="darkBlue"/>', "", True),
        ('<w:color w:val="FF0000"/>', "", True),
        ('<w:color w:val="auto"/><w:sz w:val="21"/>', "", True),
    ],
)
def test_of_word(word, statements_of, properties, around, sure):
    document = word.read(para("任命书") + para("", around, run(VETO, properties)))
    assert certainty(statements_of, document) == ["sure" if sure else "unsure"]
    assert is_told(document) is not sure


def test_colours_of_word_come_from_styles_and_cells(word, statements_of):
    styles = (
        f'<w:style w:type="character" w:styleId="pale"><w:rPr>{WHITE}</w:rPr></w:style>'
        f'<w:style w:type="table" w:styleId="dark"><w:tblStylePr w:type="firstRow"><w:tcPr>{DARK}</w:tcPr></w:tblStylePr></w:style>'
    )
    pale = run(VETO, '<w:rStyle w:val="pale"/>')
    assert certainty(statements_of, word.read(para("", "", pale), styles=styles)) == ["unsure"]

    def framed(properties, style=""):
        own = table(row(cell(para("", "", pale), properties)))
        return own.replace("<w:tblPr/>", "").replace("<w:tbl>", f"<w:tbl><w:tblPr>{style}</w:tblPr>", 1)

    assert certainty(statements_of, word.read(framed(""), styles=styles)) == ["unsure"]
    assert certainty(statements_of, word.read(framed(DARK), styles=styles)) == ["sure"]
    by_style = framed("", '<w:tblStyle w:val="dark"/>')
    assert certainty(statements_of, word.read(by_style, styles=styles)) == ["sure"]


@pytest.mark.parametrize("faint", [True, False])
def test_what_stands_under_a_faint_head_is_as_it_is(word, statements_of, faint):
    def matrix(who, matter):
        return table(row(cell("事项"), cell(who)), row(cell(matter), cell("批准")))

    head = para("", "", run("首席质量官", WHITE if faint else ""))
    document = word.read(
        para("权限表") + matrix(head, "质量计划") + para("另表") + matrix("首席质量官", "产品放行")
    )
    assert certainty(statements_of, document, "plan_approval") == ["unsure" if faint else "sure"]
    assert certainty(statements_of, document, "product_release") == ["sure"]


def test_nobody_is_surely_appointed_by_white_words(word):
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.statements.reading import read_blocks

    document = word.read(para("通知") + para("", "", run("经董事会研究，聘任张三为首席质量官。", WHITE)))
    facts = read_blocks(document.blocks, vocabulary_of("cqo-2023"), lambda: "s").officer
    assert {(f.kind, f.certainty) for f in facts if f.kind == "appointed"} == {("appointed", "unsure")}


PAGE = "<html><head><style>.w{{color:#fff}} .d{{background:#036;color:white}} th{{background:black;color:white}}</style></head><body>{}</body></html>"


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        (f"<p class=w>{VETO}</p>", False),
        (f"<p style='color:transparent'>{VETO}</p>", False),
        (f"<p style='color: rgb(255, 255, 255)'>{VETO}</p>", False),
        (f"<p style='color:rgba(0,0,0,0)'>{VETO}</p>", False),
        (f"<font color=white>{VETO}</font>", False),
        (f"<div style='font-size:0'><p>{VETO}</p></div>", False),
        (f"<p style='font:1px serif'>{VETO}</p>", False),
        (f"<div style='background:#000'><p style='color:black'>{VETO}</p></div>", False),
        (f"<div class=d>{VETO}</div>", True),
        (f"<div class=d><p>{VETO}</p></div>", True),
        (f"<table bgcolor=navy><tr><td><font color=white>{VETO}</font></td></tr></table>", True),
        (f"<div style='background:url(x.png)'><p class=w>{VETO}</p></div>", True),
        (f"<div style='font-size:0'><p style='font-size:14px'>{VETO}</p></div>", True),
        (f"<div class=w><p style='color:#333'>{VETO}</p></div>", True),
    ],
)
def test_of_web_pages(text_of, statements_of, words, sure):
    document = text_of(PAGE.format(words), "a.html")
    assert certainty(statements_of, document) == ["sure" if sure else "unsure"]
    assert is_told(document) is not sure


def test_heads_of_a_web_table_that_are_white_on_black_are_seen(text_of, statements_of):
    rows = "<tr><th>事项</th><th>首席质量官</th></tr><tr><td>质量计划</td><td>批准</td></tr>"
    document = text_of(PAGE.format(f"<h1>权限表</h1><table>{rows}</table>"), "a.html")
    assert certainty(statements_of, document, "plan_approval") == ["sure"]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ('p::after{content:"（待定）"}', "权限甲（待定）"),
        (r'p:before{content:"\62DF"}', "拟权限甲"),
        ('p::before{content:"•"}', "权限甲"),
        ("p::after{content:attr(title)}", "权限甲"),
    ],
)
def test_what_styles_write_beside_words_is_read(text_of, rule, text):
    document = text_of(f"<style>{rule}</style><h1>任命书</h1><p>权限甲</p>", "a.html")
    assert document.blocks[-1].text == text
    assert any("content" in note for note in document.warnings) is ("attr" in rule)


@pytest.mark.parametrize(
    ("colour", "fill", "size", "sure"),
    [
        ("FFFFFF", None, None, False),
        (None, None, 1, False),
        ("000063", "000063", None, False),
        ("FFFFFF", "000063", None, True),
        (None, None, 18, True),
    ],
)
def test_of_slides(tmp_path, statements_of, colour, fill, size, sure):
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "首席质量官任命书"
    box = slide.shapes.add_textbox(Inches(1), Inches(3), Inches(8), Inches(1))
    words = box.text_frame.paragraphs[0].add_run()
    words.text = VETO
    if colour:
        words.font.color.rgb = RGBColor.from_string(colour)
    if fill:
        box.fill.solid()
        box.fill.fore_color.rgb = RGBColor.from_string(fill)
    words.font.size = None if size is None else Pt(size)
    deck.save(tmp_path / "a.pptx")
    document = read_document(tmp_path / "a.pptx", root=tmp_path)
    assert certainty(statements_of, document) == ["sure" if sure else "unsure"]


def sheet_of(tmp_path, change):
    book = Workbook()
    sheet = book.active
    for line in (
        ("首席质量官权限表",),
        ("权限", "首席质量官"),
        ("质量安全一票否决", "批准"),
        ("质量计划", "批准"),
    ):
        sheet.append(line)
    change(sheet)
    book.save(tmp_path / "a.xlsx")
    return read_document(tmp_path / "a.xlsx", root=tmp_path)


def white(sheet):
    sheet["B3"].font = Font(color="FFFFFFFF")


def white_on_dark(sheet):
    white(sheet)
    sheet["B3"].fill = PatternFill("solid", fgColor="FF003366")


def on_a_condition(sheet):
    sheet.conditional_formatting.add("B3:B3", FormulaRule(formula=["TRUE"], font=Font(color="FFFFFFFF")))


def dark_on_a_condition(sheet):
    rule = FormulaRule(
        formula=["TRUE"], font=Font(color="FFFFFFFF"), fill=PatternFill("solid", bgColor="FF003366")
    )
    sheet.conditional_formatting.add("B3:B3", rule)


@pytest.mark.parametrize(
    ("change", "sure"),
    [(white, False), (white_on_dark, True), (on_a_condition, False), (dark_on_a_condition, True)],
)
def test_of_workbooks(tmp_path, statements_of, change, sure):
    document = sheet_of(tmp_path, change)
    assert certainty(statements_of, document) == ["sure" if sure else "unsure"]
    assert certainty(statements_of, document, "plan_approval") == ["sure"]
    assert is_told(document) is not sure


def test_a_format_hides_words_or_adds_to_them(tmp_path, statements_of):
    def formats(sheet):
        sheet["B3"].number_format = ";;;"
        sheet["B4"].number_format = '@"（待定）"'

    document = sheet_of(tmp_path, formats)
    assert "sure" not in certainty(statements_of, document)
    assert "sure" not in [s.certainty for s in statements_of(document) if s.effect == "grant"]
    assert "批准（待定）" in [b.text for b in document.blocks]
    assert any("不可见" in note and "B3" in note for note in document.warnings_zh)


@pytest.mark.parametrize(
    ("prompt", "effect"), [("须总经理批准后方可生效", "conditional"), ("请选择批准或审核", "grant")]
)
def test_a_prompt_is_as_good_as_a_comment(tmp_path, statements_of, prompt, effect):
    def prompted(sheet):
        rule = DataValidation(type="list", formula1='"批准,审核"', showInputMessage=True, prompt=prompt)
        sheet.add_data_validation(rule)
        rule.add("B3:B9")

    document = sheet_of(tmp_path, prompted)
    found = [s for s in statements_of(document) if s.authority == "veto"]
    assert [s.effect for s in found] == [effect]
    assert any("输入提示" in note and prompt in note for note in document.warnings_zh)


@pytest.mark.parametrize(
    ("properties", "sure"),
    [
        ('fo:color="#ffffff"', False),
        ('fo:font-size="1pt"', False),
        ('fo:color="#ffffff" fo:background-color="#003366"', True),
        ('fo:color="#ffffff" style:use-window-font-color="true"', True),
    ],
)
def test_of_opendocument(tmp_path, statements_of, properties, sure):
    style = f'<style:style style:name="T1" style:family="text"><style:text-properties {properties}/></style:style>'
    path = tmp_path / "a.odt"
    path.write_bytes(
        package(p("任命书") + p(f'<text:span text:style-name="T1">{VETO}</text:span>'), styles=style)
    )
    document = read_document(path, root=tmp_path)
    assert certainty(statements_of, document) == ["sure" if sure else "unsure"]


@pytest.mark.parametrize("at", ["B2", "B9"])
def test_a_condition_of_an_opendocument_sheet(tmp_path, statements_of, at):
    style = '<style:style style:name="gone" style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:style>'
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{w}</text:p></table:table-cell>" for w in words)
        + "</table:table-row>"
        for words in (("权限", "首席质量官"), ("质量安全一票否决", "批准"))
    )
    rule = (
        f'<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="甲.{at}:甲.{at}">'
        '<calcext:condition calcext:apply-style-name="gone" calcext:value="formula-is(1)"/>'
        "</calcext:conditional-format></calcext:conditional-formats>"
    )
    path = tmp_path / "a.ods"
    path.write_bytes(
        package(f'<table:table table:name="甲">{rows}{rule}</table:table>', kind="spreadsheet", styles=style)
    )
    document = read_document(path, root=tmp_path)
    assert certainty(statements_of, document) == ["unsure" if at == "B2" else "sure"]


def test_colours():
    assert colour_of("#FFF") == colour_of("ffffffff") == colour_of("rgb(255,255,255)") == (255, 255, 255)
    assert colour_of("") is colour_of("var(--x)") is colour_of(None) is None
    assert is_clear("rgba(1, 2, 3, 0)") and is_clear("transparent") and not is_clear("rgba(1,2,3,.9)")
    assert is_lost((255, 255, 255), (250, 250, 250)) and not is_lost((255, 255, 255), None)
