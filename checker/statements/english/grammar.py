"""The closed classes of English: what is small, fixed and says how the other words hang together."""

from __future__ import annotations

from checker.statements.english.set_phrases import PHRASES
from checker.statements.english.wordsets import word_set

BE = word_set(
    """
    is, are, be, been, being, was, were, am, isn't, aren't, wasn't
    """
)
HAVE = frozenset(("has", "have", "had", "having", "hasn't", "haven't"))
DO = frozenset(("do", "does", "did", "don't", "doesn't", "didn't"))
MODAL = word_set(
    """
    may, can, shall, must, should, will, would, could, might, cannot, can't, won't, shan't
    """
)

DETERMINERS = word_set(
    """
    the, a, an, any, all, every, each, no, some, its, his, her, their, our, your, my, this, these, those,
    such, both, either, neither, another, other, own, same, said, his or her, his/her, whatever,
    whichever, whose, every single
    """
)
PRONOUNS = word_set(
    """
    he, she, it, they, you, we, i, he/she, there, nobody, nothing, no one, everybody, everyone, anybody,
    anyone, somebody, someone, anything, everything
    """
)
OBLIQUE = word_set(
    """
    him, them, me, us, himself, herself, itself, themselves, yourself
    """
)

PREPOSITIONS = word_set(
    """
    of, in, on, over, under, by, with, without, within, for, from, to, at, into, onto, upon, after,
    before, during, through, throughout, across, against, between, among, about, regarding, concerning,
    per, via, until, till, since, as, than, despite, notwithstanding, beyond, towards, toward, except,
    save, besides, beside, alongside, following, pending, including, excluding, inside, outside, off, out,
    up, around, behind, below, above, touching, unlike, like, plus, minus, barring, amongst
    """
)
SUBORDINATORS = frozenset(
    (
        "if",
        "when",
        "whenever",
        "where",
        "wherever",
        "unless",
        "until",
        "till",
        "while",
        "whereas",
        "although",
        "though",
        "because",
        "since",
        "provided",
        "providing",
        "lest",
        "whether",
        "whoever",
        "should",
        "whereupon",
        "albeit",
        *(p for p, t in PHRASES.items() if t == "S"),
    )
)
COORDINATORS = word_set(
    """
    and, or, but, nor, yet, &, /, +, and/or, plus, as well as, but also, rather than, but not, and not, or
    not, then
    """
)
ADVERBS = word_set(
    """
    henceforth, thenceforth, hereafter, meanwhile, likewise, also, then, thus, therefore, hence,
    accordingly, so, thereby, moreover, furthermore, further, too, equally, alone, solely, only, merely,
    just, always, ever, never, not, already, still, even, again, once, twice, first, however,
    nevertheless, nonetheless, instead, hereby, thereafter, afterwards, beforehand, forthwith, later,
    soon, now, today, here, thereof, therein, thereto, hereunder, thereunder, herein, otherwise, together,
    jointly, severally, altogether, rather, quite, very, almost, perhaps, yes, no, please, well,
    whereupon, upfront, elsewhere, outright, overnight, daily, weekly, monthly, quarterly, annually,
    yearly, at, anew, offhand, aside, nor, namely, notably, e.g., i.e., etc., etc, approx., no longer,
    finally, directly, personally
    """
) - {"no", "at", "nor"}
"""Adverbs besides those in -ly."""
NOT_ADVERBS = word_set(
    """
    supply, apply, reply, comply, rely, family, assembly, early, only-child, friendly, likely, timely,
    costly, anomaly, ally, fly, monopoly, orderly
    """
)
NOT_GERUNDS = word_set(
    """
    during, meeting, building, ruling, anything, nothing, something, everything, filling, rating, setting,
    marketing, manufacturing, engineering, purchasing, accounting, pending, including, excluding,
    concerning, regarding, following, training, housing, morning, evening, wording, standing, binding,
    outstanding, remaining, existing, operating, touching, notwithstanding, barring, non-conforming,
    nonconforming, voting, non-voting, planning, leading, working, ongoing, pricing, welding, testing,
    packing, packaging, moulding, molding, incoming, outgoing, spring, exceeding, going forward, being,
    steering, licensing, banking, nursing, catering, mining
    """
)
PARTICIPLES = word_set(
    """
    set, put, made, given, taken, held, withheld, overridden, drawn, laid, kept, sent, told, heard, met,
    paid, chosen, shut, cut, done, seen, found, written, withdrawn, lost, bought, sold, shown, known,
    left, gone, come, become, bound, undone, overseen, sought, brought, led, spent, vetoed, overturned,
    run, read, fixed, begun, dealt, built, grown, caught, struck, thought, won, torn, hit, let, hurt,
    born, borne, understood, forbidden, frozen, got
    """
)
