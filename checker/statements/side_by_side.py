"""Others whose hand or vote is needed beside the officer's: 与验船师同时签认, 一人一票, 两枚印鉴."""

from __future__ import annotations

import re
from itertools import chain

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Modifier, Sentence

_AND = r"(?<![参])(?:与|和|及|同|跟|以及|会同|、)"
_SIGNS = r"(?:签|盖|印|章|落笔|落款|署名|批|认可|确认|同意|点头|到场|在场|授权|刷卡|解锁|输入|按下|举手|画押|放行|决定)"
_TOGETHER = Pattern(
    rf"{_AND}(?P<who>[^,。;:、与和及]{{2,14}}?)(?:均|都|皆|一律)?(?:须|需|应当?|必须|要|得)?"
    rf"(?:同时|一同|一并|一齐|一起|齐|双双|两人|二人|三人|共同|一致)[^,。;]{{0,12}}{_SIGNS}",
    "三两二共双同并时致起齐 、与及同和跟",
)
_MAKE = Pattern(
    rf"(?:{_AND}|协同|偕同|连同)(?P<who>[^,。;:、与和及均都皆各单独任]{{2,12}}?)(?:商量|商定|协商|研究|讨论|会商)?(?:之?后)?"
    r"(?:作出|做出|作成|下达|下发|发布|发出|签发|签署|形成|行使|掌握|承担|拥有|享有|负责(?!人))",
    "作做下发签形行掌承拥享负 、与及同和跟",
)
"""停产决定由首席质量官与总经理作出"""
_ADDS = Pattern(
    r"(?:并|且|再|及|同时)(?:须|需|应|要)?(?:由|经|有)?(?P<who>[^,。;:与和及]{2,10}?)(?:加盖|盖|用|钤)[^,。;]{0,6}(?:章|印|戳)",
    "印戳章 用盖钤",
)
_SEALS = Pattern(
    r"(?:[两二双三]|各)(?:方|家|枚|把|道|个|人|位|者)?(?:的)?(?:印鉴|印章|签章|签字|签名|图章|公章|钥匙|密钥|指纹|手印|私章)"
    r"|[缺少](?:了)?(?:任何)?(?:一|哪)(?:个|人|方|位|枚|者|不)[^,。;]{0,4}(?:不|无|都|均|皆|即|也)|缺一不可|[两三四]栏齐签|(?:两|三|各)方齐签",
    "印名图字少栏私章纹缺鉴钥齐",
)
_VOTES = Pattern(
    r"一人一票|(?:超?过半数?|半数以上|多数|三分之二|四分之三|全票|一致)(?:以上)?(?:的)?(?:委员|成员|票数?)?(?:同意|为?通过|赞成|表决|票决|决|(?=作出|做出|决定))|票决",
    "二人半四多票致",
)
_KEPT = frozenset(("cannot", "noneed", "immune", "nomore", "preserve"))
_ROW = frozenset(("above", "beside", "below", "grantor", "conj", "to", "person", "company"))
_MINE = frozenset(("officer", "self"))
_PEOPLE = frozenset(("above", "beside", "below", "grantor"))
_POST = Pattern(r"(?:师|总|员|长|代表|经理|主任|人|部|处|科|会|方)$")


def beside_others(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Makes joint what the officer does only with others."""
    mine = [d for d in drafts if d.holder == officer and d.authority != "decision_participation"]
    if not any(d.effect in ("grant", "limited") for d in mine):
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for found in chain(
        _TOGETHER.finditer(sentence.text, first, last), _MAKE.finditer(sentence.text, first, last)
    ):
        inside = {t.cls for t in sentence.tokens if found.start("who") <= t.start < found.end("who")}
        named = inside & _PEOPLE or (
            inside & {"unknown", "general", "person"} and _POST.search(found.group("who"))
        )
        if named and not inside & _MINE and _officer_before(sentence, found.start()):
            _join(sentence, mine, found)
    found_ = _ADDS.search(sentence.text, first, last)
    if found_ is not None:
        inside = {t.cls for t in sentence.tokens if found_.start("who") <= t.start < found_.end("who")}
        if inside & {"above", "beside", "grantor"} and not inside & (_MINE | _KEPT):
            _join(sentence, mine, found_)
    for pattern in (_SEALS, _VOTES):
        found_ = pattern.search(sentence.text, first, last)
        if found_ is not None and _several(sentence, found_):
            _join(sentence, mine, found_)


def _officer_before(sentence: Sentence, start: int) -> bool:
    """首席质量官、班长与验船师同时…: the officer stands in the row that the other closes."""
    for token in reversed([t for t in sentence.tokens if t.end <= start]):
        if token.cls in ("officer", "self"):
            return True
        if token.cls not in _ROW:
            return False
    return False


def _several(sentence: Sentence, found: re.Match[str]) -> bool:
    """Somebody else, or a body, is named before what counts hands and votes, and nothing says that they do not matter."""
    clause = next((sentence.clause[i] for i, t in enumerate(sentence.tokens) if t.end > found.start()), 0)
    near = {t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == clause}
    before = [t for t in sentence.tokens if t.start < found.start()]
    others = bool({t.cls for t in before} & _PEOPLE)
    spared = {"cannot"} if found.group()[0] in "缺少" else set()
    return others and not near & (_KEPT - spared)


def _join(sentence: Sentence, drafts: list[Draft], found: re.Match[str]) -> None:
    at = [i for i, t in enumerate(sentence.tokens) if t.start < found.end() and t.end > found.start()]
    here = set(sentence.clause[at[0] : at[-1] + 1])
    for draft in [d for d in drafts if d.act.clause in here] or drafts:
        draft.limit(Modifier("limit", "side_by_side", "partner", "joint", at[0], at[-1] + 1))
