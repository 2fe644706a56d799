"""Not all that is released is a product: funds, drawings, press statements, staff."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_NO_GOODS = word_set(
    """
    funds, fund, money, payment, payments, cash, deposit, deposits, retention, salaries, bonus, bonuses,
    invoice, invoices, order, orders, purchase orders, requisitions, tranche, tranches, reserve, reserves,
    document, documents, documentation, drawing, drawings, statement, statements, press, news, announcement,
    announcements, communication, communications, publication, publications, newsletter, report, reports,
    minutes, procedure, procedures, instruction, instructions, specification, specifications, form, forms,
    template, templates, data, information, figures, result, results, certificate, certificates, letter,
    letters, policy, policies, manual, manuals, poster, posters, tender, tenders, sop, sops, standard,
    standards, plan, plans, schedule, schedules, footage, details, names, standard operating procedures,
    staff, employees, employee, personnel, workers, operators, people, resources, capacity, vacancies, posts,
    positions, budget, budgets, quality plan, quality plans, quality report, quality reports, test reports
    """
)


def no_goods(state: State, spans: Sequence[tuple[int, int]], power: str, at: int) -> bool:
    """Whether what is released is a paper, money or a person, in the object or after a noun: release of funds."""
    words = state.words
    if power == "release" and spans and all(words[last].text in _NO_GOODS for _, last in spans):
        return True
    own = [(at, at)] if power == "release" else []
    for first, last in [*own, *spans]:
        for i in range(first, last + 1):
            if i < 0 or words[i].cls != "release" or words[i].tag in ("V", "V3", "VD"):
                continue
            if i and words[i - 1].text in _NO_GOODS:
                return True
            if i + 1 < len(words) and words[i + 1].text == "of":
                head = _head(state, i + 2)
                return head >= 0 and words[head].text in _NO_GOODS and not _goes_on(state, head)
    return False


def _head(state: State, i: int) -> int:
    head = -1
    while i < len(state.words) and state.words[i].tag in ("D", "N", "J", "A", "POS"):
        head = i
        i += 1
    return head


def _goes_on(state: State, head: int) -> bool:
    return head + 1 < len(state.words) and state.words[head + 1].tag == "C"
