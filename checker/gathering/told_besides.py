"""What papers say of the officer's powers in words that were not read: 凡付款一律再送总经理加签, 以总经理复签为生效要件.

A second look, sentence by sentence, for a power named beside somebody else whose leave it needs, who holds it for a time,
or beside what takes it from him. What it finds is never sure: what he was given elsewhere is then for a person to weigh.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.dossier.revisions import LATEST, is_told
from checker.gathering.his_names import HisNames
from checker.gathering.model import Paper
from checker.gathering.overruled import WEAK_BY_NATURE
from checker.gathering.spoken_of_others import speaks_of_others
from checker.gathering.told_words import (
    A_BODY,
    ALL_HIS,
    AWAY,
    BRIEFLY,
    BUDGET_ITSELF,
    CALLED_IN,
    DECIDED_BY,
    EVERY_ASSESSMENT,
    EVERY_PAYMENT,
    HANDED,
    HANDS_OVER,
    HOLDS,
    IN_ENGLISH,
    LEAVE,
    MATTERS,
    NO_MORE,
    NOT_BOUND,
    OF_A_PART,
    OF_THE_YEAR,
    OVERRIDES,
    RECEIVED,
    REMARKS,
    SPARED,
    STAYS_WITH,
    TAKEN,
    TAKES_OVER,
    TOGETHER,
    WAS,
    as_it_is_now,
    past,
)
from checker.gathering.ways_of_taking import row_of_stand_in, takes_it
from checker.patterns import Pattern
from checker.statements.model import EFFECTS, Limit, Statement

_Power = tuple[str, str]
_ANOTHER_THING = Pattern(
    r"(?:第?[一二三四五六七八九十\d]{1,3}[条款项、.)）]?)?[^,，:：]{2,16}(?<![文件事])由[^,，:：]{2,12}(?:批准|审批|决定|审定|核准|签发)[,，]",
    "批审决核签",
)
_LIKEWISE = Pattern(r"[同亦也均皆]|照|参照|比照|一并|一起", "同亦也均皆照一")
_ALONE = frozenset(("F3", "F5", "F6"))
"""由 X 审批, 报 X 批准, 经 X 批准."""
_TITLE = "首席质量官"
_SEAT = "decision_participation"


def with_told_besides(
    papers: Sequence[Paper], officer: str, names: HisNames, as_of: str, lapsed: Container[str] = ()
) -> list[Paper]:
    """The papers; one that says such a thing has an unsure statement more for each power of ``officer`` that it may touch.

    ``names`` are what he is called; what papers at the paths ``lapsed`` gave is no longer his.
    """
    given: dict[_Power, tuple[Paper, Statement]] = {}
    for paper in papers:
        for one in paper.reading.statements if paper.document.path not in lapsed else ():
            if _is_given(one, officer):
                given.setdefault((one.authority, one.power), (paper, one))
    return [_with(paper, given, officer, names, as_of) for paper in papers] if given else list(papers)


def _is_given(one: Statement, officer: str) -> bool:
    return (
        one.holder == officer
        and one.authority != "none"
        and (one.power not in WEAK_BY_NATURE or one.authority == _SEAT)
        and one.certainty == "sure"
        and EFFECTS.index(one.effect) > EFFECTS.index("conditional")
    )


def _with(
    paper: Paper,
    given: Mapping[_Power, tuple[Paper, Statement]],
    officer: str,
    names: HisNames,
    as_of: str,
) -> Paper:
    read = _read(paper, officer)
    more: dict[_Power, Statement] = {}
    whole = names.titled(
        "。".join(squeeze(block.text).lower() for block in paper.document.blocks), paper.document
    )
    last: tuple[Block | None, str] = (None, "")
    for block, sentence, about in _sentences(paper, names):
        before = last[1] if last[0] is block else ""
        last = block, before + sentence
        if past(sentence, as_of) or speaks_of_others(sentence, before):
            continue
        for power, (giver, one) in given.items():
            if power in more or (
                (block.place, power[0]) in read
                and not CALLED_IN.search(sentence)
                and not EVERY_ASSESSMENT.search(sentence)
            ):
                continue
            weak = power[1] in WEAK_BY_NATURE
            if (not weak and _touches(sentence, about, power[0], paper, giver)) or takes_it(
                sentence,
                squeeze(block.lead_in or "") + before + about,
                power[0],
                whole,
                _title(paper),
                _title(giver),
                same_paper=paper is giver,
                later=_is_later(paper, giver),
            ):
                more[power] = _weaker(one, block, sentence)
    if not more:
        return paper
    return replace(
        paper, reading=replace(paper.reading, statements=(*paper.reading.statements, *more.values()))
    )


def _read(paper: Paper, officer: str) -> set[tuple[object, str]]:
    """Where something was read that tells already that a power is not, or not wholly, his."""
    return {
        (one.place.without_offsets(), one.authority)
        for one in paper.reading.statements
        if (one.effect not in ("grant", "none") if one.holder == officer else _is_told(one))
    }


def _is_told(one: Statement) -> bool:
    """What is left to somebody else outright is held against his power already."""
    return one.effect == "grant" and one.frame in _ALONE and one.holder not in ("others", "company")


def _sentences(paper: Paper, names: HisNames) -> Iterator[tuple[Block, str, str]]:
    """Each sentence, in which the officer is called by his title, and what it is about beside its own words."""
    rows: dict[tuple[object, ...], list[str]] = {}
    for block in paper.document.blocks:
        rows.setdefault(_row(block), []).append(squeeze(block.text)) if block.kind == "cell" else None
    asked = ""
    whole = names.titled("\n".join(squeeze(block.text) for block in paper.document.blocks), paper.document)
    over = HANDS_OVER.search(whole) is not None and TAKES_OVER.search(whole) is None
    for block in paper.document.blocks:
        if block.kind == "heading" or (is_told(block) and LATEST not in block.flags):
            continue
        about = ""
        text = squeeze(block.text).lower()
        if text.startswith("问"):
            asked, _, text = text.partition("答")
            text = text and f"答{text}"
        if text.startswith("答"):
            about = asked
        if block.kind == "cell" and REMARKS.search("".join(block.column_heads)):
            about = "".join((*map(squeeze, block.row_heads), *rows[_row(block)]))
        head = "".join(block.column_heads)
        if (
            block.kind == "cell"
            and DECIDED_BY.search(head)
            and not WAS.match(head)
            and A_BODY.fullmatch(text)
        ):
            yield block, f"由{text}批准", "".join((*map(squeeze, block.row_heads), *rows[_row(block)]))
            continue
        if over and block.kind == "cell" and RECEIVED.search(text):
            yield block, "由总经理批准", "".join((*map(squeeze, block.row_heads), *rows[_row(block)]))
            continue
        if block.kind == "cell" and "代" in text:
            row = "".join((*map(squeeze, block.row_heads), *rows[_row(block)]))
            row, cell = (names.titled(words, paper.document, block) for words in (row, text))
            if not BRIEFLY.search(row) and (told := row_of_stand_in(row, cell)) is not None:
                yield block, told, ""
                continue
        for sentence in text.replace("；", "。").replace(";", "。").split("。"):
            if len(sentence) > 6 or (about and sentence):
                yield block, names.titled(sentence, paper.document, block), about


def _row(block: Block) -> tuple[object, ...]:
    return block.place.table, block.place.sheet, block.place.part, block.place.row


def _touches(sentence: str, about: str, authority: str, paper: Paper, giver: Paper) -> bool:
    now = as_it_is_now(sentence)
    sentence, about = now, about if now == sentence else about + sentence
    if SPARED.search(sentence) or (_TITLE not in sentence and NO_MORE.search(sentence)):
        return False
    matter = MATTERS.get(authority)
    if (
        matter is not None
        and (matter.search(sentence) or matter.search(about))
        and not NOT_BOUND.search(sentence)
    ):
        if authority == "budget" and BUDGET_ITSELF.search(sentence):
            return False
        if authority in ("budget", "assessment_reward") and OF_THE_YEAR.search(sentence):
            return False
        sentence = sentence[_end_of_another(sentence, matter) :]
        if any(said.search(sentence) for said in (LEAVE, TAKEN, STAYS_WITH, HOLDS, IN_ENGLISH)):
            return True
    if authority == "budget" and paper is not giver and EVERY_PAYMENT.search(sentence):
        return _goes_before(paper, giver)
    if authority == "assessment_reward" and paper is not giver and EVERY_ASSESSMENT.search(sentence):
        return _goes_before(paper, giver)
    if OF_A_PART.search(sentence):
        return True
    if ALL_HIS.search(sentence) and not NOT_BOUND.search(sentence) and TOGETHER.search(sentence):
        return True
    if ALL_HIS.search(sentence) and HANDED.search(sentence) and not BRIEFLY.search(sentence):
        return AWAY.search(sentence) is not None or _TITLE in sentence
    return False


def _end_of_another(sentence: str, matter: Pattern) -> int:
    """Where what is said of another thing ends: 晋升、调薪由总裁批准，质量考核等级为D的，当年不予提名."""
    found = _ANOTHER_THING.match(sentence)
    if found is None or matter.search(found.group()) or _LIKEWISE.search(sentence, found.end()):
        return 0
    return found.end()


def _goes_before(paper: Paper, giver: Paper) -> bool:
    """A general rule on payments touches a special one only where it comes later and says that it goes before."""
    later = _is_later(paper, giver)
    whole = "".join(squeeze(block.text) for block in paper.document.blocks)
    return later and OVERRIDES.search(whole) is not None


def _is_later(paper: Paper, giver: Paper) -> bool:
    days = (paper.document.date, giver.document.date)
    return days[0] is None or days[1] is None or days[0] >= days[1]


def _title(paper: Paper) -> str:
    return squeeze(next((block.text for block in paper.document.blocks), ""))


def _weaker(one: Statement, block: Block, sentence: str) -> Statement:
    return replace(
        one,
        id=f"{one.id}t",
        effect="conditional",
        certainty="unsure",
        frame="rival",
        text=sentence,
        place=block.place,
        limits=(Limit("prior_approval", sentence, block.place, by=None, effect="conditional"),),
        rank_source="ladder",
        parts=(),
        residue=(),
        notes=(),
    )
