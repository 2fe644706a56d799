"""决定张三同志为首席质量官: who is settled on, in words that do not appoint – and acts that are put to others, or left open."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.surnames import SURNAMES

_STYLE = r"(?:同志|先生|女士|博士)?"
_MADE = Pattern(
    rf"(?:决定|确定|明确|指定|推举|推选|选举|增补|补选|核定|同意)(?P<name>[{SURNAMES}][一-鿿]{{1,2}}?){_STYLE}(?:自[^,。;]{{2,16}}?起)?(?:为|做|担当)(?:我们?|本)?(?:公司|集团|企业|[厂院社店])?(?:的)?(?:新任|首任|新一任)?$",
    "定确指推选补核同 为做担",
)
_ONLY_NEAR = Pattern(
    r"(?:人选|候选|提名|培养|后备|助理|助手|代理|副手|副职|接班|临时|(?:的)?(?:联系|对接|汇报|考核|评价|竞聘|培训|负责人选))|\((?:代理|拟任|候选|暂)",
    "人候提培后助代副接临联对汇考评竞负(",
)
_NOT_YET = Pattern(
    r"(?:建议|提议|拟|不|未|没有|反对|如|若|待|将|推荐|申请|希望|请求|计划|是否|应当?|可以?)[^,。;]{0,8}$",
    "建提拟不未没反如若待将推申希请计是应可",
)
# 同意提交董事会聘任…: others are to decide. 审议了聘任…的议案: nothing says that it was carried.
_PUT_TO = Pattern(
    r"(?:提交|提请|报请|呈请|呈报|上报|建议|推荐|报送?)(?:由)?(?:公司|集团|上级)?(?:董事会|股东会|股东大会|总经理|董事长|总裁|党委|上级|集团|母公司)[^,。;批同通]{0,6}(?:聘任|任命|聘请|委任|任用)",
    "提报呈上建推 聘任委",
)
_UNDECIDED = Pattern(
    r"未(?:进行|予|作出?|形成|达成|能)[^,。;]{0,4}(?:表决|决议|决定|一致|结论)|(?:暂缓|择期|延期|推迟)[^,。;]{0,6}(?:表决|审议|聘任|任命)|再议|留待",
    "未暂择延推再留",
)
_ONLY_HEARD = Pattern(
    r"(?:审议|讨论|听取|研究)了?[^。;]{0,10}(?:聘任|任命|聘请)[^。;]{2,30}?(?:议案|提案|方案|建议|事宜|事项|请示|报告)",
    "审讨听研 案议事请报",
)
_CARRIED = Pattern(r"通过|同意|批准|赞成|票|决定|决议|如下|一致|认可|核准", "通同批赞票定议如致认核")


def settled_on(part: Sequence[Token], text: str) -> str | None:
    """The name of him on whom the sentence ``part`` of ``text`` (normalised) settles for the officer's post."""
    begun = part[0].start
    for token in part:
        if token.cls != "officer":
            continue
        before = text[begun : token.start]
        found = _MADE.search(before)
        if (
            found is not None
            and _ONLY_NEAR.match(text, token.end) is None
            and _NOT_YET.search(before[: found.start("name")]) is None
        ):
            return str(found["name"])
    return None


def is_still_open(sentence: str) -> bool:
    """Whether ``sentence`` puts the appointment to others, or tells only that it was talked of."""
    if _PUT_TO.search(sentence) is not None or _UNDECIDED.search(sentence) is not None:
        return True
    heard = _ONLY_HEARD.search(sentence)
    return heard is not None and _CARRIED.search(sentence.replace("决议案", "")) is None
