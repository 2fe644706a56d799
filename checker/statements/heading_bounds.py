"""What a heading bounds or withholds: 授权事项（仅限华东二厂）, 总经理保留、不下授质量总监的权限如下."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.model import Effect
from checker.statements.sentence import Modifier, Sentence
from checker.statements.while_there import bounded_by_absence

_BRACKET = Pattern(r"\(([^()]{2,40})\)", "( )")
_TAIL = Pattern(r"[-—–:]+((?:仅|只|限)[^-—–:()]{2,30})$", "仅只限")
_PART = Pattern(
    r"仅|只(?!要|须|需)|^限(?!制)|(?<!不)限于|不含|不包括|除外|除[^()]+外|以[内下]$|试行[^()]*[月年日天周期段至止]|(?:期间|时段|班次?)$|有效期|截[至止]",
    "有截于仅以只含括期段班试限除",
)
_OF_THE_PAPER = Pattern(r"使用|阅|内部|保密|参考|发放|打印|下载|转授|本人", "使内印参密放本转载阅")
_WAITS = Pattern(
    r"(?:须|需|应|经|报|待|以)[^()]{2,16}(?:同意|批准|审批|核准|授权|许可|审定|为准)",
    "以应待报经需须 为准审意授核许",
)
_FOR_A_TIME = Pattern(
    r"^(?!.*(?:[任聘]|\d{4}年|第))(?:过渡期|试用期|.*(?:[一二两三四五六七八九十半]|\d+)个?(?:月|年|季度|周|天)(?:内|期|为限|有效)?)$|一[年次事季]一[授议]|[限共](?:[一两二三四五六七八九十]|\d+)次",
    "期月年度周天内限效授议次",
)
_BEGINS = Pattern(
    r"待[^()]{2,20}(?:生效|施行|启用|实施|行使)|未[经获][^()]{2,16}前[^()]{0,3}不|(?:领导|指导|授权|指挥)下行使",
    "待未领指授",
)
_BOTH = Pattern(r"^(?:须|需|应|经|均须|均需)?(?:双签|会签|联签|共签|双人)(?:后?生效)?$", "双会联共")
_WITH_ANOTHER = Pattern(r"(?:须|需|应|要)(?:会同|与|和|同|协同)[^()]{2,8}行使", "须需应要")
_TOGETHER = Pattern(r"商定|协商|商议|磋商|会商|会同|会签|共同|联签|联合|双签|共签|同签", "共双同商磋签联")
_WEAK = Pattern(
    r"(?:仅|只|限|仅限|只有)?(?:建议|提议|提请|提名|参与|审核|会审|初审|知情|咨询)(?:权|性)?",
    "会初参名咨建情提核请",
)
_WITHHOLDS = Pattern(
    r"不(?:再)?下[授放]|不放权|[不未]予?授(?:予|权)?|暂不授|未下[授放]|不赋予|未赋予|不委托|未委托"
    r"|[已被](?:收回|上收|收归|取消|撤销|终止|中止|暂停|冻结)",
    "下已托授放暂未被赋",
)
_KEEPS = Pattern(r"保留|自留|留存|收归|收回|上收|亲自", "亲归收留")
_OVER = Pattern(r"(?:主管|分管|管理|领导|下属|直管|下辖|所属|下设)的?", "主分属直管设辖领")
_INSTEAD = Pattern(
    r"代(?:表|替|为)?(?:董事长|董事会|总经理|总裁|厂长|校长|院长|法定代表人)(?:行使|履行|审批|批准|决定|签)",
    "代 校法理董裁长院",
)
HEADING_BOUND = "heading_bound"
_KINDS = {"joint": "partner", "conditional": "prior_approval"}
_OTHERS = frozenset(("above", "beside", "grantor", "company"))


def bounds_of(sentence: Sentence) -> Iterator[tuple[Modifier, str]]:
    """The limits that brackets of a heading set to what stands under it."""
    for found in _BRACKET.finditer(sentence.text):
        inside = found.group(1)
        classes = {t.cls for t in sentence.tokens if found.start() <= t.start < found.end()}
        effect = bound_in(inside, classes)
        if effect is not None:
            yield Modifier("limit", HEADING_BOUND, _KINDS.get(effect, "scope"), effect, 0, 0), inside
    if tail := _TAIL.search(sentence.text):
        classes = {t.cls for t in sentence.tokens if t.start >= tail.start()}
        effect = bound_in(tail.group(1), classes)
        if effect is not None:
            yield Modifier("limit", HEADING_BOUND, "scope", effect, 0, 0), tail.group(1)
    if absent := bounded_by_absence(sentence.text):
        yield Modifier("limit", HEADING_BOUND, "time", "limited", 0, 0), absent
    if instead := _INSTEAD.search(sentence.text):
        yield Modifier("limit", HEADING_BOUND, "under", "conditional", 0, 0), instead.group()
    if (both := _WITH_ANOTHER.search(sentence.text)) and sentence.classes & _OTHERS:
        yield Modifier("limit", HEADING_BOUND, "partner", "joint", 0, 0), both.group()
    if _shared(sentence):
        yield Modifier("limit", HEADING_BOUND, "partner", "joint", 0, 0), sentence.text


def bound_in(words: str, classes: set[str]) -> Effect | None:
    """The most that ``words`` beside a power leave of it, None if they bound nothing; ``classes`` are their tokens'."""
    others = bool(classes & _OTHERS) and not classes & {"officer", "self", "noneed", "file"}
    if _WEAK.fullmatch(words):
        return "recommend_only"
    if _BOTH.search(words):
        return "joint"
    if _BEGINS.search(words) and not classes & {"officer", "self"}:
        return "conditional"
    if _FOR_A_TIME.search(words):
        return "limited"
    if others and _TOGETHER.search(words):
        return "joint"
    if others and _WAITS.search(words):
        return "conditional"
    if _PART.search(words) and not _OF_THE_PAPER.search(words) and "officer" not in classes:
        return "limited"
    return None


