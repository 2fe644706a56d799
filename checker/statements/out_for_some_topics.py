"""Topics for which a member sits out: 涉及投资、人事的应当回避; 对投资类议题不参与表决; 其余经营议题不享有表决权.

The seat is one for part of the business. Who withdraws where his own interest is at stake is a full member, as all are; who
has no vote on the business as such (审议经营事项时不参与表决) has no seat.
"""

from __future__ import annotations

from checker.patterns import Pattern

_SOME = (
    r"(?:投资|融资|人事|干部|任免|薪酬|工资|分配|财务|资金|预算|并购|重组|收购|股权|资产|采购|招标|营销|市场|销售|价格|定价|合同|基建|工程"
    r"|[与同和]质量(?:安全)?无关|无关|不涉及质量|非质量|其[余他它](?:经营|各项|各类|一般|事项|议题|的)?|除质量[^,。;:\n]{0,8}外)"
)
_HIS_OWN = r"(?:本人|自身|自己|个人|利害|利益|关联|亲属|近亲|任职|当事|直接责任|其薪酬|考核结果)"
_OUT = (
    r"(?:应当?|须|需|必须|要|则|均|一律|应予?)*(?:主动|自行|自觉|暂)*(?:回避|离席|退席|离场|退场|离会|不到会|不参会|不出席|缺席)"
    r"|(?:则|均|一律)*(?:由|归)(?:其[他余它]|别的)(?:委员|成员|董事|人员|班子成员)[^,。;:\n]{0,6}(?:表决|决定|审议|投票)"
    r"|(?:则|均|一律|概|都|暂)*(?:不|无权|没有|不享有|不具有|不行使|无)(?:参加|参与|进行|享有)*(?:讨论和|审议和|讨论、)?(?:表决|投票)权?"
)
OUT_FOR_SOME = Pattern(
    rf"(?:^|(?<=[,。;:\n]))(?![^,。;:\n]{{0,30}}{_HIS_OWN})[^,。;:\n]{{0,16}}?{_SOME}[^,。;:\n]{{0,14}}?,?(?:{_OUT})",
    "避席场会不无没由归 投融人干任薪工分财资预并重收股采招营市销价定合基与同和无不非其除",
)
"""A clause by which the officer has no part in some of what the body settles."""
