"""Pages as people see them: columns, margins, notes, turned pages, and words that nobody sees."""

from __future__ import annotations

import pytest
from reportlab.lib import colors
from reportlab.lib.utils import ImageReader

from checker.dossier.model import Document
from checker.dossier.ocr.extra import available

from .paper import A4, BODY, FONT, ByHand, Paragraph, drawn, texts, typeset, written

VETO = "首席质量官对涉及质量安全的事项行使一票否决权。"
PLAN = "首席质量官审批年度质量计划。"


def grey(width: int = 20, height: int = 20):
    from PIL import Image

    return ImageReader(Image.new("L", (width, height), 180))


def test_a_place_has_the_page_and_the_box_from_the_top_left(read) -> None:
    blocks = read(drawn(texts((90, 100, VETO)), texts((120, 500, PLAN)))).blocks
    first, second = (block.place for block in blocks)
    assert (first.page, first.paragraph, second.page, second.paragraph) == (1, 1, 2, 1)
    left, top, right, bottom = second.box
    assert left == pytest.approx(120, abs=1) and right == pytest.approx(120 + 12 * len(PLAN), abs=2)
    assert top < 500 < bottom + 3 and bottom - top < 16


@pytest.mark.parametrize(
    ("turn", "matrix", "height"),
    [(90, "0 1 -1 0 295 100", 595), (180, "-1 0 0 -1 495 547", 842), (270, "0 -1 1 0 300 742", 595)],
)
def test_a_turned_page_is_read_and_its_boxes_are_where_people_see_them(turn, matrix, height, read) -> None:
    words = f"BT /F 12 Tf {matrix} Tm <{VETO.encode('utf-16-be').hex()}> Tj 0 -30 Td <{PLAN.encode('utf-16-be').hex()}> Tj ET"
    blocks = read(written([words.encode()], page=f"/Rotate {turn}")).blocks
    assert [b.text for b in blocks] == [VETO, PLAN]
    left, top, right, bottom = blocks[0].place.box
    assert left == pytest.approx(100, abs=2) and right == pytest.approx(100 + 12 * len(VETO), abs=3)
    assert bottom == pytest.approx(295 if height == 595 else 547, abs=6) and bottom - top < 16


def test_words_that_lie_on_their_side_on_an_upright_page_are_read(read) -> None:
    def draw(page):
        page.setFont(FONT, 12)
        page.translate(595, 0)
        page.rotate(90)
        page.drawString(100, 300, VETO)
        page.drawString(100, 270, PLAN)

    blocks = read(drawn(draw)).blocks
    assert [b.text for b in blocks] == [VETO, PLAN]
    left, top, right, bottom = blocks[0].place.box
    assert bottom - top > 200 and right - left < 16


LEFT = [
    "质量战略由首席质量官组织制定，报",
    "董事会备案后发布施行，各部门应当",
    "遵照执行，不得擅自变更质量战略的",
    "内容和目标。质量经费由首席质量官",
    "在预算内审批使用。",
]
RIGHT = [
    "质量奖惩由首席质量官决定，人力资",
    "源部负责在当月兑现，财务部负责核",
    "算，任何部门不得拖延兑现或者擅自",
    "减免。停线由首席质量官下令，事后",
    "报总经理备案。",
]


@pytest.mark.parametrize("shift", [0, 4, 8])
def test_two_columns_are_read_one_after_the_other(shift, said) -> None:
    both = [(80, 200 + 20 * n, line) for n, line in enumerate(LEFT)]
    both += [(310, 200 + shift + 20 * n, line) for n, line in enumerate(RIGHT)]
    title = (220, 120, "首席质量官质量管理办法")
    assert said(drawn(texts(title, *both))) == ["首席质量官质量管理办法", "".join(LEFT), "".join(RIGHT)]


def test_a_form_is_read_across(said) -> None:
    rows = [
        ("姓名：张三", "性别：男"),
        ("职务：首席质量官", "部门：质量部"),
        ("学历：本科", "工龄：十年"),
        ("电话：略", "地址：略"),
        ("备注：无", "签字："),
    ]
    lines = [
        (80 + 230 * side, 200 + 20 * n, text) for n, row in enumerate(rows) for side, text in enumerate(row)
    ]
    assert [t.split() for t in said(drawn(texts(*lines)))] == [list(row) for row in rows]


def test_margins_are_taken_out_of_the_sentence_that_runs_over_the_page(read) -> None:
    first = [
        (90, 50, "明达公司质量管理办法"),
        (90, 720, "首席质量官对涉及质量安全的事项行使一票否决权，其否决决定"),
        (280, 790, "- 1 -"),
    ]
    second = [(90, 50, "明达公司质量管理办法"), (90, 90, "须报总经理批准后执行。"), (280, 790, "- 2 -")]
    blocks = read(drawn(texts(*first), texts(*second))).blocks
    assert [(b.text, b.place.part) for b in blocks] == [
        ("明达公司质量管理办法", "header"),
        ("首席质量官对涉及质量安全的事项行使一票否决权，其否决决定须报总经理批准后执行。", None),
    ]


