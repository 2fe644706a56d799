"""Words that go together and are read as one: in accordance with, only if, as well as."""

from __future__ import annotations

from checker.statements.english.wordsets import word_set

_PREPOSITIONAL = word_set(
    """
    in respect of, with respect to, with regard to, in regard to, in relation to, relating to, related to,
    in connection with, in matters of, in terms of, as regards, in the field of, in the area of, in the
    case of, in case of, in the event of, on grounds of, on the grounds of, on the ground of, for reasons
    of, by reason of, because of, due to, owing to, in view of, in light of, in the light of, on account
    of, in the interest of, in the interests of, for the purpose of, for the purposes of, with a view to,
    by means of, by way of, as part of, on the basis of, on the strength of, based on, in accordance with,
    in line with, according to, pursuant to, in compliance with, in keeping with, in conformity with, in
    favour of, in place of, instead of, in addition to, irrespective of, regardless of, independent of,
    independently of, with the exception of, other than, apart from, aside from, except for, save for,
    subject to, subject always to, subject only to, without the need for, in accord with, conditional on,
    conditional upon, contingent on, contingent upon, dependent on, dependent upon, together with, along
    with, jointly with, in agreement with, in conjunction with, in concert with, in tandem with, in
    consultation with, in cooperation with, in collaboration with, in co-operation with, in coordination
    with, on behalf of, in the name of, in the absence of, in the presence of, up to, down to, prior to,
    ahead of, as of, as from, with effect from, effective from, effective as of, valid from, starting
    from, for a period of, for the duration of, in excess of, more than, less than, no more than, not more
    than, not exceeding, at most, a maximum of, a limit of, at the request of, at the invitation of, on
    the invitation of, by invitation of, without reference to, without recourse to, without prejudice to,
    in the course of, out of, outside of, inside of, contrary to, in the hands of, at the expense of, on
    top of, as to, on receipt of, at the discretion of, to the extent of, in lieu of, in the context of,
    on pain of, for want of, for lack of, for the sake of, such as, in proportion to, at the level of, on
    the part of, not later than, no later than, no longer than, for no longer than, not longer than, for not longer than,
    for at most, for no more than, for not more than, for a maximum of, for up to, for less than, within the framework of, in support of, in front of
    """
)
_COORDINATING = word_set(
    """
    as well as, rather than, and/or, but not, but also, not only, not merely, not just, not simply, and not, or not
    """
)
_SUBORDINATING = word_set(
    """
    as soon as, as long as, so long as, provided that, providing that, on condition that, on the condition
    that, in case, in the event that, even if, even where, even when, even though, only if, only when,
    only where, only once, only after, except where, except when, except if, except that, save where, save
    that, save as, save if, save when, save to the extent that, so that, in order that, if and only if,
    insofar as, in so far as, to the extent that, whether or not, if ever, the moment, any time, every
    time, each time, not until, unless and until, until such time as, given that, on the understanding
    that, for as long as, no matter what, no matter how, no matter who, as though, as if, not because,
    wherever and whenever, with the proviso that, if not, not unless
    """
)
_ADVERBIAL = word_set(
    """
    at any time, at once, at all times, on the spot, there and then, straight away, of right, by right, in
    writing, in person, at short notice, without delay, with immediate effect, in all cases, in every
    case, in any case, in no case, under no circumstances, no longer, in full, in advance, in due course,
    in turn, in addition, as well, at least, for example, for instance, in particular, in principle, in
    part, as a rule, as appropriate, where appropriate, as needed, as required, where possible, as far as
    possible, where practicable, within reason, if necessary, when necessary, if required, when required,
    where required, where necessary, as necessary, to some extent, to a certain extent, by default, for
    the time being, until further notice, after the fact, case by case, on a case-by-case basis, from now
    on, going forward, in future, so far, of course, by and large, if appropriate, on request, upon
    request, on invitation, upon invitation, by invitation, when invited, if invited, where invited, when
    asked, if asked, if so requested, when called upon, if requested, when requested, for the avoidance of
    doubt, for information, for information only, for the record, for his information, for her
    information, for their information, either way, in substance, to the contrary, on duty, each quarter,
    every quarter, each month, every month, each year, every year, once a year, once a week, once a month,
    once a quarter, twice a year, per year, per annum, last year, next year, in the past, used to, free of
    charge, under discussion, under consideration, in so doing, on the record, in concert, in tandem, in
    the loop, acting alone, acting jointly, acting together, by mutual agreement, in the first instance,
    at the same time, in the meantime, to date, up front, over time
    """
)
_T = word_set(
    """
    in order to, so as to, in order not to, so as not to
    """
)
_Q = word_set(
    """
    each other, one another, his or her, he or she, him or her
    """
)
PHRASES = {
    **dict.fromkeys(_PREPOSITIONAL, "P"),
    **dict.fromkeys(_COORDINATING, "C"),
    **dict.fromkeys(_SUBORDINATING, "S"),
    **dict.fromkeys(_ADVERBIAL, "A"),
    **dict.fromkeys(_T, "T"),
    **dict.fromkeys(_Q, "Q"),
}
"""Every such phrase with its tag."""

MULTI = {phrase: tag for phrase, tag in PHRASES.items() if " " in phrase or "/" in phrase}
