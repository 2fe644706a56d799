"""What stands beside a right and is none of it: figures handed to him, who may object, compliance, where his veto bites."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_FIGURES = Pattern(
    r"(?<=[供送具制总交])(?:质量)?(?:经费|资金|预算|费用|专款)?(?:的)?(?:使用|支出|开支|支付|收支|用款)(?:的)?(?:明细表?|台账|清单|流水|报表|账目|数据)",
    "明台清流报账数",
)
"""财务部每季度向其提供使用明细: who hands over figures rules nothing."""
_OBJECTS = Pattern(
    r"(?:被(?:考核|评价?|检查|罚)|受(?:考核|罚|评)|当事|责任|相关|有关|各)(?:的)?(?:单位|部门|人员?|车间|班组|方|者|员工|厂)(?:如)?对[^,。;:]{1,12}有(?:异议|疑义|疑问)的,(?:(?:可|应)?[^,。;:]{0,8}[内]?提出,)?(?:可|均|应)?(?:由|报|提请|请)(?:首席质量官|质量总监|其|他|她)(?:本人)?(?:裁定|复核|复评|复议|答复|认定|说明)(?:并答复)?(?=[,。;]|$)",
    "异疑 裁复答认说",
)
"""被考核单位对数据有异议的，由 H 裁定: those those who are judged give no leave, and what he says to them is no veto."""
_COMPLIANCE = Pattern(r"合规(?:性)?(?:评价|评估|审查|核查)", "合规")
_FILED = Pattern(
    r"(?:抄送|报送|呈送|送)(?:公司|集团)?(?:董事会|董事长|总经理|总裁|总经理办公会|经营班子)(?:办公室|秘书)?(?:备查|备阅|存查|留存|留底|知悉)(?=[,。;]|$)",
    "送 查阅存留知",
)
"""送董事会备查: whom a paper is sent to for the files has no say, nor is 其 he."""
_WHERE = Pattern(
    r"(?<=否决权):[^:。;]{2,60}?(?:任何|任一|每)一?个?(?:步|环节|道工序|道关|阶段|工序)(?=[,。;]|$)",
    "步节序关段",
)
"""有一票否决权：原料、灌装、放行中的任何一步: where it bites is not what it is over."""


_RULES = Pattern(r"(?:最终|统一|负责)?(?:裁定|裁断)(?=[,。;]|$)", "裁")
_DISPUTED = Pattern(r"异议|分歧|争议|争执|纠纷|不服|疑义|不一致", "异分争纠服疑致")
_SAFETY = Pattern(r"安全|否决|停产|停线|放行", "安否停放")
_TIED = Pattern(
    r"(?:赞成(?:和|与|、)?反对(?:票)?|票数|正反(?:双方)?|两方)(?:同数|相等|相同|持平|各半)(?:的|时)?,?由[^,。;:]{2,10}(?:裁定|决定|定夺)",
    "同等平半",
)
"""赞成与反对同数时由总经理裁定: a casting vote is no veto."""


def _ruled(text: str, tokens: list[Token]) -> list[Token]:
    """有质量争议的，由 H 裁定: who settles what others dispute strikes nothing down, unless it is over safety."""
    for found in _RULES.finditer(text):
        begun = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        if not _DISPUTED.search(text, begun, found.start()) or _SAFETY.search(text, begun, found.start()):
            continue
        if any(t.end == found.start() and t.cls in ("officer", "self", "person") for t in tokens):
            tokens = as_one(tokens, *found.span(), "content")
    return tokens


def plain_asides(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such words are mere content."""
    for pattern in (_FIGURES, _OBJECTS, _COMPLIANCE, _FILED, _WHERE, _TIED):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    return _ruled(text, tokens)
