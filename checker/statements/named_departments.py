"""One department, workshop or trade that is assessed: 对质检中心所属人员进行考核, 包装车间的质量考核由其决定, 对检验员考核奖惩.

Who assesses these decides on a part of the firm only. Departments that help, draw up or carry out (会同质量部考核,
质量部考核结果) are none of it, nor names of any (责任部门, 各车间), nor lists that run into all of them (等各部门).
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_NAME = r"[^\s,。;:、()的各所有全每任何在对由和与及或会同经报组织本该其将把让]{1,6}?"
_DEPARTMENT = rf"(?:{_NAME}(?:管理部|中心|部|科|室|车间|分厂|工段|班组|检测站|检验站|仓库)(?!门))"
_STAFF = r"(?:(?:质量|产品|过程|专职|现场)?(?:检验|质检|品检|化验|巡检|品控|品管|检测)(?:人员|员工|员))"
_LIST = rf"(?:{_DEPARTMENT}|{_STAFF})(?:(?:、|和|与|及|以及)(?:{_DEPARTMENT}|{_STAFF}))*"
_OF_IT = r"(?:的|所属|下属|所辖|全体|内部|人员|员工|成员|职工)"
_JUDGED = (
    r"(?:质量|检验|日常|工作|绩效|质检|品质)*(?:进行|实施|开展|实行)?(?:质量|品质)?(?:工作)?"
    r"(?:的)?(?:考核|考评|奖惩|奖罚|评价)(?!结果|得分|意见|报告|方案|办法|指标|部|小组|委员|标准|细则|数据|建议|工作由)"
)
_JUDGES = Pattern(
    rf"(?<![不非免])对(?:于)?(?P<what>{_LIST}){_OF_IT}*{_JUDGED}"
    rf"|(?:^|(?<=[,。;:\n])|(?<=负责|决定|实施|审定|主持)|(?<=官))(?P<whose>{_DEPARTMENT}(?:(?:、|和|与|及|以及){_DEPARTMENT})*){_OF_IT}+{_JUDGED}",
    "考奖评",
)
_ANY = Pattern(
    r"责任|有关|相关|涉事|涉及|违规|问题|事故|职能|业务|下属|所属|生产车间|作业|直接|公司|集团|全厂|基层|用人|当事|主管|被|两个|多个|人力资源|经营|领导|干部"
)
_ALL = Pattern(
    r"全公司|全厂|全员|全集团|(?<!由)各(?:部门|车间|单位)(?!负责人|主任|长|经理|自行)|全体|所有|公司(?:的|内|质量)",
    "全各所公",
)


def bound_to_departments(block: WholeBlock) -> None:
    """Limits the assessment of such a part, up to the end of the sentence."""
    text = block.text
    for found in _JUDGES.finditer(text):
        if _ANY.search(found["what"] or found["whose"]):
            continue
        begin = max(text.rfind(c, 0, found.start()) for c in ",。;:\n") + 1
        end = min((e for c in "。;\n" if (e := text.find(c, found.end())) >= 0), default=len(text))
        if not _ALL.search(text, begin, end):
            meant = [d for d in block.before(end, begin) if d.authority == "assessment_reward"]
            lower(meant, "limited", found.group(), "named_departments")