@pytest.mark.parametrize(
    "number",
    ["1", "- 1 -", "— 1 —", "第 1 页", "第1页 共3页", "第一页", "1/3", "Page 1 of 3", "1 / 3", "P. 1"],
)
def test_a_page_number_is_no_text(number, said) -> None:
    assert said(drawn(texts((90, 100, VETO), (280, 790, number)))) == [VETO]


def test_a_sentence_at_the_edge_of_two_pages_is_text(read) -> None:
    data = drawn(texts((90, 60, VETO), (90, 400, PLAN)), texts((90, 60, VETO), (90, 400, PLAN)))
    assert [b.place.part for b in read(data).blocks] == [None] * 4


def test_a_footnote_stands_apart_and_its_mark_is_no_digit(read) -> None:
    def draw(page):
        texts((90, 700, "首席质量官行使质量安全一票否决权"))(page)
        page.setFont(FONT, 7)
        page.drawString(90 + 12 * 16, 842 - 695, "1")
        page.setFont(FONT, 12)
        page.drawString(90 + 12 * 16 + 4, 842 - 700, "，自签发之日起生效，任何部门不得")
        page.setFont(FONT, 9)
        page.drawString(90, 842 - 760, "1 须事先报总经理批准。")

    data = drawn(draw, texts((90, 80, "拒绝执行。")))
    # How wide a blank is depends on the fonts of the machine.
    assert [(b.text.replace(" ", ""), b.place.part) for b in read(data).blocks] == [
        ("首席质量官行使质量安全一票否决权，自签发之日起生效，任何部门不得拒绝执行。", None),
        ("1须事先报总经理批准。", "footnote"),
    ]


def test_a_ligature_is_all_of_its_letters(read) -> None:
    maps = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n"
        "1 beginbfrange <20> <7E> <0020> endbfrange\n1 beginbfchar <80> <00660066> endbfchar\n"
        "endcmap end end"
    )
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 7 0 R>>"
    words = b"BT /F 12 Tf 60 700 Td (The Chief Quality O\x80icer may stop the release of lots.) Tj ET"
    made = written([words], extra=[font, f"<</Length {len(maps)}>>stream\n{maps}\nendstream"])
    blocks = read(made.replace(b"/F 3 0 R", b"/F 6 0 R")).blocks
    assert [b.text for b in blocks] == ["The Chief Quality Officer may stop the release of lots."]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["The Chief Quality Officer may reject any non-con", "forming lot."], None),
        (["The Chief Quality Officer may reject any defec-", "tive lot."], "The Chief Quality Officer may reject any defective lot."),
        (["The Chief Quality Officer may reject any non-", "conforming lot."], "The Chief Quality Officer may reject any non-conforming lot."),
        (["The Chief Quality Officer may reject any lot that is", "defective."], "The Chief Quality Officer may reject any lot that is defective."),
        (["由首席质量官(CQO)", "批准。"], "由首席质量官(CQO)批准。"),
    ],
)  # fmt: skip
def test_words_broken_at_the_end_of_a_line(lines, joined, said) -> None:
    found = said(drawn(texts(*((90, 100 + 20 * n, line) for n, line in enumerate(lines)))))
    assert found == [joined or " ".join(lines)]


def strike(page, left: float, top: float, right: float) -> None:
    page.line(left, A4[1] - top, right, A4[1] - top)


def test_words_struck_through_are_left_out_and_named(read) -> None:
    def draw(page):
        texts((90, 100, "首席质量官审批质量计划，并行使一票否决权。"))(page)
        strike(page, 90 + 12 * 12, 96, 90 + 12 * 20)

    document = read(drawn(draw))
    assert [b.text for b in document.blocks] == ["首席质量官审批质量计划，。"]
    assert document.blocks[0].flags == {"hidden_dropped"}
    assert document.warnings == ("struck or hidden words were left out: page 1",)


def test_words_with_a_line_below_them_stay(said) -> None:
    def draw(page):
        texts((90, 100, VETO))(page)
        strike(page, 90, 102.5, 400)

    assert said(drawn(draw)) == [VETO]


def white(page):
    page.setFillColor(colors.white)
    page.drawString(90, 600, VETO)


def covered(page):
    page.drawString(90, 600, VETO)
    page.setFillColor(colors.white)
    page.rect(80, 595, 400, 20, fill=1, stroke=0)


def without_ink(page):
    text = page.beginText(90, 600)
    text.setTextRenderMode(3)
    text.textLine(VETO)
    page.drawText(text)


def tiny(page):
    page.setFont(FONT, 1)
    page.drawString(90, 600, VETO)


def beside_the_page(page):
    page.drawString(700, 600, VETO)


def see_through(page):
    page.setFillColorRGB(0, 0, 0, alpha=0.01)
    page.drawString(90, 600, VETO)


