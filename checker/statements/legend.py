"""The key of a matrix: what its marks, letters, digits and words mean, read from a heading or a line beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.heading_bounds import awaits
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token
from checker.statements.nodes import POWERS
from checker.statements.remarks import Remark, remark_on
from checker.statements.tokens import MARKING, SYMBOLS

_IS = r"(?:[=:\-]|表示|代表|指|为|是)"
_LEGEND = Pattern(
    rf"(?<![a-z0-9])(?P<mark>(?P<one>[{SYMBOLS}])(?P=one)*|(?<=[\"'])[{MARKING}](?=[\"']\s*(?:[=:\-]|为|表示|指))|[{MARKING}](?=\s*(?:[=:\-]|为|表示|指))|\d(?=\s*(?:[=:]|为|表示))|(?<!\d)\d(?=\s*[—–-]+\s*{HAN})|i{{2,3}}(?![a-z])|[a-z]\d(?=\s*{_IS})|[a-z](?:/[a-z])?(?![a-z])"
    rf"|[甲乙丙丁a-z0-9一二三四五](?=[级类档](?:权限)?\s*{_IS})|[甲乙丙丁戊](?=\s*{_IS}))\s*(?:[级类档](?:权限)?)?[\"']?(?:{_IS}|——)*\s*(?P<words>(?:(?![甲乙丙丁一二三四五][级类档](?:权限)?\s*[=:])(?![{MARKING}甲乙丙丁戊](?:\s*[=:]|表示|[\-—–]+{HAN})){HAN}){{1,24}}|[a-z][a-z \-]{{2,40}})"
)
_DIGITS = Pattern(
    rf"(?:^|(?<=[\s(,、;:/])|(?<={HAN}))(?P<mark>\d)\s*(?P<words>{HAN}{{2,8}})(?=[\s),、;。/\d]|$)"
)
"""1提出 2审核 3批准: digits that stand at their words."""
_WORDS = Pattern(
    rf"(?:(?<!{HAN})|(?<=本表)|(?<=其中)|(?<=表中))(?P<mark>{HAN}{{2,4}}?)[\"']?\s*(?:=|——|表示|是指|指(?![令定导标派示挥南数引]))\s*(?P<words>{HAN}{{2,24}})",
    "=—指示",
)
_NOT_A_MARK = Pattern(
    r"说明|备注|图例|符号|标识|代码|代号|其中|括号|空白|本表|权限|数字|字母|序号|注",
    "中号图序括数明母注码空符表识限",
)
_OPINION = Pattern(r"异议|意见|陈述|提示|旁听|了解", "异旁示见解陈")
_HANDLES = Pattern(r"办理|经手|处理|操作|主办|拟办|归口", "主办口处手拟操")
_CHECKS = Pattern(r"审核|复核|审查|初审|审阅", "初复查核阅")
_FOR_ANOTHER = Pattern(
    r"(?:供|为|向|请|报|交|转|呈|提交|协助|支持|配合|对|就|针对|关于)[^,;()]{0,8}$",
    "为交供关助向呈对就报持请转配针",
)
_BEFORE = Pattern(r"(?:[之以]?前|时)(?:的)?$", "前时")
_TOGETHER = Pattern(
    r"会商|商定|协商|商议|磋商|共同|联合|会同|一致|多人|两人|双人|缺一不可|均须|都须|同时",
    "两共双同商均多时磋缺联致都",
)
_HERE = r"(?:该|本|此|这(?:一)?|其|所在|对应|相应|列首|表头|栏首)(?:一)?(?:列|栏)?(?:的|所列|所示|所指|所在)?(?:岗位|职位|职务|职员|人员|岗|人|者|列|栏)"
_POWER = r"(?:此|该|本|这|所列|对应|相应)?(?:项|类|行)?(?:的)?(?:权力|权利|权限|职权|事项|决定权|权|(?<=项))"
_IS_ITS_OWN = Pattern(
    rf"(?:{_POWER})?(?:完全|全部|专|仅|独|只|单独)?(?:归属?于?|属于?|由|在)(?:于)?{_HERE}(?:所有|独有|专有|独享|享有|独自行使|单独行使|行使|掌握|掌管|掌有|持有|说了算|拍板|作主|做主|一人说了算)?"
    rf"|(?:{_HERE})(?:是|为)?{_POWER}(?:所有人|所有者|持有人|的?主人|人)|{_POWER}(?:所在|归属|的归属)|(?:权力|权利|权限|职权)(?:归属|所在)(?:岗位?|人|者)",
    "归属由在权事所人",
)
"""权力归该岗位, 此项由本栏人员掌握: whoever stands over the mark has what stands before it."""
_ASIDE_OF_OWN = Pattern(
    r"(?:\s|[()])*(?:(?:,|且)?(?:无须|无需|不需|不须|不必|不用|事后)[^须需经]*)?(?:\s|[()])*", ""
)
_STRONG = frozenset(("approve", "decide", "release", "veto"))
_RACI = {"r": "implement", "a": "approve", "c": "attend", "i": "inform", "s": "assist"}
_CHARTS = Pattern(r"(?<![a-z])(?:raci|rasci|arci|rasic|daci)(?![a-z])|raci", "c")
_ACCOUNTABLE = Pattern(r"accountable\b|(?:当责|问责)(?:者|人)?$", "b当问")


def is_chart(text: str) -> bool:
    """Whether ``text`` calls its matrix by the letters of RACI."""
    return _CHARTS.search(text) is not None


def raci_power(letter: str) -> str | None:
    """What a RACI letter means where the document calls its matrix RACI and gives no legend."""
    return _RACI.get(letter)


def legend_in(text: str, lexicon: Lexicon, chart: bool = False) -> list[tuple[str, str]]:
    """Mark and power for each entry of a legend; empty if ``text`` is none.

    ``chart`` says that the matrix is called RACI, where ``Accountable`` alone is who decides."""
    out: list[tuple[str, str]] = []
    entries = list(_LEGEND.finditer(text))
    for found, following in zip_longest(entries, entries[1:]):
        assert found is not None
        rest = text[found.end() : following.start() if following else len(text)]
        power = _power(found.group("words"), rest, lexicon)
        if power == "implement" and chart and _ACCOUNTABLE.search(found.group("words")):
            power = "approve"
        known = dict(out)
        if power:
            # what is said of a mark a second time only lowers it
            out.extend(
                (part, power)
                for part in found.group("mark").split("/")
                if part not in known or power == "awaits"
            )
    given = {m for m, _ in out}
    out.extend(e for e in _digits(text, lexicon) if e[0] not in given)
    single = len(out) == 1 and out[0][0] not in SYMBOLS and "=" not in text
    return [*([] if single else out), *_words(text, lexicon)]


_BESIDE = Pattern(r"\s*(?:\((?P<inside>[^()]{2,40})\)|,(?P<after>[^;。\n:=]{2,40}))", "(,")
_FORWARDS = Pattern(r"批转|转批|转呈|批送|批报|转报|上转", "转批")


def bounds_in(text: str, lexicon: Lexicon) -> Iterator[tuple[str, Remark]]:
    """●：决定（限5万元以内）: what a legend adds to a mark that decides."""
    entries = list(_LEGEND.finditer(text)) if "(" in text or "," in text else []
    for found, following in zip_longest(entries, entries[1:]):
        assert found is not None
        rest = text[found.end() : following.start() if following else len(text)]
        beside = _BESIDE.match(rest)
        if beside is None or _power(found.group("words"), rest, lexicon) not in _STRONG:
            continue
        remark = remark_on(beside.group("inside") or beside.group("after"), lexicon)
        if remark.limits:
            for mark in found.group("mark").split("/"):
                yield mark, remark


def _digits(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    found = list(_DIGITS.finditer(text))
    marks = [int(m.group("mark")) for m in found]
    if len(found) < 2 or marks != list(range(marks[0], marks[0] + len(marks))) or marks[0] > 1:
        return []
    read = [(m.group("mark"), _power(m.group("words"), "", lexicon)) for m in found]
    return [(mark, power) for mark, power in read if power] if sum(p is not None for _, p in read) > 1 else []


def _words(text: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """会批=两人以上一致同意: words that the paper gives a meaning of its own."""
    if not _IS_SAID.search(text):
        return
    for found in _WORDS.finditer(text):
        mark = found.group("mark")
        tail = re.split(r"[;。\s]", text[found.end() :])[0]
        power = None if _NOT_A_MARK.search(mark) else _power(found.group("words"), tail, lexicon)
        if power:
            yield mark, power


_IS_SAID = Pattern(r"=|——|表示|指", "=—指示")


def _power(words: str, rest: str, lexicon: Lexicon) -> str | None:
    """What the words of one entry, and what follows them up to the next, make of its mark."""
    tail = re.split(r"[;。\s]", rest)[0]
    if _FORWARDS.match(words):
        return "propose"
    inside = lexicon.lexer.tokens(words)
    powers = _powers(words, inside)
    classes = {t.cls for t in inside}
    others = classes & {"above", "grantor"} and not classes & {"file", "noneed"}
    alone = others and set(powers) & _STRONG and not _TOGETHER.search(words)
    if awaits(words + tail) or (alone and "joint" not in classes):
        return "awaits"
    bracket = re.match(r"\s*\(([^()]{2,40})\)", rest)
    if bracket and not set(powers) & (POWERS | {"refused"}):
        within = lexicon.lexer.tokens(bracket.group(1))
        own = _powers(bracket.group(1), within)
        if set(own) & POWERS:
            powers, inside = own, within
    if not powers or (_IS_ITS_OWN.fullmatch(words) and not _ASIDE_OF_OWN.fullmatch(tail)):
        return None
    decides = bool(set(powers) & _STRONG)
    joint = any(t.cls == "countersign" for t in inside) or (
        decides and (any(t.cls == "joint" for t in inside) or bool(_TOGETHER.search(words + tail)))
    )
    return "countersign" if joint else _first(powers)


def _powers(words: str, inside: list[Token]) -> list[str]:
    if _IS_ITS_OWN.fullmatch(words):
        return ["decide"]
    powers = [
        "decide" if t.cls == "veto" and not _vetoes(words, t) else t.cls
        for t in inside
        if (t.cls in POWERS and not _of_others(words, t)) or t.cls in ("file", "duty")
    ]
    refused = next((t.cls == "cannot" for t in inside if t.cls == "cannot" or t.cls in POWERS), False)
    if refused and "report" not in powers:
        return ["refused"]
    if not powers and any(t.cls in ("have", "strong", "may") for t in inside):
        return ["decide"]
    if not powers and any(t.cls == "consult" or words.startswith(("征询", "咨询")) for t in inside):
        return ["propose"]
    if not powers and any(t.cls == "joint" for t in inside):
        return ["countersign"]
    if not powers and _HANDLES.match(words):
        return ["implement"]
    if not powers and _CHECKS.search(words):
        return ["review"]
    if not powers and _OPINION.search(words):
        return ["propose"]
    return powers


def _vetoes(words: str, token: Token) -> bool:
    """裁决 and the final decision are no veto on what stands in the row."""
    return "否决" in words[token.start : token.end] or words.startswith("veto", token.start)


def _of_others(words: str, token: Token) -> bool:
    """供批准人参考, 批准前复核: a decision that the mark only serves."""
    strong = token.cls in _STRONG
    return strong and bool(
        _FOR_ANOTHER.search(words, 0, token.start)
        or re.match(r"(?:[之以]?前|人|者(?!.*承担)|所需)", words[token.end :])
    )


def _first(powers: list[str]) -> str:
    """最终决定并承担责任 decides, 复核供决定者参考 reviews."""
    return (
        next((p for p in powers if p in POWERS or p in ("refused", "awaits")), None)
        or {"file": "inform", "duty": "implement"}[powers[-1]]
    )
