"""Boxes of a list: what is not ticked beside what is, or under 打√者为授权, is not given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_BOX = Pattern(r"\[[ √✓✔×✗xVＶ]*\]|\([ √✓✔×✗xVＶ]*\)|[☑☐☒□■√✓✔×✗]", "[(☑☐☒□■√✓✔×✗")
_TICK = "√✓✔☑■VＶ"
_KEY = Pattern(
    r'[打画划标带有勾填凡见]"?[√✓✔☑勾]"?(?:选|号)?(?:的|者|项|处|即|为|表示|代表|方)|(?:勾选|选中|打钩|打勾|打对勾|划勾)(?:的|者|项|处|即|为|方)',
    "√✓✔☑勾选钩",
)
_WIDTHS = str.maketrans("（）［］【】：；，　＿", "()[][]:;, _")
_NEAR = 40
_LINE = Pattern(r"[^\n;。]+")
_SEPARATOR = "\n;。:,"
_SENTENCE = Pattern(r"首席质量官|质量总监|品质总监|cqo|由|[,。].{6,}", "首质品c由,。")


_HOLDER = Pattern(r"(?:授予|授权)?(?:[^,。;:\s]{0,6}(?:官|总监|岗位|负责人|受托人)|cqo)(?:的?(?:权限|职权))?")
_ITEM = Pattern(r"\s*[^\s,。;:\n]{2,}")


def heed_ticks(block: WholeBlock) -> None:
    """Takes back the officer's drafts that stand in lines, or beside boxes, that nobody ticked."""
    if not block.drafts or "|" in block.text:
        return
    text = block.pieces[0].normal.written.translate(_WIDTHS)
    under = any(_KEY.search(h) for h in block.pieces[0].headings)
    keyed = [m.span() for m in _KEY.finditer(text)]
    boxes = [m for m in _BOX.finditer(text) if not any(a <= m.start() < b for a, b in keyed)]
    if not (boxes or keyed or under):
        return
    ticked = [m for m in boxes if set(m.group()) & set(_TICK)]
    empty = list(_left_empty(text, boxes, bool(ticked or keyed or under)))
    if under and not boxes and "\n" not in text:
        empty.append((0, len(text)))
    first = max((b for _, b in keyed), default=0)
    reach = min((m.start() for m in ticked), default=len(text)) - _NEAR
    for line in _LINE.finditer(text) if ticked or keyed else ():
        inside = any(line.start() <= m.start() < line.end() for m in boxes)
        if not inside and line.end() > first and line.start() >= reach and not _SENTENCE.search(line.group()):
            empty.append((max(line.start(), first), line.end()))
    for piece, draft in block.drafts:
        token = piece.sentence.tokens[draft.act.index]
        at = piece.normal.span(token.start, token.end)[0]
        # The marks of a matrix have been read with its key.
        if draft.frame != "F11" and any(start <= at < end for start, end in empty):
            lower([draft], "denied", "box left empty", "left_empty")


def _left_empty(text: str, boxes: list[re.Match[str]], told: bool) -> Iterator[tuple[int, int]]:
    """From where to where the items of boxes without a tick stand."""
    if not boxes:
        return
    at = boxes[0].start()
    begins = max(text.rfind(c, 0, at) for c in _SEPARATOR) + 1
    before = text[begins:at].strip(" 0123456789.、()")
    leads = not before or (_HOLDER.fullmatch(before) is not None and bool(_ITEM.match(text, boxes[-1].end())))
    ends = [*(m.start() for m in boxes[1:]), len(text)]
    starts = [0, *(m.end() for m in boxes[:-1])]
    for box, start, end in zip(boxes, starts, ends, strict=True):
        if set(box.group()) & set(_TICK):
            continue
        if leads:
            yield box.end(), end
        elif told:
            yield max(start, *(text.rfind(c, 0, box.start()) + 1 for c in "\n;。:")), box.start()
