"""What an English heading or lead-in makes of the text under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.patterns import Pattern
from checker.statements.act import ASKING, STRONG, Act
from checker.statements.model import Effect, meet
from checker.statements.nodes import POWERS
from checker.statements.sentence import Modifier, Sentence
from checker.statements.theme import NOMINAL

if TYPE_CHECKING:
    from checker.statements.context import Context
    from checker.statements.lexicon import Lexicon

_PLAIN = frozenset(("right", "content", "of", "strong", "matter", "bare", "outcome", "conj"))
_EXCLUDED = (
    "not included",
    "excluded",
    "not covered",
    "reserved matters",
    "not delegated",
    "not authorised",
    "not authorized",
    "no authority",
    "without authority",
    "outside the authority",
)


_WITH_LEAVE = Pattern(
    r"\b(?:with|upon|on|by) [^,;:]{3,40}\b(?:consent|approval|agreement|leave|permission|blessing)\b"
)
_A_RIGHT = Pattern(r"\brights?\b", "g")
_ADVISORY = Pattern(
    r"\bin an? (?:\w+ )?(?:advisory|consultative) (?:capacity|role)\b|\bfor (?:information|advice) only\b",
    "ar",
)
_ADVISES = Pattern(r"\b(?:advis|advice|consult|recommend|propos|suggest|comment)", "acops")


def under(context: Context, heading: str, sentence: Sentence, lexicon: Lexicon) -> Context:
    """The context for what stands under ``heading``; holders are known already."""
    from checker.statements.english.bounds import items_bound
    from checker.statements.english.columns import power_under
    from checker.statements.english.heading_brackets import brackets_of
    from checker.statements.english.released import no_goods
    from checker.statements.english.seniors import masked, unexplained
    from checker.statements.english.understand import understand
    from checker.statements.heads import tells_which

    text = sentence.text.strip()
    leads = text.endswith(":")
    tokens = sentence.tokens
    state = understand(sentence, context, None, None, lexicon)
    verbs = [c.verb for c in state.clauses if c.verb is not None]
    for clause in state.clauses:
        if not any(state.homes[id(a)] is clause for a in state.acts):
            items_bound(state, [], [i for i in clause.subject if i.prep], False)
    for verb in verbs:
        if not any(v is verb for v in state.verbs.values()):
            items_bound(state, [], verb.items, verb.negated)
    made = replace(context, limits=(*context.limits, *brackets_of(sentence)))
    matters = tuple(
        t.meaning
        for t in tokens
        if t.cls in ("matter", "own_staff")
        and not (t.meaning == "business_decision" and "decision-making" in text)
        and not tells_which(tokens, t)
    )
    quality = any("quality" in m for m in (*matters, *context.matters))
    matters += tuple(
        lexicon.vocabulary.bare[text_]
        for t in tokens
        if t.cls == "bare"
        and quality
        and (text_ := sentence.text[t.start : t.end]) in lexicon.vocabulary.bare
    )
    papers = {w.first for i, w in enumerate(state.words) if no_goods(state, [(i, i)], "decide", -1)}
    matters += tuple(
        NOMINAL[t.cls]
        for i, t in enumerate(tokens)
        if t.cls in NOMINAL and t.cls != "veto" and not leads and i not in papers
    )
    if matters and not (leads and verbs):
        made = replace(made, matters=tuple(dict.fromkeys(matters)))
    mine = [a for a in state.acts if a.agent is None or a.agent.has("officer", "self")]
    limits = tuple(
        (m, sentence.words(m.start, m.end))
        for m in (*state.loose, *(m for a in mine for m in state.bounds.get(id(a), ())))
    )
    if leads or (verbs and _speaks_of_officer(sentence)):
        made = replace(made, listing=True, limits=(*made.limits, *limits))
        denied = (
            (any(v.negated for v in verbs if v.kind == "fin") and (mine or not state.acts))
            or any(a.negated for a in mine)
            or any(w in text for w in _EXCLUDED)
        )
        if denied:
            made = replace(made, denied=heading)
        powers = [a.governor.power if a.governor else a.power for a in mine]
        if ("view" in text and "sought" in text) or ("consult" in text and not mine):
            powers = ["propose"]
        weak = [p for p in powers if p in ASKING | {"implement", "countersign"}]
        if weak and not [p for p in powers if p in STRONG]:
            effects: list[Effect] = [lexicon.vocabulary.powers[p].effect for p in weak]
            made = replace(made, ceiling=meet(made.ceiling, *effects), ceiling_text=heading, power=weak[0])
        elif powers and powers[-1] in STRONG:
            made = replace(made, power=powers[-1])
        together = "joint" in sentence.classes and not sentence.classes.isdisjoint(("above", "beside"))
        if together or any(_shared(a) for a in mine):
            made = replace(made, ceiling=meet(made.ceiling, "joint"), ceiling_text=heading)
        if state.mention:
            made = replace(made, mention=made.mention or "meta")
        if _ADVISORY.search(text):
            made = replace(made, ceiling=meet(made.ceiling, "recommend_only"), ceiling_text=heading)
        if not limits and (not powers or _WITH_LEAVE.search(text)) and unexplained(masked(sentence)):
            made = replace(made, residue=made.residue or heading)
    elif any(w in text for w in _EXCLUDED):
        made = replace(made, denied=heading)
    else:
        acts = [t.cls for t in tokens if t.cls in POWERS]
        if acts and all(t.cls in POWERS or t.cls in _PLAIN or t.cls == "officer" for t in tokens):
            power = acts[0] if acts[0] in ASKING and acts[-1] in STRONG else acts[-1]
            # Prepares over the column, Product release before the row: the step says what is done
            made = replace(made, power=context.power if _only_over(power, context) else power)
        if (done := power_under(text)) is not None:
            made = replace(made, power=done)
        asks = [p for p in acts if p in ASKING]
        if _A_RIGHT.search(text) and not [p for p in acts if p in STRONG] and (asks or _ADVISES.search(text)):
            effect = lexicon.vocabulary.powers[asks[0] if asks else "propose"].effect
            made = replace(made, ceiling=meet(made.ceiling, effect), ceiling_text=heading)
        sums = tuple((m, sentence.words(m.start, m.end)) for m in _limits_of_sums(state.loose))
        opens = bool(state.words) and state.words[0].tag in ("P", "A") and not verbs
        if opens and not limits and "consult" not in text and unexplained(masked(sentence)):
            waits = Modifier("limit", "heading_of_consent", "prior_approval", "conditional", 0, 0)
            limits = ((waits, heading),)
        if limits and opens:
            # Subject to the approval of the CEO, Jointly with the COO: the heading bounds each sentence under it
            return replace(made, listing=True, limits=(*made.limits, *limits))
        made = replace(made, limits=(*made.limits, *sums))
    return made


def _only_over(power: str, context: Context) -> bool:
    return power in NOMINAL and context.power is not None and context.power not in NOMINAL


def _shared(act: Act) -> bool:
    """The CQO and the GM decide on: neither alone, unless either may."""
    members = [
        *(act.agent.members if act.agent is not None else ()),
        *(m for p in act.partners for m in p.members),
    ]
    others = [m for m in members if m[1] in ("above", "beside", "below", "grantor", "company")]
    return act.modal != "either" and not act.needless and bool(others)


def _limits_of_sums(loose: Sequence[Modifier]) -> list[Modifier]:
    return [m for m in loose if m.kind in ("amount", "percentage")]


def _speaks_of_officer(sentence: Sentence) -> bool:
    return any(t.cls in ("officer", "self") for t in sentence.tokens)
