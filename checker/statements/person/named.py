"""Whether words name one person: 周明 is not 周明华, and 李周明 is neither."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.normalise import normalise
from checker.statements.person.labels import kind_of_label
from checker.statements.surnames import SURNAMES as _COMMON

SURNAMES = f"{_COMMON}于赖萧闫阚蔺储闻"
"""Those too which elsewhere rather begin a word: what opens a life is a name."""

_STYLES = "(?:同志|先生|女士|同学|学员|总|工|经理)?"
_AFTER_NAME = "因同先女学于自从在参系为现任担具毕历拥持具取完通已被经男（生曾因的和与及、,，。;；:：()（） \n\t|/1234567890《“\"'[]"
_BEFORE_NAME = "司厂明任为由即名员监官理人长志是将对命聘请免选举经和与及兹、师生学士位发予给定意：:"
_OPENS = Pattern(
    rf"^\s*(?:[(（]?[一二三四五六七八九十\d]{{1,2}}[)）、.．]\s*|[-*•●]\s*)?(?:拟任人选|拟聘人选|人选|候选人|姓名|首席质量官|质量总监|质量负责人)?:?(?P<name>[{SURNAMES}][一-鿿]{{1,3}}?)(?:同志|先生|女士)?[,(:](?:男|女|性别|汉族|[一-鿿]{{1,4}}族|(?:19|20)\d\d|\d\d岁|现年|中共|现任|曾任|毕业|本科|大专|大学|硕士|博士|研究生|高级|工程师|籍贯|生于|[一-鿿]{{2,6}}人,)"
)


def one_writing(name: str) -> str:
    return normalise(name.strip()).text.replace(" ", "")


def is_name(text: str, name: str) -> bool:
    """Whether ``text`` (normalised) is the name ``name`` alone, with a form of address or a mark beside it or not."""
    bare = text.replace(" ", "").strip(" *:,。|-")
    if bare == name or name not in bare:
        return bare == name
    return Pattern(rf"{_escaped(name)}{_STYLES}(?:\([^()]{{0,12}}\))?").fullmatch(bare) is not None


def places_of(text: str, name: str) -> list[int]:
    """Where ``text`` (normalised) names ``name``."""
    found, at = [], text.find(name)
    while at >= 0:
        before = text[at - 1] if at else ""
        after = text[at + len(name)] if at + len(name) < len(text) else ""
        begins = not before or not "一" <= before <= "鿿" or before in _BEFORE_NAME
        begins = begins or text[max(0, at - 2) : at] in ("关于", "对于")
        ends = not after or not "一" <= after <= "鿿" or after in _AFTER_NAME or len(name) > 2
        if begins and ends:
            found.append(at)
        at = text.find(name, at + 1)
    return found


def opens_a_life(text: str) -> str | None:
    """The name with which a short life of a person begins: 周明,男,1976年8月生."""
    found = _OPENS.match(text)
    # 文化程度:大专 begins as a name does.
    return found["name"] if found and kind_of_label(found["name"]) is None else None


_NOT_A_NAME = Pattern(
    r"简历|简介|荣誉|成果|成绩|成就|安全|任命|任职|任免|任用|考核|方向|经历|培训|学习|奖惩|教育|工作|家庭|职称|证书|施工|程序|范围|方法|时间|管理|项目|向|和"
)


def names_another(text: str) -> bool:
    """Whether a heading is the name of somebody, alone or before 同志, 简历."""
    found = Pattern(
        rf"[(（]?[一二三四五六七八九十\d]{{0,2}}[)）、.．]*\s*[{SURNAMES}][一-鿿]{{1,2}}(?:同志|先生|女士)?(?:的)?(?:个人)?(?:简历|履历|基本情况|情况)?"
    ).fullmatch(text)
    return found is not None and not _NOT_A_NAME.match(
        text.lstrip("(（一二三四五六七八九十0123456789)）、. ")
    )


def names_the_one(text: str, name: str) -> bool:
    """Whether a heading is the person's name, alone or before 同志, 简历: 周明同志应当： is none."""
    bare = text.strip().rstrip(":").lstrip("(（一二三四五六七八九十0123456789)）、. ")
    return name in bare and (
        Pattern(
            rf"{_escaped(name)}(?:同志|先生|女士)?(?:的)?(?:个人)?(?:简历|履历|简介|基本情况|情况)?"
        ).fullmatch(bare)
        is not None
    )


def _escaped(name: str) -> str:
    return "".join(rf"\{c}" if not c.isalnum() else c for c in name)
