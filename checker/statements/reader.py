"""Reads one text under its headings: sentences, acts, frames, effects, certainty – the heart of the room."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.dossier.model import Place
from checker.statements.cells import cell_pieces
from checker.statements.context import Context, extend, is_sign_off
from checker.statements.lexicon import Lexicon
from checker.statements.matrix import read_cell
from checker.statements.normalise import Normal
from checker.statements.objects import Matter, matter_of
from checker.statements.piece import Piece
from checker.statements.predicates import POWERS, Predicate, predicates, topics
from checker.statements.sentence import Sentence, analyse, sentences
from checker.statements.subjects import SUBJECTS, Subject, inherited, loser_of, subject_of
from checker.statements.tokens import Token
from checker.statements.weighing import Draft, accounted_for, residue_of, start_effect, weigh_limits

DECISIVE = frozenset(("approve", "decide", "veto", "manage"))
_META = re.compile(
    r"(?<!据)(?<!照)《[^》]{2,40}》(?:等)?(?:中)?(?:规定|要求|明确|提出|指出|建议|鼓励)|(?<![本该])(?:标准|规范|法规|上级文件|国家|政府|文件|意见|条例|通知|部门规章)(?:中)?(?:规定|要求|鼓励|明确|提出|倡导|支持)"
    r"|(?:批准|否决|审批|签发|考核|行使|叫停|召回|处罚|奖励|审定|制定|参加|出席|参与|使用|放行|动用)了|已经?(?:于|在)|\bhas (?:already )?(?:approved|vetoed|rejected)\b"
    r"|×××|___|xxx|(?:应|要)?(?:让|使)首席质量官(?:真正)?(?:有职有权|敢于)"
)


def read_block(
    normal: Normal,
    tokens: list[Token],
    context: Context,
    place: Place,
    lexicon: Lexicon,
    block: int = 0,
    path: tuple[str, ...] = (),
) -> list[Piece]:
    """The sentences of one block that say something of a power; linear in its length."""
    if is_sign_off(normal.text):
        return []
    pieces = _pieces(normal, tokens, context, lexicon)
    for piece in pieces:
        piece.normal, piece.place, piece.block, piece.headings = normal, place, block, path
    return pieces


def _pieces(normal: Normal, tokens: list[Token], base: Context, lexicon: Lexicon) -> list[Piece]:
    cells = read_cell(normal.text, tokens, base, lexicon)
    if cells is not None:
        return cell_pieces(cells, normal, tokens, base, lexicon)
    context = base
    carried: Subject | None = None
    out: list[Piece] = []
    for part, end in sentences(normal.text, tokens):
        colon = next((i for i, t in enumerate(part) if t.cls == "colon"), None)
        if colon is not None:
            left, part = part[:colon], part[colon + 1 :]
            if left:
                words = normal.text[left[0].start : left[-1].end]
                if (
                    part
                    and all(t.cls in (*SUBJECTS, "conj", "person") for t in part)
                    and any(t.cls in POWERS for t in left)
                ):
                    bridge = Token(left[-1].end, part[0].start, "be", "")
                    carried = _read(normal.text, [*left, bridge, *part], end, base, carried, out, lexicon)
                    continue
                if (
                    any(t.cls in POWERS for t in left)
                    and any(t.cls == "officer" for t in left)
                    and not any(t.cls == "these" for t in left)
                ):
                    carried = _read(normal.text, left, "full_stop", base, carried, out, lexicon)
                if part and _only_modifies(normal.text, part, lexicon) and any(t.cls in POWERS for t in left):
                    bridge = Token(left[-1].end, left[-1].end, "comma", "")
                    carried = _read(normal.text, [*left, bridge, *part], end, base, carried, out, lexicon)
                    continue
                context = extend(base, words + ":", lexicon)
                if context.holder != base.holder:
                    carried = None
            if not part:
                continue
        carried = _read(normal.text, part, end, context, carried, out, lexicon)
    return out


def _only_modifies(text: str, part: list[Token], lexicon: Lexicon) -> bool:
    """质量计划的批准: 须与研发总监双签 – what follows the colon names no act of its own."""
    sentence = analyse(text, part, "full_stop", lexicon)
    return bool(sentence.modifiers) and not any(
        sentence.free(i) and (t.cls in POWERS - {"countersign"} or t.cls in ("officer", "matter"))
        for i, t in enumerate(sentence.tokens)
    )


def _read(
    text: str,
    part: list[Token],
    end: str,
    context: Context,
    carried: Subject | None,
    out: list[Piece],
    lexicon: Lexicon,
) -> Subject | None:
    sentence = analyse(text, part, end, lexicon)
    acts = topics(sentence, predicates(sentence))
    drafts: list[Draft] = []
    subject = carried
    anchor: tuple[int, Subject] | None = None
    previous: Matter | None = None
    subjects: list[tuple[Predicate, Subject]] = []
    if context.holder in (None, lexicon.vocabulary.officer):
        subject = _appointed(sentence, lexicon) or subject
    for act in acts:
        found = subject_of(sentence, act, context, subject)
        asked = _asked(sentence, found, lexicon)
        if asked:
            found = inherited(context, subject)
        lost = loser_of(sentence, act, context, subject)
        if lost is not None and lost[0].holder:
            found = lost[0]
        subjects.append((act, found))
        if sentence.end != "question" and _after_arrow(sentence, act, found):
            continue
        if anchor is not None and _consequence(sentence, act, anchor[0], found):
            continue
        if found.tokens and found.frame not in ("F8",):
            subject = found
        if found.frame in ("F4", "F5", "F6"):
            anchor = (act.index, found)
        matter = matter_of(sentence, act, acts, context, lexicon, previous)
        previous = matter if matter.ids else previous
        governs = any(a.governor_index == act.index for a in acts)
        if act.power == "veto" and not found.tokens and not matter.ids and _bare_word(sentence, act):
            continue
        for made in _drafts(sentence, act, found, matter, lexicon):
            if governs and made.authority != "decision_participation":
                continue
            if asked:
                made.lower("recommend_only", "asks somebody else to act")
            if lost is not None:
                made.lower("denied", "revoked")
                made.frame = lost[1]
            drafts.append(made)
    piece = Piece(sentence, context, drafts, acts, subjects)
    weigh_limits(sentence, drafts)
    _negate(sentence, drafts)
    _await_event(sentence, drafts)
    piece.residue = residue_of(sentence, accounted_for(sentence, drafts, acts))
    _mention(piece, text)
    out.append(piece)
    if subject is carried and not drafts:
        opens = next((t for t in part if t.cls in ("officer", "above", "beside", "below")), None)
        if opens is not None and opens.cls == "officer":
            return Subject(opens.meaning, "F2")
    return subject


def _appointed(sentence: Sentence, lexicon: Lexicon) -> Subject | None:
    """聘任张三为首席质量官, 可…: from here on the talk is of the officer."""
    for i, token in enumerate(sentence.tokens):
        if token.cls in ("appoint", "be") and sentence.free(i):
            ahead = sentence.tokens[i + 1 : i + 8]
            for t in ahead:
                if t.cls == "officer":
                    return (
                        Subject(lexicon.vocabulary.officer, "F2")
                        if token.cls == "appoint" or sentence.tokens[i - 1].cls == "self"
                        else None
                    )
                if t.cls in ("comma", *POWERS):
                    break
    return None


def _asked(sentence: Sentence, found: Subject, lexicon: Lexicon) -> bool:
    """提请 X 否决, 建议 X 停线: X acts, the officer only asks."""
    if not found.tokens or found.holder == lexicon.vocabulary.officer:
        return False
    first = min(found.tokens)
    return first > 0 and sentence.tokens[first - 1].cls in ("report", "propose") and sentence.free(first - 1)


def _bare_word(sentence: Sentence, act: Predicate) -> bool:
    """否决 alone under a heading says neither over what nor that one vote is enough."""
    token = sentence.tokens[act.index]
    word = sentence.text[token.start : token.end]
    return "一票" not in word and "质量" not in word and "quality" not in word


def _after_arrow(sentence: Sentence, act: Predicate, found: Subject) -> bool:
    """A step of a chain that names nobody is nobody's power."""
    return any(t.cls == "arrow" for t in sentence.tokens[: act.index]) and not found.tokens


