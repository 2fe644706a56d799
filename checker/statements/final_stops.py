"""质量否决：H 的叫停决定为终局，总裁亦不得推翻: a stop that is final is the veto by which the paper's heading calls it.

So it is without the heading where quality safety is at stake and the sentence says that nobody undoes it. A stop
alone is no veto, and whatever bounds the stop bounds the veto.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.final_after import is_followed
from checker.statements.lexicon import Lexicon

FRAME = "final_stop"
"""The frame of a veto that is read from a stop alone, and falls with it wherever the stop is bound."""
_CALLED = Pattern(
    r"[\s\d.、()（）第一二三四五六七八九十章节条款]*(?:产品|食品|药品|工程|服务|版本|出厂)?(?:质量|品质)(?:安全)?(?:的)?(?:一票)?否决(?:权)?(?:的?行使)?[:：]?\s*",
    "否",
)
_UNDOES = r"(?:变更|推翻|撤销|更改|改变|否定|变通|取消|解除|改动)"
_NOBODY = r"(?:任何(?:其他)?(?:人|部门|单位|机构|个人|领导|岗位)|总经理|总裁|董事长|厂长|(?:公司)?其[他它余](?:公司)?(?:高层|高级|分管)?(?:领导|负责人|高管|管理人员|人))"
_IT = r"(?:(?:其|该|此项?|上述|首席质量官的?)?(?:停产|停线|叫停|停止|处置|扣留|停运|停工|停售)*的?(?:决定|指令|命令|措施|令))"
_NOBODY_UNDOES = Pattern(
    rf"(?:^|(?<=[,;:]))(?:且|并且|对此|(?:对于?)?{_IT},?)?{_NOBODY}[^。;]{{0,24}}?(?:不得|无权|不能|不可|不准)[^。;,]{{0,24}}?"
    rf"{_UNDOES}(?:(?:、|或者?|和|与){_UNDOES})*{_IT}?(?=[,。;]|$)|{_IT}不受{_NOBODY}[^。;,]{{0,10}}?的?{_UNDOES}(?=[,。;]|$)",
    "变推撤更改否取解",
)
_ITS_OWN = (
    r"(?:(?:其|该|此|上述|(?:首席质量官|质量总监)(?:[^,。;经报由须]{0,20}?(?:作出|下达|发出|宣布))?)?的?(?:停[产线工运发售用机窑吊]|叫停|停止|处置|扣留|封存|拒发|禁运|[、和及])*的?(?:决定|指令|命令|裁断|令))?"
    r"(?:一经|一旦)?(?:作出|发出|下达|宣布|送达)?(?:后|时)?,?"
)
_IS_FINAL = Pattern(
    rf"(?:^|(?<=[,;:])){_ITS_OWN}(?:即|便|就|均|都)?(?:不可|不能|不容|不得)(?:被)?(?:推翻|撤销|更改|变更|逆转|撤回|改变)(?=[,。;]|$)"
    r"|(?:^|(?<=[,;:]))(?:公司|集团|企业)?(?:内|上下)?(?:无人|没有人|任何(?:人|机构|部门|单位)(?:(?:和|与|及|、|或)(?:个?人|人员|部门))?(?:\(含[^()]{1,12}\))?(?:均|都|皆)?(?:无权|不得|不能)|(?:他人|其他人|旁人)(?:均|都|皆)?(?:无权|不得|不能))(?:可以?|能|有权)?(?:擅自|自行)?"
    rf"(?:{_UNDOES}|恢复|启动|撤回)(?:{_IT}|生产|发货|作业)?(?=[,。;]|$)"
    rf"|(?:^|(?<=[,;:])){_NOBODY}(?:、{_NOBODY})*(?:亦|也|均|都)(?:不予?|不再|不作){_UNDOES}(?=[,。;]|$)",
    "不无没",
)
"""决定一经作出不可推翻, 无人可撤销, 他人无权恢复, 总经理亦不改变."""
_BUT = Pattern(r"除[^,。;]{1,20}外|除外|未经|未获|未得|例外|另有", "除未例另")
_LESS = ("limited", "joint", "conditional", "recommend_only")
_STOPS = frozenset(("quality_safety_stop", "product_release"))


def heed_final_stops(
    pieces: Sequence[Piece], headings: Sequence[str], lexicon: Lexicon, begun: frozenset[int] = frozenset()
) -> None:
    """Adds the veto that such a stop of the officer is to the drafts of its piece.

    ``begun`` is where sentences that say nothing but that it stands were taken out of the text.
    """
    his = [d for p in pieces for d in p.drafts if d.holder == lexicon.officer and d.authority in _STOPS]
    if any(d.effect != "grant" and d.effect != "execute_only" for d in his):
        return
    called = bool(headings) and _CALLED.fullmatch(headings[-1]) is not None
    at_stake = False
    for piece in pieces:
        at_stake = _names_quality_safety(piece) or (at_stake and not piece.sentence.english)
        if piece.sentence.english or any(d.authority == "veto" for d in piece.drafts):
            continue
        stands = _stands(piece) or is_followed(piece.sentence.text, piece.sentence.tokens, begun)
        stop = next(
            (d for d in piece.drafts if _is_his(d, lexicon.officer) and (d.act.final or stands)), None
        )
        if stop is not None and ((called and (stop.act.final or stands)) or (at_stake and stands)):
            piece.drafts.append(_as_veto(stop, lexicon))


def doubt_final_stops(pieces: Sequence[Piece], officer: str) -> None:
    """Leaves such vetoes in doubt where another part of the paper bounds a stop of his."""
    every = [d for p in pieces for d in p.drafts if d.holder == officer]
    if not any(d.authority in _STOPS and d.effect in _LESS for d in every):
        return
    for draft in every:
        if draft.frame == FRAME:
            draft.unsure = True
            draft.notes.append("a stop of his is bound elsewhere")


def _is_his(draft: Draft, officer: str) -> bool:
    return draft.holder == officer and draft.authority in _STOPS and draft.effect == "grant"


def _names_quality_safety(piece: Piece) -> bool:
    return any(t.cls == "matter" and t.meaning == "quality_safety" for t in piece.sentence.tokens)


def _stands(piece: Piece) -> bool:
    """Whether the sentence says that nobody undoes what is decided."""
    text, tokens = piece.sentence.text, piece.sentence.tokens
    if not tokens:
        return False
    begin, end = tokens[0].start, tokens[-1].end
    if _NOBODY_UNDOES.search(text, begin, end) is not None:
        return True
    return _IS_FINAL.search(text, begin, end) is not None and _BUT.search(text, begin, end) is None


def _as_veto(stop: Draft, lexicon: Lexicon) -> Draft:
    found = lexicon.authority("veto", "quality_safety")
    assert found is not None
    return replace(
        stop,
        frame=FRAME,
        authority=found[0],
        row=found[1],
        limits=[*stop.limits],
        outer=[*stop.outer],
        notes=[*stop.notes],
    )
