"""灭菌不合格、初始污染菌超标、包装密封失效等一切…的产品: words of a trade in a list of things bound nothing."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.sentence import Sentence

_ITEM = r"[^,。;:、()]{1,14}"
_LIST = Pattern(
    rf"(?:{_ITEM}、)+{_ITEM}等(?=一切|各[类种项环]|所有|全部|任何|[^,。;:、()]{{0,10}}(?:特性|产品|事项|情形|情况|问题|环节|指标|工序|缺陷|风险|物料|材料|要求|隐患|现象|项目|事件|偏差))",
    "、 等",
)
# 审批冷修后复产质量计划、…及各车间年度质量计划: where the plans of all stand in the list, no word of another item bounds it
_PLANS = Pattern(
    rf"(?:审批|批准|审定|核准)(?:{_ITEM}计划、)*{_ITEM}计划(?:、|以及|及|和|与)(?:各|公司|全公司|所属各)[^,。;:、()]{{0,10}}年度质量(?:工作)?计划(?=[,。;]|$)",
    "计",
)
# 批准验证总计划（VMP）、年度质量工作计划: what the plan is called for short
_SHORT = Pattern(r"计划\([a-z]{2,6}\)(?=、)", "(")
_PLAIN = frozenset(
    ("unknown", "content", "conj", "general", "matter", "foreign", "etc", "of", "stages", "things", "light")
)


def listed_things(sentence: Sentence) -> Iterator[int]:
    """The tokens that are not known, in lists of things that are closed by 等 and the name of what they are."""
    if "unknown" not in sentence.classes:
        return
    yield from _beside_known(sentence)
    for found in _LIST.finditer(sentence.text):
        for i, token in enumerate(sentence.tokens):
            if (
                token.cls == "unknown"
                and found.start() <= token.start
                and token.end <= found.end()
                and _between_plain(sentence, i)
            ):
                yield i
    for pattern in (_PLANS, _SHORT):
        for found in pattern.finditer(sentence.text):
            for i, token in enumerate(sentence.tokens):
                if token.cls == "unknown" and found.start() <= token.start and token.end <= found.end():
                    yield i


def _beside_known(sentence: Sentence) -> Iterator[int]:
    """对投板、压合、电镀作出否决: the one that no list knows, among others of its kind, bounds no more than they do."""
    lists = [(f.span("list"), 2) for f in _OVER.finditer(sentence.text)]
    lists += [(f.span("list"), 1) for f in _HAZARDS.finditer(sentence.text)]
    for (first, end), least in lists:
        items: list[list[int]] = [[]]
        for i, token in enumerate(sentence.tokens):
            if first <= token.start and token.end <= end:
                if token.cls in ("conj", "to") and sentence.text[token.start : token.end] in _JOINS:
                    items.append([])
                else:
                    items[-1].append(i)
        strange = [k for k, item in enumerate(items) if any(_is_strange(sentence, i) for i in item)]
        known = [k for k, item in enumerate(items) if item and all(_is_known(sentence, i) for i in item)]
        if len(known) < least or len(strange) + len(known) < len(items):
            continue
        if any(
            _UNLIKE.search(
                sentence.text, sentence.tokens[items[k][0]].start, sentence.tokens[items[k][-1]].end
            )
            for k in strange
        ):
            continue
        yield from (i for k in strange for i in items[k] if _is_strange(sentence, i))


_OVER = Pattern(
    r"(?:[对就凡将]|否决|叫停|停止|暂停|涉及的?|包括|含)(?P<list>[^,。;:()的之对就凡将]{1,8}(?:(?:、|和|及|与|以及)[^,。;:()的之对就凡将]{1,8}){2,}?)"
    r"(?=的|之|等|作出|行使|享有|具有|拥有|实行|予以|有|环节|工序|,|。|;|$)",
    "、和及与",
)
_HAZARDS = Pattern(
    r"(?:存在|出现|发现|具有|涉及|含有)(?P<list>[^,。;:()的]{1,6}(?:(?:、|和|及|与|或)[^,。;:()的]{1,6})+?)(?=(?:质量|安全)*(?:隐患|风险|缺陷|瑕疵))",
    "、和及与或",
)
_JOINS = ("、", "和", "及", "与", "以及", "或")
_UNLIKE = Pattern(
    r"[部厂司处科会组人员总长师方局办室委级类区线批新旧样单客][^、]{0,1}$|试|样|外|新|小|仅|只|除|非|不|未|限|需|须|经|报|批|核|审|同|授|委|暂|缓|免|以[上下内]",
    "部厂司处科会组人员总长师方局办室委级类区线批新旧样单客试外小仅只除非不未限需须经报核审同授暂缓免以",
)
_KINDS = frozenset(("stages", "general", "content", "things", "stop", "release"))


def _is_strange(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].cls == "unknown"


def _is_known(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    return token.cls in _KINDS or (token.cls == "matter" and token.meaning in ("product", "production"))


def _between_plain(sentence: Sentence, index: int) -> bool:
    """Whether nobody and nothing that bounds stands in the item of the token."""
    tokens = sentence.tokens
    for step in (-1, 1):
        j = index + step
        while 0 <= j < len(tokens) and tokens[j].cls not in ("conj", "comma"):
            if tokens[j].cls not in _PLAIN and sentence.text[tokens[j].start : tokens[j].end] != "等":
                return step == -1 and tokens[j].cls in ("about", "officer", "self")
            j += step
    return True
