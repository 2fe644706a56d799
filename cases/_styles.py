"""Styles and list numbering as Chinese company documents have them."""

from __future__ import annotations

from collections.abc import Sequence

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

# Half points of the body text, and exact line height in twentieths of a point, by the look of the document.
_LOOKS = {"letter": (32, 570), "rules": (24, 400), "form": (21, 340)}

# Automatic numbers: what a list is called in sources, its levels as (Word's number format, shown text).
_LISTS: dict[str, tuple[tuple[str, str], ...]] = {
    "article": (("chineseCountingThousand", "第%1条"), ("chineseCounting", "（%2）")),
    "chapter": (("chineseCountingThousand", "第%1章"),),
    "section": (("chineseCounting", "%1、"),),
    "items": (("chineseCounting", "（%1）"),),
    "steps": (("decimal", "%1."),),
}


def fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{name}"/>'


def size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def styles(look: str) -> str:
    """``word/styles.xml`` for a ``letter`` (公文), ``rules`` (制度) or ``form`` (表格)."""
    body, line = _LOOKS[look]
    body_font = "仿宋" if look == "letter" else "宋体"
    small = size(min(body, 21))
    indent = f'<w:ind w:firstLineChars="200" w:firstLine="{body * 20}"/>'
    parts = [
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts(body_font)}<w:kern w:val="2"/>{size(body)}'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>',
        _style(
            "a",
            "Normal",
            f'<w:spacing w:line="{line}" w:lineRule="exact"/><w:jc w:val="both"/>',
            default=True,
        ),
        _style("Body", "Body Text", indent),
        _style(
            "Title",
            "Title",
            '<w:spacing w:before="200" w:after="200" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>',
            f"{fonts('方正小标宋简体')}<w:b/>{size(40 if look == 'letter' else 36)}",
        ),
        _style(
            "Org",
            "红头",
            '<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="6" w:color="FF0000"/></w:pBdr>'
            '<w:spacing w:after="160" w:line="900" w:lineRule="exact"/><w:jc w:val="center"/>',
            f'{fonts("方正小标宋简体")}<w:b/><w:color w:val="FF0000"/>{size(52)}',
        ),
        _style(
            "1",
            "heading 1",
            '<w:keepNext/><w:spacing w:before="120" w:after="60"/><w:outlineLvl w:val="0"/>',
            f"{fonts('黑体')}{size(body + 2 if look != 'letter' else body)}",
        ),
        _style(
            "2",
            "heading 2",
            '<w:keepNext/><w:spacing w:before="60"/><w:outlineLvl w:val="1"/>',
            f"{fonts('楷体')}<w:b/>{size(body)}",
        ),
        _style(
            "Cell",
            "表格文字",
            '<w:spacing w:before="30" w:after="30" w:line="300" w:lineRule="exact"/>',
            small,
        ),
        _style("a4", "header", '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>', size(18)),
        _style("a5", "footer", '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>', size(18)),
        '<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/></w:style>',
    ]
    return f"<w:styles {NAMESPACE}>{''.join(parts)}</w:styles>"


def _style(style: str, name: str, paragraph: str, run: str = "", *, default: bool = False) -> str:
    mark = ' w:default="1"' if default else ""
    based = "" if default else '<w:basedOn w:val="a"/>'
    words = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="paragraph"{mark} w:styleId="{style}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr>{words}</w:style>"
    )


def numbering(used: Sequence[str]) -> str:
    """``word/numbering.xml``; ``used`` names the list of each ``w:num``, which count from 1 on their own."""
    names = list(_LISTS)
    abstract = "".join(_abstract(number, _LISTS[name]) for number, name in enumerate(names))
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{names.index(name)}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for number, name in enumerate(used, start=1)
    )
    return f"<w:numbering {NAMESPACE}>{abstract}{lists}</w:numbering>"


def _abstract(number: int, levels: Sequence[tuple[str, str]]) -> str:
    shown = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="nothing"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
        for level, (form, text) in enumerate(levels)
    )
    kind = "multilevel" if len(levels) > 1 else "singleLevel"
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="{kind}"/>{shown}</w:abstractNum>'
    )
