"""Duties told in plain words: 客户满意度调查由他牵头; 三道关她负责; 每年12月组织编下一年的品质工作计划.

A clause counts where it is surely the officer's – he stands right before its verb or behind 由, or the clause opens with
the verb and goes on from him or from what governs it – and where its verb leads. What it is about stands in it, or in
the clauses before it that only name things.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.duties.chapters import lists_no_duties
from checker.statements.duties.gates import with_the_middle
from checker.statements.duties.handling import handled
from checker.statements.duties.its_object import GATHERS, is_object
from checker.statements.duties.leading import opens_at
from checker.statements.duties.model import Role, Standing
from checker.statements.duties.of_a_part import gates_of_a_paper, of_a_part
from checker.statements.duties.passing import only_an_opinion, only_in_charge, only_lets_pass, only_raised
from checker.statements.duties.quoted import opens_with_a_quotation
from checker.statements.duties.subjects import in_brackets_of_another
from checker.statements.duties.tellings import Telling, ends_of
from checker.statements.duties.topics import Mention, Topics, is_another_thing, only_in_a_proposal
from checker.statements.duties.whose_clause import OFFICES, Clause, clauses_of, whose_words
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token

_KILLS = frozenset((
    "intention", "kpi", "former", "remove", "override", "appeal", "noeffect", "conditional_on", "except", "temporary",
    "vague", "invited", "nomore", "question",
))  # fmt: skip
_SHAKES = frozenset(("obtain", "noeffect", "conditional_on", "except", "temporary", "remove", "former"))
_TAKEN_BACK = Pattern(
    r"不再|取消|移交|草案|草稿|待[^,。;]{0,8}(?:批准|审批|审议|确认|定)|另行(?:通知|公布|确定)|暂(?:由|时|代|缓|不)|除外|以外|不(?:负责|承担|包括|含|属于|归)|尚未|须经|需经|应经|经[^,。;]{1,12}(?:批准|同意)(?:后|方)|为准$"
)
_NOT_NOW = Pattern(
    r"拟(?![定订制])|(?<!怎么)(?<!的)(?<!质量)打算|设想|今后(?!三|五|几)|将(?:于|在|由|会|逐步|适时|组织|开展|负责)|争取|力争|计划(?:在|于|组织|开展|由)|计划今后|(?:建议|希望|提议)(?:由|让|请|首席)"
    r"|有权|可(?:以|由|会同|组织|提请|视|根据|主持|牵头)|必要时|视情况?|原则上|曾|此前|过去|以前|原(?:由|来|先)|当时|不再|取消|移交|暂(?:由|时|代|缓|行)|临时"
    r"|试点|征求|草案|草稿|如果?(?=[^下遇])|假如|假设|倘若|(?<!般)若|候选|竞聘|模拟|演练|演习|(?:本|此|这|该|上)次|去年|上年|上月|今年|本月|昨日|20\d\d年(?!(?:\d{1,2}月(?:\d{1,2}日)?)?起|度)"
    r"|(?:经|报|待|凭|征得|取得)[^,。;]{1,16}(?:批准|同意|授权|审批|决定|拍板|点头|认可)(?:后|方|才|的|,)|(?:批准|同意|授权|委托|要求|指示|点头)后|受[^,。;]{1,10}(?:委托|指派|安排)"
    r"|不(?:负责|承担|组织|主持|包括|含|参与|属于|归|管|设)|除外|除[^,。;]{1,14}外|以外|未(?:组织|开展|落实|建立|制定|明确)|没有?(?:组织|开展|负责)"
    r"|待[^,。;]{0,8}(?:批准|审批|审议|确认|定)|另行(?:通知|公布|确定)|据(?:悉|了解|调研|报道|说|统计)"
    r"|能力|经验|经历|资格|条件|优先|熟悉|掌握|了解|擅长|是指|指的是|定义|旨在|目的是|为了|本表|表单|范围为"
)
_WHOSE_PLANS = ("怎么", "的", "质量", "品质", "质量上的")
"""每年的质量打算 is a thing, and no intending."""
_REPORTS_IT = Pattern(r"[向给][^,。;]{1,12}?(?:汇报|报告|通报|反馈|说明|报送)", "向给 汇报通反说送")
_COLLECTS = ("收集", "汇总", "整理")
_FOR_ANOTHER = Pattern(
    r"(?:交|转|送|移交|提供)(?:给|到|至)?[^,。;]{1,8}?(?:部门?|科|室|处|中心|经理)", "交转送移提 部科室处中经"
)
"""收集满意度数据交营销部: the matter is that of whom it is collected for."""
_WORK = ("题目", "考试", "问卷", "测试", "考核", "调研", "回顾", "访谈", "研究", "讨论")
_ALL_THAT = Pattern(
    r"(?:这件事|这些事|这块|这一块|这一摊|这摊|此事|这几样|这几件|以上这些|这些都|这)(?=.{0,6}(?:负责|管|牵头|抓|总|他|她|由))",
    "这此以",
)
_GROUNDS = ("根据", "按照", "依据", "依照", "为", "因", "除", "凡属", "通过", "结合", "围绕", "基于")
_MEASURED = Pattern(
    r"[%≥≤]|(?:达标|及时|完成|覆盖|关闭|执行|参训)率|(?:合格|通过)率(?![^,。;]*(?:监测|监控|监视|跟踪|分析|预警|通报|看|曲线))"
)
_ENDS_AS_CASE = Pattern(r"(?:时|时候|后|前|期间|过程中|的|者|以前|之后|之前|为止)$")
_GIVEN = Pattern(
    r"(?:由|交|委托|授权|指定)(?P<whom>[^,。;]{1,14}?)(?:具体|日常)?(?:负责|组织|牵头|主持|承担|实施|承办|执行|落实|办理|操办)"
)
_OVER = Pattern(
    r"总结|述职|设想|打算|汇报|工作计划|计划表|案例|示例|样例|模板|教材|考题|试题|访谈|新闻|简报|征求意见|讨论稿|草案|简历|履历|经历|业绩"
    r"|指标|kpi|附录|摘录|任职|资格|条件|目的|定义|术语|背景|表单|会议纪要|通报|台账|登记|清册|公示|候选|拟任"
)
_ITS_PAPER = (
    "表",
    "单",
    "册",
    "簿",
    "记录",
    "结果",
    "资料",
    "通知",
    "会场",
    "仪式",
    "系统",
    "软件",
    "设备",
    "仪器",
    "人员",
    "费",
    "员",
)
_HELPS = Pattern(r"协助|配合|参与|参加|支持|协同|列席|旁听|听取|知悉|知会")
_THEIR = Pattern(r"[^,。;]*?(?:督促|要求|责成|责令|委托|授权|指定|指派|通知|监督|指导|安排|请|让|叫)")
_TITLES = Pattern(
    r"工作计划|总结|述职|汇报|征求意见|讨论稿|草案|案例|教材|考题|试题|新闻|简报|简历|履历|公示|模板|示例|设想|调研报告|访谈|会议纪要$|任职(?:条件|资格)"
)
_NEXT_YEARS = Pattern(
    r"(?:来年|明年|下年度?|次年|下一年度?)[^,。;]{0,10}(?:计划|目标|重点|要点|打法|大纲)",
    "来明下次 计目重要打大",
)
_BROUGHT = Pattern(
    r"出来|起来|下来|下去|上去|好|到|清|成(?!本)|完|住|拿下|做实|一遍|落|降|攻",
    "出起下上好到清成完住拿做一落降攻",
)


def told_plainly(
    text: str,
    part: Sequence[Token],
    end: str,
    found: Sequence[Mention],
    standing: Standing,
    block: Block,
    topics: Topics,
    lexicon: Lexicon,
) -> Mapping[str, Role]:
    """The topics that a sentence surely lays on the officer in plain words, each with his role."""
    if not topics.named("leads") or end == "question" or standing.dead or standing.doubted:
        return {}
    if standing.role in ("assists", "denied", "entitled"):
        return {}
    if opens_with_a_quotation(text, list(part)):
        return {}
    if any(_TITLES.search(lexicon.normal(h).text) for h in block.headings[:1]):
        return {}
    governing = [lexicon.normal(h).text for h in block.headings[1:]]
    if any(_OVER.search(h) for h in (*governing, *map(str.lower, block.column_heads))):
        return {}
    his = whose_words(part, standing, text, lexicon.officer)
    clauses = list(clauses_of(text, part, standing, his, topics, lexicon.officer))
    over = " ".join(
        _without_posts(n.text, lexicon.lexer.tokens(n.text)) for n in map(lexicon.normal, block.governed_by())
    )
    out: dict[str, Role] = {}
    for i, clause in enumerate(clauses):
        if clause.whose == "free" and lists_no_duties(block, topics, lexicon):
            continue
        if clause.whose not in ("his", "free") or _is_spoilt(
            text, clause, clauses[i + 1 :], part, lexicon.officer
        ):
            continue
        window = _window(text, clauses, i)
        if (
            i
            and clauses[i - 1].whose in ("his", "free")
            and _CARRIES_OUT.match(text, clause.start, clause.end)
        ):
            for mention in _let_pass_before(text, part, clauses[i - 1], found, topics):
                out.setdefault(mention.topic, "organises")
        first = next(c.acts for c in clauses if c.whose in ("his", "free"))
        if _only_tells(text, part, clause) or _is_asked_of_all(text[part[0].start : first], topics):
            continue
        before = _own_before(text, clauses, i)
        told = list(_topics_of(text, part, clause, window, before, found, over, topics))
        for topic in with_the_middle(text[before : clause.end], told):
            verb = text[slice(*clause.verb)]
            out.setdefault(
                topic, "organises" if verb.startswith(topics.named("organises")) else "responsible"
            )
    return out


_CARRIES_OUT = Pattern(
    r"(?:并|并且|再|负责|牵头)?(?:组织|推动|监督|牵头|抓好)(?:实施|落实|开展|执行|推行)(?:到位)?$",
    "组推监牵抓",
)


def _let_pass_before(
    text: str, part: Sequence[Token], before: Clause, found: Sequence[Mention], topics: Topics
) -> Iterator[Mention]:
    """审定全员质量教育计划，组织实施: what he lets pass he has carried out, too."""
    run = [t for t in part if before.start <= t.start < before.end]
    spoken = [m for m in found if before.start <= m.start and m.end <= before.end]
    for mention in spoken:
        if (
            is_object(text, mention, before, run, spoken, topics)
            and not topics.topics[mention.topic].on_occasion
        ):
            yield mention


def _is_asked_of_all(before: str, topics: Topics) -> bool:
    """各企业应明确由首席质量官组织; 准入要求由他组织对照 is no asking."""
    said = [w for w in topics.named("says") if w in before]
    return any(w not in ("要求", "规定") or not before.endswith((w, f"{w},")) for w in said)


def _only_tells(text: str, part: Sequence[Token], clause: Clause) -> bool:
    """Whether the sentence, up to the clause, only tells, intends or bounds, or what comes later takes it back."""
    start, stop = part[0].start, part[-1].end
    return (
        any(_tells(text, t) for t in part if t.start < clause.end)
        or _NOT_NOW.search(text, start, clause.end) is not None
        or any(t.cls in _SHAKES for t in part if t.start >= clause.end)
        or _TAKEN_BACK.search(text, clause.end, stop) is not None
    )


def _tells(text: str, token: Token) -> bool:
    """据调研; 考试 and 调研 may be what is done, 来年 that of a plan, 撤回 that of goods."""
    if token.cls == "intention" and (
        _NEXT_YEARS.match(text, token.start) is not None or text.endswith(_WHOSE_PLANS, 0, token.start)
    ):
        return False
    if token.cls == "kpi" and text[token.start : token.end] in ("考核得分", "得分"):
        return False
    if token.cls == "override" and text[token.start : token.end] in ("撤回", "收回"):
        return False
    return token.cls in _KILLS or (token.cls == "meta" and text[token.start : token.end] not in _WORK)


def _is_spoilt(
    text: str, clause: Clause, later: Sequence[Clause], part: Sequence[Token], officer: str
) -> bool:
    """Whether the clause is only a case, a figure or a doing of the past, or a later one gives the doing to another."""
    said = text[clause.start : clause.end].rstrip(' )"')
    behind = text[clause.verb[1] :]
    if _ENDS_AS_CASE.search(said) or behind.startswith(("了", "过", "的", "者", "人员", "和参", "或")):
        return True
    if (
        text.startswith("把", clause.verb[0])
        and clause.verb[1] - clause.verb[0] == 1
        and _BROUGHT.search(text, clause.verb[1], clause.end) is None
    ):
        return True  # 把质量成本报告报总经理
    if text.startswith(_COLLECTS, clause.verb[0]) and _FOR_ANOTHER.search(text, clause.verb[1], part[-1].end):
        return True
    if _MEASURED.search(said) or in_brackets_of_another(text, part, clause.start, officer):
        return True
    for each in (clause, *later):
        for given in _GIVEN.finditer(text, each.start, each.end):
            whom = [t for t in part if given.start("whom") <= t.start < given.end("whom")]
            if any(t.cls in OFFICES - {"officer"} for t in whom):
                return True
    inside = [t for t in part if clause.verb[1] <= t.start < clause.end]
    others = [t for t in inside if t.cls in OFFICES - {"officer"}]
    verb = text[slice(*clause.verb)]
    return (
        bool(others)
        and not verb.startswith(GATHERS)
        and "把" not in said[: clause.verb[1] - clause.start + 1]
        and (_THEIR.match(text, clause.verb[0], others[0].start) is not None)
    )


def _window(text: str, clauses: Sequence[Clause], i: int) -> int:
    """From where on what is named belongs to clause ``i``."""
    if _ALL_THAT.match(text, clauses[i].start) is not None:
        return clauses[0].start
    while (
        i
        and clauses[i - 1].whose == "still"
        and not text.startswith(_GROUNDS, opens_at(text, clauses[i - 1].start, clauses[i - 1].end))
    ):
        i -= 1
    return clauses[i].start


def _own_before(text: str, clauses: Sequence[Clause], i: int) -> int:
    """From where on the clauses before are his too, or only name things: 牵头识别法规，转化为内部标准."""
    while i and clauses[i - 1].whose in ("his", "free", "still"):
        if text.startswith(_GROUNDS, opens_at(text, clauses[i - 1].start, clauses[i - 1].end)):
            break
        i -= 1
    return clauses[i].start


def _topics_of(
    text: str,
    part: Sequence[Token],
    clause: Clause,
    window: int,
    before: int,
    found: Sequence[Mention],
    over: str,
    topics: Topics,
) -> Iterator[str]:
    around = f"{_without_posts(text, part)} {over}"
    run = [t for t in part if window <= t.start < clause.end]
    if _handles(text[window : clause.end], topics):
        return
    spoken = [m for m in found if window <= m.start and m.end <= clause.end]
    for topic, tellings in topics.tellings.items():
        for telling in tellings:
            things = _things(text, telling, clause, (window if not telling.done else before), around)
            if telling.done:
                if _is_of_a_part(text, things, topic):
                    continue
                if things and _is_done(text, telling, topic, clause, before, things, topics):
                    yield topic
            else:
                spoken += [Mention(*place, topic, whole=False) for place in things]
    if clause.slight:
        return
    papers = gates_of_a_paper(text, spoken, topics)
    own = [t for t in run if t.cls not in ("comma", "colon")]
    for mention in spoken:
        if mention in papers or not is_object(text, mention, clause, run, spoken, topics):
            continue
        if (
            only_raised(text, own, mention, topics)
            or only_in_a_proposal(mention, spoken, topics)
            or only_lets_pass(text, own, mention, topics)
            or only_an_opinion(text, own, mention)
            or only_in_charge(text, own)
            or of_a_part(text, mention)
            or handled(text, own, mention, spoken, topics) == "dead"
        ):
            continue
        yield mention.topic


def _is_of_a_part(text: str, things: Sequence[tuple[int, int]], topic: str) -> bool:
    """一车间的质量考核: each thing that is told is one unit, or of one unit alone."""
    return bool(things) and all(
        any(of_a_part(text, Mention(at, at, topic, whole=False)) for at in (start, end))
        for start, end in things
    )


def _without_posts(text: str, tokens: Sequence[Token]) -> str:
    """首席质量官给员工的考勤打分: the 质量 of a title makes no matter of quality of it."""
    return "".join(" " if t.cls in OFFICES or t.cls == "self" else text[t.start : t.end] for t in tokens)


def _things(text: str, telling: Telling, clause: Clause, window: int, around: str) -> list[tuple[int, int]]:
    """Where the telling's thing stands, if nothing beside it tells something else."""
    if any(w in text[window : clause.end] for w in telling.never):
        return []
    if telling.beside and not any(w in around for w in telling.beside):
        return []
    return ends_of(text, telling.of, window, clause.end)


def _is_done(
    text: str,
    telling: Telling,
    topic: str,
    clause: Clause,
    window: int,
    things: Sequence[tuple[int, int]],
    topics: Topics,
) -> bool:
    """Whether the clause does with the thing what the telling says."""
    known = topics.topics[topic]
    doing = [
        (a, b)
        for a, b in ends_of(
            text,
            telling.done,
            clause.acts if clause.slight else min(window, clause.acts),
            clause.end,
        )
        if not text.startswith(_ITS_PAPER, b)
    ]
    if not doing:
        return False
    if not known.joins and _HELPS.search(text, clause.acts, clause.end) is not None:
        return False
    if any(w in text[window : things[0][0]] for w in known.not_of):
        return False
    if not known.joins and _REPORTS_IT.match(text, clause.verb[0], clause.end) is not None:
        return False
    last = max(*(b for _, b in things), *(b for _, b in doing))
    return any(
        not text.startswith(known.not_before or ("\0",), b)
        and (known.joins or any(a == b for a, _ in doing) or not is_another_thing(text, b, topics))
        for _, b in things
    ) and not is_another_thing(text, last, topics)


def _handles(said: str, topics: Topics) -> bool:
    return any(w in said for w in topics.named("handles") if not w.isascii())
