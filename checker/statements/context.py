"""What governs a text from outside: headings, table heads, legend and lead-in, read once for a block."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect, meet
from checker.statements.normalise import normalise
from checker.statements.predicates import NOMINAL_MATTER, POWERS, STRONG, Predicate, predicates
from checker.statements.sentence import Modifier, Sentence, analyse
from checker.statements.tokens import SYMBOLS

MENTIONS = frozenset(
    ("qualification", "definition", "record", "draft", "void", "template", "standard", "kpi", "intention")
)
HOLDERS = ("officer", "above", "beside", "below", "anyone", "company")
_LEGEND = re.compile(
    rf"(?<![a-z0-9])([{SYMBOLS}]|\d(?=\s*[=:])|[a-z](?:/[a-z])?(?![a-z]))\s*(?:[:=\-]|表示|代表|为|是|——)*\s*([一-鿿]{{1,10}}|[a-z][a-z \-]{{2,24}})"
)
_RACI = {"r": "implement", "a": "approve", "c": "attend", "i": "inform", "s": "assist"}


@dataclass(frozen=True, slots=True)
class Context:
    """``holder`` is an id or None; ``mention`` says why nothing under it has force; ``ceiling`` is the most
    that a lead-in allows; ``power`` is the act that a lead-in or column names; ``matters`` what it is over."""

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


_contexts: dict[tuple[int, tuple[str, ...]], tuple[Lexicon, Context]] = {}


def cached_context(headings: tuple[str, ...], lexicon: Lexicon) -> Context:
    """``read_context`` remembered: the cells and items under one heading share it."""
    key = (id(lexicon), headings)
    kept = _contexts.get(key)
    if kept is not None and kept[0] is lexicon:
        return kept[1]
    made = read_context(headings, lexicon)
    if len(_contexts) >= 512:
        _contexts.clear()
    _contexts[key] = (lexicon, made)
    return made


def read_context(headings: tuple[str, ...], lexicon: Lexicon) -> Context:
    """The context that ``headings`` make, outermost first; inner ones override the holder of outer ones."""
    context = Context()
    for heading in headings:
        context = _under(context, heading, lexicon)
    return context


_SIGN_OFF = re.compile(r"(?:编制|编写|审核|复核|批准|审批|审定|会签|拟制|校对|拟稿|核稿|签发)人?\s*[:/]")


def is_sign_off(text: str) -> bool:
    """编制：… 审核：… 批准：…: who made and approved the paper, never a power."""
    return len(_SIGN_OFF.findall(text)) >= 2


def _under(context: Context, heading: str, lexicon: Lexicon) -> Context:
    text = normalise(heading).text
    if is_sign_off(text):
        return context
    legend = _legend(text, lexicon)
    if legend:
        merged = dict(context.legend) | dict(legend)
        return replace(context, legend=tuple(merged.items()), raci=context.raci or "raci" in text)
    sections = _sections(text, lexicon)
    made = replace(context, raci=context.raci or "raci" in text)
    for name in sorted(sections & MENTIONS):
        made = replace(made, mention=made.mention or name)
    if sections & {"power", "duty"} and not sections & MENTIONS and made.mention == "qualification":
        made = replace(made, mention=None)
    if sections:
        made = replace(made, sections=frozenset(sections))
    if "prohibition" in sections:
        made = replace(made, denied=heading)
    elif sections & {"power", "duty"}:
        made = replace(made, denied=None)
    tokens = lexicon.lexer.tokens(text)
    return _apply(made, heading, analyse(text, tokens, "stop", lexicon), lexicon)


def extend(context: Context, lead_in: str, lexicon: Lexicon) -> Context:
    """The context for what follows a lead-in inside the text itself."""
    return _under(context, lead_in, lexicon)


def _apply(context: Context, heading: str, sentence: Sentence, lexicon: Lexicon) -> Context:
    tokens = sentence.tokens
    leads = any(t.cls in ("these", "colon") for t in tokens) or heading.rstrip().endswith((":", "："))
    made = _holder(context, heading, sentence)
    acts = predicates(sentence)
    matters = tuple(
        t.meaning for i, t in enumerate(tokens) if t.cls in ("matter", "own_staff") and sentence.free(i)
    )
    matters += tuple(
        lexicon.vocabulary.bare[sentence.text[t.start : t.end]]
        for t in tokens
        if t.cls == "bare" and "quality" in " ".join((*matters, *context.matters))
    )
    if not leads or not any(t.cls == "these" for t in tokens):
        matters += tuple(
            NOMINAL_MATTER[a.power] for a in acts if a.power in NOMINAL_MATTER and not _refused(sentence, a)
        )
    if matters:
        made = replace(made, matters=matters)
    if leads:
        limits = tuple((m, sentence.words(m.start, m.end)) for m in sentence.modifiers if m.role == "limit")
        made = replace(made, limits=(*made.limits, *limits))
        if any(t.cls == "cannot" and sentence.free(i) for i, t in enumerate(tokens)):
            made = replace(made, denied=heading)
        if any(t.cls in ("intention", "meta") and sentence.free(i) for i, t in enumerate(tokens)):
            made = replace(made, mention=made.mention or "meta")
        weak = [a for a in acts if a.power not in STRONG or a.governor]
        strong = [a for a in acts if a.power in STRONG and not a.governor]
        if weak and not strong:
            effects = [lexicon.vocabulary.powers[a.governor or a.power].effect for a in weak]
            made = replace(
                made, ceiling=meet(made.ceiling, *effects), ceiling_text=heading, power=weak[0].power
            )
        elif strong:
            made = replace(made, power=strong[-1].power)
        unknown = [
            sentence.text[t.start : t.end]
            for i, t in enumerate(tokens)
            if t.cls == "unknown" and sentence.free(i)
        ]
        if unknown and (acts or sentence.modifiers):
            made = replace(made, residue=unknown[0])
    elif acts and all(
        t.cls in POWERS or t.cls in ("right", "content", "of", "strong", "matter", "bare") for t in tokens
    ):
        made = replace(made, power=(acts[0].governor or acts[-1].power))
    elif any(t.cls == "joint" for t in tokens):
        pass
    return made


def _refused(sentence: Sentence, act: Predicate) -> bool:
    """质量考核（不含奖惩）: what a heading leaves out is not what it is about."""
    return any(
        sentence.tokens[i].cls in ("cannot", "except") for i in range(max(0, act.index - 2), act.index)
    )


def _holder(context: Context, heading: str, sentence: Sentence) -> Context:
    tokens = sentence.tokens
    holders = [(i, t) for i, t in enumerate(tokens) if t.cls in HOLDERS[:4] and sentence.free(i)]
    if any(t.cls == "matter" for t in tokens):
        holders = [(i, t) for i, t in holders if t.cls != "below"]
    if not holders:
        return context
    granted = [t for i, t in holders if any(u.cls == "grant_act" for u in tokens[:i])]
    agent = [t for i, t in holders if i and tokens[i - 1].cls == "by"]
    officer = [t for _, t in holders if t.cls == "officer"]
    first = (granted or agent or [holders[0][1]])[0]
    if officer and first.cls != "officer" and not granted and not agent:
        first = officer[0] if first.cls == "above" or "职责" not in heading else first
    primary = context.primary or any(t.primary for t in officer)
    return replace(context, holder=first.meaning, holder_from=heading, primary=primary, denied=None)


def _sections(text: str, lexicon: Lexicon) -> set[str]:
    if not len(lexicon.sections):
        return set()
    return {name for _, names in lexicon.sections.iter(text) for name in names}


def _legend(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    out: list[tuple[str, str]] = []
    for found in _LEGEND.finditer(text):
        mark, words = found.group(1), found.group(2)
        powers = [t.cls for t in lexicon.lexer.tokens(words) if t.cls in POWERS or t.cls in ("file", "duty")]
        if powers:
            strongest = (
                powers[-1] if powers[-1] in POWERS else {"file": "inform", "duty": "implement"}[powers[-1]]
            )
            out.extend((part, strongest) for part in mark.split("/"))
    single = len(out) == 1 and not any(c in SYMBOLS for c in out[0][0])
    return [] if single else out


def raci_power(letter: str) -> str | None:
    """What a RACI letter means where the document calls its matrix RACI and gives no legend."""
    return _RACI.get(letter)
