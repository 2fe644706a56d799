"""What a remark beside a cell makes of its mark: 备注：单笔不超过5000元, （须总经理同意）, ①指10万元以内."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.patterns import Pattern
from checker.records import record
from checker.statements.act import STRONG, Act
from checker.statements.acts import scan
from checker.statements.heading_bounds import awaits, bound_in
from checker.statements.lexicon import Lexicon
from checker.statements.model import Effect, meet
from checker.statements.nodes import POWERS
from checker.statements.sentence import Modifier, Sentence, analyse

_OTHERS = frozenset(("above", "beside", "below", "grantor", "company", "anyone", "person"))
_QUIET = frozenset(
    (
        *_OTHERS, "officer", "self", "file", "content", "of", "conj", "paper", "comma", "number", "general", "strong",
        "light", "after", "report", "afterwards", "noneed", "whole", "of", "be", "by", "then", "implement", "colon", "needless",
        "within_budget", "right", "also", "may",
    )
)  # fmt: skip

_ELSEWHERE = Pattern(
    r"见(?!证)|参照|另行|另定|另有|按照?(?:.{0,12})(?:规定|约定|制度|办法|执行)|依据|暂", "依另按暂照见"
)
"""Where another paper may bound the power."""
_SERVING = frozenset(("compile", "propose", "inform", "assist", "implement"))
"""What others may do for a power without bounding it."""


@record(frozen=True, slots=True)
class Remark:
    """``limits`` bound the mark; ``left`` are words that were not understood, None if all were."""

    limits: tuple[tuple[Modifier, str], ...] = ()
    left: str | None = None

    @property
    def effect(self) -> Effect:
        """The most that the remark leaves."""
        return meet(*(m.effect for m, _ in self.limits))


REMARK = Pattern(r"\s*(?:备注|附注|条件|限制(?:条件)?|限额|适用条件)\s*:", ": 件注适限额")
_NOTE = Pattern(
    r"(?P<mark>[*※#†]|[①-⑩]|注\d)(?:号|者|的|项|标记|符号|标)*\s*(?:[=:\-]|表示|指|为|系|是)*\s*(?P<words>[^;。\n)①-⑩※†]{2,40})",
    "#*†※①②③④⑤⑥⑦⑧⑨⑩注",
)


_BRACKETED = Pattern(
    r"(?:带|加)?(?:括号|括弧)[^;。,]{0,4}?(?:表示|指|为|是|代表|:)\s*(?P<words>[^;。\n]{2,40})", "括"
)


def notes_in(text: str, legend: Mapping[str, str], lexicon: Lexicon) -> Iterator[tuple[str, Remark]]:
    """The footnotes of a legend: ①指单笔10万元以内; marks that it gives a power are none."""
    bracketed = _BRACKETED.search(text)
    if bracketed is not None:
        yield "()", remark_on(bracketed.group("words"), lexicon)
    for found in _NOTE.finditer(text):
        mark = found.group("mark")
        if mark not in legend:
            yield mark.removeprefix("注"), remark_on(found.group("words"), lexicon)


def remark_on(text: str, lexicon: Lexicon) -> Remark:
    """Reads ``text`` (normalised) as a remark on a mark that gives a power."""
    words = text.strip(" 。.;,()")
    tokens = lexicon.lexer.tokens(words)
    if not tokens:
        return Remark()
    sentence = analyse(words, tokens, "full_stop", lexicon)
    limits = [
        (m, sentence.words(m.start, m.end))
        for m in sentence.modifiers
        if m.role == "limit" and m.effect != "none"
    ]
    classes = {t.cls for t in tokens}
    acts = scan(words, sentence.tokens, sentence.role, None).acts
    needless = any(a.needless for a in acts) or "noneed" in classes
    bound = None if needless else bound_in(words, classes)
    if (
        bound is None
        and not needless
        and (
            any(_decided_elsewhere(a) for a in acts) or (awaits(words) and not classes & {"officer", "self"})
        )
    ):
        bound = "conditional"
    if bound is None and not needless and classes & {"joint", "countersign"} and classes & _OTHERS:
        bound = "joint"
    if bound is not None:
        limits.append((Modifier("limit", "remark", "scope", bound, 0, 0), words))
    if limits:
        return Remark(tuple(limits))
    elsewhere = _ELSEWHERE.search(words) is not None and not needless
    return Remark((), None if _quiet(sentence, acts) and not elsewhere else words)


def _decided_elsewhere(act: Act) -> bool:
    """董事会决定, 需征得厂长同意."""
    others = act.agent is not None and not act.agent.has("officer", "self", "anyone")
    return not act.needless and not act.negated and others and (act.required or act.power in STRONG)


def _quiet(sentence: Sentence, acts: list[Act]) -> bool:
    own = {a.power for a in acts if a.needless or a.agent is None or a.agent.has("officer", "self")}
    own |= {a.power for a in acts if a.power in _SERVING}
    return all(
        not sentence.free(i) or t.cls in _QUIET or (t.cls in POWERS and t.cls in own)
        for i, t in enumerate(sentence.tokens)
    )
