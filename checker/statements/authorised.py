"""Whether a sentence authorises the officer: 授权其开展工作; 首席质量官依照《…》行使职权; 首席质量官行使下列职权."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.whose_clause import clauses_of, told_of_officer

_HIS = frozenset(("officer", "self"))
# By a paper of the firm, or as listed below; 按要求履行职责 says nothing.
_EXERCISES = Pattern(
    r"(?:依照|依据|按照?|根据|凭|遵照)[^,;。]{0,40}?(?:说明书|任命书|授权书|聘书|手册|制度|章程|办法|规定|细则|清单|职责)[^,;。]{0,8}?(?:行使|履行)[^,;。]{0,8}?(?:职权|权限|权力|权利|职责)(?!的?(?:情况|表现|能力|过程|人员|行为|程度))"
    r"|(?:职责|职权|权限|权力|权利)(?:和|与|及|、|职责|职权|权限|权力|范围)*(?:,)?(?:均|由|详|具体)?(?:载于|见|列于|按照?|依照|依据|根据|遵照|以|执行|由)(?:公司|本公司|集团)?(?:的)?《[^》]{2,40}》"
    r"|(?:行使|享有|拥有|具有|赋予|具备)[^,;。]{0,4}?(?:下列|以下|如下|下述)[^,;。]{0,8}?(?:职权|权限|权力|权利)"
    r"|exercises? (?:the )?following (?:powers|authorities|rights)|(?:has|have|shall have) the following (?:powers|authorities|authority|rights)",
    "依按根凭遵行享拥具赋e职权",
)
# CQO有权以公司名义履行其职务范围内的一切工作: the firm's own name is lent to him for all of it.
_IN_ITS_NAME = Pattern(
    r"(?:有权|可以?|得)(?:以(?:公司|集团|企业|本公司|本企业|法人)(?:的)?名义|代表(?:公司|集团|企业|本公司|本企业)|全权)[^,;。]{0,4}?(?:履行|行使|开展|处理|从事)[^,;。]{0,24}?(?:一切|全部|各项|所有|质量管理|质量)(?:的)?(?:质量|品质)?(?:管理)?(?:工作|职责|职权|职务|事务|事宜)",
    "权可得 履行开处从 工职事",
)
_WAITS = Pattern(
    r"(?:经|(?<!无)须|(?<!无)需|应|待|报|凭|取得|获得|得到)[^,;。]{0,16}?(?:授权|批准|同意|委托|许可|指示)|(?:请示|报批|审批)(?:后|同意)|期间|原则上|暂|试行|如|若",
    "授批同委许指请报审期原暂试如若",
)


def is_authorised(part: list[Token], text: str) -> bool:
    """Whether the sentence ``part`` of ``text`` (normalised) authorises the officer, in words without a denial."""
    if _given(part, text):
        return True
    acts = _IN_ITS_NAME.search(text, part[0].start, part[-1].end)
    if acts is not None and _WAITS.search(text, part[0].start, part[-1].end) is None:
        return told_of_officer(text, part, acts.start(), governed=False) == "sure"
    for clause in clauses_of(part):
        found = _EXERCISES.search(text, clause[0].start, clause[-1].end)
        if found is not None:
            return told_of_officer(text, part, found.start(), governed=False) == "sure"
    return False


def _given(part: list[Token], text: str) -> bool:
    """授予首席质量官…权限; 首席质量官由公司授权…; and not 首席质量官可授权部门经理…, where it is he who gives."""
    if _WORK.search(text, part[0].start, part[-1].end) is None:
        return False
    acts = (i for i, t in enumerate(part) if t.cls == "grant_act" or _now_gives(t, text))
    return any(_given_at(part, text, act) for act in acts)


def _given_at(part: list[Token], text: str, act: int) -> bool:
    if text.rfind("《", 0, part[act].start) > text.rfind("》", 0, part[act].start):
        return False  # 审议《关于授予首席质量官…的议案》
    if _AFTER_IT.match(text, part[act].end) is not None:
        return False
    if _TO_COME.search(text, part[0].start, part[act].start) is not None or _errand(text, part):
        return False
    if _OF_THOSE_BELOW.search(text, part[0].start, part[act].start) is not None:
        return False
    if _LATER.search(text, part[act].start, part[-1].end) is not None:
        return False
    whom = _TO_WHOM.search(text, part[0].start, part[act].start)
    if whom is not None and text.startswith("授权", part[act].start):
        to = [t for t in part if whom.start("whom") <= t.start < whom.end("whom")]
        giver = next((t.cls for t in part if t.end <= whom.start() and t.cls in _GIVERS | _HIS), None)
        return bool(to) and {t.cls for t in to} <= _HIS | _STYLES and giver in _GIVERS
    if any(t.cls in _HIS for t in part[act + 1 : act + 5]):
        return True
    last = next((i for i in range(act - 1, -1, -1) if part[i].cls in _HIS), None)
    if last is None:
        return False
    return (
        any(t.cls in _GIVERS for t in part[last + 1 : act])
        or _PASSIVE.search(text, part[last].end, part[act].end) is not None
    )


# 经总经理授权后，首席质量官可…: not yet.
_AFTER_IT = Pattern(r"(?:之|以)?[后前时](?![勤期])", "后前时")


def _errand(text: str, part: list[Token]) -> bool:
    """公司授权首席质量官处理总经理工作: what is given is not of quality."""
    begun, end = part[0].start, part[-1].end
    return _OTHER_WORK.search(text, begun, end) is not None and _OF_QUALITY.search(text, begun, end) is None


def _now_gives(token: Token, text: str) -> bool:
    """现授权, which is one word of the time and the act."""
    return token.cls == "now" and text.endswith(("授权", "委托", "授予", "赋予"), token.start, token.end)


_WORK = Pattern(
    r"质量(?!官)|品质(?!官)|工作|(?<!授)权|职责|否决|审批|行使|履行|放行|quality|authori|power|work|release|veto",
    "质品工权职否审行履放qapwrv",
)
_OF_QUALITY = Pattern(
    r"(?:质量|品质)(?![官总副部经])|食品安全|产品安全|否决|放行|quality|veto|release", "质品食产否放qvr"
)
_OTHER_WORK = Pattern(
    r"(?:处理|主持|代行|代理|代为|行使|履行|分管|兼管|负责|办理|代表)[^,;。]{0,10}?(?:总经理|董事长|总裁|厂长|法定代表人|行政|财务|人事|后勤|采购|销售|党务|法务|生产)[^,;。]{0,6}?(?:工作|职责|职权|事务|事宜|职务|手续)"
    r"|(?:签订|签署|签批)[^,;。]{0,12}(?:合同|协议|文件)|(?:出差|休假|外出|不在[岗位]?|请假)期间",
    "处主代行履分兼负办签出休外不请",
)
# 质量部全体员工授权首席质量官…: nobody gives what is not his.
_OF_THOSE_BELOW = Pattern(
    r"(?:全体|广大|各位)?(?:员工|职工|同事|同志们|工人|部门|质量部|品质部|质检部|车间|班组|工会|职代会|供应商|客户|经销商|协会)(?:代表)?(?:一致|共同|均|都|现|特此)*$",
    "工事们人部间组会商户表致同均都现此",
)
# 公司按《授权矩阵》向张三授权; 首席质量官向质量部经理授权: who receives it stands between the two words.
_TO_WHOM = Pattern(r"[向对](?P<whom>[^,;。:向对]{1,12})(?:正式|书面|统一|全面)*$", "向对")
_LATER = Pattern(r"授权(?:事宜|事项|书|文件)?(?:另行|另发|另文|待定|稍后|随后|后续)", "另待稍随后")
_STYLES = frozenset(("content", "company"))
_TO_COME = Pattern(
    r"(?:将|拟|计划|准备|待|适时|另行|逐步|考虑)(?:会|要|对|正式|书面)*$"
    r"|(?:将|拟|计划|准备|考虑)(?:会|要)?(?:根据|依据|依照|按照?|视|适时|逐步|另行|在|于|结合|届时|研究|分步|分期|陆续|后续)[^,;。]{0,16}$",
    "将拟计准待适另逐考",
)
_GIVERS = frozenset(("above", "company", "grantor", "by"))
_PASSIVE = Pattern(r"(?:被|经|获|受|得到|由)[^,;。]{0,6}$", "被经获受得由")
