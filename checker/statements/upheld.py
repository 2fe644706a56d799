"""That others may not undo what the officer decides: 总经理不得推翻 H 的决定, nobody may overrule the CQO's decisions.

It gives him nothing. What it takes back is such a power that an older paper gave, and only where nothing softens it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.naming import Token
from checker.statements.normalise import Normal
from checker.statements.overruled import DOUBTED, OTHERS, Masked, meant
from checker.statements.overruled_words import (
    ASKED,
    ENGLISH_HIS,
    EXPLAINED,
    HIS,
    IN_ENGLISH_DONE,
    IN_ENGLISH_VERB,
    OFFICER,
    OTHER,
    SELF,
    TOLD,
    UNDO,
)
from checker.statements.sentence import sentences

_MAY_SAY = Pattern(r"不得|不能|不可|无权|无人|\bnot\b|\bno\b|nobody|cannot|none", "bn可得无能")
_SHORT = f"[^。;:{OFFICER}{SELF}]"
_NOT = r"(?:不得|不能|不可以|无权)"
_WHO = rf"(?:任何|{OTHER})[^。;:{OFFICER}{SELF}不无]{{0,16}}"
_PATTERNS = (
    Pattern(
        rf"{_WHO}{_NOT}[^,。;不无]{{0,6}}?{UNDO}(?P<over>[^,。;]{{0,14}}?){HIS}",
        "\ue000\ue002 何\ue001 以得无能",
    ),
    Pattern(
        rf"{HIS},?(?:(?:任何|{OTHER})?{_SHORT}{{0,16}}?){_NOT}[^,。;不无]{{0,6}}?(?:被[^,。;]{{0,8}}?)?{UNDO}",
        "\ue000\ue002 以得无能 令判否命定指断策置裁见议论",
    ),
    Pattern(
        rf"[{OFFICER}{SELF}](?P<gap>[^,。;:{OFFICER}{OTHER}{SELF}]{{0,24}}?)(?P<decision>否决)权,(?:(?:任何|{OTHER}){_SHORT}{{0,16}}?){_NOT}[^,。;不无]{{0,6}}?{UNDO}",
        "\ue000\ue002 , 否",
    ),
)
_DENIED = r"(?:(?:may|can|shall|must|will) not|cannot|(?:has|have) no (?:right|power|authority) to)"
_ENGLISH = tuple(
    pattern
    for own in ENGLISH_HIS
    for pattern in (
        Pattern(
            rf"(?:{OTHER})[^.;,]{{0,20}}? {_DENIED} (?:[\w-]+ )?{IN_ENGLISH_VERB}\b[^.;]{{0,30}}?\b{own}",
            "\ue001 \ue000 hn",
        ),
        Pattern(
            rf"(?:(?:nobody|no one|no-one|no person|{OTHER})[^.;]{{0,40}}?) (?:may|can|shall) {IN_ENGLISH_VERB}\b[^.;]{{0,30}}?\b{own}",
            "\ue000 hmn -bnp\ue001",
        ),
        Pattern(rf"{own} {_DENIED} be {IN_ENGLISH_DONE}\b(?: by [^.;]{{0,40}})?", "\ue000 b e"),
    )
)
_NOBODY = Pattern(r"nobody|no one|no-one|no person")
_SOFTENED = Pattern(
    r"除|但|例外|另有|原则上|一般|通常|擅自|随意|任意|无故|轻易|无正当|未经|非经|未征得|同意|紧急|特殊|[时后期]内|期间|暂"
    r"|unless|except|without|save|other than|apart from|generally|normally|usually|in principle|arbitrar|lightly|consent"
    r"|\bif\b|\bwhere\b|\bwhen\b|\buntil\b|\bbut\b|approval|emergenc",
    "bfghmpsuvwxy但例内则另常征意擅故易暂期未正殊紧般除随非",
)
_EVERYBODY = Pattern(r"任何(?:[^,。;]{0,8}[和或、与及])?(?:个人|人)|任何人")


def upheld_in(
    block: Block, normal: Normal, tokens: list[Token], context: Context, words: Lexicon
) -> Iterator[OfficerFact]:
    """Facts of the kind ``upheld``: ``by`` is who may not undo it (None: nobody may), ``value`` the authorities meant."""
    if (
        "remark" in block.flags
        or context.mention
        or block.flags & DOUBTED
        or not _MAY_SAY.search(normal.text)
    ):
        return
    mine = context.holder == words.officer
    if not mine and not any(t.cls == "officer" for t in tokens):
        return
    for part, end in sentences(normal.text, tokens):
        left, right = normal.span(part[0].start, part[-1].end)
        masked = Masked(normal.text, part)
        if end != "question" and not _weakened(masked.text):
            for said in _said(masked, words, mine=mine):
                by, only = said
                place = block.place.within(left, right)
                yield OfficerFact("upheld", words.officer, normal.written[left:right], place, by, only)
        mine = mine or any(t.cls == "officer" for t in part)


def _weakened(text: str) -> bool:
    return any(p.search(text) is not None for p in (_SOFTENED, ASKED, TOLD, EXPLAINED))


def _said(masked: Masked, words: Lexicon, *, mine: bool) -> Iterator[tuple[str | None, str | None]]:
    if OFFICER not in masked.text and not (mine and SELF in masked.text):
        return
    for pattern in (*_PATTERNS, *_ENGLISH):
        found = pattern.search(masked.text)
        if found is None or masked.quoted(found):
            continue
        bears, only = meant(masked, found, words)
        if not bears:
            continue
        decisions = masked.inside(*found.span("gap"))
        named = [t for t in masked.inside(*found.span()) if t.cls in OTHERS and t not in decisions]
        whole = masked.whole[masked.at[found.start()] : masked.at[found.end()]]
        if not named or _EVERYBODY.search(whole) or _NOBODY.search(whole):
            yield None, only
        else:
            yield from ((meaning, only) for meaning in dict.fromkeys(t.meaning for t in named) if meaning)
        return
