"""Words that are, or look like, nouns."""

from __future__ import annotations

from checker.statements.english.wordsets import word_set

PEOPLE = word_set(
    """
    officer, above, beside, below, anyone, self, grantor, company, person
    """
)
NOUNISH = (
    word_set(
        """
    matter, bare, foreign, own_staff, right, outcome, paper, stages, narrow, law, amount, percent, count,
    number, date, per_item, whole, kpi, within_budget, others_decision, item, office_term
    """
    )
    | PEOPLE
)
NOUN_ENDS = (
    "tion",
    "tions",
    "sion",
    "sions",
    "ment",
    "ments",
    "ance",
    "ances",
    "ence",
    "ences",
    "ity",
    "ities",
    "ship",
    "ness",
    "acy",
    "cies",
    "ency",
    "approval",
    "approvals",
    "proposal",
    "proposals",
    "refusal",
    "refusals",
    "disposal",
    "appraisal",
    "appraisals",
    "signature",
    "signatures",
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "ure",
    "ures",
    "ology",
    "ism",
)
NOUN_ONLY = word_set(
    """
    stoppage, stoppages, shutdown, shutdowns, standstill,
    veto right, right, rights, power, powers, authority, authorities, bonus, bonuses, penalty, penalties,
    incentive, incentives, concession, concessions, say, mandate, opinion, opinions, advice, advisory,
    input, views, decision, decisions, member, members, seat, recommendation, suggestion, observer,
    observers, use-as-is, oversight, ownership, owner, owners, permission, ok, go-ahead, consultation,
    discretion, blessing, nod, recalls, verdict, verdicts, notice, minutes, copies, result, results, outcome, outcomes,
    conflict, conflicts, scrutiny, clearance, copy, dispute, disputes, roll-out, rollout, sign-off,
    sign-offs, remit, stop order, stop orders, a seat, fund, funds, plan, process, basis, charge, summary,
    responsibility, responsibilities, release certificate, pressure, interference, direction, directions
    """
)
NUMBERS = word_set(
    """
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, several, many, few
    """
)
ALSO_NOUNS = word_set(
    """
    review, release, stop, halt, control, order, draft, reward, sanction, fine, award, request, comment,
    report, record, file, veto, issue, use, check, run, block, recall, support, help, hold, lead, chair,
    sign, vote, permit, score, rate, grade, need, demand, call, claim, appeal, object, question,
    challenge, contest, dispute, change, transfer, grant, delegate, minute, measure, track, print,
    display, scan, post, update, upload, purchase, book, place, rule, rest, stay, consent, caution,
    nominate, audit, shift, set, act, cover, concern, cause, start, end, pass, show, sponsor, share, face,
    play, list, charge, turn, touch, test, work, view, wish, stand, cut, reach, function, position,
    document, process, plan, influence, delay, interest, estimate, benefit, result, dispatch, ship, limit,
    cap, trigger, seat, spend, commit, alert, press, freeze, balance, guide, risk, affect, mark, name,
    number, note, head, date, time, point
    """
)
