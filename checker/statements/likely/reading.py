"""Reads by cues what no frame could: where the cues of a right meet in a sentence on the officer, a likely grant.

A reader of frames must understand each word before it says that something is granted. Firms that write as they talk
have more turns than it knows; to say nothing of their sentences would look as if nothing had been written. What is
read here is never sure, stands only where the paper is otherwise silent on the right, and asks somebody to look.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.dossier.model import COMMENT, Block, Place
from checker.patterns import Pattern
from checker.statements.act import STRONG
from checker.statements.aims import aims
from checker.statements.context import Context, cached_context
from checker.statements.gate import names_officer
from checker.statements.lexicon import Lexicon, lexicon
from checker.statements.likely.cells import in_cell
from checker.statements.likely.rights import ELSEWHERE, QUALITY, RIGHTS, Right
from checker.statements.likely.told import Told, told
from checker.statements.mention import tells
from checker.statements.model import Statement
from checker.statements.named_as_topic import is_topic
from checker.statements.named_only import names_only
from checker.statements.naming import Token
from checker.statements.vocabulary import Vocabulary

FRAME = "cues"
_ASKS = Pattern(r"\?$|报告如下|考试|试题|问卷|例如|举例")
_NUMBERED = Pattern(r"(?:[0-9.]+|第?[一二三四五六七八九十0-9]{1,3}[、.条章])[ ]?[^,;:。]{1,8}。?")
_TOLD = Pattern(r"已于|上次|去年|上年|上月|本月(?:共|已)|曾|发生于")
_STOPS = ("quality_safety_stop", "product_release")
_BESIDE = frozenset(("header", "footer", "contents", COMMENT))
_DOUBTED = frozenset(("remark", "revision", "faint", "diagram"))
_NOTE = "told from its cues: no frame reads the sentence"


def likely_in(
    blocks: Sequence[Block],
    statements: Sequence[Statement],
    said: Collection[tuple[str, str]],
    vocabulary: Vocabulary,
    names: Collection[str] = (),
) -> tuple[Statement, ...]:
    """Likely grants of one paper, at most one for each right (authority, power) that is not ``said``; linear in the text.

    ``blocks`` are the paper's and ``statements`` what was read of them: a sentence that was read is not read again.
    ``names`` are the officer's own, beside the titles that ``vocabulary`` knows.
    """
    wanted = [r for r in RIGHTS if (r.authority, r.power) not in said]
    if not wanted:
        return ()
    words = lexicon(vocabulary)
    read: dict[Place, list[Statement]] = {}
    for one in statements:
        read.setdefault(one.place.without_offsets(), []).append(one)
    out: list[Statement] = []
    for block in blocks:
        for right, text, place in _of_block(
            block, wanted, read.get(block.place, []), words, frozenset(names)
        ):
            wanted.remove(right)
            out.append(
                Statement(
                    id=f"likely{len(out) + 1}",
                    holder=words.officer,
                    authority=right.authority,
                    power=right.power,
                    matter=vocabulary.authorities[right.authority].matter,
                    effect="grant",
                    certainty="unsure",
                    frame=FRAME,
                    text=text,
                    place=place,
                    notes=(_NOTE,),
                )
            )
    return tuple(out)


def _of_block(
    block: Block,
    wanted: Sequence[Right],
    read: Sequence[Statement],
    lexicon: Lexicon,
    names: frozenset[str],
) -> Iterator[tuple[Right, str, Place]]:
    if block.kind == "heading" or block.place.part in _BESIDE or block.flags & _DOUBTED:
        return
    normal = lexicon.normal(block.text)
    context = cached_context(block.governed_by(), lexicon)
    governed = context.holder == lexicon.officer
    if not _may_tell(normal.text, governed, block, lexicon, names) or not _has_force(context):
        return
    tokens = lexicon.lexer.tokens(normal.text, names)
    spoken = in_cell(block, normal.text, tokens, lexicon, names) or told(normal.text, tokens, governed)
    whole = None if block.kind == "cell" else "".join(one.words for one in spoken)
    above = "".join((*block.headings, *block.row_heads))
    last, before = "", ""
    left = list(wanted)
    for one in spoken:
        last, before = before, one.words
        start, end = normal.span(one.start, one.end)
        if not one.his:
            continue
        stops = _read_as([r for r in read if (r.place.start or 0) < end and (r.place.end or 0) > start])
        if stops is None:
            continue
        if _only_speaks(normal.text, one):
            continue
        known = _in_frames([t for t in tokens if one.start <= t.start < one.end], lexicon)
        for right in tuple(left):
            if stops and right.authority != "veto":
                continue
            if right.authority not in known and _fits(right, one.words, last + before, above, whole):
                left.remove(right)
                yield right, normal.written[start:end].strip(), block.place.within(start, end)


def _fits(right: Right, words: str, before: str, above: str, whole: str | None) -> bool:
    if right.against.search(words) or ELSEWHERE.search(words) or not right.act.search(words):
        return False
    if not (right.matter.search(words) or right.matter.search(before)):
        return False
    if right.besides is not None and whole is not None and not right.besides.search(whole):
        return False
    return right.authority == "decision_participation" or QUALITY.search(before + above) is not None


def _read_as(statements: Sequence[Statement]) -> bool | None:
    """None if the sentence was read; whether it was read as a stop of his, which may be more than that."""
    if not statements:
        return False
    stops = all(s.authority in _STOPS for s in statements) and any(s.effect == "grant" for s in statements)
    return True if stops else None


def _in_frames(tokens: Sequence[Token], lexicon: Lexicon) -> set[str]:
    """The authorities of which a sentence speaks in words of the frames: what those do not read there is not said."""
    powers = {t.cls for t in tokens if t.cls in STRONG}
    matters = {t.meaning for t in tokens if t.cls == "matter"}
    found = (lexicon.authority(power, matter) for power in powers for matter in matters)
    return {one[0] for one in found if one is not None} | ({"veto"} if "veto" in powers else set())


def _only_speaks(text: str, one: Told) -> bool:
    """Whether the sentence tells of a right, and gives none, or is but the name of what follows."""
    words = text[one.start : one.end]
    return (
        _NUMBERED.fullmatch(words.strip()) is not None
        or _ASKS.search(words) is not None
        or _TOLD.search(words) is not None
        or tells(words)
        or names_only(words, text[: one.start])
        or is_topic(words, text[: one.start])
        or aims(words.strip())
    )


def _may_tell(text: str, governed: bool, block: Block, lexicon: Lexicon, names: frozenset[str]) -> bool:
    return governed or any(
        names_officer(lexicon.gate.hints(words)) or any(name in words for name in names)
        for words in (text, *block.column_heads)
    )


def _has_force(context: Context) -> bool:
    return (
        not (context.mention or context.denied or context.barred or context.limits)
        and context.ceiling == "grant"
    )
