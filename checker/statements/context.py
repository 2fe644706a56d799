"""What governs a text from outside: headings, table heads, legend and lead-in, read once for a block."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.patterns import Pattern
from checker.records import record
from checker.statements.act import STRONG
from checker.statements.acts import scan
from checker.statements.aims import is_aim
from checker.statements.amounts import UNITS
from checker.statements.glosses import in_one_tongue
from checker.statements.heading_acts import (
    NOT_HIS,
    asked_for,
    bars,
    carried_out,
    denies,
    for_a_purpose,
    fulfils,
    kept_from,
    left_to_others,
    not_needed,
    only_sees_to,
    refused,
    set_aside,
    titles_powers,
    waited,
    waits_by_title,
    waits_for_officer,
)
from checker.statements.heading_bounds import HEADING_BOUND, bounds_of, consenting, whose_below, withheld
from checker.statements.heads import (
    bare_head,
    decides,
    halves_named,
    lists,
    marked_head,
    means,
    named_power,
    of_several,
    one_step,
    only_tells,
    role_of,
    tells_which,
)
from checker.statements.lead_in import (
    BOUNDED_BY,
    left_by,
    opens_doing,
    unread_in,
    without_remarks,
    without_talk,
)
from checker.statements.legend import bounds_in, is_chart, legend_in
from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect, meet
from checker.statements.nodes import POWERS
from checker.statements.normalise import Normal, normalise
from checker.statements.not_in_force import awaits_passing, begins_later, was_passed
from checker.statements.order import counts_steps, tells_of_marks
from checker.statements.plain_heads import plain_heads
from checker.statements.remarks import REMARK, Remark, notes_in, remark_on
from checker.statements.rules_nothing import rules_nothing
from checker.statements.section_words import sections_in
from checker.statements.sentence import Modifier, Sentence, analyse
from checker.statements.sign_off import is_sign_off
from checker.statements.theme import NOMINAL

MENTIONS = frozenset(
    ("qualification", "definition", "record", "draft", "void", "template", "standard", "kpi", "intention")
)
UNBORN = frozenset(("draft", "void", "template"))
HOLDERS = ("officer", "above", "beside", "below", "anyone", "company")


@record(frozen=True, slots=True)
class Context:
    """``holder`` is an id or None; ``mention`` says why nothing under it has force; ``ceiling`` is the most
    that a lead-in allows; ``power`` is the act that a lead-in or column names; ``matters`` what it is over;
    ``notes`` what the footnotes of a legend say; ``ordered`` that digits count steps, of which the last
    decides; ``mark`` what a head shows beside the post, which a legend may explain later; ``barred`` that what
    is listed keeps goods back."""

    holder: str | None = None
    holder_from: str | None = None
    sections: frozenset[str] = frozenset()
    mention: str | None = None
    denied: str | None = None
    ceiling: Effect = "grant"
    ceiling_text: str = ""
    power: str | None = None
    matters: tuple[str, ...] = ()
    limits: tuple[tuple[Modifier, str], ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
    raci: bool = False
    primary: bool = False
    residue: str | None = None
    listing: bool = False
    veto: bool = False
    notes: tuple[tuple[str, Remark], ...] = ()
    ordered: bool = False
    mark: str | None = None
    barred: bool = False


_contexts: dict[tuple[int, tuple[str, ...]], tuple[Lexicon, Context]] = {}


def cached_context(headings: tuple[str, ...], lexicon: Lexicon) -> Context:
    """The context that ``headings`` make, outermost first; inner ones override the holder of outer ones.

    Remembered, also under every outer heading: the cells and items under one share it."""
    headings = plain_heads(one_step(headings))
    context, known = Context(), 0
    for end in (len(headings), *range(min(len(headings) - 1, _DEEP), 0, -1)):
        kept = _contexts.get((id(lexicon), headings[:end]))
        if kept is not None and kept[0] is lexicon:
            context, known = kept[1], end
            break
    for end in range(known + 1, len(headings) + 1):
        context = _under(context, lexicon.normal(without_remarks(headings[end - 1], lexicon)), lexicon)
        if end <= _DEEP or end == len(headings):
            if len(_contexts) >= 512:
                _contexts.clear()
            _contexts[id(lexicon), headings[:end]] = (lexicon, context)
    return context


_DEEP = 12
"""Outer headings under which contexts are remembered."""


_ASKS = Pattern(
    r"(?:^合理化建议|请示|提案|议案|倡议书?|建议书|申请[书表]|议题|征求意见稿?|建议稿|设想|构想|畅想|假设)[)\]\"》]*$|拟(?:授|赋|增|下放|设)|(?:建议|申请|待)(?:授予|赋予|批准|授权|增加|下放)|\(征求意见\)",
    "书倡假建征待想拟案申畅示稿题",
)
_ANSWERS = Pattern(r"批复|答复|复函|决定|决议|通过|同意", "函复定意答议过")
LINES = Pattern(
    r"^(?:所在|所属|直属)部门|^(?:直接|间接)?(?:上级|下级|下属|汇报|报告)|reports? to|直属|^(?:参考|相关)(?:资料|文献|链接)|^延伸阅读"
    r"|^(?:在)?其?(?:聘任|任职|受聘|聘用|在任|任期|聘期)(?:期间|期内|内),?其?(?:的)?(?:职责|权限|职权|权责|权利|有关|相关|事项|明确|规定)*(?:如下)?:?$",
    "p告属所汇级参相延期内",
)


_LABELLED = Pattern(
    r"\s*(?:行|列|事项|项目|内容|业务|事由|文件|(?:审批|授权|决策|业务|管理|具体|权限)(?:事项|项目|内容))\s*[:：]\s*(?=[^\s:：][^:：]*$)",
    ":： 业事列容文目行项",
)
"""事项：质量奖惩方案: what a row is called stands before what it is."""
_HEAD_ROW = Pattern(r"\|.*\|", "|")


def _under(context: Context, normal: Normal, lexicon: Lexicon) -> Context:
    if labelled := _LABELLED.match(normal.written):
        normal = normalise(normal.written[labelled.end() :])
    heading = normal.written
    text = bare_head(in_one_tongue(normal, lexicon.lexer).text)
    if LINES.search(text) or _HEAD_ROW.search(text):
        return context
    if is_sign_off(text):
        return context
    chart = context.raci or is_chart(text)
    legend = legend_in(text, lexicon, chart)
    if legend:
        merged = dict(context.legend) | dict(legend)
        unborn = sorted(sections_in(text, lexicon) & UNBORN)
        mention = context.mention or (unborn[0] if unborn else None)
        context = replace(context, ordered=context.ordered or counts_steps(text))
        notes = (*context.notes, *notes_in(text, merged, lexicon), *bounds_in(text, lexicon))
        return replace(context, legend=tuple(merged.items()), raci=chart, mention=mention, notes=notes)
    remarked = REMARK.match(text)
    if remarked is not None:
        remark = remark_on(text[remarked.end() :], lexicon)
        return replace(
            context, limits=(*context.limits, *remark.limits), residue=remark.left or context.residue
        )
    if counts_steps(text):
        context = replace(context, ordered=True)
        if tells_of_marks(text):
            return context
    marked = marked_head(text)
    if marked is not None and (not marked[0].isdecimal() or means(marked[0], dict(context.legend), chart)):
        made = _under(context, normalise(marked[1]), lexicon) if marked[1] else context
        if not marked[1] or made.holder_from == marked[1]:
            return replace(made, mark=marked[0])
    sections = sections_in(text, lexicon)
    made = replace(context, raci=chart)
    named = sections & MENTIONS - ({"definition"} if "power" in sections else set())
    if named and not made.mention:
        made = replace(made, mention=min(named))
    if rules_nothing(text):
        made = replace(made, mention=made.mention or "record")
    if awaits_passing(text):
        made = replace(made, mention=made.mention or "draft")
    if _ASKS.search(text) and not _ANSWERS.search(text):
        made = replace(made, mention=made.mention or "intention")
    if is_aim(text):
        made = replace(made, mention=made.mention or "aim")
    if sections & {"power", "duty"} and not sections & MENTIONS and made.mention == "qualification":
        made = replace(made, mention=None)
    if re.sub(r"\s", "", text) in ("目录", "目次", "contents", "tableofcontents"):
        made = replace(made, mention="contents")
    if sections:
        made = replace(made, sections=frozenset(sections))
    if "prohibition" in sections:
        made = replace(made, denied=heading)
    elif made.denied is not None and sections & {"power", "duty"}:
        made = replace(made, denied=None)
    tokens = lexicon.lexer.tokens(text)
    return _apply(made, heading, analyse(text, tokens, "stop", lexicon), lexicon)


def settled(context: Context) -> Context:
    """The context with the power that the mark of its column stands for; an unexplained mark gives none."""
    if context.mark is None:
        return context
    return replace(context, power=means(context.mark, dict(context.legend), context.raci), mark=None)


def extend(context: Context, lead_in: str, lexicon: Lexicon) -> Context:
    """The context for what follows a lead-in inside the text itself."""
    return _under(context, normalise(lead_in), lexicon)


def _apply(context: Context, heading: str, sentence: Sentence, lexicon: Lexicon) -> Context:
    tokens = sentence.tokens
    leads = (
        "these" in sentence.classes or "colon" in sentence.classes or heading.rstrip().endswith((":", "："))
    )
    leads = leads or (lists(sentence))
    if sentence.english:
        made = _holder(context, heading, sentence, consenting(sentence))
        from checker.statements.english.lead import under

        return under(made, heading, sentence, lexicon)
    found = scan(sentence.text, tokens, sentence.role, None)
    acts = [a for a in found.acts if not for_a_purpose(sentence, a)] if leads else found.acts
    asked = asked_for(acts) if leads or (context.holder and titles_powers(sentence)) else frozenset()
    if context.holder in (None, lexicon.officer) and waits_for_officer(sentence, acts):
        asked, leads = frozenset(), True  # 须经首席质量官批准的事项
    elif context.holder == lexicon.officer and titles_powers(sentence) and waits_by_title(sentence):
        asked |= {i for i, t in enumerate(tokens) if t.cls in ("above", "beside")}
    asked |= (left_to_others(acts) | set_aside(sentence)) if leads else frozenset()
    made = _holder(context, heading, sentence, asked)
    matters = tuple(
        t.meaning
        for i, t in enumerate(tokens)
        if t.cls in ("matter", "own_staff") and sentence.free(i) and not tells_which(tokens, t)
    )
    matters += tuple(
        lexicon.vocabulary.bare[sentence.text[t.start : t.end]]
        for t in tokens
        if t.cls == "bare" and "quality" in " ".join((*matters, *context.matters))
    )
    matters += tuple(
        "quality_budget"
        for t in tokens
        if t.cls == "within_budget" and "质量" in sentence.text[t.start : t.end]
    )
    if not leads:
        # 质量奖惩方案: the paper is of the act that names it
        matters += halves_named(found.nodes, acts, tokens)
    if not leads or not any(t.cls == "these" for t in tokens):
        matters += tuple(
            NOMINAL[a.power]
            for a in acts
            if a.power in NOMINAL and a.power != "veto" and not refused(sentence, a)
        )
    if (
        not matters
        and not leads
        and any(
            t.cls == "above" and heading.rstrip().endswith(("会", "班子", "委员会", "会议")) for t in tokens
        )
    ):
        matters = ("business_decision",)
    if matters:
        made = replace(made, matters=matters)
    if any(a.power == "veto" for a in acts) and "foreign" not in sentence.classes and not made.veto:
        made = replace(made, veto=True)
    if not was_passed(sentence.text):
        made = replace(made, limits=(*made.limits, *bounds_of(sentence)))
    if of_several(sentence):
        several = Modifier("limit", "several_posts", "partner", "joint", 0, 0)
        made = replace(made, limits=(*made.limits, (several, heading)))
    if withheld(sentence):
        made = replace(made, denied=heading)
    if not leads:
        kinds = ("amount", "percentage", "scope", "time", "number") if matters else ("amount", "percentage")
        sums = tuple(
            (m, sentence.words(m.start, m.end))
            for m in sentence.modifiers
            if m.role == "limit" and m.kind in kinds and m.rule != "narrow"
            if sentence.words(m.start, m.end) not in UNITS
        )
        if sums:
            made = replace(made, limits=(*made.limits, *sums))
        if titles_powers(sentence):
            made = replace(made, limits=(*made.limits, *waited(sentence, acts)))
            if waits_by_title(sentence):
                made = replace(made, ceiling=meet(made.ceiling, "conditional"), ceiling_text=heading)
                waits = Modifier("limit", HEADING_BOUND, "prior_approval", "conditional", 0, 0)
                made = replace(made, limits=(*made.limits, (waits, heading)))
        if titles_powers(sentence) and denies(sentence):
            made = replace(made, denied=heading)
        weak = [
            a for a in acts if a.power in _WEAK or (a.governor is not None and a.governor.power == "propose")
        ]
        if weak and titles_powers(sentence) and not [a for a in acts if a.power in STRONG and not a.governor]:
            effects = [
                lexicon.vocabulary.powers[a.governor.power if a.governor else a.power].effect for a in weak
            ]
            made = replace(made, ceiling=meet(made.ceiling, *effects), ceiling_text=heading)
    if leads:
        limits = tuple((m, sentence.words(m.start, m.end)) for m in sentence.modifiers if m.role == "limit")
        limits += tuple(waited(sentence, acts))
        if later := begins_later(sentence.text):
            begun = Modifier("limit", "begins_later", "prior_approval", "conditional", 0, 0)
            limits += ((begun, later),)
        led = "these" in sentence.classes or opens_doing(sentence.text)
        if led and "officer" in sentence.classes and (left := left_by(sentence.text, lexicon)) is not None:
            if left in BOUNDED_BY:
                limits += ((BOUNDED_BY[left], heading),)
            made = replace(made, ceiling=meet(made.ceiling, left), ceiling_text=heading)
            if made.holder is None and left != "none":
                made = replace(made, holder=lexicon.officer, holder_from=heading)
        made = replace(made, listing=True, limits=(*made.limits, *limits))
        if context.holder is None and bars(sentence):
            made = replace(made, barred=True)
        elif denies(sentence):
            made = replace(made, denied=heading)
        if any(t.cls in ("intention", "meta") and sentence.free(i) for i, t in enumerate(tokens)):
            made = replace(made, mention=made.mention or "meta")
        own = [a for a in acts if a.agent is not None and a.agent.has("officer", "self")] or acts
        own = [a for a in own if not fulfils(sentence, a) and not carried_out(sentence, a, own)]
        own = without_talk(sentence.text, own)
        weak = [a for a in own if a.power not in STRONG or a.governor]
        strong = [a for a in own if a.power in STRONG and not a.governor]
        if weak and not strong and not any(t.cls == "grant_act" for t in tokens):
            effects = [
                lexicon.vocabulary.powers[a.governor.power if a.governor else a.power].effect for a in weak
            ]
            made = replace(
                made, ceiling=meet(made.ceiling, *effects), ceiling_text=heading, power=weak[0].power
            )
        elif strong:
            made = replace(made, power=strong[-1].power)
        elif not acts and only_tells(tokens):
            made = replace(made, ceiling="none", ceiling_text=heading)
        if only_sees_to(sentence):
            made = replace(made, holder=lexicon.officer, ceiling=meet(made.ceiling, "execute_only"))
            made = replace(made, ceiling_text=heading, power="implement")
        unknown = unread_in(sentence)
        if unknown and (acts or sentence.modifiers):
            made = replace(made, residue=unknown[0])
    elif acts and all(
        t.cls in POWERS
        or t.cls in ("right", "content", "of", "strong", "matter", "bare")
        or (t.cls == "conj" and len(acts) == 1)
        for t in tokens
    ):
        power = acts[0].governor.power if acts[0].governor else acts[-1].power
        power = "decide" if decides(sentence.text) else power
        # 审核 over the column, 停产停线 before the row: the step says what is done, the row only over what
        named = power in NOMINAL and context.power is not None and context.power not in NOMINAL
        made = replace(made, power=context.power if named else power)
    elif (beside := named_power(sentence) or role_of(sentence.text, lexicon)) is not None:
        made = replace(made, power=beside)
    elif only_tells(tokens):
        made = replace(made, power="inform")
    if made.power in _WEAK and not leads and _A_RIGHT.search(sentence.text):
        effect = lexicon.vocabulary.powers[made.power].effect
        made = replace(made, ceiling=meet(made.ceiling, effect), ceiling_text=heading)
    return made


_A_RIGHT = Pattern(r"权|\bright", "g权")
_WEAK = frozenset(("propose", "review", "countersign", "attend", "assist", "supervise"))


DIRECTOR = Pattern(r"(?:该|本)?总监|(?:the )?director", "总d")


def _holder(context: Context, heading: str, sentence: Sentence, others: frozenset[int]) -> Context:
    tokens = sentence.tokens
    holders = [
        (i, t)
        for i, t in enumerate(tokens)
        if t.cls in HOLDERS[:4] and sentence.free(i) and i not in others and not not_needed(sentence, i)
    ]
    if any(t.cls == "matter" for t in tokens):
        holders = [(i, t) for i, t in holders if t.cls != "below"]
    if context.primary or any(w in (context.holder_from or "") for w in ("总监", "副总")):
        # 质量总监, and below it 总监职权: the same
        holders = [
            (i, t)
            for i, t in holders
            if not DIRECTOR.fullmatch(sentence.words(i, i + 1)) and sentence.words(i, i + 1) != "副总"
        ]
    if not holders:
        return context
    below = whose_below(sentence)
    if below is not None:
        return replace(context, holder=below, holder_from=heading, denied=None)
    granted = [t for i, t in holders if any(u.cls == "grant_act" for u in tokens[:i])]
    agent = [t for i, t in holders if i and tokens[i - 1].cls == "by"]
    officer = [t for _, t in holders if t.cls == "officer"]
    first = (granted or agent or [holders[0][1]])[0]
    if officer and holders[0][1].cls != "officer" and NOT_HIS.search(sentence.text, 0, officer[0].end + 16):
        return replace(context, holder=holders[0][1].meaning, holder_from=heading, denied=None)
    if officer and first.cls != "officer" and not granted and not agent and not kept_from(sentence, holders):
        first = officer[0] if first.cls == "above" or "职责" not in heading else first
    primary = context.primary or any(t.primary for t in officer)
    return replace(context, holder=first.meaning, holder_from=heading, primary=primary, denied=None)


def names_section(text: str, lexicon: Lexicon) -> bool:
    """Whether words before a colon say that what follows has no force."""
    return bool(sections_in(text, lexicon) & MENTIONS)
