"""What is done without the officer: 质量计划无须首席质量官审批; 无须首席质量官同意，即可放行."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.sentence import Sentence


def spares(sentence: Sentence, act: Act) -> bool:
    """Whether the officer's own act is what nobody has to wait for."""
    agent = act.agent
    if agent is None or act.carried or not agent.has("officer", "self") or len(agent.members) > 1:
        return False
    before = range(max(0, agent.first - 2), agent.first)
    return any(sentence.tokens[i].cls == "noneed" for i in before)


def by_no_leave_of_his(sentence: Sentence, act: Act) -> bool:
    """无须首席质量官同意，即可放行: who acts is not he whose leave nobody needs, though he was named last."""
    agent = act.agent
    if agent is None or not agent.has("officer", "self") or agent.first < 0:
        return False
    before = range(max(0, agent.first - 2), agent.first)
    spared = any(sentence.tokens[i].cls == "noneed" for i in before)
    if not spared or agent.first > act.index:
        return False
    between = sentence.tokens[agent.last + 1 : act.index]
    if between and sentence.text.startswith(_ASKS, between[0].start):
        return False
    return sentence.clause[agent.first] < act.clause or any(
        sentence.text.startswith(_AT_ONCE, t.start) for t in between
    )


_ASKS = ("请示", "报", "申请", "申报", "上报", "汇报", "请求", "提请")
_AT_ONCE = ("就", "即", "便", "也可", "可直接")
