"""Looking about among the nodes of a sentence: what stands before, after and between."""

from __future__ import annotations

from checker.statements.act import LINKS, TRANSPARENT, Act
from checker.statements.naming import Token
from checker.statements.nodes import Node, Who, nodes_of

FILLER = TRANSPARENT | {"may", "must", "of", "have", "duty"}


class Walk:
    """Nodes of a sentence with their clause numbers, and the acts found so far."""

    def __init__(self, text: str, tokens: list[Token], taken: list[str | None], carried: Who | None) -> None:
        self.text, self.tokens, self.taken = text, tokens, taken
        self.nodes: list[Node] = []
        self.clause: list[int] = []
        count = 0
        i = 0
        size = len(tokens)
        while i < size:
            cls = tokens[i].cls
            if taken[i] is not None:
                if cls in ("comma", "arrow"):
                    count += 1
                i += 1
                continue
            if cls in ("comma", "arrow", "colon"):
                self.nodes.append(Node(cls, i, i))
                self.clause.append(count)
                count += 1
                i += 1
                continue
            end = i + 1
            while end < size and taken[end] is None and tokens[end].cls not in ("comma", "arrow", "colon"):
                end += 1
            self.nodes += nodes_of(tokens, i, end)
            self.clause += [count] * (len(self.nodes) - len(self.clause))
            i = end
        self.acts: list[Act] = []
        self.used: set[int] = set()
        self.subject = carried
        self.fresh = False
        self.subjects: dict[int, Who] = {}
        self.group = 0
        self.governed = False
        self.concluded = 0
        self.able: tuple[str, Who] | None = None
        self.revoked = self.forced = self.freed = False

    def _in_parallel(self, k: int, first: int, own: bool) -> None:
        """H 有权调阅生产、检验记录，有权责令停工: the same words begin with the same one again."""
        if own and self.subject is not None:
            self.able = self._text(k), self.subject
        elif k == first and self.able is not None and self.able[0] == self._text(k):
            self.subject = self.able[1]

    def _done_by_rule(self, k: int, power: str) -> bool:
        """考核由 H 组织，奖惩按制度执行: nobody is said to reward."""
        return (
            power in ("reward", "assess")
            and bool(self.acts)
            and k + 1 < len(self.nodes)
            and self.nodes[k + 1].kind == "per"
        )

    def _prev(self, k: int, first: int) -> int | None:
        j = k - 1
        while j >= first and self.nodes[j].kind in TRANSPARENT:
            j -= 1
        return j if j >= first else None

    def _ahead(self, k: int, end: int, kinds: tuple[str, ...]) -> bool:
        j = k + 1
        while j < end and self.nodes[j].kind in TRANSPARENT:
            j += 1
        return j < end and self.nodes[j].kind in kinds

    def _named(self, k: int, end: int) -> bool:
        j = k + 1
        while j < end and self.nodes[j].kind in TRANSPARENT:
            j += 1
        return j < end and self.nodes[j].kind in ("who", "comma")

    def _unnamed(self, k: int, end: int) -> bool:
        """须取得书面同意, 未经批准: what is waited for is somebody's act, and nobody is named."""
        for j in range(k + 1, end):
            kind = self.nodes[j].kind
            if kind == "act":
                return True
            if kind not in TRANSPARENT and kind not in ("np", "of", "must"):
                return False
        return False

    def _goes_on(self, k: int, end: int) -> bool:
        """Whether the next act is coordinated with this one: 批准并签发, 审核、批准."""
        j = k + 1
        while j < end and self.nodes[j].kind in (*LINKS, "strong", "each"):
            j += 1
        return j < end and self.nodes[j].kind == "act"

    def _next_act(self, k: int, end: int) -> bool:
        """Whether an act follows ``k`` with only what may stand between a holder and his act."""
        for j in range(k + 1, end):
            kind = self.nodes[j].kind
            if kind == "act":
                return self._power(j) not in ("revoke_act", "appoint", "remove", "grant_act")
            if kind not in FILLER and kind not in ("np", "about", "occasion", "per"):
                return False
        return False

    def _relative(self, k: int, end: int) -> bool:
        """董事会定下来的战略: an act that closes with 的 before a noun."""
        j = k + 1
        if self._power(k) == "implement" and j < end and self._text(j) in ("已", "已经", "业已"):
            return False  # 落实已批准的计划
        while j < end and self.nodes[j].kind in ("np", "conj", "act", "effect"):
            if self.nodes[j].kind == "np" and not self._light(j):
                opening = self.tokens[self.nodes[j].first]
                return opening.cls == "others_decision" and self.text[opening.end - 1] == "的"
            j += 1
        return j < end and self.nodes[j].kind == "of" and self._noun_at(j + 1)

    def _relative_after(self, k: int, end: int) -> bool:
        """没有 H 签署的放行单: the paper is wanting, and so is the act."""
        who = self.nodes[k + 1].who if k + 2 < end else None
        if who is None or not who.has("officer", "self"):
            return False
        return any(self.nodes[j].kind == "act" for j in range(k + 2, min(k + 6, end)))

    def _light(self, k: int) -> bool:
        return all(
            self.tokens[i].cls == "content" for i in range(self.nodes[k].first, self.nodes[k].last + 1)
        )

    def _text(self, k: int) -> str:
        return self.text[self.tokens[self.nodes[k].first].start : self.tokens[self.nodes[k].last].end]

    def _power(self, k: int) -> str:
        return self.tokens[self.nodes[k].first].cls

    def _noun_at(self, k: int) -> bool:
        return k < len(self.nodes) and (
            self.nodes[k].kind in ("np", "who")
            or (
                self.nodes[k].kind == "act"
                and self._text(k).endswith(("令", "单", "书", "指令", "决定", "命令"))
            )
        )

    def _listed_object(self, k: int, first: int) -> bool:
        """对生产、技术、采购各部门: a list after 对 is one object."""
        j = k - 1
        while j >= first and self.nodes[j].kind in ("np", "conj", "who", "of"):
            j -= 1
        return j >= first and self.nodes[j].kind in ("about", "to", "take", "at")

    def _has(self, k: int, end: int) -> bool:
        return any(
            self.nodes[j].kind in ("may", "must", "duty", "cannot", "light", "have") for j in range(k, end)
        )

    def _is_modifier(self, k: int, end: int) -> bool:
        """各部门质量计划由 X 审批: a department before a noun is part of what is spoken of if X acts."""
        return any(self.nodes[j].kind in ("by", "via", "report") for j in range(k + 1, end))

    def _says_power(self, first: int) -> bool:
        clause = self.clause[first]
        return any(
            c == clause and n.kind in ("right", "grant_act")
            for n, c in zip(self.nodes, self.clause, strict=True)
        )

    def _must(self, before: int | None, first: int) -> bool:
        k = (before or 0) - 1
        return k >= first and self.nodes[k].kind in ("must", "also")

    def _opinion(self, j: int) -> bool:
        node = self.nodes[j]
        if node.kind == "act":
            return self._power(j) in ("propose", "veto", "decide", "review", "approve")
        return node.kind == "np" and any(t.cls == "outcome" for t in self.tokens[node.first : node.last + 1])
