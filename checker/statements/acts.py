"""The acts of a sentence, each in its frame: who acts, who is waited for, what is refused, what is only asked for."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import REQUIRED, TRANSPARENT, Act, Scan, untangle
from checker.statements.agents import MARKS
from checker.statements.asides import Asides
from checker.statements.asked_to_yield import asked_to_give_up
from checker.statements.at_review import names_a_stage
from checker.statements.courses import able_to, about_a_right, about_its_course
from checker.statements.done_before import done_before
from checker.statements.for_want import points_back, unsigned_on, wanting
from checker.statements.last_word import last_words
from checker.statements.linking import Linking
from checker.statements.naming import Token
from checker.statements.nodes import POWERS, Who
from checker.statements.only_seen import checks_a_paper
from checker.statements.opens_the_way import opens_the_way
from checker.statements.received import heard_of, only_received
from checker.statements.refusal import refusals
from checker.statements.same_approval import same_approvals

_LACKS = frozenset(("没有", "无", "没", "凡无", "凡没有", "未见", "缺", "尚无"))
_PEOPLE = ("人员", "人选", "候选人", "代表", "专家", "负责人", "小组", "人行使", "成员")
_GIVING = ("授予", "赋予", "下放", "交给", "下放给", "授给", "给予")
_SO = ("就", "便", "则", "即")
_FINAL = Pattern(r"最终|终局|最后(?:意见|结论|决定)|定论|终审|唯一", "唯局最终论")

_HEEDED = frozenset(
    (
        *("who", "act", "cannot", "be", "effect", "have", "nomore", "noneed", "to", "consult", "file"),
        *("revoke_act", "may", "must", "duty", "after", "then"),
        *MARKS,
    )
)
"""Kinds of nodes that change what the acts of their clause are; the rest are looked at from these."""


_PASSED_ON = frozenset(
    ["移交", "移交给", "移交至", "划归", "划转", "调整至", "调整为", "调整给", "转移至", "转交", "转给", "变更为由"]
)  # fmt: skip


def _whose(act: Act) -> bool:
    """计划的审批由 H 移交 X: 由 names whose the act was."""
    return act.frame == "F3" and act.agent is not None and act.agent.first > act.index


def scan(
    text: str, tokens: list[Token], taken: list[str | None], carried: Who | None, governed: bool = False
) -> Scan:
    """Reads nodes from left to right; ``taken`` tokens belong to phrases already and are passed over.

    ``carried`` is the subject of the sentence before; ``governed`` says that a heading names the holder.
    """
    scanner = _Scanner(text, tokens, taken, carried)
    scanner.governed = governed
    return scanner.run()


class _Scanner(Linking):
    """Reads one clause after another."""

    def run(self) -> Scan:
        first = 0
        asides = Asides(self.text, self.tokens, self.subject) if "(" in self.text else None
        while first < len(self.nodes):
            end = first
            if asides is not None:
                self.subject = asides.subject(self.tokens[self.nodes[first].first].start, self.subject)
            while end < len(self.nodes) and self.clause[end] == self.clause[first]:
                end += 1
            self._clause(first, end)
            first = end
        if asides is not None and self.tokens:
            self.subject = asides.subject(self.tokens[-1].end + 1, self.subject)
        self._link()
        untangle(self.acts)
        found = Scan(self.nodes, self.clause, self.acts, self.used, self.subjects, self.subject)
        same_approvals(self.text, self.tokens, found, self.governed)
        refusals(self.text, self.tokens, found)
        last_words(self.text, self.tokens, found)
        return found

    def _clause(self, first: int, end: int) -> None:
        pending: tuple[Who, str] | None = None
        negated = needless = False
        modal = waiting = ""
        partners: list[Who] = []
        own = lacking = False
        self.revoked = self.forced = self.freed = False
        for k in range(first, end):
            if k < self.concluded:
                continue
            node = self.nodes[k]
            kind = node.kind
            if kind not in _HEEDED:
                continue
            if kind == "who":
                assert node.who is not None
                if lacking:
                    pending, lacking = (node.who, "F4"), False
                    self.used.add(k)
                    continue
                pending, own = self._holder(k, first, end, node.who, pending, own, partners, needless)
            elif kind == "act":
                self._act(k, first, pending, own, negated, needless, modal, partners, waiting)
                if not self._goes_on(k, end):
                    waiting = ""
                if pending and not self._goes_on(k, end):
                    if pending[1] == "F3" and not self._is_appoint(k):
                        self.subject, own = pending[0], True
                    pending = None
                if self._chosen(k, end):
                    self.subject, own = None, False
            elif kind == "cannot" and self._text(k) in _LACKS and self._relative_after(k, end):
                self.used.add(k)
                lacking = True
            elif kind in ("be", "effect") and self._concludes(k, first, end):
                continue
            elif kind == "by" and not self._named(k, end):
                self.used.add(k)
                self._topic(first)
                waiting = "F3"
            elif kind == "have":
                modal = kind
                self._fronted(first, k)
            elif kind == "report" and self._hands_in(k, first, end) and (own or self.governed):
                self._hand_in(k, own)
            elif kind in MARKS and kind != "by":
                if self._once_he(k, own):
                    self.used.add(k)
                elif self._unnamed(k, end):
                    self.used.add(k)
                    waiting = "" if heard_of(self, k, first) else MARKS[kind]
            elif kind == "cannot" and self._text(k) == "不" and k > first and self.nodes[k - 1].kind == "may":
                self.used.add(k)
            elif kind in ("cannot", "nomore"):
                self.used.add(k)
                if self._ahead(k, end, ("report", "via", "without")):
                    needless = True
                elif self._awaited(k):
                    negated = own and self.subject is not None and not self.subject.has("officer", "self")
                else:
                    negated = True
                    if k + 1 < end and self.nodes[k + 1].kind == "act" and self._text(k + 1).endswith("权"):
                        self._fronted(first, k)
                    self._refuse(k, first, end)
            elif kind == "noneed":
                needless = True
            elif (
                needless
                and kind in ("to", "report", "consult", "file")
                and (k + 1 == end or self.nodes[k + 1].kind != "who")
            ):
                needless = False
            elif kind == "revoke_act" or (kind == "act" and self._power(k) == "revoke_act"):
                pass
            elif kind in ("may", "must", "have", "duty"):
                if kind == "may":
                    self._in_parallel(k, first, own)
                modal = kind
                if kind in ("may",) and not negated:
                    needless = False
            elif kind in ("after", "then") and pending is None:
                negated = False
        if negated:
            self._taken_away(first, end)

    def _taken_away(self, first: int, end: int) -> None:
        """…，首席质量官不再行使: what is refused is what was spoken of before."""
        kinds = {n.kind for n in self.nodes[first:end]}
        words = self.text[
            self.tokens[self.nodes[first].first].start : self.tokens[self.nodes[end - 1].last].end
        ]
        if (
            not ("have" in kinds or words.endswith(("行使", "享有", "拥有", "持有")))
            or "np" in kinds
            or any(a.node >= first for a in self.acts)
        ):
            return
        if (
            self.subject is not None
            and self.subjects.get(self.clause[first]) is self.subject
            and self.subject.has("officer", "self")
        ):
            for act in self.acts:
                if not act.required:
                    act.negated = True

    def _concludes(self, k: int, first: int, end: int) -> bool:
        """H 签署的否决意见即为公司最终意见: an opinion that is the last is a decision."""
        words = self.text[self.tokens[self.nodes[k].first].start : self.tokens[self.nodes[end - 1].last].end]
        if not _FINAL.search(words) or any(
            self.nodes[j].kind in ("cannot", "by", "noneed") for j in range(first, end)
        ):
            return False
        said = [j for j in range(first, k) if self._opinion(j)]
        named = next((n.who for n in self.nodes[first:k] if n.who is not None), None)
        who = named or self.subject
        if not said or who is None or not who.has("officer", "self", "person"):
            return False
        at = said[-1]
        node = self.nodes[at]
        self.acts = [a for a in self.acts if a.node < first or a.required]
        self.acts.append(
            Act(
                node.last,
                "decide",
                at,
                self.clause[at],
                who,
                "F15",
                carried=named is None,
                last=node.last,
                final=True,
                end=end - 1,
            )
        )
        self.used |= set(range(at, end))
        self.concluded = end
        return True

    def _fronted(self, first: int, k: int) -> None:
        """对质量目标的设定有建议权: what 对… names is what the power is over."""
        about = next((j for j in range(first, k) if self.nodes[j].kind == "about"), None)
        if about is None or any(
            self.nodes[j].kind in ("may", "must", "duty", "also") for j in range(about, k)
        ):
            return
        # 就质量安全问题提请总经理行使一票否决: who is asked has it
        self.acts = [
            a
            for a in self.acts
            if not about < a.node < k
            or a.required
            or any(n.kind == "who" for n in self.nodes[a.node + 1 : k])
        ]

    def _awaited(self, k: int) -> bool:
        """未经 X 批准，不得 …: the refusal belongs to what is waited for."""
        return any(a.frame == "F4" and a.clause >= self.clause[k] - 1 for a in self.acts) or any(
            n.kind == "without" and self.clause[j] >= self.clause[k] - 1 for j, n in enumerate(self.nodes[:k])
        )

    def _refuse(self, k: int, first: int, end: int) -> None:
        """否决权不属于其职权, 审批权均不授予 X: the refusal comes after what is refused."""
        if any(self.nodes[j].kind == "act" and self._power(j) != "grant_act" for j in range(k + 1, end)):
            return
        for j in range(k - 1, first - 1, -1):
            node = self.nodes[j]
            if node.kind == "who" and node.who is not None and not node.who.has("officer", "self"):
                return
        whose = self._whose(k, end)
        if k >= first + 2 and self._text(k - 1) in _SO and self._power(k - 2) == "veto":
            return  # H 不同意就不能干
        for act in self.acts:
            if act.node >= first and not act.required and not act.relative:
                act.negated = True
                if whose is not None:
                    act.agent, act.frame, act.carried = whose, "F13", False

    def _whose(self, k: int, end: int) -> Who | None:
        """不属于 X, 不归 X, 不授予 X, 不在 X 的职权内: who is refused it."""
        j = k + 1
        if j < end and (self.nodes[j].kind in ("belong", "by", "at") or self._text(j) in _GIVING):
            j += 1
        elif not self._text(k).endswith(("属于", "归", "由", "在", *_GIVING)):
            return None
        return self.nodes[j].who if j < end else None

    def _act(
        self,
        k: int,
        first: int,
        pending: tuple[Who, str] | None,
        own: bool,
        negated: bool,
        needless: bool,
        modal: str,
        partners: list[Who],
        waiting: str,
    ) -> None:
        node = self.nodes[k]
        power = self.tokens[node.first].cls
        self.used.add(k)
        if k > first and self.nodes[k - 1].kind == "to" and self._text(k - 1) in ("向", "给"):
            return
        if power == "revoke_act":
            self._revoke(k, first)
            return
        if power in ("stop", "release") and pending is None and self._dates(k):
            return
        idle = (waiting and only_received(self, k)) or names_a_stage(self, k) or checks_a_paper(self, k)
        if pending is None and idle:
            return
        if power == "grant_act" and ((pending and pending[1] in REQUIRED) or waiting or self._closes(k)):
            power = "approve"
        if power == "override" and negated:
            who = pending[0] if pending else self.subject
            self.forced = who is None or who.has("officer", "self")
            self.freed = not self.forced
        if (
            power not in POWERS
            or about_a_right(self.text, self.tokens[node.last].end)
            or (modal == "have" and able_to(self.text, self.tokens[node.last].end))
            or (power in ("approve", "decide", "manage") and pending is None and self._spoken_about(k))
        ):
            return
        agent, frame = pending if pending else (self.subject, "F2")
        if pending is None and waiting:
            agent, frame = None, waiting
        elif pending is None and not own and self._passive(k, first, modal):
            agent = None
        elif pending is None and not own and self._inanimate(k, first):
            agent, frame = None, "NP"
        act = Act(
            node.first,
            power,
            k,
            self.clause[k],
            agent,
            frame,
            carried=pending is None and not own,
            negated=negated,
            needless=needless,
            modal=modal,
            partners=list(partners),
            last=node.last,
        )
        following = self.nodes[k + 1] if k + 1 < len(self.nodes) else None
        act.relative = (
            following is not None and following.kind == "of" and self._noun_at(k + 2)
        ) or self._relative(k, len(self.nodes))
        act.relative = act.relative or (
            k > first and self._text(k - 1) == "被" and following is not None and following.kind == "of"
        )
        act.end = k
        if pending is None and done_before(self, k, act.relative):
            act.agent, act.frame = None, "NP"
        elif pending is None and not own and self._awaits_nobody(k, first, power):
            act.agent, act.frame = None, "F6"
        elif pending is None and not own and k == first and self._done_by_rule(k, power):
            act.agent, act.frame = None, "NP"
        act.negated = act.negated and not act.relative
        if negated and self.forced and agent is not None and agent.has("officer", "self"):
            act.negated, act.forced = False, True
        elif negated and self.freed and agent is not None and agent.has("officer", "self"):
            act.negated = False  # 销售部不得阻挠 H 否决
        act.right = (following is not None and following.kind == "right") or self.text[
            self.tokens[node.first].start : self.tokens[node.first].end
        ].endswith("权")
        if self.revoked and (act.right or self._says_power(first)):
            act.negated, act.frame = True, "F13"
        if (negated or needless) and pending is None and (whose := asked_to_give_up(self, k, first)):
            act.agent, act.frame = whose, "F2"
            act.negated = act.forced = act.carried = act.needless = False
        if act.negated and following is not None and following.kind == "of" and not act.relative:
            # 没签字的，…: what happens if the act is wanting
            act.negated, act.frame = False, "F4"
        if self._wanting(act, k):
            act.negated, act.frame = False, "F4"
        if pending is None and own and k == first + 1 and opens_the_way(self, act):
            act.frame, self.subject = "F6", None
        self.acts.append(act)

    def _chosen(self, k: int, end: int) -> bool:
        """由 H 提名的人员行使…: whoever was chosen acts, not the one who chose."""
        return (
            k + 2 < end
            and self._power(k) in ("propose", "appoint")
            and self.nodes[k + 1].kind == "of"
            and self._text(k + 2).startswith(_PEOPLE)
        )

    def _wanting(self, act: Act, k: int) -> bool:
        if act.power != "approve" or not act.negated or k < 1 or k + 2 >= len(self.nodes):
            return False
        if not act.carried:
            return wanting(self.nodes, k, *unsigned_on(self.nodes, k, self._text))
        return points_back(self.nodes, self.clause, k, self._text, self.acts, act)

    def _spoken_about(self, k: int) -> bool:
        start, end = self.tokens[self.nodes[k].first].start, self.tokens[self.nodes[k].last].end
        before = self.nodes[k - 1] if k else None
        named = before is not None and before.kind == "np" and self.tokens[before.last].end == start
        return about_its_course(self.text, end, named)

    def _dates(self, k: int) -> bool:
        """停线后的原因调查: when something else is done, not what is done."""
        return (
            k + 2 < len(self.nodes)
            and self.nodes[k + 1].kind in ("after", "end", "when")
            and self.nodes[k + 2].kind == "of"
            and self._noun_at(k + 3)
        )

    def _closes(self, k: int) -> bool:
        """总经理授权时, 委托后: a delegation that is waited for."""
        return (
            k + 1 < len(self.nodes)
            and self.nodes[k + 1].kind in ("when", "after")
            and self.subject is not None
            and not self.subject.has("officer", "self")
        )

    def _revoke(self, k: int, first: int) -> None:
        """收回 H 的 V权 (F13); V权 由 H 调整至 X (F14): whoever held the power loses it."""
        lost = [
            a
            for a in self.acts
            if a.node >= first
            and not a.required
            and (a.right or self._says_power(first) or (self._text(k) in _PASSED_ON and _whose(a)))
        ]
        gets = self.nodes[k + 1] if k + 1 < len(self.nodes) else None
        if lost and gets is not None and gets.who is not None and gets.who.has("officer", "self"):
            for act in lost:
                act.agent, act.frame, act.carried = gets.who, "F14", False
            self.used.add(k + 1)
            return
        for act in lost:
            act.negated, act.frame = True, "F14"
        self.revoked = not lost

    def _passive(self, k: int, first: int, modal: str) -> bool:
        """不合格品不得放行: what stands first is acted on; who acts is not said."""
        opening = next((n for n in self.nodes[first:k] if n.kind not in TRANSPARENT), None)
        return (
            opening is not None
            and opening.kind == "np"
            and modal in ("must", "may")
            and not self._noun_at(k + 1)
        )

    def _inanimate(self, k: int, first: int) -> bool:
        """考核结果决定其奖惩: a noun that opens the clause and has a verb with an object is its subject."""
        if k != first + 1 or self.nodes[first].kind != "np":
            return False
        last = self.tokens[self.nodes[first].last]
        return last.cls in ("outcome", "paper") and self._noun_at(k + 1)
