"""Whether a sentence grants at all, or only tells, proposes, asks, intends."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.english.clauses import Clause, Noun, Verb
from checker.statements.english.state import State
from checker.statements.english.unsettled import of_a_draft
from checker.statements.english.wordsets import word_set
from checker.statements.sentence import Sentence

_RULES = word_set(
    """
    standard, standards, regulation, regulations, specification, directive, guideline, guidelines, iso,
    norm, literature, iso 9001, iatf 16949, legislation, law, code, best practice
    """
)


_NOT_MEANT = word_set(
    """
    would, could, might, consider, considers, considered, expects, expected, future
    """
)
_GIVEN = word_set(
    """
    given, granted, accorded, vested, authorised, authorized, empowered, allowed, permitted, made
    """
)

_LESSONS = word_set(
    """
    course, seminar, lecture, webinar, module, chapter, lesson, textbook, article, presentation, syllabus, workshop,
    session, book, exam, trainees, participants, students, speaker, lecturer, author, blog, podcast
    """
)
_TEACHING = word_set(
    """
    covers, cover, deals, teaches, teach, explains, explain, shows, show, discusses, discuss, describes,
    describe, learn, treats, argues, says, presents, illustrates, includes
    """
)

_FIRMS = word_set("companies, firms, enterprises, organisations, organizations, corporations, businesses")
_OUR_OWN = word_set(
    "our, all, the, its, group, subsidiary, affiliated, sister, these, both, member, operating, controlled"
)
_COMPETITORS = word_set("competitor, competitors, rival, rivals, peer, peers, elsewhere")


def mentioned(state: State, sentence: Sentence, drafts: list[Draft]) -> None:
    why = state.mention
    if sentence.end == "question":
        why = "a question"
    first = state.words[0] if state.words else None
    if (
        first is not None
        and first.text == "draft"
        and len(state.words) > 1
        and (state.words[1].tag in ("PUNCT", "P") or state.words[1].text in ("v", "for", "only", "version"))
    ):
        why = why or "a draft"
    for i, word in enumerate(state.words):
        if word.cls == "meta" and not (
            word.text in ("means",) and word.tag in ("N",) and state.words[i - 1].tag in ("D", "P")
        ):
            why = why or "told, not granted"
    for clause in state.clauses:
        for item in clause.subject:
            if (
                item.noun is not None
                and item.prep in ("according to", "under", "pursuant to", "per", "as per")
                and state.words[item.noun.last].text in _RULES
                and item.noun.det not in ("this", "our", "these")
            ):
                why = why or "told of a rule, not granted"
    if any(
        w.text == "used to" and (not i or state.words[i - 1].tag != "B") for i, w in enumerate(state.words)
    ):
        why = why or "told of the past"
    if any(_elsewhere(state, c) for c in state.clauses):
        why = why or "told of others, not granted"
    if any(of_a_draft(state, c) for c in state.clauses):
        why = why or "a draft"
    if any(_hearsay(state, c) for c in state.clauses):
        why = why or "hearsay"
    if any(_teaches(state, c) for c in state.clauses):
        why = why or "told, not granted"
    sentence.mention = why
    for draft in drafts:
        if why:
            draft.lower("none", why)
            continue
        verb = state.verbs.get(id(draft.act))
        if verb is not None and _generic(state, draft.act, verb):
            draft.unsure = True
            draft.notes.append("told of any such officer")
        if verb is None or draft.act.frame not in ("F15", "F3", "F8"):
            continue
        home = state.homes[id(draft.act)].verb
        if _intended(state, draft.act) or _in_future(state, draft.act):
            draft.lower("none", "intended, not granted")
            continue
        if (
            home is not None
            and home.main >= 0
            and state.words[home.main].text
            in ("resolved", "decided", "agreed", "ordered", "approved", "determined")
            and draft.act.frame in ("F8", "F15")
            and home is not verb
        ):
            continue
        if draft.act.frame == "F8" and home is verb and _has_given(state, verb):
            continue
        intended = home is not None and home.main >= 0 and state.words[home.main].cls == "intention"
        if (
            verb.past
            or (home is not None and home.past)
            or (verb.have and verb.kind == "fin" and verb.main >= 0 and not verb.be and not verb.modal)
        ):
            draft.lower("none", "told of the past")
        elif (
            home is not None
            and (
                home.modal in ("would", "could", "might")
                or (
                    home.modal == "should"
                    and draft.act.frame in ("F8", "F15")
                    and home.passive
                    and home.main >= 0
                    and state.words[home.main].text in _GIVEN
                )
            )
        ) or intended:
            draft.lower("none", "intended, not granted")


def _has_given(state: State, verb: Verb) -> bool:
    """The General Manager has delegated it to X: he who has given it has given it for now."""
    first = state.words[verb.first].text
    return (
        first in ("has", "have")
        and not verb.passive
        and state.words[verb.main].text in _HANDED
        and not any(w.text in _ONCE or w.cls == "date" for w in state.words)
    )


_HANDED = word_set("delegated, granted, given, vested, conferred, entrusted, assigned, handed, transferred")
_ONCE = word_set(
    """
    previously, formerly, once, sometimes, occasionally, repeatedly, often, always, already, before, never, twice, ago,
    temporarily, until, while, during, past, yet, so far, earlier, first, last
    """
)


def _elsewhere(state: State, clause: Clause) -> bool:
    """In the competitor's organisation, at other companies."""
    return any(
        i.noun is not None
        and i.prep in ("in", "at", "with", "among")
        and (
            any(w.text in _COMPETITORS for w in state.words[i.noun.first : i.noun.last + 1])
            or _of_many_firms(state, i.noun)
        )
        for i in clause.subject
    )


