"""Which acts a sentence names, each with what governs it: 参与…制定, 否决建议权, 考核结果审批, 制定并组织实施."""

from __future__ import annotations

from dataclasses import dataclass

from checker.statements.sentence import Sentence

STRONG = frozenset(
    ("veto", "approve", "decide", "manage", "formulate", "assess", "reward", "release", "stop")
)
WEAK = frozenset(
    (
        "propose",
        "review",
        "participate",
        "attend",
        "implement",
        "assist",
        "supervise",
        "compile",
        "countersign",
    )
)
POWERS = STRONG | WEAK
ACTS = POWERS | {"grant_act", "revoke_act"}
NOMINAL_MATTER = {"assess": "assessment", "reward": "reward", "release": "release", "stop": "stop"}
_TAKES_VERBS = frozenset(("assist", "participate", "supervise"))
_LIGHT = frozenset(("实施", "组织实施", "具体实施", "组织", "履行"))
_NEW_VERB = frozenset(("conj", "may", "have", "duty", "must", "comma", "cannot"))
_VERB_CONJ = frozenset(
    ("并", "并且", "且", "并有", "并可", "而且", "也", "亦", "同时", "并对", "and then", "but")
)
_TRANSPARENT = frozenset(("of", "content", "strong", "before"))


@dataclass(slots=True)
class Predicate:
    """The act named by token ``index``. ``governor`` is the weaker act it is the object of; ``group`` numbers
    acts that are coordinated (制定、实施) and share their object; ``nominal`` matters are acts it is about."""

    index: int
    power: str
    clause: int
    group: int
    governor: str | None = None
    governor_index: int | None = None
    nominal: tuple[str, ...] = ()


def predicates(sentence: Sentence) -> list[Predicate]:
    """All acts of the sentence that are not spent on a limit, from left to right."""
    found: list[Predicate] = []
    dropped: set[int] = set()
    places = [i for i, t in enumerate(sentence.tokens) if t.cls in POWERS and sentence.free(i)]
    group = 0
    for position, index in enumerate(places):
        if index in dropped or _said_of(sentence, index) or _follows(sentence, index):
            continue
        power = sentence.tokens[index].cls
        last = found[-1] if found and found[-1].clause == sentence.clause[index] else None
        link = _link(sentence, last.index, index) if last else "apart"
        if last is not None and link == "compound":
            _compound(sentence, last, index, power, found, dropped)
            continue
        following = places[position + 1] if position + 1 < len(places) else None
        if _merely_light(sentence, index, following):
            dropped.add(index)
            continue
        if last is not None and link == "object" and _absorbed(last, power, index):
            continue
        made = Predicate(index, power, sentence.clause[index], group)
        if last is not None and link == "coordinated":
            made.group = last.group
            made.governor, made.governor_index = last.governor, last.governor_index
            if last.power in _TAKES_VERBS and _word(sentence, last.index) != _word(sentence, index):
                pass
        else:
            group += 1
            made.group = group
        if last is not None:
            _govern(sentence, made, found, link)
        found.append(made)
    _proposed_to(sentence, found)
    return found


def _proposed_to(sentence: Sentence, found: list[Predicate]) -> None:
    """就 M 的制定向 X 提出建议: what is proposed on is only proposed."""
    for later in found:
        if later.power not in ("propose", "review"):
            continue
        for earlier in found:
            if earlier.clause != later.clause or earlier.index >= later.index or earlier.governor:
                continue
            between = [sentence.tokens[i].cls for i in _between(sentence, earlier.index, later.index)]
            fronted = any(
                sentence.tokens[i].cls == "prep" and sentence.free(i) and sentence.clause[i] == earlier.clause
                for i in range(earlier.index)
            )
            title = (
                "have" in between
                and _word(sentence, later.index).endswith("权")
                and not _modal_before(sentence, earlier)
            )
            if title or (fronted and "prep" in between and not {"may", "have"} & set(between)):
                earlier.governor, earlier.governor_index = later.power, later.index


