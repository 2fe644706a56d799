"""Reads one sentence: its acts become drafts, which the rest of the sentence then lowers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.account import residue_of
from checker.statements.act import Act, Scan
from checker.statements.acts import scan
from checker.statements.advised_on import without_topics_of_advice
from checker.statements.before_the_nod import before_the_nod
from checker.statements.binding import drafts_of, holders_of
from checker.statements.challenged import standing
from checker.statements.context import Context
from checker.statements.draft import Draft, Piece
from checker.statements.led import heeded, led_by, of_the_above
from checker.statements.let_go_then import let_go_then
from checker.statements.lexicon import Lexicon
from checker.statements.lowering import (
    for_want_of_consent,
    may_be_given,
    not_for_the_rest,
    of_former_times,
    prescribed,
)
from checker.statements.mention import mention
from checker.statements.money_topic import spent_on_it
from checker.statements.named_only import aimed_at
from checker.statements.naming import Token
from checker.statements.nodes import Who
from checker.statements.of_which import says_which_of_it
from checker.statements.on_whether import asked
from checker.statements.one_of_many import vote_among_many
from checker.statements.only_disagrees import only_disagrees
from checker.statements.only_seen import LOOKS, of_another_clause, only_told_or_seen
from checker.statements.relations import relate
from checker.statements.resolved_to_give import resolved_to_give
from checker.statements.said_besides import say_besides
from checker.statements.seen_to import sees_to_it
from checker.statements.sentence import Sentence, analyse
from checker.statements.serving import chore, serves
from checker.statements.spared import by_no_leave_of_his, spares
from checker.statements.started_again import starts_again
from checker.statements.stays_his import stays_his
from checker.statements.strange_matters import is_strange
from checker.statements.strange_stops import lets_in_or_out, of_strange_things, of_what_was_done, puts_out
from checker.statements.theme import NOMINAL, Theme
from checker.statements.themes import Themes
from checker.statements.weighed import weigh_all
from checker.statements.weighing import weigh_limits

_HIS = ("officer", "self")
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
_TO_DO = {"implement": ("light",)}
_ALSO_LISTED = frozenset(("变更", *"①②③④⑤⑥⑦⑧⑨⑩"))
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
    carried = carried.from_before() if carried is not None else None
    if sentence.english:
        from checker.statements.english.made_officer import whom_it_makes
        from checker.statements.english.read import read

        piece, subject, last = read(sentence, context, carried, before, lexicon)
        subject = whom_it_makes(sentence, subject)
        for draft in piece.drafts if end == "cut" else ():
            draft.unsure = True
        return piece, subject, last
    standing(sentence)
    officer = lexicon.officer
    found = scan(text, sentence.tokens, sentence.role, carried, context.holder is not None)
    themes = Themes(
        text,
        sentence.tokens,
        found,
        lexicon.vocabulary.bare,
        context.matters,
        before,
        sentence.role,
        sentence.clause,
    )
    drafts: list[Draft] = []
    last = before
    for act in found.acts:
        act.needless = act.needless or starts_again(sentence, act) or resolved_to_give(sentence, act)
    for act in found.acts:
        theme = themes.of(act)
        theme = (
            spent_on_it(sentence, act, theme, before)
            or let_go_then(found, act, theme)
            or of_the_above(sentence, act, theme, context, officer, before)
        )
        vague = not theme.ids and act.power in ("assess", "reward") and not act.absorbed
        if vague:
            theme = Theme(("quality",), (), False, "unsaid")
        if theme.ids and theme.said:
            last = theme
        if (act.frame in ("F3", "NP") and act.agent is None) or _after_arrow(sentence, act):
            continue
        if aimed_at(sentence, act) or heeded(sentence, act):
            continue
        if act.power == "implement" and (_follows(found, act) or of_what_was_done(sentence, act)):
            continue
        if act.final and theme.source == "previous" and not set(theme.ids) <= {"quality", "quality_safety"}:
            continue
        if only_told_or_seen(sentence, act, theme, found.acts):
            continue
        if says_which_of_it(sentence, act, theme.source == "earlier"):
            continue
        if theme.source == "earlier" and (act.power == "supervise" or puts_out(act, theme)):
            continue
        if theme.source == "earlier" and _sees_afterwards(sentence, act):
            continue
        if (
            act.power == "supervise"
            and theme.source == "context"
            and set(theme.ids) <= {"assessment", "reward", "quality"}
        ):
            continue
        if (act.needless and not spares(sentence, act)) or by_no_leave_of_his(sentence, act):
            continue
        if _governs(act, found.acts, theme) or asked(sentence, act) or is_strange(sentence, act):
            continue
        if (
            act.power == "veto"
            and not (act.agent or act.governor or theme.ids)
            and _bare_word(sentence, act)
            and not _held(act, context, officer)
        ):
            continue
        holders, frame = holders_of(sentence, act, context, lexicon, recent)
        holders = _in_turn(sentence, act, found.acts, led_by(sentence, act, holders, context, officer))
        drafts.extend(_beside(sentence, act, theme, lexicon))
        elsewhere = act.negated and not_for_the_rest(sentence, act, bool(drafts))
        for made in drafts_of(sentence, act, theme, holders, frame, lexicon):
            if elsewhere:
                for other in drafts:
                    if other.holder == made.holder and other.authority == made.authority:
                        other.lower("limited", "not for the rest")
                continue
            if made.authority == "quality_safety_stop" and of_strange_things(sentence, act):
                continue
            if made.authority == "product_release" and lets_in_or_out(sentence, act):
                continue
            if made.frame == "F8" and may_be_given(sentence, act):
                made.lower("conditional", "may be given")
            if made.frame == "F8" and prescribed(sentence, act):
                made.lower("none", "prescribed, not granted")
            if made.authority == "decision_participation" and of_another_clause(sentence, act, theme):
                continue
            made.unsure = vague or end == "cut" or _convenes(sentence, act)
            if made.authority in _DEEDS and act.power == "formulate" and _drawn_up(sentence, act):
                made.lower("recommend_only", "the paper is drawn up, not the act done")
            if only_disagrees(sentence, act):
                made.lower("recommend_only", "disagrees, and no more")
            if chore(sentence, act):
                made.lower("execute_only", "the work around it, not the act")
            if serves(sentence, act):
                made.lower("recommend_only", "serves what others make")
            if _supposed(sentence, act):
                made.lower("none", "supposed, not granted")
            if "former" in sentence.classes and of_former_times(sentence, act):
                made.lower("denied" if act.negated else "none", "told of former times")
            if act.negated and not act.required and not _asked_not_to(act):
                if (
                    for_want_of_consent(sentence, act)
                    or (before_the_nod(sentence, act) is not None and act.agent and act.agent.has(*_HIS))
                    or (act.power == "countersign" and act.carried)
                    or stays_his(sentence, act)
                ):
                    continue
                made.lower("denied", "negated")
            if act.needless:
                made.lower("denied", "done without the officer")
            drafts.append(made)
    drafts.extend(_asks(sentence, found.acts, themes, context, drafts, lexicon))
    drafts.extend(_appealed(sentence, drafts, context, lexicon))
    drafts.extend(sees_to_it(sentence, drafts, officer, context.holder, lexicon))
    if not found.acts or only_named(sentence, found.acts, context):
        listed = listed_matters(sentence, themes, context, lexicon)
        drafts = listed or drafts
    elif all(a.power in NOMINAL and a.frame == "F2" for a in found.acts):
        known = {(d.holder, d.authority) for d in drafts}
        listed = listed_matters(sentence, themes, context, lexicon)
        drafts.extend(d for d in listed if (d.holder, d.authority) not in known)
    weigh_limits(sentence, drafts)
    without_topics_of_advice(sentence, drafts)
    if drafts:
        relate(sentence, found, drafts, officer)
    if last is before and (spoken := themes.named(Act(0, "", 0, 0))).ids:
        last = spoken
    piece = Piece(sentence, context, found, drafts)
    if drafts:
        weigh_all(sentence, found, drafts, officer)
    vote_among_many(sentence, drafts, officer, lexicon)
    drafts.extend(say_besides(sentence, drafts, context, lexicon))
    piece.residue = residue_of(sentence, found, drafts, officer)
    if drafts:
        mention(piece, text)
    subject = found.subject if found.subject is not None else carried
    return piece, subject, last


def only_named(sentence: Sentence, acts: list[Act], context: Context) -> bool:
    """建议权: 质量战略、质量预算、质量奖惩 – what the lead-in is over may be named by an act."""
    if not context.listing or context.power not in _OVER or "matter" not in sentence.classes:
        return False
    following = [t.cls for t in sentence.tokens[1:]] + ["conj"]
    return all(
        a.power in NOMINAL
        and a.carried
        and not (a.right or a.modal or a.governor)
        and following[a.last] in ("conj", "paper", "comma", "outcome")
        for a in acts
    )


_OVER = frozenset(("approve", "decide", "propose", "review", "countersign", "attend"))


def listed_matters(sentence: Sentence, themes: Themes, context: Context, lexicon: Lexicon) -> list[Draft]:
    """审批权限: 质量改进计划、质量攻关立项 – matters alone, under a heading that names power and holder."""
    if context.power is None or context.holder is None:
        return []
    nominal = {NOMINAL[t.cls]: i for i, t in enumerate(sentence.tokens) if t.cls in NOMINAL}
    if not all(
        t.cls in (*_LISTED, *_TO_DO.get(context.power, ()))
        or t.cls in NOMINAL
        or _word(sentence, t) in _ALSO_LISTED
        for t in sentence.tokens
    ):
        return []
    if "matter" not in sentence.classes:
        return []
    act = Act(0, context.power, 0, sentence.clause[0], last=len(sentence.tokens) - 1, group=-1)
    found = themes.named(act, context.listing)
    found = replace(found, ids=tuple(dict.fromkeys((*found.ids, *nominal))))
    return list(drafts_of(sentence, act, found, [(context.holder, ())], "F10", lexicon)) if found.ids else []


def _word(sentence: Sentence, token: Token) -> str:
    return sentence.text[token.start : token.end]


def _appealed(sentence: Sentence, drafts: list[Draft], context: Context, lexicon: Lexicon) -> list[Draft]:
    """对首席质量官的否决有异议的，由总经理裁定: the power is the officer's, and may be taken from him."""
    officer = lexicon.officer
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
    officer = lexicon.officer
    out: list[Draft] = []
    for act in acts:
        if act.frame != "F5" or act.agent is None or act.agent.has("officer", "self") or act.needless:
            continue
        before = sentence.tokens[: max(0, act.agent.first)]
        named = any(
            t.cls in ("officer", "self") and (i == 0 or before[i - 1].cls != "per")
            for i, t in enumerate(before)
        )
        if not named and context.holder != officer:
            continue
        for made in drafts_of(sentence, act, themes.of(act), [(officer, ())], "F5", lexicon):
            if all(d.holder != officer or d.authority != made.authority for d in drafts):
                if act.agent.first > 0 and sentence.tokens[act.agent.first - 1].cls == "implement":
                    made.lower("execute_only", "carries out what somebody else does")
                made.lower("recommend_only", "asks somebody else to act")
                out.append(made)
    return out


