"""Whether a sentence makes somebody the officer, and whom: 聘任 X 为首席质量官; X 同志自 … 起为首席质量官."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.fills_another import is_name, without_other_posts
from checker.statements.leaves_a_seat import seat_left
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.person_named import name_in
from checker.statements.settled_on import is_still_open, settled_on
from checker.statements.vocabulary import Vocabulary
from checker.statements.whose_clause import DOUBTFUL, clauses_of

Appointed = tuple[str | None, Certainty]
_ASIDE = Pattern(r"\([^()]{1,24}\)", "( )")
# Whom the paper makes the officer is read as the officer wherever he is named.
_NAMED = frozenset(("person", "officer"))
# 合肥明济医院有限公司: the name of a firm is read as words of many kinds.
_FIRM = frozenset(("company", "content", "unknown", "general", "narrow", "light", "foreign"))
_DONE = frozenset(("appoint", "decide", "now"))
_AFTER_THE_ACT = frozenset(("comma", "start", "office_term", "also", "conj", "date", "bracket"))


def appointments_in(part: list[Token], text: str, parties: Sequence[str]) -> Iterator[Appointed]:
    """Whom the sentence ``part`` of ``text`` (normalised) makes the officer – None where it gives no name – and how surely.

    ``parties`` are the pack's words for who receives a power of attorney.
    """
    if "officer" not in {t.cls for t in part}:
        return
    part = _without_the_former_post(without_other_posts(_without_contests(part, text), text), text)
    part = _without_the_made_something_else(part, text)
    classes = {t.cls for t in part}
    if "officer" not in classes:
        return
    if ("appoint" in classes and is_appointed(_unbracketed(part, text))) or _has_become(part, classes):
        name = _whom(text, part)
        open_ = (
            _doubted(part, text)
            or _to_come_or_gone(part, text)
            or is_still_open(text[part[0].start : part[-1].end])
            or (name is None and _is_a_rule(part, text))
        )
        yield name, "unsure" if open_ else "sure"
    elif (settled := settled_on(part, text)) is not None:
        yield settled, "unsure" if _doubted(part, text) or _to_come_or_gone(part, text) else "sure"
    elif _is_party(part, text, parties):
        yield name_in(text, part), "unsure"


def _whom(text: str, part: list[Token]) -> str | None:
    """选举甲为执行董事，聘任乙为首席质量官: the name in the clause that fills the officer's post, else in the sentence."""
    acts = (c for c in clauses_of(part) if {"appoint", "officer"} <= {t.cls for t in c})
    return next((name for c in acts if (name := name_in(text, c)) is not None), None) or name_in(text, part)


def _without_contests(part: list[Token], text: str) -> list[Token]:
    """面向全体员工公开竞聘，…，聘任张三为首席质量官: to vie for a post is no appointment, where one follows."""
    kept = [
        t
        for t in part
        if not (t.cls == "appoint" and text.endswith(("竞", "招", "应"), max(0, t.start - 1), t.start))
    ]
    return kept if any(t.cls == "appoint" for t in kept) else part


_FORMER_POST = Pattern(
    r",(?:其)?原(?:任|有|担任)[^,;。]{2,20}(?:不再保留|(?:自然|自行|同时|随之|相应|即行)(?:免除|免去|解除|终止))(?=[,;。]|$)",
    ",原",
)


def _without_the_former_post(part: list[Token], text: str) -> list[Token]:
    """聘任张三为首席质量官，原任质量部副部长职务不再保留: what he was before makes the act no less sure."""
    found = _FORMER_POST.search(text, part[0].start, part[-1].end)
    if found is None:
        return part
    kept = [t for t in part if not found.start() <= t.start < found.end()]
    told = [t for t in part if found.start() <= t.start < found.end()]
    return kept if kept and not any(t.cls == "officer" for t in told) else part


