"""What papers put the officer in full charge of: quality safety, quality development, or quality as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from checker.patterns import Pattern
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.whose_clause import clauses_of, is_hedged, told_of_officer

SCOPES = ("quality_safety", "quality_development")
"""The two fields of the reported definition (《首席质量官评价规范》 as reported on 2023-09-07, RS-DEF-1)."""
_LIST = ("charge", "charge_less", "whole_quality", *SCOPES)
# What may stand around the field without making it smaller: 公司的…工作, 各项…事务.
_AROUND = Pattern(
    r"(?:本|我|全产业链|全价值链|全生命周期|全过程|全流程|全链条|各环节|各厂区|各业务|全|该|整个|集团|公司|企业|单位|组织|医院|学校|工厂|合作社|院|厂|店|社|司|所有|全部|一切|整体|总体|各项|全面|产品|商品|平台|服务|工程"
    r"|食品|药品|医疗|项目|安全|工作|管理|事务|事项|事宜|活动|责任|方面|领域|水平|以及|和|与|及|并|、|的|the|company|enterprise|group|its|'s|of"
    r"|and|both|work|matters|in|for|[\s.])*"
)
_HALF = Pattern(
    r"不|未|无|非|部分|(?<![各及和与、])项目(?!公司)|协助|配合|参与|参加|辅助|拟|建议|培训|其中",
    "不未无非部项协配参辅拟建培其",
)
# 质量安全培训 is a training; the field itself must be what the words are about.
_HEAD = Pattern(r"$|以及|和|与|及|、|并|的|工作|管理|事务|责任|方面|水平| ")
_WHOSE = Pattern(
    r"的(?:高级|高层|管理|主要|第一|直接|最高)?(?:管理)?(?:人员|人|者|领导|负责人|责任人|岗位|职务)$"
)


# 冷链仓储、干线运输各业务的质量安全: all that the firm does.
_EVERYWHERE = Pattern(r"^[^,;。:]{2,30}(?:各业务|全业务|各板块|全部业务|所有业务|各项业务)(?:的)?")
_COUNTED = Pattern(r"(?:这)?(?:[二两2]项|两方面|两头|两大?块)(?:工作|事务|内容)?(?:均|都)?$")


def may_charge(text: str, lists: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether ``text`` (normalised) may put anybody in charge of quality: cheap, and never wrongly no."""
    words = (lists.get("charge", ()), lists.get("charge_less", ()))
    if not words[0]:
        return False
    return any(p.search(text) is not None for p in (_may(*words), _FOR_THEM, _HOLDS_IT))


def charges_in(
    text: str, part: Sequence[Token], lists: Mapping[str, tuple[str, ...]], governed: bool
) -> Iterator[tuple[str, Certainty]]:
    """The fields that the sentence ``part`` of ``text`` puts the officer in charge of, and how surely.

    ``lists`` are the pack's words on the post. 统管, 主持 and 负责 say less than 全面负责, and quality as a whole
    names neither field: both are told as not sure.
    """
    words = tuple(lists.get(name, ()) for name in _LIST)
    if not words[0]:
        return
    pattern = _charge(words[0], words[1])
    for clause in clauses_of(part):
        left, right = clause[0].start, clause[-1].end
        yield from _by_him(text, part, clause, words)
        both = _FOR_THEM.match(text, left, right)
        if both is not None:
            yield from _named_before(text, part, clause, words, governed)
            continue
        if (held := _HOLDS_IT.search(text, left, right)) is not None:
            yield from _held(text, part, held, words, governed)
        found = pattern.search(text, left, right)
        if found is None or _HALF.search(text, left, found.end("how")) is not None:
            continue
        over = found.group("before") or _WHOSE.sub("", found.group("after") or "")
        told = told_of_officer(text, part, found.start(), governed)
        full = found.group("how") in words[0] and told == "sure" and not is_hedged(text, left, right)
        if told is not None:
            for scope, exact in _fields(over, words):
                yield scope, "sure" if full and exact else "unsure"


# 全面承担公司质量安全和质量发展的责任, 是公司质量安全和质量发展的总负责人
_HOLDS_IT = Pattern(
    r"(?:(?:全面承担|全部承担)(?P<all>[^,;。:]{2,40}?)的?(?:主体)?责任|承担(?P<whole>[^,;。:]{2,40}?)的(?:全部|全面|总体)责任"
    r"|(?:是|为|系|作为)(?P<head>[^,;。:]{2,40}?)的?(?:总负责人|总责任人|全面负责人))(?=$|[,;。])",
    "责",
)


def _held(
    text: str, part: Sequence[Token], found: re.Match[str], words: Sequence[tuple[str, ...]], governed: bool
) -> Iterator[tuple[str, Certainty]]:
    """The fields whose whole responsibility the words of ``found`` give to him."""
    over = found["all"] or found["whole"] or found["head"]
    told = told_of_officer(text, part, found.start(), governed)
    before = max(text.rfind(c, 0, found.start()) for c in ",;。") + 1
    if told is None or _HALF.search(text, before, found.end()) is not None:
        return
    sure = told == "sure" and not is_hedged(text, before, found.end())
    for scope, exact in _fields(over, words):
        yield scope, "sure" if sure and exact else "unsure"