def _in_turn(
    sentence: Sentence, act: Act, acts: list[Act], holders: list[tuple[str, tuple[int, ...]]]
) -> list[tuple[str, tuple[int, ...]]]:
    """编制、审核、批准分别由 X、Y、Z 负责: to each his own."""
    words = {
        sentence.text[t.start : t.end]
        for t, c in zip(sentence.tokens, sentence.clause, strict=True)
        if c == act.clause
    }
    same = [a for a in acts if a.agent is act.agent and a.clause == act.clause]
    if len(holders) < 2 or len(same) < 2 or not words & {"分别", "依次"}:
        return holders
    return [holders[same.index(act)]] if len(same) == len(holders) else []


def _convenes(sentence: Sentence, act: Act) -> bool:
    """组织审批: who has it approved may not be the one who approves."""
    j = act.index - 1
    while j >= 0 and sentence.tokens[j].cls in ("review", "conj", "also"):
        j -= 1
    word = sentence.text[sentence.tokens[j].start : sentence.tokens[j].end] if j >= 0 else ""
    return act.power == "approve" and word in ("组织", "牵头组织", "负责组织")


def _sees_afterwards(sentence: Sentence, act: Act) -> bool:
    """停线由 X 决定，H 事后核查并通报, H 回来后补看记录, H 可随时调阅: what is looked at once it is done."""
    words = "".join(
        sentence.text[t.start : t.end]
        for t, c in zip(sentence.tokens, sentence.clause, strict=True)
        if c == act.clause
    )
    token = sentence.tokens[act.index]
    if act.power == "implement" and sentence.text[token.start : token.end] in LOOKS:
        return True
    return act.power in ("implement", "review") and _AFTERWARDS.search(words) is not None


