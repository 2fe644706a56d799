"""Where a paper leaves duties and powers to another one: 其职责权限见《首席质量官岗位说明书》, 按附件执行."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Reference
from checker.dossier.paper_names import kinds_in, titles_in
from checker.patterns import Pattern

_WHAT = r"(?:职责|(?:否决|审批|批准|考核|奖惩|管理|使用|决策)权|权限|职权|权力|权利|授权|职能|责任|职务内容|工作内容)"
_TO = r"(?:详见|参见|另见|见|按照|按|依照|依据|遵照|执行|适用|载于|列于|规定于|以)"
_NAME = r"(?:《[^《》]{2,60}》(?:[、和与及]《[^《》]{2,60}》)*|[^，。；《》]{0,12}?(?:岗位|职务|职位)(?:说明书|职责书)|[^，。；《》]{0,8}?(?:权限表|权限矩阵|分权手册|授权手册|授权书|质量手册)|(?:本文|本通知|本决定|本书)?(?:之)?附(?:件|表|录)[0-9一二三四五六七八九十]{0,3})"
# 职责权限详见《X》, 其职权按附件1执行 – nothing of what is said may stand between.
_SEE = Pattern(rf"{_WHAT}[^。；《》]{{0,20}}?{_TO}[^。；《》，]{{0,6}}?(?P<name>{_NAME})")
# 按照《X》规定的职责和权限履职
_UNDER = Pattern(
    rf"(?:按照?|依照?|依据|根据|遵照)[^。；《》，]{{0,6}}?(?P<name>{_NAME})(?:中|所|的)?(?:规定|列明?|明确|载明|要求)?(?:的)?[^。；，《》]{{0,10}}{_WHAT}[^。；，]{{0,10}}(?:履行|行使|执行|开展|履职)?"
)
# 在《分权手册》规定的权限内
_WITHIN = Pattern(
    rf"在[^。；《》，]{{0,6}}?(?P<name>{_NAME})(?:中|所|里)?(?:规定|授予|明确|确定|列明?|载明|约定)?的?[^。；，《》]{{0,6}}?(?:权限|职权|权利|授权|额度|限额|范围)(?:范围)?之?内"
)
_SEE_EN = Pattern(
    r"(?i)(?:authorit(?:y|ies)|powers?|duties|responsibilit(?:y|ies))\b[^.;]{0,50}?\b(?:see|set out in|set forth in|described in|defined in|laid down in"
    r"|specified in|listed in|as per|in accordance with|refer to)\s+(?:the\s+|his\s+|her\s+)?(?P<name>[^.;,]{0,30}?(?:job description|position description"
    r"|authority matrix|delegation of authority|quality manual|letter of appointment)|(?:annex|appendix|attachment|enclosure)\b(?: [A-Z0-9]{1,3}\b)?)",
)
_RULES = (_SEE, _UNDER, _WITHIN, _SEE_EN)
_ANNEX = Pattern(
    r"(?i)附(?:件|表|录)[0-9一二三四五六七八九十]{0,3}$|(?:annex|appendix|attachment|enclosure)\b.*",
)
# A law or a standard says what must be, and not what this firm gave.
_LAW = Pattern(r"(?:(?<!办)法|条例|标准|规范|纲要|指导意见|公约)$|^(?:GB|ISO|中华人民共和国)")
_MAY = Pattern(
    r"(?i)《|说明书|职责书|权限表|矩阵|手册|授权书|附件|附表|附录|description|matrix|delegation|manual|letter|annex|appendix"
    r"|attachment|enclosure",
)
_LONGEST = 400


def references_in(blocks: Sequence[Block]) -> tuple[Reference, ...]:
    """The references of a paper, in its order; laws and standards are left out, and so are annexes that it holds."""
    said = (
        b
        for b in blocks
        if b.kind != "heading" and b.place.part is None and not b.flags & {"remark", "revision"}
    )
    return tuple(found for block in said for found in _in_block(block, blocks))


def is_annex(name: str) -> bool:
    """Whether ``name`` is 附件1 or Annex A and no title."""
    return bool(_ANNEX.fullmatch(name))


def _in_block(block: Block, own: Sequence[Block]) -> Iterator[Reference]:
    if len(block.text) > _LONGEST * 5 or _MAY.search(block.text) is None:
        return
    for match in re.finditer(r"[^。；;\n]+", block.text):
        sentence = match.group()
        if len(sentence) > _LONGEST:
            continue
        found = next((m for rule in _RULES if (m := rule.search(sentence)) is not None), None)
        if found is None:
            continue
        papers = tuple(p for p in _papers(found["name"]) if not _LAW.search(p) and not _holds(p, own))
        if papers:
            yield Reference(papers, sentence.strip(), block.place.within(match.start(), match.end()))


def _papers(name: str) -> tuple[str, ...]:
    annex = re.search(r"附(?:件|表|录)[0-9一二三四五六七八九十]{0,3}$", squeeze(name))
    if annex:
        return (annex.group(),)
    return titles_in(name) or kinds_in(name) or (squeeze(name),)


def _holds(paper: str, own: Sequence[Block]) -> bool:
    """Whether the annex that is meant stands in the paper itself."""
    if not is_annex(paper):
        return False
    return any(
        len(text) < 60 and re.match(rf"{re.escape(paper)}(?![0-9])", text, re.IGNORECASE)
        for text in (squeeze(block.text) for block in own)
    )
