"""What lines, bars and arrows leave to the officer where no sentence says it: an opinion, a step before the last, a sum.

Only what is less than a grant is read here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.context import Context
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect
from checker.statements.naming import Token
from checker.statements.theme import Theme

_WEAK = Pattern(
    r"意见|审核|复核|申请|发起|提[出请名交报]|动议|建议|会审|评审|初审|审查|编制|拟[定订稿]?|起草|把关|审阅|审议|参与|汇总|确认缺陷"
)
_STRONG = Pattern(r"批准|审批|决定|签发|(?<!请)放行|裁定|终审|同意|签[字署批]|签(?=[^名到收])|定稿|[√★●◎]")
_DECIDES = Pattern(
    r"批准|审批|决定|签发|裁[定决]|终审|同意|签[字署批]|结论|制定|决策|拍板|核准|审定|批示|[定批决](?=$|[\s。;|）)])"
)
_DOES = Pattern(r"执行|落实|实施|办理|传达|跟踪|统计|通知", "传办执施知统落踪")
_TOGETHER = Pattern(r"会签|双签|联签|共同|联合|齐签|同签|共签|会商|均签", "共双同商均签联齐")
_IDLE = Pattern(r"备案|存档|归档|知会|抄送|付款|支付|发放|兑现|登记", "付兑备抄放档登知")
_TOLD = Pattern(r"传达|知会|通知|发放|分发|传阅|培训|学习|传递|流转", "传知发培学流")
_CIRCLED = Pattern(r"[①-⑩]", "①②③④⑤⑥⑦⑧⑨⑩")
_HOLDERS = frozenset(("above", "beside", "below", "grantor", "company", "person"))
_MATTERS = {"release": "release", "stop": "stop", "veto": "veto", "reward": "reward", "assess": "assessment"}
_POWERS: dict[str, str] = {"execute_only": "implement", "joint": "countersign", "limited": "approve"}


def read_steps(pieces: Sequence[Piece], officer: str, lexicon: Lexicon) -> None:
    """Adds to one block what its layout gives the officer in matters where nothing else was read for him."""
    piece = pieces[0]
    context = piece.context
    assert isinstance(context, Context)
    if piece.sentence.english or context.mention or context.denied:
        return
    text = piece.normal.text
    tokens = sorted({t for p in pieces for t in p.sentence.tokens if t.end > t.start}, key=lambda t: t.start)
    if not any(t.cls == "officer" for t in tokens) and "|" in text:
        # the first column of a table heads its rows and is no piece
        tokens = lexicon.lexer.tokens(text)
    if "→" in text and "\n" in text:
        tokens, text = _own_line(text, tokens)
    parts = _parts(text)
    mine = [
        i for i, (a, b) in enumerate(parts) if any(t.cls == "officer" and a <= t.start < b for t in tokens)
    ]
    if len(mine) != 1:
        return
    effect = _effect(text, parts, mine[0], tokens)
    if effect is None:
        return
    read = {d.authority for p in pieces for d in p.drafts if d.holder == officer and d.effect != "none"}
    read |= {d.authority for p in pieces for d in p.drafts if d.holder == officer and d.act.negated}
    start = next(t.start for t in tokens if t.cls == "officer")
    speaker = next((p for p in pieces if any(t.start == start for t in p.sentence.tokens)), piece)
    at = next((i for i, t in enumerate(speaker.sentence.tokens) if t.start == start), 0)
    power = _POWERS.get(effect, "propose")
    own, headed = _matters(tokens), context.matters
    if not any(lexicon.authority(power, m) for m in headed):
        headed = ()
    for matter in dict.fromkeys(own if "→" in text and own and not headed else headed or own):
        found = lexicon.authority(power, matter)
        if found is None or found[0] in read:
            continue
        read.add(found[0])
        act = Act(at, power, 0, speaker.sentence.clause[at], last=at)
        draft = Draft(act, officer, (at,), Theme((matter,)), found[0], found[1], effect, "F11")
        draft.notes.append("by its place among the steps")
        speaker.drafts.append(draft)


def _parts(text: str) -> list[tuple[int, int]]:
    """Where the steps stand; the mark that parts them is the strongest that the text has."""
    circled = [m.start() for m in _CIRCLED.finditer(text)]
    if len(circled) >= 2:
        trailing = bool(text[: circled[0]].strip()) and not text[circled[-1] + 1 :].strip(" 。")
        bounds = [0, *(c + 1 for c in circled)] if trailing else [*circled, len(text)]
        return [(a, b) for a, b in pairwise(bounds) if text[a:b].strip()]
    for mark in ("→", "\n", "|", "/", ";", "  "):
        if mark in text.strip():
            out, first = [], 0
            for piece in text.split(mark):
                if piece.strip():
                    out.append((first, first + len(piece)))
                first += len(piece) + 1
            return out if mark != ";" or len(out) > 2 else []
    return []


def _own_line(text: str, tokens: Sequence[Token]) -> tuple[list[Token], str]:
    """Of several chains the officer's own, with blanks for the rest."""
    at = next((t.start for t in tokens if t.cls == "officer"), 0)
    first, last = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    last = len(text) if last < 0 else last
    return [t for t in tokens if first <= t.start < last], " " * first + text[first:last]


def _matters(tokens: Sequence[Token]) -> list[str]:
    acts = [_MATTERS[t.cls] for t in tokens if t.cls in _MATTERS]
    acts = [m for m in acts if m != "veto"] or acts
    return acts or [t.meaning for t in tokens if t.cls == "matter"]


def _effect(text: str, parts: list[tuple[int, int]], mine: int, tokens: Sequence[Token]) -> Effect | None:
    """What the officer's step is among the others; None where that is not plain."""
    a, b = parts[mine]
    words = text[a:b]
    if len(words) > 40:
        return None
    inside = [t.cls for t in tokens if a <= t.start < b]
    beside = {"above", "beside"} & set(inside)
    others = [
        (i, text[c:d])
        for i, (c, d) in enumerate(parts)
        if i != mine
        and any(t.cls in _HOLDERS and c <= t.start < d for t in tokens)
        and not _IDLE.search(text[c:d])
    ]
    if beside:
        return "joint" if _TOGETHER.search(words) else None
    if not others:
        return None
    if "amount" in inside:
        return "limited"
    if _TOGETHER.search(words):
        return "joint" if any(_TOGETHER.search(w) for _, w in others) else None
    deciding = [(i, w) for i, w in others if _DECIDES.search(w)]
    if "意见" in words and "□" in words and deciding:
        return "recommend_only"
    if _STRONG.search(words.replace("意见", "")) and not re.search(r"签[^,。;]{0,8}意见", words):
        ordered = "→" in text or _CIRCLED.search(text)
        return "conditional" if ordered and any(i > mine for i, _ in deciding) else None
    if _WEAK.search(words) and deciding:
        return "recommend_only"
    if _DOES.search(words) and deciding:
        return "execute_only"
    numbered = len(_CIRCLED.findall(text)) >= 2
    if "→" in text and not numbered and not _TOLD.search(text):
        # 质量部→首席质量官→总经理: whoever stands above or beside him after him decides
        after = [j for j in range(mine + 1, len(parts)) if any(i == j for i, _ in others)]
        named = [t.cls for t in tokens for j in after if parts[j][0] <= t.start < parts[j][1]]
        plain = all(
            c in ("officer", "matter", "colon", "paper", "approve", "content", "conj") for c in inside
        )
        numbered = plain and bool({"above", "beside"} & set(named))
    return "recommend_only" if numbered and mine < len(parts) - 1 else None
