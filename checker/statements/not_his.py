"""Turns of phrase that name a power without leaving it with the officer: 放弃…权, X 的主管领导行使, …权将适时移交."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at, needless, of_others

_PLAIN: tuple[tuple[Pattern, Effect, str], ...] = (
    (
        Pattern(
            r"(?:^|(?<=[,。;\n:]))(?:若|如果?|假如|倘若|一旦|只要|要是)(?:本|该|此|这一?|上述|前述)?[^,。;]{0,6}(?:方案|议案|提案|建议|办法|制度|草案|章程|修订案|决议|规定|条款|授权)"
            r"(?:能|获得?|被|得到|得以|经)[^,。;]{0,12}(?:通过|批准|采纳|同意|核准)",
            "若如假倘旦只要 通批采同核",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"权(?:力|限|利)?(?:仍|还|尚|并|一直|至今|目前|从)*(?:未|没有?)(?:能|曾|真正|完全)*(?:得到|获得|予以|被)?(?:落实|执行|兑现|到位|明确|确认|启用|发挥|行使)|权(?:力|限|利)?(?:尚|还|仍)*(?:存在|存有|有)(?:较大|很大|一定)?(?:争议|分歧|疑义|异议)",
            "义争异未歧没 权",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"权(?:力|限|利)?(?:将|拟|待|会|可|应|宜)(?:于|在)?[^,。;官]{0,8}(?:移交|下放|授予|赋予|交给|划归|划给|转给|转由|交由|归还)",
            "下予交归移给赋转还 权 会可宜将应待拟",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?:^|(?<=[,。;\n:]))(?:若|如|如果|假如|倘若|假设|要是|一旦|只要|待)[^,。;]{1,14}(?:采纳|接受|同意|通过|批准|支持|认可|批复)(?:了)?(?:本|该|此|这一?|上述|以上|前述)[^,。;]{0,6}(?:方案|建议|意见|提案|议案|草案|提议|办法|制度|申请|设想|请示|规定|安排)",
            "倘假只如待旦若要 上本此该这述",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?<!不)(?:视|根据|依据?|看|按)[^,。;]{1,16}而定|(?<!不)取决于[^,。;]{2,}|(?:视|看)[^,。;]{1,12}(?:授权|脸色|意见|态度|安排)(?=[,。;)]|$)",
            "取看而视",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"为[^,。;]{2,24}权(?:力|限|利)?(?:的)?(?:有效|正确|依法|独立)?(?:行使|实施|落实|运用)?(?:而)?(?:提供|做好?|作好?|创造|准备|服务|搞好|收集|整理)",
            "为 作供做创备搞收整服",
        ),
        "none",
        "scope",
    ),
    (
        Pattern(
            r"权(?:力|限|利)?的?(?:行使|实施|落实)?的?(?:联络|联系|协调|执行|经办|承办|协办|记录|见证|宣传|传达|服务|协助|研究|起草|知情|旁观|受托|代理)(?:人员?|者|员|方)(?=[,。;)]|$)",
            "代传办助协录情托执承旁服究络联草证 权 人员方者",
        ),
        "none",
        "scope",
    ),
    (
        Pattern(
            r"\((?:尚|还|另|均|都)?(?:需|须|待|经|凭|另行|逐次|逐项)[^(),]{0,8}(?:授权|委托|审批|批准|许可|签发|核准|审定)(?:后|方可|的|书|方可行使|后行使|后方可)?(?:\)|$)",
            "( 凭另待经逐需须",
        ),
        "conditional",
        "event",
    ),
    (
        Pattern(
            r"(?:首席质量官|质量总监|总监|本人|其|他|她)(?:所)?(?:分管|主管|领导|管理|管辖|牵头|直属|下属|下辖|所在|负责|带领|派出|参加|加入)的?(?:部门|单位|团队|机构|小组|科室|人员|下属|条线|委员会|班子)(?:负责人|成员|领导|主任|经理)?(?:可|可以|有权|共同|集体|依法|独立)*(?:行使|享有|拥有|具有|掌握)",
            "享使具拥握 主入分加属带所派牵管负辖领",
        ),
        "none",
        "scope",
    ),
)
_TABLED = Pattern(
    r"权(?:力|限|利)?(?:授予|赋予|下放给?|交给|划归|移交给?|转交)[^,。;]{2,20}的(?:议案|提案|建议|请示|申请|设想|草案|动议|报告|构想|可行性|必要性|可能性|讨论|意见)(?![^。]{0,6}(?:已|获|经|业)[^。]{0,6}(?:通过|批准|生效))",
    "下归授移给赋转 动告建性想案申示草见讨",
)
_IN_COMMON = Pattern(
    r"(?:须|应当?|需|必须|只能|仅能|只可|仅可|只|仅)(?:在|于|通过|提交|提请|借助|依托)[^,。;]{2,14}(?:上|中|内|里|会议)?(?:提出|讨论)?(?:行使|决定|审批|批准|表决|作出|实施|履行)",
    "仅只应必需须 于交借在托请过",
)
_FIRST_DRAFT = Pattern(
    r"(?:制定|编制|编写|制订|拟定|确定)[^,。;]{2,14}的?(?:初稿|草稿|草案|讨论稿|征求意见稿|建议稿|送审稿|报审稿|框架稿)(?![^。;]*(?:批准|发布|定稿|审定|签发))",
    "定制编 稿案",
)
_ORDERS = frozenset(("责令", "命令", "下令", "指令", "指示", "勒令", "指派", "安排", "派"))
_GIVEN_UP = frozenset(("放弃", "抛弃", "让渡", "让与", "转让"))
_SUPERIOR = frozenset(("above", "beside", "below"))
_DOES = frozenset(
    ("have", "may", "approve", "decide", "manage", "formulate", "veto", "release", "stop", "assess", "reward")
)
_NOT = frozenset(("cannot", "noneed", "nomore", "immune", "without"))
_STEPS = frozenset(("strong", "light", "content", "have", "of", "take", "also", "may", "matter", "general"))


def keep_from(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts of the sentence by the turns that leave the power elsewhere, or nowhere yet."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for pattern, effect, kind in _PLAIN:
        found = pattern.search(sentence.text, first, last)
        if found is None or of_others(sentence, found.start()) or needless(sentence, found.start()):
            continue
        inside = {t.cls for t in sentence.tokens if found.start() <= t.start < found.end()}
        if kind != "event" or not inside & {"officer", "self"}:
            limit_at(sentence, mine, found.start(), found.end(), effect, kind)
    tabled = _TABLED.search(sentence.text, first, last)
    if tabled is not None:
        limit_at(sentence, mine, tabled.start(), tabled.end(), "none", "intention")
    first_draft = _FIRST_DRAFT.search(sentence.text, first, last)
    if first_draft is not None:
        made = [d for d in mine if d.act.power == "formulate"]
        limit_at(sentence, made, first_draft.start(), first_draft.end(), "recommend_only", "scope")
    common = _IN_COMMON.search(sentence.text, first, last)
    if common is not None and not of_others(sentence, common.start()):
        named = [t for t in sentence.tokens if common.start() <= t.start < common.end() and t.cls == "above"]
        if named and not needless(sentence, common.start()):
            powers = [d for d in mine if d.authority != "decision_participation"]
            limit_at(sentence, powers, common.start(), common.end(), "conditional", "event")
    for draft in mine:
        _given_up(sentence, draft)
        _superior(sentence, draft)
        _not_him(sentence, draft)
        _ordered(sentence, draft)
        _unfit(sentence, draft)


def _given_up(sentence: Sentence, draft: Draft) -> None:
    """首席质量官主动放弃停产权."""
    tokens, at = sentence.tokens, draft.act.index
    clause = sentence.clause[at]
    i = at - 1
    while i >= 0 and tokens[i].cls in _STEPS:
        i -= 1
    given = i >= 0 and tokens[i].cls == "yield_act" and sentence.clause[i] == clause
    given = given and sentence.words(i, i + 1) in _GIVEN_UP
    if given and not _refused(sentence, clause, i):
        limit_at(sentence, [draft], tokens[i].start, tokens[i].end, "denied", "revoked")


def _not_him(sentence: Sentence, draft: Draft) -> None:
    """并不是首席质量官批准质量计划，而是质量委员会批准."""
    agent = draft.act.agent
    if agent is None or not agent.has("officer") or agent.first < 0:
        return
    start = sentence.tokens[agent.first].start
    if not sentence.text.endswith(_IS_NOT, 0, start) and not sentence.text.endswith(_IS_NOT_BY, 0, start):
        return
    other = sentence.text.find("而是", start, sentence.tokens[-1].end)
    after = {t.cls for t in sentence.tokens if t.start >= other > 0}
    if after & {"above", "beside", "below", "committee", "grantor"}:
        limit_at(sentence, [draft], start, sentence.tokens[agent.last].end, "denied", "rival")


_IS_NOT = ("不是", "并非", "绝非")
_IS_NOT_BY = ("不是由", "并非由", "绝非由", "不是归", "并非归")


def _superior(sentence: Sentence, draft: Draft) -> None:
    """由首席质量官的主管领导行使: it is the other who acts."""
    agent = draft.act.agent
    if agent is None or not agent.has("officer") or draft.act.carried:
        return
    tokens = sentence.tokens
    i = agent.last + 1
    if i + 2 >= len(tokens) or sentence.clause[i + 2] != sentence.clause[agent.last]:
        return
    if tokens[i].cls == "of" and tokens[i + 1].cls in _SUPERIOR and tokens[i + 2].cls in _DOES:
        limit_at(sentence, [draft], tokens[i].start, tokens[i + 1].end, "none", "under")


def _ordered(sentence: Sentence, draft: Draft) -> None:
    """总经理责令首席质量官停产: he does what another decides."""
    agent = draft.act.agent
    if agent is None or not agent.has("officer") or agent.first < 2 or draft.act.index < agent.last:
        return
    i, tokens = agent.first - 1, sentence.tokens
    if tokens[i - 1].cls in ("above", "beside") and sentence.words(i, i + 1) in _ORDERS:
        limit_at(sentence, [draft], tokens[i].start, tokens[i].end, "execute_only", "others_decision")


def _unfit(sentence: Sentence, draft: Draft) -> None:
    """未经培训的首席质量官不享有停产权: who is described by what he lacks, and lacks the power for it."""
    agent = draft.act.agent
    if agent is None or not agent.has("officer"):
        return
    tokens, first = sentence.tokens, agent.first
    if first < 2 or tokens[first - 1].cls != "of" or agent.last + 1 >= len(tokens):
        return
    lacking = _refused(sentence, sentence.clause[first], first)
    if lacking and tokens[agent.last + 1].cls == "cannot":
        limit_at(sentence, [draft], tokens[first].start, tokens[agent.last + 1].end, "conditional", "event")


def _refused(sentence: Sentence, clause: int, end: int) -> bool:
    """Whether a negation stands in the clause before ``end``."""
    return any(
        t.cls in _NOT
        for t, c in zip(sentence.tokens[:end], sentence.clause[:end], strict=True)
        if c == clause
    )
