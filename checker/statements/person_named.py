"""Who is appointed, removed or resigns: the name in a clause on the post, as it is written."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.surnames import SURNAMES, TWO

_NAME = rf"(?P<name>(?:{TWO})[一-鿿]{{1,2}}?|(?!关于[聘任免解选委指增]|解[除聘任职]|有限|时任|项目|和其|申请|应当|应予|于[是此]|经[研批审]|任[命免用职期])[{SURNAMES}][一-鿿]{{1,2}}?|[a-z][a-z.' -]{{1,38}}[a-z]|[一-鿿]{{1,6}}·[一-鿿·]{{1,12}}?)"
_TITLED = r"(?:[^,。;、]{0,14}?(?:经理|总监|部长|主任|总裁|厂长|工程师|副总|助理|科长|[艺技医药会律教]师|技术员|质检员|检验员|顾问|理事|监事|校长|所长|院长|站长|场长|班长|组长|队长|处长|专员|主办|主管)\s*)?"
_STYLED = r"(?:同志|先生|女士|博士|教授|小姐|总工|高工|(?:正高级|教授级高级|教授级|高级|副主任|主任|主管|副)?(?:工程师|医师|药师|护师|技师|检验师|研究员|教授|经济师))?(?:\([^()]{1,24}\))?"
_WHEN = r"(?:自[^,。;]{2,24}?(?:起|日)|即日起|从即日起|不再|继续|正式|同时|,)*"
_TAKES = r"(?:为|任|当(?![地班前日事])|担任|出任|兼任|接任|继任|就任|充任|代理|续任|连任|履职|履任|辞去|卸任|辞任|被|的|首席质量|质量总监|品质总监|不再)"
_AFTER = Pattern(
    rf"(?:任命|聘任|聘请|委任|委派|任用|选举|推选|推举|指定|指派|聘用|续聘|改聘|免去|解聘|免除|罢免|聘任|兹请|请|兹聘(?!任|请|用)|由|同意|批准|决定|核定|核派|聘(?!任|请|用)|:)\s*{_TITLED}{_NAME}\s*{_STYLED}{_WHEN}{_TAKES}",
    "任聘委派选推指免罢由同批决核请:",
)
_FIRST = Pattern(
    rf"(?:^|(?<=[,。;:\n])){_NAME}\s*{_STYLED}{_WHEN}(?:担任|出任|兼任|接任|继任|就任|续任|连任|任|为|辞去|卸任|辞任|被任|被聘|被免|不再)",
    "任为辞聘免再",
)
# 聘任乌兰其其格女士为…: a name without a surname of the list, which the style behind it tells.
_STYLED_NAME = Pattern(
    r"(?:任命|聘任|聘请|委任|任用|聘用|续聘|同意聘任|聘(?!任|请|用))\s*(?P<name>(?:(?![的原现任前兼由经为各该部司长师监裁官理员处科室厂院团一位名两])[一-鿿]){2,8}?)(?:同志|先生|女士|小姐)(?:\([^()]{1,24}\))?(?:自[^,。;]{2,24}?起|继续|正式|同时|,)*(?:为|任|担任|出任|兼任)",
    "任聘 同先女小",
)
_POSTS = frozenset(("above", "beside", "below", "company", "anyone", "grantor"))


def person_named(text: str, part: Sequence[Token]) -> tuple[int, int] | None:
    """Where in ``text`` (normalised) the name stands that the clause of ``part`` appoints or removes, if it does.

    A title (任命董事长为 …) is no name.
    """
    first, last = part[0].start, part[-1].end
    told = [t for t in part if t.cls == "person"]
    clause = text[first:last]
    for pattern in (_AFTER, _FIRST, _STYLED_NAME):
        for found in pattern.finditer(clause):
            start, end = found.span("name")
            if not any(t.cls in _POSTS and t.start < first + end and t.end > first + start for t in part):
                return first + start, first + end
    return (told[0].start, told[0].end) if told else None


def name_in(text: str, part: Sequence[Token]) -> str | None:
    """The name itself of whom the clause of ``part`` appoints or removes, if it stands there."""
    found = person_named(text, part)
    return text[slice(*found)] if found else None
