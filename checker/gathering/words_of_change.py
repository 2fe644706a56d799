"""Whether a sentence that points at a right changes it: 停止执行, 由他人行使, 划入, 尚未登记, 分场所执行, 限某类."""

from __future__ import annotations

from collections.abc import Sequence

from checker.gathering.told_words import LEAVE, NO_MORE
from checker.patterns import Pattern

_CHANGED = Pattern(
    r"(?:没有|未予?|未能|不)续(?:签|授|期)|收管|改为|改作|改由|改按|修改|修订为|变更|更正|停止(?:执行|使用|适用)|停用|暂停|暂缓|中止|终止|废止|作废|取消|删[除去]|失效|不再|收回|上收|冻结|撤销|不予?适用|不予?执行",
    "续改修变更停暂中终废作取删失不收上冻撤",
)
_BY_ANOTHER = Pattern(
    r"(?:由|归|交由?|委托|授权)(?P<who>[^,，。；;“”]{2,24}?)(?:签署|签发|签批|审批|批准|审定|核准|行使|承担|代行|代为|代签|代理|掌握|掌管|支配|管理(?!部|中心|处|科|室|员|者|层|委|小组)|决定|裁定|认定|提出|制定|主持|推行|推进|组织(?:实施|推行|推进|行使)|领导|办理(?![^,，。；;]{0,8}(?:手续|登记|发放|兑现)))",
    "由归交委授",
)
_MOVED = Pattern(
    r"(?:划|移|转|并)(?:入|交|由|至|给|归)|归口(?!管理部门)|移交|收归|集体(?:行使|决定|审议|讨论)|共同(?:行使|签署|决定|审批)",
    "划移转并归收集共",
)
_NOT_YET = Pattern(
    r"(?:尚|还|暂|仍)?未(?:办理|完成|取得|予?以?)?(?:签署|签订|登记|备案|生效|启用|授予|移交|公示|确认)|方可|方能|方始|始得|(?:同意|批准|审核|签字|审阅|加签|确认|登记|备案)(?:之|以)?后(?:方|才|始|再|生效|施行)|未(?:经|获|提出)",
    "未方始后",
)
_BOUNDED = Pattern(
    r"(?:^|[^无不权期上下时有])限(?!额内|期|时|制|于?(?:预算|年度))|仅(?!供)|只(?:适用|限|在|对|就|能)|除[^,，。；;]{1,20}(?:外|以外)|分(?:场所|厂|级|区|类|品类|单位|基地|层级|事业部)[^,，。；;]{0,4}(?:执行|行使|办理)|(?:仅|只)?(?:适?用于)(?!质量|全|各|所有|公司|本公司|集团)[^,，。；;]{2,20}",
    "限仅只除分用",
)
_SCREENED = Pattern(
    r"(?:送|报|呈|交|提交|须经|应经|需经|经)(?!首席)[^,，。；;]{2,16}(?:审议|审阅|审核|审查|审批|批准|同意|核准|加签|复核|认可)|经其(?:审[阅核查]|同意|批准|认可)后",
    "送报呈交提经",
)
_KEPT = Pattern(
    r"(?:保持|仍然|继续)?(?:不变|有效|照旧)|不作(?:调整|变更|修改)|不(?:因|受)|按[^,，。；;]{0,6}原规定",
    "变效旧不按",
)
_MEANT = Pattern(
    r"^(?:建议|拟)|建议(?:将|由|公司|对)|拟(?:将|由|对)|征求意见|讨论稿|草案|是否|^(?:例如|比如)",
    "建拟征讨草是例比",
)
_ONLY_DOES = Pattern(r"(?:解释|归档|保存|存档|印发|公示|备查|公布|报送|统计|汇总)", "解归保存印公备布报统汇")
_FROM = Pattern(
    r"(?:自|从)(?P<y>20\d\d)年(?P<m>\d{1,2})月(?:(?P<d>\d{1,2})日)?(?:起|之日起|开始|以后)", "自从"
)


def changes(sentence: str, names: Sequence[str]) -> bool:
    """Whether ``sentence`` takes, moves, bounds or binds what it points at; ``names`` are what the officer is called."""
    if _MEANT.search(sentence) or _KEPT.search(sentence) or NO_MORE.search(sentence):
        return False
    if any(pattern.search(sentence) for pattern in (_CHANGED, _MOVED, _NOT_YET, _BOUNDED, LEAVE)):
        return True
    return any(_is_another(found["who"], names) for found in _BY_ANOTHER.finditer(sentence))


def narrows(sentence: str) -> bool:
    """Whether new words of a right bind or bound it: 送某委员会，六十日内未提出异议的方可施行; 限某品类."""
    bound = any(pattern.search(sentence) for pattern in (_NOT_YET, _BOUNDED, _SCREENED, LEAVE))
    return bound or any(_is_another(found["who"], ()) for found in _BY_ANOTHER.finditer(sentence))


def is_yet_to_come(sentence: str, as_of: str) -> bool:
    """Whether ``sentence`` names a day from which it holds, and that lies after ``as_of``."""
    days = [
        f"{found['y']}-{int(found['m']):02d}-{int(found['d'] or 1):02d}" for found in _FROM.finditer(sentence)
    ]
    return bool(days) and min(days) > as_of


def is_meant_only(sentence: str) -> bool:
    """Whether ``sentence`` only proposes, asks or shows how it might be."""
    return _MEANT.search(sentence) is not None


def _is_another(who: str, names: Sequence[str]) -> bool:
    titles = ("首席质量官", "质量总监", "其", "本人", "该员", *names)
    return not any(title in who for title in titles if title) and _ONLY_DOES.search(who) is None