# 统揽公司质量安全与质量发展，并对其结果负全责
_FOR_THEM = Pattern(
    r"(?:并|且|并且)?对(?:其|此|二者|两者|上述(?:工作|事项)|这两项工作)(?:的)?(?:结果|工作|成效|实施)?(?:全面负责|负全责|负全面责任|负总责|承担全面责任|承担全部责任)(?=$|[,;。])",
    "责",
)
_TAKES = Pattern(
    r"(?:统揽|统管|总揽|主管|统筹|全面主持|全面管理|(?:工作|职责)(?:范围)?(?:涵盖|包括|覆盖))(?P<over>[^,;。:]{4,40})$",
    "揽管筹持盖括",
)


def _named_before(
    text: str,
    part: Sequence[Token],
    clause: Sequence[Token],
    words: Sequence[tuple[str, ...]],
    governed: bool,
) -> Iterator[tuple[str, Certainty]]:
    """The fields that the clause right before names as his work, of which this one says that he answers for them wholly."""
    before = next((c for c in reversed(clauses_of(part)) if c[-1].end <= clause[0].start), None)
    if before is None:
        return
    left, right = before[0].start, before[-1].end
    found = _TAKES.search(text, left, right)
    if found is None or _HALF.search(text, left, right) is not None or is_hedged(text, left, clause[-1].end):
        return
    told = told_of_officer(text, part, found.start(), governed)
    for scope, exact in _fields(found.group("over"), words):
        if told is not None:
            yield scope, "sure" if exact and told == "sure" else "unsure"


def _by_him(
    text: str, part: Sequence[Token], clause: Sequence[Token], words: Sequence[tuple[str, ...]]
) -> Iterator[tuple[str, Certainty]]:
    """公司质量安全与质量发展由首席质量官全面负责; the fields may stand before a comma."""
    officer = next((t for t in clause if t.cls == "officer"), None)
    right = clause[-1].end
    if officer is None or not text.endswith("由", clause[0].start, officer.start):
        return
    how = text[officer.end : right].strip()
    if how not in words[0]:
        return
    start = clause[0].start if clause[0].cls != "by" else part[0].start
    over = text[start : officer.start].rstrip("由").rstrip(",")
    if "," in over or _HALF.search(over) is not None or is_hedged(text, start, right):
        return
    for scope, exact in _fields(_COUNTED.sub("", over), words):
        yield scope, "sure" if exact else "unsure"


@lru_cache(maxsize=16)
def _charge(full: tuple[str, ...], less: tuple[str, ...]) -> Pattern:
    """对公司质量安全全面负责, at the end of a clause; 全面负责公司质量安全."""
    how = "|".join(re.escape(word) for word in sorted((*full, *less), key=len, reverse=True))
    return Pattern(
        rf"(?:[对就](?P<before>[^,;。:对]{{2,40}}?)(?=(?:{how})(?:的(?:高|管|主|第|领|岗)[^,;。:]{{0,10}})?$)|)"
        rf"(?P<how>{how})(?!下)(?P<after>[^,;。:]{{2,60}}|)$"
    )


@lru_cache(maxsize=16)
def _may(full: tuple[str, ...], less: tuple[str, ...]) -> Pattern:
    how = "|".join(re.escape(word) for word in sorted((*full, *less), key=len, reverse=True))
    near = "[^,;。:]{0,60}?(?:质|quality)"
    return Pattern(
        rf"(?:{how}){near}|[对就][^,;。:]{{0,40}}?质[^,;。:]{{0,40}}?(?:{how})|质[^;。:]{{0,40}}?由[^,;。:]{{0,12}}?(?:{how})"
    )


def _fields(over: str, words: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, bool]]:
    """The fields named by ``over``, each with whether it is named by itself and wholly."""
    found = list(_named(words[2:]).finditer(over))
    if not found:
        return
    rest = _named(words[2:]).sub("", _EVERYWHERE.sub("", over))
    plain = _AROUND.fullmatch(rest) is not None
    for hit in found:
        scopes = ("quality_safety", "quality_development") if hit.lastgroup in ("both", "whole") else ()
        for scope in scopes or (str(hit.lastgroup),):
            if plain or (hit.lastgroup != "whole" and _HEAD.match(over, hit.end()) is not None):
                yield scope, plain and hit.lastgroup != "whole"


@lru_cache(maxsize=16)
def _named(words: tuple[tuple[str, ...], ...]) -> Pattern:
    whole, safety, development = (
        "|".join(_word(word) for word in sorted(group, key=len, reverse=True)) for group in words
    )
    return Pattern(
        rf"(?P<both>(?:{safety})(?:以及|和|与|及|、)发展)"
        rf"|(?P<quality_development>{development})|(?P<quality_safety>{safety})|(?P<whole>{whole})"
    )


def _word(word: str) -> str:
    """产品质量 is no 品质."""
    return ("(?<![产商成食药])" if word.startswith("品") else "") + re.escape(word)
