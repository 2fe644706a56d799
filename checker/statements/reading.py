"""Reads the blocks of a document: statements, unread candidates and facts on the officer, in document order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

from checker.dossier.model import COMMENT, Block
from checker.statements.addressee import Addressee
from checker.statements.answered_rows import heed_answers
from checker.statements.appointee import Appointee
from checker.statements.approval_forms import forms_in
from checker.statements.bodies_of_others import without_seats_elsewhere
from checker.statements.called_by_surname import Surnames
from checker.statements.closing import closed_lists
from checker.statements.contest_told import contests_in
from checker.statements.context import cached_context, extend
from checker.statements.draft import Piece
from checker.statements.empty_headings import tells_purpose
from checker.statements.ending_marks import without_ending_marks
from checker.statements.english.written_to import WrittenTo
from checker.statements.exit_rows import exits_in_rows
from checker.statements.final_after import without_what_is_final
from checker.statements.final_stops import heed_final_stops
from checker.statements.finish import finish
from checker.statements.from_item_before import ItemBefore, meaning
from checker.statements.gate import OFFICER, may_speak_if_governed, speaks_of_authority, speaks_of_post
from checker.statements.glosses import in_one_tongue
from checker.statements.labels_beside import labels_beside
from checker.statements.learned import doubt_unlike
from checker.statements.led import after_the_strategy, speaks_of_the_above
from checker.statements.led_by_name import led_by_title
from checker.statements.left_for_it import left_for_it
from checker.statements.letter_made_known import letters_made_known
from checker.statements.lexicon import Lexicon, lexicon
from checker.statements.lines_of_a_letter import with_names_of_lines
from checker.statements.marks_of_papers import marks_in
from checker.statements.measures import only_measures
from checker.statements.member_rolls import rolls_in
from checker.statements.model import OfficerFact, Reading, Statement
from checker.statements.moot import without_moot
from checker.statements.motions import carried_motions
from checker.statements.named_by_title import named_by_title
from checker.statements.not_he import without_those_near
from checker.statements.note_calls import notes_of
from checker.statements.of_itself import heed_what_it_is
from checker.statements.officer import officer_facts, officers_named
from checker.statements.one_node import heed_nodes
from checker.statements.other_column import heed_other_columns
from checker.statements.other_places import heed_other_places
from checker.statements.overruled import overruled_in
from checker.statements.own_names import with_own_names
from checker.statements.part_rows import heed_parts_of_money, heed_ranges
from checker.statements.plainly_appointed import plainly_appointed_in
from checker.statements.pointed_at import heed_pointers
from checker.statements.post_said import may_tell, said_of_post
from checker.statements.put_in_office import put_in_office
from checker.statements.reader import read_block
from checker.statements.refused_columns import heed_refused_columns
from checker.statements.resolved import as_carried, as_resolved
from checker.statements.row import Rows, asks_leave
from checker.statements.rows_of_doing import over_doing
from checker.statements.same_title import names_own, set_above
from checker.statements.settles_it_himself import heed_own_settling
from checker.statements.strategy_before import StrategyBefore, on_the_strategy
from checker.statements.sums_in_rows import heed_signed_sums
from checker.statements.table_of_labour import labour_in
from checker.statements.table_of_offices import offices_in
from checker.statements.tariffs import without_tariffs
from checker.statements.told import parted, taken_away
from checker.statements.told_bodies import told_bodies_in
from checker.statements.told_of_appointee import told_of_appointee
from checker.statements.upheld import upheld_in
from checker.statements.vocabulary import Vocabulary

_DOUBTS = {
    "revised": "the block holds an unresolved revision",
    "unknown_number": "the block holds an unresolved revision",
    "turned": "the paper holds marks that turn the order of its words",
    "faint": "the words can hardly be seen on the page",
    "diagram": "the words stand in a diagram",
    "ocr_doubtful": "the words were read from a picture, and not surely",
    "ocr_symbol": "a mark was read from a picture",
    "remark": "the words stand beside the paper, not in it",
}


def _labels(blocks: Sequence[Block]) -> frozenset[tuple[int | None, str]]:
    """Cells that head other cells of their table: a label is scope, never a statement.

    What stands beside its weight and its goal alone is no label."""
    return frozenset(
        (b.place.table, head)
        for b in blocks
        for head in (*(b.row_heads if not only_measures(b) else ()), *b.column_heads)
    )


def _in_headings(block: Block, words: Lexicon) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for heading in block.headings:
        text = words.normal(heading).text
        if speaks_of_post(words.gate.hints(text)):
            found |= officers_named(text, without_those_near(text, words.lexer.tokens(text)))
    return found


def _doubt(block: Block, found: list[Piece]) -> None:
    why = next((note for flag, note in _DOUBTS.items() if flag in block.flags), None)
    if why is None and any(tells_purpose(head) for head in block.row_heads):
        why = "beside why the post is there"
    if why is not None:
        for draft in (d for p in found for d in p.drafts):
            draft.unsure = True
            draft.notes.append(why)


def _hardly_seen(officer: list[OfficerFact], blocks: Sequence[Block]) -> list[OfficerFact]:
    """The facts, unsure where they stand in words that hardly anybody sees or in a diagram."""
    doubted = {block.place for block in blocks if block.flags & {"faint", "diagram"}}
    if not doubted:
        return officer
    return [
        replace(fact, certainty="unsure") if fact.place.without_offsets() in doubted else fact
        for fact in officer
    ]


def _alone(block: Block, vocabulary: Vocabulary) -> tuple[Statement, ...]:
    return _read([block], vocabulary, lambda: "", by_itself=True).statements


def reader() -> Callable[[Sequence[Block], Vocabulary], Reading]:
    """Reads one document after another: what it says is called s1, s2 … and, of the post, o1, o2 … through all of them.

    What gives in words that no known grant is like is unsure.
    """
    statements, officer = count(1), count(1)

    def read(blocks: Sequence[Block], vocabulary: Vocabulary) -> Reading:
        reading = read_blocks(blocks, vocabulary, lambda: f"s{next(statements)}")
        named = tuple(replace(fact, id=f"o{next(officer)}") for fact in reading.officer)
        said = doubt_unlike(reading.statements, blocks, vocabulary.officer)
        return replace(reading, officer=named, statements=said)

    return read


def read_blocks(blocks: Sequence[Block], vocabulary: Vocabulary, number: Callable[[], str]) -> Reading:
    """The reading of a document's blocks; ``number`` gives statement ids, unique for the whole dossier.

    Headings and headers are scope, never statements; comments bound what they are on. Blocks with an unresolved revision, remarks and what
    was read from a picture without being sure yield only unsure statements; nobody is appointed by a remark.
    Of what the paper tells of its own history only what its last change takes away is kept.
    """
    vocabulary = with_own_names(blocks, vocabulary)
    own, told = parted(blocks)
    reading = _read(own, vocabulary, number, history=told)
    if not told:
        return reading
    less = taken_away(_read(told, vocabulary, number).statements, reading.statements)
    return replace(reading, statements=(*reading.statements, *less))


def _read(
    blocks: Sequence[Block],
    vocabulary: Vocabulary,
    number: Callable[[], str],
    by_itself: bool = False,
    history: Sequence[Block] = (),
) -> Reading:
    """``by_itself`` says that a block is read for what another sentence makes of it, which is not asked again."""
    words = lexicon(vocabulary)
    pieces: list[Piece] = []
    officer: list[OfficerFact] = []
    speaks = False
    names = in_office = put_in_office(blocks, vocabulary.primary_titles(), vocabulary.words)
    headings: tuple[str, ...] = ()
    above: frozenset[str] = frozenset()
    labels = _labels(blocks)
    rows = Rows(blocks, words)
    appointee = Appointee(words)
    item_before, strategy = ItemBefore(words), StrategyBefore()
    addressee = Addressee(words)
    letter = WrittenTo(words)
    notes = notes_of(blocks)
    closed = closed_lists(blocks, words)
    heard: set[int] = set()
    two_officers = names_own(blocks)
    passed = carried_motions(blocks)
    called = named_by_title(blocks, words)
    beside = labels_beside(blocks)
    surnames = Surnames(blocks)
    earlier = spoken = ""
    for index, block in enumerate(blocks):
        earlier, spoken = spoken, block.text
        if block.place.part == COMMENT or (
            block.kind == "cell"
            and ((block.place.table, block.text) in labels or only_measures(block) or asks_leave(block))
        ):
            continue
        appointee.passes(block)
        addressee.passes(block)
        normal = words.normal(block.text)
        himself = item_before.hears(block, normal.text)
        carried = strategy.hears(block, normal.text)
        hints = words.gate.hints(normal.text)
        if block.kind == "heading" or block.place.part in ("header", "footer", "contents"):
            speaks = speaks or speaks_of_post(hints)
            continue
        labelled = beside.get(index, block)
        if may_tell(labelled, normal.text, words) and "remark" not in block.flags:
            governing = as_resolved(cached_context(labelled.governed_by(), words), labelled, words, passed)
            officer.extend(said_of_post(labelled, normal, governing, words, names | called, speaks))
        authority = speaks_of_authority(hints, normal.text)
        post = speaks_of_post(hints)
        if not authority and not post and not may_speak_if_governed(hints, normal.text):
            continue
        wished = cached_context(led_by_title(block, in_office).governed_by(), words)
        context = appointee.govern(as_carried(wished, block, words, passed), block)
        context = letter.govern(addressee.govern(context, normal.text), block, normal.text)
        context = on_the_strategy(meaning(context, himself, words.officer), carried)
        context = rows.topic(rows.whose(context, block), block)
        context = over_doing(after_the_strategy(context, normal.text, earlier), block, words.officer)
        if index in closed and context.holder is None:
            lead_in, closing = closed[index]
            context = extend(context, lead_in, words)
            heard.add(closing)
        if not authority and (context.matters or context.power):
            authority = may_speak_if_governed(hints, normal.text)
        his = context.holder == words.officer or hints & OFFICER
        authority = authority or bool(his and speaks_of_the_above(normal.text))
        authority = authority and index not in heard
        if not authority and not post:
            continue
        normal = without_ending_marks(block.headings, in_one_tongue(normal, words.lexer))
        tokens = without_those_near(normal.text, words.lexer.tokens(normal.text, names))
        if post or block.headings:
            named = names | officers_named(normal.text, tokens)
            if block.headings != headings:
                headings, above = block.headings, _in_headings(block, words)
            named |= above
            if named != names:
                names = named
                tokens = without_those_near(normal.text, words.lexer.tokens(normal.text, names))
        if politely := surnames.of(normal.text, names):
            tokens = without_those_near(normal.text, words.lexer.tokens(normal.text, names | politely))
        if two_officers:
            tokens = set_above(normal.text, tokens)
        officer.extend(overruled_in(block, normal, tokens, context, words))
        officer.extend(upheld_in(block, normal, tokens, context, words))
        if authority:
            ruling, heard_of, final = without_what_is_final(normal, tokens)
            ruling, heard_of = without_moot(ruling, heard_of)
            governed = rows.govern(context, block, ruling.text)
            found = read_block(ruling, heard_of, governed, block.place, words, index, block.headings)
            found = without_tariffs(block, normal.text, found, words.officer)
            found = without_seats_elsewhere(block, found, words.officer)
            heed_final_stops(found, block.headings, words, final)
            heed_own_settling(found, words.officer)
            _doubt(block, found)
            addressee.doubt(normal.text, found)
            if index in notes:
                from checker.statements.noted import heed_notes

                heed_notes(found, block, notes[index], words, lambda alone: _alone(alone, vocabulary))
            pieces.extend(found)
        if post and "remark" not in block.flags:
            resolved = as_resolved(context, block, words, passed)
            said = list(officer_facts(normal, tokens, resolved, block.place, words, speaks))
            officer.extend(said)
            appointee.hears(block, normal.text, tokens, said)
            letter.hears(block, normal.text, tokens)
            speaks = speaks or any(t.cls == "officer" for t in tokens)
    officer.extend(offices_in(blocks, words))
    officer.extend(rolls_in(blocks, words, names))
    if not any(f.kind == "decides" and f.certainty == "sure" and f.by is None for f in officer):
        officer.extend(told_bodies_in(blocks, words, names | called))
    officer.extend(labour_in(blocks, words, names | called))
    officer.extend(forms_in(blocks, officer, words))
    officer.extend(contests_in(blocks, officer, words))
    officer.extend(plainly_appointed_in(blocks, officer, words))
    officer.extend(marks_in(blocks, officer, words))
    officer = _hardly_seen(with_names_of_lines(officer, blocks, words), blocks)
    officer.extend(left_for_it(blocks, officer, words))
    officer.extend(told_of_appointee(blocks, officer, words))
    officer.extend(exits_in_rows(blocks, officer, words))
    officer.extend(letters_made_known(blocks, officer, words))
    if vocabulary.provisions is not None:
        from checker.statements.provided import provisions_in

        officer.extend(provisions_in(blocks, words))
    heed_what_it_is(blocks, pieces, words)
    heed_nodes(blocks, pieces, words)
    heed_other_columns(blocks, pieces, words)
    heed_answers(blocks, pieces, words)
    heed_refused_columns(pieces, [block.column_heads for block in blocks], words)
    heed_parts_of_money(blocks, pieces, words)
    heed_ranges(blocks, pieces, words)
    heed_signed_sums(blocks, pieces, words)
    if not by_itself:
        heed_pointers(blocks, pieces, words, lambda alone: _alone(alone, vocabulary), names)
        heed_other_places(blocks, pieces, words, history)
    made = finish(pieces, words, number)
    return Reading(tuple(made.statements), tuple(made.unread), tuple(officer))