def _without_the_made_something_else(part: list[Token], text: str) -> list[Token]:
    """聘任陈思齐为质量部经理，在首席质量官领导下工作: he who is told by name is made something else, if only by his name known."""
    kept = part
    for clause in clauses_of(part):
        act = next((i for i, t in enumerate(clause) if t.cls == "appoint"), None)
        if act is None or not any(t.cls in _OTHER_POSTS for t in clause[act:]):
            continue
        his = [t for t in clause if t.cls == "officer"]
        if his and all(is_name(t, text) for t in his):
            kept = [t for t in kept if not clause[0].start <= t.start < clause[-1].end]
    return kept or part


_OTHER_POSTS = frozenset(("above", "beside", "below"))


def appointments_beside_removal(part: list[Token], text: str) -> Iterator[Appointed]:
    """免去 A 的首席质量官职务，聘任 B 为首席质量官: what the clauses without the removal appoint."""
    for clause in clauses_of(part):
        acts = {t.cls for t in clause}
        if {"officer", "appoint"} <= acts and "remove" not in acts and is_appointed(clause):
            yield name_in(text, clause), "unsure" if _doubted(part, text) else "sure"


def _doubted(part: list[Token], text: str) -> bool:
    """Whether it is only meant to be; what the purpose at its head aims at (为争取…，决定任命…) does not count."""
    told = part
    if part[0].cls == "purpose":
        acts = next((i for i, t in enumerate(part) if t.cls in _DONE), 0)
        told = part[acts:]
    if any(t.cls == "temporary" and after.cls == "officer" for t, after in pairwise(told)):
        return True  # 任命张三为代理首席质量官
    proposed = any(t.cls == "propose" and after.cls == "appoint" for t, after in pairwise(part))
    return proposed or any(t.cls in DOUBTFUL and not _of_before(part, t, text) for t in told)


def _of_before(part: list[Token], token: Token, text: str) -> bool:
    """聘任张三为首席质量官，原任质量部副部长职务不再保留: a clause behind the act on the post that he leaves for it.

    宜 before the rest of the name of a place (宜春, 宜兴) is no wish.
    """
    if _PLACE.match(text, token.start) is not None:
        return True
    clauses = clauses_of(part)
    mine = next((i for i, c in enumerate(clauses) if c[0] is token), None)
    acts = [i for i, c in enumerate(clauses) if {"appoint", "officer"} <= {t.cls for t in c}]
    if mine is None or not acts or mine <= acts[0]:
        return False
    return _leaves_it(clauses[mine], text)


def _leaves_it(clause: list[Token], text: str) -> bool:
    if any(t.cls == "officer" for t in clause):
        return False
    return _LEAVES_IT.fullmatch(text, clause[0].start, clause[-1].end) is not None


_PLACE = Pattern(r"宜[春兴昌宾都阳城丰黄良川山]", "宜")
_LEAVES_IT = Pattern(
    r"(?:其|同志)?(?:原|原任|原来的?|之前的?|此前的?)(?:所)?(?:任|担任|兼任)?(?:的)?[^,;。]{2,24}?(?:职务|一职|岗位|职位)?(?:不再(?:保留|担任|兼任|履行)|(?:同时|自然|相应|随之|一并|即行|自行)*(?:免去|免除|解除|取消))",
    "原之此 不免解取",
)


def _to_come_or_gone(part: list[Token], text: str) -> bool:
    """将聘任张三为首席质量官; 张三任首席质量官，现已调离."""
    return _NOT_NOW.search(text, part[0].start, part[-1].end) is not None


