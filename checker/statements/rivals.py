"""Somebody else decides the same thing elsewhere in the text: the officer's act is not enough."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.bygone import hears_about
from checker.statements.carried_out import carries_out
from checker.statements.draft import Draft, Piece
from checker.statements.english.other_things import other_things, speaks_of_the_rest
from checker.statements.lesser_plans import of_less
from checker.statements.model import Effect
from checker.statements.on_proposals import is_on_proposals
from checker.statements.other_part import names_a_part
from checker.statements.parts import opens_with_another_part
from checker.statements.preface import preface
from checker.statements.relations import together
from checker.statements.same_approval import his_signature
from checker.statements.sentence import Modifier, Sentence

_REST = Pattern(
    r"其他|其余|其它|另定|另行规定|此外|以外|超过|以上|超出|\bother|remain|above|elsewhere|those for|\bnight|weekend|larger|anything|beyond|outside|\belse\b|\brest\b|exceed|more than|higher|longer",
    "bdfghklmswx上他余另外它此超",
)
_SOLELY = Pattern(r"(?:一律|只能|只|仅|唯一|统一|专|全部|必须|均)(?:须|应)?由$", "由 专仅全只唯均律必统")
_POWERS = frozenset(("approve", "decide", "veto", "manage", "formulate", "release"))
_EFFECTS = ("grant", "limited", "conditional", "joint")


def rivals(piece: Piece, near: list[Piece], officer: str) -> None:
    """Lowers the officer's drafts of the sentences ``near`` by those of others in ``piece``."""
    _after_theirs(piece, near, officer)
    for rival in piece.drafts:
        if (
            rival.holder in (officer, "anyone", "company")
            or (rival.holder == "others" and not (_alone(rival, piece) or speaks_of_the_rest(piece.sentence)))
            or rival.act.power not in _POWERS
            or rival.effect not in _EFFECTS
        ):
            continue
        if (
            rival.act.relative
            or rival.act.needless
            or rival.act.negated
            or preface(piece.sentence, rival.act)
            or carries_out(piece.sentence, rival.act)
            or hears_about(piece.sentence, rival.act)
            or of_less(_words(piece))
        ):
            continue
        on_proposals = is_on_proposals(_words(piece))
        if any(his_signature(piece, earlier, rival.act, officer) for earlier in near):
            continue
        for earlier in near:
            for draft in earlier.drafts:
                if (
                    draft.holder == officer
                    and draft.authority == rival.authority
                    and draft.row.power == rival.row.power
                    and not (on_proposals and draft.row.power == "formulate")
                ):
                    _yield(draft, rival, piece, earlier.sentence)


def _words(piece: Piece) -> str:
    tokens = piece.sentence.tokens
    return piece.sentence.text[tokens[0].start : tokens[-1].end] if tokens else ""


_ONCE_DECIDED = Pattern(
    r"(?:该|上述|此|其)?(?:停产|停线|停工|召回|放行|处罚|奖惩)?(?:决定|决议|指令|命令|通知|批准|审批|裁定|令|方案)(?:一经)?"
    r"(?:作出|做出|下达|公布|发布|生效|签发|形成|通过|明确|下来)?(?:之?后|的,|时|,)",
    ",后时 令准命定审指案知裁议",
)


def _after_theirs(piece: Piece, near: list[Piece], officer: str) -> None:
    """召回由董事长决定。决定作出后，H 负责收回产品: what follows carries out what another has decided."""
    sentence = piece.sentence
    if not piece.drafts or not sentence.tokens or sentence.english:
        return
    found = _ONCE_DECIDED.match(sentence.text, sentence.tokens[0].start)
    if found is None:
        return
    theirs = {
        (d.authority, d.row.power)
        for p in near[-2:]
        for d in p.drafts
        if d.holder not in (officer, "anyone", "company", "others") and d.effect in _EFFECTS
    }
    his = {(d.authority, d.row.power) for p in near for d in p.drafts if d.holder == officer}
    for draft in piece.drafts:
        if draft.holder == officer and (draft.authority, draft.row.power) in theirs - his:
            draft.lower("execute_only", "carries out what somebody else decided")


def _alone(rival: Draft, piece: Piece) -> bool:
    """停工指令一律由项目经理签发: where one alone may, the officer may not, whoever that one is."""
    tokens = piece.sentence.tokens
    return rival.frame == "F3" and any(
        _SOLELY.search(piece.sentence.text[t.start - 2 : t.end])
        for t, c in zip(tokens, piece.sentence.clause, strict=True)
        if t.cls == "by" and c == rival.act.clause and t.start >= 2
    )


def _another_part(draft: Draft, said: str) -> bool:
    return draft.authority in ("quality_safety_stop", "product_release") and opens_with_another_part("", said)


def _bounds(*drafts: Draft) -> Iterator[Modifier]:
    for draft in drafts:
        yield from draft.limits
        yield from (m for m, _, _ in draft.outer)


def _yield(draft: Draft, rival: Draft, piece: Piece, own: Sentence) -> None:
    sentence = piece.sentence
    mine = rival.act.clause
    clause = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if mine - 1 <= c <= mine]
    sums = any(m.kind in ("amount", "scope", "percentage", "number") for m in _bounds(rival, draft))
    theirs = sentence.text[clause[0].start : clause[-1].end] if clause else ""
    rest = bool(theirs) and (_REST.search(theirs) is not None or _another_part(draft, theirs))
    said = own.words(0, len(own.tokens))
    effect: Effect = (
        "limited"
        if sums
        or rest
        or names_a_part(sentence, rival.act.clause, said, draft.act.power)
        or (sentence.english and other_things(own, sentence))
        else "joint"
        if rival.effect == "joint" or together(sentence, rival.act)
        else "conditional"
    )
    draft.lower(effect, f"{rival.holder} decides the same")
    draft.outer.append(piece.said(Modifier("limit", "rival_holder", "rival", effect, 0, 0, rival.holder)))
