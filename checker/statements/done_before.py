"""An act that is named and not done here: 查阅已批准的计划, 对批准放行的产品办理入库, 计划审批后的存档."""

from __future__ import annotations

from checker.statements.nodes import POWERS
from checker.statements.walk import Walk

_THEN_BY = ("后由", "后,由", "之后由", "之后,由", "以后由", "以后,由")
_ALREADY = ("已", "已经", "业已")
_WHEN = ("后的", "前的", "之后的", "之前的", "以后的", "以前的")
_THINGS_DONE = ("放行", "召回", "停产", "停线", "停用", "特采", "让步接收", "封存", "隔离")
_PAST = frozenset(("approve", "decide", "formulate", "release", "stop", "veto", "manage"))


def done_before(walk: Walk, k: int, relative: bool) -> bool:
    """Whether the act at node ``k``, which nobody is named for, has been done by whom the text does not say.

    ``relative``: it closes with 的 before a noun.
    """
    if relative and k > 1 and walk._text(k - 1) in _ALREADY and walk.nodes[k - 2].kind != "who":
        return True
    return (
        _passes(walk, k)
        or _met(walk, k, relative)
        or _dated(walk, k)
        or _headed(walk, k, relative)
        or _handed_over(walk, k)
    )


def _handed_over(walk: Walk, k: int) -> bool:
    """质量战略发布后由 H 组织实施, in a sentence of its own: whoever issued it, he comes in afterwards."""
    if walk._power(k) not in _PAST or any(node.kind == "who" for node in walk.nodes[:k]):
        return False
    if not walk.text.startswith(_THEN_BY, walk.tokens[walk.nodes[k].last].end):
        return False
    following = [n.kind for n in walk.nodes[k + 1 : k + 6] if n.kind not in ("after", "comma", "by")]
    done = {t.cls for t in walk.tokens[walk.nodes[k].last + 1 :]} & POWERS
    return following[:1] == ["who"] and done == {"implement"}


def _passes(walk: Walk, k: int) -> bool:
    """提交委员会复审，复审通过后方可执行: it passes with whoever reviews."""
    if k < 2 or walk._text(k) != "通过":
        return False
    return (
        walk.nodes[k - 1].kind == "act"
        and walk._power(k - 1) == "review"
        and walk.nodes[k - 2].kind == "comma"
        and k + 1 < len(walk.nodes)
        and walk.nodes[k + 1].kind in ("after", "then", "of")
    )


def _met(walk: Walk, k: int, relative: bool) -> bool:
    """对批准并下发的计划, 对批准立项的项目: what is dealt with has been approved."""
    j = k - 1
    while j > 0 and walk.nodes[j].kind in ("act", "conj", "also"):
        j -= 1
    if j < 0 or walk.nodes[j].kind not in ("about", "take"):
        return False
    if relative:
        return True
    return walk._power(k) in _PAST and _closed_by_of(walk, k)


def _closed_by_of(walk: Walk, k: int) -> bool:
    """批准立项 的 项目, 放行产品 的 追溯: what follows the act closes with 的 before another noun."""
    following = walk.nodes[k + 1] if k + 1 < len(walk.nodes) else None
    if following is None or following.kind != "np":
        return False
    classes = [walk.tokens[i].cls for i in range(following.first, following.last + 1)]
    if "of" in classes:
        return "matter" not in classes[: classes.index("of")]
    last = k + 3 < len(walk.nodes) and walk.nodes[k + 2].kind == "of" and walk.nodes[k + 3].kind == "np"
    return last and "matter" not in classes


def _dated(walk: Walk, k: int) -> bool:
    """计划审批后的存档, 审批前的审查: when something else is done; 经 H 审批后的计划 is approved by him."""
    if walk._power(k) not in _PAST or k == 0 or walk.nodes[k - 1].kind == "who":
        return False
    end = walk.tokens[walk.nodes[k].last].end
    return walk.text.startswith(_WHEN, end) and (walk.nodes[k - 1].kind in ("np", "duty", "of", "act"))


def _headed(walk: Walk, k: int, relative: bool) -> bool:
    """负责批准的计划的跟踪, 负责放行产品的追溯: an act of another noun."""
    if k == 0 or walk.nodes[k - 1].kind != "duty" or walk._power(k) not in _PAST:
        return False
    if not relative:
        return False
    if walk._text(k) in _THINGS_DONE and _closed_by_of(walk, k):
        return True
    kinds = [n.kind for n in walk.nodes[k + 1 : k + 5]]
    return kinds == ["of", "np", "of", "act"]
