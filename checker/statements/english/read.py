"""One English sentence read: its acts become drafts, lowered by what bounds them; what is left over is residue."""

from __future__ import annotations

from dataclasses import replace

from checker.statements.act import Act, Scan
from checker.statements.context import Context
from checker.statements.draft import Piece
from checker.statements.english.account import residue_of
from checker.statements.english.beside_title import doubt_beside
from checker.statements.english.clauses import Clause
from checker.statements.english.doubt import doubt
from checker.statements.english.drafting import drafts_from
from checker.statements.english.mention import mentioned
from checker.statements.english.others import relate
from checker.statements.english.people import is_officer, no_person, who_of
from checker.statements.english.seniors import doubt_seniors
from checker.statements.english.state import State
from checker.statements.english.themes import theme_of
from checker.statements.english.understand import understand
from checker.statements.lexicon import Lexicon
from checker.statements.nodes import POWERS, Who
from checker.statements.sentence import Sentence
from checker.statements.theme import NOMINAL, Theme


def read(
    sentence: Sentence, context: Context, carried: Who | None, before: Theme | None, lexicon: Lexicon
) -> tuple[Piece, Who | None, Theme | None]:
    """One sentence as a piece; also the subject and the theme that the next may go on with."""
    state = understand(sentence, context, carried, before, lexicon)
    if not state.acts and context.listing and context.power in POWERS:
        _bare_items(state, context.power)
    elif (
        not state.acts and context.holder == lexicon.officer and "power" in context.sections and _waits(state)
    ):
        _bare_items(state, "approve")
    drafts = drafts_from(state, context, lexicon)
    relate(state, drafts, lexicon.officer)
    scan = Scan([], [], state.acts, set(), {}, _spoken_of_next(state))
    piece = Piece(sentence, context, scan, drafts)
    piece.residue = residue_of(state, drafts)
    mentioned(state, sentence, drafts)
    doubt(sentence, drafts)
    doubt_seniors(sentence, drafts, lexicon.officer)
    doubt_beside(sentence, drafts, lexicon.officer)
    last = next((t for a in reversed(state.acts) if (t := _spoken_of(state, a)).ids), before)
    sentence.modifiers.extend(m for m in state.loose if m not in sentence.modifiers)
    sentence.about = (
        theme_of(state, [(0, len(state.words) - 1)], "approve", -1).ids if state.words and state.loose else ()
    )
    sentence.modifiers.extend(replace(m, role="maybe") for m in state.maybe)
    spoken = _spoken_of_next(state)
    if spoken is not None and is_officer(carried) and not is_officer(spoken) and no_person(state, spoken):
        # Finance pays on her instruction; the plans are approved by her: she is still the officer
        spoken = carried
    return piece, spoken or carried, last


def _spoken_of(state: State, act: Act) -> Theme:
    """What a later sentence goes on with: the act's theme, else the act itself."""
    theme = state.themes[id(act)]
    return (
        theme
        if theme.ids or act.power not in ("stop", "release")
        else Theme((NOMINAL[act.power],), (), True, "act")
    )


def _bare_items(state: State, power: str) -> None:
    """Matters alone under a lead-in that names the act."""
    theme = theme_of(state, [(0, len(state.words) - 1)], power, -1)
    if theme.ids and state.clauses:
        made = Act(state.words[0].first, power, 0, 0, None, "F9", last=state.words[0].last)
        state.acts.append(made)
        state.themes[id(made)], state.homes[id(made)] = theme, state.clauses[0]
        for modifier in (*state.loose, *state.maybe):
            state.bound([made], modifier)


def _waits(state: State) -> bool:
    """Under what the officer may do, a payment that needs another's signature is his with that signature."""
    return len(state.clauses) == 1 and any(m.rule == "needs_consent" for m in state.loose)


def _spoken_of_next(state: State) -> Who | None:
    named = next((w for w in state.words if w.cls == "officer"), None)
    if named is not None and any(w.text in ("you", "your") for w in state.words):
        return Who(((named.first, "officer", named.meaning),), named.first, named.first)
    for clause in reversed(state.clauses):
        subject = state.owned.get(clause.at)
        if (
            subject is not None
            and subject.who is not None
            and clause.main
            and not subject.who.has("anyone", "company")
            and not subject.none
        ):
            return _with_officer(state, clause, subject.who)
    return _introduced(state)


def _introduced(state: State) -> Who | None:
    """Ms. Lin is appointed CQO, plans are signed by the CQO: he or she of the next sentence is the officer."""
    if any(w.cls in ("above", "beside", "below", "grantor", "deputy") for w in state.words):
        return None
    for clause in reversed(state.clauses):
        verb = clause.verb
        if verb is None or verb.negated or not (clause.main or _resolved(state, clause)):
            continue
        titled = verb.be or verb.have if verb.main < 0 else state.words[verb.main].cls == "appoint"
        for item in verb.items if titled else ():
            who = who_of(state, item.noun) if item.noun is not None and item.prep in ("", "as") else None
            if is_officer(who):
                return who
        for act in state.acts:
            about = state.themes[id(act)].ids
            if state.homes[id(act)] is clause and verb.passive and about and is_officer(act.agent):
                return act.agent
    return None


def _resolved(state: State, clause: Clause) -> bool:
    """It was resolved that Mr. Kim be appointed CQO."""
    host = clause.host
    if clause.op != "that" or host is None or host.verb is None or host.verb.main < 0 or host.verb.negated:
        return False
    return state.words[host.verb.main].text in ("resolved", "decided", "agreed")


def _with_officer(state: State, clause: Clause, who: Who) -> Who:
    """Departments are rated by the CQO: a later he is the officer, though they were spoken of."""
    word = next((w for w in state.words if w.first <= who.first <= w.last), None)
    if (
        is_officer(who)
        or word is None
        or not word.text.endswith("s")
        or clause.verb is None
        or not clause.verb.passive
    ):
        return who
    by = next((a.agent for a in state.acts if state.homes[id(a)] is clause and is_officer(a.agent)), None)
    return Who((*who.members, *by.members), who.first, who.last) if by is not None else who
