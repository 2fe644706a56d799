"""Tables that tell duties by crossing: a task in the row, the officer in the column or the cell."""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.duties.keys import Meaning, meaning_of
from checker.statements.duties.model import Duty, Role
from checker.statements.duties.standing import holders_in, standing_of
from checker.statements.duties.tellings import ends_of
from checker.statements.duties.topics import Topics, is_another_thing, mentions
from checker.statements.lexicon import Lexicon
from checker.statements.model import Certainty

_UNDONE = Pattern(r"未|不|无|除外|处罚|\bnot?\b")

_MARKS = frozenset("●○◎▲△★☆■□◆√✓✔ra主")
"""What they stand for a legend may say; that they stand there is not silence."""


def duties_in_cell(block: Block, topics: Topics, lexicon: Lexicon) -> Iterator[Duty]:
    """质量培训 | 责任人: 首席质量官, and 质量培训 | 首席质量官: 负责; nothing for any other cell."""
    if block.kind != "cell" or len(block.text) > 20 or not block.row_heads:
        return
    text = lexicon.normal(block.text).text.strip()
    rows = [lexicon.normal(head).text for head in block.row_heads]
    tasks = {
        m.topic for row in rows for m in mentions(row, topics) if not is_another_thing(row, m.end, topics)
    }
    tasks |= {topic for row in rows for topic in _told(row, topics)}
    if not text or not tasks:
        return
    marked = _is_mark(text)
    meaning = meaning_of(text, block, lexicon) if marked else "open"
    role = _role(text, block, topics, lexicon, meaning)
    if role is None or standing_of(block, frozenset(), topics, lexicon).dead:
        return
    unclear = marked and (meaning == "open" or _only_lets_pass(rows, topics))
    certainty: Certainty = "unsure" if unclear or _is_open(rows, block, topics, lexicon) else "sure"
    for topic in sorted(tasks):
        joined = role == "assists" and topics.topics[topic].joins
        place = block.place.within(0, len(block.text))
        yield Duty(lexicon.officer, topic, "responsible" if joined else role, certainty, block.text, place)


def _told(row: str, topics: Topics) -> set[str]:
    """What a row tells in its own words, where its name is of a thing that needs no doing: 质量训练营."""
    return {
        topic
        for topic, tellings in topics.tellings.items()
        for telling in tellings
        if not telling.done and not any(w in row for w in telling.never)
        for _, end in ends_of(row, telling.of, 0, len(row))
        if not is_another_thing(row, end, topics)
    }


def _is_open(rows: list[str], block: Block, topics: Topics, lexicon: Lexicon) -> bool:
    """Whether heads name somebody else too, or a task that is taken away, left undone or no task at all."""
    heads = [*rows, *(lexicon.normal(h).text for h in block.column_heads)]
    others = any(holders_in(lexicon.lexer.tokens(head)) - {lexicon.officer} for head in heads)
    return others or any(_UNDONE.search(r) or any(w in r for w in topics.named("gives_up")) for r in rows)


def _is_mark(text: str) -> bool:
    """A sign or a letter, or two of them: ●, A/R."""
    letters = [c for c in text if c not in "/、,&+ "]
    return 0 < len(letters) <= 2 and all(c in _MARKS or (c.isascii() and c.isalpha()) for c in letters)


def _only_lets_pass(rows: list[str], topics: Topics) -> bool:
    """各类质量计划批准, 质量考核结果审核: who stands in such a row lets pass what another does."""
    return all(row.strip().endswith(topics.named("lets_pass")) for row in rows if mentions(row, topics))


def _role(text: str, block: Block, topics: Topics, lexicon: Lexicon, meaning: Meaning) -> Role | None:
    heads = [lexicon.normal(h).text.strip() for h in block.column_heads]
    if _officer_alone(text, lexicon):
        return "responsible" if any(h in topics.named("owners") for h in heads) else None
    if not any(_officer_alone(h, lexicon) for h in heads):
        return None
    if meaning == "nothing":
        return None
    if meaning == "helps":
        return "assists"
    if meaning == "answers":
        return "responsible"
    if text in topics.named("assists"):
        return "assists"
    if text in topics.named("organises"):
        return "organises"
    return (
        "responsible"
        if text in _MARKS or text in ("负责", "主责", "主办", "主管", "responsible", "owner")
        else None
    )


def _officer_alone(text: str, lexicon: Lexicon) -> bool:
    tokens = lexicon.lexer.tokens(text)
    return len(tokens) == 1 and tokens[0].cls == "officer"
