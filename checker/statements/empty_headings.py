"""Headings under which a grant gives nothing: 建议权, 须报批事项, 原制度, 同行做法, 客户要求, 备选方案, 生产部职责."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.normalise import normalise
from checker.statements.whole_block import WholeBlock, place_of, unsure

_NUMBER = (
    r"(?:第[一二三四五六七八九十\d]{1,3}[章节条款部分编]+|\(?[一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\(?\d[\d.]{0,5}[)、.]?"
    r"|(?:附件|附录|附表|表|图)[一二三四五六七八九十\da-z]{0,3}(?:\([^()]{1,8}\))?[:.、]?)\s*"
)
_OF_HIS = r"(?:首席质量官|质量总监|品质总监|本岗位)?(?:的|享有|具有)?"
_WEAK = r"(?:建议|提案|提议|提名|推荐|动议|参与|知情|知悉|了解|监督|协助|配合|执行|会签|审核|初审|复核|会审|上报|报批|报审|送审|请示|报告|申请|征询|咨询|列席|联合审批|共同决定)"
_WEAKER = rf"(?:需|须|应|应当|需要)?{_WEAK}(?:[、和与及/]{_WEAK}){{0,3}}(?:权|权限|类|类权限|类事项|事项|范围|事宜|内容)"
_WITHHELD = (
    r"(?:不|未|暂不|暂未|尚未|待|拟|将|拟议|有待)(?:授权|授予|下放|赋予|批准|审批|审议|审定|确定|讨论|定)(?:的)?(?:权限|职权|权力|事项|条款|内容|方案)?"
    r"|拟定(?:的)?(?:权限|职权)|[^,。;:()]{0,8}(?:无权|禁止|除外|保留|不得行使|不属于)(?:的)?(?:首席质量官)?(?:的)?(?:权限|职权|权力|事项|情形)"
    r"|不属于[^,。;:()]{2,8}的(?:权限|职权|权力|事项)"
    r"|(?:须|需|应|应当|需要)?(?:经|报|由|提交)(?!首席质量官|质量总监|品质总监|品质副总|质量副总|本岗位|cqo)[^,。;:()]{2,10}(?:批准|审批|同意|决定|审议|核准|审定)(?:的)?(?:事项|权限|范围|内容)"
)
_GONE = r"(?:原|旧|老|前|历史|以前的|过去的)(?:有)?(?:制度|规定|办法|条文|条款|版本|文本|权限|做法|职责)|(?:已|已经|业已|拟)?(?:作废|废止|失效|废除|取消|停用|删除|删去)(?:的)?(?:条款|条文|规定|制度|内容|权限|职权)"
_ELSEWHERE = (
    r"[^,。;:()]{0,6}(?:同行|同业|外企|外资企业|先进企业|标杆企业|标杆|行业|兄弟(?:单位|企业|公司)|友商|竞争对手|国外|国内外|外厂|其他(?:企业|公司|单位))[^,。;:()]{0,4}(?:做法|经验|实践|案例|规定|制度|情况|模式)"
    r"|(?:客户|顾客|用户|相关方|上级|标准|法规|法律法规|政府|监管|甲方|主机厂|认证(?:机构)?|审核员|行业|协会)(?:的|提出的)?(?:要求|期望|需求|规定|条款)(?:的)?(?:摘录|摘编|摘抄|节选|选编|汇编|清单)?"
    r"|(?:外部|法规|标准|政策|法律法规|上级文件|条文|外来文件)(?:的)?(?:要求|规定|条款|内容|原文)?(?:摘录|摘编|摘抄|节选|选编|汇编|索引|引用|抄录|引录)"
    r"|(?:供应商|供方|客户|外协(?:厂|单位)|承包商|子公司|分公司)(?:的)?(?:首席质量官|质量总监)(?:的)?(?:岗位)?(?:职责|权限|职权|职责与权限)"
)
_NOT_YET = (
    r"(?:备选|建议|拟议|替代|比选|候选|推荐|参考)(?:的)?方案|方案[一二三四五六甲乙丙丁\da-d]|(?:初步|总体|改革)?设想|展望|未来展望|(?:下一步|今后|未来|下阶段|明年)(?:的)?(?:打算|计划|设想|安排|工作|措施|目标)"
    r"|工作(?:计划|打算|设想|目标)|(?:发展|奋斗|长远|远期)?(?:目标|愿景)|努力方向|期望|(?:存在(?:的)?|主要)问题|(?:改进|整改|优化|合理化|管理|政策)(?:的)?建议|对策建议"
    r"|讨论稿|征求意见稿?|意见征集|征集意见|草案|初稿|送审稿|讨论(?:内容|事项|要点)"
)
_STUDIED = (
    r"考题|[^,。;:()]{0,4}(?:思考|练习|判断|选择|简答|填空|论述|复习)题|(?:培训|典型|反面|正面|教学|经典|参考)?案例(?:分析|[一二三四五\d])?|样例|样本|示例|范例|范本|例文|例子|举例|参考样式"
    r"|(?:常见|认识)?误区|常见错误|常见误解|错误(?:做法|示范|观点|表述)|反面(?:教材|典型|例子)"
)
_PURPOSE = r"(?:(?:岗位|职位|职务|本岗|本职|设岗|设置|设立|存在)(?:设置|设立|存在)?的?(?:目的|宗旨|使命|意义|理由|价值)|为什么设(?:这个|此)?(?:岗位?|职位))(?:与使命|和使命|及意义|陈述|描述|概述)?"
"""岗位目的：制定质量战略…: why the post is there is no list of what it may do."""
_OTHERS_WORK = (
    r"(?!质量|品质|品管|质管|质检|首席)(?:[^,。;:()质]{1,6}(?:(?<![本总各全干])部|处|科|车间|中心|办公室)|财务总监|总经理|董事长|董事会|总裁|厂长|(?:生产|销售|财务|行政|技术|采购|研发|人事)(?:副总(?:经理|裁)?|总监|经理))"
    r"(?:的)?(?:岗位|主要|工作|管理)?(?:职责|职权|权限|权力|职责与权限|职责权限|保留事项|保留权限|审批权限)"
)
_KINDS = (
    f"{_OF_HIS}(?:{_WEAKER}|{_WITHHELD}|{_GONE}|{_ELSEWHERE}|{_NOT_YET}|{_STUDIED}|{_PURPOSE})|{_OTHERS_WORK}"
)
_PURPOSES = Pattern(rf"\s*(?:{_NUMBER})?{_OF_HIS}{_PURPOSE}\s*:?\s*")
_TITLE = Pattern(rf"\s*(?:{_NUMBER}){{0,2}}[\[\"“<]?(?:{_KINDS})[\]\"”>]?(?:\([^()]{{1,8}}\))?\s*:?\s*")
_LABEL = Pattern(
    rf"(?:^|(?<=[\n。;]))\s*(?:{_NUMBER})?(?:\[(?:{_KINDS})\]|\((?:{_KINDS})\)|(?:{_KINDS})(?=\s*:)|(?:{_KINDS})(?=\s*\n))"
)
_TAGGED = Pattern(rf"\((?:{_KINDS})\)", "(")
_PART_IN = Pattern(
    rf"\s*(?:{_NUMBER})?[\[(]?{_OF_HIS}(?:参与|参加|参与决策)(?:权|权限|类|事项|范围)[\])]?\s*:?\s*", "参"
)
"""参与权：集团经营决策: for a seat where the business is decided, taking part is the whole of it."""
_SEAT = "decision_participation"
_LINE = re.compile(r"[^\n]+")


def gives_nothing(title: str) -> bool:
    """Whether a heading says that what stands under it is not the officer's, not his alone, or not in force."""
    text = normalise(title).text
    if len(text) > 40:
        return False
    return _TITLE.fullmatch(text) is not None or bool(
        (tag := _TAGGED.search(text)) is not None and tag.end() >= len(text.rstrip())
    )


