"""Later sentences that are on other business and take nothing: who set the rule, who pays or appoints the officer, other fields.

这是董事会定下来的, 首席质量官年薪由董事会确定, 采购计划:采购部经理批准, 其他费用由财务总监审批.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.parts import of_a_part

_ORGAN = r"(?:公司|集团|本届|全体|厂)?(?:董事会|股东大?会|总经理办公会|总办会|党委会?|理事会|社员大会|社员代表大会|职工代表大会|职代会|经营班子|领导班子|董事长|总经理|老板|总裁|厂长)"
_SET = Pattern(
    rf"(?:这(?:一?条|个|件事|项|些|些规定|个规定|条规矩|都)?|此条?|该条|本条|上述规定|以上规定)(?:规定|规矩|授权|决定|安排)?(?:都|均)?(?:是|系|为|乃)"
    rf"(?:经)?{_ORGAN}(?:开会|会上|集体|一致|全票|去年|今年|上个?月|早就|已经?|专门|亲自|正式)*"
    r"(?:定下来?|立下来?|议定|通过|说定|定好|授予|赋予|授权|给)(?:他|首席质量官)?的(?:规矩|规定|制度|决议|权力?)?",
    "定立通授赋给",
)
_PASSED = Pattern(
    rf"(?:本|该)(?:制度|办法|规定|规程|细则|章程|手册|规则|方案|文件)(?:已|业已|已经|业)?经(?:公司)?{_ORGAN}(?:第?[一二三四五六七八九十\d]+[届次][^,。;]{{0,10}})?"
    r"(?:会议)?(?:审议|讨论|研究|表决|集体|一致|全票)*通过(?:,现予(?:发布|公布|印发))?",
    "通",
)
_PROTECTS = Pattern(
    r"(?:任何人|任何单位和个人|任何部门和个人|任何部门|各部门|谁)(?:均|都|也)?(?:不得|不准|不许|不能)(?:对其|对他|因此对其|借机)?(?:进行)?(?:打击报复|刁难|报复|穿小鞋)",
    "报刁穿",
)
_PUBLISHES = Pattern(r"对外(?:统一)?由[^,。;]{2,8}(?:发布|公布|公告|答复)", "外")
_POST = Pattern(
    r"(?:首席质量官|cqo|质量总监|其|他)(?:本人)?的?(?:"
    r"(?:年薪|薪酬|薪资|工资|薪金|待遇|报酬|津贴|绩效薪酬|绩效工资|任期|任免|任命|聘任|聘用|解聘|续聘|选聘|人选|任职资格|任职条件|年度述职|劳动合同|聘期|福利)"
    rf"(?:标准|水平|事项|考核|和待遇|、任免)?,?(?:均|都|一律)?由{_ORGAN}(?:研究|讨论|审议)?(?:确定|决定|核定|批准|审定|负责|签订|审批|定|评定)"
    rf"|(?:均|都)?由{_ORGAN}(?:聘任|任命|聘请|选聘|任免|聘用|委派|选任|任免和考核|聘任或者?解聘|聘任和解聘)(?:,任期[^,。;]{{1,6}}年?)?)",
    "薪资酬工待报津任聘解续选人劳福委述",
)
_FIELD = Pattern(
    r"(?:^|(?<=[。;\n,]))(?:采购|生产|设备|人事|行政|销售|营销|财务|安全生产|消防|环保|基建|研发|科研|物流|仓储|后勤|办公|差旅|招待|薪酬|工资|考勤|招聘|投资|融资|价格|定价|信息化|广告|宣传|工程|技改|用工|车辆|能源)"
    r"(?:年度|月度|专项)?(?:计划|预算|费用?|经费|方案|合同|事项|管理|付款|采购|改造|审批|任免|调整|战略|招标|报销|维修):",
    ":",
)
_MONEY = Pattern(
    r"(?:其[他它余]|余下|剩余|别的)的?(?:费用|款项|支出|开支|开销|经费|科目)", "他它余剩别 费款支开科"
)
_ENDS = ("", "。", ";", "!")


def on_other_business(piece: Piece) -> bool:
    """Whether the whole sentence is on who set the rule, on the officer's own post, or on a field that its label names."""
    sentence = piece.sentence
    tokens, text = sentence.tokens, sentence.text
    first, last = tokens[0].start, tokens[-1].end
    for form in (_SET, _PASSED, _PROTECTS, _PUBLISHES, _POST):
        found = form.match(text, first, last)
        if found is not None and text[found.end() : last] in _ENDS:
            return True
    label = next((f for f in _FIELD.finditer(text, 0, first + 1) if f.end() == first), None)
    return label is not None and not any(t.cls in ("officer", "self", "above_these") for t in tokens)


def without_other_money(words: str, drafts: list[Draft]) -> list[Draft]:
    """Those of ``drafts`` that what is said of the other moneys may bound: none but the money itself."""
    if not _MONEY.search(words) or of_a_part(_MONEY.sub("", words)):
        return drafts
    return [d for d in drafts if d.authority == "budget"]
