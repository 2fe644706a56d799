"""Titles of papers that nobody has passed yet, and lead-ins whose powers begin only when somebody passes something."""

from __future__ import annotations

from checker.patterns import Pattern

_TITLE = r"(?:书|办法|方案|章程|规定|制度|清单|修正案|细则|规则|规程|决定|通知|手册|程序|纲要|条例|意见|协议|表|令)"
_AWAITED = Pattern(
    rf"{_TITLE}\s*\((?:(?:尚|仍|正|还)?(?:待|需待|等待|拟|未|报批|报审|送审|送批|提交|提请|呈报|呈请|申报)(?!阅)[^()]{{0,14}}"
    r"(?:审议|审批|批准|通过|审定|表决|讨论|审查|签发|签署|生效|核准|批|审|中|发布|施行|实施)|[^()]{0,4}草签[^()]{0,4}|预案|送审|报审|待批|审议稿|送审稿|报批稿|上会稿)\)",
    "(",
)
_PASSED = Pattern(
    rf"{_TITLE}\s*\((?:业|已)?经[^()]{{2,24}}(?:批准|通过|审定|核准|同意)(?!后|方|的)[^()]{{0,6}}\)", "("
)
_BODY = r"(?:会|会议|董事长|董事|总经理|总裁|厂长|院长|校长|党委|党组|集团|总部|上级|股东|法定代表人|负责人|领导|班子|监局|部门|老板)"
_PASS = r"(?:通过|批准|核准|同意|审定|授权|决议|决定|许可|认可|点头|备案|授予|赋予)"
_LATER = Pattern(
    rf"自[^,。;:]{{0,24}}?{_BODY}[^,。;:]{{0,10}}?{_PASS}[^,。;:]{{0,6}}?(?:之日|当日|次日|日|之时|时|后|之后)?起?"
    rf"(?:由[^,。;:]{{2,10}})?(?:行使|生效|享有|履行|有效|施行|实施|启用|起)"
    rf"|(?:于|在)[^,。;:]{{0,20}}{_BODY}[^,。;:]{{0,10}}{_PASS}(?:之?后|前)[^,。;:]{{0,6}}(?:行使|生效|享有|履行|有效)?"
    rf"|以[^,。;:]{{0,20}}{_BODY}[^,。;:]{{0,12}}{_PASS}[^,。;:]{{0,4}}为(?:其|行使|生效|有效)?[^,。;:]{{0,4}}(?:前提|条件)"
    r"|(?:任职|聘任|任期|入职|到任|上任|到岗|就任|在岗|试用期?|工作|考察期?|见习期?|考核)(?:期)?(?:满|届满|期满|合格|结束|通过)"
    r"[^,。;:]{0,8}?(?:后|之后|方可|方能|才)",
    "自于在以满合结通",
)
_DATED = Pattern(r"\d|[一二三四五六七八九〇零]{2,4}年|已|业经|上年|去年|本次|本届")


def awaits_passing(title: str) -> bool:
    """Whether ``title`` says that its paper waits to be passed: 章程修正案（待股东会审议）."""
    return _AWAITED.search(title) is not None


def was_passed(title: str) -> bool:
    """Whether ``title`` says in its bracket who has passed the paper: 管理办法（经董事会批准）."""
    return _PASSED.search(title) is not None


def begins_later(lead_in: str) -> str | None:
    """The words of ``lead_in`` that let its powers begin when somebody passes something; None if there are none."""
    found = _LATER.search(lead_in)
    if found is None or _DATED.search(found.group()):
        return None
    return found.group()
