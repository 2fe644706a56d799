"""What an act is over: its object, what stands before it, what 对… names, the topic, else what governs the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.statements.act import Act, Scan
from checker.statements.naming import Token
from checker.statements.nodes import Node

NOMINAL = {
    "assess": "assessment",
    "reward": "reward",
    "release": "release",
    "stop": "stop",
    "veto": "veto",
}
_GENERIC = frozenset(
    (
        "停用",
        "停止",
        "暂停",
        "冻结",
        "隔离",
        "封存",
        "扣留",
        "扣押",
        "制止",
        "关停",
        "停下",
        "拦截",
        "暂停使用",
        "停止使用",
        "停运",
        "停发",
        "stop",
        "stops",
        "halt",
        "suspend",
        "block",
    )
)
_GOODS = frozenset(
    (
        "产品",
        "物料",
        "批次",
        "货",
        "货物",
        "成品",
        "半成品",
        "在制品",
        "原料",
        "原材料",
        "库存",
        "设备",
        "工序",
        "作业",
        "生产",
        "商品",
        "服务",
        "项目",
        "工程",
        "车辆",
        "食材",
        "药品",
        "食品",
        "零部件",
        "装置",
        "产线",
        "缺陷",
        "不合格品",
        "可疑批次",
        "营业",
        "供货",
        "发货",
        "出货",
    )
)
_RUNS = re.compile(r"经营|决策|执行|领导班子")
_BODIES = ("会", "班子", "层", "委员会", "会议", "committee", "board", "meeting", "meetings", "team", "excom")
_THROUGH = frozenset(
    (
        "each",
        "strong",
        "about",
        "who",
        "of",
        "right",
        "include",
        "within_budget",
        "light",
        "only",
        "before",
        "now",
    )
)
_STOP = frozenset(
    ("after", "then", "by", "via", "report", "without", "when", "cannot", "noneed", "be", "belong", "effect")
)


@dataclass(frozen=True, slots=True)
class Theme:
    """Matter ids, the tokens that name them, and whether the act's own sentence said so."""

    ids: tuple[str, ...] = ()
    tokens: tuple[int, ...] = ()
    said: bool = True
    source: str = ""


