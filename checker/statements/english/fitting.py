"""A power fitted to what it is over."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Verb
from checker.statements.english.themes import GOODS
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS
from checker.statements.theme import Theme

_NO_HEADS = word_set(
    """
    minutes, report, reports, format, template, templates, agenda, register, layout, wording, translation,
    title, presentation, statistics, applications, application, training, meeting, meetings, newsletter,
    archive, filing, storage, distribution
    """
)
_OPEN_HEADS = word_set(
    """
    deviation, deviations, disposition, dispositions, use, content, contents, draft, drafts, version, versions, request, requests, all, whole, items, item,
    matters, matter, question, questions, case, cases, type, types, kind, kinds, amount, amounts,
    distribution, level, award, winners, uplift, change, changes, amendment, amendments, revision,
    revisions, package, portfolio, setting, scope, issue, issues, documents, projects, project, launch,
    launches, measures, measure, procedure, shape, direction, size, payment, payments, purchases, start,
    opening, closure, charter, scheme, schemes, system, rules, criteria, results, programme, program,
    individual, decisions, decision, everything, grounds, reasons, basis, year, company, group, plants,
    sites, site, department, departments
    """
)

_ADJECTIVE = ("al", "ary", "ic", "ive", "ous", "ful", "able", "ible", "ed", "ly", "-term")

_PARTS = word_set(
    "part, parts, half, third, thirds, quarter, quarters, portion, share, fraction, percentage, bulk"
)


def fit(v: Visitor, act: Act, verb: Verb, spans: Sequence[tuple[int, int]]) -> None:
    """approves the minutes of the quality meeting: what is approved is no plan."""
    if (
        act.power not in ("approve", "decide", "manage", "formulate", "review", "countersign")
        or not spans
        or not v.state.themes[id(act)].ids
    ):
        return
    state = v.state
    if act.power == "formulate" and any(
        state.words[i].text in ("draft", "drafts", "preliminary")
        for first, last in spans
        for i in range(first, last + 1)
    ):
        act.power = "compile"
        return
    chain = [
        i.noun for i in verb.items if i.noun is not None and i.prep in ("", "of", "for", "on", "to", "over")
    ]
    for noun in chain:
        head = state.words[noun.last]
        if (
            noun.first == noun.last
            and not noun.det
            and head.text.endswith(_ADJECTIVE)
            and noun is not chain[-1]
        ):
            continue
        if (
            head.cls in ("matter", "bare", "foreign", "own_staff", "outcome", "right", "kpi")
            or head.cls in POWERS
            or head.text in GOODS
            or noun.pronoun
        ):
            return
        if head.text in _PARTS and noun is chain[0]:
            state.bound([act], state.limit("part", "scope", "limited", noun.first, noun.last))
            return
        if head.text in _NO_HEADS:
            state.themes[id(act)] = Theme(("foreign",), (), True, "object")
            return
        if head.text not in _OPEN_HEADS and any(
            state.words[i].cls in ("matter", "bare") for i in range(noun.first, noun.last)
        ):
            state.doubts.add(id(act))
            return
        if head.text not in _OPEN_HEADS and noun is chain[0] and len(chain) > 1:
            state.doubts.add(id(act))
            return
