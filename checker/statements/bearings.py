"""What stands around a holder: an object of his, a told one, a partner, the last word, something handed over."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import STRONG, Act
from checker.statements.nodes import Who
from checker.statements.walk import Walk

_PARTS_OF_A_RIGHT = frozenset(("assess", "reward", "manage", "formulate", "stop", "release", "approve"))
_LEADS = frozenset(("协调", "培养", "培训", "引导", "带动", "帮助", "服务", "培育", "选拔", "激励"))
_ORDERS = frozenset(("责令", "命令", "下令", "指令", "勒令", "喝令", "强令", "令", "即令"))
_TELLS = ("要求", "让", "使", "令")
_URGES = (
    *("推动", "敦促", "促请", "促使", "通过", "请求", "恳请", "敦请", "请", "动员", "说服", "提醒", "呼吁"),
    *("交由", "催促", "力促", "建请"),
)
_BESIDES = frozenset(("strong", "before", "must", "may", "light", "about", "np", "have"))

_HANDING = frozenset(
    ("act", "file", "cannot", "noneed", "nomore", "by", "via", "without", "consult", "be", "effect")
)
_TOLD = Pattern(
    r"情况|进度|进展|结果|数据|信息|报告|总结|台账|统计|报表|问题|异常|事故", "况台告展常息故数果结统表进问"
)

_SITTING = Pattern(
    r"(?:\d{4}年度?(?:\d{1,2}月(?:\d{1,2}日)?)?|(?:第[一二三四五六七八九十\d]{1,4}[届次]?){1,2})(?:临时|定期)?$",
    "年第",
)

NO_MEMBER = ("候选人", "候选", "候补", "人选", "助理", "秘书")


class Bearings(Walk):
    """Answers for a holder's place; changes nothing."""

    def _once_he(self, k: int, own: bool) -> bool:
        """一经否决，各部门应立即停止: once he has vetoed, be it said in a clause of its own."""
        if self._text(k) not in ("一经", "凡经"):
            return False
        his = self.subject is not None and self.subject.has("officer", "self")
        return own or (his and k + 1 < len(self.nodes) and self._power(k + 1) in ("veto", "stop"))

    def _about(self, k: int, first: int) -> bool:
        """Whether 对 opens what ``k`` closes, with nothing done in between."""
        before = [self.nodes[j].kind for j in range(first, k)]
        if "about" not in before:
            return False
        return not {"may", "must", "by", "have"} & set(before[before.index("about") :])

    def _another_object(self, k: int, first: int, end: int, who: Who) -> bool:
        """审批公司年度质量计划及各部门质量改进计划: whose the second object is."""
        return (
            who.has("below", "company", "anyone")
            and not who.has("officer", "self", "above")
            and k + 1 < end
            and self.nodes[k - 2].kind in ("np", "who")
            and all(n.kind in ("np", "of", "conj", "each") for n in self.nodes[k + 1 : end])
            and any(n.kind == "act" for n in self.nodes[first : k - 2])
        )

    def _item(self, k: int) -> bool:
        """Whether a noun phrase ends in an item of a list that no list of ours knows for an act."""
        words = [t.cls for t in self.tokens[self.nodes[k - 1].first : self.nodes[k].last + 1]]
        last = words[len(words) - words[::-1].index("conj") :] if "conj" in words else []
        return bool(last) and all(cls in ("content", "general", "unknown") for cls in last)

    def _is_urged(self, k: int, before: int, end: int, who: Who) -> bool:
        """要求总经理批准计划, 推动董事会行使权力: the one who is urged acts, and whoever urges him only asks."""
        if not who.has("above", "beside", "committee") or who.has("officer", "self"):
            return False
        after = self.nodes[k + 1].kind if k + 1 < end else ""
        if after not in ("act", "have", "may", "strong", "about") or not self._next_act(k, end):
            return False
        if after == "act" and self._relative(k + 1, end):
            return False
        words = self._text(before)
        if self.nodes[before].kind == "act" and self._power(before) == "implement":
            return after != "act" or self._power(k + 1) in STRONG
        if words in _TELLS:
            return who.has("above") or after != "act" or self._power(k + 1) in STRONG - {"stop", "release"}
        return words.endswith(_URGES)

    def _is_ordered(self, k: int, before: int, end: int, who: Who) -> bool:
        """有权责令任何车间停产: whoever orders it decides it; those who are ordered only obey."""
        if who.has("officer", "self", "above", "committee") or self._text(before) not in _ORDERS:
            return False
        act = next((j for j in range(k + 1, end) if self.nodes[j].kind == "act"), None)
        return act is not None and self._power(act) == "stop" and self._next_act(k, end)

    def _calls_together(self, k: int, before: int | None, end: int) -> bool:
        """由质量总监组织技术部门评审后作出决定: who has called the others together decides."""
        if before is None or not self._text(before).endswith(("组织", "召集", "带领", "牵头")):
            return False
        after = next((j for j in range(k + 1, end) if self.nodes[j].kind == "after"), None)
        return after is not None and any(n.kind == "act" for n in self.nodes[after + 1 : end])

    def _held_by(self, k: int, before: int | None, first: int, end: int) -> Who | None:
        """首席质量官由医务副院长兼任，享有…; 由总经理提名、董事会聘任: the talk stays of the officer."""
        while end > k and self.nodes[end - 1].kind in ("comma", "np"):
            end -= 1
        among = ("who", "act", "conj", "also", "np", "light", "strong")
        if any(n.kind not in among for n in self.nodes[k:end]):
            return None
        acts = [j for j in range(k + 1, end) if self.nodes[j].kind == "act"]
        named = all(self._is_appoint(j) or self._text(j) in ("提名", "推荐") for j in acts)
        if not acts or not named or not self._is_appoint(acts[-1]) or acts[-1] != end - 1:
            return None
        opens = before == first or self.clause[k - 1] != self.clause[k]
        held = [n.who for n in self.nodes[: before or k] if n.who is not None]
        if not held or not held[-1].has("officer"):
            return None
        if not opens and self.nodes[first].who is not held[-1]:
            return None
        self.used.update(range(k - 1, end))
        self.concluded = end
        return held[-1]

    def _and_with(self, k: int, before: int | None) -> bool:
        """经 H 与总经理签字: 与 between two holders and a decision joins them."""
        if before is None or before < 1 or self._text(before) not in ("与", "跟", "同"):
            return False
        first = self.nodes[before - 1].who
        after = next(
            (j for j in range(k + 1, len(self.nodes)) if self.nodes[j].kind not in _BESIDES), len(self.nodes)
        )
        return (
            first is not None
            and first.has("officer", "self")
            and after < len(self.nodes)
            and self.nodes[after].kind == "act"
            and self._power(after) in STRONG
        )

    def _handed(self, act: Act, giving: int | None) -> bool:
        """总裁已将计划的签发全权交给 H: what 将 puts before the verb of giving is what is given."""
        if giving is None or act.relative or act.negated:
            return False
        before = [n.kind for n, c in zip(self.nodes, self.clause, strict=True) if c == act.clause]
        between = [n.kind for n in self.nodes[act.end + 1 : giving]]
        return "take" in before and all(kind in ("strong", "each") for kind in between)

    def _in_right(self, act: Act) -> bool:
        """质量考核和奖惩决定权授予 H: a right, or what the right behind it is of."""
        for later in self.acts:
            if later.right and later.node >= act.node and later.clause == act.clause:
                between = {n.kind for n in self.nodes[act.node + 1 : later.node]}
                return between <= {"conj", "act"} and (later is act or act.power in _PARTS_OF_A_RIGHT)
        return False

    def _owned(self, k: int, end: int, who: Who) -> bool:
        """并决定其奖惩: 其 before the last noun of the clause is whose it is; 协调各部门质量工作: whose work it is."""
        if self._led(k, end, who):
            return True
        if (
            not who.members
            or who.cls != "self"
            or self._text(k) != "其"
            or k + 2 != end
            or k == 0
            or self.nodes[k - 1].kind != "act"
        ):
            return False
        return (
            self.nodes[k + 1].kind == "act"
            and self._power(k + 1) in ("reward", "assess")
            and self._power(k - 1) in STRONG
        )

    def _led(self, k: int, end: int, who: Who) -> bool:
        """H 协调各部门质量工作, 指导和培养质量管理人员: whom the officer leads does not act in the next clause."""
        mine = self.subject is not None and self.subject.has("officer", "self")
        if (
            not mine
            or not k
            or who.has("officer", "self", "above", "beside")
            or self.nodes[k - 1].kind != "np"
        ):
            return False
        last = self.nodes[k - 1]
        leads = self._text(k - 1) in _LEADS and last.first > 0 and self.clause[k - 1] == self.clause[k]
        behind = [n.kind for n in self.nodes[k + 1 : end] if n.kind != "comma"]
        return leads and behind in ([], ["np"])

    def _last_say(self, k: int, first: int, end: int) -> bool:
        """以 H 的结论为准, 以 H 的意见为最终意见."""
        if self._shown(k, end):
            return True
        j = k + 1
        while (
            j + 1 < end
            and self.nodes[j].kind in ("at", "np", "act", "light")
            and any(n.kind == "of" for n in self.nodes[j:end])
        ):
            j += 1
        if j < end and self.nodes[j].kind == "of":
            j += 1
        while j < end and self.nodes[j].kind in ("strong", "also"):
            j += 1
        if j >= end or not (self.nodes[j].kind == "np" or self._power(j) in ("propose", "decide", "review")):
            return False
        return any(n.kind == "effect" for n in self.nodes[j:end]) or (
            any(n.kind == "be" for n in self.nodes[j:end])
            and any(n.kind == "strong" for n in self.nodes[j:end])
        )

    def _is_last(self, k: int, end: int) -> int:
        """以 H 的意见为最终意见: the node of the opinion that stands right before what makes it the last, else 0."""
        j = k + 1
        while j < end and self.nodes[j].kind in ("of", "strong"):
            j += 1
        said = (
            j + 1 < end and self.nodes[j].kind == "act" and self._power(j) in ("propose", "decide", "review")
        )
        if said and self.nodes[j + 1].kind == "effect":
            return j
        return self._shown(k, end)

    def _shown(self, k: int, end: int) -> int:
        """以 H 在看板上点的绿灯为准: the node of the sign that he gives somewhere, else 0."""
        if k + 1 >= end or self.nodes[k + 1].kind != "at":
            return 0
        for j in range(k + 2, end):
            if self.nodes[j].kind == "effect":
                return j - 1 if self.nodes[j - 1].kind in ("np", "act") else 0
            if self.nodes[j].who is not None:
                return 0
        return 0

    def _hands_in(self, k: int, first: int, end: int) -> bool:
        """呈报年度质量计划, 质量预算的上报: whoever hands a paper in leaves it to others, and nobody else is named to act."""
        kinds = [n.kind for n in self.nodes[first:end]]
        named = [n.who for n in self.nodes[first:end] if n.who is not None]
        words = self.text[
            self.tokens[self.nodes[first].first].start : self.tokens[self.nodes[end - 1].last].end
        ]
        return (
            "np" in kinds
            and not _HANDING & set(kinds)
            and not _TOLD.search(words)
            and not any(w.has("officer", "self") and w is not self.subject for w in named)
        )

    def _and(self, end: int) -> bool:
        """聘任首席质量官，并对…: the one who appoints goes on."""
        j = end
        while j < len(self.nodes) and self.nodes[j].kind in ("comma", "colon"):
            j += 1
        return j < len(self.nodes) and (
            self.nodes[j].kind == "also" or self._text(j).startswith(("并", "且"))
        )

    def _is_appoint(self, k: int) -> bool:
        return self.nodes[k].kind == "act" and self._power(k) == "appoint"

    def _is_led(self, k: int, following: str, first: int) -> bool:
        """对违反工艺纪律的班组可当场开具罚单: over whom it is done."""
        led = following in ("may", "light") or (
            following == "act" and self._text(k + 1).startswith(("给予", "予以"))
        )
        return led and self._about(k, first)

    def _past_session(self, k: int | None, first: int) -> int | None:
        """经2025年第三次董事会, 经第三届董事会: which sitting it was stands between the word and the body."""
        at = k
        while at is not None and at > first and self.nodes[at].kind in ("np", "date"):
            if not _SITTING.match(self._text(at)):
                return k
            at = self._prev(at, first)
        return at if at is not None and self.nodes[at].kind == "via" else k

    def _after(self, act: Act) -> bool:
        return act.node + 1 < len(self.nodes) and self.nodes[act.node + 1].kind in ("after", "then", "when")

    def _taken_on(self, k: int, first: int) -> bool:
        """质量预算的审批，由 X 负责: a clause of its own that says who does what was named before it."""
        end = next(
            (j for j in range(k, len(self.nodes)) if self.clause[j] != self.clause[first]), len(self.nodes)
        )
        if end < len(self.nodes) or self.nodes[end - 1].kind in ("comma", "arrow"):
            end -= self.nodes[end - 1].kind in ("comma", "arrow")
        after = [n.kind for n in self.nodes[k + 1 : end]]
        if not {"duty", "light"} & set(after) or not set(after) <= {"duty", "light", "strong", "each"}:
            return False
        before = [
            j
            for j in range(first)
            if self.clause[j] == self.clause[first] - 1 and self.nodes[j].kind != "comma"
        ]
        named = bool(before) and self.nodes[before[-1]].kind in ("act", "right")
        return named and any(self.nodes[j].kind == "of" for j in before)

    def _passes_on(self, act: Act, who: Who) -> bool:
        """…一票否决权，由 X 行使: what nobody in person holds, or what goes above its holder."""
        return act.agent is None or act.carried or act.agent.cls in ("company", "anyone") or who.has("above")
