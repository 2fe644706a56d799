"""Parts that a later sentence leaves out of what the officer has: 运输环节暂不纳入, 四车间没有包括进来, 政府订单不走这个程序."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_UNIT = (
    "环节|阶段|车间|厂|线|部门?|区|段|业务|产品|品类|公司|项目|门店|批次|工序|板块|基地|物料|客户|订单|店|仓"
)
_OUT = Pattern(
    rf"(?:^|(?<=[,。;\n]))(?:但|而|其中)?[^,。;:\n]{{0,10}}(?:{_UNIT})(?:一段|部分|的)?(?:目前|现在|暂时?|尚|还|均|都|仍)*(?:不|未|没有?)"
    r"(?:予|在)?(?:纳入|列入|包括(?:进来|在内)|包含在内|计入|覆盖到?|涵盖)(?=[,。;\n]|$)",
    "纳列包计覆涵 不未没",
)
_OFF_THE_WAY = Pattern(
    r"(?:^|(?<=[,。;\n]))(?:但|而|其中)?[^,。;:\n]{2,14}(?:不走|不按|不经|不受|不适用|不照|不在)(?:这|该|此|本|上述)(?:个|道|套|条|项)?(?:程序|流程|规定|办法|规矩|限制?|条款?|之列|列|章程|路子)(?=[,。;\n]|$)",
    "程流规办限条列章路",
)
_AT_TIMES = Pattern(
    r"(?:^|(?<=[,。;\n]))(?:但|而)?(?:遇|遇到|逢|在|当|如遇)[^,。;:\n]{2,16}(?:时|期间|期|情况下?|情形),?(?:可|应|须)?(?:暂停|暂缓|停止|中止)(?:其|该权力的?)?(?:行使|执行|适用)(?=[,。;\n]|$)",
    "遇逢在当 停缓中",
)
"""遇重大生产任务时暂停行使."""
_ANYBODY = Pattern(r"任何|谁|否决|首席质量官|均|都", "任谁否首均都")


def leave_out(block: WholeBlock) -> None:
    """Limits the powers that stand before a part that is left out of them."""
    for found in _OUT.finditer(block.text):
        lower(block.before(found.start()), "limited", found.group(), "part_left_out")
    for found in _AT_TIMES.finditer(block.text):
        lower(block.before(found.start()), "limited", found.group(), "part_left_out")
    for found in _OFF_THE_WAY.finditer(block.text):
        if not _ANYBODY.search(found.group()):
            lower(block.before(found.start()), "limited", found.group(), "part_left_out")
