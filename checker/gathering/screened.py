"""各高管拟向董事会提出的建议，先交总裁审阅，同意后列入议程: a proposal that another lets through is no right to propose."""

from __future__ import annotations

from checker.gathering.said_there import Said
from checker.patterns import Pattern

_TO_WHOM = r"(?:董事会|董事长|股东会?|监事会|总经理|总裁|最高管理者|决策层|办公会|经营层|上级)"
_PROPOSED = Pattern(
    rf"(?:向|报|呈|提交|报送|送|致){_TO_WHOM}[^,，。；;]{{0,12}}(?:建议|议案|提案|意见|动议)|(?:质量|品质)(?:战略|规划)[^,，。；;]{{0,6}}(?:建议|提案|议案)|首席质量官[^,，。；;]{{0,12}}(?:建议|提案|议案|动议)",
    "建议提意",
)
_HIS = Pattern(
    r"首席质量官|各高[管级]|高级管理人员|全体高管|经理层成员|班子成员|各分管领导|任何(?:人|高管|部门)|各部门|各职能",
    "首高经班各任",
)
_SCREENED = Pattern(
    r"(?:先|须|应|一律|均|都|统一|事先|必须|需)(?:先|经|由|交|报|送|呈|提交|统一)*[^,，。；;]{1,14}?(?:审阅|审查|审核|把关|同意|初审|筛选|批准|签字|认可|过目|核定|会签)"
    r"|(?:审阅|审查|审核|同意|批准|初审|签字)(?:之|以)?后,?(?:方可|方能|才|再|由)?[^,，。；;]{0,12}(?:列入|提交|上报|转呈|转报|报送|上会|提出)"
    r"|(?:不同意|未通过|未获同意|不予采纳)的?[,，]?[^。；;]{0,4}(?:退回|不再|不得|不予)",
    "审把同初筛批签认过核会不未",
)
_BOUNDED = Pattern(
    r"(?:建议|提案|议案)[^,，。；;]{0,6}(?:仅限|只限|限于)|(?:仅限|只能|仅能)(?:就|对|针对)[^,，。；;]{1,20}(?:提出|提)[^,，。；;]{0,6}(?:建议|提案)",
    "建提议",
)
_HE_DOES = Pattern(
    r"首席质量官(?:审阅|审查|审核|把关|同意|初审|批准|签字|认可)|(?:由|经|报|交|送)首席质量官", "首"
)


_CHANNELLED = Pattern(
    rf"(?:提交|报送|报|呈报|呈|向|上报|送){_TO_WHOM}(?:审议|提出|提交)?的?[^,，。；;]{{0,10}}(?:议案|提案|动议|建议)|(?:战略|质量|品质)[^,，。；;]{{0,6}}(?:议案|提案|动议|建议)[^。；;]{{0,24}}?(?:提交|报送|上报|呈报|呈){_TO_WHOM}",
    "议提动建",
)
_OF_THESE = Pattern(r"战略|质量|品质|各类|所有|一切|全部|任何", "战质品各所一全任")
_NOBODY_ELSE = Pattern(
    r"(?:其他|其余|任何|各|其它)?(?:人员|部门|个人|高管|单位|中心|岗位)[^,，。；;]{0,4}?(?:不再|不得|不可|不能|不准)(?:另行|直接|自行|单独|越级|径行|径自|擅自)+[^,，。；;]{0,6}?(?:提交|上报|报送|提出|呈报|提报|报)"
    r"|(?:其他|任何|各|所有)[^,，。；;]{0,6}?不(?:得|可|能|准)(?:绕[过开]|越过|避开)(?!首席质量官)[^,，。；;]{2,12}?(?:向|报|送|呈|提)",
    "不",
)
_THROUGH = Pattern(r"统一|一律|均|全部|凡|须", "统一均全凡须")
_EXEMPT = Pattern(
    r"不作(?:实质)?审|(?:合法性|合规性|格式|文字|法律)(?:审查|审核)|首席质量官[^。；;]{0,16}(?:除外|不在此列|不受|直接提交|可直接|例外|自行提交)|质量[^。；;]{0,8}(?:除外|不在此列|例外)|由首席质量官(?:直接|自行)?(?:提交|提出|报送|呈报|上报)",
    "不首质由审",
)


def channelled(said: Said) -> bool:
    """Whether such proposals reach whom they are for only when somebody else has let them through, whoever makes them."""
    kinds = _CHANNELLED.search(said.text)
    if kinds is None or _OF_THESE.search(kinds.group()) is None or _EXEMPT.search(said.whole):
        return False
    if _HE_DOES.search(said.text):
        return False
    alone = _NOBODY_ELSE.search(said.text) is not None
    let = _SCREENED.search(said.text) is not None
    return alone or (let and _THROUGH.search(said.text) is not None)


def screened(said: Said) -> bool:
    """Whether what the officer proposes is let through, or kept to a part, by somebody else."""
    around = said.before + said.text
    if _PROPOSED.search(around) is None or _HIS.search(around) is None:
        return False
    if _BOUNDED.search(said.text) is not None:
        return True
    return _SCREENED.search(said.text) is not None and _HE_DOES.search(said.text) is None