class Themes:
    """Finds the theme of each act of a sentence."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        scan: Scan,
        bare: dict[str, str],
        context: Sequence[str],
        before: Theme | None,
        roles: Sequence[str | None] = (),
        clauses: Sequence[int] = (),
    ) -> None:
        self.clauses = clauses
        self.roles = roles
        self.text, self.tokens, self.scan, self.bare = text, tokens, scan, bare
        self.context = tuple(context)
        self.previous = before
        self.governed = any(m.startswith("quality") for m in context)

    def of(self, act: Act) -> Theme:
        """The theme of ``act``; one without ids if nothing names it."""
        if act.power in ("participate", "attend") and (body := self._body(act)):
            return body
        if act.power in ("veto", "stop") and self._read(self._about(act), act, "about").ids == ("foreign",):
            return Theme(("foreign",), (), True, "about")
        for source, nodes in self._places(act):
            made = self._read(nodes, act, source)
            if made.ids and not self._idle(act, made.ids):
                return made
            if (
                self.previous is not None
                and self.previous.ids
                and source in ("object", "about", "before")
                and self._points_back(nodes)
            ):
                return Theme(self.previous.ids, (), True, "previous")
            if source == "object" and self._strange_goods(act, nodes):
                return Theme(("foreign",), (), True, source)
            if act.power == "veto" and source in ("object", "before", "about") and self._other_field(nodes):
                return Theme(("foreign",), (), True, source)
        word = self.text[self.tokens[act.index].start : self.tokens[act.index].end]
        absorbed = tuple(NOMINAL[p] for p in act.absorbed if p in NOMINAL)
        if "质量" in word or "品质" in word or "quality" in word:
            return Theme(("quality", *absorbed), (), True, "word")
        if absorbed:
            return Theme(absorbed, (), True, "absorbed")
        if act.required and (consequence := self._consequence(act)):
            return Theme(consequence, (), True, "consequence")
        if self.previous is not None and self.previous.ids and self._continues(act):
            return Theme(self.previous.ids, (), False, "previous")
        if self.context:
            return Theme(self.context, (), False, "context")
        return Theme((), (), False)

    def _idle(self, act: Act, ids: tuple[str, ...]) -> bool:
        """不合格品有流出风险时，…进行考核: goods are nothing that is assessed."""
        return act.power in ("assess", "reward") and set(ids) <= {"product", "production", "stop", "release"}

    def _strange_goods(self, act: Act, nodes: Sequence[Node]) -> bool:
        """停用部门邮箱: what is stopped is no product and no line."""
        token = self.tokens[act.index]
        if act.power != "stop" or self.text[token.start : token.end] not in _GENERIC:
            return False
        inside = [self.tokens[i] for n in nodes for i in range(n.first, n.last + 1)]
        known = any(
            t.cls in ("matter", "stages", "rest") or self.text[t.start : t.end] in _GOODS for t in inside
        )
        return bool(inside) and not known and any(t.cls in ("general", "unknown", "foreign") for t in inside)

    def _points_back(self, nodes: Sequence[Node]) -> bool:
        return any(self.tokens[i].cls == "above_these" for n in nodes for i in range(n.first, n.last + 1))

    def _other_field(self, nodes: Sequence[Node]) -> bool:
        """对新员工转正有否决权: what is named is no matter of ours."""
        return any(
            self.tokens[i].cls in ("general", "unknown", "foreign")
            for node in nodes
            for i in range(node.first, node.last + 1)
        )

    def _body(self, act: Act) -> Theme | None:
        """经营管理委员会成员, 出席总经理办公会: a body that runs the business."""
        first, end = self._own(act)
        for node in (*self.scan.nodes[first:end], *self.scan.nodes[:first]):
            for index, _, meaning in node.who.members if node.who is not None else ():
                word = self.text[self.tokens[index].start : self.tokens[index].end]
                if (meaning in ("top_manager", "board") or _RUNS.search(word)) and word.endswith(_BODIES):
                    return Theme(("business_decision",), (index,), True, "body")
        return None

    def named(self, act: Act) -> Theme:
        """All matters of the sentence."""
        return self._read([n for n in self.scan.nodes if n.kind in ("np", "within_budget")], act, "list")

    def _continues(self, act: Act) -> bool:
        return act.power in ("reward", "assess") or (act.carried and act.power not in ("release", "stop"))

    def _places(self, act: Act) -> Iterable[tuple[str, list[Node]]]:
        if act.power == "propose":
            yield "about", self._about(act)
        if not act.right:
            yield "object", self._right(act)
        yield "before", self._left(act)
        if act.right:
            yield "object", self._right(act)
        yield "about", self._about(act)
        yield "masked", self._masked(act.clause)
        yield "topic", self._first(act)
        yield "earlier", self._earlier(act)
        if act.required:
            yield "consequent", self._consequent(act)
            yield "later", self._next_clause(act)
        yield "masked", self._masked()

    def _own(self, act: Act) -> tuple[int, int]:
        """The node range of the act's clause."""
        first = act.node
        while first > 0 and self.scan.clause[first - 1] == act.clause:
            first -= 1
        end = act.node
        while end + 1 < len(self.scan.nodes) and self.scan.clause[end + 1] == act.clause:
            end += 1
        return first, end + 1

    def _right(self, act: Act) -> list[Node]:
        _, end = self._own(act)
        others = {a.node for a in self.scan.acts if a is not act}
        out: list[Node] = []
        passed = False
        skip = 0
        for k in range(act.node + 1, end):
            node = self.scan.nodes[k]
            if k < skip:
                continue
            if node.kind == "np" or (node.kind == "within_budget"):
                out.append(node)
                passed = True
            elif node.kind == "act":
                power = self.tokens[node.first].cls
                if k in others and not out and self._coordinated(act, k):
                    passed = True
                    continue
                if k in others:
                    if power in NOMINAL and act.governor is None and not passed:
                        break
                    break
                out.append(node)
            elif node.kind in ("conj", "also"):
                if out or self._coordinated_after(act, k, end):
                    continue
                break
            elif node.kind in ("via", "who", "per", "by", "start") and (jump := self._past_relative(k, end)):
                skip = jump
            elif node.kind in _THROUGH:
                continue
            elif node.kind in _STOP or node.kind in ("may", "must", "have", "duty"):
                break
        return out

    def _past_relative(self, k: int, end: int) -> int:
        """组织实施经董事会通过的战略: the object stands after the relative clause."""
        acting = False
        for j in range(k, end):
            kind = self.scan.nodes[j].kind
            acting = acting or kind in ("act", "light", "effect", "report", "file")
            if kind == "of" and acting:
                return j + 1
            if kind not in (
                "via",
                "who",
                "per",
                "by",
                "act",
                "light",
                "effect",
                "strong",
                "start",
                "np",
                "also",
                "of",
                "report",
                "file",
                "to",
            ):
                return 0
        return 0

    def _coordinated(self, act: Act, k: int) -> bool:
        """制定、审批质量计划: both share the object after the last."""
        other = next(a for a in self.scan.acts if a.node == k)
        return other.group == act.group

    def _coordinated_after(self, act: Act, k: int, end: int) -> bool:
        return any(a.group == act.group and a.node > k for a in self.scan.acts)

    def _left(self, act: Act) -> list[Node]:
        first, _ = self._own(act)
        members = [a.node for a in self.scan.acts if a.group == act.group]
        k = min(members) - 1 if members else act.node - 1
        out: list[Node] = []
        while k >= first:
            node = self.scan.nodes[k]
            if node.kind == "np":
                out.append(node)
            elif node.kind in (
                "of",
                "each",
                "strong",
                "light",
                "before",
                "conj",
                "include",
                "may",
                "must",
                "have",
                "duty",
                "joint",
                "within_budget",
            ):
                pass
            elif node.kind == "act" and not any(a.node == k for a in self.scan.acts):
                out.append(node)
            elif node.kind in ("about", "take", "who", "by", "via", "report", "without", "per"):
                if out:
                    break
                if node.kind in ("about", "take"):
                    break
            else:
                break
            k -= 1
        return out[::-1]

    def _about(self, act: Act) -> list[Node]:
        first, end = self._own(act)
        out: list[Node] = []
        inside = False
        for k in range(first, end):
            node = self.scan.nodes[k]
            if node.kind in ("about", "take", "occasion", "at"):
                inside = True
            elif inside and node.kind in ("np",):
                out.append(node)
            elif inside and node.kind in ("who", "of", "conj", "each", "include", "within_budget"):
                continue
            elif inside and node.kind == "act" and not any(a.node == k for a in self.scan.acts):
                out.append(node)
            elif k >= act.node:
                break
            else:
                inside = False
        return out

    def _first(self, act: Act) -> list[Node]:
        first, _ = self._own(act)
        return [n for n in self.scan.nodes[first : act.node] if n.kind in ("np", "act", "within_budget")]

    def _masked(self, clause: int | None = None) -> list[Node]:
        """质量预算总额内: what a harmless phrase names."""
        return [
            Node("np", i, i)
            for i, role in enumerate(self.roles)
            if role == "harmless"
            and (clause is None or self.clauses[i] == clause)
            and self.tokens[i].cls in ("matter", "bare", "within_budget")
        ]

    def _earlier(self, act: Act) -> list[Node]:
        for clause in range(act.clause - 1, -1, -1):
            nodes = [n for n, c in zip(self.scan.nodes, self.scan.clause, strict=True) if c == clause]
            found = [n for n in nodes if n.kind in ("np", "act", "within_budget")]
            if self._read(found, act, "earlier").ids:
                return found
        return []

    def _consequent(self, act: Act) -> list[Node]:
        """未经 H 签字不得出厂: what the act is waited for."""
        _, end = self._own(act)
        return [n for n in self.scan.nodes[act.node + 1 : end] if n.kind in ("np", "act")]

    def _next_clause(self, act: Act) -> list[Node]:
        return [
            n
            for n, c in zip(self.scan.nodes, self.scan.clause, strict=True)
            if c == act.clause + 1 and n.kind in ("np", "act")
        ]

    def _consequence(self, act: Act) -> tuple[str, ...]:
        found = [
            NOMINAL[a.power]
            for a in self.scan.acts
            if a.index > act.index and a.clause <= act.clause + 1 and a.power in ("release", "stop")
        ]
        return tuple(dict.fromkeys(found))

    def _read(self, nodes: Sequence[Node], act: Act, source: str) -> Theme:
        ids: list[str] = []
        used: list[int] = []
        acting = {a.index for a in self.scan.acts if a.group == act.group and a.clause == act.clause} | {
            act.index
        }
        quality = self.governed or self._spoken_of(nodes, act)
        foreign = False
        for node in nodes:
            for i in range(node.first, node.last + 1):
                token = self.tokens[i]
                if token.cls == "conj":
                    foreign = False
                elif token.cls == "matter" and foreign and not token.meaning.startswith("quality"):
                    continue
                elif token.cls in ("matter", "own_staff"):
                    quality = quality or token.meaning.startswith("quality")
                    foreign = False
                    ids.append(token.meaning)
                    used.append(i)
                elif token.cls == "within_budget":
                    if (
                        "质量" in self.text[token.start : token.end]
                        or "quality" in self.text[token.start : token.end]
                    ):
                        ids.append("quality_budget")
                        used.append(i)
                elif token.cls == "bare":
                    if foreign or not quality:
                        continue
                    if ids and ids[-1].startswith("quality") and used and self._same_phrase(used[-1], i):
                        ids.pop()
                    ids.append(self.bare[self.text[token.start : token.end]])
                    used.append(i)
                elif token.cls == "foreign":
                    foreign = True
                    ids.append("foreign")
                    used.append(i)
                elif (
                    token.cls in NOMINAL
                    and i not in acting
                    and "裁" not in self.text[token.start : token.end]
                ):
                    ids.append(NOMINAL[token.cls])
                    used.append(i)
        ids.extend(NOMINAL[p] for p in act.absorbed if p in NOMINAL and (ids or source == "object"))
        if any(m != "foreign" for m in ids) and "foreign" in ids and source != "object":
            pass
        return Theme(tuple(dict.fromkeys(ids)), tuple(used), True, source)

    def _spoken_of(self, nodes: Sequence[Node], act: Act) -> bool:
        """在质量改进方面有经费支配权: quality that the clause has named before."""
        if act.node >= len(self.scan.nodes):
            return False
        first, _ = self._own(act)
        start = self.scan.nodes[first].first
        end = nodes[0].first if nodes else start
        return any(t.cls == "matter" and t.meaning.startswith("quality") for t in self.tokens[start:end])

    def _same_phrase(self, left: int, right: int) -> bool:
        return all(
            self.tokens[k].cls in ("content", "general", "of", "stages", "paper", "outcome", "unknown")
            for k in range(left + 1, right)
        )
