"""参与质量战略的研究和制定, 协助总经理做好质量计划的编制与审批: what is only taken part in is so to the end of the list."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import ASKING, LINKS, Act
from checker.statements.naming import Token
from checker.statements.nodes import Node

_WEAK = (ASKING - {"compile"}) | {"implement"}
_SEEN_TO = frozenset(("跟踪", "跟进", "督办", "落实", "推进", "推动", "督促落实", "协调"))
_BETWEEN = frozenset(
    ("np", "of", "duty", "conj", "also", "strong", "each", "light", "before", "who", "act", "to")
)
_OBJECTS = frozenset(("np", "who", "about", "whether"))
_WORK = ("工作", "事务", "事宜", "任务", "过程", "活动", "会议", "等")
_DONE = frozenset(("content", "unknown", "general", "stages", "outcome", "paper"))


def lower_to_the_end(text: str, tokens: Sequence[Token], nodes: Sequence[Node], acts: Sequence[Act]) -> None:
    """Gives each act that ends such a list the governor of the whole list."""
    for i, act in enumerate(acts):
        if act.governor is not None or act.right or act.required or act.node < 2:
            continue
        link = nodes[act.node - 1]
        if act.node > 2 and text[tokens[link.first].start : tokens[link.last].end] == "其":
            # 评议及其奖惩
            link = nodes[act.node - 2]
        if link.kind not in LINKS and text[tokens[link.first].start : tokens[link.last].end] not in (
            "与",
            "同",
        ):
            continue
        if not _is_bare(text, tokens, nodes, act):
            continue
        earlier = [a for a in acts[:i] if a.clause == act.clause]
        act.governor = next((a for a in earlier if _governs(text, tokens, nodes, a, act)), None)


def _governs(text: str, tokens: Sequence[Token], nodes: Sequence[Node], weak: Act, act: Act) -> bool:
    if weak.power not in _WEAK or weak.right or weak.required or weak.negated:
        return False
    if weak.power == "implement" and text[tokens[weak.index].start : tokens[weak.index].end] not in _SEEN_TO:
        return False
    between = nodes[weak.node + 1 : act.node]
    if between and text.startswith("其", tokens[between[-1].first].start):
        between = between[:-1]
    if not all(n.kind in _BETWEEN for n in between) or any(
        n.who and n.who.has("officer", "self") for n in between
    ):
        return False
    if not {"np", "of"} & {n.kind for n in between}:
        return False
    # Something that is done – 质量战略的研究, 论证 – must stand before the link; after a thing another act begins.
    last = between[-2] if len(between) > 1 else between[-1]
    return last.kind == "act" or (last.kind == "np" and tokens[last.last].cls in _DONE)


def _is_bare(text: str, tokens: Sequence[Token], nodes: Sequence[Node], act: Act) -> bool:
    """Whether it has no object of its own after it: 制定。, 制定工作。, but not 制定质量计划."""
    if act.node + 1 >= len(nodes) or nodes[act.node + 1].kind not in _OBJECTS:
        return True
    return text.startswith(_WORK, tokens[nodes[act.node + 1].first].start)