def tells_purpose(title: str) -> bool:
    """Whether a heading, or what heads a row, names why the post is there."""
    return _PURPOSES.fullmatch(normalise(title).text) is not None


def doubt_under_headings(block: WholeBlock) -> None:
    """Leaves in doubt what the officer is granted in a block under such a heading, or in lines and brackets of its text."""
    granted = [(p, d) for p, d in block.drafts if d.effect == "grant" and not d.unsure]
    if not granted or block.english:
        return
    for heading in block.pieces[0].headings:
        if gives_nothing(heading):
            kept = _PART_IN.fullmatch(normalise(heading).text) is not None
            unsure(
                [d for _, d in granted if not (kept and d.authority == _SEAT)],
                f"under a heading that gives nothing: {heading}",
            )
            return
    for start, end, words in _marked(block.text):
        kept = _PART_IN.fullmatch(words) is not None
        inside: list[Draft] = [
            d for p, d in granted if start <= place_of(p, d) < end and not (kept and d.authority == _SEAT)
        ]
        unsure(inside, f"under words that give nothing: {words}")


def _marked(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of a text that stand under a line, a label or a bracket of that kind."""
    lines = list(_LINE.finditer(text))
    for k, line in enumerate(lines):
        words = line.group()
        if len(words) <= 24 and k + 1 < len(lines) and gives_nothing(words):
            end = next((other.start() for other in lines[k + 1 :] if _heads(other.group())), len(text))
            yield line.end(), end, words
            continue
        label = _LABEL.match(text, line.start(), line.end())
        if label is not None:
            yield label.end(), line.end(), label.group()
        for tag in _TAGGED.finditer(text, line.start(), line.end()):
            yield line.start(), line.end(), tag.group()


def _heads(line: str) -> bool:
    """Whether a line is another heading: short, without a mark at its end or within."""
    return len(line) <= 16 and not any(c in line for c in ",。;:|") and not line[:1].isdigit()
