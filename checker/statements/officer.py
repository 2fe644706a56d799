"""What papers say of the post: who was appointed, by whom, for how long; authorised, announced, senior, in charge."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from checker.dossier.model import Place
from checker.patterns import Pattern
from checker.statements.appointed import appointments_beside_removal, appointments_in, of_another_post
from checker.statements.authorised import is_authorised
from checker.statements.context import Context
from checker.statements.leaving import asks_to_leave, is_rule_on_leaving, may_have_left
from checker.statements.lexicon import Lexicon
from checker.statements.made_known import made_known
from checker.statements.model import Certainty, OfficerFact
from checker.statements.naming import Token
from checker.statements.normalise import Normal
from checker.statements.person_named import name_in
from checker.statements.sentence import ENDS, sentences
from checker.statements.whose_clause import DOUBTFUL, clauses_of

_DATE = Pattern(r"(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?", "-./月 -./年")
_YEARS = Pattern(
    r"(?:任期|聘期|任期为|聘期为|为期)[^\d一二两三四五六]{0,4}([\d一二两三四五六]{1,2})(?:个)?年", "期聘 年"
)
_DECIDED_ON = Pattern(
    r"(?:的|召开的|,|经)?[^,。;0-9起至到止]{0,14}?(?:会议|大会|办公会|例会|董事会|理事会|委员会|会|表决|决议|研究|审议|讨论)",
    "会决议究论",
)
"""经2025年3月18日总经理办公会研究: the day of a sitting is no day of office."""
_UNTIL = Pattern(r"[起]?[,]?\s*(?:至|到|-|~|—|–|/)+\s*(?:[于])?\s*", "至到-~—–/")
_NUMBERS = {c: i for i, c in enumerate("零一二三四五六")} | {"两": 2}
_TERM = ("任期", "聘期", "有效期", "授权期限", "聘用期", "委托期限")


def officer_facts(
    normal: Normal,
    tokens: list[Token],
    context: Context,
    place: Place,
    lexicon: Lexicon,
    speaks: bool = False,
) -> Iterator[OfficerFact]:
    """Facts on the officer in one block; ``speaks`` says that an earlier block of the letter named the officer."""
    if context.mention and context.mention != "kpi":
        return
    named = speaks or context.holder == lexicon.officer
    for part, end in sentences(normal.text, tokens):
        text = normal.text[part[0].start : part[-1].end]
        left, right = normal.span(part[0].start, part[-1].end)
        classes = frozenset([t.cls for t in part])
        asked = end == "question"
        doubtful = asked or not (classes.isdisjoint(DOUBTFUL) or _only_quoted(normal.text, part))
        named = named or "officer" in classes
        for kind, by, value, sure in _found(text, part, classes, named, normal, lexicon):
            here, quote = place.within(left, right), normal.written[left:right]
            certainty: Certainty = "unsure" if asked or (doubtful and kind != "appointed") else sure
            yield OfficerFact(kind, lexicon.officer, quote, here, by, value, certainty)


def _found(
    text: str, part: list[Token], classes: frozenset[str], named: bool, normal: Normal, lexicon: Lexicon
) -> Iterator[tuple[str, str | None, str | None, Certainty]]:
    words = lexicon.vocabulary.officer_words
    above = next((t.meaning for t in part if t.cls == "above"), None) if "above" in classes else None
    negated = not classes.isdisjoint(_NEGATES)
    officer = "officer" in classes
    leaves = officer and "remove" in classes
    if leaves and is_rule_on_leaving(text):
        # A rule names nobody; whoever is named is gone.
        leaves = any(name_in(normal.text, c) for c in clauses_of(part) if any(t.cls == "remove" for t in c))
    if leaves and not of_another_post(part, normal.text, lexicon.vocabulary):
        gone = next(c for c in clauses_of(part) if any(t.cls == "remove" for t in c))
        yield "removed", above, name_in(normal.text, gone), "unsure" if asks_to_leave(text) else "sure"
        for person, certainty in appointments_beside_removal(part, normal.text) if not negated else ():
            yield "appointed", above, person, certainty
    elif officer and may_have_left(text):
        yield "removed", above, None, "unsure"
    elif not negated or not _undone(text, part):
        for person, certainty in appointments_in(part, normal.text, words.get("party", ())):
            yield "appointed", above, person, certainty
    if not named:
        return
    plain = [t for clause in clauses_of(part) if not any(t.cls in _NEGATES for t in clause) for t in clause]
    if plain and is_authorised(plain, normal.text):
        yield "authorised", above if "grant_act" in classes else None, None, "sure"
    if negated:
        # 聘期三年，原任职务不再保留: the term stands before what is not.
        start = next(c[0].start for c in clauses_of(part) if any(t.cls in _NEGATES for t in c))
        if "appoint" in classes and (term := _term(normal.text[part[0].start : start])):
            yield "term", None, term, "sure"
        return
    for mark, certainty in made_known(normal.text, part, officer, words):
        yield mark, None, None, certainty
    term = _term(text)
    if term:
        yield "term", None, term, "sure"


_NEGATES = frozenset(("cannot", "nomore", "without"))
_QUOTED = Pattern(r"[“「\"'][^“”「」\"']*[”」\"']", "“「\"'")


def _only_quoted(text: str, part: list[Token]) -> bool:
    """官网“公司新闻”栏: what is doubtful there is a name."""
    spans = [found.span() for found in _QUOTED.finditer(text, part[0].start, part[-1].end)]
    doubts = [t for t in part if t.cls in DOUBTFUL]
    return all(any(start <= t.start < end for start, end in spans) for t in doubts)


_COMES_TO_NOTHING = Pattern(
    r"不予?(?:生效|执行|聘任|任命|办理)|不再(?:有效|执行|聘任|任命)|不成立|未(?:生效|执行|通过)", "不未"
)


# (公示期内未收到异议): nobody spoke against it.
_UNOPPOSED = Pattern(
    r"\([^()如若]{0,12}(?:未|没有|无)(?:收到|接到|发现|人|任何|提出)*[^,;。()]{0,8}(?:异议|反映|意见|举报|问题)\)",
    "(",
)


def _undone(text: str, part: list[Token]) -> bool:
    """Whether a sentence with a "not" appoints nobody: 不聘任…; one behind the act (…，不进入领导班子) leaves it."""
    unopposed = [found.span() for found in _UNOPPOSED.finditer(text)]
    first = part[0].start
    part = [t for t in part if not any(start <= t.start - first < end for start, end in unopposed)]
    clauses = clauses_of(part)
    acts = [i for i, c in enumerate(clauses) if {"appoint", "officer"} <= {t.cls for t in c}]
    if not acts or _COMES_TO_NOTHING.search(text):
        return True
    return any(t.cls in _NEGATES for c in clauses[: acts[0] + 1] for t in c)


def _term(text: str) -> str | None:
    """ISO interval ``FROM/TO``, ``FROM/``, ``/TO`` or ``P3Y`` of a term of office."""
    if not any(w in text for w in _TERM):
        return None
    text = _OF_A_CERTIFICATE.sub("", _RUN_OUT.sub("", text))
    found = [d for d in _DATE.finditer(text) if not _DECIDED_ON.match(text, d.end())]
    days = [f"{int(y):04d}-{int(m):02d}-{int(d):02d}" for y, m, d in (f.groups() for f in found)]
    years = _YEARS.search(text)
    for k in range(len(found) - 1):
        if _UNTIL.fullmatch(text, found[k].end(), found[k + 1].start()):
            return f"{days[k]}/{days[k + 1]}"
    if years:
        number = _NUMBERS.get(years.group(1)) or (int(years.group(1)) if years.group(1).isdigit() else 0)
        if number:
            return f"{days[0]}/P{number}Y" if days else f"P{number}Y"
    if len(days) >= 2:
        return f"{days[0]}/{days[1]}"
    if days and _BEGINS.search(text[: found[0].end() + 1]):
        return f"{days[0]}/{_month_in_bracket(text[found[0].end() :])}"
    if days:
        return f"/{days[0]}" if re.search(r"至|到|截止|截至", text) else f"{days[0]}/"
    return None


_BEGINS = Pattern(r"(?:自|从)\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?起?$", "自从")
_UNTIL_MONTH = Pattern(r"(?:至|到)[^,;。()]{2,16}\((?:即|至)?(\d{4})年(\d{1,2})月[底末]?(?:\)|$)", "至到 (")


def _month_in_bracket(text: str) -> str:
    """起至本届董事会届满（2027年6月）: what ends the term, with the month in which it does; empty for none."""
    found = _UNTIL_MONTH.search(text)
    if found is None or not 1 <= int(found[2]) <= 12:
        return ""
    year, month = int(found[1]), int(found[2])
    return f"{year:04d}-{month:02d}-{monthrange(year, month)[1]:02d}"


# 首席质量官培训证书，有效期至2028年8月28日: how long the certificate is good.
_OF_A_CERTIFICATE = Pattern(
    r"(?:证书|证件|资格证|合格证|许可证|执照|资质)[^;。]{0,24}?有效期[^,;。]{0,24}", "证执资 期"
)
# 鉴于首席质量官聘期于2025年6月30日届满，续聘…: the term that is over; 试用期自…至…: the trial is no term.
_RUN_OUT = Pattern(
    r"(?:聘期|任期)[^,;()]{0,16}(?:届满|期满|到期|已满)(?=[^。;]{0,40}(?:续聘|连任|续任|再次聘任|重新聘任|继续聘任|继续担任))"
    r"|试用期[^,;()]{0,8},?(?:自|从)?\d{4}[年.\-/]\d{1,2}[^,;()]{0,8}?(?:至|到|-|—|~)+\d{4}[年.\-/][\d月日.\-/]{1,8}止?",
    "届期到已试",
)


def _beside(tokens: list[Token], index: int) -> bool:
    """赵总（质量副总）: a bracket or nothing between the name and the officer's title."""
    around = [tokens[j] for j in (index - 1, index + 1) if 0 <= j < len(tokens)]
    mine = tokens[index]
    return any(t.cls == "officer" and max(t.start - mine.end, mine.start - t.end) <= 1 for t in around)


