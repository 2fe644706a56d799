"""在新产品上市评审中对质量安全问题有一票否决权: a review is where he has it, not what he does; there and nowhere else."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_at
from checker.statements.walk import Walk

_WHERE = ("中", "时", "会", "阶段", "环节", "过程", "期间", "工作中", "活动", "节点", "程序")
_STAGE = Pattern(
    r"(?:在|于)(?![^,。;:]*(?:各|全部|所有|任何|每))[^,。;:]{0,16}(?:评审|审查|审核|评定)(?:会议?|工作)?(?:之?中|时|上|阶段|环节|过程中?|期间|节点)(?!级)",
    "于在 查核评 上中时期环程节阶",
)

_ONE_STAGE = Pattern(
    r"(?:对|在|就|于)(?!质量|品质|决策|经营|评审)[一-龥]{2,5}?(?<![各全所任每、和与及等一])(?:环节|阶段)(?:之?中|之?内|上)?的?(?:质量|品质)?(?:安全)?(?:问题|事项|风险)*"
    r"(?:可以?|有权|依法|单独|独立)?(?:行使|享有|拥有|具有|有)(?=[^,。;:]{0,10}否决)",
    "环阶",
)
"""对进货环节行使否决权: one stage, where the others are not named."""

_MEETING = Pattern(
    r"(?:的|问题|事项|方案|申请)?(?:评审|审查|审核|评定|讨论|论证|专题|分析)(?:会议?|工作)?(?:之?中|时|上|阶段|环节|过程|期间)",
    "上中时期环程阶 专析查核讨证评",
)
_MORE = Pattern(
    r"各|全部|全过|全流|所有|任何|每|、|和|与|及|等|一切|[两二三四五六七八九十几多]个?(?:环节|阶段)|多",
    "各全所任每、和与及等切两二三四五六七八九十几多",
)
_NAMED = frozenset(("np", "of", "act", "conj", "each"))


_SITTING = Pattern(
    r"(?:会|会议|班子|委员会|党委|(?:公司|企业|集团)(?=集体|共同)|管理层|决策层|经理层|经营层|领导层)(?:在|进行|对)?(?:集体|共同|统一)?(?:讨论|审议|研究|表决|议决|决策|投票|商议|决定)[^,。;同批通认必需]{0,24}时(?:,|候|首席|质量总监|品质总监|其)",
    "时",
)


def while_they_sit(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """经营班子讨论重大投资、产能调整时，H 参加表决: when he votes, and nobody's consent to it."""
    if draft.authority != "decision_participation" or act.agent is None or act.agent.has("officer", "self"):
        return False
    if not act.agent.has("above", "committee"):
        return False
    return sits_at(sentence, act.index)


def sits_at(sentence: Sentence, index: int) -> bool:
    """Whether the token at ``index`` tells of the body's sitting."""
    found = _SITTING.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    return found is not None and found.start() <= sentence.tokens[index].start < found.end()


def names_a_stage(walk: Walk, k: int) -> bool:
    """Whether the act at node ``k`` only says where something is done: 在…评审中, 在停产评审会上."""
    j = k - 1
    while j >= 0 and walk.clause[j] == walk.clause[k] and walk.nodes[j].kind in _NAMED:
        j -= 1
    if j < 0 or walk.clause[j] != walk.clause[k] or walk.nodes[j].kind != "at":
        return False
    end = walk.tokens[walk.nodes[k].last].end
    if walk._power(k) == "review":
        return walk.text.startswith(_WHERE, end)
    return walk._power(k) in ("stop", "release", "veto") and _MEETING.match(walk.text, end) is not None


def vetoes_at_a_stage(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's veto to the review in which he is said to have it."""
    mine = [d for d in drafts if d.holder == officer and d.authority == "veto"]
    if not mine:
        return
    found = _STAGE.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    if found is not None:
        after = [d for d in mine if sentence.tokens[d.act.index].start >= found.end()]
        limit_at(sentence, after, found.start(), found.end(), "limited", "scope")
    one = _ONE_STAGE.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    if one is not None and not _MORE.search(one.group()):
        after = [d for d in mine if sentence.tokens[d.act.index].end > one.end()]
        limit_at(sentence, after, one.start(), one.end(), "limited", "scope")
