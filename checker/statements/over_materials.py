"""A veto over materials alone is a part of the veto over quality: 对进厂原辅材料的质量有一票否决权.

Only where all that it is over are such: 原材料、半成品、成品质量 and 从原料进厂到产品出厂 are whole.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Modifier, Sentence

_WHICH = r"(?:(?:进厂|入厂|进场|到货|到厂|入库|采购|外购|外协|供应|投产|不合格|不达标|主要|关键|重要|各类|所有|全部|一切)的?)*"
_WHAT = (
    r"(?:原[、和]?辅[、和]?(?:助)?材?料|原材料|原料|辅料|辅材|来料|进料|进货|外购[件品]|外协[件品]|采购[件品]|采购(?:的)?物[资料]|物料|材料|包装材料|包材|包装物|零部件|零配件"
    r"|零件|元器件|配件|毛坯|坯料|半成品|在制品|中间体|设备采购|采购设备|工装模具|模具|燃料|耗材)"
)
_MATERIAL = rf"{_WHICH}{_WHAT}"
_OF_IT = (
    r"(?:的|进厂|入厂|进场|入库|到货|采购|使用|验收|投料|准入|质量(?:安全)?(?:问题|事项|状况)?|品质|不合格)*"
)
_ALL = rf"{_MATERIAL}(?:[、和与及]{{1,2}}{_MATERIAL}){{0,5}}"
_OVER = Pattern(
    rf"(?:对于?|就)(?P<what>{_ALL}){_OF_IT},?(?:可以?|能|能够|有|享有|拥有|具有|行使|均|都|实行|进行|予以|独立|直接|一票|质量|否决|首席|质量总监)"
    rf"|(?:^|(?<=[,。;:\n])|(?<=[在于]))(?P<topic>{_ALL}){_OF_IT}(?:上|方面|问题上)?,?(?:由|首席|质量总监|一票)"
    rf"|否决(?:不合格|不达标|有缺陷)?的?(?P<object>{_ALL}){_OF_IT}(?=[,。;)]|$)",
    "料件品货资材购坯体具物",
)
_WIDE = Pattern(
    r"产品|(?<!半)成品|商品|出厂|全过程|全流程|各环节|各个环节|环节|工序|生产过程|等|等等|以及|质量安全事项|一切质量|所有质量",
)


_WHOLE = Pattern(r"质量(?:安全)?(?:问题|事项|事故)?(?:[实享拥具]?有|行使)|产品", "质产")


def bound_to_materials(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Limits the officer's veto to the materials that it is said to be over."""
    mine = [d for d in drafts if d.holder == officer and d.authority == "veto" and d.effect == "grant"]
    for draft in mine:
        first, last = sentence.tokens[0].start, sentence.tokens[-1].end
        for found in _OVER.finditer(sentence.text, first, last):
            at = [i for i, t in enumerate(sentence.tokens) if t.start < found.end() and t.end > found.start()]
            clause = sentence.clause[at[0]]
            if draft.act.clause - clause not in (0, 1):
                continue
            here = _words(sentence, {clause, draft.act.clause})
            others = _words(sentence, set(sentence.clause) - {clause, draft.act.clause})
            if not _WIDE.search(here) and not ("否决" in others and _WHOLE.search(others)):
                draft.limit(Modifier("limit", "materials", "scope", "limited", at[0], at[-1] + 1))


def _words(sentence: Sentence, clauses: set[int]) -> str:
    tokens = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c in clauses]
    return "".join(sentence.text[t.start : t.end] for t in tokens)