_NOT_NOW = Pattern(
    r"(?:将|将要|将会|准备|计划|待)(?:由|于[^,;。]{1,12})?(?:聘任|任命|聘请|委任|选聘|担任|出任)|(?:已|现已)(?:调离|离职|卸任|退休|离任|辞职)|曾(?:担任|任|出任)"
    r"|(?:^|[,;。])原任(?![^,;。]{2,24}?(?:职务|一职|岗位|职位)(?:不再|同时|自然|相应|随之|一并|即行|自行|免))(?![^,;。]{2,20}(?:不再保留|(?:自然|自行|同时|随之|相应|即行)(?:免除|免去|解除|终止)))"
    r"|待[^。;]{2,30}?(?:后|合格|通过|同意|批准)[,]?(?:再|方|方可|正式)?(?:聘任|任命|聘请|委任|聘用)"
    r"|异议后[,]?(?:再|方|方可|正式)?(?:聘任|任命)|(?:竞|应|招)聘(?:本|我)?(?:公司|集团)?(?:首席质量官|质量总监)|(?:终止|取消|暂缓|中止|撤回)(?:其|本次|该)?(?:聘任|任命|聘用)|(?:聘任|任命)(?:程序)?(?:终止|取消|中止|撤回)",
    "将准计待已曾原后聘任",
)


def _is_a_rule(part: list[Token], text: str) -> bool:
    """首席质量官由总经理提名、董事会聘任: how it is done, and nobody is named; 由组织聘任 is the clause's own word."""
    act = next((i for i, t in enumerate(part) if t.cls == "appoint"), 0)
    by = next((i for i, t in enumerate(part[:act]) if t.cls == "by"), None)
    if by is None or not any(t.cls == "officer" for t in part[:act]):
        return False
    return _BY_THE_FIRM.fullmatch(text, part[by].end, part[act].end) is None


_BY_THE_FIRM = Pattern(
    r"(?:本)?(?:组织|企业|公司|单位|集团)(?:正式|书面|依法|统一)*(?:聘任|任命|聘用)", "聘任"
)


def _has_become(part: list[Token], classes: set[str]) -> bool:
    """张三同志自2025年3月1日起为公司首席质量官: from a day on, or for a term."""
    if classes.isdisjoint(("start", "office_term")) or "remove" in classes:
        return False
    for i, token in enumerate(part):
        if token.cls != "be" or _NAMED.isdisjoint(t.cls for t in part[:i]):
            continue
        after = next((t for t in part[i + 1 : i + 8] if t.cls not in _FIRM), None)
        if after is not None and after.cls == "officer":
            return True
    return False


def _is_party(part: list[Token], text: str, parties: Sequence[str]) -> bool:
    """受托人：凌霄，公司首席质量官: a power of attorney calls him so, and appoints nobody."""
    if not text.startswith(tuple(parties), part[0].start):
        return False
    told = [t.cls for t in part if t.cls not in ("comma", "company", "content")]
    return told[:2] == ["self", "colon"] and told[2:4] in (["person", "officer"], ["officer", "officer"])


def of_another_post(part: list[Token], text: str, vocabulary: Vocabulary) -> bool:
    """免去霍建平同志分公司总工程师职务: he is told by name, and the post that he leaves is another."""
    for clause in clauses_of(part):
        act = next((t for t in clause if t.cls == "remove"), None)
        if act is None or _leaves_it(clause, text):
            continue
        if seat_left(text, clause[0].start, clause[-1].end) is not None:
            continue
        named = [t for t in clause if t.cls == "officer"]
        if named and named[-1].end <= act.start and all(is_name(t, text) for t in named):
            if _NO_LONGER.match(text, named[-1].end) is not None:
                continue
            return False
        if any(text[t.start : t.end] in vocabulary.words or t.start < act.end for t in named):
            return False
        pattern, end = (_LEFT, named[-1].end) if named else (_LEFT_BY_HIM, act.start + 2)
        if pattern.match(text, end) is None:
            return False
    return True


