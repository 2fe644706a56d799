"""Title, number, date and signature of a paper, as they stand on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.clean import join, squeeze, tidy
from checker.dossier.dates import date_in_name, dates_in, is_date_line
from checker.dossier.draft import Aside, Item, Para, Table
from checker.dossier.heading_words import ends_in_colon, is_label, is_sentence, is_title, post_line, short
from checker.dossier.markers import marker_of
from checker.dossier.model import Block, Place
from checker.dossier.spaced_numbers import spaced_number
from checker.letters import HAN, LETTER
from checker.patterns import Pattern
from checker.records import record

_NUMBER = Pattern(LETTER + r"{0,16}\s*[〔\[【（(]\s*(?:19|20)\d{2}\s*[〕\]】）)]\s*第?\s*\d{1,4}\s*号", "号")
_CODE = Pattern(r"(?:文件|文档|制度|表单)?编号\s*[:：]\s*([A-Za-z0-9][A-Za-z0-9/._\-]{2,30})", "号")
_ISSUER = Pattern(
    r".{2,40}(?:公司|集团|厂|文件|董事会|委员会|局|中心|医院|研究院)(?:文件)?", "医厂司团委局心文董院"
)
_SIGNER = Pattern(
    r"(?:董事长|执行董事|总经理|总裁|法定代表人|签发人?|批准人?|授权人|厂长)(?:[（(]签[字章名][)）])?\s*[:：]?\s*("
    + HAN
    + r"{2,4})?(?:[（(]签[字章名][)）])?"
)
_SIGNS = Pattern(r"(?:签|批准|授权人)|.*[（(]签[字章名][)）]", "准名字授章签")
_ORGAN = Pattern(
    r"[^，。；：]{2,40}(?:公司|集团|厂|董事会|股东会|股东大会|委员会|医院|研究院|办公室|人力资源部)(?:[（(]盖?章[)）])?",
    "医厂司团委室源股董院",
)
_DATED = Pattern(r"(?:发布|签发|签署|生效|实施|施行|编制|批准|修订)日期|日期|会议时间|^时间", "期间")
_TAKES_EFFECT = Pattern(
    r"(?i)自.{4,24}(?:日|起|开始|之日)\s*起?(?:施行|实施|生效|执行)|effective (?:from|on|as of)"
)
_BARE_PAPER = Pattern(
    r"(?i)(?:岗位|职位|职务|工作)?(?:说明书|职责)|(?:任命|聘任|委任|授权|授权委托)书|聘书|(?:job|position) description"
    r"|letter of appointment",
)
_TITLE_REACH = 10


@record(frozen=True, slots=True)
class Title:
    """``para`` is the paragraph to be taken as the title, None if the title is a heading like others."""

    text: str | None
    para: Para | None = None


def find_title(items: Sequence[Item], declared: str | None = None) -> Title:
    """By style; else the first line near the top that names a paper; else a short first line."""
    if declared:
        return Title(tidy(declared))
    body = [
        item for item in items if isinstance(item, Para) and item.place.part is None and not item.contents
    ]
    styled = next((p for p in body if p.heading == 0), None)
    if styled is not None:
        return Title(tidy(styled.text), styled)
    top = _before_a_table(items)[:_TITLE_REACH]
    if not top and items and isinstance(items[0], Table):
        return _title_in_table(items[0])
    first_level = [p for p in body if p.heading == 1]
    if first_level and (not top or first_level[0] is top[0]):
        text = tidy(first_level[0].text)
        below = next((p for p in top[1:3] if p.heading and is_title(p.text)), None)
        if _ISSUER.fullmatch(text) and below is not None:
            return Title(tidy(below.text))
        # The only heading of the first level governs the whole; one of several governs its own part.
        return Title(text, first_level[0] if len(first_level) == 1 else None)
    lines = [p for p in top if not _is_no_title(p)]
    named = next((p for p in lines if is_title(p.text) and not _ISSUER.fullmatch(squeeze(p.text))), None)
    chosen = named or next((p for p in lines if p.centred and not _ISSUER.fullmatch(squeeze(p.text))), None)
    if chosen is None and lines and top and lines[0] is top[0]:
        chosen = lines[0]
    return Title(_with_line_above(chosen, top), chosen) if chosen else Title(None)


def _with_line_above(chosen: Para, top: Sequence[Para]) -> str:
    """首席质量官 over 岗位说明书: a title in two lines, unless the upper one is the name of the firm."""
    text = tidy(chosen.text)
    index = next(i for i, para in enumerate(top) if para is chosen)
    above = top[index - 1] if index else None
    if above is None or not _BARE_PAPER.fullmatch(text) or _is_no_title(above):
        return text
    first = tidy(above.text)
    return text if _ISSUER.fullmatch(first) or not short(first, 20) else join(first, text)


def _title_in_table(table: Table) -> Title:
    first = table.cells[0].text if table.cells else ""
    return Title(tidy(first)) if is_title(first) else Title(None)


def _before_a_table(items: Sequence[Item]) -> list[Para]:
    out = []
    for item in items:
        if isinstance(item, Table):
            break
        if isinstance(item, Para) and item.place.part is None and not item.contents:
            out.append(item)
    return out


def _is_no_title(para: Para) -> bool:
    text = squeeze(para.text)
    return (
        not short(text, 60)
        or is_sentence(text)
        or ends_in_colon(text)
        or "，" in text
        or para.heading is not None
        or para.list_level is not None
        or marker_of(text) is not None
        or spaced_number(para) is not None
        or bool(_NUMBER.fullmatch(text))
        or is_date_line(text)
        or is_label(text)
        or post_line(text) is not None
        or len(text) < 2
    )


def number_of(blocks: Sequence[Block]) -> str | None:
    """文号 such as 某质〔2025〕12号, or 文件编号, if it stands near the top."""
    for block in blocks[:20]:
        text = squeeze(block.text)
        if len(text) <= 60 and (found := _NUMBER.search(text)):
            alone = text[: found.start()].strip("（( ") == "" or found.start() == 0
            if alone or is_label(text):
                return found.group().replace(" ", "")
        if found := _CODE.search(text):
            return found[1]
    return None


def date_of(blocks: Sequence[Block], stem: str) -> str | None:
    """The date at the signature; else one that is called the date of the paper; else that of the file name,
    or the day from which the paper says that it applies."""
    own = (b for b in reversed(blocks) if b.place.part is None and not _tells_another_day(b))
    closing = (b.text for b in own if _closes(b.text))
    if (last := next(closing, None)) is not None:
        return dates_in(last)[-1]
    for block in blocks[:40]:
        text = squeeze(block.text)
        labelled = any(_DATED.search(h) and short(h, 10) for h in block.row_heads[-1:])
        if (labelled or (_DATED.search(text) and short(text, 30))) and len(found := dates_in(text)) == 1:
            return found[0]
    return date_in_name(stem) or _takes_effect_on(blocks)


# 证书有效期至 | 2028-05-22: a day that a table tells of a person, or of a paper of his.
_OF_A_PERSON = Pattern(
    r"有效期|到期|届满|失效|出生|入职|入司|到岗|参加工作|(?:培训|考核|考试|合格|结业|取得|发证|评定)(?:日期|时间|年月)",
    "期满效生职司岗工时月",
)


def _tells_another_day(block: Block) -> bool:
    return block.kind == "cell" and any(
        _OF_A_PERSON.search(squeeze(head)) for head in (*block.row_heads, *block.column_heads)
    )


def _takes_effect_on(blocks: Sequence[Block]) -> str | None:
    """本办法自2023年3月1日起施行: the last resort, if only one day is named so."""
    lines = [b.text for b in blocks if len(b.text) < 80 and _TAKES_EFFECT.search(squeeze(b.text))]
    days = {day for line in lines for day in dates_in(line)}
    return days.pop() if len(days) == 1 else None


def _closes(text: str) -> bool:
    """A date alone, or after the name of whoever signs, at the end of a line of its own."""
    line = squeeze(text.rpartition("\n")[2])
    if len(line) > _LONGEST_CLOSING:
        return False
    if is_date_line(line):
        return True
    found = dates_in(line)
    return (
        len(found) == 1
        and short(line, _LONGEST_CLOSING // 2)
        and not is_sentence(line)
        and bool(_SIGNED_AND_DATED.fullmatch(line))
    )


# In letters; a Chinese character is two of them wide.
_LONGEST_CLOSING = 80
# 总经理：何永清2026年7月31日: the lines of one paragraph come as one.
_SIGNED_AND_DATED = Pattern(
    r"(?:[^，。；：]{2,30}(?:公司|集团|厂|董事会|委员会|会)\s*(?:[（(]盖?章[)）])?"
    r"|(?:(?:法定代表人|董事长|执行董事|总经理|总裁|厂长|签发人?|批准人?|签署人|授权人|委托人)[:：]?\s*)?[^\W\d_至到期间于自从起止时年月日]{2,4})"
    r"\s*[\d〇○零一二三四五六七八九十]{4}.*[日\d]"
    r"|[\d〇○零一二三四五六七八九十]{4}.{3,12}[日\d]\s*(?:法定代表人|董事长|执行董事|总经理|总裁|厂长|签发人?|批准人?|授权人|委托人)[:：]?\s*[^\W\d_]{2,4}"
)


def signed_by(blocks: Sequence[Block]) -> str | None:
    """Who stands above the closing date: a person with office, or a body; None if that is not clear."""
    body = [b for b in blocks if b.place.part is None]
    last = next((i for i in range(len(body) - 1, -1, -1) if _closes(body[i].text)), None)
    if last is None:
        return None
    date = body[last].place
    near = [b for b in reversed(body[max(0, last - 2) : last]) if _signs_beside(b.place, date)]
    signatures = (_signature(b.text) for b in near)
    in_a_row = date.table is not None and any(b.place.row == date.row for b in near)
    return next((s for s in signatures if s and (not in_a_row or _SIGNS.match(s))), None)


def _signs_beside(place: Place, date: Place) -> bool:
    """Whether a signature at ``place`` belongs to the date: cells of a form speak of the post, not of the paper.

    A table counts only if the date stands in it too: beside the signature, or below it where the table is one column.
    """
    if place.table != date.table:
        return False
    return date.table is None or place.row == date.row or place.column == date.column == 1


def _signature(text: str) -> str | None:
    line = squeeze(text)
    if not short(line, 40) or is_sentence(line):
        return None
    found = _SIGNER.fullmatch(line)
    if found and (found[1] or "签" in line):
        return line
    return re.sub(r"[（(]盖?章[)）]$", "", line) if _ORGAN.fullmatch(line) else None


def all_paras(items: Sequence[Item]) -> Iterator[Para]:
    """Every paragraph of a draft, also those in tables and asides."""
    for item in items:
        if isinstance(item, Para):
            yield item
        elif isinstance(item, Aside):
            yield from all_paras(item.items)
        else:
            for cell in item.cells:
                yield from all_paras(cell.items)
