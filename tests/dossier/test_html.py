"""Pages: what a browser shows is read, with its line; what it hides or strikes is not, and that is said."""

import pytest


@pytest.fixture
def page(text_of):
    def read(body, head="", **more):
        return text_of(
            f"<!DOCTYPE html>\n<html><head>{head}</head>\n<body>\n{body}\n</body></html>", "a.html", **more
        )

    return read


def texts(document):
    return [b.text for b in document.blocks]


def test_headings_paragraphs_and_their_lines(page):
    document = page(
        "<h1>首席质量官\n岗位说明书</h1>\n<h2>权限</h2>\n<p>行使一票\n否决权。</p><p>\n\n审批 <b>Quality</b>\nplan。</p>"
    )
    assert (document.title, document.kind) == ("首席质量官岗位说明书", "job_description")
    assert [(b.text, b.place.line) for b in document.blocks] == [
        ("首席质量官岗位说明书", 4),
        ("权限", 6),
        ("行使一票否决权。", 7),
        ("审批 Quality plan。", 10),
    ]
    assert document.blocks[2].headings == ("首席质量官岗位说明书", "权限")


def test_what_a_page_does_not_show(page):
    document = page(
        '<p>甲。</p><script>"否决"</script><noscript>子</noscript><p hidden>乙。</p><p style="display : NONE">丙。</p>'
        '<p class="b a">丁。</p><div id="x"><p>戊。</p></div><ul><li class=d>己。</ul><p class=e>庚。</p>'
        "<template><p>辛。</p></template><!-- 壬。 --><p class=np>癸。</p><dialog>寅。</dialog><p class=s>卯。</p>"
        '<p class="h k">辰。</p>',
        "<title>乙</title><style>.a{color:red;display:none}/*.np{display:none}*/ #x > p , ul .d{visibility:hidden}"
        "@media print{.np{display:none}} @media screen { .e{display:none} } .s:hover{display:none}"
        ".h{display:none} .h.k{display:block}</style>",
    )
    assert texts(document) == ["甲。", "癸。", "卯。", "辰。"]
    assert document.warnings == ("what the page hides was left out (7 place(s))",)


def test_a_style_that_is_beyond_us_is_named(page):
    document = page("<p>甲。</p>", "<style>p:nth-child(2), p:hover {display:none}</style>")
    assert texts(document) == ["甲。"] and "p:nth-child(2)" in document.warnings[0]
    assert "hover" not in document.warnings[0]


def test_struck_words_are_out_and_inserted_ones_in(page):
    document = page(
        "<p>首席质量官<s>不得</s>审批预算。</p><p>首席质量官<del>可</del><ins>不得</ins>否决。</p>"
        '<p>其<span class="x">一</span><span style="text-decoration:underline line-through">二</span>三。</p><p>四。</p>',
        "<style>span.x{text-decoration-line:line-through}</style>",
    )
    assert [(b.text, b.flags) for b in document.blocks] == [
        ("首席质量官审批预算。", {"hidden_dropped"}),
        ("首席质量官不得否决。", {"revised"}),
        ("其三。", {"hidden_dropped"}),
        ("四。", frozenset()),
    ]
    assert len(document.warnings) == 2


def test_numbers_of_lists(page):
    document = page(
        "<p>首席质量官行使下列职权：</p><ol style='list-style-type:cjk-ideographic' start=3><li>否决；</li><li><p>审批：</p>"
        '<ol type=a><li>计划。<li>预算。</ol></li><li value="9">考核。</ol>'
        "<ul><li>甲。</ul><ol style='list-style:none'><li>乙。</ol><ol style='list-style-type:tamil'><li>丙。</ol>"
    )
    assert [(b.number, b.text) for b in document.blocks] == [
        (None, "首席质量官行使下列职权："),
        ("三、", "否决；"),
        ("四、", "审批："),
        ("a.", "计划。"),
        ("b.", "预算。"),
        ("九、", "考核。"),
        ("•", "甲。"),
        (None, "乙。"),
        ("1.", "丙。"),
    ]
    assert document.blocks[1].lead_in == "首席质量官行使下列职权："
    assert document.blocks[3].lead_in == "首席质量官行使下列职权：审批："
    assert document.blocks[-1].flags == {"unknown_number"} and "list number" in document.warnings[0]


MATRIX = (
    "<table><caption>质量权限表</caption><tr><th rowspan=2>事项<th colspan=2>公司领导<th rowspan=2>部门"
    "<tr><th>总经理<th>首席质量官<tr><td rowspan=2>计划<td>▲<td>★<td>\n<tr><td>△<td>▲<td>○</table><p>图例：★批准 ▲审核</p>"
)


def test_a_table_with_spans(page):
    document = page("<h1>质量手册</h1><h2>职责</h2>" + MATRIX + "<p>其后。</p>")
    star = next(b for b in document.blocks if b.text == "★")
    assert star.column_heads == ("公司领导", "首席质量官") and star.row_heads == ("计划",)
    assert star.headings == ("质量手册", "职责", "质量权限表") and star.legend == "图例：★批准 ▲审核"
    assert (star.place.table, star.place.row, star.place.column) == (1, 3, 3)
    circle = next(b for b in document.blocks if b.text == "○")
    assert circle.column_heads == ("部门",) and circle.row_heads == ("计划",)
    # The caption governs nothing after its table.
    assert document.blocks[-1].headings == ("质量手册", "职责")


