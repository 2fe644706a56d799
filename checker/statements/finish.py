"""What only the whole text can say: headings, rival holders in other sentences, later sentences that lower, halves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from checker.statements.addressee import spoken_to_others
from checker.statements.adopted_budget import draws_up_the_budget, spends_within
from checker.statements.aims import lower_under
from checker.statements.asked_of_him import heed_what_is_asked
from checker.statements.at_their_pleasure import heed_pleasure
from checker.statements.begins_after import heed_beginning
from checker.statements.beside import doubt_titles
from checker.statements.blanks import heed_blanks
from checker.statements.bound_later import bind_back
from checker.statements.comes_to_nothing import heed_no_force
from checker.statements.consent_of_a_person import heed_consent
from checker.statements.context import Context
from checker.statements.crossed_out import strike_out
from checker.statements.defined_without import heed_definitions
from checker.statements.doubts import doubt
from checker.statements.draft import Draft, Piece
from checker.statements.earlier_editions import heed_earlier_editions
from checker.statements.elsewhere import heed
from checker.statements.empty_headings import doubt_under_headings
from checker.statements.english.parallel import reconcile
from checker.statements.exercised_by import used_by_others
from checker.statements.final_stops import doubt_final_stops
from checker.statements.for_study import heed_study
from checker.statements.given_later import heed_later
from checker.statements.goes_on_against_it import heed_what_goes_on
from checker.statements.hand_behind import heed_hands
from checker.statements.heading_bounds import HEADING_BOUND
from checker.statements.heard import heard
from checker.statements.helping import helps_with_list
from checker.statements.helps_along import heed_help
from checker.statements.in_that_unit import bound_by_unit
from checker.statements.left_out_later import heed_parts_left
from checker.statements.left_over import heed_parts
from checker.statements.lent_for_a_time import heed_terms
from checker.statements.lesser_said import heed_lesser
from checker.statements.let_go_by_others import heed_letting_go
from checker.statements.lexicon import Lexicon
from checker.statements.lists_of_others import heed_lists_of_others
from checker.statements.looking_back import look_back, same_block
from checker.statements.may_undo import heed_undoing
from checker.statements.model import Effect, Statement, Unread, meet
from checker.statements.named_departments import bound_to_departments
from checker.statements.near_him import heed_neighbours
from checker.statements.needs_backing import heed_backing
from checker.statements.no_force_before import heed_formalities
from checker.statements.no_longer_ruled import heed_ended_rules
from checker.statements.nobody_instead import refused_to_others
from checker.statements.numbered_by_others import heed_numbers
from checker.statements.of_which import part_given_away
from checker.statements.one_named_unit import bound_to_a_named_unit
from checker.statements.one_occasion import heed_occasions
from checker.statements.other_firms import of_other_firms
from checker.statements.others_text import heed_others_text
from checker.statements.part_left_out import leave_out
from checker.statements.parts_by_level import parts_by_level
from checker.statements.proposed_post import of_a_proposed_post
from checker.statements.quality_votes import heed_quality_votes
from checker.statements.rank_no_seat import heed_rank
from checker.statements.revision_marks import heed_marks
from checker.statements.rivals import rivals
from checker.statements.same_title import of_which_level
from checker.statements.sentence import Sentence
from checker.statements.settled_by_others import heed_settled
from checker.statements.small_sums_of_others import heed_small_sums
from checker.statements.some_of_a_paper import heed_parts_of_papers
from checker.statements.statement import statements_of, unread_of
from checker.statements.steps import read_steps
from checker.statements.stop_of_the_veto import heed_the_stop
from checker.statements.supposed import heed_suppositions
from checker.statements.suspended import heed_suspension
from checker.statements.tailed import heed_tails
from checker.statements.ticked import heed_ticks
from checker.statements.two_halves import halve
from checker.statements.undoing import heed_wanted, take_back
from checker.statements.unlike_items import heed_unlike_items
from checker.statements.unstated_bounds import heed_unstated
from checker.statements.waits_elsewhere import heed_waiting
from checker.statements.what_a_veto_stops import heed_what_it_stops
from checker.statements.what_others_do import told_of_others
from checker.statements.while_there import heed_presence
from checker.statements.whole_block import WholeBlock


@dataclass(slots=True)
class TextReading:
    statements: list[Statement]
    unread: list[Unread]


def finish(pieces: list[Piece], lexicon: Lexicon, number: Callable[[], str]) -> TextReading:
    """Statements of all pieces of a document, in order, after the passes that can only lower."""
    officer = lexicon.officer
    for _, found in groupby(pieces, key=lambda p: p.block):
        block = list(found)
        heed_ended_rules(block, officer)
        heed_earlier_editions(block)
        heed_small_sums(block)
        heed_lesser(block, officer)
    for index, piece in enumerate(pieces):
        _under_headings(piece)
        near = same_block(pieces, index)
        rivals(piece, near, officer)
        look_back(piece, near, pieces, index, officer)
        if piece.sentence.english:
            from checker.statements.english.after import look_forward

            look_forward(pieces, index, officer)
    if len({p.sentence.english for p in pieces}) == 2:
        from checker.statements.other_half import bind_halves

        bind_halves(pieces, officer)
    reconcile(pieces, officer, {a.id: a.halves for a in lexicon.vocabulary.authorities.values() if a.halves})
    _drop_doubles(pieces)
    for _, found in groupby(pieces, key=lambda p: p.block):
        block = list(found)
        _from_elsewhere(block, officer)
        _signed_too(block)
        _meet(block)
    halve(pieces, officer, lexicon)
    doubt_final_stops(pieces, officer)
    for _, found in groupby(pieces, key=lambda p: p.block):
        block = list(found)
        heard(block, officer)
        read_steps(block, officer, lexicon)
    statements = [s for p in pieces for s in statements_of(p, lexicon, number)]
    return TextReading(statements, unread_of(pieces, lexicon))


def _from_elsewhere(pieces: list[Piece], officer: str) -> None:
    """What the rest of a block makes of the officer's powers in it."""
    block = WholeBlock(pieces, officer)
    if not block.drafts:
        return
    if block.english:
        from checker.statements.english.block_turns import doubt_before, heed_turns
        from checker.statements.english.brought_to import doubt_the_moved
        from checker.statements.english.no_vote import without_vote
        from checker.statements.english.other_releases import doubt_releases
        from checker.statements.english.other_times import at_other_times
        from checker.statements.english.until_passed import until_passed
        from checker.statements.english.word_of_others import on_their_word

        heed_turns(block, officer)
        until_passed(block)
        on_their_word(block)
        at_other_times(block)
        without_vote(block)
        doubt_before(block, officer)
        heed_wanted(block)
        doubt_releases(block)
        doubt_the_moved(block)
        return
    spoken_to_others(block)
    refused_to_others(block)
    take_back(block)
    of_a_proposed_post(block)
    bind_back(block)
    heed_suspension(block)
    heed(block)
    heed_numbers(block)
    heed_later(block)
    helps_with_list(block)
    heed_ticks(block)
    strike_out(block)
    used_by_others(block)
    of_other_firms(block)
    told_of_others(block)
    of_which_level(block)
    doubt(pieces, officer)
    doubt_titles(block)
    doubt_under_headings(block)
    heed_pleasure(block)
    parts_by_level(block)
    heed_parts(block)
    leave_out(block)
    bound_by_unit(block)
    bound_to_a_named_unit(block)
    bound_to_departments(block)
    heed_rank(block)
    heed_presence(block)
    heed_consent(block)
    heed_terms(block)
    heed_backing(block)
    heed_letting_go(block)
    heed_others_text(block)
    heed_undoing(block)
    heed_waiting(block)
    heed_beginning(block)
    heed_formalities(block)
    heed_what_goes_on(block)
    heed_parts_of_papers(block)
    part_given_away(block)
    heed_suppositions(block)
    heed_tails(block)
    heed_neighbours(block)
    heed_unstated(block)
    heed_hands(block)
    heed_parts_left(block)
    heed_blanks(block)
    heed_no_force(block)
    heed_definitions(block)
    heed_study(block)
    heed_lists_of_others(block)
    heed_marks(block)
    heed_occasions(block)
    heed_quality_votes(block)
    heed_unlike_items(block)
    heed_the_stop(block)
    heed_what_it_stops(block)
    heed_what_is_asked(block)
    heed_help(block)
    heed_settled(block)


