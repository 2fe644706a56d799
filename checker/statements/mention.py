"""Sentences that tell of a power and grant none: questions, reports, intentions, marks in an appraisal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from checker.patterns import Pattern
from checker.statements.aims import aims
from checker.statements.draft import Piece
from checker.statements.mention_words import TELLING
from checker.statements.named_as_topic import is_topic, titled
from checker.statements.named_only import names_only
from checker.statements.naming import Token
from checker.statements.nodes import POWERS
from checker.statements.sentence import Sentence

if TYPE_CHECKING:
    from checker.statements.context import Context


_PAST = Pattern(
    r"(?:本[月周年季]度?|[一二三四上下]半?(?:季度|年)|今年以来|年初以来|截至[^,。;]{2,10}|年内|全年|累计|迄今|至今)[^,。;]{0,20}?"
    r"(?:批复|批准|审批|审定|核准|签发|签批|签署|否决|叫停|召回|处罚|奖励|考核|放行|下达|开具)[^,。;]{0,16}?"
    r"[\d一二两三四五六七八九十百]+(?:余)?[份次项起批件个张单](?![以之]?内)",
    "今内初季年截本累迄 个件份单张批次起项",
)
_BOUND = Pattern(r"可|有权|得以|不超过|至多|最多|限|每|不少于|至少|应|须", "可多少应得有每超限须")


def _counted(words: str) -> bool:
    """本月签发停产令2次: what was done is counted; what may be done has a bound."""
    found = _PAST.search(words)
    return found is not None and not _BOUND.search(found.group())


# 经笔试、面试答辩和综合评议，张三同志得分第一: how somebody came to the post, and no assessment that he makes.
_STEPS_OF_A_CONTEST = Pattern(
    r"(?:笔试|面试|答辩|面谈|资格审查|资格审核|民主测评|民主推荐|竞聘演讲|报名)(?:[、,和与及]|[^,;。]{0,6}[、,和与及])",
    "笔面答资民竞报",
)
_CAME_OUT = Pattern(
    r"(?:得分|综合|总分|成绩|排名|名次|票数)[^,;。]{0,6}?(?:第一|最高|居首)|胜出|脱颖而出|当选|入选",
    "第最居胜脱选",
)


def _won(words: str) -> bool:
    came = _CAME_OUT.search(words)
    if came is None or ("聘" not in words and "选" not in words):
        return False
    return len({m.group() for m in _STEPS_OF_A_CONTEST.finditer(words, 0, came.start())}) > 1


_MARKED = Pattern(r"的,(?:每[^,。;]{1,4})?(?:扣|减|罚)[^,。;]{0,6}\d+(?:\.\d+)?分", "减扣罚 分")
_FINDS = Pattern(r"发现|查实|认定|检查|由|可|有权", "可有查现由认")


def _marks(sentence: Sentence) -> bool:
    """H 审批不及时的，扣2分: his own marks are lowered."""
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    found = _MARKED.search(sentence.text, first, last)
    if found is None or _FINDS.search(sentence.text, first, found.start()):
        return False
    return any(t.cls == "officer" and t.end <= found.start() for t in sentence.tokens)


def tells(words: str) -> bool:
    """Whether ``words`` name a paper of somebody else that says what follows."""
    return any(turn.search(words) for turn in TELLING)


def _in_a_case(sentence: Sentence, index: int, clause: int) -> bool:
    """拟让步放行的，报质量副总批准: what somebody intends is the case that the act is for."""
    mine = sentence.clause[index]
    inside = [
        t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == mine and t.cls != "comma"
    ]
    return (
        clause > mine
        and inside[-1].cls in ("of", "when", "occasion")
        and inside[-1] is not sentence.tokens[index]
    )


_SPEAKING = frozenset(("meta", "kpi", "intention"))


def _to_come(sentence: Sentence, index: int) -> bool:
    """公司将授予…, 公司将把…交给: 将 before the giving itself tells what is to come."""
    token = sentence.tokens[index]
    if sentence.text[token.start : token.end] != "将" or index + 1 >= len(sentence.tokens):
        return False
    following = sentence.tokens[index + 1]
    words = sentence.text[following.start : following.end]
    after = sentence.tokens[index + 2].cls if index + 2 < len(sentence.tokens) else ""
    return words == "把" or (words in _GIVES and after != "paper")


_GIVES = frozenset(("授予", "赋予", "授权", "给予", "下放", "赋权"))


_NAMED = frozenset(
    ("officer", "of", "right", "paper", "content", "general", "strong", "conj", "matter", "number")
)


_VOID = ("其无效", "之无效", "其不生效", "之不生效")
_DECISION = Pattern(r"决定|决议|决策|指令|命令|批示|事项", "命定指示策议项")
_NUMBERED = Pattern(r"第[一二三四五六七八九十百\d]{1,4}[章节篇编]|\d{1,2}(?:\.\d{1,2})+", ".第")


_CHAPTER = Pattern(r"第[^,。;]{1,4}[章节编]|附[录件表]", "第附")


def _is_title(piece: Piece, text: str) -> bool:
    """第六章 首席质量官的质量否决权: a line that names a right of his, under nothing that gives one."""
    sentence, context = piece.sentence, cast("Context", piece.context)
    if context.power or context.listing or context.sections or context.legend or not piece.drafts:
        return False
    acts = {d.act.index for d in piece.drafts}
    if _is_chapter(text):
        return all(t.cls in _NAMED or i in acts for i, t in enumerate(sentence.tokens))
    first = next((t.cls for t in sentence.tokens if t.cls not in ("content", "number")), "")
    at = next((i for i, t in enumerate(sentence.tokens) if t.cls == "officer"), 0)
    labelled = (
        at > 0
        or _NUMBERED.match(text.lstrip()) is not None
        or (len(sentence.tokens) > 1 and sentence.tokens[1].cls == "of")
    )
    named = (
        first == "officer"
        and labelled
        and all(t.cls in _NAMED or i in acts for i, t in enumerate(sentence.tokens))
    )
    return named and text.strip(" \n。").endswith(("权", "权限", "权力", "权利", "职权"))


def _is_chapter(text: str) -> bool:
    """第三章 质量安全一票否决权: what the chapter is called, to whomever the paper is about."""
    return _CALLED.fullmatch("".join(text.split()).rstrip("。")) is not None


_CALLED = Pattern(r"第[一二三四五六七八九十百\d]{1,4}[章编篇][^,，。;；:：]{2,24}权[力利限]?", "章编篇 第 权")


def _proposed(sentence: Sentence) -> bool:
    """建议质量经费由首席质量官审批: it is proposed that he may, by whom the text does not say."""
    for i, token in enumerate(sentence.tokens[:4]):
        if token.cls in ("officer", "self"):
            return False
        if i and token.cls == "propose" and sentence.tokens[i + 1 : i + 2] and _is_put(sentence, i):
            return False  # 质量战略的建议由首席质量官提出
        if token.cls == "propose" and sentence.text[token.start : token.end] in ("建议", "提议", "倡议"):
            return any(t.cls == "officer" for t in sentence.tokens[i + 1 :])
    return False


def _is_put(sentence: Sentence, i: int) -> bool:
    return sentence.tokens[i + 1].cls == "by" and sentence.tokens[i - 1].cls in ("of", "matter", "content")


def _in_a_report(sentence: Sentence, i: int) -> bool:
    """每年一月向职代会报告上年度使用情况: what is reported on, after the act and in a clause without one."""
    clause = sentence.clause[i]
    inside = [k for k, c in enumerate(sentence.clause) if c == clause]
    told = any(sentence.tokens[k].cls in ("file", "report") for k in inside if k < i)
    return told and clause > 0 and not any(sentence.tokens[k].cls in POWERS for k in inside)


_KNOWING = ("了解", "知晓", "知道", "熟悉", "掌握", "学习")


def _asked_about(sentence: Sentence, i: int) -> bool:
    """有关部门如需了解理由可向质管部查询: what those below come to know of an act that was told before."""
    clause = sentence.clause[i]
    inside = [k for k, c in enumerate(sentence.clause) if c == clause and sentence.tokens[k].cls != "comma"]
    acted = any(t.cls in POWERS for t in sentence.tokens[: inside[0]])
    return acted and sentence.tokens[inside[0]].cls == "below" and sentence.words(i, i + 1) in _KNOWING


_FIELD = Pattern(
    r"(?:^|[\s_:。;])(?:首席质量官|质量总监|品质总监|cqo)(?:\((?:签字|签章|签名)\))?(?:批准|审批|签发|核准|审定)(?:人|意见)?(?:\((?:签字|签章|签名)\))?:\s*_{2,}",
    "批签准审",
)
_SIGNED_LATER = Pattern(r"(?:总经理|总裁|董事长|厂长|副总|经理|主任|部长|总监)[^:_]{0,8}:", ":")


def _to_be_signed(text: str) -> bool:
    """首席质量官批准：____: the last field of a form shows that he approves what it is of, and gives it to nobody."""
    found = _FIELD.search(text)
    return found is not None and not _SIGNED_LATER.search(text, found.end())


def mention(piece: Piece, text: str) -> None:
    sentence = piece.sentence
    if not sentence.tokens:
        return
    if _to_be_signed(text):
        for draft in piece.drafts:
            draft.unsure = True
            draft.notes.append("a field of a form that he is to sign: a step, and no grant")
        return
    span = text[max(0, sentence.tokens[0].start - 2) : sentence.tokens[-1].end]
    why = None
    if sentence.end == "question":
        why = "a question"
    elif (
        tells(span)
        or names_only(span, text[: sentence.tokens[0].start])
        or is_topic(
            text[sentence.tokens[0].start : sentence.tokens[-1].end], text[: sentence.tokens[0].start]
        )
        or _counted(span)
        or _won(span)
        or aims(sentence.words(0, len(sentence.tokens)).strip())
        or _marks(sentence)
        or _proposed(sentence)
    ):
        why = "told, not granted"
    elif _is_title(piece, text):
        if _is_chapter(text) or _CHAPTER.match(text.lstrip()):
            why = "a title"
        for draft in piece.drafts:
            draft.unsure = True
            draft.notes.append("a line that only names a right may be a title")
    if _SPEAKING.isdisjoint(sentence.classes) and "将" not in span:
        told: Iterable[tuple[int, Token]] = ()
    else:
        told = enumerate(sentence.tokens)
    for i, token in told:
        if not sentence.free(i):
            continue
        if token.cls == "meta" and not (
            sentence.reasons(i)
            or _in_a_report(sentence, i)
            or _asked_about(sentence, i)
            or sentence.done_with(i)
        ):
            why = why or "told, not granted"
        if token.cls == "kpi":
            for draft in piece.drafts:
                if draft.authority == "veto":
                    draft.lower("none", "a mark in an appraisal")
        if token.cls == "intention" or _to_come(sentence, i):
            for draft in piece.drafts:
                if _in_a_case(sentence, i, draft.act.clause + 1) and draft.effect in ("conditional", "joint"):
                    continue  # 拟叫停产线的，应先取得 X 的同意
                if i < draft.act.index and not _in_a_case(sentence, i, draft.act.clause):
                    draft.lower("none", "intended, not granted")
    for draft in piece.drafts:
        token = sentence.tokens[draft.act.index]
        if titled(sentence.text, token.start):
            draft.lower("none", "the name of a paper")
        if sentence.text.endswith(_VOID, token.start, token.end) and not _DECISION.search(
            sentence.text, sentence.tokens[0].start, token.start
        ):
            # 过期的质量手册，首席质量官可宣布其无效: a paper is withdrawn, nobody's decision is struck down
            draft.lower("none", "no decision is struck down")
    if why:
        for draft in piece.drafts:
            draft.lower("none", why)