@pytest.mark.parametrize(
    "hide", [white, covered, without_ink, tiny, beside_the_page, see_through], ids=lambda f: f.__name__
)
def test_words_that_nobody_sees_are_left_out_and_named(hide, read) -> None:
    def draw(page):
        texts((90, 100, PLAN))(page)
        hide(page)

    document = read(drawn(draw))
    assert [b.text for b in document.blocks] == [PLAN]
    assert document.warnings == ("struck or hidden words were left out: page 1",)


def test_white_words_on_a_dark_ground_are_seen(said) -> None:
    def draw(page):
        page.setFillColor(colors.darkblue)
        page.rect(80, 595, 400, 20, fill=1, stroke=0)
        page.setFillColor(colors.white)
        page.drawString(90, 600, VETO)

    assert said(drawn(draw)) == [VETO]


def test_words_on_a_tinted_ground_and_under_a_marker_are_seen(said) -> None:
    def draw(page):
        page.setFillColor(colors.lightgrey)
        page.rect(80, 595, 400, 20, fill=1, stroke=0)
        page.setFillColor(colors.black)
        page.drawString(90, 600, VETO)
        page.setFillColor(colors.yellow, alpha=0.4)
        page.rect(80, 595, 400, 20, fill=1, stroke=0)

    assert said(drawn(draw)) == [VETO]


def test_words_printed_twice_to_make_them_bold_are_read_once(said) -> None:
    assert said(drawn(texts((90, 100, VETO), (90.4, 100, VETO)))) == [VETO]


def test_a_watermark_makes_a_draft(read) -> None:
    def draw(page):
        texts((90, 100, "首席质量官质量管理办法"), (90, 140, VETO))(page)
        page.saveState()
        page.translate(200, 300)
        page.rotate(45)
        page.setFont(FONT, 60)
        page.setFillColor(colors.lightgrey)
        page.drawString(0, 0, "征求意见稿")
        page.restoreState()

    document = read(drawn(draw, draw))
    assert document.standing == "draft"
    assert [b.text for b in document.blocks if b.place.part == "text_box"] == ["征求意见稿"]


def test_lines_of_contents_are_marked(read) -> None:
    data = typeset(
        [Paragraph(t, BODY) for t in ("第一章 总则…………………………1", "第二章 质量否决权…………………………2", VETO)]
    )
    assert [b.place.part for b in read(data).blocks] == ["contents", "contents", None]


without_ocr = pytest.mark.skipif(available(), reason="the extra [ocr] is installed")


@without_ocr
def test_a_page_that_is_a_picture_is_named(read) -> None:
    def scan(page):
        page.drawImage(grey(), 0, 0, *A4)

    document: Document = read(drawn(texts((90, 100, VETO)), scan, scan, texts((90, 100, PLAN)), scan))
    assert document.status == "partly_read"
    assert (
        document.reason
        == "pages 2–3, 5: a picture (a scan), whose words were not read: install the extra that "
        'reads pictures, `pip install "cqo-checker[ocr]"`, or provide it as text'
    )
    assert (
        document.reason_zh == "第 2–3、5 页是图片（扫描），其中的文字未读取。"
        '请安装文字识别组件：pip install "cqo-checker[ocr]"，或提供文字版'
    )
    assert [b.place.page for b in document.blocks] == [1, 4]


@without_ocr
def test_a_scan_is_unreadable_even_if_somebody_laid_words_under_it(read) -> None:
    def scan(page):
        page.drawString(90, 700, VETO)
        page.drawImage(grey(), 0, 0, *A4)

    document = read(drawn(scan, lambda page: page.drawImage(grey(), 0, 0, *A4)))
    assert document.status == "unreadable"
    assert "pages 1–2" in document.reason


def test_a_small_picture_is_only_mentioned(read) -> None:
    def draw(page):
        texts((90, 100, VETO))(page)
        page.drawImage(grey(), 80, 720, 100, 40)

    document = read(drawn(draw))
    assert document.status == "read" and document.warnings == ("words in 1 picture(s) were not read",)
    assert [b.text for b in document.blocks] == [VETO]


def test_radicals_that_look_like_characters_are_those() -> None:
    from checker.dossier.pdf.characters import _letters

    assert "".join(_letters(ord(c), "song") for c in "⾸席质量官⻓⽤⾦⻚ﬁ") == "首席质量官长用金页fi"


def test_a_tick_of_a_picture_font_is_a_tick() -> None:
    from checker.dossier.pdf.characters import _letters

    assert _letters(0xFC, "wingdings") == "√" == _letters(0xF0FC, "somefont")
    assert _letters(0xE123, "somefont") == "\ufffd"


def test_bold_and_large_lines_head_what_follows(read) -> None:
    page = ByHand()
    page.size = 16.0
    page.line("授权")
    page.size = 12.0
    page.paragraph("质量安全一票否决；审批年度质量计划；管理质量经费。" * 3)
    blocks = read(page.bytes()).blocks
    assert blocks[-1].headings[-1] == "授权"
