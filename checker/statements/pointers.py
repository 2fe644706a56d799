"""Sentences that speak of powers which stand elsewhere in the paper: 第五条所列权限…, 本办法规定的否决权…, 首席质量官的职权…"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.patterns import Pattern
from checker.records import record
from checker.statements.gate import names_officer
from checker.statements.lexicon import Lexicon
from checker.statements.with_the_post import goes_with_the_post

_H = "首席质量官"
_NUMBER = r"[一二三四五六七八九十百零〇\d]+"
_PAPER = (
    r"本(?:办法|规定|制度|细则|规则|手册|程序|章程|标准|文件|授权书|委托书|任命书|任命|聘书|说明书|通知|决定|决议|方案"
    r"|规程|条例|授权|清单|矩阵|章|节|表|岗位)"
)
_CLAUSE = rf"(?:{_PAPER}的?)?第(?P<clause>{_NUMBER}[条章节])(?:第?\(?{_NUMBER}\)?[款项目])*"
_BACK = (
    r"(?P<back>上述|前述|以上|上列|前列|前[二三四五两几]?[款条项章节]|上[一二]?[款条项章节文]|(?:该|此)(?:几?项|等|类)?"
    r"|这(?:些|[几二三四五两]?项))"
)
_SAID = (
    r"(?:中|里|内|所)?(?:列明|列举|列示|列|述|规定|称|载明|载|明确|赋予|授予|约定|确定|给予)?(?:给|于)?"
    rf"(?:{_H})?的?(?:各项|全部|所有|一切|有关|相关|具体|主要)?的?"
)
_LETTER = r"(?:[^,。;:由须应经报将与和的]|经(?=[费营济])|报(?=[告废])|应(?=急))"
_OF_PAPER = r"(?:最终|唯一)?(?:解释|修[订改]|版|著作|所有|知识产|知情|申诉|复议)权"
_NAMED = rf"(?!下列|以下|如下|相应|{_OF_PAPER}){_LETTER}{{1,14}}?权(?![限力利益威衡重属责])"
_POWERS = rf"职权|权限|权力|权利|授权(?!书)|{_NAMED}"
_POWER = rf"(?P<noun>{_POWERS})"
_ABOUT_USE = Pattern(r"的?(?:行使|使用|履行|执行|落实|运用)?的?(?:情况|记录|台账|结果)", "况录账果")
_DECISION = r"(?P<noun>[^,。;:由须应经报将的]{0,6}决定(?!权))"
_MADE = r"所?(?:作出|做出|作|做|下达|签发)的(?:上述|前述|各项|任何|所有|全部)?"
_USED = r"(?:的|行使的?|使用|运用|履行|(?:所|依法)?(?:享有|拥有|具有|持有)的)"
_POINTERS: tuple[tuple[Pattern, str], ...] = (
    (
        Pattern(
            rf"{_H}(?:依据|根据|按照?|依照?)(?:{_CLAUSE}|{_PAPER})(?:的?规定)?{_MADE}{_DECISION}", "决 据按依"
        ),
        "决定",
    ),
    (Pattern(rf"{_CLAUSE}{_SAID}(?P<noun>事项|{_POWERS})", "第 条章节"), ""),
    (Pattern(rf"{_CLAUSE}{_SAID}{_DECISION}", "第 条章节 决"), "决定"),
    (
        Pattern(
            rf"^{_CLAUSE}(?:的?规定)?(?P<noun>)(?=暂|不适用|自(?!本)|停止|废止|仅|只|尚未|未|待|删|须|应当?由|由|另|不再)",
            "第 条章节",
        ),
        "权限",
    ),
    (Pattern(rf"{_PAPER}{_SAID}{_POWER}", "权 本"), ""),
    (Pattern(rf"{_BACK}{_SAID}{_POWER}", "权"), ""),
    (Pattern(rf"{_H}{_MADE}{_DECISION}", "决 的"), "决定"),
    (
        Pattern(rf"{_H}{_USED}(?:其|自身的?|全部|各项|所有|一切|有关|相关)?的?(?:岗位)?{_POWER}", "权"),
        "",
    ),
)
_GENERIC = frozenset(("职权", "权限", "权力", "权利", "授权", "事项", "决定"))
_LABEL = Pattern(
    rf"\s*(?:第{_NUMBER}[条章节款项](?=第{_NUMBER}[条章])|第{_NUMBER}[条章节款项](?![二三四五六七八九十的规所列中里内第暂不自停废仅只尚未待删须应由另])"
    r"|\d+(?:\.\d+)*[.、]?\s*|[一二三四五六七八九十]+、|\([^()]{1,4}\)\s*|[①-⑳]\s*|(?:备?注|说明)\s*:\s*)?"
)
_TOPIC = Pattern(
    r"(?:^|[,:、]|行使|使用|运用|履行|对于?|就|将|但是?|而|凡|其中|属于?|关于|首席质量官的?|如|若|在)$"
)
_SENTENCES = Pattern(r"[^。;\n]+[。;]?")
_MAY = Pattern(r"权|决定|第[^,。]{1,5}[条章节]", "权决第")


@record(frozen=True, slots=True)
class Pointer:
    """``said`` is the sentence as it would stand right behind what it points at; ``start`` and ``end`` are its place in
    the block's text; ``clause`` is the number of the clause that it names, ``back`` the word by which it points back;
    ``power`` the name of the one power that it is on, empty if it is on all; ``decided`` that it is on what he decides
    alone, and so on no part that he has in what others decide."""

    said: str
    start: int
    end: int
    clause: str | None
    back: str | None
    power: str
    his: bool
    decided: bool


def pointers_in(text: str, lexicon: Lexicon) -> Iterator[Pointer]:
    """The sentences of a block that point at powers, in order; ``text`` is in one writing."""
    if not _MAY.search(text):
        return
    for sentence in _SENTENCES.finditer(text):
        found = _pointer(with_one_title(sentence.group(), lexicon), sentence)
        if found is not None:
            yield found


def with_one_title(words: str, lexicon: Lexicon) -> str:
    """``words`` with each title of the officer as the first of them."""
    if not names_officer(lexicon.gate.hints(words)):
        return words
    out, last = [], 0
    for token in lexicon.lexer.tokens(words):
        if token.cls == "officer":
            out += [words[last : token.start], _H]
            last = token.end
    return "".join((*out, words[last:]))


def _pointer(words: str, sentence: re.Match[str]) -> Pointer | None:
    label = _LABEL.match(words)
    words = words[label.end() :] if label else words
    for pattern, noun in _POINTERS:
        for found in pattern.finditer(words):
            if not _TOPIC.search(words[: found.start()]) or _ABOUT_USE.match(words, found.end()):
                continue  # 上述权限的行使情况由质量部存档: that is not the power
            if goes_with_the_post(words[found.end() :]):
                return None
            groups = found.groupdict()
            called = groups["noun"]
            generic = called if called in _GENERIC else ""
            prefix = f"{_H}行使" if words[found.start() : found.end()].startswith(f"{_H}行使") else ""
            said = f"{words[: found.start()]}{prefix}上述{noun or generic or '权限'}{words[found.end() :]}"
            return Pointer(
                said,
                sentence.start(),
                sentence.end(),
                groups.get("clause"),
                groups.get("back"),
                "" if generic or not called else called,
                _H in words,
                noun == "决定",
            )
    return None
