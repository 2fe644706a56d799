"""From the bytes of a page to a draft; nothing that the page refers to is fetched."""

from __future__ import annotations

import re
from typing import Any

from checker.dossier.bounds import MAX_LETTERS, too_long, too_many
from checker.dossier.clean import clean, tidy
from checker.dossier.depth import is_deeper
from checker.dossier.draft import Draft, Item, Note, Unreadable
from checker.dossier.html.charset import text_of
from checker.dossier.html.css import Styles, styles_of
from checker.dossier.html.looks import Looks, is_inked
from checker.dossier.html.notes import notes_in
from checker.dossier.html.walk import Findings, Walk, letters
from checker.dossier.metadata import find_title
from checker.dossier.model import Place
from checker.dossier.source import Source

MAX_TAGS = 300_000
MAX_DEPTH = 200
_FEW_WORDS = 50
_DECLARED = re.compile(r"\A\s*<\?xml[^>]*\?>")
_UNREAD = {
    "frame": ("框架（frame）中的网页", "pages within frames"),
    "iframe": ("框架（iframe）中的网页", "pages within frames"),
}
_OBJECT = ("嵌入对象", "embedded objects")


def read(source: Source) -> Draft:
    """Raises Unreadable if the encoding is unknown, the page is too large or too deep, or shows no words."""
    return draft_of(text_of(source.data), source.path)


def draft_of(text: str, path: str, *, in_mail: bool = False) -> Draft:
    """As ``read``, of a page that has been decoded; ``in_mail`` its lines are not those of the file and what is quoted
    are a mail's remarks."""
    root = _parsed(text)
    sheets = [style.text or "" for style in root.iter("style")]
    if sum(map(len, sheets)) > MAX_LETTERS:
        raise too_long()
    styles = styles_of(sheets)
    findings = Findings(notes=notes_in(root))
    body = root.find("body")
    looks = Looks(styles.said) if is_inked("\n".join(sheets), root) else None
    walk = Walk(styles, findings, Place(path), in_mail=in_mail, looks=looks)
    items = walk.through(root if body is None else body)
    if not letters(items):
        raise _nothing(findings)
    return Draft(
        tuple(items),
        tuple(_warnings(findings, styles, entities="<!ENTITY" in text[:MAX_LETTERS].upper())),
        _unread(findings, letters(items)),
        title=_title(root, items),
    )


def _parsed(text: str) -> Any:
    from lxml import etree

    if text.count("<") > 2 * MAX_TAGS:
        raise too_many()
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    text = _DECLARED.sub("", text).strip()
    try:
        root = etree.fromstring(text.encode(), parser) if text else None
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise Unreadable("文件没有任何文字", "the file holds no words")
    if any(entry.level_name == "FATAL" for entry in parser.error_log):
        # The parser has stopped there: what follows would be lost in silence.
        raise _too_deep()
    if is_deeper(root, MAX_DEPTH):
        raise _too_deep()
    return root


def _too_deep() -> Unreadable:
    return Unreadable(
        "网页嵌套层次过深或元素过大，拒绝读取", f"the page nests deeper than {MAX_DEPTH} levels or is broken"
    )


def _title(root: Any, items: list[Item]) -> str | None:
    """What the page calls itself, if its text has no title of its own."""
    if find_title(items).text is not None:
        return None
    title = root.find("head/title")
    return tidy(clean(title.text or "")) or None if title is not None else None


def _nothing(findings: Findings) -> Unreadable:
    if findings.pictures:
        return Unreadable(
            "文件只有图片，没有文字，请提供可编辑的文字版",
            "the document holds only pictures: provide it as text",
        )
    if findings.unread:
        return Unreadable(
            "网页内容在框架或嵌入对象中，请将其单独保存",
            "the words of the page are in frames or embedded objects: save those as files",
        )
    return Unreadable("文件没有任何文字", "the file holds no words")


def _unread(findings: Findings, count: int) -> Note | None:
    if findings.pictures and count < _FEW_WORDS:
        return Note(
            "文件以图片为主，图片中的文字未读取，请提供文字版",
            "the document is mostly pictures, whose words were not read: provide it as text",
        )
    if findings.unread:
        zh, en = _UNREAD.get(findings.unread[0], _OBJECT)
        return Note(f"{zh}未读取，请单独保存后放入", f"{en} were not read: save them as files of their own")
    return None


def _warnings(findings: Findings, styles: Styles, *, entities: bool) -> list[Note]:
    out = []
    if entities:
        out.append(
            Note(
                "网页自行声明了实体，未展开", "the page declares entities of its own: they were not expanded"
            )
        )
    if findings.revised:
        out.append(
            Note(
                f"有 {findings.revised} 处修订（ins、del），按全部接受后的文本读取",
                f"{findings.revised} tracked change(s) (ins, del): the text is read as if they were accepted",
            )
        )
    if findings.struck:
        out.append(Note("删除线文字未计入", "struck words were left out"))
    if findings.hidden:
        out.append(
            Note(
                f"网页隐藏的内容未计入（{findings.hidden} 处）",
                f"what the page hides was left out ({findings.hidden} place(s))",
            )
        )
    if findings.unknown_numbers:
        out.append(
            Note(
                f"{findings.unknown_numbers} 个列表编号的样式无法识别",
                f"{findings.unknown_numbers} list number(s) of an unknown style",
            )
        )
    if findings.pictures:
        out.append(
            Note(
                f"{findings.pictures} 张图片中的文字未读取",
                f"words in {findings.pictures} picture(s) were not read",
            )
        )
    if findings.unwritten:
        out.append(
            Note(
                f"样式在文字前后另加的内容（content）未读取（{findings.unwritten} 处）",
                f"what styles put before or after words (content) was not read ({findings.unwritten} place(s))",
            )
        )
    if styles.unknown:
        shown = "; ".join(styles.unknown[:3])
        out.append(
            Note(
                f"样式规则可能隐藏部分文字，未能判断：{shown}",
                f"style rules that may hide words and were not understood: {shown}",
            )
        )
    return out
