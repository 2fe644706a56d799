"""参与质量战略的研究和制定, 协助总经理做好质量计划的编制与审批: what is only taken part in is so to the end of the list."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import ASKING, LINKS, Act
from checker.statements.naming import Token
from checker.statements.nodes import Node

_WEAK = (ASKING - {"compile"}) | {"implement"}
_SEEN_TO = frozenset(("跟踪", "跟进", "督办", "落实", "推进", "推动", "督促落实", "协调"))
_BETWEEN = frozenset(
    ("np", "of", "duty", "conj", "also", "strong", "each", "light", "before", "who", "act", "to", "comma")
)
_OBJECTS = frozenset(("np", "who", "about", "whether"))
_WORK = ("工作", "事务", "事宜", "任务", "过程", "活动", "会议", "等")
_DONE = frozenset(("content", "unknown", "general", "stages", "outcome", "paper"))


class _List:
    """The nodes of a sentence, as one looks for lists in them."""

    def __init__(self, text: str, tokens: Sequence[Token], nodes: Sequence[Node]) -> None:
        self.text, self.tokens, self.nodes = text, tokens, nodes

    def word(self, k: int) -> str:
        node = self.nodes[k]
        return self.text[self.tokens[node.first].start : self.tokens[node.last].end]

    def link_before(self, act: Act) -> tuple[int, bool] | None:
        """The node that links ``act`` to what stands before, and whether a matter of its own stands between."""
        k, own = act.node - 1, False
        if self.word(k) == "其":
            k -= 1
        elif k > 1 and [n.kind for n in self.nodes[k - 1 : k + 1]] == ["np", "of"]:
            k, own = k - 2, True
        kind = self.nodes[k].kind
        joins = kind in LINKS or self.word(k) in ("与", "同", "及其")
        if joins and self.nodes[k - 1].kind == "comma":
            return (k - 1, own) if k > 1 else None
        if joins or (own and kind in ("comma", "duty")):
            return (k, own)
        return None

    def of_a_deed(self, act: Act, before: Sequence[Act]) -> Act | None:
        """参与质量资金使用的审批: the weak act that a whole noun of two deeds hangs on."""
        k = act.node
        if [n.kind for n in self.nodes[k - 2 : k]] != ["act", "of"]:
            return None
        for weak in reversed(before):
            between = {n.kind for n in self.nodes[weak.node + 1 : k]}
            plain = weak.power in _WEAK - {"implement"} and not (weak.right or weak.required or weak.negated)
            if plain and between <= {"np", "of", "act", "conj", "each", "strong", "who"}:
                return weak
        return None

    def is_bare(self, act: Act) -> bool:
        """Whether it has no object after it: 制定。, 制定工作。, but not 制定质量计划."""
        if act.node + 1 >= len(self.nodes) or self.nodes[act.node + 1].kind not in _OBJECTS:
            return True
        return self.text.startswith(_WORK, self.tokens[self.nodes[act.node + 1].first].start)

    def governs(self, weak: Act, link: int, *, own: bool) -> bool:
        """Whether ``weak`` holds a list that goes on at ``link``."""
        if (
            weak.power not in _WEAK
            or weak.right
            or weak.required
            or weak.negated
            or "decide" in weak.absorbed
        ):
            return False
        if weak.power == "implement" and self.text[slice(*self.tokens[weak.index][:2])] not in _SEEN_TO:
            return False
        between = self.nodes[weak.node + 1 : link]
        if not all(n.kind in _BETWEEN and not (n.who and n.who.has("officer", "self")) for n in between):
            return False
        kinds = [n.kind for n in between]
        if own:
            return "of" in kinds or (not between and self.nodes[link].kind == "duty")
        if "comma" in kinds or not {"np", "of"} & set(kinds):
            return False
        # Something that is done – 质量战略的研究, 论证 – must stand before the link; after a thing another act begins.
        last = between[-1]
        return last.kind == "act" or (last.kind == "np" and self.tokens[last.last].cls in _DONE)


def lower_to_the_end(text: str, tokens: Sequence[Token], nodes: Sequence[Node], acts: Sequence[Act]) -> None:
    """Gives each act that goes on with such a list the governor of the whole list."""
    if not any(a.power in _WEAK for a in acts):
        return
    words = _List(text, tokens, nodes)
    for i, act in enumerate(acts):
        if act.governor is not None or act.right or act.required or act.node < 2 or not words.is_bare(act):
            continue
        if (weak_of_it := words.of_a_deed(act, acts[:i])) is not None:
            act.governor = weak_of_it
            continue
        found = words.link_before(act)
        if found is None:
            continue
        link, own = found
        weak = (a for a in acts[:i] if a.node < link or (own and a.node == link - 1))
        act.governor = next((a for a in weak if words.governs(a, link, own=own)), None)
