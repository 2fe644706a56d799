"""Questions that somebody settles: 对产品是否出厂作最终决定 says who decides, 是否出厂由谁决定 asks nothing."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.sentence import Sentence

_ABOUT = ("对", "就", "对于", "针对", "关于")


def is_over_a_question(sentence: Sentence, act: Act) -> bool:
    """Whether what ``act`` decides or speaks of is a question that 对… puts before it, of whoever stands before 对."""
    if act.agent is None or act.frame != "F2" or act.power not in ("decide", "propose", "review"):
        return False
    here = [i for i, c in enumerate(sentence.clause[: act.index]) if c == act.clause]
    about = next((i for i in here if sentence.words(i, i + 1) in _ABOUT), None)
    asks = [i for i in here if sentence.tokens[i].cls == "whether"]
    if about is None or not asks or asks[0] < about:
        return False
    named = max((m[0] for m in act.agent.members), default=-1)
    # 就首席质量官能否停线作出决定: he is what is asked about
    return not any(
        sentence.tokens[i].cls in ("officer", "self", "above", "beside", "below") for i in here if i > about
    ) and (act.carried or named < about)
