"""Roles that a paper names by an act: 由作出考核结论的人决定, 评定人, 行使2.2职责的人 – where it says elsewhere whose act that is.

Such a role is the officer where each clause of the paper that tells of the act has him do it, and nobody is named
between him and it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.letters import HAN
from checker.patterns import Pattern

_ALIKE = (
    "作出给出做出得出下达下出具",
    "评定评出评给评打出打",
    "核定审定认定确定",
    "签发签署开具开出发出签",
    "制定编制拟定",
)
_VERB = r"作出|给出|做出|得出|出具|评定|评出|打出|核定|审定|认定|签发|签署|开具|发出|下达"
_DOER = Pattern(
    rf"(?:由|经|归|报|请|^|(?<=[,。;: \n\d)、]))(?:该|上述|前述)?(?P<role>(?P<verb>{_VERB})(?:该|上述|前述)?(?P<over>(?:{HAN}){{2,8}}?)的(?:人|人员|岗位|负责人|领导))(?!民|选|大)",
    "的 作给做得出评打核审认签开发下",
)
_SHORT = Pattern(
    r"(?:由|经|归|报|请|^|(?<=[,。;: \n\d)、]))(?P<role>(?P<verb>评定|评价|考核|核定|打分|签发|认定|评分|主持)(?:人|者))(?=[,。;\s]|一并|决定|同时|直接|当场|有权|可|复核|签|核|审|确|定|批|裁|解除|负责|也)",
    "人者",
)
_NUMBERED = Pattern(
    r"(?:由|经|归|报|请|^|(?<=[,。;: \n\d)、]))(?P<role>(?:行使|履行|承担|负责)(?:本[办法制度规定细则章程]{1,3})?第?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3}|[一二三四五六七八九十]{1,3})[条款项]?(?:所列|规定的?|所述|中)?的?(?:职责|权限|职权|工作|事项)的(?:人|人员|岗位|负责人))",
    "的 行履承负",
)
_NUMBER = Pattern(
    r"^\s*第?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3}|[一二三四五六七八九十]{1,3})(?:[条款项、.)]|\s|$|(?=[^\d.]))"
)
_SOMEBODY = Pattern(
    r"总经理|董事|总裁|副总|厂长|总监|经理|主任|主管|部长|书记|委员会|小组|工程师|人力|财务|会同|共同|联合|报|提交|协助|配合|由|经(?!营|济|验|销)|送|向|请",
    "总董副厂监经主部书委小工人财会共联报提协配由送向请",
)
_LATER = Pattern(
    r"^[^。;]{0,20}?(?:报|送|经|须|由|待|提交)[^,。;]{0,12}(?:批准|审批|审定|同意|决定|核准|核定|确认|签发)",
    "报送经须由待提 批审同决核确签",
)


def roles_by_act(texts: Sequence[str], numbers: Sequence[str | None], titles: Iterable[str]) -> Iterator[str]:
    """Each role in ``texts`` that is the officer's; ``numbers`` are those of the texts, ``titles`` his titles."""
    if not any("的人" in t or "人" in t or "者" in t or "的岗位" in t for t in texts):
        return
    roles = {
        f.group("role"): (f, p) for t in texts for p in (_DOER, _SHORT, _NUMBERED) for f in p.finditer(t)
    }
    if not roles:
        return
    his = "|".join(
        re.escape(t) for t in sorted(titles, key=lambda t: -len(t)) if not t.isascii() or t == "cqo"
    )
    officer = re.compile(
        rf"(?<![副原前])(?:{his})(?!的?(?:助理|助手|副手|办公室|秘书|顾问|下属|手下|代表|代理人?))"
    )
    for role, (found, form) in roles.items():
        if form is _NUMBERED:
            said = list(_numbered(texts, numbers, found.group("number")))
            mine = bool(said) and all(_opens(t, officer) for t in said)
        else:
            acts = _acts(found.group("verb"), found.groupdict().get("over") or "")
            told = [w for t in texts for w in _told(t, acts, role, officer)]
            mine = bool(told) and all(told)
        if mine:
            yield role


def _acts(verb: str, over: str) -> re.Pattern[str]:
    """The verb, or one that says the same, with what it is over in the same clause."""
    alike = next((a for a in _ALIKE if verb in a), verb)
    verbs = sorted({verb, *(v for v in re.findall(_VERB, alike))}, key=len, reverse=True)
    words = "|".join(map(re.escape, verbs))
    if not over:
        return re.compile(rf"(?:{words})(?!人|者)[^,。;:]{{0,16}}")
    return re.compile(rf"(?:{words})[^,。;:]{{0,12}}?{re.escape(over)}(?!的人|的岗|的负)")


def _told(text: str, acts: re.Pattern[str], role: str, officer: re.Pattern[str]) -> Iterator[bool]:
    """Of each clause of ``text`` that tells of the act, whether the officer does it."""
    rest = text.replace(role, "■" * len(role))
    for found in acts.finditer(rest):
        begun = max(rest.rfind(c, 0, found.start()) for c in "。;\n") + 1
        before = rest[begun : found.start()]
        named = list(officer.finditer(before))
        after = rest[found.end() :].split("。")[0].split(";")[0]
        yield bool(
            named and _SOMEBODY.search(before[named[-1].end() :]) is None and _LATER.match(after) is None
        )


def _numbered(texts: Sequence[str], numbers: Sequence[str | None], number: str) -> Iterator[str]:
    for text, own in zip(texts, numbers, strict=True):
        found = _NUMBER.match(text) if own is None else _NUMBER.match(own)
        if found is not None and found.group("number") == number:
            yield text


def _opens(text: str, officer: re.Pattern[str]) -> bool:
    """Whether the first whom ``text`` names is the officer, and it names nobody else beside him."""
    named = officer.search(text)
    if named is None:
        return False
    first = text[named.end() :].split("。")[0]
    return _SOMEBODY.search(text[: named.start()].removesuffix("由")) is None and not first.startswith(
        ("、", "和", "与", "或", "及")
    )
