"""What only the whole text can say: later sentences that lower, rival holders, half powers, certainty."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect, Limit, Span, Statement, Unread, meet
from checker.statements.piece import Piece
from checker.statements.predicates import STRONG
from checker.statements.sentence import Modifier
from checker.statements.weighing import Draft, beyond_a_sum, others_clause

_DELETED = re.compile(
    r"(?:删去|删除|废止|取消|作废)[^,。]{0,3}(?:该条|本条|上述|前款|该项|此条)|(?:该条|本条|上述规定|前款|该项|此条)[^,。]{0,6}(?:删去|删除|废止|作废)"
)
_OPENS_BACK = re.compile(r"以上|上述|前述|前款")
_BEARING = frozenset(
    ("above", "cannot", "without", "via", "report", "but", "only", "except", "obtain", "consult", "exceed")
)
_VOID = re.compile(r"作废|废止|失效|旧制度|旧版|样本|示例|举例|模板|习题|superseded|obsolete")
_REST = re.compile(r"其他|其余|其它|另定|另行规定|此外|以外|超过|以上|超出|other|remaining")
RIVAL_HOLDERS = frozenset(
    (
        "board",
        "top_manager",
        "finance",
        "hr",
        "production",
        "technology",
        "sales",
        "purchasing",
        "legal_audit",
        "committee",
    )
)
RIVAL = frozenset(("approve", "decide", "veto", "manage", "formulate"))


@dataclass(slots=True)
class TextReading:
    statements: list[Statement]
    unread: list[Unread]


def finish(pieces: list[Piece], lexicon: Lexicon, number: Callable[[], str]) -> TextReading:
    """Statements of all pieces of a document, in order, after the passes that can only lower."""
    officer = lexicon.vocabulary.officer
    for index, piece in enumerate(pieces):
        _context(piece)
        _partners(piece)
        same_block = _same_block(pieces, index)
        _rivals(piece, same_block, officer)
        _look_back(piece, same_block, pieces[:index])
    _drop_doubles(pieces)
    _meet_in_text(pieces)
    _halves(pieces, officer, lexicon)
    statements = [_statement(d, p, lexicon, number) for p in pieces for d in p.drafts if d.subject.holder]
    return TextReading(statements, _unread(pieces, lexicon))


def _context(piece: Piece) -> None:
    context = piece.context
    for draft in piece.drafts:
        own = bool(draft.subject.tokens) and draft.subject.frame != "F11"
        if context.mention and not (own and context.mention in ("kpi",)):
            draft.lower("none", f"under a heading of {context.mention}")
        if not own:
            if context.denied:
                draft.lower("denied", "under a prohibition")
            if (
                meet(draft.effect, context.ceiling) != draft.effect
                and draft.authority != "decision_participation"
            ):
                draft.lower(context.ceiling, f"lead-in: {context.ceiling_text}")
            for modifier, text in context.limits:
                draft.outer.append((modifier, text))
                draft.effect = meet(draft.effect, modifier.effect)
            if context.residue:
                draft.unsure = True
                draft.notes.append(f"lead-in not wholly read: {context.residue}")


def _partners(piece: Piece) -> None:
    sentence = piece.sentence
    each = any(
        t.cls == "each" or (t.cls == "may" and sentence.text[t.start] in "均都皆") for t in sentence.tokens
    )
    for draft in piece.drafts:
        if not draft.subject.partners or each:
            continue
        draft.lower("joint", "together with " + ", ".join(draft.subject.partners))
        named = draft.subject.tokens or (draft.act.index,)
        draft.limits.append(
            Modifier(
                "limit",
                "coordinated_subject",
                "partner",
                "joint",
                named[0],
                named[-1] + 1,
                draft.subject.partners[0],
            )
        )


def _rivals(piece: Piece, earlier: list[Piece], officer: str) -> None:
    """Somebody else decides the same thing: the officer's act is not enough."""
    rivals = [
        d
        for d in piece.drafts
        if d.subject.holder not in (officer, None, "anyone")
        and d.act.power in RIVAL
        and d.effect in ("grant", "limited", "conditional")
    ]
    own = [(d, piece) for d in piece.drafts if d.subject.holder == officer]
    own += [(d, p) for p in earlier for d in p.drafts if d.subject.holder == officer]
    arrows = any(t.cls == "arrow" for t in piece.sentence.tokens)
    for rival in rivals:
        for draft, where in own:
            if draft.authority != rival.authority or draft.row.power != rival.row.power:
                continue
            if rival.subject.holder in draft.subject.partners or rival.act.index == draft.act.index:
                continue
            if arrows and where is piece and rival.act.index < draft.act.index:
                continue
            _yield_to(draft, rival, piece, where)