def _asked_not_to(act: Act) -> bool:
    """有权提请总经理不予批准: what is refused is only what is asked for."""
    return act.governor is not None and act.governor.power == "propose" and not act.governor.negated


def _governs(act: Act, acts: list[Act], theme: Theme) -> bool:
    """参与质量计划的审批 says one thing; 参与经营决策、质量考核 says two."""
    if act.power == "participate" and "business_decision" in theme.ids:
        return False
    return any(a.governor is act for a in acts)


def _after_arrow(sentence: Sentence, act: Act) -> bool:
    """A step of a chain that names nobody is nobody's power."""
    if not act.carried or "arrow" not in sentence.classes:
        return False
    return any(t.cls == "arrow" and sentence.text[t.start] != "|" for t in sentence.tokens[: act.index])


def _follows(found: Scan, act: Act) -> bool:
    """审批后执行: what comes after is no act of the one who acts before."""
    if act.node > 0 and found.nodes[act.node - 1].kind == "done":
        return True
    return (
        act.node > 0 and found.nodes[act.node - 1].kind in ("after", "then") and act.carried is False
    ) or (
        act.node > 0
        and found.nodes[act.node - 1].kind in ("after", "then")
        and any(a.clause == act.clause and a.index < act.index for a in found.acts)
    )


