"""What follows where a veto is exercised, and that nobody may undo it, takes nothing from the officer's veto.

行使否决权的，所涉事项即行终止，不得再次提出; 代理人不得解除其否决; 会议不得就已否决的事项表决.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, place_of

_NOT = "(?:不得|不再|不能|不可|无权|不准|不予|未经[^,。;]{2,16}不得)"
_FORBIDDEN = "(?:放行|提出|提交|表决|讨论|审议|实施|执行|生产|发货|发运|使用|出厂|上市|销售|交付|施工|复工|流转|转序|开工|上会|付款|投产|转序|准入|采购|入库|录用|签约)"
_UNDONE = "(?:解除|推翻|撤销|撤回|变更|更改|改变|突破|取消|否定|干预|绕过|绕开|规避)"
_FOLLOWS = Pattern(
    rf"(?:(?:行使|作出|发出|提出|动用)[^,。;]{{0,12}}否决(?:权|决定|意见)?(?:的|后|之后|时)|(?:已|被)[^,。;]{{0,8}}否决(?:的|后))[^。;]{{0,40}}?{_NOT}[^,。;]{{0,24}}?{_FORBIDDEN}",
    "决 不无",
)
_STAYS_REFUSED = Pattern(
    rf"(?:首席质量官|质量总监|品质总监|质量副总|cqo)[^,。;]{{0,14}}?否决的[^,。;]{{1,16}},?(?:一律|均|即|也|亦)?(?:不得|不予|不可|不能|不准|禁止)(?:再行?|继续|以任何方式)*{_FORBIDDEN}"
    r"|(?:首席质量官|质量总监|品质总监|质量副总|cqo)[^,。;]{0,14}?否决的[^,。;]{1,16},?不(?:再)?(?:适用|进入|提交|付诸|参与|纳入)[^,。;于]{0,4}(?:表决|投票|审议|讨论)",
    "决 不禁",
)
"""H 否决的批次，不得放行; H 依质量安全理由否决的事项，不适用表决程序."""
_VOTED_ON = Pattern(
    rf"{_NOT}(?:就|对)(?:已|被|已经)?[^,。;]{{0,8}}否决的[^,。;]{{1,12}}(?:再)?(?:次)?(?:表决|讨论|审议|复议|投票)",
    "决 表讨审复投",
)
_NOBODY = Pattern(
    rf"{_NOT}(?:擅自|自行|随意|单方|私自|以任何(?:方式|形式|理由))*{_UNDONE}(?:首席质量官|质量总监|其|该|上述|已作出)?(?:已)?(?:作出|所作|发出)?(?:的)?(?:质量)?(?:安全)?(?:一票)?否决",
    "决",
)
_DISOBEYED = Pattern(
    r"(?:拒不|拒绝|不|未|违反|违抗|无视|阻挠|阻碍|妨碍|干扰|干预|对抗|擅自突破)(?:及时|按时|立即)?(?:执行|服从|落实|遵守|理会)?[^,。;]{0,14}否决[^,。;]{0,6}(?:的|者)(?=,)",
    "决",
)
_UNMOVED = Pattern(
    r"否决(?:决定|意见)?(?:即|均)?(?:为|是|系|属)(?:最后|最终|终局)(?:的)?(?:决定|裁定|意见|效力)?,?(?:且|并)?不(?:因|以|随)[^,。;]{2,24}(?:意见|决定|指示|要求|反对|异议|态度)(?:而|为)?(?:改变|变更|转移|失效|撤销|动摇|中止|推翻)",
    "决",
)
"""否决为最后决定，不因总经理的意见而改变."""
_HELD_TO: tuple[str, ...] = ("denied", "recommend_only")
_UNMOVED_BY: tuple[str, ...] = (*_HELD_TO, "conditional")
_UNLESS = Pattern(
    r"除[^,。;解]{0,12}外|除外|例外|但|方可|(?<!质量官)(?<!总监)(?:书面)?(?:同意|批准)(?:的|后)", "外但方同批"
)
_HIS = Pattern(r"首席质量官|质量总监|品质总监|质量副总|cqo", "官监副q")


def heed_what_it_stops(block: WholeBlock) -> None:
    """Makes a mere mention of a veto that comes out as denied or proposed only because of such words."""
    told = [
        (f.start(), _HELD_TO) for p in (_FOLLOWS, _STAYS_REFUSED, _VOTED_ON) for f in p.finditer(block.text)
    ]
    told += [(f.start(), _UNMOVED_BY) for f in _UNMOVED.finditer(block.text)]
    nobody = [f.start() for f in _NOBODY.finditer(block.text)]
    told += [(start, _HELD_TO) for start in nobody if not _he_may_not(block.text, start)]
    told += [(f.start(), (*_HELD_TO, "limited")) for f in _DISOBEYED.finditer(block.text)]
    for start, held_to in told:
        begin = max(block.text.rfind(c, 0, start) for c in "。;\n") + 1
        end = min((at for c in "。;\n" if (at := block.text.find(c, start)) >= 0), default=len(block.text))
        if _UNLESS.search(block.text, start, end) is not None:
            continue
        for piece, draft in block.drafts:
            if (
                draft.authority == "veto"
                and draft.effect in held_to
                and begin <= place_of(piece, draft) < end
            ):
                draft.lower("none", "what a veto stops, not what bounds it")


def _he_may_not(text: str, start: int) -> bool:
    """首席质量官不得撤销否决: the officer himself may not."""
    clause = max(text.rfind(c, 0, start) for c in ",。;:\n") + 1
    return _HIS.search(text, clause, start) is not None