def _yield_to(draft: Draft, rival: Draft, piece: Piece, where: Piece) -> None:
    partition = any(m.kind in ("amount", "scope", "percentage") for m in rival.limits) or any(
        m.kind in ("amount", "percentage", "scope") for m in draft.limits
    )
    clause = [
        t for t, c in zip(piece.sentence.tokens, piece.sentence.clause, strict=True) if c == rival.act.clause
    ]
    partition = partition or bool(
        clause and _REST.search(piece.sentence.text[clause[0].start : clause[-1].end])
    )
    effect: Effect = "limited" if partition else "conditional"
    draft.lower(effect, f"{rival.subject.holder} decides the same")
    if where is piece:
        start, end = (
            min([*rival.subject.tokens, rival.act.index]),
            max([*rival.subject.tokens, rival.act.index]) + 1,
        )
        draft.limits.append(
            Modifier(
                "limit",
                "rival_holder",
                "scope" if partition else "rival",
                effect,
                start,
                end,
                rival.subject.holder,
            )
        )
    else:
        words = piece.sentence.words(0, len(piece.sentence.tokens))
        draft.outer.append(
            (Modifier("limit", "rival_holder", "rival", effect, 0, 0, rival.subject.holder), words)
        )


def _same_block(pieces: list[Piece], index: int) -> list[Piece]:
    first = index
    while first > 0 and pieces[first - 1].block == pieces[index].block:
        first -= 1
    return pieces[first:index]


def _look_back(piece: Piece, same_block: list[Piece], earlier: list[Piece]) -> None:
    """A sentence without an act of its own weakens what it speaks of: 上述权限…, or the sentence before."""
    sentence = piece.sentence
    tokens = sentence.tokens
    about = any(t.cls == "above_these" for t in tokens) or bool(
        tokens and _OPENS_BACK.match(sentence.text, tokens[0].start)
    )
    if about:
        before = [p for p in earlier if p.drafts and p.headings[: len(piece.headings)] == piece.headings]
    else:
        before = [p for p in same_block if p.drafts]
    if not before or not tokens:
        return
    if _DELETED.search(sentence.text[tokens[0].start : tokens[-1].end]):
        for draft in (d for p in before for d in p.drafts):
            draft.lower("denied", "the clause was deleted later in the text")
    if about and not piece.drafts and _VOID.search(sentence.text[tokens[0].start : tokens[-1].end]):
        for draft in (d for p in before for d in p.drafts):
            draft.lower("none", "the text says that it has no force")
        return
    if piece.drafts and not about:
        _except_first(piece, before[-1])
        _overruled_next(piece, before[-1])
        return
    targets = before if about else before[-1:]
    if about and piece.drafts:
        piece.drafts = [d for d in piece.drafts if "unsaid" not in d.matter.ids and d.matter.tokens]
    words = sentence.words(0, len(tokens))
    limits = [
        m
        for m in sentence.modifiers
        if m.role == "limit"
        and not (
            m.kind in ("scope", "vagueness", "time", "others_decision")
            and others_clause(sentence, sentence.clause[m.start])
        )
    ]
    revoked = [i for i, t in enumerate(tokens) if t.cls == "revoke_act" and sentence.free(i)]
    named = next((sentence.clause[i] for i, t in enumerate(tokens) if t.cls == "above_these"), 0)
    refused = [
        i
        for i, t in enumerate(tokens)
        if t.cls == "cannot" and sentence.free(i) and sentence.clause[i] == named
    ]
    if any(t.cls == "meta" for t in tokens):
        limits = []
    decisive = [
        s.holder for a, s in piece.subjects if a.power in RIVAL and s.tokens and s.holder in RIVAL_HOLDERS
    ]
    for target in targets:
        for draft in target.drafts:
            for modifier in limits:
                draft.outer.append((modifier, sentence.words(modifier.start, modifier.end)))
                draft.effect = meet(draft.effect, modifier.effect)
            if any(a.power == "attend" for a in piece.acts) and draft.authority == "decision_participation":
                draft.lower("recommend_only", words)
            weak = [a.power for a in piece.acts if a.power not in STRONG]
            if about and weak and not limits:
                draft.lower(lexicon_effect(weak[0]), words)
            if about and (revoked or refused) and not limits:
                draft.lower("denied", words)
                draft.outer.append((Modifier("limit", "revoked_later", "revoked", "denied", 0, 0), words))
            elif decisive and not limits and not beyond_a_sum(sentence, len(tokens) - 1):
                draft.outer.append(
                    (Modifier("limit", "rival_holder", "rival", "conditional", 0, 0, decisive[0]), words)
                )
                draft.effect = meet(draft.effect, "conditional")
            elif _doubtful(piece, about):
                draft.unsure = True
                draft.notes.append(f"later sentence not wholly read: {words}")


