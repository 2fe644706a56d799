"""Not all that is stopped is work: a payment, an access card, a meeting, a driver's use of a company car."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_NO_WORK = word_set(
    """
    access, card, cards, badge, badges, payment, payments, invoice, invoices, subscription, subscriptions, account,
    accounts, salary, salaries, allowance, allowances, recruitment, hiring, leave, holiday, holidays, overtime, meeting,
    meetings, discussion, discussions, debate, session, sessions, training, course, courses, visit, visits, tour, tours,
    party, event, events, permit, permits, membership, e-mail, e-mails, emails, newsletter, smoking, photography,
    parking, bus, shuttle, bonus, bonuses, music, radio, talk, presentation, presentations, audit, audits
    """
)
_SERVICES = word_set("bus, shuttle, canteen, taxi, laundry, cleaning, catering, mail, courier")
_BELONGINGS = word_set(
    """
    phone, phones, telephone, telephones, car, cars, laptop, laptops, computer, computers, printer, printers, card,
    cards, e-mail, internet, canteen, kitchen, room, rooms, gym, bicycle, bicycles, radio, radios, camera, cameras,
    headphones, social media, smartphones, smartphone, lift, lifts, toilet, toilets
    """
)
_POOL = word_set("pool, company, fleet, hire, rental, private, own, personal")


def no_work(state: State, spans: Sequence[tuple[int, int]], power: str) -> bool:
    """Whether what is stopped – the object, the first of ``spans`` – is no work and no goods."""
    if power != "stop" or not spans:
        return False
    words = state.words
    first, last = spans[0]
    head = words[last].text
    if head in _NO_WORK:
        return not _joined(state, spans)
    if head in ("service", "services"):
        return last > first and words[last - 1].text in _SERVICES
    if head == "use" and len(spans) > 1:
        begin, end = spans[1]
        used = words[end].text
        pooled = any(w.text in _POOL for w in words[begin:end])
        return used in _BELONGINGS or (pooled and used in ("vehicle", "vehicles", "van", "vans"))
    if head in ("car", "cars", "vehicle", "vehicles"):
        return any(w.text in ("pool", "company", "fleet") for w in words[first:last])
    return False


def _joined(state: State, spans: Sequence[tuple[int, int]]) -> bool:
    """training and production: the next is stopped with it."""
    return any(state.words[first - 1].tag == "C" for first, _ in spans[1:] if first)