def topics(sentence: Sentence, acts: list[Predicate]) -> list[Predicate]:
    """…的考核与奖惩, 由 H 决定: acts named before the one who acts are what the later act is about."""
    kept = list(acts)
    for later in acts:
        agent = _agent_place(sentence, later) or _by_agent(sentence, later)
        if agent is None or later not in kept:
            continue
        earlier = [
            a
            for a in kept
            if a.index < agent
            and a.clause in (later.clause, later.clause - 1)
            and not _has_agent(sentence, a, agent)
            and a.governor is None
        ]
        if not earlier or any(
            a.power not in (*NOMINAL_MATTER, *STRONG, "compile", "implement") for a in earlier
        ):
            continue
        if any(sentence.tokens[i].cls == "matter" and sentence.free(i) for i in range(agent, later.index)):
            continue
        if any(
            sentence.tokens[i].cls in ("matter", "bare")
            and sentence.clause[i] == later.clause
            and sentence.free(i)
            for i in range(later.index + 1, len(sentence.tokens))
        ):
            continue
        later.nominal = (
            *later.nominal,
            *(NOMINAL_MATTER[a.power] for a in earlier if a.power in NOMINAL_MATTER),
        )
        kept = [a for a in kept if a not in earlier]
    return kept


def _agent_place(sentence: Sentence, act: Predicate) -> int | None:
    for i in range(act.index - 1, -1, -1):
        if sentence.clause[i] != act.clause:
            return None
        if sentence.tokens[i].cls in ("officer", "above", "beside", "below", "self") and sentence.free(i):
            before = sentence.tokens[i - 1].cls if i else "comma"
            told = before in POWERS and act.index == i + 1
            opens = before in ("comma", "arrow") and sentence.tokens[i].cls in ("officer", "self")
            return i if told or opens or before in ("by", "via", "report") else None
    return None


def _by_agent(sentence: Sentence, act: Predicate) -> int | None:
    """English: bonuses are determined by HR."""
    after = sentence.tokens[act.index + 1 : act.index + 4]
    if (
        len(after) > 1
        and after[0].cls == "by"
        and any(t.cls in ("officer", "above", "beside", "below", "self") for t in after[1:])
    ):
        return act.index
    return None


def _has_agent(sentence: Sentence, act: Predicate, before: int) -> bool:
    return any(
        sentence.tokens[i].cls in ("officer", "above", "beside", "self")
        and sentence.free(i)
        and sentence.clause[i] == act.clause
        for i in range(min(act.index, before))
    )


def _modal_before(sentence: Sentence, act: Predicate) -> bool:
    """Whether the act is a verb of its own (有权考核…) rather than what a later right is about."""
    return any(
        sentence.tokens[i].cls in ("may", "have", "duty", "must") and sentence.clause[i] == act.clause
        for i in range(act.index)
    )


def _word(sentence: Sentence, index: int) -> str:
    token = sentence.tokens[index]
    return sentence.text[token.start : token.end]


def _between(sentence: Sentence, left: int, right: int) -> list[int]:
    return [i for i in range(left + 1, right) if sentence.free(i)]


def _link(sentence: Sentence, left: int, right: int) -> str:
    """How two acts of one clause hang together: ``compound`` (否决建议), ``coordinated`` (制定、实施),
    ``object`` (参与战略的制定), ``list`` (a new verb phrase) or ``apart``."""
    between = _between(sentence, left, right)
    classes = [sentence.tokens[i].cls for i in between]
    if any(i for i in range(left + 1, right) if not sentence.free(i)) and not classes:
        return "apart"
    meat = [c for c in classes if c not in _TRANSPARENT and c != "right"]
    if not meat:
        return "compound" if "right" not in classes else "apart"
    if all(c in ("conj", "may", "have", "duty", "must") for c in meat):
        return "coordinated"
    if any(_word(sentence, i) in _VERB_CONJ for i in between):
        return "apart"
    if any(c in ("may", "have", "by", "cannot") for c in meat) or classes[-1:] == ["duty"]:
        return "apart"
    if any(c in ("officer", "above", "beside", "self") for c in meat) and "of" not in classes:
        return "helped"
    before = next((c for c in reversed(classes) if c not in ("strong", "before")), "")
    return "list" if before == "conj" else "object"