def _leaves(following: list[Token]) -> bool:
    """张三不再担任首席质量官, 张三辞去首席质量官职务."""
    before = [t.cls for t in following]
    before = before[: before.index("officer")] if "officer" in before else before
    return not {"remove", "nomore", "cannot"}.isdisjoint(before)


def officers_named(text: str, tokens: list[Token]) -> frozenset[str]:
    """People whom the text makes the officer: 任命张三为首席质量官, 首席质量官张三同志."""
    found: set[str] = set()
    if not any(t.cls == "person" for t in tokens) and "方" not in text:
        return frozenset()
    for i, token in enumerate(tokens):
        party = text[token.start : token.end] in ("甲方", "乙方", "丙方")
        if token.cls != "person" and not party:
            continue
        if party:
            after = [t.cls for t in tokens[i + 1 : i + 4]]
            if after[:2] == ["colon", "officer"]:
                found.add(text[token.start : token.end])
            if "officer" in after and ("be" in after or "appoint" in after or after[0] == "officer"):
                found.add(text[token.start : token.end])
            continue
        following = tokens[i + 1 : i + 7]
        following = following[: next((j for j, t in enumerate(following) if t.cls in ENDS), len(following))]
        answers = _ANSWERS_TO.search(text, token.end, following[-1].end) if following else None
        if answers is not None:  # 聘任顾晓燕为品质部部长，向品质副总汇报: to whom she reports is another
            following = [t for t in following if t.start < answers.start()]
        if text[token.end - 1] == "总" and not _beside(tokens, i):
            continue
        titled = (
            i > 0 and tokens[i - 1].cls in ("above", "beside", "below") and tokens[i - 1].end == token.start
        )
        if titled and not any(t.cls in ("appoint", "be", "colon") for t in following):
            continue
        if (i and tokens[i - 1].cls == "remove") or _leaves(following):
            continue
        before = tokens[max(0, i - 2) : i]
        if _has_another_post(before, following) or _one_more(text, before, following):
            continue
        near = before + following
        if any(t.cls == "officer" for t in near) and not any(
            t.cls in ("above", "beside") for t in _beside_name(tokens[i + 1 : i + 3])
        ):
            name = text[token.start : token.end]
            found |= {name, *(name[0] + style for style in ("先生", "女士", "总", "工", "博士"))}
        elif _set_up_for(text, tokens, i):
            found.add(text[token.start : token.end])
    return frozenset(found)


