"""Lines that an author broke within one paragraph of the format: where a new paragraph of the paper begins."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.dossier.bounds import check_paragraph
from checker.dossier.clean import join
from checker.dossier.heading_words import ends_in_colon, is_label, post_line
from checker.dossier.markers import marker_of
from checker.patterns import Pattern

_LONGEST_LABEL = 300
_LONGEST_FIELD = 80
_NAMED = (
    r"(?:[^\s:：。，,；;、（）()\d]{0,6}(?:编号|文号|字号|日期|时间|版本|版次|版号|页码|页次|密级|主题|主题词|编制|编制单位|编制部门"
    r"|发布单位|发布部门|发文单位|制发|印发|主送|抄送|存档|归档|企业|单位|公司|地点|记录|主持))"
)
_FIELD = rf"{_NAMED}[ \t]?[:：][ \t]*[^\s:：。，,；;!！?？][^:：。，,；;!！?？]{{0,38}}"
_OF_A_MAIL = Pattern(r"[\s*]*(?:发件人|寄件者|发送者|from)[\s*]*[:：]", "发寄f")
"""What a mail quotes has its lines of 主题 and 日期 as one."""
_NUMBER = r"[^\s:：。，,；;]{0,16}[〔\[【（(]?(?:19|20)\d{2}[〕\]】）)]?年?\s*[-第]?\s*\d{1,4}\s*[号期]"
_FIELDS = Pattern(rf"{_FIELD}(?:\s+{_FIELD})*|{_NUMBER}(?:\s+{_FIELD})*", ":：号期")
_ENDS = ("。", "；", "！", "？", ";", "!", "?")


def split(
    lines: Sequence[str], offsets: Sequence[int], hard: Collection[int], *, at_ends: bool = False
) -> Iterator[tuple[str, int]]:
    """Paragraphs out of lines: a new one where a list number begins or a colon ended the line before, and with
    ``at_ends`` behind each line that ends a sentence; each with the offset of its first line.

    ``hard`` are the lines whose end the author wanted.
    """
    text, start = "", 0
    of_a_mail = any(_OF_A_MAIL.match(line.lower()) for line in lines)
    for index, line in enumerate(lines):
        begins = bool(text) and (
            marker_of(line) is not None
            or _stands_alone(text)
            or (not of_a_mail and (_fields(text) or _fields(line)))
            or (at_ends and text.endswith(_ENDS))
        )
        if begins:
            yield text, start
        if begins or not text:
            text, start = line, offsets[index]
        else:
            text = f"{text}\n{line.strip()}" if index - 1 in hard else join(text, line)
            check_paragraph(text)
    if text:
        yield text, start


def _stands_alone(line: str) -> bool:
    if ends_in_colon(line):
        return True
    return len(line) <= _LONGEST_LABEL and (is_label(line) or post_line(line) is not None)


def _fields(line: str) -> bool:
    """编号：GT-06　日期：2025年3月1日, 锐泰〔2025〕12号: what the head of a paper puts on a line of its own."""
    return len(line) <= _LONGEST_FIELD and _FIELDS.fullmatch(line.strip()) is not None