_AFTERWARDS = Pattern(
    r"事后|事毕|补[看阅查]|回来后|过后|(?:纪要|记录)[^,。;]{0,4}[送发转抄]", "后录来毕纪补过"
)
_SUPPOSES = ("如果", "假如", "假设", "倘若", "要是", "假使", "如", "若")


_DEEDS = frozenset(("quality_safety_stop", "product_release", "veto"))
_DRAWN_UP = Pattern(
    r"[^,。;:、]{0,12}(?:方案|预案|计划|办法|制度|流程|细则|清单|标准|程序)", "划序度标案法流清细"
)


def _drawn_up(sentence: Sentence, act: Act) -> bool:
    """组织编制产品召回方案: whoever draws up the plan has not recalled anything."""
    return _DRAWN_UP.match(sentence.text, sentence.tokens[act.last].end) is not None


def _supposed(sentence: Sentence, act: Act) -> bool:
    """如果由 H 审批，…: a supposition."""
    if act.frame != "F3":
        return False
    return any(
        t.cls == "by" and sentence.clause[i] == act.clause and sentence.words(i - 1, i) in _SUPPOSES
        for i, t in enumerate(sentence.tokens[: act.index])
        if i
    )


def _beside(sentence: Sentence, act: Act, theme: Theme, lexicon: Lexicon) -> Iterator[Draft]:
    """总经理会同首席质量官审定: the officer acts beside somebody else who is named first."""
    mate = next((p for p in act.partners if p.has("officer")), None)
    if mate is None or act.agent is None or act.agent.has("officer", "self") or act.needless:
        return
    for made in drafts_of(sentence, act, theme, [(lexicon.officer, (mate.first,))], act.frame, lexicon):
        made.lower("denied" if act.negated else "joint", "together with who is named first")
        yield made


def _held(act: Act, context: Context, officer: str) -> bool:
    """停线权/放行权/否决权, under a heading of his powers: what else could be meant."""
    return act.right and context.holder == officer and "power" in context.sections


def _bare_word(sentence: Sentence, act: Act) -> bool:
    token = sentence.tokens[act.index]
    word = sentence.text[token.start : token.end]
    return "一票" not in word and "质量" not in word and "quality" not in word
