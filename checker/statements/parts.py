"""Whether what is said of the others shows that the officer has but a part: 其余议题不参加, 其他品类按原有分工办理."""

from __future__ import annotations

from checker.patterns import Pattern

_GOODS = (
    "产品|物料|批次|产线|生产线|分厂|工厂|车间|基地|单位|公司|项目|工序|时段|品种|品类|类别|型号|规格|议题|环节|阶段|区域|门店"
    "|病区|科室|层级|类型|情形|场合|范围|领域|费用|科目|款项|支出|班次|客户|地区|层次|等级|线"
)
_REST = Pattern(
    rf"(?:^|[,;。])(?:但|而|对于?|在|至于|凡)?(?:其余(?:的)?[^,。;:]{{0,6}}?|(?:其[他它]|余下|剩余|别的)(?:的)?[^,。;:]{{0,6}}?(?:{_GOODS})(?:的)?)"
    r"(?:,|一律|均|概|则|皆|都|暂|仍)*(?:不(?![得准许能可应应])|按|由(?!其)|归(?!其)|仍|沿用|另|照|无|未|依|维持|执行原|走)",
    "他余别剩它",
)


def of_a_part(words: str) -> bool:
    """Whether ``words`` leave what is not named to somebody else, to other rules or to nobody."""
    return _REST.search(words) is not None
