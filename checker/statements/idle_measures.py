"""Counts, sums and shares that tell how a thing is done and bound nobody: 考核每季度一次, 决定扣减当季绩效的20%, 奖励500元至1000元, 落实相应的保障措施."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_PERIOD = r"每(?:个)?(?:自然)?(?:年度?|半年|季度?|月度?|旬|周|双周|两周|日)"
_HOW_OFTEN = Pattern(
    rf"{_PERIOD}(?:至少|不少于)?(?:集中|定期)?(?:进行|开展|组织|举行|实施|评价|考核|评定|评比|评审|抽查|检查)?[一二两三四五六1-6](?:次|轮|回)"
    r"(?:各|对|全)?(?:[^,。;权可限]{1,14}(?:情况|表现|工作|绩效))?"
    r"(?:,年(?:终|末|底)(?:汇总|总评|考核|综合评定))?",
    "次轮回 每",
)
_ROUTINE = Pattern(
    r"考核|考评|评价|评定|评比|检查|抽查|巡查|审核|评审|例会|测评|盘点|打分|评分", "考评查审会测盘打"
)
_USES = Pattern(
    r"[权可限多高超仅只停费款奖罚放]|否决|有效|行使|使用|叫停|预算|资金|经费|批准(?!的)|以内|为限|之后",
    "权可限多高超仅只停费款奖罚放否有行使叫预资经批以为之",
)
_BOUNDED = Pattern(r"[权可限多高超仅只]|否决|以内", "权可限多高超仅只否以")
_PAY = r"(?:(?:质量)?奖金(?:池|包|总额|基数)|质量奖金|绩效(?:工资|奖金|奖)?|奖金|工资|薪酬|年终奖|季度奖|月度奖|质量奖|奖励|津贴|效益奖)"
_SHARE = r"(?:百分之[一二三四五六七八九十零]{1,3}|千分之[一二三四五六七八九十]{1,3}|\d{1,3}(?:\.\d+)?%)"
_TAKEN = Pattern(
    r"(?:扣减|扣发|扣罚|扣除|核减|减发|停发|加发|上浮|增发|奖励|下浮|下调|[级等档]部门发放|[级等档]发放|[级等档](?:部门|单位|班组|人员|的|者)?按)"
    rf"(?:其|该|责任|相关|所在)?(?:部门|单位|班组|班子|团队|个人|负责人|责任人|主管)?(?:的)?(?:当月|当季度?|当年|当期|本月|本季度?|次月|月度?|季度?|年度|全年)?(?:的)?{_PAY}?(?:的)?{_SHARE}",
    "扣减发浮奖调按",
)
_FLOOR = Pattern(
    r"(?:抽查|检查|抽检|覆盖|培训|巡查|参训|抽样|验证)(?:面|率|比例|范围)(?:应|须)?(?:不少于|不低于|至少|达到?)(?:[一二两三四五六七八九]成半?|百分之[一二三四五六七八九十]{1,3}|\d{1,3}%)(?:以上)?",
    "面率例围",
)
_RATE = Pattern(
    r"(?:执行|完成|合格|使用|达成|支出|及时|覆盖|通过|交检|结案|关闭|满意|投诉|退货|返修)率(?:已)?(?:为|达到?|是|:)?\d{1,3}(?:\.\d+)?%",
    "率",
)
_AMOUNT = r"\d[\d,.]{0,9}(?:万|千|百)?元?"
_GIVEN = Pattern(
    rf"(?:给予|奖励|发给|发放|处以|处罚|处|罚款?|扣罚|奖|扣)(?:每人|每次|责任人|个人|集体)?{_AMOUNT}(?:至|到|—|–|-|~){_AMOUNT}(?:不等)?的?(?:一次性)?(?:质量)?(?:奖励|奖金|罚款|处罚|扣款)?",
    "奖罚处给发扣",
)
_BOUNDS = Pattern(
    r"以[内下上]|不超|不高于|最[多高]|至多|上限|内|超|可|有权|权限|限|更|其余|以外|(?<!通)报(?!表|废|告)|批准|会签|审定|同意",
    "以不最至上内超可有权限更其报批会审同",
)
_WORKED_OUT = Pattern(
    r"的?(?:质量)?(?:安全)?(?:保障|保证|配套|支持|支撑|改进|改善|纠正|预防|管控|控制|防范|整改|管理|分项|部门|年度|阶段|工作|质量)?(?:和|及|、)?(?:纠正|预防|改进)?"
    r"(?:措施|目标|指标|任务|要求|制度|流程|规程|标准|记录|台账|培训|资源|条件|准备)(?!范围|额度|权|内|审|批|金)"
)
_TIMES = frozenset(("cap_number", "count", "number"))
_SHARES = frozenset(("cap_percent", "percent"))
_SUMS = frozenset(("cap_amount", "amount", "term", "end"))


def measures_nothing(text: str, tokens: Sequence[Token], rule: str, start: int, end: int) -> bool:
    """Whether the limit ``rule`` at ``tokens[start:end]`` only tells how often, or how much it is."""
    left, right = tokens[start].start, tokens[end - 1].end
    if rule == "vague":
        fits = text[left:right].rstrip("的") in ("相应", "相关", "必要", "配套")
        return fits and _WORKED_OUT.match(text, right) is not None
    if rule in _TIMES:
        return comes_round(text, left, right)
    if rule in _SHARES:
        return _is_floor(text, left, right) or any(_is_fixed(text, left, right, p) for p in (_TAKEN, _RATE))
    return rule in _SUMS and _is_fixed(text, left, right, _GIVEN)


def comes_round(text: str, left: int, right: int) -> bool:
    """质量考核由 H 主持，每季度一次: the routine comes round so often; a right that may be used so often is bounded."""
    begun, last = _sentence(text, left)
    clause = max(text.rfind(c, begun, left) for c in ",。;\n") + 1
    words = text[clause:right]
    if _HOW_OFTEN.fullmatch(words.strip(",")) is None:
        return False
    before = text[begun:clause]
    if _ROUTINE.search(before) is None or _USES.search(text[begun:right]):
        return False
    return _BOUNDED.search(text[right:last]) is None


def _is_floor(text: str, left: int, right: int) -> bool:
    """抽查面不少于三成, 覆盖率不低于90%: how much of it must be seen at least."""
    return any(
        f.start() <= left + 8 and right <= f.end() for f in _FLOOR.finditer(text, max(0, left - 12), right)
    )


def _is_fixed(text: str, left: int, right: int, told: Pattern) -> bool:
    """末位的，H 决定扣减其当季绩效的20%: what follows from the mark, in a sentence that sets no bound to it."""
    begun, last = _sentence(text, left)
    found = next((f for f in told.finditer(text, begun, last) if f.start() <= right and left < f.end()), None)
    return found is not None and _BOUNDS.search(text[begun:last]) is None


def _sentence(text: str, at: int) -> tuple[int, int]:
    begun = max(text.rfind(c, 0, at) for c in "。;\n") + 1
    last = min((n for c in "。;\n" if (n := text.find(c, at)) >= 0), default=len(text))
    return begun, last
