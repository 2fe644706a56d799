"""A power of two halves (考核与奖惩) of which a text gives both, one, or one that says enough by itself."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.model import EFFECTS, Effect, meet
from checker.statements.sentence import Modifier

_PRAISES = Pattern(
    r"奖(?!金|项|$)|奖金的?(?:发|分|核)|发[^,;。]{0,6}奖金|赏|激励|reward|award|bonus", "奖赏激rb"
)
_PUNISHES = Pattern(r"惩|罚|扣|处分|追责|问责|penal|punish|sanction|disciplin|fine", "惩罚扣分责nd")
_ASSESSES = Pattern(
    r"考核|考评|考绩|扣分|评[定议价分比审估]|打分|得分|分数|评级|等级|等次|绩效|assess|apprais|evaluat|scor|rat(?:e|ing)s?\b",
    "考评分级次绩asevr",
)

_OWN_STAFF = Pattern(
    r"(?:本|部门|科室|条线|系统)内部?(?:人|员|职|的)|下属|下级|质[量管检]部(?:内部?|的?(?:人员|员工|职工))|(?:own|quality) (?:staff|team)|quality department",
    "内下部oq",
)

_HANDS_ON = Pattern(r"意见|不归|不由|仍是|仍由|送[到达交]|传达|张贴|归档|登记", "意不仍送传张归登")
_TALKS = Pattern(r"参与讨论|提供意见|征求意见", "讨供征")


def halve(pieces: Sequence[Piece], officer: str, lexicon: Lexicon) -> None:
    """Bounds what is half of a power: to assess without rewarding, or to punish without rewarding.

    Who decides both rewards and penalties has judged the work, unless the text says that assessing it
    is a matter of its own (根据考核结果决定奖惩).
    """
    for authority in lexicon.vocabulary.authorities.values():
        if not authority.halves:
            continue
        drafts = [d for p in pieces for d in p.drafts if d.authority == authority.id and d.holder == officer]
        if not drafts:
            continue
        halves = {half: _best(drafts, half) for half in authority.halves}
        if authority.decisive in halves and _stands_alone(pieces, drafts, authority.decisive):
            continue
        weakest = min(halves.values(), key=EFFECTS.index)
        for draft in drafts:
            if meet(draft.effect, weakest) == draft.effect:
                continue
            if EFFECTS.index(weakest) < EFFECTS.index("conditional"):
                draft.lower("limited", "half of a two-part power")
                draft.limits.append(
                    Modifier("limit", "half_power", "half", "limited", draft.act.index, draft.act.index + 1)
                )
            else:
                draft.lower(weakest, "the other half is lowered")


def _stands_alone(pieces: Sequence[Piece], drafts: Sequence[Draft], decisive: str) -> bool:
    """Whether the text gives the decisive half only, whole and for sure, over both what is praised and what is punished."""
    if any(draft.row.power != decisive for draft in drafts):
        return False
    given = [d for d in drafts if d.effect == "grant" and not d.unsure]
    own = {id(d) for p in pieces if any(g in p.drafts for g in given) for d in p.drafts}
    # 由其批准并组织兑现, 奖惩情况报总经理备案: what he sees to besides, and what is only told, takes nothing away
    beside = ("grant", "none", "execute_only")
    if any(d.effect not in beside or (d.effect == "execute_only" and id(d) not in own) for d in drafts):
        return False
    if any(d.unsure for d in drafts if d.effect == "grant") or not given:
        return False
    words = [piece.text().lower() for piece in pieces if piece.sentence.tokens]
    if any(_ASSESSES.search(said) or _OWN_STAFF.search(said) for said in words):
        return False
    mine = [p for p in pieces if any(draft in p.drafts for draft in drafts)]
    said = " ".join(piece.text().lower() for piece in mine)
    if _HANDS_ON.search(said) or any(_TALKS.search(one) for one in words):
        return False
    if not _PRAISES.search(said) and not _PUNISHES.search(said):
        said = " ".join(_label(piece) for piece in mine)
    if not _PRAISES.search(said) and not _PUNISHES.search(said):
        said = " ".join(heading.lower() for piece in mine for heading in piece.headings)
    return bool(_PRAISES.search(said) and _PUNISHES.search(said))


def _label(piece: Piece) -> str:
    """质量奖惩：首席质量官决定 – what stands before the colon on the same line says what is decided."""
    text, first = piece.normal.text, piece.sentence.tokens[0].start
    begin = max(text.rfind(c, 0, first) for c in "。;\n") + 1
    before = text[begin:first].rstrip()
    return before.lower() if before.endswith(":") else ""


def _best(drafts: Sequence[Draft], half: str) -> Effect:
    """The most that is said of one half; what an act is over (决定考核与奖惩) counts for both."""
    own = [d.effect for d in drafts if d.row.power == half]
    return max(own or [d.effect for d in drafts if half in _also(d)], key=EFFECTS.index, default="none")


def _also(draft: Draft) -> set[str]:
    kinds = {"assessment": "assess", "reward": "reward"}
    return {kinds[m] for m in draft.theme.ids if m in kinds}
