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


def screened(said: Said) -> bool:
    """Whether what the officer proposes is let through, or kept to a part, by somebody else."""
    around = said.before + said.text
    if _PROPOSED.search(around) is None or _HIS.search(around) is None:
        return False
    if _BOUNDED.search(said.text) is not None:
        return True
    return _SCREENED.search(said.text) is not None and _HE_DOES.search(said.text) is None
