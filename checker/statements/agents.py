"""Whose act it is: a holder met on the way acts, is acted on, is waited for, or is merely named."""

from __future__ import annotations

from checker.statements.act import ASKING, STRONG, Act
from checker.statements.nodes import Who
from checker.statements.walk import Walk

_OBJECT = frozenset(("about", "to", "take", "at", "per", "consult", "include", "occasion", "over", "immune"))
MARKS = {"by": "F3", "via": "F6", "report": "F5", "without": "F4", "obtain": "F6", "conditional_on": "F6"}
_MEMBERS = ("成员", "委员", "members", "member")


class Agents(Walk):
    """Decides for each holder what he is to the acts around him."""

    def _holder(
        self,
        k: int,
        first: int,
        end: int,
        who: Who,
        pending: tuple[Who, str] | None,
        own: bool,
        partners: list[Who],
        needless: bool,
    ) -> tuple[tuple[Who, str] | None, bool]:
        before = self._prev(k, first)
        kind = self.nodes[before].kind if before is not None else ""
        following = self.nodes[k + 1].kind if k + 1 < end else ""
        if (
            kind == "per"
            and (not self._next_act(k, end) or self._is_last(k, end))
            and self._last_say(k, first, end)
        ):
            self.used |= {k, before or k}
            self.acts.append(
                Act(
                    self.nodes[k + 2].first if following == "of" else self.nodes[k + 1].first,
                    "decide",
                    k,
                    self.clause[k],
                    who,
                    "F7",
                    last=self.nodes[k].last,
                    final=True,
                    end=k,
                )
            )
            return None, True
        if kind == "per" and self._next_act(k, end) and any(n.kind == "effect" for n in self.nodes[k:end]):
            self.used |= {k, before or k}
            return (who, "F6"), own
        if (
            kind == "at"
            and not who.has("officer", "self")
            and self._next_act(k, end)
            and any(n.kind in ("when", "before") for n in self.nodes[k:end])
        ):
            self.used |= {k, before or k}
            return (who, "F6"), own
        if (
            k > first
            and self.nodes[k - 1].kind == "joint"
            and not who.has("officer", "self")
            and (own or self.governed)
        ):
            # 会同生产副总经理行使…: who is named beside the holder
            self.used |= {k, k - 1}
            partners.append(who)
            return pending, own
        if kind == "consult" and who.has("officer", "self"):
            self.used |= {k, before or k}
            self._heard(k, before or k, who)
            return pending, own
        if self._owned(k, end, who) or (
            own and who.cls == "company" and following == "np" and kind in ("may", "must", "strong", "duty")
        ):
            self.used.add(k)
            return pending, own
        if (
            kind == "np"
            and not who.has("officer", "self")
            and self._text(before or 0).endswith(("到", "至", "给", "往", "向"))
        ):
            self.used.add(k)
            return pending, own
        if (
            kind in ("be", "light", "per", "take")
            and following == "np"
            and self._text(k + 1).startswith(("委员", "成员", "的成员", "的委员", "正式成员"))
            and who.has("above", "committee", "beside", "anyone")
        ):
            self.used |= {k, k + 1}
            self.acts.append(
                Act(
                    self.nodes[k + 1].first,
                    "participate",
                    k + 1,
                    self.clause[k],
                    self.subject,
                    "F2",
                    carried=not own,
                    last=self.nodes[k + 1].first,
                    end=k + 1,
                )
            )
            return pending, own
        if following == "act" and self._text(k + 1).endswith(_MEMBERS):
            self.used.add(k)
            return pending, own
        if kind == "conj" and self._listed_object(before or 0, first):
            self.used.add(k)
            return pending, own
        if needless and not (who.has("officer", "self") and not own):
            self.used.add(k)
            return (who, "F6") if kind in MARKS else pending, own
        if kind == "be" and who.has("officer") and any(self._is_appoint(j) for j in range(first, k)):
            self.used.add(k)
            self.subject = who
            return None, True
        if kind == "have" and self._next_act(k, end) and self._must(before, first):
            self.used |= {k, before or k}
            return (who, "F6"), own
        if kind in MARKS and not (kind == "report" and not self._next_act(k, end)):
            self.used |= {k, before} if before is not None else {k}
            if kind == "by" and not self._next_act(k, end):
                self._complement(k, first, who, "F3")
                self.subject = who
                return None, True
            if kind == "by":
                self._topic(first)
            return (who, MARKS[kind]), own
        if (
            kind in ("be", "belong")
            and following
            not in (
                "",
                "have",
                "right",
                "comma",
                "arrow",
                "colon",
                "duty",
                "strong",
                "also",
                "manage",
                "act",
                "conj",
                "effect",
                "light",
                "of",
            )
            and not (following == "np" and self._light(k + 1))
        ):
            self.used.add(k)
            return pending, own
        if (
            kind in ("have", "duty", "light")
            and not who.has("officer", "self", "above")
            and following in ("np", "of")
        ):
            self.used.add(k)
            return pending, own
        if kind in _OBJECT and following == "act" and self._relative(k + 1, end):
            self.used.add(k)
            return (who, "F2"), own
        if kind == "per" and self._next_act(k, end):
            self.used.add(k)
            return (who, "rel"), own
        if kind == "np" and not who.has("officer", "self") and self._listed_object(before or 0, first):
            self.used.add(k)
            return pending, own
        if who.cls == "company" and kind == "be":
            self.used.add(k)
            return pending, own
        is_said = kind in ("be", "belong") or (kind == "at" and k == end - 1)
        if is_said and self._complement(k, first, who):
            self.used |= {k, before or k}
            return pending, own
        if kind == "grant_act" or (
            kind == "act"
            and self.nodes[before or 0].kind == "act"
            and self._power(before or 0) == "grant_act"
        ):
            self.used.add(k)
            self.subject = who
            for act in self.acts:
                if act.node >= first and act.right and not act.required:
                    act.agent, act.frame, act.carried = who, "F8", False
            return (who, "F8"), True
        if (
            kind == "act"
            and before is not None
            and not (
                who.has("officer", "self")
                and following in ("act", "may", "have", "strong", "duty")
                and self._power(before) not in (*ASKING, "appoint", "grant_act")
            )
        ):
            power = self._power(before)
            if following == "act" and self._relative(k + 1, end):
                self.used.add(k)
                return (who, "F2"), own
            if power == "revoke_act" and self.revoked:
                self.used.add(k)
                return (who, "F13"), own
            if power == "appoint":
                self.used.add(k)
                if self._becomes(k, first) and not self._and(end):
                    self.subject = who
                    return pending, True
                return pending, own
            self.used.add(k)
            return pending, own
        if (
            kind in _OBJECT and not (kind == "occasion" and following in ("act", "may", "strong"))
        ) or kind == "report":
            self.used.add(k)
            if kind == "report" and before is not None:
                self.used.add(before)
            joint = any(
                self.nodes[j].kind == "joint" or self._text(j) == "同时"
                for j in range(k + 1, min(k + 3, end))
            )
            if kind == "to" and (
                joint or following == "each" or (following == "act" and self._power(k + 1) == "countersign")
            ):
                partners.append(who)
            elif kind == "to" and following == "act" and who.has("officer", "self") and not own:
                return (who, "F5"), own
            return pending, own
        if following == "of" and not (who.has("officer", "self") and not own):
            if self._next_act(k, end):
                self.used.add(k)
                return (who, "poss"), own
            self.used.add(k)
            return pending, own
        if (
            who.cls in ("below", "company")
            and following in ("np",)
            and kind in ("", "np", "of")
            and (self._is_modifier(k, end) or (self.governed and k == first and not self._has(k, end)))
        ):
            self.used.add(k)
            return pending, own
        self.used.add(k)
        if not own:
            self._topic(first)
        self.subject = who
        self.subjects.setdefault(self.clause[k], who)
        return None, True

    def _owned(self, k: int, end: int, who: Who) -> bool:
        """并决定其奖惩: 其 before the last noun of the clause is whose it is."""
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

    def _last_say(self, k: int, first: int, end: int) -> bool:
        """以 H 的结论为准, 以 H 的意见为最终意见."""
        j = k + 1
        while (
            j + 1 < end
            and self.nodes[j].kind in ("at", "np", "act", "light")
            and any(n.kind == "of" for n in self.nodes[j:end])
        ):
            j += 1
        if j < end and self.nodes[j].kind == "of":
            j += 1
        if j >= end or not (self.nodes[j].kind == "np" or self._power(j) == "propose"):
            return False
        return any(n.kind == "effect" for n in self.nodes[j:end]) or (
            any(n.kind == "be" for n in self.nodes[j:end])
            and any(n.kind == "strong" for n in self.nodes[j:end])
        )

    def _is_last(self, k: int, end: int) -> bool:
        """以 H 的意见为最终意见: the opinion stands right before what makes it the last."""
        return (
            k + 3 < end
            and self.nodes[k + 1].kind == "of"
            and self.nodes[k + 2].kind == "act"
            and self.nodes[k + 3].kind == "effect"
        )

    def _becomes(self, k: int, first: int) -> bool:
        """聘任张三为首席质量官: from here on the talk is of the officer."""
        return (
            any(
                n.kind in ("person", "who") and n.who is not None and n.who.has("person", "self")
                for n in self.nodes[first:k]
            )
            or True
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

    def _topic(self, first: int) -> None:
        """质量考核与奖惩由 X 决定: acts that nobody of the clause does are what X's act is over."""
        self.acts = [
            a
            for a in self.acts
            if a.node < first or a.required or (a.agent is not None and not a.carried) or self._after(a)
        ]

    def _after(self, act: Act) -> bool:
        return act.node + 1 < len(self.nodes) and self.nodes[act.node + 1].kind in ("after", "then", "when")

    def _complement(self, k: int, first: int, who: Who, frame: str = "F7") -> bool:
        """…的审批权归 X, …的批准人是 X: the acts before have X as their agent."""
        found = False
        if (
            self.nodes[first].kind in ("be", "belong", "also")
            and first > 0
            and not any(a.node >= first for a in self.acts)
        ):
            previous = self.clause[first] - 1
            first = next(j for j in range(len(self.nodes)) if self.clause[j] == previous)
        for act in reversed(self.acts):
            if act.node < first:
                break
            act.agent, act.frame, act.carried = who, frame, False
            found = True
        return found

    def _heard(self, k: int, before: int, who: Who) -> None:
        """听取 H 意见: the one who is heard holds the (weak) power."""
        node = self.nodes[before]
        self.acts.append(Act(node.first, "attend", k, self.clause[k], who, "F2", last=node.last))