_POST = r"(?:的|原任?|所任|担任的|兼任的)*[^,。;:的]{2,30}(?:职务|一职|之职|职位)"
# 张三同志不再担任品管部经理职务: the post is told whole, by its name in a unit or its rank.
_NO_LONGER = Pattern(
    r"(?:同志|先生|女士)?(?:自[^,。;]{2,14}起|即日起|同时|(?:任职|任期|聘期|在任|履职)(?:期间|内))?不再(?:担任|兼任)(?:其|原|本?公司|集团)*"
    r"(?![^,。;]{0,24}(?:首席|质量总监|品质总监))[^,。;:的]{1,20}(?:长|师|经理|主任|主管|助理|专员|主办|员)(?:职务|一职|之职|职位)?(?=[,。;]|$)",
    "不再",
)
_LEFT = Pattern(rf"(?:同志|先生|女士)?{_POST}", "职")
_LEFT_BY_HIM = Pattern(
    r"去?(?:其|[^,。;:]{2,3}(?:同志|先生|女士))?(?:的|原任?|所任|担任的|兼任的)*"
    r"[^,。;:的]{0,24}(?:长|师|经理|主任|总监|书记|主管|助理|专员|代表|裁)(?:职务|一职|之职|职位)",
    "职",
)


def _unbracketed(part: list[Token], text: str) -> list[Token]:
    """聘任张三（原质量部部长）为首席质量官: what a bracket adds to a name is left out."""
    first = part[0].start
    aside = [(m.start() + first, m.end() + first) for m in _ASIDE.finditer(text[first : part[-1].end])]
    if not aside:
        return part
    kept = [t for t in part if not any(start <= t.start < end for start, end in aside)]
    return kept if {"appoint", "officer"} <= {t.cls for t in kept} else part


def is_appointed(part: list[Token]) -> bool:
    """聘任 X 为首席质量官; 首席质量官由 X 担任: the officer stands after the act, or before 由 … 担任.

    The name of who was made the officer may stand before it: 杜卫东同志任首席质量官.
    """
    acts = [i for i, t in enumerate(part) if t.cls == "appoint" and not _is_paper(part, i)]
    if not acts:
        return False
    act = acts[0]
    places = [i for i, t in enumerate(part) if t.cls == "officer"]
    place = next((i for i in places if i > act), places[0])
    if place > act:
        return not any(t.cls in ("comma", "by") for t in part[act:place]) or _as_well(part, act, place)
    last = acts[-1]
    by = any(t.cls == "by" for t in part[place:act]) or (last > act + 1 and part[last - 1].cls in _WHO)
    return by and _of_that_post(part, place, last)


def _is_paper(part: list[Token], place: int) -> bool:
    """任命书第1项所述CQO一票否决: the letter is only named."""
    following = part[place + 1 : place + 2]
    return bool(following) and following[0].cls == "paper" and following[0].start == part[place].end


_WHO = frozenset(("person", "officer", "content", "unknown"))


def _as_well(part: list[Token], act: int, place: int) -> bool:
    """任命 X 为质量总监，同时担任管理者代表、首席质量官: one person, two acts; …为品质副总，该职务即首席质量官: one post."""
    comma = max((i for i in range(act, place) if part[i].cls == "comma"), default=act)
    if any(t.cls in ("also", "be") for t in part[comma + 1 : place]) and all(
        t.cls in _THE_SAME for t in part[comma + 1 : place]
    ):
        return not any(t.cls == "comma" for t in part[act:comma])
    further = next((i for i in range(comma, place) if part[i].cls == "appoint"), None)
    if further is None or any(t.cls in ("by", "comma") for t in part[further:place]):
        return False
    return all(t.cls in _AS_WELL for t in part[comma + 1 : further])


_THE_SAME = frozenset(("self", "also", "be", "company"))
_AS_WELL = frozenset(("also", "conj", "content", "light", "strong"))


def _of_that_post(part: list[Token], place: int, act: int) -> bool:
    """设首席质量官一名，由张三担任 – and not 提交小组审定，小组由总经理任组长, where another post is filled."""
    if not any(t.cls == "comma" for t in part[place:act]):
        return True
    return act + 1 == len(part) or part[act + 1].cls in _AFTER_THE_ACT
