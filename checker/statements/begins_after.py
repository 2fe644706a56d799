"""A power that begins once something else is done: …审批权，待委员会完成任前考核并发文确认后开始; 自集团批复之日起行使.

Nothing waits where it is the officer's own act that others wait for (待其签字后开始发货), where something else begins
(待批准后各车间开始执行), or where it begins with the paper that gives it (自本文件下发之日起).
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_HIS_ACT = r"(?:其|他|她|本人|首席质量官|cqo)的?(?:书面)?(?:批准|批示|签|同意|审批|决定|确认|验收|复查|复核|认可|点头|查验|到场)"
_STARTS = r"(?:正式|再|方|才|方可|始|即)*(?:开始|起算|启动|启用|上岗|到位|生效|行使|履行|履职|享有|掌握)"
_USES = r"(?:行使|履行|享有|掌握|执行|上岗|履职)?(?:(?:该|此|本|上述|这)?(?:项|些)?(?:权[力限]?|职权|职责))?"
_LATER = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:但|而|不过|且|并|须|应|需|尚|还|要|均|都|(?:上述|该|此|本|这)(?:项|些)?(?:权[力限]|职权|授权))*"
    rf"(?:(?:待|等到?|俟|候)(?![^,。;\n]*{_HIS_ACT})[^。;:\n不无]{{2,40}}?(?:之?后|完|了|时)"
    rf"|[于在](?![^,。;\n]*{_HIS_ACT})[^,。;:\n不无]{{2,40}}?(?<!接到)(?<!收到)之?后),?{_STARTS}{_USES}(?=[,。;\n)]|$)",
    "待等俟候于在 后完了时",
)
_NAMELESS = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:但|而|且|须|应|需|尚|还|要)*(?:等|待)[^,。;:\n不无]{2,30}(?:完|了|后|好|过)(?:[^,。;:\n]{0,4})(?:再开始|再说|再定|再行使|再算)(?=[,。;\n)]|$)",
    "等待 再",
)
_SINCE = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:但|而|且|须|应|需|均|都)*(?:自|从)(?!本|印发|下发|公布|发布|发文|任命|聘任)[^,。;:\n]{1,20}?"
    rf"(?:确认|考核|批复|备案|核准|合格|认可|公示|验收)(?:合格|通过|完成|结束)?(?:之日|之时|日|后|时)?起?(?:{_STARTS}){_USES}(?=[,。;\n)]|$)",
    "自从 确考批备核合认公验",
)
_WITH_MARKS = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:须|需|应)?(?:待|等到?|俟)(?P<what>[^,。;:\n]{2,40}?)(?:之?后|完|了|时)?,"
    r"(?:首席质量官|质量总监|品质总监|cqo|其|他|她)(?:正式|再|方|才|方可|始|可)*(?:开始|才|方|始|正式)(?:可|能)?(?:行使|享有|履行|审批|批准|决定|掌握|有权)",
    "待等俟 开才方始正",
)
# 公司上市后，首席质量官行使…: what befalls the firm once, and not a case in which he acts (产品上市后，…).
_BEFALLS = Pattern(
    r"(?:^|(?<=[。;:\n])|(?<=[条款项章节、.)] )|(?<=[条款项章节、.)]))(?:待|等|在|于)?(?:公司|企业|集团|我司|本公司|我公司|股份公司|本厂|全厂|新(?:工厂|厂区?|基地|公司|园区)|[^,。;:\n]{0,8}(?<!产品)(?<!软件)(?<!业务)(?:系统|平台)|董事会|理事会|经营层|领导班子)"
    r"(?:正式|完成|顺利|成功|全面|实现|新厂|新基地|新工厂|二期|股份制?|整体)*(?:上市|挂牌|改制|改组|重组|并购|合并|搬迁|投产|达产|取证|获证|取得[^,。;:]{2,12}|换届|增资|融资|上线|建成|竣工|落成|成立|转型)"
    r"(?:完成|成功|正式|运行|完毕)?(?:之?后|以后),",
    "后",
)
_PASSES_ON_HIM = Pattern(
    r"考核|发文|批复|确认|授权|任命|备案|交接|聘任|公示|试用|培训|任职|到任|章程|文件|制度|董事会|集团|总经理|总裁|委员会|批准",
    "考发批确授任备交聘公试培到章文制董集总委",
)
_MADE_GOOD = Pattern(
    r"报告|事故|整改|隐患|消除|检验|检测|复检|验收|复查|复产|恢复|缺陷|风险|危险", "报故整隐消检复验恢缺风危"
)


def heed_beginning(block: WholeBlock) -> None:
    """Makes the powers of a sentence wait for that after which they begin; of the block, where it opens the next one."""
    text = block.text
    for pattern in (_LATER, _NAMELESS, _SINCE):
        for found in pattern.finditer(text):
            if _MADE_GOOD.search(found.group()):
                continue
            begin = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
            meant = block.before(found.start(), begin) if found.start() > begin else block.before(begin)
            lower(meant, "conditional", found.group(), "begins_after")
    for found in _BEFALLS.finditer(text):
        ends = [at for c in "。;\n" if (at := text.find(c, found.end())) >= 0]
        meant = block.before(min(ends, default=len(text)), found.start())
        lower(meant, "conditional", found.group(), "begins_after")
    for found in _WITH_MARKS.finditer(text):
        if _PASSES_ON_HIM.search(found.group("what")) and not _MADE_GOOD.search(found.group("what")):
            ends = [at for c in "。;\n" if (at := text.find(c, found.end())) >= 0]
            lower(
                block.before(min(ends, default=len(text)), found.start()),
                "conditional",
                found.group(),
                "begins_after",
            )
