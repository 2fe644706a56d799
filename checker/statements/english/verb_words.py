"""Words that are, or look like, verbs."""

from __future__ import annotations

from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

VERBAL = POWERS | {
    "grant_act",
    "revoke_act",
    "override",
    "appoint",
    "remove",
    "have",
    "duty",
    "report",
    "file",
    "obtain",
    "comply",
    "light",
    "belong",
    "require",
    "occasion",
    "appeal",
    "intention",
    "purpose",
    "temporary",
    "effect",
    "joint",
    "consult",
    "exempt",
    "cannot",
    "outcome",
    "noeffect",
}
ER_VERBS = word_set(
    """
    assist, assists, consist, consists, insist, insists, resist, resists, persist, persists, exist,
    exists, sponsor, sponsors, consider, considers, offer, offers, order, orders, alter, alters, deliver,
    delivers, enter, enters, tender, tenders, monitor, monitors, register, registers, trigger, triggers,
    render, renders, remember, refer, refers, defer, defers, confer, confers, prefer, prefers, answer,
    answers, transfer, transfers, empower, empowers, censor, administer, administers, discover, foster,
    fosters, discovers, ensure, ensures, measure, measures, secure, secures, require, requires, cover,
    covers, issue, mention, question, sanction, sanctions, auction, function, functions, position,
    silence, influence, influences, commence, commences, reference, balance, advance, finance, finances,
    enhance, enhances, engineer, document, implement, implements, supplement, comment, comments, cement,
    experiment, caution, cautions, endanger, endangers, petition, petitions, waiver, honor, honour, favor,
    favour, harbour, suffer, suffers, differ, differs, wander, filter, master, water, power, further,
    quarter, lower, lowers, recover, recovers, gather, gathers, countersign,
    commission, err, minister, steer, veer, cheer, hinder, hinders, surrender, surrenders, fine
    """
)
OTHER_VERBS = word_set(
    """
    bring, brings, jeopardise, jeopardises, imperil, imperils, compromise, compromises, harm, harms, undermine, undermines,
    impair, impairs, emerge, emerges, deviate, deviates, depart, departs, matter, matters, vote, votes,
    directs, direct, instructs, instruct, thinks, pleases, chooses, choose, serves, refers, speaks,
    become, becomes, remain, remains, go, goes, come, comes, lapse, lapses, apply, applies, exist, exists,
    cease, ceases, count, counts, follow, follows, leave, leaves, continue, continues, end, ends, begin,
    begins, pass, passes, bear, bears, show, shows, take, takes, touch, touches, carry, carries, cover,
    covers, mean, means, contain, contains, include, includes, extend, extends, depend, depends,
    constitute, constitutes, reach, reaches, turn, turns, serve, act, acts, stop, stops, fail, fails, run,
    runs, get, gets, say, says, wish, wishes, want, wants, happen, happens, occur, occurs, arise, arises,
    concern, concerns, endanger, endangers, affect, affects, threaten, threatens, pose, poses, meet,
    meets, lie, lies, sponsor, sponsors, raise, raises, believe, believes, appear, appears, exceed,
    exceeds, differ, differs, ship, ships, speak, think, decline, declines, lose, loses, hit, hits, close,
    closes, suffice, suffices, figure, prevent, prevents, violate, violates, breach, breaches, oppose,
    opposes, cause, causes, stem, stems, sees, knows, puts, put, justify, justifies, change, changes,
    permits, permit, stays, books, ask, asks, wait, waits, help, helps, deal, deals, pay, pays, initiate,
    initiates, conduct, conducts, chair, chairs, keep, keeps, do, have, fix, fixes, charge, charges, list,
    lists, try, tries, call, calls, attach, attaches, receive, receives, sound, look, seem, seems, make,
    makes, give, gives, let, lets, move, moves, start, starts, vary, varies, agree, agrees, win, wins,
    play, plays, present, presents, assign, assigns, share, shares, face, faces, disagree, disagrees,
    object, objects, insist, insists, issue, issues
    """
)
PASTS = word_set(
    """
    took, gave, became, began, went, came, drew, rose, fell, knew, saw, wrote, chose, ran, sat, spoke,
    withdrew, overrode, oversaw, undertook, forbade, forgot, broke, grew, threw, stood, understood, arose,
    proved
    """
)
PARTICLES = word_set(
    """
    off, out, up, down, forward, on, back, part, place, aside, into, over, for, of, with, through, effect,
    only, together, by, in, no, away, against, along, around, as
    """
)
VERB_OBJECT = word_set(
    """
    halt production, pull the plug, pulls the plug, stop production, stop shipment, stop the line, hold shipment, hold shipments
    """
)
ADJECTIVE_VERBS = word_set(
    """
    prevail, prevails, prevailed, prevailing, stand, stands, bind, binds, take, takes
    """
)
NOT_PAST = word_set(
    """
    need, exceed, proceed, speed, feed, seed, bed, red, indeed, succeed, hundred, embed, shed, weed, breed
    """
)
UNCHANGED = word_set(
    """
    set, put, cut, shut, run, read, hit, let, hurt, come, become, found, bound
    """
)
