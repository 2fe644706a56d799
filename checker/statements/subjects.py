"""Who acts: agent mark, grant, copula, own subject, earlier subject, heading – in this order."""

from __future__ import annotations

from dataclasses import dataclass

from checker.statements.context import Context
from checker.statements.predicates import POWERS, Predicate
from checker.statements.sentence import Sentence

SUBJECTS = frozenset(("officer", "above", "beside", "below", "anyone", "self", "grantor", "company"))
_MARKED = {"by": "F3", "report": "F5", "via": "F6", "without": "F4"}
_MATTER = frozenset(("matter", "own_staff"))
_BODIES = ("会", "班子", "层", "committee", "board", "meeting", "team")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who acts: a holder id (None: nobody is named), the frame that says so and the tokens that do."""

    holder: str | None
    frame: str
    tokens: tuple[int, ...] = ()
    partners: tuple[str, ...] = ()
    sure: bool = True


def subject_of(sentence: Sentence, act: Predicate, context: Context, carried: Subject | None) -> Subject:
    """The holder of an act: agent mark, grant, copula, own subject, earlier subject, heading – in this order."""
    if act.governor_index is not None and act.governor_index < act.index:
        act = Predicate(act.governor_index, act.governor or act.power, act.clause, act.group)
    return (
        _heard(sentence, act, context, carried)
        or _passive_agent(sentence, act, context, carried)
        or _marked(sentence, act, context, carried)
        or _copula(sentence, act, context, carried)
        or _granted(sentence, act, context, carried)
        or _plain(sentence, act, context, carried)
        or _opened(sentence, act, context, carried)
        or inherited(context, carried)
    )


def _identity(sentence: Sentence, index: int, context: Context, carried: Subject | None) -> str | None:
    token = sentence.tokens[index]
    if token.cls != "self":
        return token.meaning
    if carried is not None and carried.holder:
        return carried.holder
    if context.holder:
        return context.holder
    return next((t.meaning for t in sentence.tokens if t.cls == "officer"), None)


def _heard(sentence: Sentence, act: Predicate, context: Context, carried: Subject | None) -> Subject | None:
    """听取 H 意见: the one who is heard holds the (weak) power."""
    if act.power != "attend":
        return None
    for i in range(act.index + 1, min(act.index + 4, len(sentence.tokens))):
        if sentence.tokens[i].cls in ("officer", "self") and sentence.free(i):
            return _with_partners(sentence, i, "F2", context, carried)
    return None


def _passive_agent(
    sentence: Sentence, act: Predicate, context: Context, carried: Subject | None
) -> Subject | None:
    """English: approved by the CQO."""
    for i in range(act.index + 1, min(act.index + 5, len(sentence.tokens) - 1)):
        token = sentence.tokens[i]
        if token.cls in ("comma",) or (
            token.cls in POWERS and i > act.index + 1 and sentence.tokens[i - 1].cls != "conj"
        ):
            return None
        signed = act.power in ("approve", "decide") and i == act.index + 1 and token.cls == "of"
        if (token.cls == "by" or signed) and sentence.free(i) and _latin(sentence, i):
            for j in range(i + 1, min(i + 4, len(sentence.tokens))):
                if sentence.tokens[j].cls in SUBJECTS and sentence.free(j):
                    return _with_partners(sentence, j, "F15", context, carried)
            return None
    return None


def _latin(sentence: Sentence, index: int) -> bool:
    return sentence.text[sentence.tokens[index].start].isascii()


def _marked(sentence: Sentence, act: Predicate, context: Context, carried: Subject | None) -> Subject | None:
    """由 H …V; 报 H V; 经 H V; 未经 H V不得."""
    for i in range(act.index - 1, -1, -1):
        token = sentence.tokens[i]
        if token.cls == "comma" and sentence.clause[i] != act.clause:
            return None
        if token.cls in SUBJECTS and sentence.free(i):
            back = i - 1
            while back >= 0 and sentence.tokens[back].cls in (*SUBJECTS, "conj", "of", "strong", "prep"):
                if sentence.tokens[back].cls == "prep":
                    return None
                back -= 1
            mark = sentence.tokens[back].cls if back >= 0 and sentence.free(back) else ""
            if mark not in _MARKED:
                return None
            if mark != "by" and any(
                sentence.tokens[k].cls in ("may", "then", "cannot") for k in range(i, act.index)
            ):
                return None
            first = back + 1
            while first < i and sentence.tokens[first].cls not in SUBJECTS:
                first += 1
            return _with_partners(sentence, first, _MARKED[mark], context, carried)
        if token.cls == "without" and sentence.free(i):
            return None
    return None


def _copula(sentence: Sentence, act: Predicate, context: Context, carried: Subject | None) -> Subject | None:
    """…审批权归 H; …的批准人为 H."""
    for i in range(act.index + 1, len(sentence.tokens) - 1):
        token = sentence.tokens[i]
        if token.cls in _MATTER and sentence.free(i):
            return None
        if token.cls in ("be", "belong", "by") and sentence.free(i) and not _latin(sentence, i):
            j = i + 1
            while j < len(sentence.tokens) and sentence.tokens[j].cls in ("strong", "content", "of"):
                j += 1
            if j < len(sentence.tokens) and sentence.tokens[j].cls in SUBJECTS and sentence.free(j):
                if (
                    token.cls == "by"
                    and any(t.cls in POWERS for t in sentence.tokens[j:] if t.cls not in ("manage",))
                    and not _only_have(sentence, j)
                ):
                    return None
                return _with_partners(sentence, j, "F7", context, carried)
            return None
        if (
            token.cls in ("be", "belong")
            and _latin(sentence, i)
            and sentence.text[token.start : token.end] not in ("is", "are", "be", "been", "being", "was")
        ):
            j = i + 1
            while j < len(sentence.tokens) and sentence.tokens[j].cls in ("of", "content"):
                j += 1
            if j < len(sentence.tokens) and sentence.tokens[j].cls in SUBJECTS:
                return _with_partners(sentence, j, "F7", context, carried)
            return None
        if (
            token.cls in POWERS
            and sentence.free(i)
            and sentence.tokens[i - 1].cls not in ("conj", "right")
            and i > act.index + 1
        ):
            return None
        if token.cls in ("comma", "have"):
            return None
    return None


def _only_have(sentence: Sentence, index: int) -> bool:
    return any(t.cls == "have" for t in sentence.tokens[index:])


def _granted(sentence: Sentence, act: Predicate, context: Context, carried: Subject | None) -> Subject | None:
    """授予 H V权; 将 V权 授予 H."""
    gives = [i for i, t in enumerate(sentence.tokens) if t.cls == "grant_act" and sentence.free(i)]
    gives += [
        i
        for i, t in enumerate(sentence.tokens)
        if t.cls == "revoke_act" and sentence.free(i) and i > act.index
    ]
    for i in gives:
        ahead = range(i + 1, len(sentence.tokens))
        for j in ahead:
            cls = sentence.tokens[j].cls
            if cls in SUBJECTS and sentence.free(j) and cls not in ("grantor", "company"):
                if j < act.index or i > act.index:
                    return _with_partners(sentence, j, "F8", context, carried)
                break
            if cls in POWERS or cls == "comma":
                break
    if gives and gives[0] < act.index and context.holder and not _plain(sentence, act, context, carried):
        return Subject(context.holder, "F8")
    return None


def _plain(sentence: Sentence, act: Predicate, context: Context, carried: Subject | None) -> Subject | None:
    """H (对 M) 有 V权; H V M: the nearest free title of the clause that is not an object."""
    best = _own_agent(sentence, act)
    if best is not None:
        return _with_partners(sentence, best, "F2", context, carried)
    for i in range(act.index):
        if sentence.clause[i] != act.clause or not sentence.free(i) or sentence.tokens[i].cls not in SUBJECTS:
            continue
        before = sentence.tokens[i - 1].cls if i else ""
        if before in ("prep", "report", "via", "without", "joint", "of", "appoint") and not _of_subject(
            sentence, i
        ):
            continue
        if sentence.tokens[i].cls == "company" and best is not None:
            continue
        if before == "conj" and best is not None and _coordinated(sentence, best, i):
            continue
        if _helped(sentence, i) or _attribute(sentence, i, act) or _in_object(sentence, i):
            continue
        if best is None or sentence.tokens[best].cls == "company":
            best = i
    if best is None or sentence.tokens[best].cls == "company":
        return None
    return _with_partners(
        sentence, best, "F15" if _latin(sentence, best) else _shape(sentence, best, act), context, carried
    )


def _opened(sentence: Sentence, act: Predicate, context: Context, carried: Subject | None) -> Subject | None:
    """H 发现…, 可…: the title that opens an earlier clause of the sentence, nearest first."""
    for clause in range(act.clause - 1, -1, -1):
        inside = [
            i for i, c in enumerate(sentence.clause) if c == clause and sentence.tokens[i].cls != "comma"
        ]
        places = [
            i
            for i in inside
            if sentence.tokens[i].cls in ("officer", "above", "beside", "self") and sentence.free(i)
        ]
        if not places or any(sentence.tokens[i].cls in POWERS and sentence.free(i) for i in inside):
            continue
        first = places[0]
        if is_body(sentence, first) or (first and sentence.tokens[first - 1].cls == "must"):
            continue
        if first and sentence.tokens[first - 1].cls in (
            "prep",
            "by",
            "via",
            "report",
            "of",
            "without",
            "consult",
            "appoint",
        ):
            continue
        return _with_partners(sentence, first, "F2", context, carried)
    return None


def _own_agent(sentence: Sentence, act: Predicate) -> int | None:
    """按其签批办理: a title right before the act is who acts, whatever stands further left."""
    i = act.index - 1
    while i >= 0 and sentence.tokens[i].cls in ("strong", "duty", "may", "before"):
        i -= 1
    if (
        i > 0
        and sentence.free(i)
        and sentence.tokens[i].cls in ("officer", "self")
        and sentence.tokens[i - 1].cls in ("per", "prep", "implement")
    ):
        return i
    return None


def _shape(sentence: Sentence, subject: int, act: Predicate) -> str:
    between = {sentence.tokens[i].cls for i in range(subject + 1, act.index)}
    after = sentence.tokens[act.index + 1].cls if act.index + 1 < len(sentence.tokens) else ""
    return "F1" if "have" in between or after == "right" else "F2"


def _of_subject(sentence: Sentence, index: int) -> bool:
    """对…有异议的首席质量官 is rare; a title right after 的 is an object unless it opens the clause."""
    return False


def _helped(sentence: Sentence, index: int) -> bool:
    """协助总经理…: whom the officer helps is not the subject."""
    for j in range(index - 1, -1, -1):
        cls = sentence.tokens[j].cls
        if cls in ("assist", "attend", "participate"):
            return True
        if cls not in ("company", "content", "conj", "above", "beside", "of"):
            return False
    return False


def _in_object(sentence: Sentence, index: int) -> bool:
    """对下属工厂厂长的绩效…: a title inside what 对, 就 or 向 leads is an object."""
    for j in range(index - 1, -1, -1):
        cls = sentence.tokens[j].cls
        if cls == "prep":
            return sentence.free(j)
        if cls not in (
            "below",
            "beside",
            "above",
            "own_staff",
            "content",
            "of",
            "conj",
            "matter",
            "company",
            "whole",
            "each",
            "general",
        ):
            return False
    return False


def _attribute(sentence: Sentence, index: int, act: Predicate) -> bool:
    """各部门的质量考核, 财务部门质量经费…: a department before 的 is whose work, not who acts."""
    token = sentence.tokens[index]
    after = sentence.tokens[index + 1].cls if index + 1 < len(sentence.tokens) else ""
    return (
        after == "of" and token.cls in ("below", "beside", "above", "company") and not _latin(sentence, index)
    )


def _coordinated(sentence: Sentence, first: int, second: int) -> bool:
    return all(sentence.tokens[k].cls in (*SUBJECTS, "conj", "of") for k in range(first, second))


def _with_partners(
    sentence: Sentence, index: int, frame: str, context: Context, carried: Subject | None
) -> Subject:
    """The holder at ``index`` and those coordinated with it; the officer first if among them."""
    places = [index]
    for step in (1, -1):
        j = index + step
        while 0 <= j < len(sentence.tokens) and (
            sentence.tokens[j].cls in (*SUBJECTS, "conj")
            or (sentence.tokens[j].cls == "content" and _latin(sentence, j))
        ):
            if sentence.tokens[j].cls in SUBJECTS and sentence.free(j):
                places.append(j)
            j += step
    names = [(_identity(sentence, j, context, carried), j) for j in places]
    officer = [n for n in names if sentence.tokens[n[1]].cls in ("officer", "self")]
    main = officer[0] if officer else names[0]
    conjoined = any(sentence.tokens[k].cls == "conj" for k in range(min(places), max(places) + 1))
    others = tuple(n for n, _ in names if n and n != main[0] and n != "company") if conjoined else ()
    if not conjoined and len({n for n, _ in names}) > 1 and not officer:
        main = names[0]
    return Subject(main[0], frame, tuple(sorted(places)), others, main[0] is not None)


def inherited(context: Context, carried: Subject | None) -> Subject:
    """Whoever the text or its headings were speaking of."""
    if carried is not None and carried.holder:
        return Subject(carried.holder, carried.frame, (), carried.partners, carried.sure)
    if context.holder:
        frame = "F10" if "power" in context.sections else "F9"
        return Subject(context.holder, frame)
    return Subject(None, "none", (), (), False)


def is_body(sentence: Sentence, index: int) -> bool:
    """Whether the title at ``index`` is an organ that meets: 总经理办公会, 经营班子."""
    token = sentence.tokens[index]
    word = sentence.text[token.start : token.end]
    return token.cls == "above" and any(b in word for b in _BODIES)


def loser_of(
    sentence: Sentence, act: Predicate, context: Context, carried: Subject | None
) -> tuple[Subject, str] | None:
    """Whoever loses the power, with the frame: 收回 H 的 V权 (F13); V权由 H 调整至 X (F14)."""
    revokes = [i for i, t in enumerate(sentence.tokens) if t.cls == "revoke_act" and sentence.free(i)]
    for i in revokes:
        between = range(min(i, act.index) + 1, max(i, act.index))
        if any(
            sentence.tokens[k].cls in POWERS
            and sentence.tokens[k - 1].cls not in ("conj", "of", "right", "prep", "matter")
            and sentence.clause[k] != act.clause
            for k in between
        ):
            continue
        if i < act.index and sentence.clause[i] == act.clause:
            named = next(
                (k for k in between if sentence.tokens[k].cls in SUBJECTS and sentence.free(k)), None
            )
            holder = (
                _with_partners(sentence, named, "F13", context, carried)
                if named is not None
                else inherited(context, carried)
            )
            return holder, "F13"
        if i > act.index:
            gets = next(
                (k for k in range(i + 1, len(sentence.tokens)) if sentence.tokens[k].cls in SUBJECTS), None
            )
            if gets is not None and sentence.tokens[gets].cls not in ("officer", "self"):
                named = next(
                    (
                        k
                        for k in range(i)
                        if sentence.tokens[k].cls in ("officer", "self") and sentence.free(k)
                    ),
                    None,
                )
                holder = (
                    _with_partners(sentence, named, "F14", context, carried)
                    if named is not None
                    else inherited(context, carried)
                )
                return holder, "F14"
    return None