def _under_headings(piece: Piece) -> None:
    context = piece.context
    assert isinstance(context, Context)
    for draft in piece.drafts:
        own = bool(draft.tokens) and draft.frame != "F11"
        mine = draft.holder == context.holder or context.holder is None
        if context.mention == "aim":
            lower_under(piece, draft)
        elif context.mention and not (own and context.mention in ("kpi",)):
            draft.lower("none", f"under a heading of {context.mention}")
        if context.barred and own:
            _kept_back(draft)
        if own and not (context.listing and mine):
            _bounded(draft, context)
            continue
        if context.denied:
            draft.lower("denied", "under a prohibition")
        if (
            meet(draft.effect, context.ceiling) != draft.effect
            and draft.authority != "decision_participation"
        ):
            draft.lower(context.ceiling, f"lead-in: {context.ceiling_text}")
        for modifier, text in context.limits:
            draft.outer.append((modifier, text, None))
            draft.effect = meet(draft.effect, modifier.effect)
        if context.residue:
            draft.unsure = True
            draft.notes.append(f"lead-in not wholly read: {context.residue}")


def _bounded(draft: Draft, context: Context) -> None:
    """授权事项（仅限华东二厂） bounds whole sentences, too: what its bracket says is of all that stands under it."""
    for modifier, text in context.limits:
        if modifier.rule == HEADING_BOUND and meet(draft.effect, modifier.effect) != draft.effect:
            draft.outer.append((modifier, text, None))
            draft.effect = meet(draft.effect, modifier.effect)


