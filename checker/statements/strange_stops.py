"""What is no stop and no release: 停用检验仪器, 扣留质保金, 被否决的不得实施, 发布召回信息."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme

_STOPS = r"(?:停用|停止使用|暂停使用|禁用|封存|冻结|扣留|扣押|启用)"
_THINGS = (
    r"(?:文件|体系文件|文件版本|表单|表格|仪器|仪器仪表|仪表|量具|检具|计量器具|检测设备|检验设备|测量设备|监测设备"
    r"|试验设备|检测仪|印章|公章|检验章|图纸|账号|账户|邮箱|电脑|资金|款项|保证金|质保金|货款|工资|奖金|押金|尾款|工程款)"
)
_STRANGE = Pattern(
    rf"{_STOPS}(?:[^,。;、和及]{{0,10}}的)?[^,。;、和及的]{{0,6}}{_THINGS}(?=[,。;、和及或]|$|的)"
    r"|(?:与|同|和)[^,。;:]{0,12}(?:业务|条线|部门|利益|经营|市场|销售|考核|薪酬|单位)[^,。;:品料货]{0,6}隔离"
    rf"|{_THINGS}的?(?:(?:使用|启用|校准|检定|借用|领用|报废|返还)[、和及与])?{_STOPS}",
    "停禁封冻扣启隔 件单格器表具备仪章纸号户箱脑金项款资业条部利经市销考薪",
)


_PLANS = (
    r"(?:(?:质量|品质|改进|改善|攻关|攻坚|提升|整改|qc)[^,。;、]{0,12}?(?:项目|课题|方案|计划)|课题|立项)"
)
_PLAN = Pattern(
    rf"(?:叫停|中止|终止|暂停|停止|停掉)[^,。;]{{0,14}}?{_PLANS}(?=[,。;]|$)|{_PLANS}[^。;线产机批货]{{0,10}}停不停",
    "停止 目题案划项",
)
"""叫停质量改进项目: a project that is given up stops no work."""


def of_strange_things(sentence: Sentence, act: Act) -> bool:
    """Whether all that the clause of ``act`` stops is no product, no material and no work."""
    if (found := _PLAN.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)) is not None:
        token = sentence.tokens[act.index]
        asked = act.power == "decide" and "停" in found.group()
        if asked or (act.power == "stop" and found.start() <= token.start < found.end()):
            return True
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    found = _STRANGE.search(sentence.text, inside[0].start, inside[-1].end) if inside else None
    if found is None:
        return False
    stops = [t for t in inside if t.cls == "stop"]
    return all(found.start() <= t.start and t.end <= found.end() for t in stops)


def of_what_was_done(sentence: Sentence, act: Act) -> bool:
    """被否决的决定不得实施: nobody is refused anything but those who would carry it out."""
    if not (act.negated and act.carried):
        return False
    first = sentence.clause.index(act.clause)
    return sentence.words(first, act.index).startswith(("被", "凡被", "已被", "经", "该"))


def puts_out(act: Act, theme: Theme) -> bool:
    """H 决定召回，公关部发布信息: whoever puts something out after that stops and releases nothing."""
    others = act.agent is not None and not act.agent.has("officer", "self")
    return others and act.power == "formulate" and bool({"stop", "release"} & set(theme.ids))


_NO_PRODUCT = Pattern(
    r"访客|来访|来宾|外来(?:人员|车辆)|进厂(?:车辆|人员)|私家车|(?<!放)行人|旅客|废旧物资|办公(?:用品|设备|电脑)|个人物品|行李|固定资产|报废资产",
    "人办厂固宾废旅旧李来物私访",
)


def lets_in_or_out(sentence: Sentence, act: Act) -> bool:
    """访客车辆由 H 签字放行: what passes the gate is no product."""
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    return bool(inside) and _NO_PRODUCT.search(sentence.text, inside[0].start, inside[-1].end) is not None
