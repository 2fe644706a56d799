"""Reads one sentence: its acts become drafts, which the rest of the sentence then lowers."""

from __future__ import annotations

from checker.statements.account import residue_of
from checker.statements.act import Act, Scan
from checker.statements.acts import scan
from checker.statements.binding import drafts_of, holders_of
from checker.statements.context import Context
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.lowering import (
    for_want_of_consent,
    made_by_others,
    not_for_the_rest,
    obey,
    of_former_times,
    on_authority,
    prescribed,
    quality_only,
    removed_from_post,
)
from checker.statements.mention import mention
from checker.statements.naming import Token
from checker.statements.nodes import Who
from checker.statements.relations import relate
from checker.statements.sentence import Sentence, analyse
from checker.statements.themes import Theme, Themes
from checker.statements.weighing import weigh_limits
from checker.statements.written_limits import weigh_turns

_LISTED = frozenset(
    (
        "matter",
        "bare",
        "content",
        "conj",
        "of",
        "comma",
        "item",
        "general",
        "whole",
        "stages",
        "company",
        "number",
        "paper",
        "within_budget",
        "colon",
    )
)
_CONTESTED = frozenset(("veto", "stop", "release", "approve", "decide", "reward", "assess"))
_BETWEEN = frozenset(("of", "light", "matter", "content", "bare", "have"))


def read_sentence(
    text: str,
    part: list[Token],
    end: str,
    context: Context,
    carried: Who | None,
    before: Theme | None,
    lexicon: Lexicon,
    recent: Who | None = None,
) -> tuple[Piece, Who | None, Theme | None]:
    """One sentence; also the subject and the theme that the next may go on with."""
    sentence = analyse(text, part, end, lexicon)
    if sentence.english:
        from checker.statements.english.read import read

        return read(sentence, context, carried, before, lexicon)
    officer = lexicon.vocabulary.officer
    found = scan(text, sentence.tokens, sentence.role, carried, context.holder is not None)
    themes = Themes(
        text,
        sentence.tokens,
        found,
        dict(lexicon.vocabulary.bare),
        context.matters,
        before,
        sentence.role,
        sentence.clause,
    )
    drafts: list[Draft] = []
    last = before
    for act in found.acts:
        theme = themes.of(act)
        vague = not theme.ids and act.power in ("assess", "reward") and not act.absorbed
        if vague:
            theme = Theme(("quality",), (), False, "unsaid")
        if theme.ids and theme.said:
            last = theme
        if (act.frame in ("F3", "NP") and act.agent is None) or _after_arrow(sentence, act):
            continue
        if act.power == "implement" and _follows(found, act):
            continue
        if act.power == "supervise" and theme.source == "earlier":
            continue
        if act.needless or _governs(act, found.acts) or _asked(sentence, act):
            continue
        if act.power == "veto" and act.agent is None and not theme.ids and _bare_word(sentence, act):
            continue
        holders, frame = holders_of(sentence, act, context, lexicon, recent)
        elsewhere = act.negated and not_for_the_rest(sentence, act, bool(drafts))
        for made in drafts_of(sentence, act, theme, holders, frame, lexicon):
            if elsewhere:
                for other in drafts:
                    if other.holder == made.holder and other.authority == made.authority:
                        other.lower("limited", "not for the rest")
                continue
            if made.frame == "F8" and prescribed(sentence, act):
                made.lower("none", "prescribed, not granted")
            made.unsure = vague or end == "cut"
            if of_former_times(sentence, act):
                made.lower("denied" if act.negated else "none", "told of former times")
            if act.negated and not act.required:
                if for_want_of_consent(sentence, act):
                    continue
                made.lower("denied", "negated")
            drafts.append(made)
    drafts.extend(_asks(sentence, found.acts, themes, context, drafts, lexicon))
    drafts.extend(_appealed(sentence, drafts, context, lexicon))
    if not found.acts:
        drafts.extend(listed_matters(sentence, themes, context, lexicon))
    weigh_limits(sentence, drafts)
    relate(sentence, found, drafts, officer)
    if last is before and (spoken := themes.named(Act(0, "", 0, 0))).ids:
        last = spoken
    quality_only(sentence, drafts)
    piece = Piece(sentence, context, found, drafts)
    obey(sentence, drafts, found.acts)
    on_authority(sentence, drafts)
    weigh_turns(sentence, drafts, officer)
    made_by_others(sentence, drafts, officer)
    removed_from_post(sentence, drafts, officer)
    piece.residue = residue_of(sentence, found, drafts, officer)
    mention(piece, text)
    subject = found.subject if found.subject is not None else carried
    return piece, subject, last


