"""What becomes of a decision once it is made: 随当月工资兑现, 转人力资源部执行, 自动转为受控状态 give nobody a say.

Nor does the year's sum in a bracket bound who spends it: 年度质量经费（2025年度为960万元）; nor rules that do not apply.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_PAY = r"(?:当月|当季|次月|下月|本月|季度|年度|当期|本期|次季)?(?:的)?(?:工资|薪酬|薪资|绩效工资|季度奖金|奖金|绩效)"
_DONE = r"(?:一并|统一|一同)?(?:兑现|兑付|发放|结算|执行|体现|核发|计发|扣发)?"
_AFTERWARDS = Pattern(
    rf"(?<=,)(?:(?:后)?(?:转|交|送)(?:交|送)?(?:人力资源|人事|人事行政|行政人事)(?:部|中心|处|科)?(?:办理|执行|兑现|落实)?,)?随{_PAY}{_DONE}(?=[,。;]|$)"
    rf"|(?<=,)(?:人力资源|人事|人事行政|行政人事|财务)(?:部|中心|处|科|专员)?随{_PAY}{_DONE}(?=[,。;]|$)"
    rf"|(?<=,)(?:在|于){_PAY}(?:中|里|内){_DONE}(?=[,。;]|$)|(?<=,){_PAY}(?:中|里|内)(?:兑现|体现)(?=[,。;]|$)"
    r"|(?:在[^,。;]{2,8}系统中|系统)?自动(?:转为|转入|变为|进入|生成)[^,。;审批]{2,8}(?:状态|版本|文件)?(?=[,。;]|$)"
    r"|(?:总经理|总裁|董事会|董事长|财务部)?(?:仅|只)?(?:收到|接到)(?:系统|邮件|短信|自动)(?:通知|提醒|抄送)(?=[,。;]|$)"
    r"|(?<=,)(?:评出|分为|分)(?:优|良|中|差|a|b|c|s)[优良中差a-d、,]*(?:四|三|五)?(?:档|等|级)?(?=[,。;]|$)"
    r"|(?<=,)写[进入](?=[《\"“])",
)
_SIGNED_AND_SENT = Pattern(
    r"(?<=[单书》\"”])(?:后)?(?:即)?(?:转|交|送)(?:交|送)?(?:人力资源|人事|人事行政|行政人事|财务)(?:部|中心|处|科)?(?=,)",
    "转交送",
)
_LIST_SENT = Pattern(
    r"(?<=,)(?:名单|清单|单子|奖惩名单)(?:签字|签名|签好|签完)?(?:后)?(?:转|交|送|发)(?:到|给|至|交)?(?:人力资源|人事|人事行政|行政人事|行政|财务)(?:部|中心|处|科)?(?:直接)?(?:随(?:当月|下月)?(?:工资|奖金)发|发放|兑现|造册)?(?=[,。;]|$)",
    "单 转交送发",
)
_YEARS_SUM = Pattern(
    r"(?<=[费金算])\((?:\d{4}年度?|本年度?|当年|今年|上年度?)(?:预算)?(?:为|共|计|合计|核定为)?[\d.,]+(?:万|亿)?元\)",
    "(",
)
_WITHIN = Pattern(
    r"(?:在)?(?:经|已)?(?:董事会|公司|股东会)?批准的?(?:年度|当年)(?:质量)?(?:经费)?预算(?:总额|额度|盘子)?(?:之内|以内|内|范围内)",
    "批",
)
_NOT_FOR_HIM = Pattern(
    r"(?<=,)(?:此类事项|该事项|其|均)?不(?:适用|受)(?:本[^,。;]{1,4})?(?:第[一二三四五六七八九十百\d]+[条款]|上条|前条|\d+(?:\.\d+)+)的?(?:表决|多数决|投票|金额|限额|会签|审批)(?:规则|规定|限制|程序)?(?:限制|约束)?(?=[,。;]|$)",
    "不",
)

_THESE = Pattern(r"(?:(?<=^)|(?<=[,。;\n ]))以上(?=各项奖|奖励|处罚|奖惩|奖罚|扣罚|罚款)", "以")


def settled_after(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such words are plain ones."""
    for pattern, cls in _PLAIN:
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), cls)
    return tokens


_PLAIN = (
    (_AFTERWARDS, "content"),
    (_SIGNED_AND_SENT, "content"),
    (_LIST_SENT, "content"),
    (_YEARS_SUM, "content"),
    (_WITHIN, "within_budget"),
    (_NOT_FOR_HIM, "content"),
    (_THESE, "above_these"),
)
