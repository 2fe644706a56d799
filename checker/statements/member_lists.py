"""Who sits in a body, told as a list: 委员五人：A、B、C, 由七名委员组成：A、B, 由上列五人组成 – as if it were 由A、B、C组成.

A list without the name of its body is of the body whose rules the paper is: 总经理办公会议事规则.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.letters import HAN
from checker.patterns import Pattern

_N = r"(?:[一二两三四五六七八九十]{1,3}|\d{1,2})"
_BODY = rf"(?:{HAN}){{0,8}}?(?:委员会|办公会议?|班子会议?|执委会|经管会|党委会|董事会|决策会议?|经营例会|经营会议?)"
_OF_RULES = Pattern(rf"(?P<body>{_BODY})(?:议事|工作|会议|决策)?(?:规则|制度|章程|办法|规程|细则)", "会班")
_LIST = r"(?P<list>[^,。;:\n无不未列]{2,120}?)"
_NAMED = Pattern(
    rf"(?P<body>{_BODY})(?:\([^()]{{1,16}}\))?由{_N}?(?:名|位)?(?:委员|成员|人|人员)组成[:,](?:即)?{_LIST}(?=[。;\n]|$)",
    "组成 :, 会班",
)
_COUNTED = Pattern(
    rf"(?P<body>{_BODY})(?:\([^()]{{1,16}}\))?由{_LIST}(?P<n>(?:等|共|共计|合计)+{_N}(?:名|位)?(?:成员|委员|人员|人)(?:共同)?)组成",
    "共等计 组",
)
"""由总裁、首席质量官、财务总监共三人组成"""
_UNNAMED = Pattern(
    rf"(?P<all>(?:会议)?(?:正式|固定|常任)?(?:委员|成员|组成人员|组成成员)(?:共|为|由)?{_N}?(?:人|名)?(?:组成)?[:](?!不|无){_LIST})(?=[。;\n]|$)",
    ": 委成",
)
_THESE = Pattern(
    rf"由(?P<first>[^,。;:由]{{0,14}}?)(?:和|及|与|、)?(?:上述|上列|以上|前述)(?P<n>{_N})(?:位|名|人)(?P<kind>副总经理|副总|总监|人员|同志|人)?组成",
    "上以前 组",
)
_SITTING = Pattern(
    r"(?:^|[\n])(?:参会|出席|到会|参加|与会)(?:人员|人|者)?:(?P<list>[^。;\n]{4,200})", "参出到与"
)
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}
_BUSINESS = Pattern(r"经营|经理|决策|管理委员会|执行委员会|执委会|经管会|总裁|党委|董事会|班子")
_NOT_BUSINESS = Pattern(r"质量|安全|薪酬|绩效|考核|提名|审计|招标|评审|采购|监事|工会|技术|专业")
_NO_VOTE = Pattern(r"列席|无表决权|不参加表决|不计票")


def member_lists(texts: Sequence[str], headings: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Words of ``texts`` with those that say the same in one clause; ``headings`` are titles of the paper."""
    named = [f.group("body") for h in headings if (f := _OF_RULES.search(h)) is not None]
    body = next((b for b in named if _decides(b)), "")
    for n, text in enumerate(texts):
        for found in _NAMED.finditer(text):
            if _decides(found.group("body")) and _NO_VOTE.search(found.group()) is None:
                yield found.group(), f"{found.group('body')}由{_plain(found.group('list'))}组成"
        for found in _COUNTED.finditer(text):
            yield found.group(), f"{found.group('body')}由{found.group('list')}组成"
        for found in _UNNAMED.finditer(text) if body else ():
            before = text[max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1 : found.start()]
            if not before.strip("第条 0123456789.、()一二三四五六七八九十") or before.endswith("组成"):
                yield found.group("all"), f"{body}由{_plain(found.group('list'))}组成"
        for found in _THESE.finditer(text):
            if (members := _these(found.group("n"), found.group("kind") or "", texts[: n + 1])) is not None:
                first = f"{found.group('first')}、" if found.group("first") else ""
                yield found.group(), f"由{first}{members}组成"


def _decides(body: str) -> bool:
    return _BUSINESS.search(body) is not None and _NOT_BUSINESS.search(body) is None


_OFFICE = Pattern(r"\([^()]{1,10}\)", "(")


def _plain(members: str) -> str:
    return _OFFICE.sub("", members)


def _these(count: str, kind: str, before: Sequence[str]) -> str | None:
    """The members meant, if as many were listed before."""
    number = int(count) if count.isdigit() else _DIGITS.get(count, 0)
    if kind.startswith(("副总", "总监")):
        posts = list(dict.fromkeys(f.group() for t in before for f in _posts(kind).finditer(t)))
        return "、".join(posts) if len(posts) == number else None
    lists = [f.group("list").split("、") for t in before for f in _SITTING.finditer(t)]
    return next(("、".join(m) for m in reversed(lists) if len(m) == number), None)


def _posts(kind: str) -> Pattern:
    return _VICE if kind.startswith("副总") else _DIRECTORS


_VICE = Pattern(rf"(?<![一-鿿])(?!上述|以上|各位|四位|两位|三位|五位)(?:{HAN}){{2,4}}副总(?:经理)?", "副")
_DIRECTORS = Pattern(rf"(?<![一-鿿])(?!上述|以上|各位)(?:{HAN}){{2,4}}总监", "监")
