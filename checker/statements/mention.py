"""Sentences that tell of a power and grant none: questions, reports, intentions, marks in an appraisal."""

from __future__ import annotations

import re

from checker.statements.draft import Piece
from checker.statements.sentence import Sentence

_META = re.compile(
    r"(?<!据)(?<!照)《[^》]{2,40}》(?:等)?(?:中)?(?:第[^,。]{1,8}[条款项])?(?:中)?(?:规定|要求|明确|提出|指出|建议|鼓励|载明|写道|写明|认为|称)|(?<![本该])(?:标准|规范|法规|上级文件|国家|政府|文件|意见|条例|通知|部门规章)(?:中)?(?:规定|要求|鼓励|明确|提出|倡导|支持|指出|载明|表明)"
    r"|(?:批准|否决|审批|签发|考核|行使|叫停|召回|处罚|奖励|审定|制定|参加|出席|参与|使用|放行|动用)了|(?<!须)(?<!应)已经?(?:于|在)|\bhas (?:already )?(?:approved|vetoed|rejected)\b"
    r"|各[^,。]{0,8}(?:企业|单位|实体|公司)(?:均)?应当?(?:设置|设立|配备)[^。]{0,20}(?:赋予|授予)"
    r"|×××|___|xxx|(?:应|要)?(?:让|使)首席质量官(?:真正)?(?:有职有权|敢于)"
)


def tells(words: str) -> bool:
    """Whether ``words`` name a paper of somebody else that says what follows."""
    return _META.search(words) is not None


def _reasoned(sentence: Sentence, index: int) -> bool:
    """鉴于去年投诉较多，…: why it is so granted tells of former times."""
    first = sentence.clause.index(sentence.clause[index])
    return sentence.text.startswith(
        ("鉴于", "由于", "因", "考虑到", "针对", "为"), sentence.tokens[first].start
    )


def mention(piece: Piece, text: str) -> None:
    sentence = piece.sentence
    if not sentence.tokens:
        return
    span = text[max(0, sentence.tokens[0].start - 2) : sentence.tokens[-1].end]
    why = None
    if sentence.end == "question":
        why = "a question"
    elif _META.search(span):
        why = "told, not granted"
    for i, token in enumerate(sentence.tokens):
        if not sentence.free(i):
            continue
        if token.cls == "meta" and not _reasoned(sentence, i):
            why = why or "told, not granted"
        if token.cls == "kpi":
            for draft in piece.drafts:
                if draft.authority == "veto":
                    draft.lower("none", "a mark in an appraisal")
        if token.cls == "intention":
            for draft in piece.drafts:
                if i < draft.act.index:
                    draft.lower("none", "intended, not granted")
    if why:
        for draft in piece.drafts:
            draft.lower("none", why)