def _consequence(sentence: Sentence, act: Predicate, anchor: int, found: Subject) -> bool:
    """经 H 批准后方可放行: what may follow is no act of H."""
    if found.tokens and min(found.tokens) > anchor:
        return False
    between = [sentence.tokens[i].cls for i in range(anchor + 1, act.index)]
    return (
        sentence.clause[anchor] == act.clause
        and any(c in ("then", "after", "cannot", "effect") for c in between)
    ) or (
        sentence.clause[anchor] < act.clause
        and any(c in ("then", "cannot", "must", "noeffect") for c in between)
    )


def _drafts(
    sentence: Sentence, act: Predicate, subject: Subject, matter: Matter, lexicon: Lexicon
) -> Iterator[Draft]:
    ids = [m for m in matter.ids if m not in ("foreign", "own_staff")] or (
        [] if "foreign" in matter.ids else ["unsaid"]
    )
    seen: set[tuple[str, str]] = set()
    for matter_id in ids:
        found = lexicon.authority(act.power, matter_id)
        if found is None and matter_id == "quality" and len(ids) == 1 and act.nominal:
            found = next((f for n in act.nominal if (f := lexicon.authority(act.power, n))), None)
        if found is None and not matter.said:
            found = lexicon.authority(act.power, "unsaid")
        if found is None:
            continue
        authority, row = found
        if authority == "veto" and act.power == "decide" and not _last_word(sentence, act, subject):
            continue
        if act.power == "veto" and authority == "product_release" and len(ids) > 1:
            continue
        if (authority, row.power) in seen:
            continue
        seen.add((authority, row.power))
        effect, governor = start_effect(act, authority, row, lexicon)
        made = Draft(act, subject, matter, authority, row, effect)
        if governor:
            made.notes.append(f"governed by {governor}")
        if "own_staff" in matter.ids:
            made.lower("limited", "own staff only")
        yield made


