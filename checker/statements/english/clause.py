"""One clause read: who does what in it, by the first reader that knows its form."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.awaiting import subjected
from checker.statements.english.clauses import CONTENT_OPENERS, Clause, Item, Verb
from checker.statements.english.conditions import harmless_words
from checker.statements.english.forbidding import forbids
from checker.statements.english.forcing import force
from checker.statements.english.made_up import made_up
from checker.statements.english.named import subject_acts
from checker.statements.english.needing import needs
from checker.statements.english.nominal import nominals
from checker.statements.english.obtaining import obtain
from checker.statements.english.overriding import overrides
from checker.statements.english.parts import after_approval, binding, excepted, weak_parts, whose_consent
from checker.statements.english.people import is_officer
from checker.statements.english.reach import excludes, extends, reaches
from checker.statements.english.referring import appeals, referred
from checker.statements.english.state import State, Subject
from checker.statements.english.subjects import subject_of
from checker.statements.english.themes import theme_of
from checker.statements.english.verbless import verbless
from checker.statements.english.visitor import Visitor


def read_clause(state: State, visitor: Visitor, clause: Clause) -> None:
    subject = state.owned[clause.at]
    if (
        clause.op == "that"
        and clause.under is not None
        and clause.under.main >= 0
        and state.words[clause.under.main].cls in ("propose", "intention")
        and clause.host is not None
        and not state.owned[clause.host.at].officer
        and state.owned[clause.host.at].nouns
    ):
        state.mention = state.mention or "only proposed"
    if clause.verb is None:
        if not clause.op:
            verbless(state, visitor, clause)
        elif clause.op in ("when", "while", "in"):
            _while_doing(state, visitor, clause)
        return
    if -1 in clause.marks:
        return
    if (
        clause.op
        and clause.op not in CONTENT_OPENERS
        and clause.op not in ("while", "whereas", "although", "though", "so that", "whereupon")
    ):
        _read_condition(state, visitor, clause, subject)
        return
    if clause.op == "whether" and -1 not in clause.marks:
        if any(w.cls in ("veto", "decide", "outcome") and w.tag == "N" for w in state.words) and any(
            w.cls == "officer" for w in state.words
        ):
            return
        if clause.under is None and any(w.text == "or" for w in state.words[clause.at : clause.end]):
            # whether large or small: whichever, it bounds nothing
            harmless_words(state, clause)
            return
        before = len(state.acts)
        visitor.visit(clause.verb, subject, clause)
        for act in state.acts[before:]:
            state.calm.add(id(act))
            act.relative = True
        if len(state.acts) > before:
            state.mention = state.mention or "asked, not said"
        return
    if clause.op in ("how", "why"):
        before = len(state.acts)
        visitor.visit(clause.verb, subject, clause)
        for act in state.acts[before:]:
            state.calm.add(id(act))
            act.relative = True
        return
    if clause.op == "whose" and whose_consent(state, visitor, clause):
        return
    if clause.op == "whose" and binding(state, clause):
        harmless_words(state, clause)
        return
    if excludes(state, visitor, clause, subject):
        return
    if subject.officer and clause.main:
        for item in clause.subject:
            if (
                item.verb is not None
                and item.verb.kind == "ger"
                and item.prep in ("before", "after", "in", "when", "while", "on", "upon")
            ):
                visitor.visit(item.verb, subject, clause)
    if clause.main and subject.other and not clause.verb.negated:
        _agrees_first(state, visitor, clause, subject)
    if clause.main and not subject.officer:
        after_approval(state, visitor, clause, subject)
    if subject.officer and clause.main:
        for k, item in enumerate(clause.subject):
            if item.noun is not None and item.prep in ("in addition to", "besides", "as well as"):
                for made in nominals(state, [Item("", item.at, item.noun), *clause.subject[k + 1 :]], 0)[0]:
                    if any(is_officer(a) for a in made.agents):
                        visitor.act(
                            made.power,
                            made.at,
                            subject.who,
                            clause,
                            None,
                            made.spans,
                            right=True,
                            frame="poss",
                        )
                        state.spend(item.at, item.noun.last)
    for handler in (forbids, appeals, overrides, needs, subjected, referred, force, made_up):
        before = len(state.acts)
        if handler(state, visitor, clause, subject):
            return
        del state.acts[before:]
    before = len(state.acts)
    visitor.visit(clause.verb, subject, clause)
    for item in clause.subject:
        part = item.verb
        if part is None or part.kind != "ger" or item.prep or part.main < 0 or not subject.officer:
            continue
        if state.words[part.main].cls == "obtain":
            obtain(visitor, part, subject, clause, False)
    if subject.officer and clause.verb.negated:
        excepted(state, clause, state.acts[before:])
    if clause.main and len(state.acts) == before and subject.who is None and extends(state, clause):
        own = subject_acts(state, visitor, clause)
        reaches(state, clause, own)
    if clause.main and not any(is_officer(a.agent) or a.agent is None for a in state.acts[before:]):
        weak_parts(state, visitor, clause)
    if clause.op in ("that", "which", "who", "whom", "whose") and clause.host is not None:
        for act in state.acts[before:]:
            act.relative = True


def _read_condition(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> None:
    """A condition: the officer's own act in it counts where it is what things wait for (once he says no …)."""
    verb = clause.verb
    assert verb is not None
    if clause.op == "as" and verb.passive and verb.main >= 0:
        visitor.visit(verb, Subject(nouns=[clause.after] if clause.after is not None else []), clause)
        for act in state.acts:
            if state.homes[id(act)] is clause and not state.themes[id(act)].ids and clause.after is not None:
                state.themes[id(act)] = theme_of(
                    state, [(clause.after.first, clause.after.last)], act.power, -1
                )
        return
    if clause.op in ("once", "if", "when", "whenever", "as soon as", "the moment", "where") and (
        subject.officer or verb.passive
    ):
        before = len(state.acts)
        visitor.visit(verb, subject, clause)
        if (
            verb.passive
            and clause.op in ("once", "after", "when", "as soon as")
            and clause.host is not None
            and not subject.nouns
        ):
            for act in state.acts[before:]:
                if is_officer(act.agent) and act.power in ("approve", "countersign"):
                    content = [(n.first, n.last) for n in state.owned[clause.host.at].nouns]
                    state.themes[id(act)] = theme_of(state, content, act.power, -1)
                    act.frame = "F6"
            if any(a.frame == "F6" for a in state.acts[before:]):
                return
        if _gates(state, clause, verb, state.acts[before:]):
            return
        told = verb.past or any(w.text == "were" for w in state.words[clause.at : clause.end])
        for act in state.acts[before:]:
            if told:
                state.calm.add(id(act))
                continue
            if (
                clause.op == "where"
                and act.power == "participate"
                and is_officer(act.agent)
                and clause.after is not None
            ):
                if not state.themes[id(act)].ids:
                    state.themes[id(act)] = theme_of(
                        state, [(clause.after.first, clause.after.last)], act.power, -1
                    )
                continue
            if not (is_officer(act.agent) and act.power in ("veto", "stop")):
                state.calm.add(id(act))
                act.relative = True
            else:
                act.frame = "F6"


