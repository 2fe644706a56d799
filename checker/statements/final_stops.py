"""质量否决：H 的叫停决定为终局，总裁亦不得推翻: a stop that is final is the veto by which the paper's heading calls it.

So it is without the heading where quality safety is at stake and the sentence says that nobody undoes it; under the
heading it is enough that there it ends (决定一经作出无须再议). A stop alone is no veto, and whatever bounds the stop bounds the veto.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon

FRAME = "final_stop"
"""The frame of a veto that is read from a stop alone, and falls with it wherever the stop is bound."""
_CALLED = Pattern(
    r"[\s\d.、()（）第一二三四五六七八九十章节条款]*(?:产品|食品|药品|工程|服务|版本|出厂)?(?:质量|品质)(?:安全)?(?:的)?(?:一票)?否决(?:权)?(?:的?行使)?[:：]?\s*",
    "否",
)
_UNDOES = r"(?:变更|推翻|撤销|更改|改变|否定|变通|取消|解除|改动)"
_NOBODY = r"(?:任何(?:其他)?(?:人|部门|单位|机构|个人|领导|岗位)|任何职务的人|(?:其)?[他它旁别余]人|其[他它余](?:人员|部门|岗位|单位)|总经理|总裁|董事长|厂长|(?:公司)?其[他它余](?:公司)?(?:高层|高级|分管)?(?:领导|负责人|高管|管理人员|人))"
_IT = r"(?:(?:其|该|此项?|上述|首席质量官的?)?(?:停产|停线|叫停|停止|处置|扣留|停运|停工|停售)*的?(?:决定|裁定|判定|指令|命令|措施|令))"
_NOBODY_UNDOES = Pattern(
    rf"(?:^|(?<=[,;:]))(?:且|并且|对此|(?:对于?)?{_IT},?)?{_NOBODY}[^。;]{{0,24}}?(?:不得|无权|不能|不可|不准)[^。;,]{{0,24}}?"
    rf"{_UNDOES}(?:(?:、|或者?|和|与){_UNDOES})*{_IT}?(?=[,。;]|$)|{_IT}不受{_NOBODY}[^。;,]{{0,10}}?的?{_UNDOES}(?=[,。;]|$)",
    "变推撤更改否取解",
)
_HIS_WORD = r"(?:(?:其|该|此|本|上述|这一|首席质量官的?)?项?(?:停产|停线|叫停|停止|处置|停发)*之?的?(?:决定|裁定|指令|命令|判定|权力|权利|否决))"
_LASTS = r"(?:最终|最后|终局|终决|终审|定论)"
_ENDS_THERE = Pattern(
    rf"(?:^|(?<=[,;:。])){_HIS_WORD}(?:一经[作发下]出,?)?(?:(?:即|均|就)?(?:为|是|系|属于?|具有?|成为)(?:公司)?{_LASTS}(?:性)?的?(?:决定|裁定|效力|结论|意见|决断)?"
    rf"|(?:即|就|便)?(?:不可|不容|不得|无从){_UNDOES}|(?:即|就|便|均)?(?:无须|无需|毋须|毋需|不必|不再|不予|不得)(?:再|另行)?(?:议|复议|审议|再议))(?=[,。;]|$)",
    "决定裁指命判权否",
)
"""该决定为终局; 决定一经作出即不可推翻; 决定一经作出无须再议."""
_SAFETY = Pattern(
    r"(?:食品|药品|产品|电气|用电|行车|乘[客车]|驾驶|生物|使用|人身|防火|防爆|承压|用水|供水|供气|饮用|儿童|消费者)安全"
    r"|安全(?:性能?|特性|项目|指标|要求|参数|风险|隐患|缺陷)[^,。;]{0,4}(?:不合格|不符合|不达标|不过关|超标|不合|的|时|,)|出现安全(?:风险|隐患|问题)",
    "安",
)
"""What is made or served, as against the safety of those who work: 凡危及食品安全的原料、成品."""
_OF_WORK = Pattern(
    r"安全生产|生产安全|作业安全|施工安全|人员安全|劳动|职业健康|信息安全|数据安全|资金安全", "安劳职"
)
_GOODS = Pattern(
    r"原料|材料|半成品|成品|产品|商品|批次|部件|零件|制品|出厂|出库|发货|停发|发运|交付|放行|销售",
    "料品批件厂库发交放销",
)
_TITLED = Pattern(
    r"[\s\d.、()（）第一二三四五六七八九十a-z-]*(?:(?:产品|食品|药品|工程|服务)?(?:质量|品质)(?:安全)?|(?:产品|食品|药品|工程|服务)安全)(?:事项|问题|的)?(?:一票)?否决(?:权|权限)?[:。]",
    "否",
)
"""质量安全一票否决：有权叫停作业，决定一经作出无须再议: the first words of the paragraph are its heading."""
_LESS = ("limited", "joint", "conditional", "recommend_only")
_STOPS = frozenset(("quality_safety_stop", "product_release"))


def heed_final_stops(pieces: Sequence[Piece], headings: Sequence[str], lexicon: Lexicon) -> None:
    """Adds the veto that such a stop of the officer is to the drafts of its piece."""
    his = [d for p in pieces for d in p.drafts if d.holder == lexicon.officer and d.authority in _STOPS]
    if any(d.effect != "grant" and d.effect != "execute_only" for d in his):
        return
    called = bool(headings) and _CALLED.fullmatch(headings[-1]) is not None
    called = called or any(_TITLED.match(piece.sentence.text) is not None for piece in pieces[:1])
    at_stake = False
    for piece in pieces:
        at_stake = (
            _names_quality_safety(piece)
            or _is_of_the_goods(piece)
            or (at_stake and not piece.sentence.english)
        )
        if piece.sentence.english or any(d.authority == "veto" for d in piece.drafts):
            continue
        stands = _says(piece, _NOBODY_UNDOES)
        lasts = stands or (called and _says(piece, _ENDS_THERE))
        stop = next((d for d in piece.drafts if _is_his(d, lexicon.officer) and (d.act.final or lasts)), None)
        if stop is not None and (called or (at_stake and stands)):
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


def _is_of_the_goods(piece: Piece) -> bool:
    """Whether the sentence speaks of a want of safety of what is made: 安全指标不合格的成品."""
    tokens = piece.sentence.tokens
    if not tokens:
        return False
    text, start, end = piece.sentence.text, tokens[0].start, tokens[-1].end
    said = all(pattern.search(text, start, end) is not None for pattern in (_SAFETY, _GOODS))
    return said and _OF_WORK.search(text, start, end) is None


def _says(piece: Piece, pattern: Pattern) -> bool:
    tokens = piece.sentence.tokens
    return bool(tokens) and pattern.search(piece.sentence.text, tokens[0].start, tokens[-1].end) is not None


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
