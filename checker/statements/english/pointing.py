"""Acts on it, them, this: the theme goes on from before."""

from __future__ import annotations

from dataclasses import replace

from checker.statements.act import Act
from checker.statements.english.clauses import Verb
from checker.statements.english.state import State
from checker.statements.english.themes import theme_of
from checker.statements.theme import Theme


def pronouns(state: State, before: Theme | None) -> None:
    """An act on it, them, one or nothing named goes on with the theme before."""
    last = before
    for act in state.acts:
        theme = state.themes[id(act)]
        verb = state.verbs.get(id(act))
        if (
            not theme.ids
            and last is not None
            and last.ids
            and verb is not None
            and act.frame != "F14"
            and (
                _pointing(state, verb, act)
                or act.frame == "poss"
                or (act.power == "decide" and act.frame == "F7")
            )
        ):
            state.themes[id(act)] = replace(last, tokens=(), said=False, source="previous")
        elif (
            not theme.ids
            and last is None
            and verb is not None
            and verb.first > 0
            and _pointing(state, verb, act)
        ):
            at = next((k for k, w in enumerate(state.words) if w.first <= act.index <= w.last), -1)
            state.themes[id(act)] = replace(theme_of(state, [(0, verb.first - 1)], act.power, at), tokens=())
        elif not theme.ids and last is not None and last.ids and verb is None and _waiting(state, act):
            state.themes[id(act)] = replace(last, tokens=(), said=False, source="previous")
        elif theme.ids and theme.ids != ("foreign",):
            last = theme


def _waiting(state: State, act: Act) -> bool:
    """it is valid only with his approval: what waits was named before."""
    subject = state.owned.get(state.homes[id(act)].at)
    waits = act.frame in ("F4", "F5", "F6")
    return waits and subject is not None and any(n.pronoun in ("it", "they") for n in subject.nouns)


def _pointing(state: State, verb: Verb, act: Act) -> bool:
    if act.power in ("reward", "assess"):
        return True
    if any(
        i.noun is not None
        and i.prep in ("from", "of", "under", "within")
        and i.noun.pronoun in ("it", "them", "that", "those")
        for i in verb.items
    ):
        return True
    if any(i.noun is not None and i.noun.det in ("its", "their") for i in verb.items):
        return True
    for item in verb.items:
        if item.noun is not None and not item.prep:
            word = state.words[item.noun.first]
            if word.cls == "outcome" or (
                state.words[item.noun.last].cls == "outcome" and item.noun.det == "the"
            ):
                return True
            return (
                item.noun.pronoun in ("it", "them", "this", "that", "these", "those", "both", "all", "one")
                or word.text in ("such", "the same", "said")
                or item.noun.det in ("such", "this", "that", "these", "those", "said")
            )
    if verb.passive:
        home = state.homes[id(act)]
        subject = state.owned.get(home.at)
        return (
            subject is not None
            and any(
                n.pronoun in ("it", "they", "this", "that", "these", "those")
                or n.det in ("such", "this", "that")
                for n in subject.nouns
            )
        ) or home.op in ("which", "that")
    return not verb.items
