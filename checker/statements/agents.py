"""Whose act it is: a holder met on the way acts, is acted on, is waited for, or is merely named."""

from __future__ import annotations

from checker.statements.act import ASKING, Act
from checker.statements.bearings import NO_MEMBER, Bearings
from checker.statements.for_want import unsigned
from checker.statements.nodes import Who

_OBJECT = frozenset(("about", "to", "take", "at", "per", "consult", "include", "occasion", "over", "immune"))
MARKS = {"by": "F3", "via": "F6", "report": "F5", "without": "F4", "obtain": "F6", "conditional_on": "F6"}
_MEMBERS = ("成员", "委员", "组成人员", "members", "member")


class Agents(Bearings):
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
        before = self._past_session(self._prev(k, first), first)
        kind = self.nodes[before].kind if before is not None else ""
        if (own or self.governed) and before is not None and self._is_urged(k, before, end, who):
            self.used |= {k, before}
            return (who, "F5"), own
        following = self.nodes[k + 1].kind if k + 1 < end else ""
        speaking = own or self.governed or self.subject is not None
        if speaking and before is not None and self._is_ordered(k, before, end, who):
            self.used |= {k, before}
            return pending, own
        if (
            kind == "per"
            and (not self._next_act(k, end) or self._is_last(k, end))
            and self._last_say(k, first, end)
        ):
            opinion = self._is_last(k, end)
            self.used |= {k, before or k, opinion or k}
            self.concluded = opinion + 1 if opinion else self.concluded
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
        if kind == "at" and who.has("officer") and k + 3 < end:
            said = self._text(k + 1), self._text(k + 3)
            if (consent := unsigned(self.nodes, k, first, end, said)) is not None:
                self.used |= set(range(k, consent + 1))
                self.concluded = consent + 1
                self.acts.append(
                    Act(
                        self.nodes[consent].first,
                        "approve",
                        consent,
                        self.clause[k],
                        who,
                        "F4",
                        last=self.nodes[consent].last,
                        end=consent,
                    )
                )
                return pending, own
        if (
            kind == "at"
            and not who.has("officer", "self")
            and self._next_act(k, end)
            and any(n.kind in ("when", "before", "after", "then") for n in self.nodes[k:end])
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
        if (
            k > first
            and self.nodes[k - 1].kind == "joint"
            and who.has("officer")
            and own
            and self.subject is not None
            and self.subject.has("above", "beside")
        ):
            # 总经理会同首席质量官审定, 总经理商首席质量官后决定
            self.used |= {k, k - 1}
            if following == "after":
                self._heard(k, k - 1, who)
            else:
                partners.append(who)
            return pending, own
        if kind == "duty" and own and self._calls_together(k, before, end):
            self.used.add(k)
            return pending, own
        if kind == "consult" and who.has("officer", "self"):
            self.used |= {k, before or k}
            self._heard(k, before or k, who)
            return pending, own
        if self._owned(k, end, who) or (
            own
            and who.cls == "company"
            and kind in ("may", "must", "strong", "duty")
            and (
                following == "np"
                or (kind == "duty" and following == "act" and self._text(k + 1).startswith(("产品", "质量")))
            )
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
            and self._text(k + 1).startswith(
                ("委员", "成员", "的成员", "的委员", "正式成员", "组成人员", "组成成员", "当然成员")
            )
            and who.has("above", "committee", "beside", "anyone")
            and not self._text(k + 1).endswith(NO_MEMBER)
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
        if own and kind in ("be", "light", "take", "to", "np") and k == end - 1 and self._sits(k, who):
            return pending, own
        if following == "act" and (
            self._text(k + 1).endswith(_MEMBERS)
            or (
                own
                and kind == "have"
                and not who.has("officer", "self")
                and self._power(k + 1) in ("participate", "attend")
            )
        ):
            self.used.add(k)
            return pending, own
        if kind == "conj" and (
            self._listed_object(before or 0, first) or self._another_object(k, first, end, who)
        ):
            self.used.add(k)
            return pending, own
        if needless and not (who.has("officer", "self") and not own):
            self.used |= {k, before} if kind == "report" and before is not None else {k}
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
            if kind == "by" and (post := self._held_by(k, before, first, end)):
                self.subject = post
                return None, True
            afterwards = self._text(before or 0).startswith("后")
            if kind == "by" and not self._next_act(k, end):
                if not afterwards:
                    self._complement(k, first, who, "F3")
                self.subject = who
                return None, True
            if kind == "by" and not afterwards:
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
        if (
            k == end - 1
            and who.cls in ("below", "company")
            and self._text(k - 1).startswith(("下达", "下发", "印发", "颁发", "发布"))
        ):
            # 审批年度质量计划并下达各部门: to whom it is sent
            self.used.add(k)
            return pending, own
        if (
            self.governed
            and k == end - 1
            and kind == "np"
            and who.has("below", "company")
            and self._item(k - 1)
        ):
            # 审批质量经费、联系行业协会: its own object
            self.used.add(k)
            return pending, own
        if (
            (own or self.governed or (self.subject is not None and self.subject.has("officer")))
            and kind == "duty"
            and following == "act"
            and who.has("below")
            and self._power(k + 1) == "implement"
            and self._text(before or 0) in ("组织", "带领", "率领", "推动", "牵头组织", "负责组织")
        ):
            self.used.add(k)
            return pending, own
        if kind in _OBJECT and following == "act" and self._relative(k + 1, end):
            self.used.add(k)
            return (who, "F2"), own
        if kind == "per" and self._next_act(k, end):
            self.used.add(k)
            return (who, "rel"), own
        if (
            self.governed
            and kind in ("", "conj", "comma")
            and not who.has("officer", "self")
            and following == "act"
            and self._power(k + 1) in ("participate", "attend")
            and self._text(k).endswith(("会", "会议", "例会"))
        ):
            # 经营班子会议出席权, under somebody's heading: where he sits
            self.used.add(k)
            return pending, own
        acts = who.has("above", "beside", "committee") and following in ("act", "have")
        if (
            kind == "np"
            and not who.has("officer", "self")
            and not acts
            and self._listed_object(before or 0, first)
        ):
            self.used.add(k)
            return pending, own
        if (
            kind == "np"
            and k == end - 1
            and not who.has("officer", "self")
            and any(
                n.kind == "act" and self._power(first + i) in ASKING
                for i, n in enumerate(self.nodes[first:k])
            )
        ):
            # 提请召开质量专题会
            self.used.add(k)
            return pending, own
        if speaking and kind == "of" and who.has("below") and self._is_led(k, following, first):
            self.used.add(k)
            return pending, own
        if who.cls == "company" and kind == "be":
            self.used.add(k)
            return pending, own
        is_said = kind in ("be", "belong") or (
            kind == "at" and k == end - 1 and self._touches(before or 0, k)
        )
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
                if (
                    act.node >= first
                    and not act.required
                    and (self._in_right(act) or self._handed(act, before))
                ):
                    act.agent, act.frame, act.carried = who, "F8", False
            return (who, "F8"), True
        if (
            kind == "act"
            and before == first
            and not own
            and following == "act"
            and self._power(before) in ("stop", "release", "veto")
            and self._power(k + 1) in ("decide", "approve")
        ):
            # 停不停厂长定
            self.used.add(k)
            self._topic(first)
            self.subject = who
            self.subjects.setdefault(self.clause[k], who)
            return None, True
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
            done = k + 2 if following == "np" and self._text(k + 1) in ("已", "已经", "业已", "所") else k + 1
            if done < end and self.nodes[done].kind == "act" and self._relative(done, end):
                self.used.add(k)
                return (who, "F2"), own
            if power == "revoke_act" and self.revoked:
                self.used.add(k)
                return (who, "F13"), own
            if power == "appoint":
                self.used.add(k)
                if not self._and(end):  # 聘任张三为首席质量官: from here on the talk is of the officer
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
                joint
                or self._and_with(k, before)
                or following == "each"
                or (following == "act" and self._power(k + 1) == "countersign")
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
            and kind in ("", "np", "of", "conj")
            and (
                self._is_modifier(k, end)
                or (self.governed and (k == first or kind == "conj") and not self._has(k, end))
            )
        ):
            self.used.add(k)
            return pending, own
        self.used.add(k)
        if not own:
            self._topic(first)
        self.subject = who
        self.subjects.setdefault(self.clause[k], who)
        return None, True

    def _sits(self, k: int, who: Who) -> bool:
        """是董事会成员, 进入公司经营班子: to be one of a body is to take part in what it decides."""
        word = self._text(k)
        joins = k > 0 and self._text(k - 1).endswith(("进入", "加入", "列入", "进"))
        if not (
            word.endswith(("成员", "委员"))
            or (joins and word.endswith(("班子", "决策层", "委员会", "董事会")))
        ):
            return False
        if (
            not who.has("above", "committee", "beside")
            or self.subject is None
            or not self.subject.has("officer", "self")
        ):
            return False
        self.used |= {k, k - 1}
        self.acts.append(
            Act(
                self.nodes[k].first,
                "participate",
                k,
                self.clause[k],
                self.subject,
                "F2",
                last=self.nodes[k].last,
                end=k,
            )
        )
        return True

    def _topic(self, first: int) -> None:
        """质量考核与奖惩由 X 决定: acts that nobody of the clause does are what X's act is over."""
        self.acts = [
            a
            for a in self.acts
            if a.node < first
            or a.required
            or a.negated
            or (a.agent is not None and not a.carried)
            or self._after(a)
        ]

    def _touches(self, one: int, other: int) -> bool:
        """权在 X, but not 于次日通报 X or 备案于 X, though being told is passed over."""
        at = self.nodes[one].first
        told = at > 0 and self.tokens[at - 1].cls in ("file", "report")
        return (
            not told and self.tokens[self.nodes[one].last].end == self.tokens[self.nodes[other].first].start
        )

    def _complement(self, k: int, first: int, who: Who, frame: str = "F7") -> bool:
        """…的审批权归 X, …的批准人是 X: the acts before have X as their agent."""
        found = False
        exercised = frame == "F3" and any(n.kind == "have" for n in self.nodes[k : k + 4])
        if frame == "F3" and not exercised and self._taken_on(k, first):
            exercised = True
        if (
            (self.nodes[first].kind in ("be", "belong", "also") or exercised)
            and first > 0
            and not any(a.node >= first for a in self.acts)
        ):
            previous = self.clause[first] - 1
            first = next(j for j in range(len(self.nodes)) if self.clause[j] == previous)
        for act in reversed(self.acts):
            if act.node < first:
                break
            if exercised and act.clause != self.clause[k] and not self._passes_on(act, who):
                continue
            if act.required and act.agent is not None and act.agent.has("above", "beside", "grantor"):
                continue  # 经总经理批准后由 H 下发
            act.agent, act.frame, act.carried = who, frame, False
            found = True
        return found

    def _hand_in(self, k: int, own: bool) -> None:
        """H 上报质量预算: whoever hands it in proposes it."""
        node = self.nodes[k]
        self.used.add(k)
        self.acts.append(
            Act(
                node.first,
                "propose",
                k,
                self.clause[k],
                self.subject,
                "F2",
                carried=not own,
                last=node.last,
                end=k,
            )
        )

    def _heard(self, k: int, before: int, who: Who) -> None:
        """听取 H 意见: the one who is heard holds the (weak) power."""
        node = self.nodes[before]
        self.acts.append(Act(node.first, "attend", k, self.clause[k], who, "F2", last=node.last))