def _doubtful(piece: Piece, about: bool) -> bool:
    """Whether what was not read of a later sentence could bear on the powers before it."""
    left = {piece.sentence.tokens[i].cls for i in piece.residue}
    return bool(left) if about else bool(left & _BEARING)


def lexicon_effect(power: str) -> Effect:
    """What a later 上述…均为建议 makes of the powers it speaks of."""
    return (
        "recommend_only"
        if power in ("propose", "review", "participate", "attend", "compile")
        else "joint"
        if power == "countersign"
        else "execute_only"
    )


def _except_first(piece: Piece, before: Piece) -> None:
    """军品工厂除外, 其质量计划由…: an exception that opens a sentence bounds the sentence before."""
    sentence = piece.sentence
    opening = [
        m
        for m in sentence.modifiers
        if m.role == "limit" and m.kind == "scope" and sentence.clause[m.start] == 0
    ]
    if not opening or any(a.clause == 0 for a in piece.acts):
        return
    same = {d.authority for d in piece.drafts}
    for draft in before.drafts:
        if draft.authority in same:
            draft.outer.extend((m, sentence.words(m.start, m.end)) for m in opening)
            draft.effect = meet(draft.effect, "limited")


def _overruled_next(piece: Piece, before: Piece) -> None:
    """…, 总经理研究后作出决定: somebody above decides, in the next sentence, on what was just spoken of."""
    spoken = {d.act.index for d in piece.drafts}
    above = [
        s.holder
        for a, s in piece.subjects
        if a.power in ("approve", "decide", "veto")
        and a.index not in spoken
        and s.tokens
        and s.holder in ("board", "top_manager")
        and not _names_matter(piece, a.index)
    ]
    for draft in before.drafts if above else ():
        words = piece.sentence.words(0, len(piece.sentence.tokens))
        draft.outer.append((Modifier("limit", "rival_holder", "rival", "conditional", 0, 0, above[0]), words))
        draft.effect = meet(draft.effect, "conditional")


def _names_matter(piece: Piece, index: int) -> bool:
    clause = piece.sentence.clause[index]
    return any(
        t.cls in ("matter", "foreign", "bare", "own_staff") and c == clause
        for t, c in zip(piece.sentence.tokens, piece.sentence.clause, strict=True)
    )


def _drop_doubles(pieces: list[Piece]) -> None:
    """生产、采购、交付事项均可当场否决 after a veto on quality safety is that veto, not one on delivery."""
    vetoes = {
        (p.block, d.subject.holder)
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
                and (piece.block, d.subject.holder) in vetoes
            )
        ]


def _meet_in_text(pieces: list[Piece]) -> None:
    """What lowers one reading of a power lowers every reading of it in the same text."""
    for _, block in groupby(pieces, key=lambda p: p.block):
        _meet_in_block([d for p in block for d in p.drafts])


def _meet_in_block(drafts: list[Draft]) -> None:
    for low in drafts:
        lowered = low.effect in ("denied", "conditional", "joint", "limited") and (
            low.limits or low.outer or low.notes
        )
        if not lowered:
            continue
        for draft in drafts:
            same = draft.subject.holder == low.subject.holder and draft.authority == low.authority
            if (
                same
                and draft.row.power == low.row.power
                and draft is not low
                and draft.effect in ("grant", "limited", "joint")
            ):
                draft.lower(low.effect, "lowered elsewhere in the text")
                draft.outer.extend((m, "") for m in low.limits if not draft.limits)


