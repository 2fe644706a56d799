"""Titles and cells beside a power that may take it back: 离任移交清单, 理想状态, a status of 已冻结."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.matrix import MARKED
from checker.statements.naming import Token
from checker.statements.normalise import normalise
from checker.statements.one_line import head_row
from checker.statements.statuses import force_of
from checker.statements.tables import tells_of_leave
from checker.statements.whole_block import WholeBlock, lower, place_of, unsure

_HOLLOW = Pattern(
    r"离任|(?<!权)(?<!权限)(?<!权力)移交|移交(?!的?(?:通知|决定|函$|文件$))|回避|(?<!不得)代行|(?<!不得)代管|争取|理想|曾[有经任]|督办|已结束|已完结|试点|备案后|征集|投票|历史|过往|往届|旧[版制]|承接|"
    r"仅适用|不适用|未生效|未启用|停用|冻结|假想|虚拟|演练|桌面推演|模拟|范例|传说|草拟|未发布|未批准|未签发|未审定|未定稿",
    "争代传例冻史启备完布往征想承投旧曾未束桌模用督离移稿练草虚试适避",
)
_IN_PART = Pattern(
    r"例外清单|例外事项|负面清单|\(待(?:批|定|审|议)[^()]*\)|试运行|过渡期|缺位|空缺|\((?:限|仅限)?(?:一般|普通|较小|日常|次要)(?:的)?(?:质量)?事项\)|[日月]前有效|(?:\d|[一二三四五六七八九十百千])(?:万|千|百)?元?\)?以[内下]|小批量试|试产阶段|试制阶段|夜班|节假日|周末",
    "例负(试过缺空有元以小夜节周",
)
_WITHHELD = Pattern(
    r"^(?:待定|未定|待批|暂缓|停用|(?:暂停|停止|中止)(?:使用|执行|行使|授权)|已?冻结|已?收回|已?取消|已?失效|已?到期|未启用|未生效|暂停|否|无|(?:暂不|暂未|尚未)[^,。;]{1,4})$",
    "冻到否启失尚待收无暂未消用缓停止",
)
_TRIED = ("试行", "试用", "试点", "暂行", "临时")
_TOGETHER = Pattern(r"(?:与|和|会同|由)[^|\n]{2,12}(?:联签|会签|双签|共签|同签|共同)", "共双同签联 与同和由")
_WAITS = Pattern(
    r"(?:须|需(?!求)|(?<!供)应(?![急用商])|待|经(?![营费济验理销])|报(?![表告废]))[^|\n;]{2,14}(?:同意|批准|审批|核准|授权|许可)"
    r"|(?<![无不毋免])(?:事前|事先|先|须|应|行使前)(?:请示|报请|征得|报批)|(?:每次|逐次|逐笔|逐项|逐件|一事一|一次一|单次)(?:专项)?(?:授权|报批|审批|请示|授)",
    "应待报经需须先前每逐一单",
)
_HEARS = Pattern(
    r"知晓|知悉|知会|备案|报告|通报|抄送|归档|存档|发文|付款|执行|落实|办理|安排|配合|通知",
    "付办告备悉执抄排文晓档知落通配",
)
_CELL = Pattern(r"[^|\n]+")
_LATER = frozenset(("file", "afterwards", "implement", "comply", "supervise", "noneed", "cannot"))


def doubt_titles(block: WholeBlock) -> None:
    """Lowers the officer's drafts of one block, or makes them unsure, by titles, cells and steps beside them."""
    for heading in block.pieces[0].headings:
        title = normalise(heading).text
        if _HOLLOW.search(title):
            unsure(block.all, f"may take it back: {heading}")
        elif _IN_PART.search(title):
            unsure([d for d in block.all if d.effect == "grant"], f"may leave a part: {heading}")
    if "|" in block.text:
        free = _asking_leave(block)
        for line in re.finditer(r"[^\n]+", block.text):
            _row(line, free, [d for p, d in block.drafts if line.start() <= place_of(p, d) < line.end()])
    for piece, draft in block.drafts:
        if _goes_up(piece):
            unsure([draft], "goes on to somebody else")


def _asking_leave(block: WholeBlock) -> frozenset[int]:
    """The columns that only say whether the row waits for somebody: 不适用 there takes nothing back."""
    told = head_row(block.pieces[0].headings)
    row = normalise(told[1]).text if told else block.text.partition("\n")[0]
    return frozenset(i for i, head in enumerate(row.split("|")) if tells_of_leave(head))


def _row(line: re.Match[str], free: frozenset[int], inside: list[Draft]) -> None:
    """停产 | 有 | 已冻结: what another cell of the row says."""
    if not inside:
        return
    for cell in _CELL.finditer(line.group()):
        words = cell.group().strip(" 。")
        if line.group().count("|", 0, cell.start()) in free:
            continue
        force = force_of(words)
        if words in _TRIED or force == "limited":
            lower(inside, "limited", words, "same_row")
        elif force == "doubt":
            unsure(inside, f"a day in the row: {words}")
        elif force == "denied" or (_WITHHELD.match(words) and len(words) > 1):
            lower(inside, "denied", words, "same_row")
        elif any(t in words for t in ("首席质量官", "质量总监", "品质总监", "cqo")):
            continue
        elif _TOGETHER.search(words):
            lower(inside, "joint", words, "same_row")
        elif _WAITS.search(words):
            lower(inside, "conditional", words, "same_row")


def _goes_up(piece: Piece) -> bool:
    """首席质量官→（升级）→厂长: a chain that ends with somebody of whom nothing is said."""
    return any(
        _goes_on([t.cls for t in row], row, piece.sentence.text) for row in _rows(piece.sentence.tokens)
    )


def _rows(tokens: list[Token]) -> Iterator[list[Token]]:
    """The tokens between semicolons: a line may hold several chains."""
    row: list[Token] = []
    for token in tokens:
        if token.cls == "semicolon":
            yield row
            row = []
        else:
            row.append(token)
    yield row


def _goes_on(classes: list[str], row: list[Token], text: str) -> bool:
    arrows = [i for i, t in enumerate(row) if t.cls == "arrow" and text[t.start] == "→"]
    if not arrows or "officer" not in classes:
        return False
    officer = max(i for i, c in enumerate(classes) if c == "officer")
    ends = [*(i for i in arrows if i > officer), len(row)]
    for first, last in pairwise(ends):
        if _decides_again(row[first + 1 : last], text):
            return True
    after = set(classes[arrows[0] :])
    if "officer" not in classes[: arrows[0]] or after & _LATER:
        return False
    last_named = next((t for t in reversed(row) if t.cls in ("above", "beside")), None)
    said = last_named is not None and text[last_named.end : last_named.end + 1] in MARKED  # 总裁定
    return bool(after & {"above", "beside"}) and not said


def _decides_again(step: list[Token], text: str) -> bool:
    """→总经理办公会审议→: a later step of one who stands above, who is not only told."""
    named = next((t for t in reversed(step) if t.cls == "above"), None)
    if named is None or {t.cls for t in step} & _LATER or _HEARS.search(text, step[0].start, step[-1].end):
        return False
    marked = text[named.end : named.end + 1] in MARKED and step[-1].end <= named.end + 1
    return not marked
