"""Tables that tell duties by crossing: a task in the row, the officer in the column or the cell."""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.model import Block
from checker.statements.context import cached_context
from checker.statements.duties.model import Duty, Role
from checker.statements.duties.topics import Topics, mentions
from checker.statements.lexicon import Lexicon
from checker.statements.normalise import normalise


def duties_in_cell(block: Block, topics: Topics, lexicon: Lexicon) -> Iterator[Duty]:
    """质量培训 | 责任人: 首席质量官, and 质量培训 | 首席质量官: 负责; nothing for any other cell."""
    if block.kind != "cell" or len(block.text) > 20 or not block.row_heads:
        return
    text = normalise(block.text).text.strip()
    tasks = {m.topic for head in block.row_heads for m in mentions(normalise(head).text, topics)}
    if not text or not tasks:
        return
    role = _role(text, block, topics, lexicon)
    context = cached_context(block.headings, lexicon)
    if role is None or context.mention or context.denied:
        return
    for topic in sorted(tasks):
        joined = role == "assists" and topics.topics[topic].joins
        yield Duty(lexicon.officer, topic, "responsible" if joined else role, "sure", block.text, block.place)


def _role(text: str, block: Block, topics: Topics, lexicon: Lexicon) -> Role | None:
    heads = [normalise(h).text.strip() for h in block.column_heads]
    if _officer_alone(text, lexicon):
        return "responsible" if any(h in topics.named("owners") for h in heads) else None
    if not any(_officer_alone(h, lexicon) for h in heads):
        return None
    if text in topics.named("assists"):
        return "assists"
    if text in topics.named("organises"):
        return "organises"
    return "responsible" if text in ("负责", "主责", "主办", "主管", "responsible", "owner") else None


def _officer_alone(text: str, lexicon: Lexicon) -> bool:
    tokens = lexicon.lexer.tokens(text)
    return len(tokens) == 1 and tokens[0].cls == "officer"
