"""A clause that gives somebody else a say, in words that no frame reads, leaves the officer's powers in doubt."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.carried_out import opened_by_him
from checker.statements.draft import Draft, Piece
from checker.statements.plain_work import is_plain_work
from checker.statements.received import gets_an_order
from checker.statements.sentence import Sentence

_OTHERS = frozenset(("above", "beside", "grantor"))
_PLAIN = frozenset(
    (
        "cannot", "nomore", "noneed", "immune", "file", "afterwards", "comply", "per", "preserve", "law", "grant_act",
        "appoint", "exempt", "consult", "former", "yield_act", "report", "duty", "at", "about", "to", "take",
    )
)  # fmt: skip
_GETS = frozenset(("接到", "收到", "接获", "得知", "获悉", "在接到", "在收到"))
_TELLING = frozenset(
    (
        "above",
        "beside",
        "below",
        "company",
        "conj",
        "file",
        "may",
        "also",
        "strong",
        "afterwards",
        "content",
        "then",
    )
)
_SAYS = frozenset(("must", "by", "via", "obtain", "have", "may", "but", "then", "only"))


def doubt(pieces: Sequence[Piece], officer: str) -> None:
    """Makes unsure what the officer is granted in a block where another holder has an unread say."""
    granted = [
        d
        for p in pieces
        for d in p.drafts
        if d.holder == officer and d.effect == "grant" and d.authority != "decision_participation"
    ]
    if not granted or pieces[0].sentence.english:
        return
    first = next(i for i, p in enumerate(pieces) if any(d in granted for d in p.drafts))
    for piece in pieces[first:]:
        own = [d for d in piece.drafts if d.holder == officer]
        if any(t.cls in ("grant_act", "appoint") for t in piece.sentence.tokens):
            continue
        for clause in sorted(set(piece.sentence.clause) - {d.act.clause for d in own}):
            if _says(piece, clause):
                _mark([d for d in granted if d in own] if own else granted, piece.sentence, clause)


def _says(piece: Piece, clause: int) -> bool:
    sentence = piece.sentence
    inside = [i for i, c in enumerate(sentence.clause) if c == clause and sentence.free(i)]
    classes = [sentence.tokens[i].cls for i in inside]
    if _only_told(piece, clause):
        return False
    if not set(classes) & _OTHERS or set(classes) & _PLAIN or not set(classes) & _SAYS:
        return False
    if {"officer", "self"} & {
        t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause
    }:
        return False
    if set(classes) & _SAYS <= {"obtain", "must"} and any(
        sentence.tokens[i].cls == "obtain" and sentence.words(i, i + 1) in _GETS for i in inside
    ):
        return False  # 生产部收到停产通知后三十分钟内清空管线
    if any(sentence.tokens[i].cls == "then" and opened_by_him(sentence, i) for i in inside):
        return False  # 经其签字后，仓库方可发货
    if "above" not in classes and gets_an_order(sentence, clause):
        return False  # 仓库接到放行单后方可发货
    acts = piece.scan.acts if piece.scan else []
    if any(a.clause == clause for a in acts):
        return False
    words = "".join(
        sentence.text[t.start : t.end]
        for t, c in zip(sentence.tokens, sentence.clause, strict=True)
        if c == clause
    )
    return not is_plain_work(words)


def _only_told(piece: Piece, clause: int) -> bool:
    """董事会备查即可: it is enough that they know."""
    sentence = piece.sentence
    inside = [
        t.cls
        for t, c in zip(sentence.tokens, sentence.clause, strict=True)
        if c == clause and t.cls != "comma"
    ]
    return "file" in inside and inside[-1] in ("file", "may") and set(inside) <= _TELLING


def _mark(drafts: list[Draft], sentence: Sentence, clause: int) -> None:
    words = "".join(
        sentence.text[t.start : t.end]
        for t, c in zip(sentence.tokens, sentence.clause, strict=True)
        if c == clause
    )
    for draft in drafts:
        draft.unsure = True
        draft.notes.append(f"somebody else may have a say: {words}")
