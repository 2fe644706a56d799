"""Where a clause opens with a verb that leads, behind words of time and manner: 每年12月组织编…, 平时亲自盯…."""

from __future__ import annotations

from typing import NamedTuple

from checker.patterns import Pattern
from checker.statements.duties.topics import Topics

_NUMBER = r"[一二三四五六七八九十两半\d]"
_OPENS = Pattern(
    rf"(?:\s|[、和及至到]?{_NUMBER}{{1,3}}(?:月|日|号|季度)(?:份|底|初|末|中旬)?(?:之?前|以?后|起)?|第{_NUMBER}{{1,3}}条|\(?{_NUMBER}{{1,2}}\)|\(?[a-z]\)"
    rf"|\d{{1,2}}(?:\.\d{{1,2}})+[.、)]?(?=\D)|\d{{1,2}}[.、)](?=\D)|{_NUMBER}{{1,3}}、|[-—·*]"
    rf"|(?:每|按|逐|分|半)(?:个|逢)?(?:{_NUMBER}{{1,2}}个?)?(?:年度?|季度?|月度?|周|天|日|半年|双周|班|旬|次)(?:度|初|末|底|中|至少|前)?"
    r"|年初|年底|年末|年中|岁末|月初|月底|月末|季末|季初|元旦前|春节前|平时|平日|日常|定期|随时|当天|当日|及时|第一时间|全程|全面|长期|始终"
    r"|亲自|直接|统一|具体|全权|自己|本人|首先|也|都|均|还|再|又|另外?|同时|并且?|并(?=[组主牵负编定])|要|须|应当?|立即|立刻|马上|迅速|必须|得|来|去|至少|不少于|一手|亲手|一把|负有|承担着?"
    rf"|{_NUMBER}{{1,2}}个?(?:年|季度?|月|周|天|星期)(?!的)|{_NUMBER}次|一遍|一轮|到现场|到一线|下车间|[就对][^,。;]{{2,30}}?(?=[,]?[向给])|对[^,。;]{{2,30}}?(?=(?:组织|开展|实施)(?:日常|定期|全面|持续)?(?:监测|监控|巡查|抽查))|天天|月月|年年|时时|经常|常年|隔三差五|代表厂里|代表集团|代表公司|代表企业|代表本公司|作为(?:组长|第一责任人|总指挥)|在(?:公司|全厂|集团|企业)(?:内部?|范围内)?|在[^,。;]{{1,8}}会议?上|面向[^,。;]{{2,8}}?(?=开展|组织)|(?:针对|围绕|根据|结合|按照|依据)(?:(?!指示|指令|要求|安排|批示|决定|委托|授权|通知|部署|批准|同意)[^,。;]){{2,20}}?(?=组织|开展|制定|编制|成立|牵头|主持|建立|推行|负责)|连带|逐[家个人项店条]|挨个)*"
)
_SHORT = Pattern(
    r"编(?![号码外])|定(?![期于位点时额义])|抓(?!紧)|管(?![理线道网着])|管着|带(?![有来薪料])|领(?![用取料导先])|办(?![公法理])|建(?![议筑设材])|搭(?![乘配])"
    r"|盯|守(?![法时则约候护])|把(?![手握])|查(?![询阅看收账])|讲(?![话义])|教(?![材室育训])|开(?![放票具始工关支])|下(?![属列级述发面一设辖])|管好|看(?![板待到见])|做(?![法工])|打(?![印样包扫算])"
    r"|评(?![审委语])|算(?![法力])|出(?![厂货口库现席差具示入境品勤来去])|写|交(?![付货期易接通])|递|提(?![高升供前货纯取])|给(?![予料])|向|让(?![步利])|挑(?![选战])|拉(?![动力])|立(?![即刻场])"
    r"|排(?![放查污])|画|修(?![订改])|翻(?![译阅])|测(?![试量绘])|推(?![荐迟])|任(?![何职务期免命意])|当(?![天日时地年月事班])|签(?![到收名约])|审(?![计核批阅议查定])|抽(?![样取])|上(?=[一几两每])"
)
_SLIGHT = frozenset("下看做打出写交递提向让任当签审翻测挑开上")
_SLIGHT_WORDS = (
    "汇总",
    "提出",
    "提交",
    "收集",
    "审定",
    "核定",
    "评定",
    "签发",
    "担任",
    "打分",
    "评分",
    "保证",
    "督促",
    "抽查",
    "检查",
    "查看",
    "确保",
    "监督",
    "拿出",
)
_JOINED = Pattern(r"(?:[、和与]|并|及|着|好|住|牢|并且)?(?:都|也|再|亲自|统一)?")


class Lead(NamedTuple):
    """A leading verb, or some in a row, at ``span``; ``slight``: alone it tells too little (出, 下, 交)."""

    span: tuple[int, int]
    slight: bool


def opens_at(text: str, start: int, end: int) -> int:
    """Behind the words of time and manner that stand at ``start``."""
    found = _OPENS.match(text, start, end)
    return found.end() if found is not None else start


def lead_at(text: str, at: int, end: int, topics: Topics) -> Lead | None:
    """The leading verbs that stand at ``at``: 负责组织, 牵头搭好并管好."""
    stop, slight = _verb(text, at, end, topics)
    if stop < 0:
        return None
    while True:
        joined = _JOINED.match(text, stop, end)
        next_at = joined.end() if joined is not None else stop
        then, less = _verb(text, next_at, end, topics)
        if then < 0:
            return Lead((at, stop), slight)
        stop, slight = then, slight and less


def leads_in(text: str, start: int, end: int, topics: Topics) -> bool:
    """Whether a leading verb of two letters or more stands anywhere between."""
    return any(w in text[start:end] for w in topics.named("leads"))


def _verb(text: str, at: int, end: int, topics: Topics) -> tuple[int, bool]:
    if at >= end:
        return -1, False
    long = max((len(w) for w in topics.named("leads") if text.startswith(w, at)), default=0)
    if long and at + long <= end:
        return at + long, text[at : at + long] in _SLIGHT_WORDS
    short = _SHORT.match(text, at, end)
    return (short.end(), text[at] in _SLIGHT) if short is not None else (-1, False)
