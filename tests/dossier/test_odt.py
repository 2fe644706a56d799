"""OpenDocument texts in their final view: numbers, headings, tables, changes, notes, edges of the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.dossier import read_document
from checker.dossier.model import Document

from .opendocument import (
    COVERED,
    cell,
    h,
    items,
    level,
    list_style,
    p,
    package,
    row,
    style,
    table,
    text_look,
)

Read = Callable[..., Document]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def reading(body: str, **parts: Any) -> Document:
        (tmp_path / "a.odt").write_bytes(package(body, **parts))
        return read_document(tmp_path / "a.odt", root=tmp_path)

    return reading


def shown(document: Document) -> list[tuple[str | None, str]]:
    assert document.status == "read", document.reason
    return [(b.number, b.text) for b in document.blocks]


CLAUSES = list_style(
    "L",
    level(1, "一, 二, 三, ...", 'style:num-prefix="第" style:num-suffix="条"'),
    level(2, "一, 二, 三, ...", 'style:num-prefix="（" style:num-suffix="）"'),
    level(3, "1", 'style:num-suffix="." text:start-value="5"'),
)


def test_numbers_are_counted_over_pieces_of_a_list(read: Read) -> None:
    body = (
        items(p("甲"), p("乙") + items(p("丙"), p("丁") + items(p("戊"))), style="L", more='xml:id="l1"')
        + p("中间")
        + items(p("己"), style="L", more='text:continue-list="l1"')
        + items(p("庚"), style="L")
        + items(p("辛"), style="L", more='text:continue-numbering="true"')
        + items('<text:list-item text:start-value="8">' + p("壬") + p("续") + "</text:list-item>", style="L")
        + items("<text:list-header>" + p("无号") + "</text:list-header>", p("癸"), style="L")
    )
    assert shown(read(body, styles=CLAUSES)) == [
        ("第一条", "甲"), ("第二条", "乙"), ("（一）", "丙"), ("（二）", "丁"), ("5.", "戊"), (None, "中间"), ("第三条", "己"),
        ("第一条", "庚"), ("第二条", "辛"), ("第八条", "壬"), (None, "续"), (None, "无号"), ("第一条", "癸"),
    ]  # fmt: skip


def test_a_level_within_starts_anew_under_each_item(read: Read) -> None:
    inner = items(p("a"), p("b"))
    assert [n for n, _ in shown(read(items(p("甲") + inner, p("乙") + inner, style="L"), styles=CLAUSES))] == [
        "第一条", "（一）", "（二）", "第二条", "（一）", "（二）",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("format", "more", "number"),
    [
        ("1", 'style:num-suffix="."', "2."), ("a", 'style:num-suffix=")"', "b)"), ("I", "", "II"), ("A", "", "B"), ("i", "", "ii"),
        ("壹, 贰, 叁, ...", "", "贰"), ("甲, 乙, 丙, ...", "", "乙"), ("①, ②, ③, ...", "", "②"), ("１, ２, ３, ...", "", "２"),
        ("", "", None), ("1", 'loext:num-list-format="第 %1% 款"', "第 2 款"),
    ],
)  # fmt: skip
def test_each_format_of_numbers(read: Read, format: str, more: str, number: str | None) -> None:
    document = read(items(p("甲"), p("乙"), style="N"), styles=list_style("N", level(1, format, more)))
    assert shown(document)[1] == (number, "乙")


def test_a_format_that_is_not_known_is_marked_and_never_blank(read: Read) -> None:
    document = read(
        items(p("甲"), style="N"), styles=list_style("N", level(1, "א, ב, ג, ...", 'style:num-suffix="."'))
    )
    assert (document.blocks[0].number, document.blocks[0].flags) == ("?.", {"unknown_number"})
    assert "unknown format" in document.warnings[0]


def test_numbers_of_several_levels_and_bullets(read: Read) -> None:
    styles = list_style(
        "N",
        level(1, "1"),
        level(2, "1", 'text:display-levels="2"'),
        level(3, "1", 'loext:num-list-format="%1%.%2%.%3%)"'),
    ) + list_style("B", level(1, "", 'text:bullet-char="-"', "list-level-style-bullet"))
    body = items(p("甲") + items(p("乙") + items(p("丙"))), style="N") + items(p("丁"), style="B")
    assert [n for n, _ in shown(read(body, styles=styles))] == ["1", "1.1", "1.1.1)", "•"]


def test_a_box_within_an_item_counts_for_itself(read: Read) -> None:
    box = f"<draw:frame><draw:text-box>{items(p('框'), style='L')}</draw:text-box></draw:frame>"
    body = items(p("甲" + box), p("乙"), style="L")
    assert shown(read(body, styles=CLAUSES)) == [("第一条", "甲"), ("第一条", "框"), ("第二条", "乙")]


def test_headings_count_by_the_outline(read: Read) -> None:
    outline = (
        '<office:styles><text:outline-style style:name="Outline">'
        + "".join(
            (
                level(
                    1, "一, 二, 三, ...", 'style:num-prefix="第" style:num-suffix="章"', "outline-level-style"
                ),
                level(2, "1", 'text:display-levels="1" style:num-suffix="."', "outline-level-style"),
            )
        )
        + "</text:outline-style></office:styles>"
    )
    body = (
        h("总则")
        + h("目的", 2)
        + h("权限")
        + h("否决", 2)
        + h("附", 1, 'text:is-list-header="true"')
        + p("正文。")
    )
    document = read(body, layout=outline)
    assert shown(document)[:5] == [
        ("第一章", "总则"),
        ("1.", "目的"),
        ("第二章", "权限"),
        ("1.", "否决"),
        (None, "附"),
    ]
    assert document.blocks[3].headings[-1].endswith("权限") and document.blocks[3].kind == "heading"


def test_the_title_and_headings_by_the_name_of_their_style(read: Read) -> None:
    styles = style("P1", "paragraph", parent="Title") + style("P2", "paragraph", parent="Heading_20_1")
    layout = (
        f"<office:styles>{style('Title', 'paragraph')}{style('Heading_20_1', 'paragraph')}</office:styles>"
    )
    document = read(
        p("质量管理办法", "P1") + p("权限", "P2") + p("首席质量官批准。"), styles=styles, layout=layout
    )
    assert document.title == "质量管理办法" and document.blocks[2].headings == ("质量管理办法", "权限")


TRACKED = (
    '<text:tracked-changes><text:changed-region xml:id="i1" text:id="i1"><text:insertion/></text:changed-region>'
    '<text:changed-region xml:id="d1"><text:deletion>'
    + p("无须审批的")
    + "</text:deletion></text:changed-region>"
    '<text:changed-region text:id="f1"><text:format-change/></text:changed-region></text:tracked-changes>'
)


def test_insertions_are_in_deletions_are_out_and_both_are_named(read: Read) -> None:
    body = TRACKED + p(
        '首席质量官<text:change-start text:change-id="i1"/>不<text:change-end text:change-id="i1"/>享有'
        '<text:change text:change-id="d1"/>否决权。'
    ) + p('<text:change-start text:change-id="f1"/>乙。<text:change-end text:change-id="f1"/>')  # fmt: skip
    document = read(body)
    assert [b.text for b in document.blocks] == ["首席质量官不享有否决权。", "乙。"]
    assert [b.flags for b in document.blocks] == [{"revised"}, frozenset()]
    assert "tracked changes" in document.warnings[0] and "paragraph 1" in document.warnings[0]


def test_an_insertion_over_several_paragraphs_marks_each(read: Read) -> None:
    body = TRACKED + p('甲<text:change-start text:change-id="i1"/>') + p("乙") + p('丙<text:change-end text:change-id="i1"/>') + p("丁")  # fmt: skip
    assert ["revised" in b.flags for b in read(body).blocks] == [True, True, True, False]
    between = TRACKED + '<text:change-start text:change-id="i1"/>' + p("乙") + '<text:change-end text:change-id="i1"/>' + p("丙")  # fmt: skip
    assert ["revised" in b.flags for b in read(between).blocks] == [True, False]


@pytest.mark.parametrize(
    "attributes", ['text:display="none"', 'style:text-line-through-style="solid"', 'style:text-line-through-type="double"']
)  # fmt: skip
def test_struck_and_hidden_words_are_left_out_and_said(read: Read, attributes: str) -> None:
    span = '<text:span text:style-name="T">无须批准</text:span>'
    document = read(p(f"预算{span}须经审批。") + p("乙。"), styles=text_look("T", attributes))
    assert document.blocks[0].text == "预算须经审批。" and document.blocks[0].flags == {"hidden_dropped"}
    assert "left out" in document.warnings[0]
    whole = read(p("无须批准。", "P") + p("乙。"), styles=text_look("P", attributes, "paragraph"))
    assert [b.text for b in whole.blocks] == ["乙。"]


def test_what_a_span_says_beats_what_is_around_it(read: Read) -> None:
    styles = text_look("T", 'style:text-line-through-style="solid"') + text_look(
        "U", 'style:text-line-through-style="none"'
    )
    body = p('<text:span text:style-name="T">删<text:span text:style-name="U">留</text:span></text:span>')
    assert [b.text for b in read(body, styles=styles).blocks] == ["留"]


def test_blanks_breaks_and_fields(read: Read) -> None:
    body = p(
        '甲\n   乙<text:s text:c="2"/>丙<text:line-break/>丁<text:tab/>戊<text:page-number>3</text:page-number>'
    )
    assert read(body).blocks[0].text.split() == ["甲", "乙", "丙", "丁", "戊3"]
    ruby = p(
        "<text:ruby><text:ruby-base>权</text:ruby-base><text:ruby-text>quan</text:ruby-text></text:ruby>限"
    )
    assert read(ruby).blocks[0].text == "权限"


def test_ticks_in_picture_fonts(read: Read) -> None:
    styles = text_look("T", 'style:font-name="Wingdings"')
    assert (
        read(p('批准<text:span text:style-name="T">ü</text:span>'), styles=styles).blocks[0].text == "批准√"
    )


def test_a_table_with_merged_cells(read: Read) -> None:
    body = p("前。") + table(
        "<table:table-header-rows>" + row("事项", cell("首席质量官", 'table:number-columns-spanned="2"'), COVERED) + "</table:table-header-rows>",
        row(cell("预算", 'table:number-rows-spanned="2"'), "批准", "建议"),
        row(COVERED, cell("审核", 'table:number-columns-repeated="2"')),
    )  # fmt: skip
    document = read(body)
    cells = [(b.text, b.place.row, b.place.column) for b in document.blocks if b.place.table == 1]
    assert cells == [
        ("事项", 1, 1), ("首席质量官", 1, 2), ("预算", 2, 1), ("批准", 2, 2), ("建议", 2, 3), ("审核", 3, 2), ("审核", 3, 3),
    ]  # fmt: skip
    last = document.blocks[-1]
    assert last.row_heads == ("预算",) and last.column_heads == ("首席质量官",)


def test_hidden_rows_and_words_under_a_merge_are_left_out(read: Read) -> None:
    hidden = read(table(row("甲"), row("乙", more='table:visibility="collapse"')))
    assert [b.text for b in hidden.blocks] == ["甲"] and "left out" in hidden.warnings[0]
    merged = read(
        table(row(cell("甲", 'table:number-columns-spanned="2"'), cell("乙", kind="covered-table-cell")))
    )
    assert [b.text for b in merged.blocks] == ["甲"] and "left out" in merged.warnings[0]


def test_a_table_within_a_cell(read: Read) -> None:
    document = read(table(row(cell(p("外") + table(row("内"))))))
    assert [(b.text, b.place.table) for b in document.blocks] == [("外", 1), ("内", 2)]


def test_notes_comments_and_text_boxes(read: Read) -> None:
    note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' + p("须报批。") + "</text:note-body></text:note>"  # fmt: skip
    comment = f"<office:annotation>{p('他不该批')}</office:annotation>"
    box = f"<draw:frame><draw:text-box>{p('框中。')}</draw:text-box></draw:frame>"
    form = f"<draw:custom-shape>{p('形中。')}</draw:custom-shape>"
    document = read(p(f"首席质量官批准{note}预算{comment}。{box}") + f"<draw:g>{form}</draw:g>")
    assert [(b.text, b.place.part) for b in document.blocks] == [
        ("首席质量官批准预算。", None), ("框中。", "text_box"), ("须报批。", "footnote"), ("他不该批", "comment"), ("形中。", "text_box"),
    ]  # fmt: skip
    assert "comment_near" in document.blocks[0].flags


def test_pictures_and_objects_are_named(read: Read) -> None:
    image = '<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>'
    chart = '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="b"/></draw:frame>'
    document = read(p("首席质量官批准预算。" * 10 + image + chart))
    assert document.status == "partly_read" and "embedded object" in document.reason
    assert any("1 picture(s)" in warning for warning in document.warnings)
    assert "only pictures" in read(p(image)).reason


def test_edges_of_the_pages_that_are_used(read: Read) -> None:
    pages = "<office:master-styles>{}</office:master-styles>"
    page = '<style:master-page style:name="{}" {}><style:header>{}</style:header><style:footer style:display="false">{}</style:footer></style:master-page>'
    layout = pages.format(
        page.format("Standard", 'style:next-style-name="Next"', p("受控文件"), p("无"))
        + page.format("Next", "", p("次页"), p("无"))
        + page.format("Other", "", p("未用"), p("无"))
    )
    assert [(b.text, b.place.part) for b in read(p("正文。"), layout=layout).blocks] == [
        ("受控文件", "header"), ("次页", "header"), ("正文。", None),
    ]  # fmt: skip


def test_contents_and_sections(read: Read) -> None:
    contents = f"<text:table-of-content><text:index-body>{p('第一章 权限 1')}</text:index-body></text:table-of-content>"
    kept, gone = (
        f'<text:section text:display="{d}">{p(t)}</text:section>'
        for d, t in (("true", "甲。"), ("none", "乙。"))
    )
    document = read(contents + kept + gone)
    assert [(b.text, b.place.part) for b in document.blocks] == [
        ("第一章 权限 1", "contents"),
        ("甲。", None),
    ]
    assert "left out" in document.warnings[0]


def test_a_text_by_another_name_is_read_as_what_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    (tmp_path / "a.doc").write_bytes(package(p("首席质量官批准。")))
    assert [b.text for b in read_document(tmp_path / "a.doc", root=tmp_path).blocks] == ["首席质量官批准。"]


def test_a_picture_beside_the_signature_as_in_word(read: Read) -> None:
    picture = '<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>'
    head, firm, date = p("授权书") + p("现授权李四审批质量计划。"), "某某有限公司（盖章）", p("2025年3月1日")
    assert read(head + p(firm) + date).seal == "place"
    assert read(head + p(firm + picture) + date).seal == "picture"
    assert read(head + p(firm) + p(picture) + date).seal == "picture"
    assert read(p(picture) + head + p(firm) + date).seal == "place"
