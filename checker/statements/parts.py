"""Whether what is said of the others shows that the officer has but a part: 其余议题不参加, 其他品类按原有分工办理."""

from __future__ import annotations

from checker.patterns import Pattern

_GOODS = (
    "产品|物料|批次|产线|生产线|分厂|工厂|车间|基地|单位|公司|项目|工序|时段|品种|品类|类别|型号|规格|议题|环节|阶段|[大片辖厂分院]?区|区域|门店"
    "|病区|科室|层级|类型|情形|场合|范围|领域|费用|科目|款项|支出|班次|客户|地区|层次|等级|线|时间|日子|事业部|厂|店"
)
_REST = Pattern(
    rf"(?:^|[,;。])(?:但|而|对于?|在|至于|凡)?(?:其余(?:的)?[^,。;:]{{0,6}}?|(?:其[他它]|余下|剩余|别的)(?:的)?[^,。;:]{{0,6}}?(?:{_GOODS})(?:的)?)"
    r"(?:,|一律|均|概|则|皆|都|暂|仍|还是|照旧|依旧|依然|继续|照样)*(?:不(?![得准许能可应应])|各|按|由(?!其)|归(?!其)|仍|沿用|另|照|无|未|依|维持|执行原|走)",
    "他余别剩它",
)


def of_a_part(words: str) -> bool:
    """Whether ``words`` leave what is not named to somebody else, to other rules or to nobody."""
    return _REST.search(words) is not None


_SMALL = Pattern(
    r"单(?:台|条|个|批|次|项|机|线|件)|一般|轻微|次要|普通|局部|少量|小批|[b-dB-D二三四乙丙丁]类|[二三四]级|民用|民品|内销|国内|本(?:厂|车间|部|区|线)|试制|样件|常规",
    "单国小少局常普本样民类级般要试轻销",
)
_LARGE = Pattern(
    r"^(?:但是?|而|且|,|凡|对于?|遇|如|若)*(?:整(?:条|厂|线|车间|批|机)|全(?:厂|线|公司|部|场|院|店)|[a甲一特]类|[一特]级|军品|军用|重大|重要|严重|关键|特殊|大批|批量|其[他余它])",
    "整全a甲一特军重严关大批其",
)
_NAMED_PART = Pattern(
    r"^(?:但是?|而|且|,)*(?:(?:但凡|凡是?|如|若|一旦)?(?:涉及|属于?|系)(?!质量)[^,。;:]{2,14}的|(?:整(?:条|厂|线|车间)|全(?:厂|线|公司|院))[^,。;:]{0,6}(?:停|关)|[a-d甲乙丙一二三特][类级]|军品|军用|出口|(?:原料|动力|总装|冲压|涂装|焊装|其[他余它])[^,。;:、]{0,8}(?:的|由|停|放|让))",
    "他余停关军冲动口它属料涂涉焊类系级装",
)


def opens_with_another_part(mine: str, theirs: str) -> bool:
    """单台设备停机, 整条线停产须经厂长批准: whether what others say opens with a part that is not the officer's."""
    return _NAMED_PART.search(theirs) is not None or (
        _LARGE.search(theirs) is not None and _SMALL.search(mine) is not None
    )