def _gates(state: State, clause: Clause, verb: Verb, acts: Sequence[Act]) -> bool:
    """goods are sent out once the CQO has released them: what others do waits for his act."""
    host = clause.host
    if clause.op not in ("once", "as soon as") or not verb.have or host is None or verb.negated:
        return False
    subject = state.owned.get(host.at)
    gating = [a for a in acts if is_officer(a.agent) and a.power in ("approve", "countersign", "release")]
    if not gating or subject is None or subject.officer or host.verb is None or host.verb.past:
        return False
    content = [(n.first, n.last) for n in subject.nouns]
    for act in gating:
        act.frame = "F6"
        if not state.themes[id(act)].ids:
            state.themes[id(act)] = theme_of(state, content, act.power, -1)
    return True


def _while_doing(state: State, visitor: Visitor, clause: Clause) -> None:
    """When exercising his veto the officer is free; is not bound when exercising it."""
    index = list(state.clauses).index(clause)
    host = clause.host or next((c for c in state.clauses[index + 1 :] if c.main), None)
    if host is None or (clause.host is not None and not (host.verb is not None and host.verb.negated)):
        return
    subject = state.owned.get(host.at) or subject_of(state, host)
    first = clause.subject[0].verb if clause.subject else None
    if subject.officer and first is not None and first.kind == "ger":
        visitor.visit(first, subject, clause)


def _agrees_first(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> None:
    """The COO must agree before the officer stops the line."""
    verb = clause.verb
    if (
        verb is None
        or verb.passive
        or verb.main < 0
        or state.words[verb.main].cls not in ("approve", "countersign")
    ):
        return
    for other in state.clauses:
        inner = subject_of(state, other)
        if other.op != "before" or other.host is not clause or other.verb is None or not inner.officer:
            continue
        before = len(state.acts)
        visitor.visit(other.verb, inner, other)
        by = subject.who.members[0][2] if subject.who is not None else None
        limit = state.limit("agrees_first", "prior_approval", "conditional", clause.at, verb.last, by)
        state.bound(state.acts[before:], limit)
        other.marks.append(-1)
