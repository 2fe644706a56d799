"""What a remark or a status beside a power says of its force: 停用, 暂缓, 2027年起, 是否启用：否.

A day is only doubt: whether it has come is not for the reader to say.
"""

from __future__ import annotations

from checker.patterns import Pattern

_IDLE = Pattern(
    r"^(?:已|现|现已|暂|目前|本年|本项|该项|此项|此权限?|权限|状态:?|授权)*(?:停用|停止(?:使用|执行|行使|授权)?|暂缓(?:执行|实施|行使|启用|授权)?|暂停(?:使用|执行|行使|授权)?|暂不(?:启用|执行|授权|行使|实施|开放|下放|适用)|(?:未|尚未|暂未|还未|没有?|待)(?:启用|生效|开通|启动|授权|授予|下放|批准|获批|实施|执行|配置|上线|发布|签发|定)"
    r"|不(?:启用|生效|适用|授权|执行|再执行|再适用|开放|再使用|再行使)|冻结|取消|撤销|收回|上收|废止|作废|失效|注销|禁用|过期|到期|待定|待批|待议|空缺|规划(?:中|阶段)?|筹备中?|研究中|讨论中|草案|拟议|下一步|远期|下一?年度?|明年|二期|下一?阶段|审批中|建设中|评审中|inactive|disabled|suspended|revoked|planned|pending|draft|not active|not yet active|on hold|expired|closed|retired|obsolete|tbd|off)(?:中|状态|了|权限)?(?:\([^()]*\))?$"
)
_TRIED = Pattern(
    r"^(?:试行|试点|试用|试运行|暂行|临时|临时性?授权|过渡期?|阶段性|部分启用|部分生效|部分|有条件|有条件(?:启用|授权)|pilot|trial|temporary|interim|partial)(?:中|期|阶段|使用|执行|版|状态)?$"
)
_FROM = Pattern(
    r"(?:\d{4}|明|后|来|次|下)(?:年|财年|年度|季度|-|/|\.)[^,。;]{0,12}?(?:起|开始|之?后|生效|启用|实施|执行|施行|上线|试行)|(?:^|自|从)(?:\d{4}|明|后|来|次)年(?:度|初|底|上半年|下半年)?$|投产后|上线后|验收后|到任后|挂牌后|新厂投产|搬迁后"
)
_UNTIL = Pattern(
    r"(?:截至|截止|至|到)\d{4}|\d{4}[年\-/.][^,。;]{0,10}(?:止|为止|前|之前|到期|届满|失效)|试行[^,。;]{0,6}[月年]"
)
_ASKS_FORCE = Pattern(
    r"(?:是否|现是否|当前是否)(?:已|已经)?(?:启用|生效|开通|有效|执行|授权|适用|授予|下放|实施|在用)[??]?|启用|生效|开通|有效|在用|授权状态|启用状态|状态|权限状态|生效状态|当前状态|现状|使用状态|active\??|enabled\??|in force\??|status|effective\??|state"
)
_DAY_OF_FORCE = Pattern(
    r"(?:生效|启用|实施|执行|施行|起始|开始|开通|授权)(?:日期|时间|日|年度|年份|起始日期?|期限|期间|起)|有效期(?:限|间)?|起止(?:日期|时间)|失效(?:日期|日|时间)|截止(?:日期|日|时间)?|到期(?:日期|日)?|effective (?:date|from)|valid (?:from|until|to)|start date|end date|expir(?:y|es)(?: date)?"
)
_NO = Pattern(r"^(?:否|无|n|no|×|x|✗|✘|☐|未|不|没有?|关闭?|off|false|0|停|-)$")
_A_DAY = Pattern(r"\d{4}|[明后来次]年|待|未|另行|tbd")


def asks_force(head: str) -> bool:
    """Whether a column under ``head`` (normalised) says if, or from which day, its row is in force."""
    return (
        _ASKS_FORCE.fullmatch(head.strip()) is not None or _DAY_OF_FORCE.fullmatch(head.strip()) is not None
    )


def force_of(words: str, head: str = "") -> str | None:
    """What ``words`` of a cell leave of its row: denied, limited, doubt; None if they take nothing."""
    words, head = words.strip(" 。.;,()"), head.strip()
    if _IDLE.match(words) or (_ASKS_FORCE.fullmatch(head) and _NO.match(words)):
        return "denied"
    if _TRIED.match(words):
        return "limited"
    dated = _DAY_OF_FORCE.fullmatch(head) and _A_DAY.search(words)
    return "doubt" if dated or _FROM.search(words) or _UNTIL.search(words) else None


def spoken(words: str, head: str) -> str | None:
    """What a cell under such a head says, in words that a remark would use; None if it takes nothing."""
    force = force_of(words, head)
    if force == "denied":
        return words if _IDLE.match(words.strip(" 。")) else "停用"
    return None if force is None else words if force_of(words) else f"{words.strip()}起"