def _of_many_firms(state: State, noun: Noun) -> bool:
    """In best-in-class companies, in most firms: not here."""
    words = [w.text for w in state.words[noun.first : noun.last + 1]]
    return words[-1] in _FIRMS and not _OUR_OWN & set(words)


def _hearsay(state: State, clause: Clause) -> bool:
    """is said to have a veto."""
    verb = clause.verb
    return (
        verb is not None
        and verb.passive
        and verb.main >= 0
        and state.words[verb.main].text
        in ("said", "believed", "thought", "reported", "rumoured", "rumored", "alleged")
        and any(i.verb is not None and i.verb.kind == "inf" for i in verb.items)
    )


def _teaches(state: State, clause: Clause) -> bool:
    """The course covers …, the chapter explains …"""
    if not clause.main or clause.verb is None or clause.verb.main < 0:
        return False
    heads = [state.words[i.noun.last].text for i in clause.subject if i.noun is not None and not i.prep]
    return any(h in _LESSONS for h in heads) and state.words[clause.verb.main].text in _TEACHING


def _in_future(state: State, act: Act) -> bool:
    """By 2027 the CQO is to receive the right; is to be given it."""
    home = state.homes[id(act)]
    verb = home.verb
    if verb is None or verb.main < 0:
        return False
    main = state.words[verb.main]
    bare = state.words[verb.first].text in ("is", "are") and verb.modal == "must"
    if bare and (
        main.cls in ("obtain", "grant_act") or main.text in ("given", "receive", "get", "gain", "acquire")
    ):
        return True
    return any(
        i.noun is not None
        and i.prep == "by"
        and any(w.cls == "date" for w in state.words[i.noun.first : i.noun.last + 1])
        for i in (*home.subject, *verb.items)
    ) and (main.cls in ("obtain", "grant_act") or main.text in ("given", "receive"))


def _generic(state: State, act: Act, verb: Verb) -> bool:
    """A CQO approves quality plans: of anybody in such a post."""
    home = state.homes[id(act)]
    if act.agent is None or not home.main or verb.modal or verb.passive:
        return False
    nouns = [i.noun for i in home.subject if i.noun is not None and not i.prep]
    return any(n.det in ("a", "an") and any(state.words[k].cls == "officer" for k in n.people) for n in nouns)


def _intended(state: State, act: Act) -> bool:
    at = next((k for k, w in enumerate(state.words) if w.first <= act.index <= w.last), 0)
    if any(
        w.text.startswith("consider") and k + 1 < at and state.words[k + 1].tag in ("VG", "H")
        for k, w in enumerate(state.words[:at])
    ):
        return True
    if any(
        w.text == "about" and state.words[k + 1].tag == "T" and k and state.words[k - 1].tag == "B"
        for k, w in enumerate(state.words[:-1])
    ):
        return True
    return any(
        w.cls == "intention" and w.tag in ("V", "V3", "VN", "VG", "VD", "A", "J") and w.text not in _NOT_MEANT
        for w in state.words[:at]
    )
