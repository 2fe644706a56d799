"""Everything but the drafts: clauses, acts with their themes, and what bounds them."""

from __future__ import annotations

from checker.statements.act import ASKING
from checker.statements.context import Context
from checker.statements.english.adverbs import not_alone, only_words
from checker.statements.english.answering import answered
from checker.statements.english.bounds import acting, bounds_of, contrasted, items_bound
from checker.statements.english.carried_out import commanded, objections
from checker.statements.english.chain import is_chain, read_chain
from checker.statements.english.clause import read_clause
from checker.statements.english.clauses import Verb
from checker.statements.english.composed import composed
from checker.statements.english.deputies import without_deputies
from checker.statements.english.fronted import fronted
from checker.statements.english.not_so import not_so
from checker.statements.english.paid import paid_on_order
from checker.statements.english.parse import parse
from checker.statements.english.people import is_officer
from checker.statements.english.pointing import pronouns
from checker.statements.english.recast import recast
from checker.statements.english.said_at_length import shortened
from checker.statements.english.sentence_wide import elsewhere, loose_limits, silent_votes, trailing, whether
from checker.statements.english.spared_asking import spare_asking
from checker.statements.english.standing import put_conditions
from checker.statements.english.state import State
from checker.statements.english.subjects import subject_of
from checker.statements.english.tags import tag
from checker.statements.english.themes import theme_of
from checker.statements.english.unfolding import unfolded
from checker.statements.english.visiting import read_verb
from checker.statements.english.visitor import Visitor
from checker.statements.english.words import words_of
from checker.statements.lexicon import Lexicon
from checker.statements.nodes import Who
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme

_QUESTIONS = frozenset(("whether", "which", "what", "when", "how", "if"))


def understand(
    sentence: Sentence, context: Context, carried: Who | None, before: Theme | None, lexicon: Lexicon
) -> State:
    """Everything but the drafts: clauses, acts with their themes, and what bounds them."""
    words = recast(unfolded(without_deputies(shortened(composed(words_of(sentence.text, sentence.tokens))))))
    tag(words)
    clauses = parse(words)
    state = State(
        sentence,
        words,
        clauses,
        lexicon.vocabulary.bare,
        carried,
        before,
        lexicon.officer,
        context.holder,
        context.matters,
    )
    visitor = Visitor(state, read_verb)
    if is_chain(state):
        read_chain(state)
        return state
    for clause in clauses:
        state.owned[clause.at] = subject_of(state, clause)
        read_clause(state, visitor, clause)
    answered(state)
    for act in list(state.acts):
        verb = state.verbs.get(id(act))
        home = state.homes[id(act)]
        if verb is not None:
            contrasted(state, act, verb)
            up: Verb | None = verb
            seen = 0
            while up is not None and seen < 6:
                bounds_of(state, act, up)
                up, seen = up.parent, seen + 1
            if (source := state.sources.get(verb.main)) is not None:
                bounds_of(state, act, source)
            if home.verb is not None and home.verb is not verb:
                bounds_of(state, act, home.verb)
        items_bound(
            state,
            [act],
            [
                i
                for i in home.subject
                if i.prep or (i.verb is not None and (not i.comma or acting(state, i.verb)))
            ],
            act.negated,
        )
        if (
            home.op in _QUESTIONS
            and home.host is not None
            and home.host.main
            and home.under is home.host.verb
        ):
            # on day shift the CQO decides whether a line is stopped
            items_bound(state, [act], [i for i in home.host.subject if i.prep], act.negated)
        if home.shared is not None and home.shared.main and not home.subject:
            items_bound(state, [act], [i for i in home.shared.subject if i.prep], act.negated)
    for clause in clauses:
        if (
            clause.op == "whether"
            and -1 not in clause.marks
            and any(
                is_officer(a.agent) and a.power in ("veto", "decide", "stop", "release") for a in state.acts
            )
        ):
            whether(state, clause)
        loose_limits(state, clause)
    for act in state.acts:
        if (
            act.power in ASKING
            and not state.themes[id(act)].ids
            and not any(a.governor is act for a in state.acts)
            and is_officer(act.agent)
        ):
            state.themes[id(act)] = theme_of(state, [(0, len(words) - 1)], act.power, -1, "sentence")
    commanded(state, visitor)
    objections(state, visitor)
    paid_on_order(state, visitor)
    silent_votes(state)
    spare_asking(state)
    not_so(state)
    elsewhere(state)
    trailing(state)
    fronted(state)
    put_conditions(state, visitor)
    not_alone(state)
    only_words(state, [a for a in state.acts if a.agent is None or is_officer(a.agent)])
    pronouns(state, before)
    return state
