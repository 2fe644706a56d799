"""How the acts of one clause hang together: 审核批准, 参与战略的制定, 质量经费使用的建议权."""

from __future__ import annotations

from checker.statements.act import ASKING, LINKS, REQUIRED, Act
from checker.statements.adds_nothing import adds_nothing, vetoes
from checker.statements.agents import Agents
from checker.statements.nodes import Who
from checker.statements.taken_part import lower_to_the_end

_ORDERS = ("令", "通知", "指令", "命令", "通知书", "决定")
"""总经理签发的召回令: an order is a paper."""
NOMINALS = frozenset(("release", "stop", "assess", "reward"))


_WEAK_RIGHTS = ("建议", "监督", "审核", "初审", "会签", "复核", "提名", "知情", "申请", "审查", "评议")


_BUSINESS = ("事务", "事宜", "的事务", "的事宜", "的具体事务", "的具体工作", "的日常事务", "的日常工作")


class Linking(Agents):
    """Links acts to those that govern them or are their object; the rest are on their own."""

    def _link(self) -> None:
        kept: list[Act] = []
        noun: set[int] = set()
        for act in self.acts:
            last = kept[-1] if kept else None
            if (
                last is not None
                and last.clause == act.clause
                and last.power == "implement"
                and self._aside(last, act)
            ):
                last.end = act.node + 1
                kept.insert(-1, act)
                continue
            if last is None or last.clause != act.clause:
                self.group += 1
                act.group = self.group
                kept.append(act)
                continue
            between = [
                n.kind
                for n in self.nodes[last.end + 1 : act.node]
                if n.kind not in ("strong", "before", "each", "light")
            ]
            if self._others_decision(last, act, kept, between):
                continue
            if (between == ["of"] and self._others_order(last, act)) or (
                not between and act.node - 1 in noun
            ):
                noun.add(act.node)
                continue
            ordered = between == ["who"] and last.power == "decide" and act.power in ("stop", "release")
            if (
                (ordered and not last.relative and self._whose_work(act.node - 1))
                or not between
                or (between == ["right"] and self._text(act.node).startswith(_WEAK_RIGHTS))
            ):
                self._compound(last, act, kept)
            elif between in (["of"], ["right", "of"]) and (not last.relative or self._asks(last, act)):
                last.relative = False
                self._head(last, act, kept)
            elif all(kind in (*LINKS, "of", "may", "must") for kind in between) and any(
                kind in LINKS for kind in between
            ):
                act.group = last.group
                if last.governor is not None and (
                    act.power == last.power or not any(kind == "also" for kind in between)
                ):
                    act.governor = last.governor
                elif (
                    last.power == "implement"
                    and act.power == "stop"
                    and any(a.governor is last for a in kept)
                ):
                    act.governor = last
                kept.append(act)
            elif between == ["np", "of"] and act.power == "implement" and last.power in ("stop", "release"):
                # 召回产品的清点: what is counted has been recalled
                last.governor = act
                act.group = last.group
                kept.append(act)
            elif self._is_object(last, act, between):
                self._object(last, act, kept)
            else:
                self.group += 1
                act.group = self.group
                if last.power == "implement" and between == ["np"] and self._business(act):
                    act.governor = last
                elif (
                    last.power == "propose"
                    and not last.right
                    and not (last.relative and self._others(last))
                    and not self._asked_of_him(last, act)
                    and not {"also", "conj", "may", "have", "duty", "must", "after", "then"} & set(between)
                ):
                    act.governor, act.agent, act.frame, act.carried = (
                        last,
                        last.agent,
                        last.frame,
                        last.carried,
                    )
                elif (
                    last.governor is not None
                    and between in (["conj", "np", "of"], ["conj", "np"])
                    and self._is_noun(last)
                ):
                    # 监督质量计划的审批和质量经费的使用
                    act.governor = last.governor
                elif (last.governor is not None and act.power == last.power == "participate") or (
                    last.governor is not None
                    and not {
                        "also",
                        "may",
                        "must",
                        "duty",
                        "have",
                        "conj",
                        "who",
                    }
                    & set(between)
                ):
                    act.governor = last.governor
                kept.append(act)
        self.acts = kept
        self._helped()
        self._put_forward()
        lower_to_the_end(self.text, self.tokens, self.nodes, self.acts)

    def _is_noun(self, act: Act) -> bool:
        """质量计划的审批: the act is what a thing undergoes, named after it."""
        return [n.kind for n in self.nodes[max(0, act.node - 2) : act.node]] == ["np", "of"]

    def _others_decision(self, last: Act, act: Act, kept: list[Act], between: list[str]) -> bool:
        """组织落实总经理审批年度质量计划的决定: what is carried out is what somebody else decided."""
        if act.power != "decide" or between[-1:] != ["of"] or len(kept) < 2 or kept[-2].clause != act.clause:
            return False
        task = kept[-2]
        k = task.end + 1
        who = self.nodes[k].who if k < len(self.nodes) else None
        if task.power != "implement" or who is None or not who.has("above", "beside", "committee"):
            return False
        kept[:] = [a for a in kept if a is not last]
        return True

    def _others_order(self, last: Act, act: Act) -> bool:
        others = last.frame == "NP" or (last.agent is not None and not last.agent.has("officer", "self"))
        return last.relative and others and (act.power in NOMINALS or self._text(act.node).endswith(_ORDERS))

    def _whose_work(self, k: int) -> bool:
        """决定全院停用: whoever has to stop is told to."""
        who = self.nodes[k].who
        return who is not None and who.cls in ("company", "below", "beside") and not who.has("above")

    def _others(self, act: Act) -> bool:
        """对各车间提出的课题逐项审定: who puts it forward is not who acts."""
        return act.agent is not None and not act.agent.has("officer", "self")

    def _business(self, act: Act) -> bool:
        """承办质量计划审批事务: who sees to it does not approve."""
        return self.text.startswith(_BUSINESS, self.tokens[act.last].end)

    def _awaits_nobody(self, k: int, first: int, power: str) -> bool:
        """H 编制计划，批准后实施: what was drawn up waits for somebody's approval."""
        here = self.nodes[first:k]
        opens = all(
            n.kind in ("per", "np", "strong", "each") or self.tokens[n.first].cls == "review" for n in here
        )
        last = next((a for a in reversed(self.acts) if a.node < first), None)
        following = self.nodes[k + 1].kind if k + 1 < len(self.nodes) else ""
        by_rule = bool(here) and here[0].kind == "per"
        return (
            power == "approve"
            and opens
            and not self._text(k).startswith("签")
            and (following in ("after", "then") or by_rule)
            and last is not None
            and last.power in ("compile", "formulate", "propose")
            and last.clause == self.clause[k] - 1
        )

    def _asked_of_him(self, last: Act, act: Act) -> bool:
        """立项申请经 H 签发: nobody of the clause applies, and the officer is waited for."""
        if act.agent is None or act.carried or last.agent is not None:
            return False
        return act.frame in ("F4", "F6") and act.agent.has("officer", "self")

    def _asks(self, last: Act, act: Act) -> bool:
        """作出是否放行的决定: what is asked is what is decided."""
        return act.power == "decide" and last.node > 0 and self.nodes[last.node - 1].kind == "whether"

    def _aside(self, last: Act, act: Act) -> bool:
        """执行总经理签发的停产令: what somebody else did to the object."""
        own = act.agent is not None and not act.carried and act.agent.first > last.index
        k = act.node + 1
        following = k + 1 < len(self.nodes) and self.nodes[k].kind == "of" and self.nodes[k + 1].kind == "act"
        return own and following and not (act.agent is not None and act.agent.has("officer", "self"))

    def _as_absorbed(self, act: Act) -> str:
        """裁定奖金的分配: a ruling inside another act vetoes nothing."""
        word = self.text[self.tokens[act.index].start : self.tokens[act.index].end]
        return "decide" if "裁" in word or "定夺" in word else act.power

    def _helped(self) -> None:
        """协助总经理制定战略，管理经费: help goes on over a comma until something else begins."""
        for i, act in enumerate(self.acts[1:], 1):
            last = self.acts[i - 1]
            if (
                last.governor is None
                or last.governor.power != "assist"
                or act.governor
                or act.clause != last.clause + 1
                or not act.carried
            ):
                continue
            opening = next(
                (
                    n.kind
                    for n, c in zip(self.nodes, self.clause, strict=True)
                    if c == act.clause and n.kind not in ("strong",)
                ),
                "",
            )
            if opening == "act":
                act.governor = last.governor

    def _put_forward(self) -> None:
        """就 M 是否放行提出意见: what is only spoken of is only proposed."""
        for later in self.acts:
            if later.power not in ("propose", "review") or later.required:
                continue
            for earlier in self.acts:
                if (
                    earlier.clause != later.clause
                    or earlier.index >= later.index
                    or earlier.governor
                    or earlier.required
                ):
                    continue
                between = [n.kind for n in self.nodes[: earlier.node] if n.kind == "about"]
                after = {n.kind for n in self.nodes[earlier.node : later.node]}
                if between and not after & {"may", "have", "also", "comma", "must"}:
                    earlier.governor = later

    def _handed_in(self, act: Act, kept: list[Act]) -> bool:
        """审批让步接收申请: what is asked for by others is decided on."""
        token = self.tokens[act.index]
        if act.right or not self.text.startswith("申请", token.start):
            return False
        return any(
            a.power in ("approve", "decide") and a.clause == act.clause and a.governor is None and not a.right
            for a in kept
        )

    def _head(self, last: Act, act: Act, kept: list[Act]) -> None:
        """质量经费使用的建议权: the last is the head, the first says about what."""
        if self._filed(last, act):
            last.last, last.end = act.last, act.node
            return
        if act.power in ASKING or act.power == "countersign":
            for other in kept:
                if other.group == last.group:
                    other.governor = other.governor or act
            last.last, last.end, last.right = act.last, act.node, act.right
            return
        act.group = last.group
        for other in [
            o
            for o in kept[:-1]
            if o.group == last.group and o.power in NOMINALS and act.power in ("decide", "approve", "manage")
        ]:
            kept.remove(other)
            act.absorbed.append(self._as_absorbed(other))
        if last.frame == "F3":
            act.agent, act.frame, act.carried = last.agent, last.frame, last.carried
        act.absorbed.append(self._as_absorbed(last))
        kept[-1] = act

    def _filed(self, last: Act, act: Act) -> bool:
        """审批让步接收申请: what was applied for is what is approved."""
        return (
            act.power == "propose"
            and not act.right
            and self._text(act.node) in ("申请", "申请单", "请求", "申报", "的申请")
            and last.power in ("approve", "decide")
            and not last.right
            and not last.relative
            and bool(last.absorbed)
            and last.agent is not None
        )

    def _is_object(self, last: Act, act: Act, between: list[str]) -> bool:
        """参与质量战略的制定, 审批质量考核方案: the second act is what the first is about."""
        allowed: tuple[str, ...] = ("np", "of", "who", "about", "conj", "include", "take", "whether")
        if last.power in ASKING:
            allowed += ("have", "to", "light")
        if any(kind not in allowed for kind in between):
            return False
        if last.right or act.frame in REQUIRED | {"F3"}:
            return False
        if act.power in ("propose", "review") and self._spoken_of(last):
            return False
        if between[-1] == "conj" or between[0] in LINKS:
            return False
        if between == ["who"] and self._owned(
            act.node - 1, act.node + 1, self.nodes[act.node - 1].who or Who((), 0, 0)
        ):
            return True
        if last.relative:
            return False
        if (
            act.frame == "F2"
            and act.agent is not None
            and last.index < act.agent.first < act.index
            and not act.carried
        ):
            return last.power in ASKING and not act.agent.has("officer", "self")
        following = self.nodes[act.node + 1].kind if act.node + 1 < len(self.nodes) else ""
        decided = last.power == "decide" and between[-1] == "whether" and not last.relative
        return following not in ("np", "who") or last.power in ASKING or decided

    def _spoken_of(self, act: Act) -> bool:
        """对产品放行发表专业意见: what 对 names is spoken of, not done."""
        for node, clause in zip(self.nodes[act.node - 1 :: -1], self.clause[act.node - 1 :: -1], strict=True):
            if clause != act.clause or node.kind in ("may", "must", "duty", "have", "by", "act"):
                return False
            if node.kind == "about":
                return True
        return False

    def _object(self, last: Act, act: Act, kept: list[Act]) -> None:
        if last.power in ("participate", "attend") and act.power == "decide":
            last.end = act.node
            return
        if last.power in ASKING or last.power == "implement":
            act.governor = None if self._lends_itself(last, act) else last
            if act.governor is None:
                kept.remove(last)
            act.agent, act.frame, act.carried = last.agent, last.frame, last.carried
            act.negated = act.negated or last.negated
            act.group = last.group
            kept.append(act)
        else:
            last.absorbed.append(self._as_absorbed(act))
            last.end = act.node

    def _lends_itself(self, last: Act, act: Act) -> bool:
        """对各车间实施质量考核, 有权对不合格批实施封存: 实施 adds nothing to what it is followed by."""
        word = self.text[self.tokens[last.index].start : self.tokens[last.index].end]
        if word not in ("实施", "开展") or last.governor is not None:
            return False
        before = [
            n.kind
            for n, c in zip(self.nodes[: last.node], self.clause[: last.node], strict=True)
            if c == last.clause
        ]
        if adds_nothing(self.text, self.tokens[last.index], before):
            return True
        if {"per", "comply"} & set(before):
            return False
        if act.power == "veto":
            return vetoes(self.text, self.tokens[act.last].end, before)
        if "about" not in before:
            return False
        return act.power in ("assess", "reward") or (act.power == "stop" and "may" in before)

    def _compound(self, last: Act, act: Act, kept: list[Act]) -> None:
        """Two acts in a row: 否决建议, 审核批准, 批准放行, 组织实施考核."""
        a, b = last.power, act.power
        act.group = last.group
        own = act.agent, act.frame, act.carried
        last.negated = last.negated or act.negated
        act.agent, act.frame, act.carried, act.negated = last.agent, last.frame, last.carried, last.negated
        if b == "propose" and self._filed(last, act):
            last.last, last.end = act.last, act.node
            return
        if b in ("propose",):
            if self._handed_in(act, kept):
                last.last, last.end = act.last, act.node
                return
            for other in kept:
                whole = other is not last and other.right  # 否决权和奖惩建议权
                if whole or other.group != last.group or other.clause != act.clause:
                    continue
                if act.right or other is last:
                    other.governor = act
            last.last, last.end = act.last, act.node
            return
        if a == "review" and b in ("approve", "decide"):
            if own[:2] in ((None, "F6"), (None, "NP")):
                act.agent, act.frame, act.carried = own
            kept[-1] = act
            return
        if a in ("participate", "attend") and b == "decide":
            last.absorbed.append(self._as_absorbed(act))
            last.end = act.node
            return
        if a in ASKING:
            act.governor = last
            kept.append(act)
            return
        if a == "implement":
            if b not in ("assess", "reward") and not self._lends_itself(last, act):
                act.governor = last
            kept[-1] = act
            return
        if b in ("decide", "approve", "veto") and a in ("stop", "release", "reward", "assess"):
            if own[1] != "F2":
                last.agent, last.frame, last.carried = own
            last.last, last.end = act.last, act.node
            last.right = act.right
            return
        if a in ("approve", "decide", "veto") and b in (
            "stop",
            "release",
            "assess",
            "reward",
            "implement",
            "formulate",
            "manage",
            "compile",
        ):
            last.absorbed.append(self._as_absorbed(act))
            last.end = act.node
            return
        if b in ("review", "countersign", "supervise") or (b == "implement" and self._is_noun(last)):
            last.governor = act
            last.last, last.end = act.last, act.node
            return
        act.governor = act.governor or last.governor
        kept.append(act)
