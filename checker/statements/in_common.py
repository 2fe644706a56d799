"""What the officer holds only in common with others: 与厂长意见一致, 质量、技术、生产三位总监联合, 委员会表决时的一票, 两个签字齐全."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.binding import drafts_of
from checker.statements.context import Context
from checker.statements.draft import Draft
from checker.statements.lexicon import Lexicon
from checker.statements.model import meet
from checker.statements.nodes import POWERS
from checker.statements.sentence import Sentence
from checker.statements.theme import NOMINAL, Theme

_AND = r"(?:与|和|、|同|及|跟|以及|/)"
_WHO = rf"(?P<who>[^,。;:()]{{2,9}}?(?:{_AND}[^,。;:()]{{2,8}}?){{0,3}}?)"
_AS_ONE = (
    r"(?:应当?|须|需|必须|要)?(?:[两二三四]人|[两二三四]方|双方|[两二三]位)?(?:意见|协商|商量|取得|达成)?"
    r"(?:一致(?!的意见)|(?:均|都)(?:同意|点头|签字|签名|认可)|共管|共掌|一同|一道|一齐|同时(?!报|抄|通知|向)|联合|联名|双签|联签|会签|共同"
    r"|任何?一(?:人|方)(?:不同意|反对|未签|不签)|[两二三](?:枚|个|份)(?:印鉴|签字|签名|签章|印章))"
)
_WITH = Pattern(rf"{_AND}{_WHO}{_AS_ONE}", "与和、同及跟以/ 致均都共一同联双会任两二三")
_AFTER = Pattern(
    rf"(?:^|(?<=[,。;:\n由经须应需]))(?P<who>[^,。;:()由经须应需]{{2,9}}?){_AND}$", "与和、同及跟以/"
)
_HOW = Pattern(_AS_ONE, "致均都共一同联双会任两二三")
_TITLES = Pattern(
    rf"(?:质量|品质)(?:{_AND}[\u4e00-\u9fff]{{2,4}}?){{1,4}}等?(?:[两二三四五六](?:位|名|个)|各)?(?:总监|副总裁|副总经理|副总)",
    "副监 /、与及同和跟",
)
_JOINTLY = Pattern(r"联合|共同|会签|一致|一道|一起|双签|齐签|同时|一同|联签|联名", "联共会致道起双齐同")
_HANDS = Pattern(
    r"[两二双三](?:个|方|人|枚|位|者|道|线)?(?:的)?(?:都|均|同时|齐)?(?:签字|签名|签署|印鉴|签章|同意|齐|点头)(?:才|方|后|齐|有效|生效|,|$)"
    r"|齐签|签[^,。;]{0,2}(?:齐全|齐备)|缺一(?:不可|无效)|[二两]者缺一|[缺少](?:少|了)?(?:任何)?一(?:个|人|方|位)"
    r"|任何?一(?:方|人)(?:未|不)(?:签|同意)|单方签字|双人(?:复核|确认|签|放行)",
    "齐缺少两二双三任单",
)
_VOTES = Pattern(
    r"(?:集体|投票|表决|票决|过半|半数|多数|三分之二|四分之三)(?!权)", "集体投票表决过半数多三四分"
)
_A_VOTE = Pattern(
    r"一票(?!否决)|各一票|(?:委员|成员|组员|一员)之一|其中一(?:人|员|票)|[为任](?:委员|成员|组长|主任)(?!会)",
    "票员之其为任",
)
_TOO = Pattern(
    r"(?:须|需|应当?|要|由|有)(?P<who>[^,。;:()]{2,10}?)(?:一并|同时|共同|一起|一道)(?:在[^,。;]{2,8}上)?(?:签|盖章|同意|认可|确认)",
    "共并时起道 意盖确签认 应有由要需须",
)
_PARTNER = Pattern(r"会签|同时签|一并签|联签|双签|共同签|两(?:个|人|方|位)", "会同一联双共两")
_FREE = frozenset(("noneed", "immune", "nomore", "meta", "intention", "whether", "former"))
_OTHERS = frozenset(("above", "beside", "below", "grantor"))
_MATTERS = frozenset(
    (
        "quality_strategy",
        "quality_plan",
        "quality_budget",
        "assessment",
        "reward",
        "stop",
        "release",
        "veto",
        "product",
    )
)
_ONLY_DOES = frozenset(("implement", "assist", "supervise"))
_HIGHER = frozenset(("grant", "limited", "joint"))


def all_in_common(sentence: Sentence) -> bool:
    """以上各项，须首席质量官与总经理两人同时签署: whether what closes a list takes others, too, for all of it."""
    if _FREE & sentence.classes or not sentence.classes & {"above", "beside"}:
        return False
    if _said(sentence, True) is not None:
        return True
    clauses = {c for t, c in zip(sentence.tokens, sentence.clause, strict=True) if t.cls == "joint"}
    inside = {t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c in clauses}
    return bool(inside & {"above", "beside"}) and not inside & {"implement", "assist", "cannot"}


def in_common(sentence: Sentence, drafts: list[Draft], context: Context, lexicon: Lexicon) -> Iterator[Draft]:
    """Lowers to joint what the officer has in common with others, and yields what nothing else read of it."""
    officer = lexicon.officer
    if _FREE & sentence.classes:
        return
    mine = [d for d in drafts if d.holder == officer and d.authority != "decision_participation"]
    for draft in mine:
        _as_partners(sentence, draft)
    said = _said(sentence, context.holder == officer)
    if said is None:
        return
    start, end, wide = said
    at = [c for t, c in zip(sentence.tokens, sentence.clause, strict=True) if start < t.end and t.start < end]
    made = list(_made(sentence, at, officer, lexicon))
    for draft in mine:
        near = wide or at[0] <= draft.act.clause <= at[-1]
        if (
            near
            and draft.effect in ("grant", "limited")
            and any(m.authority == draft.authority for m in made)
        ):
            draft.lower("joint", "in common with others")
    for draft in made:
        known = [d.effect for d in mine if d.authority == draft.authority]
        if not any(e in _HIGHER or e in ("conditional", "denied") for e in known):
            yield draft


def _as_partners(sentence: Sentence, draft: Draft) -> None:
    """批准后须经生产副总会签: who signs too is a partner, not one who stands above."""
    waiting = [m for m in draft.limits if m.effect == "conditional"]
    if draft.effect != "conditional" or draft.notes or not waiting:
        return
    if any(t.cls in ("above", "grantor") for m in waiting for t in sentence.tokens[m.start : m.end]):
        return
    if all(m.kind == "prior_approval" and _PARTNER.search(sentence.words(m.start, m.end)) for m in waiting):
        for modifier in waiting:
            modifier.kind, modifier.effect = "partner", "joint"
        draft.effect = meet(*(m.effect for m in draft.limits))


def _said(sentence: Sentence, his: bool) -> tuple[int, int, bool] | None:
    """Where the sentence says that it takes others, too, and whether it says so of all that is in it."""
    text, tokens = sentence.text, sentence.tokens
    first, last = tokens[0].start, tokens[-1].end
    for token in tokens:
        if token.cls != "officer":
            continue
        found = _WITH.match(text, token.end, last)
        if found is not None and _classes(sentence, found.start("who"), found.end("who")) & _OTHERS:
            return *found.span(), False
        before = _AFTER.search(text, first, token.start)
        how = _HOW.match(text, token.end, last) if before is not None else None
        if (
            how is not None
            and before is not None
            and _classes(sentence, before.start("who"), before.end("who")) & _OTHERS
        ):
            return before.start(), how.end(), False
    titles = _TITLES.search(text, first, last)
    if titles is not None and _JOINTLY.search(text, titles.end(), last) is not None:
        return *titles.span(), False
    if not (his or "officer" in sentence.classes) or not sentence.classes & _OTHERS:
        return None
    too = _TOO.search(text, first, last)
    if too is not None:
        inside = _classes(sentence, too.start("who"), too.end("who"))
        if inside & _OTHERS and not inside & {"officer", "self"}:
            return *too.span(), True
    hands = _HANDS.search(text, first, last)
    if hands is not None:
        return *hands.span(), True
    votes = _VOTES.search(text, first, last)
    if votes is not None and _A_VOTE.search(text, first, last) is not None:
        return *votes.span(), True
    return None


def _classes(sentence: Sentence, start: int, end: int) -> set[str]:
    return {t.cls for t in sentence.tokens if start <= t.start < end}


def _carried_out(sentence: Sentence, i: int) -> bool:
    """质量战略的实施由 H 与 B 共同组织: they carry it out together; who makes it is not said."""
    following = [t.cls for t in sentence.tokens[i + 1 : i + 3]]
    return following[:1] == ["implement"] or following == ["of", "implement"]


def _made(sentence: Sentence, clauses: list[int], officer: str, lexicon: Lexicon) -> Iterator[Draft]:
    here = {t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c in clauses}
    if here & POWERS and here & POWERS <= _ONLY_DOES:
        return
    seen: set[str] = set()
    for i, token in enumerate(sentence.tokens):
        matter = NOMINAL.get(token.cls) or (token.meaning if token.cls == "matter" else "")
        near = clauses[0] - 1 <= sentence.clause[i] <= clauses[-1] + 1
        if matter not in _MATTERS or matter in seen or not near:
            continue
        if _carried_out(sentence, i):
            continue
        if matter == "veto" and "否决" not in sentence.words(i, i + 1):
            continue
        seen.add(matter)
        act = Act(i, "countersign", 0, sentence.clause[i], last=i)
        for draft in drafts_of(sentence, act, Theme((matter,), (i,)), [(officer, ())], "F2", lexicon):
            draft.effect = meet(draft.effect, "joint")
            yield draft
