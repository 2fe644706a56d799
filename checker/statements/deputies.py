"""What papers lay down for quality officers below the officer: 二级质量官, 厂级质量官, 驻厂品质官 – in chapters, tables and sentences."""

from __future__ import annotations

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import normalise

_KIND = r"(?:质量|品质|质安|质检)"
_DEPUTY = Pattern(
    rf"(?:二级|分级|下级|下一级|三级|第二层级|第二级|[两多]级)(?:首席)?{_KIND}(?:官|负责人|总监|主管)|(?:副|助理)首席{_KIND}官"
    rf"|(?:各|事业部|部门|子公司|分公司|分厂|工厂|厂区|车间|基地|门店|项目部?|大区|区域|(?<!公司)(?<!集团)(?<!企业)厂级|驻(?:厂|店|场|点|外|地)|分管|片区|产线|班组)(?:的)?{_KIND}官|(?:各|分|本)[^,。;]{{0,6}}设{_KIND}官",
    "质品",
)
_LEFT_OPEN = Pattern(
    r"另行|取消|撤销|不设|不再|拟|待定|待(?:制定|明确)|(?:情况|表现)(?:由|纳入|作为|应|每)|建议(?:设|增|在)|草案|征求意见",
    "另取撤不拟待情表建草征",
)
_LAID_DOWN = Pattern(
    r"职责|权限|职权|履行|负责|有权|行使|可以让|可以|能够|(?:该|要)(?:干|做|管)的|(?:有|能)(?:的权|做的)",
    "职权履负有行可能该要",
)
_THEIR_WORK = Pattern(
    r"(?:该|要|应)(?:干|做|管|办)的|(?:有|能)(?:的权|做的|干的|管的|定的|拍板的)|(?:主要|岗位|工作)?(?:职责|职权|权限|权力|权利)(?:和|与|及|、)?(?:权限|职权)?|管什么|做什么|负责什么|有什么权|有权|可以",
    "该要应有能职权管做负可",
)
_OTHER_TALK = Pattern(
    r"培训|考核|评选|名单|人数|津贴|补贴|花名册|会议|资格|条件|任职要求", "培考评名人津补花会资条任"
)
_ONLY_CLERK = Pattern(
    r"(?:应|须|要|每[日天周月]|定期|按时|按月|按期)*负责(?:本[^,。;]{1,4}的?)?(?:[^,。;]{0,8}的)?(?:填(?:表|写|报)|报表|抄送|抄表|登记|报送|收发|打印|统计|汇总|录入|签到|转交|传递|归档|记录|台账)[^,。;]{0,12}(?=[,。;]|$)",
    "责",
)
"""各车间质量官负责填表: work of a clerk lays down neither what they answer for nor what they may do."""
# 品控部主任是她的副手，可当场封存半成品: a deputy by another name.
_HIS_DEPUTY = Pattern(
    r"(?:是|为|作为|任)(?:他|她|其|首席质量官|总质量师|质量总监|品质副总)的(?:副手|助手|下一级质量官)",
    "副助下",
)


def is_of_deputies(head: str) -> bool:
    """Whether the heading ``head`` (normalised) is of them: 第三章 厂级质量官."""
    return _DEPUTY.search(head) is not None and _AND_THE_OFFICER.search(head) is None


# 首席质量官与二级质量官的职责: of both.
_AND_THE_OFFICER = Pattern(r"(?<!副)(?<!理)首席质量官|cqo", "首c")


def opens_with_deputies(text: str, left: int, right: int) -> bool:
    """Whether the sentence is of them: 厂级质量官由首席质量官提名，…，管理厂试验室."""
    found = _DEPUTY.search(text, left, right)
    return (
        found is not None
        and found.start() - left <= _NEAR
        and _AND_THE_OFFICER.search(text, left, found.start()) is None
    )


_NEAR = 8


def told_under_deputies(block: Block) -> bool:
    """Whether ``block`` stands in a chapter of theirs, or names them."""
    return any(_DEPUTY.search(normalise(head).text) for head in block.headings)


def lays_down_for_deputies(block: Block, text: str, left: int, right: int) -> bool:
    """A duty or power of theirs, said of them or under a heading of theirs."""
    if block.kind == "heading":
        return False
    heads = [normalise(head).text for head in block.headings]
    if any(_LEFT_OPEN.search(head) for head in heads):
        return False
    deputy = _DEPUTY.search(text, left, right)
    if deputy is not None:
        if _LEFT_OPEN.search(text, left, right) is not None:
            return False
        if _ONLY_CLERK.match(text, deputy.end()) is not None:
            return False
        return _LAID_DOWN.search(text, deputy.end(), min(right, deputy.end() + 24)) is not None and (
            "培训" not in text[deputy.end() : deputy.end() + 4]
        )
    under = any(_DEPUTY.search(head) for head in heads)
    if not under:
        return False
    if any(_LAID_DOWN.search(head) for head in heads):
        return True
    if any(_OTHER_TALK.search(head) for head in heads) or _LEFT_OPEN.search(text, left, right):
        return False
    labels = [normalise(head).text for head in (*block.row_heads[-1:], *block.column_heads[-1:])]
    if block.kind == "cell":
        return any(_THEIR_WORK.fullmatch(label) for label in labels)
    label, colon, rest = text[left:right].partition(":")
    return bool(colon) and len(rest) > 2 and _THEIR_WORK.fullmatch(label.strip(" -—")) is not None
