"""Reads the duties of the officer in the blocks of a document, in their order."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.duties.cells import duties_in_cell
from checker.statements.duties.clauses import AIMS, VERBS, Read, read_clause
from checker.statements.duties.handling import handled
from checker.statements.duties.labels import tells_something_else
from checker.statements.duties.listed import duties_that_head_a_row, heads_of_cells, is_beside
from checker.statements.duties.model import LESS, Duty, Role, Standing
from checker.statements.duties.moved import goes_to_others, taken_from_him
from checker.statements.duties.nouns_of_work import with_nouns_of_work
from checker.statements.duties.of_a_part import gates_of_a_paper, of_a_part
from checker.statements.duties.open import may_lay
from checker.statements.duties.opening_verbs import ensures, with_opening_verbs
from checker.statements.duties.parties import called_as_party
from checker.statements.duties.passing import (
    only_an_opinion,
    only_in_charge,
    only_lets_pass,
    only_raised,
    proposed_by_another,
)
from checker.statements.duties.plainly import told_plainly
from checker.statements.duties.plan_safeguards import safeguards_of_the_plan, with_safeguards_as_its_own
from checker.statements.duties.qualifiers import with_qualifiers
from checker.statements.duties.quoted import opens_with_a_quotation
from checker.statements.duties.several import acting_in
from checker.statements.duties.spoken import resolved, spoken_of
from checker.statements.duties.standing import (
    POSTS,
    described_post,
    holders_in,
    lead,
    names_another_post,
    standing_of,
)
from checker.statements.duties.subjects import in_brackets_of_another, sets_up
from checker.statements.duties.topics import Mention, Topics, is_another_thing, mentions, only_in_a_proposal
from checker.statements.duties.trade_words import with_goods
from checker.statements.lexicon import Lexicon, lexicon
from checker.statements.naming import Token
from checker.statements.normalise import Normal
from checker.statements.not_he import without_those_near
from checker.statements.officer import officers_named
from checker.statements.own_names import with_own_names
from checker.statements.sentence import sentences
from checker.statements.vocabulary import Vocabulary

_SPOILT = frozenset(("revised", "unknown_number", "faint", "diagram", "ocr_doubtful", "ocr_symbol"))
_DOES = VERBS | POSTS | AIMS | frozenset((
    "by", "belong", "may", "must", "have", "be", "cannot", "take", "occasion", "when", "after", "before", "conditional_on",
    "percent", "cap", "without",
))  # fmt: skip
"""What none of stands in a clause that only names what the next one is about."""
_SAYS = frozenset(("must", "be", "take", "occasion", "when", "cap"))
_SHAKES = frozenset(("obtain", "noeffect", "conditional_on", "except", "temporary", "cannot"))
_TAKEN_BACK = Pattern(
    r"^(?:本[条款项]|该(?:[条款项])?|此[条款项]|上述|以上|前述|前款)[^,。;]{0,10}(?:不适用|取消|废止|作废|失效|撤销|草案|草稿|供讨论|暂缓|暂停|不再|尚未|待定|待批|待[^,。;]{1,14}[后方]|另行)",
    "再另失尚废待撤暂消稿缓草讨适 上本款此该述",
)
_NOT_TOLD = Pattern(
    r"另行(?:通知|公布|确定)|[待俟][^,。;]{1,14}后(?:方|再|才)?(?:施行|执行|生效|启用)", "另待俟"
)
_SINCE = Pattern(r"(?:自|从)(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}[日号])?)?起,?", "自从 起")
"""A day that has come bounds nothing, and whether it has come is asked where the day of the check is known."""
_KILLS = frozenset(("intention", "meta", "whether", "kpi"))


def read_duties(blocks: Sequence[Block], vocabulary: Vocabulary, topics: Topics) -> tuple[Duty, ...]:
    """What the papers say of the officer's duties; nothing where the pack has no topics.

    Headings, headers and footers are scope. A remark says nothing, words that were not surely read say nothing
    for sure, nor do those of a post with duties of its own (管理者代表) that nothing calls the officer.
    """
    if not topics.topics:
        return ()
    words = lexicon(with_own_names(blocks, vocabulary))
    parties = called_as_party(blocks, words)
    if parties:
        words = lexicon(with_own_names(blocks, vocabulary.with_officer_titles(parties)))
    names: frozenset[str] = frozenset()
    described: frozenset[str] = frozenset()
    lent = False
    labels = heads_of_cells(blocks)
    listed = duties_that_head_a_row(blocks, labels, topics, words)
    out: list[Duty] = []
    for block in blocks:
        post = described_post(block, topics, words)
        if post is not None:
            described = post
            lent = names_another_post(block, topics, words)
            continue
        cell = (block.place.table, block.text)
        silent = block.kind == "heading" or block.place.part in ("header", "footer", "contents")
        if (
            silent
            or block.flags & {"remark", "revision"}
            or (block.kind == "cell" and cell in labels and cell not in listed)
            or is_beside(block, topics, words)
        ):
            continue
        normal = words.normal(block.text)
        tokens = words.lexer.tokens(normal.text)
        names |= officers_named(normal.text, tokens)
        if names and len({name[0] for name in names}) == 1:  # of two people one may hold another post
            tokens = words.lexer.tokens(normal.text, names)
        tokens = with_nouns_of_work(normal.text, without_those_near(normal.text, tokens))
        found = list(duties_in_cell(block, topics, words)) or list(
            _in_block(block, normal, tokens, described, topics, words)
        )
        doubtful = found and (
            block.flags & _SPOILT
            or lent
            or (block.kind == "cell" and listed.get(cell, False))
            or names_another_post(block, topics, words)
        )
        out += [replace(d, certainty="unsure") for d in found] if doubtful else found
    return tuple(out)


def _in_block(
    block: Block,
    normal: Normal,
    tokens: Sequence[Token],
    described: frozenset[str],
    topics: Topics,
    words: Lexicon,
) -> Iterator[Duty]:
    if not topics.tellings and not mentions(normal.text, topics):
        return
    found = mentions(normal.text, topics, [(t.start, t.end) for t in tokens if t.cls in POSTS])
    standing = standing_of(block, described, topics, words)
    tokens = with_opening_verbs(normal.text, with_qualifiers(normal.text, tokens, topics), found)
    tokens = with_goods(normal.text, tokens, found, topics)
    tokens = with_safeguards_as_its_own(normal.text, tokens, found)
    out: list[Duty] = []
    for part, end in sentences(normal.text, tokens):
        part = _unweighed(normal.text, part)
        here = [m for m in found if part[0].start <= m.start < part[-1].end]
        reading = _in_sentence(normal, part, end, here, standing, block, topics, words)
        span = normal.span(part[0].start, part[-1].end)
        place, written = block.place.within(*span), normal.written[slice(*span)]
        taken = taken_from_him(normal.text, part, here)
        if taken:
            out += [Duty(words.officer, m.topic, "denied", "sure", written, place) for m in taken]
            continue
        moved = goes_to_others(normal.text, part, here)
        out += [Duty(words.officer, m.topic, "denied", "unsure", written, place) for m in moved]
        if _takes_the_above_back(normal.text, part, words.officer):
            out = [replace(d, certainty="unsure") for d in out]
        plain = told_plainly(normal.text, part, end, here, standing, block, topics, words)
        said, standing = _once(reading)
        said += _plain_besides(plain, said, normal, part, block, words.officer)
        out += said
        out += safeguards_of_the_plan(said, normal.text, part, here, topics)
    yield from out


def _plain_besides(
    plain: Mapping[str, Role],
    said: Sequence[Duty],
    normal: Normal,
    part: list[Token],
    block: Block,
    officer: str,
) -> Iterator[Duty]:
    """What a sentence lays on him in plain words, where nothing else in it makes the matter less than his."""
    less = {d.topic for d in said if d.role in LESS}
    sure = {d.topic for d in said if d.certainty == "sure"}
    span = normal.span(part[0].start, part[-1].end)
    for topic, role in plain.items():
        if topic not in less | sure:
            yield Duty(officer, topic, role, "sure", normal.written[slice(*span)], block.place.within(*span))


_WEIGHT = Pattern(r"\((?:权重|占比|占)?:?\d{1,3}%\)", "%")


def _unweighed(text: str, part: list[Token]) -> list[Token]:
    """``part`` without what a description of a post says that the duty weighs: 组织质量培训（20%）."""
    weights = [m.span() for m in _WEIGHT.finditer(text, part[0].start, len(text))]
    kept = [t for t in part if not any(start <= t.start < end for start, end in weights)]
    return kept or part


def _undated(text: str, part: list[Token]) -> list[Token]:
    """``part`` without a first day that it names."""
    days = [m.span() for m in _SINCE.finditer(text, part[0].start, part[-1].end)]
    kept = [t for t in part if not any(start <= t.start < end for start, end in days)]
    return kept or part


def _once(reading: Generator[Duty, None, Standing]) -> tuple[list[Duty], Standing]:
    """Each topic and role of a sentence once, the surest reading of it; and what governs the next one."""
    said: dict[tuple[str, Role], Duty] = {}
    while True:
        try:
            duty = next(reading)
        except StopIteration as done:
            return list(said.values()), done.value
        known = said.get((duty.topic, duty.role))
        if known is None or known.certainty == "unsure":
            said[duty.topic, duty.role] = duty


def _in_sentence(
    normal: Normal,
    part: list[Token],
    end: str,
    found: list[Mention],
    standing: Standing,
    block: Block,
    topics: Topics,
    words: Lexicon,
) -> Generator[Duty, None, Standing]:
    """The duties of one sentence; returns what governs the next one."""
    whole, part = part, _undated(normal.text, part)
    quoted = opens_with_a_quotation(normal.text, part)
    dead = quoted or standing.dead or end == "question" or any(t.cls in _KILLS for t in part)
    inner = standing
    waiting: list[Mention] = []
    out: list[Duty] = []
    clouded = upon = False
    for clause, colon in _clauses(part):
        here = [m for m in found if clause[0].start <= m.start < clause[-1].end]
        if colon and tells_something_else(normal.text[clause[0].start : clause[-1].end].rstrip(":")):
            dead = True
        if colon and len(clause) > 1 and clause[-1].cls == "assist" and not holders_in(clause):
            continue  # 决策支持：…
        if colon and not any(_opens(t) for t in clause if here and t.start < here[0].start):
            standing = inner = lead(inner, normal.text[: clause[-1].end], clause, topics, words)
            waiting = here if not inner.listing else []
            continue
        if inner.carried and ensures(normal.text, clause):
            inner = replace(inner, dead=standing.dead)
        read: Read | None = None
        spoken = here or waiting
        papers = gates_of_a_paper(normal.text, spoken, topics)
        for mention in spoken:
            if mention in papers:
                continue
            start = mention.start if mention in here else clause[-1].end + 1
            limit = mention.end if mention in here else None
            read = read_clause(normal.text, clause, start, inner, topics, words.officer, limit)
            read = resolved(read, normal.text, part, clause, standing, words.officer)
            if may_lay(read, normal.text, clause, mention, topics, words.officer):
                read = replace(read, who=frozenset((words.officer,)), role="responsible", doubted=True)
            if (read.nominal and _says_more(part, clause, words.officer)) or _is_the_case(
                normal.text, clause
            ):
                read = replace(read, role=None)
            if in_brackets_of_another(normal.text, whole, mention.start, words.officer):
                read = replace(read, dead=True)
            if read.proposes and not topics.topics[mention.topic].joins:
                read = replace(read, doubted=True)
            about = handled(normal.text, clause, mention, found, topics)
            if about and read.role != "denied":
                read = replace(read, dead=read.dead or about == "dead", doubted=True)
            if (
                only_raised(normal.text, clause, mention, topics)
                or only_in_a_proposal(mention, spoken, topics)
                or only_lets_pass(normal.text, clause, mention, topics)
                or only_an_opinion(normal.text, clause, mention)
                or only_in_charge(normal.text, clause)
                or proposed_by_another(normal.text, clause, mention, topics)
                or of_a_part(normal.text, mention)
            ):
                read = replace(read, doubted=True)
            if read.role == "assists" and _helps_in_another(mention, spoken, topics):
                read = replace(read, role=None)
            duty = None if dead else _duty(read, mention, topics, normal.text, words.officer)
            waits = (upon or read.upon) and not topics.topics[mention.topic].on_occasion
            if duty is not None:
                left, right = normal.span(whole[0].start, whole[-1].end)
                out.append(Duty(
                    words.officer, mention.topic, duty[0], "unsure" if duty[1] or clouded or waits else "sure",
                    normal.written[left:right], block.place.within(left, right),
                ))  # fmt: skip
        waiting = [*waiting, *here] if _only_names(clause) else []
        if read is None:
            read = read_clause(normal.text, clause, clause[-1].end + 1, inner, topics, words.officer)
        if not here and (
            _takes_back(clause, read, words.officer)
            or _NOT_TOLD.search(normal.text[clause[0].start : clause[-1].end])
        ):
            out = [replace(d, certainty="unsure") for d in out]
        clouded, upon = clouded or read.doubted, upon or read.upon
        inner = _carried(inner, read)
        if sets_up(normal.text, clause) or _once_he_nods(normal.text, clause, words.officer):
            inner = replace(inner, doubted=True)
    yield from out
    named = spoken_of(normal.text, part, words.officer)
    after = replace(standing, spoken=named or standing.spoken)
    if quoted and any(t.cls == "colon" for t in part):
        after = replace(after, dead=True)
    if not inner.who:
        return after
    several = standing.who != {words.officer} and {words.officer} < acting_in(part)
    return replace(after, who=inner.who, doubted=standing.doubted or several)


def _says_more(part: list[Token], clause: list[Token], officer: str) -> bool:
    """Whether a clause without a verb is no item of a list: 产品应符合标准; 发生召回; 需要召回的，报首席质量官."""
    later = [t for t in part if t.start >= clause[0].start]
    return officer in holders_in(later) or any(t.cls in _SAYS for t in clause)


def _helps_in_another(mention: Mention, spoken: Sequence[Mention], topics: Topics) -> bool:
    """配合监管部门开展质量提升: who joins in what is done outside the company does not only help with his own."""
    joined = {m.topic for m in spoken if topics.topics[m.topic].joins}
    return bool(joined) and not topics.topics[mention.topic].joins


def _is_the_case(text: str, clause: list[Token]) -> bool:
    """组织召回的，…; 组织召回时，…: for which case something else is said; 是首席质量官负责的 says it itself."""
    if text[clause[0].start : clause[-1].end].endswith(("召回时", "培训时", "活动时", "考核时", "检查时")):
        return True
    return clause[-1].cls == "of" and not any(t.cls == "be" for t in clause)


_NODS = ("同意后", "批准后", "审批后", "许可后", "点头后", "签字后", "授权后", "确认后")


def _once_he_nods(text: str, clause: list[Token], officer: str) -> bool:
    """首席质量官同意后，组织召回: who does what follows is another, perhaps."""
    return officer in holders_in(clause) and text[: clause[-1].end].endswith(_NODS)


def _only_names(clause: list[Token]) -> bool:
    """Whether a clause names what the next one is about: 质量培训，由…; 需要召回的，由…."""
    return clause[-1].cls == "of" or not any(t.cls in _DOES for t in clause)


def _takes_the_above_back(text: str, part: list[Token], officer: str) -> bool:
    """上述职责由质量部承担, 该项职责已取消."""
    classes = {t.cls for t in part}
    given = "above_these" in classes and "by" in classes and bool(holders_in(part) - {officer})
    return given or _TAKEN_BACK.search(text[part[0].start : part[-1].end]) is not None


def _takes_back(clause: list[Token], read: Read, officer: str) -> bool:
    """质量培训（由人力资源部负责）, 负责质量培训，待批准: what is added about the same leaves it in doubt."""
    elsewhere = bool(read.who) and officer not in read.who and read.role in ("responsible", "organises")
    at_least = {i for i, (t, then) in enumerate(pairwise(clause)) if (t.cls, then.cls) == ("cannot", "cap")}
    return (elsewhere and any(t.cls in ("by", "belong") for t in clause)) or any(
        t.cls in _SHAKES for i, t in enumerate(clause) if i not in at_least
    )


def _opens(token: Token) -> bool:
    return token.cls in ("duty", "assist", "participate")


def _clauses(part: list[Token]) -> Iterator[tuple[list[Token], bool]]:
    """Cut at commas and colons; with whether a colon ended it."""
    current: list[Token] = []
    for token in part:
        if token.cls in ("comma", "colon"):
            if current:
                yield current, token.cls == "colon"
            current = []
        else:
            current.append(token)
    if current:
        yield current, False


def _carried(standing: Standing, read: Read) -> Standing:
    """What goes on after a comma: whoever acted, how, and every doubt."""
    if not read.who or (read.who == standing.who and read.role is None):
        return replace(standing, doubted=standing.doubted or read.doubted)
    goes_on = read.role is not None and not read.dead
    return replace(
        standing,
        who=read.who,
        listing=standing.listing or goes_on,
        role=read.role if read.role in ("assists", "denied", "entitled") else None,
        carried=True,
        doubted=read.doubted or (standing.doubted and read.who == standing.who),
        dead=read.dead,
    )


def _duty(read: Read, mention: Mention, topics: Topics, text: str, officer: str) -> tuple[Role, bool] | None:
    """The role and whether it is doubted; None for what is no duty of the officer."""
    if read.dead or read.role is None or not read.who & {officer, "self"}:
        return None
    if is_another_thing(text, mention.end, topics):
        return None
    shared = bool(read.who - {officer, "self"})
    role = read.role
    if shared and role == "denied":
        return None
    if role == "assists" and topics.topics[mention.topic].joins:
        role = "responsible"
    return role, read.doubted or shared
