"""Powers listed by name under whoever holds them: 质量一票否决权、质量经费审批权、停线权 – each item is read by itself."""

from __future__ import annotations

from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.naming import Token, make_token
from checker.statements.nodes import NOUNS, POWERS
from checker.statements.weighing import OF_ALL

_IN_ITEM = (
    NOUNS
    | POWERS
    | {"right", "appoint", "remove", "of", "conj", "strong", "below", "to", "have", "about", "light"}
)
_TOLD = frozenset(("file", "report", "duty"))
_SAYS_ITSELF = frozenset(("stop", "release", "veto"))
_WEAK = frozenset(
    (
        "propose",
        "review",
        "attend",
        "participate",
        "assist",
        "supervise",
        "implement",
        "compile",
        "countersign",
    )
)
_BREAKS = frozenset(("comma", "arrow"))
_COUNTS = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫")
_ALSO = frozenset(("和", "及", "以及", "与"))
_HOLDERS = frozenset(("officer", "above", "beside", "below"))
_LONGEST = 400
_NAME = 8
_LEADS = Pattern(r"享有|有权|拥有|行使|赋予|授予|赋权", "享使拥授有赋")


def named_powers(
    text: str, part: list[Token], context: Context, officer: str
) -> tuple[Context, list[list[Token]]]:
    """The items of a list of powers that ``part`` is, with the context that holds for them; none if it is no such list."""
    while part and part[0].cls == "number":
        part = part[1:]
    if not part or len(part) > _LONGEST:
        return context, []
    if part[0].cls == "officer" and len(part) > 1 and "--" in text[part[0].end : part[1].start]:
        # 首席质量官——质量计划审批权、放行权
        context = replace(context, holder=officer, holder_from=text[part[0].start : part[0].end])
        part = part[1:]
    if not _holds_powers(context) or context.power is not None or text[part[0].start] < "\u2e80":
        return context, []
    part, aside = _without_last_bracket(text, part)
    items = [_departments_aside(item) for item in _split(text, part)]
    if aside and (len(items) < 2 or not all(_is_right(text, item) for item in items)):
        return context, []
    if len(items) > 1 and all(t.cls in ("right", "content", "of") for t in items[0]):
        items = items[1:]  # 权限 | …
    if not all(_is_power(text, item) for item in items) or (
        not _set_apart(text, part) and _shares(text, items)
    ):
        return context, []
    if aside:
        items[-1] = [*items[-1], *aside]
    return context, items


def _without_last_bracket(text: str, part: list[Token]) -> tuple[list[Token], list[Token]]:
    """质量一票否决权、产品放行权（与生产总监双签）: what the bracket at the end says is of the last item, unless it says of all."""
    at = next((i for i, t in enumerate(part) if t.cls == "comma" and text[t.start] == "("), None)
    if at is None or at == 0 or text[part[-1].end : part[-1].end + 1] != ")":
        return part, []
    words = text[part[at].start : part[-1].end]
    if words.count("(") > 1 or any(word in words for word in OF_ALL):
        return part, []
    return part[:at], part[at:]


def bracketed_holders(text: str, part: list[Token], officer: str) -> list[tuple[str, list[Token]]]:
    """质量经费的审批（财务总监），停线权（首席质量官）: each power with who is named behind it; none if that is not all."""
    out: list[tuple[str, list[Token]]] = []
    item: list[Token] = []
    for token in part:
        if token.cls in _HOLDERS and text[token.start - 1] == "(" and text[token.end : token.end + 1] == ")":
            if not item or not _is_power(text, item):
                return []
            out.append((officer if token.cls == "officer" else token.meaning, item))
            item = []
        elif item or not (token.cls in _BREAKS or token.cls in ("conj", "number")):
            item.append(token)
    return out if not item else []


def _holds_powers(context: Context) -> bool:
    """Whether what stands under the context is what somebody may do: a heading of powers, or his name alone."""
    if context.holder is None:
        return False
    said = context.holder_from or ""
    return "power" in context.sections or len(said) <= _NAME or _LEADS.search(said) is not None


def _split(text: str, part: list[Token]) -> list[list[Token]]:
    items: list[list[Token]] = [[]]
    for token in part:
        word = text[token.start : token.end]
        if (
            token.cls in _BREAKS
            or (token.cls == "symbol" and word in _COUNTS)
            or (token.cls == "conj" and word in "、/")
            or (word in _ALSO and items[-1] and _is_right(text, items[-1]))
        ):
            items.append([])
        else:
            items[-1].append(token)
    return [item for item in items if item]


def _set_apart(text: str, part: list[Token]) -> bool:
    """Bars, slashes and numbers set each item apart; no word is shared over them."""
    breaks = [t for t in part if t.cls in _BREAKS or t.cls in ("symbol", "conj")]
    return all(t.cls == "arrow" or text[t.start] in _COUNTS or text[t.start] == "/" for t in breaks)


def _is_right(text: str, item: list[Token]) -> bool:
    return item[-1].cls in ("right", "have") or text[item[-1].end - 1] == "权"


def _is_power(text: str, item: list[Token]) -> bool:
    """Whether an item names a power and what it is over, and nothing else."""
    classes = [t.cls for t in item]
    known = _IN_ITEM | _TOLD if _is_right(text, item) else _IN_ITEM
    if not known.issuperset(classes) or "(" in text[item[0].start : item[-1].end]:
        return False
    if any(t.cls == "to" and text[t.start : t.end] not in _ALSO for t in item):
        return False
    closes = classes[-1] in POWERS or _is_right(text, item)
    opens = classes[0] in POWERS and classes[-1] in NOUNS
    over = not NOUNS.isdisjoint(classes) or not _SAYS_ITSELF.isdisjoint(classes)
    return over and (closes or opens)


def _shares(text: str, items: list[list[Token]]) -> bool:
    """质量战略制定、质量奖惩的建议权; 参与质量战略制定、质量计划审批: one weak word may be meant for all."""
    if len(items) < 2:
        return False
    rights = [_is_right(text, item) for item in items]
    heads = [next((t.cls for t in reversed(item) if t.cls in POWERS), "") for item in items]
    if any(rights[i] and heads[i] in _WEAK and not rights[i - 1] for i in range(1, len(items))):
        return True
    return any(item[0].cls in _WEAK and not all(rights[i + 1 :]) for i, item in enumerate(items[:-1]))


def _departments_aside(item: list[Token]) -> list[Token]:
    """供应商现场审核权: who stands before a noun is under the power, and holds none."""
    return [
        make_token((t.start, t.end, "content", "", False))
        if t.cls == "below"
        and i + 1 < len(item)
        and (item[i + 1].cls in NOUNS or item[i + 1].cls == "strong")
        else t
        for i, t in enumerate(item)
    ]