def _kept_back(draft: Draft) -> None:
    """不得出厂: 首席质量官未签署放行单的 – what he has not signed stays where it is."""
    if draft.frame == "F4":
        return
    signed = draft.act.negated and draft.act.power in ("approve", "decide", "release")
    if signed and draft.effect == "denied" and not (draft.limits or draft.outer):
        draft.effect, draft.notes = "grant", []
    elif draft.act.power not in ("stop", "veto"):
        draft.lower("none", "what keeps goods back")


def _drop_doubles(pieces: list[Piece]) -> None:
    """生产、采购、交付事项均可当场否决 after a veto on quality safety is that veto, not one on delivery."""
    if len(pieces) == 1 and len(pieces[0].drafts) < 2:
        return
    vetoes = {
        (p.block, d.holder)
        for p in pieces
        for d in p.drafts
        if d.authority == "veto" and d.act.power == "veto"
    }
    for piece in pieces:
        piece.drafts = [
            d
            for d in piece.drafts
            if not (
                d.act.power == "veto"
                and d.authority == "product_release"
                and (piece.block, d.holder) in vetoes
            )
        ]


def _signed_too(block: list[Piece]) -> None:
    """质量一票否决权、产品放行权（均与生产总监双签）: what is signed by two is the rights named before."""
    for piece in block:
        signed = [d for d in piece.drafts if d.act.power == "countersign" and d.effect in ("joint", "none")]
        for low in signed:
            clause = zip(piece.sentence.tokens, piece.sentence.clause, strict=True)
            if any(t.cls == "rest" for t, c in clause if c == low.act.clause):
                continue  # 其他事项集体决定
            for draft in piece.drafts:
                named = {draft.act.index, *draft.theme.tokens} & set(low.theme.tokens)
                same = (draft.holder, draft.authority) == (low.holder, low.authority)
                if same and named and draft.effect == "grant" and draft.act.index < low.act.index:
                    draft.lower("joint", "signed by another, too")


_LOWERING = ("denied", "conditional", "joint", "limited")


def _meet(block: list[Piece]) -> None:
    """What lowers one reading of a power lowers every reading of it in the same text."""
    groups: dict[tuple[str, str, str], list[tuple[Sentence, Draft]]] = {}
    for piece in block:
        for draft in piece.drafts:
            key = draft.holder, draft.authority, draft.row.power
            groups.setdefault(key, []).append((piece.sentence, draft))
    for (_, authority, _), group in groups.items():
        lowered = [(s, d, e) for s, d in group if (e := _lowered_to(d)) is not None]
        for sentence, draft in group if lowered else ():
            within = authority == "budget" and spends_within(sentence, draft)
            lows = [(d, e) for s, d, e in lowered if not (within and draws_up_the_budget(s, d))]
            if not lows:
                continue
            effect = meet(*(e for _, e in lows))
            if draft.effect in ("grant", "limited", "joint") and meet(draft.effect, effect) != draft.effect:
                draft.lower(effect, "lowered elsewhere in the text")
                if not draft.limits:
                    draft.outer.extend((m, "", None) for low, _ in lows for m in low.limits)


def _lowered_to(draft: Draft) -> Effect | None:
    """What the draft's own limits make of its power, None for one that nothing lowers."""
    limits = [*draft.limits, *(m for m, _, _ in draft.outer)]
    if draft.effect == "none" or (draft.part and draft.effect == "limited") or not (limits or draft.notes):
        return None
    if any(m.kind == "amount" for m in draft.limits):
        return "limited"
    effects: list[Effect] = [e for e in (draft.effect, *(m.effect for m in limits)) if e in _LOWERING]
    effects += [
        "conditional"
        for m in limits
        if m.kind == "others_decision" and m.by not in (None, "company", "others")
    ]
    return meet(*effects) if effects else None