def _beside_name(following: list[Token]) -> list[Token]:
    """首席质量官龚雪在经营班子会上…: where he is, or to whom, is no post of his."""
    return [] if following and following[0].cls in ("at", "about") else following


def _one_more(text: str, before: list[Token], following: list[Token]) -> bool:
    """由首席质量官、张三审批: not the name of the one before."""
    return (
        [t.cls for t in before] == ["officer", "conj"]
        and text[before[1].start : before[1].end] in ("、", "和", "与", "及", "以及")
        and not any(t.cls in ("be", "appoint") for t in following)
    )


def _has_another_post(before: list[Token], following: list[Token]) -> bool:
    """任命张三为首席质量官，李四为质量部经理: of the two only the first is the officer."""
    parted = any(t.cls == "comma" or t.cls in ENDS for t in before)
    if not parted or any(t.cls == "officer" for t in following):
        return False
    act = next((i for i, t in enumerate(following) if t.cls in ("be", "appoint")), None)
    return act is not None and any(t.cls in ("above", "beside", "below") for t in following[act + 1 :])


_ANSWERS_TO = Pattern(
    r"[,](?:直接)?(?:向|对|接受|受|归|协助|配合|在(?=[^,。;]{2,14}?(?:领导|指导|带领|统筹|统一)))",
    "向对受归协配在",
)
_SET_UP = Pattern(r"[,;](?:聘请|聘任|由|任命|委任|聘用|选举|推选)[^,。;:]{0,12}$", "聘由任委选")
_FILLED = Pattern(r"(?:同志|先生|女士)?(?:担任|出任|兼任)(?:[,。;]|$)", "任")


def _set_up_for(text: str, tokens: list[Token], i: int) -> bool:
    """设首席质量官一名，聘请廖春生担任: the only post of which the clause before speaks."""
    filled = _SET_UP.search(text, 0, tokens[i].start)
    if filled is None or not _FILLED.match(text, tokens[i].end):
        return False
    begun = max(text.rfind(c, 0, filled.start()) for c in ",;。:\n") + 1
    before = [t.cls for t in tokens if begun <= t.start < filled.start()]
    told = [t.cls for t in tokens if filled.start() <= t.start < tokens[i].start]
    if tokens[i - 1].end == tokens[i].start and told[-1:] != ["officer"]:
        told.pop()  # 由副总经理廖春生担任: what he is besides
    return (
        "officer" in before
        and not {"above", "beside", "below"} & set(before)
        and not {"above", "beside", "officer"} & set(told)
    )