def _last_word(sentence: Sentence, act: Predicate, subject: Subject) -> bool:
    """Deciding on quality safety is a veto where it is the last word: 最终决定, 拍板, 说了算."""
    if subject.frame in ("F4", "F5", "F6"):
        return False
    first = max(0, act.index - 2)
    words = sentence.text[sentence.tokens[first].start : sentence.tokens[act.index].end]
    return any(
        w in words
        for w in (
            "最终",
            "最后",
            "拍板",
            "说了算",
            "final",
            "last",
            "独立决定",
            "有权决定",
            "决定权",
            "ultimate",
        )
    )


def _await_event(sentence: Sentence, drafts: list[Draft]) -> None:
    """…时起方可行使: 方可 without anybody's act before it waits for an event; 照办 is obedience."""
    marked = (
        any(d.subject.frame in ("F4", "F5", "F6") for d in drafts)
        or any(
            m.role == "limit" and m.kind in ("partner", "prior_approval", "rival") for m in sentence.modifiers
        )
        or any(d.act.power == "countersign" or d.subject.partners for d in drafts)
    )
    for i, token in enumerate(sentence.tokens):
        if not sentence.free(i):
            continue
        if token.cls == "then" and not marked:
            for draft in drafts:
                draft.lower("conditional", "waits for an event")
        if token.cls == "comply" and any(
            t.cls == "officer" and sentence.clause[j] == sentence.clause[i]
            for j, t in enumerate(sentence.tokens[:i])
        ):
            for draft in drafts:
                draft.lower("execute_only", "obeys")


def _negate(sentence: Sentence, drafts: list[Draft]) -> None:
    for draft in drafts:
        if draft.subject.frame in ("F4",):
            continue
        first = max(draft.subject.tokens, default=-1)
        for i in range(draft.act.index - 1, -1, -1):
            if sentence.clause[i] != draft.act.clause:
                break
            if (
                sentence.tokens[i].cls in ("cannot", "nomore")
                and sentence.free(i)
                and (i > first or not draft.subject.tokens)
            ):
                draft.lower("denied", "negated")
                sentence.role[i] = "negation"
                break
        for i in range(draft.act.index + 1, len(sentence.tokens)):
            cls = sentence.tokens[i].cls
            if sentence.clause[i] != draft.act.clause or (cls in POWERS and sentence.free(i)):
                break
            if cls in ("cannot", "nomore") and sentence.free(i):
                rest = [
                    j for j in range(i + 1, len(sentence.tokens)) if sentence.clause[j] == draft.act.clause
                ]
                if not any(sentence.tokens[j].cls in POWERS and sentence.free(j) for j in rest):
                    draft.lower("denied", "refused")
                    sentence.role[i] = "negation"


def _mention(piece: Piece, text: str) -> None:
    sentence = piece.sentence
    if not sentence.tokens:
        return
    span = text[max(0, sentence.tokens[0].start - 2) : sentence.tokens[-1].end]
    why = None
    if sentence.end == "question":
        why = "a question"
    elif _META.search(span):
        why = "told, not granted"
    for i, token in enumerate(sentence.tokens):
        if not sentence.free(i):
            continue
        if token.cls == "meta":
            why = why or "told, not granted"
        if token.cls == "kpi":
            for draft in piece.drafts:
                draft.lower("none", "a mark in an appraisal")
        if token.cls == "intention":
            for draft in piece.drafts:
                if i < draft.act.index:
                    draft.lower("none", "intended, not granted")
    if why:
        for draft in piece.drafts:
            draft.lower("none", why)
