"""张三同志同意后，H 审批质量经费; …，按办公会所议办理: the nod of somebody told by name, or what a meeting says, comes first."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.surnames import SURNAMES
from checker.statements.whole_block import WholeBlock, lower

_NOD = Pattern(
    rf"(?:^|(?<=[,。;:\n]))(?:须|应|先|在|经|待|报)*[{SURNAMES}][一-鿿]{{1,2}}(?:同志|先生|女士|董事长|总)(?:书面|口头)?(?:同意|批准|签字|签署|确认|认可|点头|首肯|审核|审定|核准|许可|签批)(?:之后|以后|后|的|,)",
    "同先女总长 后的,",
)
_AS_THE_MEETING_SAYS = Pattern(
    r",(?:并|均|都|一律)?(?:按|按照|依|依照|遵照|根据)[^,。;:]{0,8}(?:会|会议|委员会|办公会|班子|董事会)(?:所议|议定|商定|研究|讨论)(?:的)?(?:意见|决定|结论|结果|事项|内容)?(?:办理|执行|处理|落实)(?=$|[,。;\n])",
    ", 按依遵根",
)


def heed_consent(block: WholeBlock) -> None:
    """Lowers what a sentence grants that says so; the officer's own nod, by his name, is none.

    Whoever nods before the officer acts is somebody else, though his name was taken for the officer's."""
    text = block.text
    for found in (*_NOD.finditer(text), *_AS_THE_MEETING_SAYS.finditer(text)):
        start = max(text.rfind(c, 0, found.start() + 1) for c in "。;\n") + 1
        end = min((n for c in "。;\n" if (n := text.find(c, found.end() - 1)) >= 0), default=len(text))
        if "officer" in block.classes(*found.span()) and not block.names_officer(found.end(), end):
            continue
        lower(block.before(end, start), "conditional", found.group(), "consent")
