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
    positions, budget, budgets, permit, permits, pass, passes, keys, quality plan, quality plans, quality report, quality reports, test reports
    """
)
_GOERS = word_set(
    """
    visitor, visitors, guest, guests, person, contractor, contractors, driver, drivers, tool, tools, laptop, laptops,
    sample, samples, waste, scrap, file, files, record, records, machine, machines, equipment, e-mail, e-mails
    """
)
_PAPERS = word_set(
    """
    minutes, statement, statements, press, announcement, announcements, newsletter, report, reports, letter, letters,
    form, forms, template, templates, poster, posters, procedure, procedures, funds, money, payment, payments, staff,
    permit, permits, names, news, article, articles, figures
    """
)


def no_goods(state: State, spans: Sequence[tuple[int, int]], power: str, at: int) -> bool:
    """Whether what is released is a paper, money or a person, in the object or after a noun: release of funds."""
    words = state.words
    if power == "release" and spans and all(words[last].text in _NO_GOODS for _, last in spans):
        return True
    if (
        power == "release"
        and len(spans) > 1
        and words[spans[0][1]].text in _PAPERS
        and _only_of(state, spans)
    ):
        # the minutes of the quality meeting, the press statement on product safety
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


def no_goods_leave(state: State, i: int) -> bool:
    """no visitor leaves the plant, no document leaves the house: who or what goes is no product."""
    if i == 0 or not state.words[i].text.startswith(("leave", "leaving", "left", "enter", "goes", "go")):
        return False
    k = i - 1
    while k > 0 and state.words[k].tag in ("M", "A"):
        k -= 1
    return state.words[k].text in _GOERS or state.words[k].text in _NO_GOODS


def _only_of(state: State, spans: Sequence[tuple[int, int]]) -> bool:
    return all(first and state.words[first - 1].tag == "P" for first, _ in spans[1:])


def _head(state: State, i: int) -> int:
    head = -1
    while i < len(state.words) and state.words[i].tag in ("D", "N", "J", "A", "POS"):
        head = i
        i += 1
    return head


def _goes_on(state: State, head: int) -> bool:
    return head + 1 < len(state.words) and state.words[head + 1].tag == "C"
