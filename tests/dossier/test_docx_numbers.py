"""Automatic list numbers, as Word shows them."""

import pytest

from checker.dossier.docx.formats import show


def level(index, fmt, text, *, start=1, more=""):
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels, more="", nums='<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'):
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{more}{nums}'


def item(word, text, ilvl, num=1):
    return word.para(text, f'<w:numPr><w:ilvl w:val="{ilvl}"/><w:numId w:val="{num}"/></w:numPr>')


def numbers(word, body, **parts):
    return [b.number for b in word.blocks(body, **parts)]


CHINESE = numbering(
    level(0, "chineseCountingThousand", "第%1条"),
    level(1, "chineseCounting", "（%2）"),
    level(2, "decimal", "%3."),
)


def test_chinese_outline_with_restarts(word):
    levels = (0, 1, 1, 2, 0, 1, 2)
    body = "".join(item(word, f"文字{i}。", ilvl) for i, ilvl in enumerate(levels))
    assert numbers(word, body, numbering=CHINESE) == [
        "第一条",
        "（一）",
        "（二）",
        "1.",
        "第二条",
        "（一）",
        "1.",
    ]


def test_levels_in_one_number_and_legal_style(word):
    spec = numbering(level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2", more="<w:isLgl/>"))
    body = item(word, "甲。", 0) + item(word, "乙。", 1) + item(word, "丙。", 1)
    assert numbers(word, body, numbering=spec) == ["一、", "1.1", "1.2"]


def test_two_lists_of_one_kind_count_on_unless_told_to_begin_anew(word):
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        "</w:lvlOverride></w:num>"
    )
    spec = numbering(level(0, "decimal", "%1."), nums=nums)
    body = (
        item(word, "a。", 0, 1) + item(word, "b。", 0, 2) + item(word, "c。", 0, 3) + item(word, "d。", 0, 3)
    )
    assert numbers(word, body, numbering=spec) == ["1.", "2.", "5.", "6."]


def test_a_level_that_never_restarts(word):
    spec = numbering(
        level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", more='<w:lvlRestart w:val="0"/>')
    )
    body = "".join(item(word, "文。", n) for n in (0, 1, 0, 1))
    assert numbers(word, body, numbering=spec) == ["1.", "a)", "2.", "b)"]


def test_an_unknown_format_is_marked_never_blank(word):
    document = word.read(item(word, "甲。", 0), numbering=numbering(level(0, "martian", "第%1条")))
    (block,) = document.blocks
    assert block.number == "第?条" and "unknown_number" in block.flags
    assert any("unknown format" in w for w in document.warnings)


def test_numbers_come_through_styles(word):
    styles = (
        '<w:style w:type="paragraph" w:styleId="art"><w:name w:val="art"/><w:pPr><w:numPr><w:ilvl w:val="1"/>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="sub"><w:name w:val="sub"/><w:basedOn w:val="art"/></w:style>'
    )
    body = word.para("甲。", '<w:pStyle w:val="sub"/>') + word.para(
        "乙。", '<w:pStyle w:val="sub"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    assert numbers(word, body, numbering=CHINESE, styles=styles) == ["（一）", None]


def test_deleted_paragraphs_do_not_count(word):
    gone = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
        '<w:del w:id="2"><w:r><w:delText>删。</w:delText></w:r></w:del></w:p>'
    )
    body = item(word, "甲。", 0) + gone + item(word, "乙。", 0)
    assert numbers(word, body, numbering=CHINESE) == ["第一条", "第二条"]


def test_bullets(word):
    body = item(word, "甲。", 0)
    (block,) = word.blocks(body, numbering=numbering(level(0, "bullet", "\uf06c")))
    assert (block.number, block.kind, block.level) == ("•", "list_item", 0)


@pytest.mark.parametrize(
    ("number", "fmt", "shown"),
    [
        (10, "chineseCounting", "十"),
        (21, "chineseCountingThousand", "二十一"),
        (105, "taiwaneseCountingThousand", "一百零五"),
        (3, "ideographTraditional", "丙"),
        (3, "ideographZodiac", "寅"),
        (12, "chineseLegalSimplified", "壹拾贰"),
        (20, "decimalEnclosedCircle", "⑳"),
        (25, "decimalEnclosedCircleChinese", "㉕"),
        (3, "decimalEnclosedParen", "⑶"),
        (28, "lowerLetter", "bb"),
        (14, "upperRoman", "XIV"),
        (4, "lowerRoman", "iv"),
        (7, "decimalZero", "07"),
        (12, "ordinal", "12th"),
        (3, "decimalFullWidth", "３"),
        (20, "ideographDigital", "二〇"),
        (5, "none", ""),
        (5, "nosuch", None),
    ],
)
def test_formats(number, fmt, shown):
    assert show(number, fmt) == shown
