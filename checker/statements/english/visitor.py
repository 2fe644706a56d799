"""What all readers of verbs share: adding an act with its theme, and what hangs on a verb."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.nominal import OVER
from checker.statements.english.people import is_other
from checker.statements.english.state import State, Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who
from checker.statements.theme import Theme

Reader = Callable[["Visitor", Verb, Subject, Clause, "Act | None", bool], None]


_OPENERS = word_set(
    """
    that, which, who, if, when, where, whenever, in case, should
    """
)

_OPEN = word_set(
    """
    change, changes, amendment, amendments, revision, revisions, budget, plan, strategy, list, lists,
    matter, matters, decision, decisions, question, questions, measure, measures, item, items, issue, issues, case,
    cases, everything, anything, all, action, actions, part, parts, use, spending, share, amount, rest, one, ones,
    thing, things, request, requests, application, applications, proposal, proposals, project, projects, version,
    setting, content, contents, adoption, introduction, size, level, levels, distribution, details
    """
)

_SORTING = frozenset(("", "of", "for", "from", "under", "on", "over", "out of", "against", "to"))


class Visitor:
    """Walks the verbs of a sentence and writes acts into its state; ``reader`` reads one verb."""

    def __init__(self, state: State, reader: Reader) -> None:
        self.state, self.reader = state, reader
        self.either = False

    def act(
        self,
        power: str,
        at: int,
        agent: Who | None,
        clause: Clause,
        verb: Verb | None,
        spans: Sequence[tuple[int, int]],
        *,
        frame: str = "F15",
        negated: bool = False,
        right: bool = False,
        governor: Act | None = None,
        partners: Sequence[Who] = (),
        wide: Sequence[tuple[int, int]] = (),
    ) -> Act:
        """Adds an act; its theme is what ``spans`` name, else what ``wide`` names."""
        state = self.state
        word = state.words[at]
        made = Act(
            word.first,
            power,
            0,
            state.sentence.clause[word.first],
            agent,
            frame,
            negated=negated,
            right=right,
            governor=governor,
            partners=[p for p in partners if is_other(p)],
            last=word.last,
        )
        theme = theme_of(state, spans, power, at)
        if power == "approve" and not theme.ids and verb is not None:
            before = [
                c
                for c in state.clauses
                if c.op in ("before", "for") and c.host is clause and c.verb is not None
            ]
            theme = theme_of(state, [(c.at, c.end - 1) for c in before], power, at)
        if "reward" in theme.ids and "assessment" not in theme.ids:
            plus = theme_of(state, [s for s in wide if not _anothers(state, s)], power, at)
            if "assessment" in plus.ids:
                theme = Theme((*theme.ids, "assessment"), theme.tokens + plus.tokens, True, "object")
        loose = power in ("veto", "stop", "participate", "attend", "reward", "release")
        if (loose and not (power in ("release", "stop") and theme.ids == ("foreign",))) or not theme.ids:
            own = power not in ("approve", "review", "countersign") or _open_object(state, spans, verb)
            more = theme_of(state, [*spans, *(wide if own or loose else _of_object(wide, verb))], power, at)
            theme = more if more.ids else theme
        if power == "compile" and "quality_plan" in theme.ids:
            if theme.ids == ("quality_plan",):
                made.power = "propose"
            else:
                self.act(
                    "propose",
                    at,
                    agent,
                    clause,
                    verb,
                    [s for s in spans if theme_of(state, [s], "propose", at).ids == ("quality_plan",)],
                    negated=negated,
                    governor=governor,
                )
                theme = Theme(
                    tuple(m for m in theme.ids if m != "quality_plan"), theme.tokens, True, "object"
                )
        state.acts.append(made)
        state.themes[id(made)] = theme
        subject = state.owned.get(clause.at)
        if (
            verb is not None
            and agent is not None
            and any(
                state.words[a].text
                in ("each", "severally", "individually", "independently of each other", "either")
                for a in verb.adverbs
            )
        ):
            made.modal = "either"
        if (subject is not None and subject.either and agent is subject.who) or self.either:
            made.modal, self.either = "either", False
        if verb is not None:
            state.verbs[id(made)] = verb
        state.homes[id(made)] = clause
        state.spend(at, at)
        return made

    def spans(self, verb: Verb, *, near: bool = False) -> list[tuple[int, int]]:
        """The object of a verb and, unless ``near``, what its phrases name."""
        out: list[tuple[int, int]] = []
        for item in verb.items:
            if item.noun is not None and (
                item.prep == "" or item.prep == "of" or (not near and item.prep in OVER)
            ):
                if near and out and item.prep == "" and not item.conj and not item.comma:
                    continue
                out.append((item.noun.first, item.noun.last))
            elif item.noun is None and item.verb is not None and item.verb.kind == "part" and not near:
                out.extend(
                    (x.noun.first, x.noun.last)
                    for x in item.verb.items
                    if x.noun is not None and x.prep in OVER
                )
        return out

    def doer(self, subject: Subject) -> Who | None:
        """Who acts: nobody named (None), people, or a thing that is nobody of ours."""
        if subject.who is not None or not subject.nouns:
            return subject.who
        at = self.state.words[subject.nouns[0].first].first
        return Who(((at, "person", "unsaid"),), at, at)

    def around(self, clause: Clause) -> list[tuple[int, int]]:
        """Fronted phrases of the clause and what its relative and leading clauses name."""
        out = [(i.noun.first, i.noun.last) for i in clause.subject if i.noun is not None and i.prep in OVER]
        if clause.shared is not None and not clause.subject:
            out += [
                (i.noun.first, i.noun.last)
                for i in clause.shared.subject
                if i.noun is not None and i.prep in OVER
            ]
        if clause.verb is not None:
            out += self.spans(clause.verb)
        for other in self.state.clauses:
            if (other.host is clause or (other.op and other.host is None)) and other.op in _OPENERS:
                for item in [*other.subject, *(other.verb.items if other.verb else ())]:
                    if item.noun is not None:
                        out.append((item.noun.first, item.noun.last))
        return out

    def visit(
        self, verb: Verb, subject: Subject, clause: Clause, governor: Act | None = None, negated: bool = False
    ) -> None:
        """Reads a verb and all verbs that hang on it; ``subject`` is who or what it is said of."""
        self.reader(self, verb, subject, clause, governor, negated)


def _open_object(state: State, spans: Sequence[tuple[int, int]], verb: Verb | None) -> bool:
    """decides on all matters of …, approves it: the object says nothing of its own; approves the restart: it does."""
    direct = verb is not None and any(
        i.noun is not None and not i.prep and spans and i.noun.first == spans[0][0] for i in verb.items
    )
    if not direct or any(i.verb is not None and i.verb.kind == "part" for i in (verb.items if verb else ())):
        return True
    head = state.words[spans[0][1]]
    return (
        head.tag == "Q" or head.cls not in ("unknown", "content", "override", "paper") or head.text in _OPEN
    )


def _of_object(wide: Sequence[tuple[int, int]], verb: Verb | None) -> list[tuple[int, int]]:
    """payments from the fund: phrases that say what sort of thing the object is, not when or how."""
    items = verb.items if verb is not None else []
    kept = {(i.noun.first, i.noun.last) for i in items if i.noun is not None and i.prep in _SORTING}
    return [span for span in wide if span in kept]


def _anothers(state: State, span: tuple[int, int]) -> bool:
    return any(w.cls in ("above", "beside") for w in state.words[span[0] : span[1] + 1])
