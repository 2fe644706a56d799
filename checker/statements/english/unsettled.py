"""Papers that are not in force: the draft bylaws give X a veto; they have not been adopted."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.english.clauses import Clause, Noun
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_PAPERS = word_set(
    """
    bylaws, bylaw, by-laws, articles, article, charter, policy, policies, procedure, procedures, rules, rule, sop, sops,
    contract, agreement, resolution, manual, handbook, description, statute, statutes, regulations, regulation, version,
    text, paper, document, letter, directive, instruction, matrix, wording, clause, amendment, proposal, memorandum,
    draft, drafts, terms, guideline, guidelines, code, revision, edition
    """
)
_UNSETTLED = word_set("draft, drafts, proposed, unsigned, planned, unadopted, unapproved, pending")
_FROM = word_set("under, in, according to, by, pursuant to, per, as per")
_NOT_IN_FORCE = Pattern(
    r"^(?:it|they|this|these|(?:the|this|these) \w+(?: \w+)?) (?:(?:has|have) (?:not|never)(?: yet| so far| as yet)?(?: been)? (?:adopted|approved|signed|passed|ratified|enacted|issued|entered into force|come into force|taken effect)|(?:is|are) (?:not yet (?:adopted|approved|signed|in force|effective|valid)|(?:yet|still) to be \w+|still awaiting|awaiting|still pending|not in force)|(?:was|were) never (?:adopted|signed|approved|put into force))\b",
    "ntu",
)


def of_a_draft(state: State, clause: Clause) -> bool:
    """The draft gives the CQO a veto; under the proposed policy he may stop the line."""
    if clause.verb is None or (clause.verb.passive and not any(i.prep for i in clause.subject)):
        return False
    for item in clause.subject:
        if item.noun is None or item.verb is not None:
            continue
        telling = not item.prep and not clause.verb.passive and clause.main
        if (telling or item.prep in _FROM) and _unsettled(state, item.noun):
            return True
    return False


def not_in_force(words: str) -> bool:
    """they have not been adopted: what was told before has no force."""
    return _NOT_IN_FORCE.search(words) is not None


def _unsettled(state: State, noun: Noun) -> bool:
    words = [w.text for w in state.words[noun.first : noun.last + 1]]
    if words[-1] in ("draft", "drafts"):
        return True
    return words[-1] in _PAPERS and any(w in _UNSETTLED for w in words[:-1])
