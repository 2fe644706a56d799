"""What the acts of a heading do to what stands under it: whose consent it waits for, what it denies, whom it names in vain."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.act import STRONG, Act
from checker.statements.naming import Token
from checker.statements.preface import preface
from checker.statements.sentence import Modifier, Sentence


def waited(sentence: Sentence, acts: list[Act]) -> Iterator[tuple[Modifier, str]]:
    """下列权限须经总经理同意后行使: what each item of the list waits for."""
    for act in acts:
        if (
            not act.required
            or act.needless
            or preface(sentence, act)
            or (act.agent is not None and act.agent.has("officer", "self"))
        ):
            continue
        first = act.agent.first if act.agent is not None else act.index
        by = act.agent.members[0][2] if act.agent is not None else None
        made = Modifier(
            "limit", f"{act.frame}_{act.power}", "prior_approval", "conditional", first, act.last + 1, by
        )
        yield made, sentence.words(first, act.last + 1)


def titles_powers(sentence: Sentence) -> bool:
    """建议权, 不予授权事项: a title of what may be done."""
    words = sentence.text[-8:]
    return any(w in words for w in ("权", "事项", "职责", "范围", "清单", "行为"))


_WAITING = Pattern(
    r"(?<![无毋勿免不])(?:须|需|应|必须|待)[^,。;:]{2,14}(?:批准|同意|审批|审定|核准|会商|会签|商定|协商|双签)",
    "应待必需须",
)


def waits_by_title(sentence: Sentence) -> bool:
    """须总经理批准的事项."""
    found = _WAITING.search(sentence.text)
    inside = {t.cls for t in sentence.tokens if found and found.start() <= t.start < found.end()}
    return bool(inside & {"above", "beside"}) and "officer" not in inside


def denies(sentence: Sentence) -> bool:
    """不得行使下列权限, 首席质量官不得代行下列事项 denies; 他人不得代决 denies it to others only."""
    for i, token in enumerate(sentence.tokens if "cannot" in sentence.classes else ()):
        if token.cls != "cannot":
            continue
        before = [
            t.cls
            for t, c in zip(sentence.tokens[:i], sentence.clause[:i], strict=True)
            if c == sentence.clause[i]
        ]
        holders = [c for c in before if c in ("officer", "self", "above", "beside", "below", "anyone")]
        if holders[-1:] in (["officer"], ["self"]) or (not holders and sentence.free(i)):
            return True
    return False


_BARS = Pattern(
    r"(?:不得|不准|不能|不可|不许|严禁|禁止|不予|一律不)[^,。;:]{0,6}(?:出厂|投产|发货|发运|放行|入库|出库|交付|使用|开工|上线|流转|转序|销售|实施|执行|下发|报销|支付|付款|生产|开线|装运|上市)",
    "不严禁 厂产货运行库付用工线转序售施执发报市",
)
_CASES = Pattern(
    r"(?:下列|以下|如下)[^,。;:]{0,4}(?:情形|情况|条件|产品|物料|批次|货物|文件|计划)",
    "下列如 况划品形文条次物",
)


def bars(sentence: Sentence) -> bool:
    """有下列情形之一的，不得出厂: the lead-in keeps goods back, and forbids the officer nothing."""
    return (
        _BARS.search(sentence.text) is not None
        and _CASES.search(sentence.text) is not None
        and not sentence.classes & {"officer", "self", "above", "grantor"}
    )


def for_a_purpose(sentence: Sentence, act: Act) -> bool:
    """为落实主体责任，现将首席质量官职权明确如下: why it is said is not what is said."""
    first = next((t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause), None)
    return first is not None and first.cls == "purpose" and act.clause < sentence.clause[-1]


_FULFILS = Pattern(r"履行[^,。;:]{0,10}(?:职责|职权|权限|权力|权利|权责)", "履")


def fulfils(sentence: Sentence, act: Act) -> bool:
    """首席质量官履行下列职权: who fulfils an office of his own does not carry out what another decided.

    Nor does a label (兑现：…由 H 决定) that is about how something is done.
    """
    start = sentence.tokens[act.index].start
    return (
        act.power == "implement"
        and act.governor is None
        and (_FULFILS.match(sentence.text, start) is not None or _LABEL.fullmatch(sentence.text) is not None)
        and not sentence.classes & {"above", "beside", "grantor"}
    )


_LABEL = Pattern(r"(?:[(\d一二三四五六七八九十)、.]+)?(?:奖惩)?(?:兑现|落实|执行)[:：]?", "兑落执")


def carried_out(sentence: Sentence, act: Act, acts: list[Act]) -> bool:
    """首席质量官执行下列决定: the decisions of the list were made before."""
    if act.power not in ("decide", "approve"):
        return False
    first = next((a for a in acts if a.power in ("implement", "assist") and a.index < act.index), None)
    between = {t.cls for t in sentence.tokens[first.index + 1 : act.index]} if first is not None else set()
    return "these" in between and between <= {"these", "content", "of", "strong", "general"}


def refused(sentence: Sentence, act: Act) -> bool:
    """质量考核（不含奖惩）: what a heading leaves out is not what it is about."""
    return any(
        sentence.tokens[i].cls in ("cannot", "except") for i in range(max(0, act.index - 2), act.index)
    )


def asked_for(acts: list[Act]) -> frozenset[int]:
    """经总经理同意后行使: whose consent a list waits for is not who holds it."""
    return frozenset(
        m[0] for a in acts if (a.required or a.needless) and a.agent is not None for m in a.agent.members
    )


def left_to_others(acts: list[Act]) -> frozenset[int]:
    """下列事项由总经理批准，首席质量官负责组织实施: the list is of the officer, who only carries it out."""
    mine = [a for a in acts if a.agent is not None and a.agent.has("officer") and not a.carried]
    if not mine or any(a.power in STRONG and a.governor is None for a in mine):
        return frozenset()
    theirs = [a for a in acts if a.agent is not None and not a.agent.has("officer", "self")]
    return frozenset(m[0] for a in theirs if a.agent is not None for m in a.agent.members)


def set_aside(sentence: Sentence) -> frozenset[int]:
    """除夜班由值班经理代行外，均归首席质量官: who is named between 除 and 外 has only what is taken out."""
    tokens = sentence.tokens
    first = next((i for i, t in enumerate(tokens) if t.cls == "except"), None)
    last = next(
        (i for i, t in enumerate(tokens) if first is not None and i > first and t.cls == "outside"), None
    )
    if first is None or last is None or any(t.cls == "officer" for t in tokens[first:last]):
        return frozenset()
    return frozenset(range(first, last)) if any(t.cls == "officer" for t in tokens[last:]) else frozenset()


def not_needed(sentence: Sentence, i: int) -> bool:
    """无须总经理批准的事项, 无需报上级审批: whoever is not needed holds nothing."""
    before = [t.cls for t in sentence.tokens[max(0, i - 3) : i]]
    return before[-1:] == ["noneed"] or (
        "noneed" in before and before[-1] in ("report", "via", "to", "before", "strong")
    )


def waits_for_officer(sentence: Sentence, acts: list[Act]) -> bool:
    """须经首席质量官批准的事项: the title of a list that waits for the officer and for nobody else."""
    if len(acts) != 1 or not sentence.text.rstrip().endswith(_LISTED):
        return False
    act = acts[0]
    classes = sentence.classes
    return (
        act.required
        and not act.needless
        and not act.negated
        and act.power in ("approve", "decide")
        and act.agent is not None
        and all(m[1] == "officer" for m in act.agent.members)
        and not classes & {"above", "beside", "cannot", "matter", "joint", "meta", "intention", "noneed"}
    )


_LISTED = ("事项", "事项清单", "事项一览", "事项一览表", "事项目录", "的文件", "的业务", "的工作")


NOT_HIS = Pattern(
    r"\([^()]*(?:首席质量官|质量总监|品质总监|cqo)[^()]{0,4}(?:列|栏|格|空|无|不|未|非|除外|为[a-zciors○☆△])"
    r"|\([^()]*(?:首席质量官|质量总监|品质总监|cqo)(?:的?(?:上[级司]|下[级属]|助理|秘书|直属)|[担兼]?任|为|是|作为|仅|只|参[加与]|协助|配合|召集|秘书|委员|成员|组员|主持|汇报|提名)"
    r"|\((?:不含|不包括|除|[^()]{0,6}(?:非|不是|并非))[^()]*(?:首席质量官|质量总监|品质总监|cqo)|(?:首席质量官|质量总监|品质总监|cqo)\s*\((?:空白?|无|-|/)\)",
    "(",
)
"""项目经理（首席质量官列为空白）, 质量委员会（首席质量官任秘书）: the officer is named, and the holder is another."""


def kept_from(sentence: Sentence, holders: list[tuple[int, Token]]) -> bool:
    """总经理保留事项（首席质量官不得代行）: the officer is named as the one who may not."""
    place = next(i for i, t in holders if t.cls == "officer")
    clause = sentence.clause[place]
    return clause != sentence.clause[holders[0][0]] and any(
        t.cls == "cannot" and c == clause for t, c in zip(sentence.tokens, sentence.clause, strict=True)
    )


_SEES_TO = Pattern(
    r"[^,。;:权决批定]{0,6}(?:负责|组织|抓好|做好|承办|经办|督促|协助|配合)?[^,。;:权决批定]{0,8}"
    r"(?:办理|承办|经办|落实|执行|实施|督办|跟进|操作|贯彻|督促|监督|检查)[^,。;:权决批定]{0,8}[:]?$",
    "促办彻执承操施查督落跟",
)


def only_sees_to(sentence: Sentence) -> bool:
    """下列事项由总经理决定，首席质量官负责办理: what is listed is another's, and the officer carries it out."""
    tokens = sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.cls == "officer"), None)
    if at is None or "these" not in sentence.classes:
        return False
    before = [t for t, c in zip(tokens, sentence.clause, strict=True) if c < sentence.clause[at]]
    if not any(t.cls in ("above", "beside", "grantor") for t in before) or not any(
        t.cls in ("approve", "decide") for t in before
    ):
        return False
    return _SEES_TO.match(sentence.text, tokens[at].end, tokens[-1].end) is not None