def _compound(
    sentence: Sentence, last: Predicate, index: int, power: str, found: list[Predicate], dropped: set[int]
) -> None:
    """Two acts in a row: the head decides what may be done, the other says about what."""
    if last.power in ("assist", "participate", "propose", "supervise", "attend") or (
        last.power in ("review", "implement", "compile") and power in STRONG and power not in NOMINAL_MATTER
    ):
        if last.power == "review" and power in ("approve", "decide"):
            last.power, last.index = power, index
            return
        found[-1] = Predicate(index, power, last.clause, last.group, last.power, last.index)
        return
    if last.power in ("approve", "decide", "veto") and power in NOMINAL_MATTER and last.governor is None:
        found[-1] = Predicate(index, power, last.clause, last.group)
        return
    if last.power == "implement" and power in NOMINAL_MATTER:
        light = _word(sentence, last.index) in _LIGHT
        found[-1] = Predicate(
            index, power, last.clause, last.group, None if light else "implement", last.index
        )
        return
    if power in ("propose", "review", "countersign", "attend", "participate"):
        last.governor, last.governor_index = power, index
        dropped.add(index)
        return
    if power in ("approve", "decide", "veto", "manage") and last.power in (
        "assess",
        "reward",
        "release",
        "stop",
    ):
        return
    if power in ("approve", "decide", "veto") and last.power in (
        "manage",
        "formulate",
        "compile",
        "implement",
        "supervise",
    ):
        found[-1] = Predicate(index, power, last.clause, last.group, last.governor, last.governor_index)
        return
    if power in ("implement", "formulate", "supervise") and last.power in ("approve", "decide"):
        return
    if power in ("implement", "supervise", "assist") and last.power in (
        "assess",
        "reward",
        "manage",
        "stop",
        "release",
    ):
        last.governor, last.governor_index = power, index
        return
    found.append(Predicate(index, power, last.clause, last.group, last.governor, last.governor_index))


def _said_of(sentence: Sentence, index: int) -> bool:
    """为最终决定, 是否批准: what an act is, or a question, is no act of its own."""
    i = index - 1
    while i >= 0 and sentence.tokens[i].cls in ("strong", "content", "of"):
        i -= 1
    if i < 0:
        return False
    cls = sentence.tokens[i].cls
    complement = (
        cls == "be"
        and sentence.tokens[index].cls in ("veto", "decide")
        and _word(sentence, index).startswith(("最终", "最后", "final", "裁"))
    )
    return cls == "whether" or (complement and any(t.cls in POWERS for t in sentence.tokens[:i]))


def _follows(sentence: Sentence, index: int) -> bool:
    """…后执行, 方可实施: what comes after is no act of the one who acts before."""
    return (
        sentence.tokens[index].cls == "implement"
        and index > 0
        and sentence.tokens[index - 1].cls in ("after", "then")
    )


def _merely_light(sentence: Sentence, index: int, following: int | None) -> bool:
    if sentence.tokens[index].cls != "implement" or following is None or _word(sentence, index) not in _LIGHT:
        return False
    between = _between(sentence, index, following)
    near = all(sentence.tokens[i].cls in ("content", "of", "strong") for i in between)
    return near and sentence.tokens[following].cls in ("assess", "reward", "veto")


def _absorbed(last: Predicate, power: str, index: int) -> bool:
    """A strong act's object may name acts itself (审批质量考核方案): they are what it is about."""
    if last.power not in STRONG and last.power not in ("review", "propose", "compile"):
        return False
    if last.power in ("approve", "decide", "review", "propose", "compile", "formulate", "manage", "veto"):
        if power in NOMINAL_MATTER:
            last.nominal = (*last.nominal, NOMINAL_MATTER[power])
            return True
        return last.power in ("approve", "decide", "veto") and power not in ("participate", "attend")
    return False


def _govern(sentence: Sentence, made: Predicate, found: list[Predicate], link: str) -> None:
    """Finds the weaker act of the clause that ``made`` is the object of."""
    for earlier in reversed(found):
        if earlier.clause != made.clause or _word(sentence, earlier.index).endswith("权"):
            break
        if earlier.power not in WEAK or earlier.power == made.power:
            continue
        between = _between(sentence, earlier.index, made.index)
        if any(
            _word(sentence, i) in _VERB_CONJ or sentence.tokens[i].cls in ("may", "have", "right")
            for i in between
        ):
            break
        if link in ("object", "helped") or (link in ("list",) and earlier.power in _TAKES_VERBS):
            made.governor, made.governor_index = earlier.power, earlier.index
            break
        if link == "coordinated" and earlier.power in _TAKES_VERBS and earlier is not found[-1]:
            made.governor, made.governor_index = earlier.power, earlier.index
            break