def _halves(pieces: list[Piece], officer: str, lexicon: Lexicon) -> None:
    """Assessing without rewarding, or the reverse, is half a power."""
    for authority in lexicon.vocabulary.authorities.values():
        if not authority.halves:
            continue
        drafts = [
            d for p in pieces for d in p.drafts if d.authority == authority.id and d.subject.holder == officer
        ]
        for effect in ("grant", "limited"):
            have = {d.row.power for d in drafts if d.effect == effect} | {
                h for d in drafts if d.effect == effect for h in _also(d)
            }
            if set(authority.halves) <= have:
                for draft in drafts:
                    if draft.effect == effect:
                        draft.notes.append("both halves")
        for draft in drafts:
            if draft.effect == "grant" and "both halves" not in draft.notes:
                draft.lower("limited", "half of a two-part power")
                draft.limits.append(
                    Modifier("limit", "half_power", "half", "limited", draft.act.index, draft.act.index + 1)
                )


def _also(draft: Draft) -> set[str]:
    kinds = {"assessment": "assess", "reward": "reward"}
    return {kinds[m] for m in draft.act.nominal if m in kinds}


def _statement(draft: Draft, piece: Piece, lexicon: Lexicon, number: Callable[[], str]) -> Statement:
    sentence, normal, place = piece.sentence, piece.normal, piece.place

    def span(role: str, start: int, end: int, meaning: str | None = None) -> Span:
        left, right = normal.span(sentence.tokens[start].start, sentence.tokens[end - 1].end)
        return Span(role, normal.written[left:right], place.within(left, right), meaning)

    first, last = normal.span(sentence.tokens[0].start, sentence.tokens[-1].end)
    whole = place.within(first, last)
    residue = tuple(span("residue", i, i + 1) for i in piece.residue)
    unsure = (
        draft.unsure
        or not draft.subject.sure
        or (bool(residue) and draft.effect not in ("none", "denied", "recommend_only", "execute_only"))
    )
    limits = tuple(
        Limit(
            m.kind,
            span("limit", m.start, m.end).text,
            span("limit", m.start, m.end).place,
            m.by,
            m.amount,
            m.effect,
        )
        for m in draft.limits
        if m.end > m.start
    )
    limits += tuple(Limit(m.kind, text, whole, m.by, m.amount, m.effect) for m, text in draft.outer if text)
    parts = [span("holder", i, i + 1, draft.subject.holder) for i in draft.subject.tokens]
    parts.append(span("power", draft.act.index, draft.act.index + 1, draft.act.power))
    if draft.act.governor_index is not None:
        parts.append(
            span("governor", draft.act.governor_index, draft.act.governor_index + 1, draft.act.governor)
        )
    parts += [span("matter", i, i + 1, sentence.tokens[i].meaning) for i in draft.matter.tokens]
    parts += [span(m.role, m.start, m.end, m.rule) for m in sentence.modifiers]
    parts.sort(key=lambda s: (s.place.start or 0, s.place.end or 0))
    authority = lexicon.vocabulary.authorities[draft.authority]
    return Statement(
        id=number(),
        holder=draft.subject.holder or "none",
        authority=draft.authority,
        power=draft.row.power,
        matter=authority.matter,
        effect=draft.effect,
        certainty="unsure" if unsure else "sure",
        frame=draft.frame or draft.subject.frame,
        text=normal.written[first:last],
        place=whole,
        limits=limits,
        residue=residue,
        rank_source="legend" if draft.source == "legend" else "ladder",
        parts=tuple(parts),
        notes=tuple(draft.notes),
    )


def _unread(pieces: list[Piece], lexicon: Lexicon) -> list[Unread]:
    out = []
    for piece in pieces:
        if any(d.subject.holder for d in piece.drafts) or not piece.sentence.tokens:
            continue
        tokens = piece.sentence.tokens
        power = next((t for i, t in enumerate(tokens) if t.cls in STRONG), None)
        matter = next(
            (
                t
                for t in tokens
                if t.cls == "matter" and lexicon.authority(power.cls if power else "", t.meaning)
            ),
            None,
        )
        if power is None or matter is None:
            continue
        left, right = piece.normal.span(tokens[0].start, tokens[-1].end)
        out.append(Unread(piece.text(), piece.place.within(left, right), power.cls, matter.meaning))
    return out
