"""Whom or what a sentence names without anybody's say: 兼任质量受权人，但…, 代表公司行使, 催货不是复产的理由."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_POST = Pattern(
    r"(?<=首席质量官)(?:(?:同时|一并|也|还)?(?:并不|不再|不)(?:担任|兼任|兼|出任)(?:本公司|公司|我司|本企业|企业|本厂)?的?[^,。;:\n]{2,10}"
    r"|(?:同时|一并|也|还)?(?:担任|兼任)(?:本公司|公司|我司|本企业|企业|本厂)?的?质量(?:受权|授权)人)(?=,(?:但|却|由其|并|可|有权|对))"
    r"|(?<=首席质量官)(?:同时|一并|也|还)?(?:担任|兼任|兼|系|为|是)(?:本公司|公司|我司|本企业|企业|集团|本厂)?的?"
    r"(?:(?:常务)?副(?:总经理|总裁|总|厂长)|(?:总经理|总裁|厂长)助理|质量(?:管理)?部(?:部长|经理|主任|总经理)|品质(?:管理)?部(?:部长|经理)|质检中心主任|管理者代表|质量负责人|食品安全总监|总工程师)"
    r"(?:一职|职务)?(?=,(?:但|却|由其|并|可|有权|对|为|是|系|作为|参与|参加|审批|批准|审定|签批|决定|享有|拥有|行使|负责|主持|制定|全权|独立))",
    "任兼系为是",
)
"""What he is not, and which post he holds besides where the sentence goes on to speak of him."""
_ON_BEHALF = Pattern(
    r"代表(?:本|我)?(?:公司|企业|集团|工厂|厂|单位|院|社)(?=行使|审批|批准|决定|签|作出|否决|下达|对)",
    "表",
)
_NO_REASON = Pattern(
    r"(?:(?<=[,。;\n])|^)[^,。;:\n由经须官]{2,20}?(?:都|均|也|皆|一律)?(?:不能|不得|不可|不应|不)(?:成为|作为|是|算|构成)"
    r"[^,。;:\n官]{0,12}(?:理由|借口|托词)(?=[,。;\n]|$)",
    "由口词 不",
)
_ONCE_PASSED = Pattern(
    r"(?<=,)(?:审定|审批|批准|核准|签批)后的?(?:计划|方案|预算|规划|目标)(?=由[^,。;官]{2,10}(?:执行|实施|落实|组织实施)[,。;\n]?)",
    "后",
)
_RELEASED = Pattern(
    r"(?:版本|软件|程序|系统|固件|补丁|新版)[^,。;:\n]{0,6}(?:是否|能否|可否)(?P<goes>(?:对外)?(?:发布|发版|上线|推送))",
    "否",
)
_THE_FIRMS = Pattern(
    r"(?<=决定|意见|签字|裁定|否决|结论)(?:即|就|也)(?:是|为|视为|等于|等同于)?(?:本|我)?(?:公司|企业|集团|厂|厂里|社里|院)的?(?:最终|正式)?(?:决定|意见|决议|结论)(?=[,。;\n]|$)",
    "即就也",
)
"""她的决定即公司决定: whose word counts as the firm's."""
_BATCH = Pattern(
    r"(?:每一?批|每个批次的?|各批次?|各批次的|该批)(?!次的?质量)[^,。;:\n产由经须首]{1,6}?(?=(?:是否|能否|可否)(?:放行|出厂|上市|发货|交付|出库))",
    "批",
)
"""每批制剂是否放行: whatever comes in batches is goods."""
_OF_A_PAPER = Pattern(
    r"(?:办法|制度|规定|细则|规则|标准|条款|条文|文件|手册|规程|章程|规范|准则)(?:条款|条文|内容)?的?(?P<meaning>最终解释|最终释义)(?!质量)",
    "终",
)
"""办法的最终解释归其: what a paper means, and no last word on goods or work."""
_NOT_OF_SAFETY = Pattern(
    r"(?<=[,;。])(?:对于?)?(?:不涉及|未涉及|不影响|不危及)(?:质量|食品|药品|产品|用药|使用|患者)*安全的(?:其他)?(?:一般|普通|常规|轻微)?[^,。;:\n]{0,8}(?:问题|缺陷|瑕疵|事项|偏差),?"
    r"由[^,。;:\n]{2,12}(?:处理|处置|解决|整改|把关)(?=[,。;\n]|$)",
    "安",
)
"""不涉及食品安全的一般外观问题，由车间质检员处理: what others see to is no matter of safety."""
_GIVING = frozenset(("给予", "发给", "奖给"))
_WHOM = frozenset(("below", "anyone", "person", "beside"))


def without_say(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, with what is only named so as words that neither give nor bound a power."""
    for pattern in (_POST, _ON_BEHALF, _NO_REASON, _ONCE_PASSED, _BATCH, _NOT_OF_SAFETY):
        for found in pattern.finditer(text):
            tokens = _as_one(tokens, *found.span(), "content", "")
    for found in _THE_FIRMS.finditer(text):
        tokens = _as_one(tokens, *found.span(), "effect", "")
    for found in _OF_A_PAPER.finditer(text):
        tokens = _as_one(tokens, *found.span("meaning"), "content", "")
    for found in _RELEASED.finditer(text):
        tokens = _as_one(tokens, *found.span("goes"), "matter", "product")
    for i in range(2, len(tokens)):
        if text[tokens[i].start : tokens[i].end] in _GIVING and tokens[i].cls == "grant_act":
            _rewards(tokens, i)
    return tokens


def _as_one(tokens: list[Token], start: int, end: int, cls: str, meaning: str) -> list[Token]:
    inside = [i for i, t in enumerate(tokens) if start <= t.start and t.end <= end]
    whole = inside and tokens[inside[0]].start == start and tokens[inside[-1]].end == end
    if not whole or any(tokens[i].cls in ("officer", "self", "above") for i in inside):
        return tokens
    merged = make_token((start, end, cls, meaning, False))
    return [*tokens[: inside[0]], merged, *tokens[inside[-1] + 1 :]]


def _rewards(tokens: list[Token], i: int) -> None:
    """可给予发现隐患的员工 500 元奖励: the one who may gives the reward, and no right."""
    if tokens[i - 1].cls != "may" or tokens[i - 2].cls != "officer":
        return
    end = next((k for k in range(i, len(tokens)) if tokens[k].cls in ("comma", "full_stop")), len(tokens))
    inside = range(i + 1, end)
    if tokens[end - 1].cls != "reward" or any(tokens[k].cls in ("officer", "self", "above") for k in inside):
        return
    for k in (i, *inside):
        if k == i or tokens[k].cls in _WHOM:
            tokens[k] = tokens[k]._replace(cls="light" if k == i else "content", meaning="")