def listed_matters(sentence: Sentence, themes: Themes, context: Context, lexicon: Lexicon) -> list[Draft]:
    """审批权限: 质量改进计划、质量攻关立项 – matters alone, under a heading that names power and holder."""
    if context.power is None or context.holder is None or not all(t.cls in _LISTED for t in sentence.tokens):
        return []
    if not any(t.cls == "matter" for t in sentence.tokens):
        return []
    act = Act(0, context.power, 0, sentence.clause[0], last=len(sentence.tokens) - 1)
    found = themes.named(act)
    return list(drafts_of(sentence, act, found, [(context.holder, ())], "F10", lexicon)) if found.ids else []


def _appealed(sentence: Sentence, drafts: list[Draft], context: Context, lexicon: Lexicon) -> list[Draft]:
    """对首席质量官的否决有异议的，由总经理裁定: the power is the officer's, and may be taken from him."""
    officer = lexicon.vocabulary.officer
    if not any(m.role == "limit" and m.kind in ("appeal", "override") for m in sentence.modifiers):
        return []
    if any(d.holder == officer for d in drafts):
        return []
    for i, token in enumerate(sentence.tokens):
        if token.cls not in _CONTESTED:
            continue
        j = i - 1
        while j >= 0 and sentence.tokens[j].cls in _BETWEEN:
            j -= 1
        spoken = j >= 0 and sentence.tokens[j].cls in ("officer", "self")
        under = context.holder == officer and j >= 0 and sentence.tokens[j].cls == "about"
        if not (spoken or under):
            continue
        matters = tuple(t.meaning for t in sentence.tokens[j + 1 : i] if t.cls == "matter") or ("unsaid",)
        act = Act(i, token.cls, 0, sentence.clause[i], last=i)
        out = list(
            drafts_of(sentence, act, Theme(matters), [(officer, (j,) if spoken else ())], "F2", lexicon)
        )
        for draft in out:
            draft.lower("conditional", "may be taken to somebody else")
        return out
    return []


def _asks(
    sentence: Sentence,
    acts: list[Act],
    themes: Themes,
    context: Context,
    drafts: list[Draft],
    lexicon: Lexicon,
) -> list[Draft]:
    """提请 X 否决: X acts, and whoever asks only asks."""
    officer = lexicon.vocabulary.officer
    out: list[Draft] = []
    for act in acts:
        if act.frame != "F5" or act.agent is None or act.agent.has("officer", "self") or act.needless:
            continue
        named = any(t.cls in ("officer", "self") for t in sentence.tokens[: act.agent.first])
        if not named and context.holder != officer:
            continue
        for made in drafts_of(sentence, act, themes.of(act), [(officer, ())], "F5", lexicon):
            if all(d.holder != officer or d.authority != made.authority for d in drafts):
                made.lower("recommend_only", "asks somebody else to act")
                out.append(made)
    return out


def _governs(act: Act, acts: list[Act]) -> bool:
    return any(a.governor is act for a in acts)


def _after_arrow(sentence: Sentence, act: Act) -> bool:
    """A step of a chain that names nobody is nobody's power."""
    return act.carried and any(
        t.cls == "arrow" and sentence.text[t.start] != "|" for t in sentence.tokens[: act.index]
    )


def _follows(found: Scan, act: Act) -> bool:
    """审批后执行: what comes after is no act of the one who acts before."""
    return (
        act.node > 0 and found.nodes[act.node - 1].kind in ("after", "then") and act.carried is False
    ) or (
        act.node > 0
        and found.nodes[act.node - 1].kind in ("after", "then")
        and any(a.clause == act.clause and a.index < act.index for a in found.acts)
    )


def _asked(sentence: Sentence, act: Act) -> bool:
    """能否参与, 是否召回: what is asked is not said."""
    return (
        any(
            t.cls == "whether" and c == act.clause
            for t, c in zip(sentence.tokens[: act.index], sentence.clause[: act.index], strict=True)
        )
        and act.frame in ("F2", "F8")
        and act.governor is None
    )


def _bare_word(sentence: Sentence, act: Act) -> bool:
    token = sentence.tokens[act.index]
    word = sentence.text[token.start : token.end]
    return "一票" not in word and "质量" not in word and "quality" not in word
