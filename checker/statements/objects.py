"""What an act is over: the object before it, after it or fronted, else the sentence's topic, else the headings'."""

from __future__ import annotations

from dataclasses import dataclass

from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.predicates import POWERS, Predicate
from checker.statements.sentence import Sentence
from checker.statements.subjects import is_body

_NP = frozenset(
    (
        "matter",
        "bare",
        "own_staff",
        "foreign",
        "content",
        "of",
        "conj",
        "stages",
        "whole",
        "strong",
        "before",
        "company",
        "below",
        "number",
        "date",
        "unknown",
        "right",
        "narrow",
        "law",
        "others_decision",
        "file",
        "prep",
        "each",
        "per_item",
        "appoint",
        "now",
    )
)
_MATTER = frozenset(("matter", "own_staff"))


@dataclass(frozen=True, slots=True)
class Matter:
    """What an act is over: matter ids and the tokens that say so."""

    ids: tuple[str, ...]
    tokens: tuple[int, ...]
    said: bool = True


def matter_of(
    sentence: Sentence,
    act: Predicate,
    acts: list[Predicate],
    context: Context,
    lexicon: Lexicon,
    previous: Matter | None = None,
) -> Matter:
    """Object before, after or fronted in the clause; else the sentence's topic; else the context's."""
    members = [a for a in acts if a.group == act.group]
    for found in (
        _before(sentence, members[0], acts),
        _after(sentence, members[-1], acts),
        _fronted(sentence, act, acts),
        _topic(sentence, act, acts),
    ):
        made = _collect(sentence, found, lexicon, act)
        if made.ids:
            return made
    word = sentence.text[sentence.tokens[act.index].start : sentence.tokens[act.index].end]
    if "质量" in word or "品质" in word or "quality" in word:
        return Matter(("quality", *act.nominal), (), True)
    nominal = Matter(act.nominal, (), True)
    if nominal.ids:
        return nominal
    if previous is not None and previous.ids and act.power in ("reward", "assess"):
        return Matter(previous.ids, (), False)
    if context.matters:
        return Matter(context.matters, (), False)
    return Matter((), (), False)


def _before(sentence: Sentence, act: Predicate, acts: list[Predicate]) -> list[int]:
    start = act.governor_index if act.governor_index is not None and act.governor_index < act.index else -1
    out: list[int] = []
    i = act.index - 1
    if i >= 0 and sentence.tokens[i].cls == "conj":
        return []
    while i > start and sentence.clause[i] == act.clause:
        cls = sentence.tokens[i].cls
        if cls == "prep" and sentence.free(i):
            break
        if not sentence.free(i):
            i -= 1
            continue
        if cls not in _NP and cls not in ("release", "stop", "assess", "reward", "manage"):
            break
        if cls in POWERS and any(a.index == i for a in acts):
            break
        out.append(i)
        i -= 1
    return out[::-1]


def _after(sentence: Sentence, act: Predicate, acts: list[Predicate]) -> list[int]:
    out: list[int] = []
    own = {a.index for a in acts if a.group != act.group}
    for i in range(act.index + 1, len(sentence.tokens)):
        cls = sentence.tokens[i].cls
        if sentence.clause[i] != act.clause or i in own:
            break
        if not sentence.free(i):
            continue
        if cls in ("have", "be", "belong", "may", "cannot") and not out:
            break
        if cls in ("officer", "above", "beside", "by", "have", "may", "cannot", "then"):
            if (
                cls in ("above", "beside") and sentence.tokens[i - 1].cls in ("conj", "of", "prep", "content")
            ) or is_body(sentence, i):
                out.append(i)
                continue
            break
        out.append(i)
    return out


def _fronted(sentence: Sentence, act: Predicate, acts: list[Predicate]) -> list[int]:
    taken = {
        i for a in acts if a.group != act.group and a.clause == act.clause for i in _after(sentence, a, acts)
    }
    return [
        i
        for i in range(act.index)
        if sentence.clause[i] == act.clause
        and i not in taken
        and (sentence.free(i) or sentence.role[i] == "harmless")
    ]


def _topic(sentence: Sentence, act: Predicate, acts: list[Predicate]) -> list[int]:
    earlier = [
        i
        for i in range(len(sentence.tokens))
        if sentence.clause[i] < act.clause and (sentence.free(i) or sentence.role[i] == "harmless")
    ]
    near = [i for i in earlier if sentence.clause[i] == act.clause - 1]
    if any(sentence.tokens[i].cls in (*_MATTER, "within_budget") for i in near):
        return near
    if any(sentence.tokens[i].cls in _MATTER for i in earlier):
        last = max(sentence.clause[i] for i in earlier if sentence.tokens[i].cls in _MATTER)
        return [i for i in earlier if sentence.clause[i] == last]
    following = [
        i for i in range(len(sentence.tokens)) if sentence.clause[i] == act.clause + 1 and sentence.free(i)
    ]
    if any(sentence.tokens[i].cls == "without" for i in range(act.index)) or any(
        sentence.tokens[i].cls in ("via", "report") for i in range(act.index)
    ):
        return following
    return []


def _collect(sentence: Sentence, places: list[int], lexicon: Lexicon, act: Predicate) -> Matter:
    ids: list[str] = []
    used: list[int] = []
    quality = False
    for i in places:
        token = sentence.tokens[i]
        if not sentence.free(i) and not (
            sentence.role[i] == "harmless" and token.cls in ("matter", "bare", "within_budget")
        ):
            continue
        if token.cls in _MATTER:
            quality = quality or token.meaning.startswith("quality")
            ids.append(token.meaning)
            used.append(i)
        elif token.cls == "within_budget" and any(
            w in sentence.text[token.start : token.end] for w in ("质量", "quality")
        ):
            ids.append("quality_budget")
        elif token.cls == "bare" and quality:
            if used and used[-1] == i - 1 and ids:
                ids.pop()
            ids.append(lexicon.vocabulary.bare[sentence.text[token.start : token.end]])
            used.append(i)
        elif token.cls == "foreign":
            quality = False
            used.append(i)
            ids.append("foreign")
        elif (
            token.cls in ("assess", "reward", "release", "stop")
            and i != act.index
            and act.power not in ("assess", "reward", "release", "stop")
        ):
            ids.append(
                {"assess": "assessment", "reward": "reward", "release": "release", "stop": "stop"}[token.cls]
            )
            used.append(i)
        elif act.power in ("participate", "attend") and (is_body(sentence, i) or token.meaning == "board"):
            ids.append("business_decision")
            used.append(i)
    ids.extend(act.nominal)
    return Matter(tuple(dict.fromkeys(ids)), tuple(used))