def _shared(sentence: Sentence) -> bool:
    """须首席质量官与厂长共同行使的权限, 副总经理、首席质量官（共同）: named together, and one is not enough."""
    if not re.search(r"共同|会同|联合|联名|会签|双签|一致", sentence.text):
        return False
    tokens = sentence.tokens
    for i in range(1, len(tokens) - 1):
        sides = {tokens[i - 1].cls, tokens[i + 1].cls}
        if tokens[i].cls in ("conj", "to", "slash") and "officer" in sides and sides & {"above", "beside"}:
            return True
    return False


def whose_below(sentence: Sentence) -> str | None:
    """首席质量官主管的质量部权限: the holder where the officer is only who is over him."""
    for i, token in enumerate(sentence.tokens[:-1]):
        found = token.cls == "officer" and _OVER.match(sentence.text, token.end)
        if found:
            below = next((t for t in sentence.tokens[i + 1 :] if t.start >= found.end()), None)
            return below.meaning if below is not None and below.cls == "below" else None
    return None


_LEGEND_WAITS = Pattern(
    r"有条件|附条件|(?<![无不毋勿免])(?:须|需|应|经|报|待|提请|提交|呈)(?![^,()]{0,8}(?:备案|备查|知会|首席质量官|质量总监|cqo))[^,()]{0,12}"
    r"(?:批准|审批|同意|核准|审定|授权|许可|报批)|(?<![无不毋勿免][须需])(?<![无不])报批",
    "交呈应待报条经请附需须",
)


def awaits(words: str) -> bool:
    """Whether what a legend says of a mark waits for somebody: △经批准后执行, ○决定（须总裁同意）."""
    return _LEGEND_WAITS.search(words) is not None


def withheld(sentence: Sentence) -> bool:
    """Whether a heading keeps from the officer what it lists."""
    officer = next((t for t in sentence.tokens if t.cls == "officer"), None)
    if officer is None:
        return False
    for pattern in (_WITHHOLDS, _KEEPS):
        found = pattern.search(sentence.text)
        if found is None:
            continue
        before = [t.cls for t in sentence.tokens if t.start < found.start()]
        if "officer" not in before and (pattern is _WITHHOLDS or set(before) & _OTHERS):
            return True
    return False


_OPENS_WITH = Pattern(
    r"(?:with|subject to|after|upon|following|jointly|together|pending|under the|in the absence|in agreement|in consultation|on the instructions?)\b",
    "wsaufjtpio",
)


def consenting(sentence: Sentence) -> frozenset[int]:
    """subject to the GM's approval, require approval by the GM: he is asked, and holds nothing."""
    tokens = sentence.tokens
    out = set()
    for i, token in enumerate(tokens):
        if token.cls not in ("above", "beside"):
            continue
        after = [t.cls for t in tokens[i + 1 : i + 4]]
        before = [t.cls for t in tokens[max(0, i - 4) : i] if t.cls != "content"]
        owned = after[:1] == ["of"] and bool({"approve", "countersign"} & set(after))
        if owned or before[-2:] in (["approve", "by"], ["approve", "of"], ["countersign", "by"]):
            out.add(i)
    if sentence.english and _OPENS_WITH.match(sentence.text, tokens[0].start if tokens else 0):
        # With the consent of the COO, Jointly with Finance: nobody heads a list so
        return frozenset(i for i, t in enumerate(tokens) if t.cls in ("above", "beside", "grantor"))
    waits = {"require", "conditional_on", "under", "after"} & sentence.classes
    subject = "subject" in sentence.text
    return frozenset(out) if waits or subject else frozenset()
