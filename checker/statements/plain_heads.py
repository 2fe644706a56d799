"""Chapters with plain titles: 1 路线图, 三、方向与打算 of 质量这摊事怎么管 are on the quality strategy.

Only in a paper whose own title says that it rules quality. A paper that is itself a 路线图 tells of what is to come.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.ending_marks import tells_where_chains_end
from checker.statements.table_heads import table_heads

_RULES = Pattern(
    r"(?:质量|品质)[^。;\n]{0,12}?(?:怎么管|怎样管|如何管|办法|制度|规定|细则|规程|约定|规矩|守则|当家|章法|条例|规则)|(?:规矩|办法|规定|制度)\s*[(（](?:质量|品质)篇?[)）]",
    "质品",
)
_MONEY = Pattern(
    r"(?P<number>\s*(?:第?[一二三四五六七八九十]{1,3}[章节、.]?|\d{1,2}(?:\.\d{1,2})*[.、]?)?\s*)(?:(?:这笔)?钱(?:从哪儿?来|怎么花|怎么管|的事)?|花钱|用钱)\s*",
    "钱",
)
_COPIED = Pattern(
    r"\s*[(（](?:摘录|节选|摘编|选编|节录|摘抄|选录)[^()（）]{0,40}[)）]\s*$", "摘节选 录编抄选"
)
_TOP = r"(?:公司|集团|企业|本厂|医院)?(?:总经理|总裁|董事长|董事会|厂长|院长|理事会)"
_ANSWERS_TO = Pattern(
    rf"(?P<who>[^,，。;；]{{0,10}}[^,，。;；在的]{{2,12}})(?P<top>在{_TOP}的?(?:直接|统一)?领导之?下[,，]?)?\s*"
    r"(?P<whole>(?:对[^,，。;；]{2,24}(?:负全面责任|负总责|全面负责|负总的责任|负责)|全面负责[^,，。;；]{2,24})[,，])?"
    r"\s*(?P<does>(?:全面|具体|主要)?(?:履行|承担|负有|负责)(?:下列|以下|如下)(?:主要|各项)?(?:岗位)?(?:质量)?(?:职责|工作|任务)\s*[:：]?)",
    "下列如 职工任",
)
"""质量总监在总经理直接领导下，对质量负全面责任，履行下列职责：whom he answers to and for what, in the words of every charter."""
_WORKS_UNDER = Pattern(rf"在{_TOP}的?(?:直接|统一)?领导之?下(?:开展)?工作[,，]", "领")
_PLAIN = Pattern(
    r"(?P<number>\s*(?:第?[一二三四五六七八九十]{1,3}[章节、.]?|\d{1,2}(?:\.\d{1,2})*[.、]?|\([一二三四五六七八九十\d]{1,2}\))?\s*)"
    r"(?:路线图|路线|路子|往哪儿?走|怎么走|走向|大方向|方向(?:(?:与|和|、)(?:打算|目标|盘算|路线|路线图|路子))?|(?:长远|三年|五年)?打算)\s*",
    "路走向打",
)


def plain_heads(headings: tuple[str, ...]) -> tuple[str, ...]:
    """``headings`` in which such a chapter says what it is on, without a bracket on what was copied of the paper."""
    headings = table_heads(headings)
    headings = tuple(_COPIED.sub("", h) if "摘" in h or "节" in h or "选" in h else h for h in headings)
    headings = tuple(map(_without_whom_he_answers_to, headings))
    headings = tuple(h for h in headings if not tells_where_chains_end(h)) or headings[:1]
    if len(headings) < 2 or not any(_RULES.search(h) for h in headings[:-1]):
        return headings
    out = list(headings)
    for i in range(1, len(out)):
        found = _PLAIN.fullmatch(out[i])
        if found is not None and any(_RULES.search(h) for h in out[:i]):
            out[i] = f"{found['number']}质量方针"
        elif found is None and (money := _MONEY.fullmatch(out[i])) is not None:
            out[i] = f"{money['number']}质量经费"
    return tuple(out)


def _without_whom_he_answers_to(heading: str) -> str:
    heading = _WORKS_UNDER.sub("", heading)
    found = _ANSWERS_TO.fullmatch(heading)
    if found is None or not (found["top"] or found["whole"]):
        return heading
    return f"{found['who']}{found['does']}"
