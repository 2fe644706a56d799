"""Lines of a form that is typed as plain text: 职称 高级工程师, 2005年5月至2014年8月 房建事业部 项目经理 – none goes on with the line before."""

from __future__ import annotations

from checker.patterns import Pattern

_FIELD = Pattern(
    r"(?:本人|员工)?姓名|性别|民族|籍贯|政治面貌|出生(?:年月|日期)|(?:最高|现|第一)?(?:学历|学位)(?:学位)?|文化程度|毕业(?:院校|学校)(?:及专业)?|(?:现有?)?(?:专业)?(?:技术)?(?:职称|职务)|(?:执业|专业技术|职业)资格"
    r"|(?:现任|拟任|原任?)(?:职务|岗位)|[一-鿿]{0,8}(?:年限|经历|简历|培训|奖惩)(?:情况)?|[一-鿿]{2,10}(?:意见|结论)|(?:经办|审核|填表|核对|登记)人?",
    "名别族籍貌生历位度业职资务岗限培惩意结经审填核登",
)
_PARTED = Pattern(r"[ \u3000]*[:：][ \u3000]*\S|[ \u3000]+\S")
_SPAN = Pattern(
    r"(?:19|20)\d{2}(?:年|[./-])\d{1,2}月?\s*(?:-+|~|至|到|—+|–|～|起)\s*(?:(?:19|20)\d{2}|至?今|[^\d\s])"
)


def begins_a_field(line: str) -> bool:
    """Whether ``line`` begins with what a form asks, and after a colon or a blank says it."""
    found = _FIELD.match(line)
    return found is not None and _PARTED.match(line, found.end()) is not None


def begins_a_row_of_a_life(line: str) -> bool:
    """Whether ``line`` begins with the months from and to which somebody held a post."""
    return _SPAN.match(line) is not None