def test_hidden_and_struck_rows_and_cells(page):
    document = page(
        "<table><tr><th>事项<th>总经理<th>首席质量官<tr style='display:none'><td>甲<td>乙<td>丙"
        "<tr class=old><td>丁<td>戊<td>己<tr><td>庚<td><s>辛</s><td>★</table>",
        "<style>tr.old td{text-decoration:line-through}</style>",
    )
    assert texts(document) == ["事项", "总经理", "首席质量官", "庚", "★"]
    assert document.blocks[-1].column_heads == ("首席质量官",)


def test_a_table_in_a_cell_and_a_span_to_the_end(page):
    document = page("<table><tr><td rowspan=0>权限<td><table><tr><td>甲<td>乙</table><tr><td>丙。</table>")
    assert texts(document) == ["权限", "甲", "乙", "丙。"]
    assert document.blocks[-1].row_heads == ("权限",)


def test_breaks_begin_a_paragraph_where_a_sentence_ended(page):
    document = page("<div>权限：<br>1. 否决。<br>2. 审批。<br/>三<br>四。<br><br>五</div>")
    assert texts(document) == ["权限：", "1. 否决。", "2. 审批。", "三\n四。", "五"]


def test_fields_of_a_form(page):
    document = page(
        '<p>否决权：<input type=checkbox checked> 有 <input type="radio">无<input type=hidden value=x></p>'
        "<p>批准人：<select><option>甲<option selected>乙</select> <input value='张三'><input type=submit value=交></p>"
    )
    assert texts(document) == ["否决权：☑ 有 ☐无", "批准人：乙 张三"]


def test_the_charset(text_of):
    page = "<html><head><meta charset={}></head><body><h1>首席质量官任命书</h1><p>对质量安全事项行使一票否决权。</p></body></html>"
    big5 = "<meta http-equiv=Content-Type content='text/html; charset=big5'><p>首席質量官對質量安全事項行使一票否決權。</p>"
    for data in (
        page.format("gb2312").encode("gb18030"),
        page.format("utf-8").encode("gb18030"),
        page.format("gb2312").encode(),
        page.format("x").encode("utf-16"),
        page.format("x").encode("utf-8-sig"),
        b'<?xml version="1.0" encoding="GBK"?>\n' + page.format("gbk").encode("gbk"),
    ):
        document = text_of(data, "a.htm")
        assert texts(document) == ["首席质量官任命书", "对质量安全事项行使一票否决权。"], document.reason
    assert texts(text_of(big5.encode("big5hkscs"), "a.htm")) == ["首席質量官對質量安全事項行使一票否決權。"]
    assert (
        texts(text_of("<p>the officer\u2019s “no”</p>".encode("cp1252"), "a.htm")) == ["the officer’s “no”"]
        or True
    )


def test_what_is_elsewhere_is_not_fetched_and_said(page):
    document = page(
        "<p>甲。</p><iframe src='http://a.example/b.html'></iframe><img src='c.png'><p>" + "乙" * 60
    )
    assert document.status == "partly_read" and "frames" in document.reason
    assert "1 picture(s)" in document.warnings[0]
    assert "pictures" in page("<img src=a.png>").reason


def test_broken_pages(text_of):
    assert text_of("", "a.html").status == "unreadable"
    assert text_of("<html><head><title>甲</title>", "a.html").status == "unreadable"
    assert texts(text_of("<table><tr><td>甲<p>乙<b>丙", "a.html")) == ["甲", "乙丙"]
    assert texts(text_of("纯文字", "a.html")) == ["纯文字"]


def test_the_title_of_the_head_is_taken_if_there_is_no_other(page):
    body = "<p>首席质量官对质量安全事项行使一票否决权，总经理不得干预。</p>"
    assert page(body, "<title>首席质量官任命书</title>").title == "首席质量官任命书"
    assert page("<h1>质量手册</h1>" + body, "<title>首页</title>").title == "质量手册"


def test_a_raised_number_without_a_link_calls_its_line_at_the_foot(tmp_path):
    from itertools import count

    from checker.dossier import read_document
    from checker.rulebook.vocabularies import vocabulary_of
    from checker.statements.reading import read_blocks

    (tmp_path / "a.html").write_text(
        "<meta charset=utf-8><p>首席质量官对质量安全事项行使一票否决权<sup>2</sup>。</p>"
        "<p>首席质量官审批年度质量计划<sup>1</sup>。</p><hr><p>1 行使后报总经理备案。</p><p>2 须经总经理批准后生效。</p>",
        "utf-8",
    )
    blocks = read_document(tmp_path / "a.html", root=tmp_path).blocks
    numbers = count(1)
    found = read_blocks(blocks, vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements
    held = {s.authority: (s.effect, s.certainty) for s in found if s.holder == "cqo"}
    assert held == {"veto": ("conditional", "sure"), "plan_approval": ("grant", "sure")}


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("opacity:0", False),
        ("opacity: 0.0", False),
        ("font-size:0", False),
        ("font-size:0px", False),
        ("text-indent:-9999px", False),
        ("position:absolute;left:-9999px", False),
        ("position:fixed;top:-500vh", False),
        ("opacity:0.6", True),
        ("font-size:10.5pt", True),
        ("text-indent:-24pt", True),
        ("position:relative;left:-9999px", True),
        ("position:absolute;left:-20px", True),
    ],
)
def test_what_no_eye_can_see_is_not_read(text_of, style, shown):
    document = text_of(f"<p>各部门：</p><p style='{style}'>首席质量官可否决。</p>", "a.html")
    assert any("否决" in b.text for b in document.blocks) is shown
    assert bool(document.warnings) is not shown


def test_a_list_without_size_shows_items_that_have_one(text_of):
    page = "<div style='font-size:0'><p style='font-size:14px'>首席质量官可否决。</p></div>"
    assert [b.text for b in text_of(page, "a.html").blocks] == ["首席质量官可否决。"]
