"""What an act is over: its object, what stands before it, what 对… names, the topic, else what governs the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.statements.act import Act, Scan
from checker.statements.naming import Token
from checker.statements.nodes import Node
from checker.statements.theme import NOMINAL, NOTHING, Theme
from checker.statements.theme_words import (
    PAPERS,
    RULES,
    about_first,
    body_of,
    clause_ranges,
    names_quality,
    of_a_shop,
    only_about,
    opens_about,
    other_field,
    paid_for,
    refuses,
    rules_of,
    runs_the_firm,
    says_itself,
    strange_goods,
)

_THROUGH = frozenset(
    [
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
    ]
)
_STOP = frozenset(
    ("after", "then", "by", "via", "report", "without", "when", "cannot", "noneed", "be", "belong", "effect")
)


_TELLING = frozenset(("conj", "matter", "own_staff", "within_budget", "bare", "foreign", *NOMINAL))


class Themes:
    """The theme of each act."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        scan: Scan,
        bare: Mapping[str, str],
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
        self.ranges = clause_ranges(scan.clause)

    def of(self, act: Act) -> Theme:
        """Without ids if unnamed."""
        if act.power in ("participate", "attend") and (body := self._body(act)):
            return body
        if act.power in ("veto", "stop") and self._read(self._about(act), act, "about").ids == ("foreign",):
            return Theme(("foreign",), (), True, "about")
        if act.relative and self.text.startswith(tuple("的" + r for r in RULES), self.tokens[act.last].end):
            return Theme(("foreign",), (), True, "object")
        for source, nodes in self._places(act):
            if not nodes and not (act.absorbed and source == "object"):
                continue
            made = self._read(nodes, act, source)
            if source == "earlier" and set(made.ids) <= PAPERS and says_itself(self.text, self.tokens, act):
                continue
            if made.ids and not self._idle(act, made.ids):
                return made
            if (
                self.previous is not None
                and self.previous.ids
                and source in ("object", "about", "before")
                and self._points_back(nodes)
            ):
                return Theme(self.previous.ids, (), True, "previous")
            if source in ("object", "before") and strange_goods(self.text, self.tokens, act, nodes):
                return Theme(("foreign",), (), True, source)
            if (
                act.power == "veto"
                and act.frame != "F16"
                and source in ("object", "before", "about")
                and other_field(self.tokens, nodes)
            ):
                return Theme(("foreign",), (), True, source)
        opened = opens_about(self.scan, act) if act.power == "veto" else []
        if other_field(self.tokens, opened) and not self._read(opened, act, "about").ids:
            return Theme(("foreign",), (), True, "about")
        word = self.text[self.tokens[act.index].start : self.tokens[act.index].end]
        absorbed = tuple(NOMINAL[p] for p in act.absorbed if p in NOMINAL)
        if "质量" in word or "品质" in word or "quality" in word:
            return Theme(("quality", *absorbed), (), True, "word")
        if absorbed:
            return Theme(absorbed, (), True, "absorbed")
        if act.required and (consequence := self._consequence(act)):
            return Theme(consequence, (), True, "consequence")
        if act.power == "attend" and (decided := self._decided_next(act)):
            return decided
        if self.previous is not None and self.previous.ids and (act.frame == "F16" or self._continues(act)):
            return Theme(self.previous.ids, (), False, "previous")
        if self.context:
            return Theme(self.context, (), False, "context")
        return Theme((), (), False)

    def _decided_next(self, act: Act) -> Theme | None:
        """听取 H 意见后批准质量计划: one is heard on what is decided then."""
        later = (a for a in self.scan.acts if a.index > act.last and a.clause <= act.clause + 1)
        decision = next((a for a in later if a.power not in ("propose", "attend", "review")), None)
        if decision is None or decision.agent is None or decision.agent.has("officer"):
            return None
        found = self.of(decision)
        return found if found.ids and found.said else None

    def _idle(self, act: Act, ids: tuple[str, ...]) -> bool:
        """不合格品有流出风险时，…进行考核: goods are nothing that is assessed."""
        return act.power in ("assess", "reward") and set(ids) <= {"product", "production", "stop", "release"}

    def _points_back(self, nodes: Sequence[Node]) -> bool:
        return any(self.tokens[i].cls == "above_these" for n in nodes for i in range(n.first, n.last + 1))

    def _body(self, act: Act) -> Theme | None:
        first, end = self._own(act)
        index = body_of(self.text, self.tokens, self.scan.nodes, (*range(first, end), *range(first)))
        if index is None:
            last = self.scan.nodes[end - 1].last + 1
            if of_a_shop(self.text, self.tokens, act, last):
                return Theme(("foreign",), (), True, "object")
            index = runs_the_firm(self.text, self.tokens, act, last)
        return None if index is None else Theme(("business_decision",), (index,), True, "body")

    def named(self, act: Act, acts: bool = False) -> Theme:
        """All matters of the sentence; with ``acts`` what its acts name, too."""
        kinds = ("np", "within_budget", "act") if acts else ("np", "within_budget")
        return self._read([n for n in self.scan.nodes if n.kind in kinds], act, "list")

    def _continues(self, act: Act) -> bool:
        if (
            act.final
            or act.power in ("reward", "assess")
            or (act.carried and act.power not in ("release", "stop"))
        ):
            return True
        # 由他定夺: who is meant has just been spoken of, and so has what
        told = any(n.kind == "np" for n in self.scan.nodes[: act.node + 2])
        return act.frame == "F3" and act.agent is not None and act.agent.cls == "self" and not told

    def _places(self, act: Act) -> Iterable[tuple[str, list[Node]]]:
        if about_first(self.scan, act):
            yield "about", self._about(act)
        if not act.right:
            yield "object", self._right(act)
        if self._next_in_list(act):
            yield "about", self._about(act)
            return
        yield "before", self._left(act)
        if act.right:
            yield "object", self._right(act)
        yield "about", self._about(act)
        yield "masked", self._masked(act.clause)
        yield "topic", self._first(act)
        first, end = self.ranges.get(act.clause + 1, (0, 0))
        if act.frame == "F4" and refuses(self.tokens, self.scan.nodes[first:end]):
            yield "later", self._next_clause(act)
        yield "earlier", self._earlier(act)
        if act.required:
            yield "consequent", self._consequent(act)
            yield "later", self._next_clause(act)
        yield "masked", self._masked()
        if not self.context:
            yield "masked", self._masked(act.clause, "limit")

    def _next_in_list(self, act: Act) -> bool:
        """质量计划审定、停产: what a stop or a release is of stands in the word; the matter is of the item before."""
        k = act.node
        before = [n.kind for n in self.scan.nodes[max(0, k - 2) : k]]
        return act.power in ("stop", "release") and before in (["act", "conj"], ["right", "conj"])

    def _own(self, act: Act) -> tuple[int, int]:
        """Its clause's nodes."""
        known = self.ranges.get(act.clause)
        if known is not None and known[0] <= act.node < known[1]:
            return known
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
        skip = 0
        for k in range(act.node + 1, end):
            node = self.scan.nodes[k]
            if k < skip:
                continue
            if node.kind == "np" or (node.kind == "within_budget"):
                if not (k and self.scan.nodes[k - 1].kind == "conj" and not out and self._plain(k)):
                    out.append(node)
            elif node.kind == "act":
                if k in others and not out and self._coordinated(act, k):
                    continue
                if k in others:
                    break
                out.append(node)
            elif node.kind in ("conj", "also"):
                if act.right and node.kind == "conj" and all(n.kind == "act" for n in out):
                    # 放行决定权、质量方针制定权: what follows is another's object
                    break
                if out or self._coordinated_after(act, k, end):
                    continue
                if node.kind == "conj" and k + 1 < end and self._opens_plainly(k + 1):
                    continue
                if k and self.scan.nodes[k - 1].kind == "who" and not act.right:
                    continue  # 审批本部及各工厂的质量计划
                break
            elif node.kind in ("via", "who", "per", "by", "start") and (jump := self._past_relative(k, end)):
                skip = jump
            elif node.kind in _THROUGH:
                continue
            elif node.kind in _STOP or node.kind in ("may", "must", "have", "duty"):
                break
        return out

    def _opens_plainly(self, k: int) -> bool:
        node = self.scan.nodes[k]
        return node.kind == "np" and self.tokens[node.first].cls == "content"

    def _plain(self, k: int) -> bool:
        """批准、退回或者要求修改质量计划: a word that no list knows for an act."""
        node = self.scan.nodes[k]
        return node.kind == "np" and all(
            self.tokens[i].cls in ("content", "conj") for i in range(node.first, node.last + 1)
        )

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
            elif node.kind == "per" and act.frame == "F3":
                out = []  # 由 H 根据考核结果决定
            elif node.kind in ("about", "take", "who", "by", "via", "report", "without", "per"):
                if out or node.kind in ("about", "take"):
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
            elif inside and node.kind in ("who", "of", "conj", "each", "include", "whether", "within_budget"):
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

    def _masked(self, clause: int | None = None, said: str = "harmless") -> list[Node]:
        """质量预算总额内, 仅及于年度质量计划: what a phrase names."""
        if said not in self.roles:
            return []
        return [
            Node("np", i, i)
            for i, role in enumerate(self.roles)
            if role == said
            and (clause is None or self.clauses[i] == clause)
            and self.tokens[i].cls in ("matter", "bare", "within_budget")
        ]

    def _earlier(self, act: Act) -> list[Node]:
        for clause in range(act.clause - 1, -1, -1):
            first, end = self.ranges.get(clause, (0, 0))
            found = [n for n in self.scan.nodes[first:end] if n.kind in ("np", "act", "within_budget")]
            if found and self._read(found, act, "earlier").ids:
                return found
        return []

    def _consequent(self, act: Act) -> list[Node]:
        """未经 H 签字不得出厂: what the act is waited for."""
        _, end = self._own(act)
        return [n for n in self.scan.nodes[act.node + 1 : end] if n.kind in ("np", "act")]

    def _next_clause(self, act: Act) -> list[Node]:
        first, end = self.ranges.get(act.clause + 1, (0, 0))
        return [n for n in self.scan.nodes[first:end] if n.kind in ("np", "act")]

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
        acting: set[int] | None = None
        quality = self.governed
        asked = False
        foreign = False
        tokens = self.tokens
        for node in nodes:
            for i in range(node.first, node.last + 1):
                token = tokens[i]
                cls = token.cls
                if cls not in _TELLING:
                    continue
                if cls == "conj":
                    foreign = False
                elif cls == "matter" and foreign and not token.meaning.startswith("quality"):
                    continue
                elif cls == "matter" and only_about(self.text, tokens, i, act):
                    foreign = True
                elif cls in ("matter", "own_staff"):
                    quality = quality or token.meaning.startswith("quality")
                    foreign = False
                    ids.append(paid_for(self.text, tokens, i, self.bare) or token.meaning)
                    used.append(i)
                elif cls == "within_budget":
                    word = self.text[token.start : token.end]
                    if "质量" in word or "quality" in word:
                        ids.append("quality_budget")
                        used.append(i)
                elif cls == "bare":
                    if not foreign and not quality and not asked:
                        quality, asked = self._spoken_of(nodes, act), True
                    meant = self.bare[self.text[token.start : token.end]]
                    if foreign or not quality or (meant == "business_decision" and "quality_safety" in ids):
                        continue
                    if ids and ids[-1].startswith("quality") and used and self._same_phrase(used[-1], i):
                        ids.pop()
                    ids.append(meant)
                    used.append(i)
                elif cls == "foreign":
                    foreign = True
                    ids.append("foreign")
                    used.append(i)
                else:
                    if acting is None:
                        acting = self._acting(act)
                    if (
                        i not in acting
                        and not rules_of(self.text, tokens, i)
                        and "裁" not in self.text[token.start : token.end]
                    ):
                        ids.append(NOMINAL[cls])
                        used.append(i)
        if act.absorbed and (ids or source == "object"):
            ids.extend(NOMINAL[p] for p in act.absorbed if p in NOMINAL)
        if "stop" in ids and act.power in ("decide", "approve"):
            ids = [i for i in ids if i != "product"]  # 决定召回已出厂产品
        return Theme(tuple(dict.fromkeys(ids)), tuple(used), True, source) if ids else NOTHING[source]

    def _acting(self, act: Act) -> set[int]:
        return {a.index for a in self.scan.acts if a.group == act.group and a.clause == act.clause} | {
            act.index
        }

    def _spoken_of(self, nodes: Sequence[Node], act: Act) -> bool:
        """在质量改进方面有经费支配权: quality that the clause has named before."""
        if act.node >= len(self.scan.nodes):
            return False
        first, _ = self._own(act)
        start = self.scan.nodes[first].first
        end = nodes[0].first if nodes else start
        return any(names_quality(self.text, t) for t in self.tokens[start:end])

    def _same_phrase(self, left: int, right: int) -> bool:
        return all(
            self.tokens[k].cls in ("content", "general", "of", "stages", "paper", "outcome", "unknown")
            for k in range(left + 1, right)
        )
