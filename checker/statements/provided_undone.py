"""What elsewhere in a paper takes back what it provides for the post; and the names of persons in a sentence."""

from __future__ import annotations

import re

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.normalise import Normal

_POINTS = Pattern(
    r"\b(?:above|foregoing|aforementioned|preceding|these|sections?|articles?|clauses?|paragraphs?|chapters?"
    r"|responsibilit(?:y|ies)|duties|tasks|this (?:job description|description|document|letter|policy|designation"
    r"|appointment|procedure|charter))\b|上述|以上|前述|前款|本条|该等|本(?:说明书|任命书|授权书|制度|办法|规定|文件|任命|授权)"
    r"|第[一二三四五六七八九十百\d.]+[章节条款项]",
    "bdfghklpsu上本条款第该述",
)
_LIMITS = Pattern(
    r"\b(?:do(?:es)? not apply|shall not apply|not applicable|overrul\w+|overrid\w+|set aside|suspend\w*|no longer"
    r"|until further notice|for the time being|(?:delegated|transferred|passed|handed over) to|notwithstanding"
    r"|without effect|revoked|withdrawn|(?:takes?|come|comes) (?:effect|into force) only"
    r"|only (?:if|when|after|upon|once|with)|prior (?:approval|consent))\b"
    r"|推翻|暂不(?:执行|实施|适用|生效)|不适用|不予执行|暂停|暂缓|代为行使|代行|收回|撤销|不再(?:执行|适用|享有|承担)"
    r"|尚未(?:生效|施行|批准)|待[^。;]{1,20}(?:后|时)(?:再)?(?:生效|施行|实施|执行)|改由|转由",
    "bdfgkptvwy予代再尚待撤收改暂缓翻转适",
)
_BY_OTHERS = Pattern(
    r"\b(?:exercised|performed|carried out|fulfilled|assumed|taken over) by (?:the |a |an |our )?"
    r"|由(?=[^。;]{1,12}(?:行使|承担|履行|负责))",
    "b由",
)
_PERSON = re.compile(
    r"(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?[A-Z][\w'’-]+(?: [A-Z]\.)?(?: (?:von|van|de|der|di))?(?: [A-Z][\w'’-]+){1,2}"
)
_NAMING = re.compile(r"(?:appoint|designat|nominat)\w*,? $")
_IS_NAMED = re.compile(r",? (?:is|has been)(?: hereby)?(?= (?:appointed|designated|nominated) as\b)")
_NO_NAME = re.compile(
    r"\b(?:no|nobody|none|neither|nor|not|never|either|any|anyone|every|each|an?|the|this|that|such|one|if|unless|until"
    r"|when|once|whoever|former|acting|deputy|assistant|interim)\b",
    re.IGNORECASE,
)
_BASIS = Pattern(
    r"\b(?:pursuant to|under|in accordance with|according to) (?:article|art\.) \d{1,3}"
    r"(?: of (?:the )?(?:regulation \(eu\) (?:no )?\d{1,4}/\d{1,4}|(?:eu )?(?:mdr|ivdr|gdpr)))?(?![\w(])",
    "t",
)


def takes_back(block: Block, words: Lexicon) -> bool:
    """Whether a sentence of the block limits what the paper provides elsewhere for the officer."""
    text = words.normal(block.text).text
    limits, others = _LIMITS.search(text) is not None, list(_BY_OTHERS.finditer(text))
    if not limits and not others:
        return False
    officers = [(t.start, t.end) for t in words.lexer.tokens(text) if t.cls == "officer"]
    if not officers and not _POINTS.search(text):
        return False
    if limits:
        return True
    return _POINTS.search(text) is not None and any(
        not any(start <= found.end() <= start + 1 for start, _ in officers) for found in others
    )


def named_persons(normal: Normal, start: int, end: int, *, shift: int) -> list[tuple[int, int]]:
    """Names such as Dr Anna Keller behind designates or appoints, or before is appointed, as places in
    ``text[start:end]`` moved by ``shift``."""
    found = []
    at, to = normal.span(start, end) if end > start else (0, 0)
    for name in _PERSON.finditer(normal.written, at, to):
        is_named = _is_named(normal.written, at, name, to)
        if is_named or _NAMING.search(normal.written[at : name.start()]):
            words = normal.written[name.start() : is_named.end() if is_named else name.end()]
            inside = normal.text.find(words.lower(), start, end)
            if inside >= 0:
                found.append((inside - start + shift, inside - start + shift + len(words)))
    return found


def _is_named(written: str, at: int, name: re.Match[str], to: int) -> re.Match[str] | None:
    """The is of: Anna Keller is appointed as …, at the head of its sentence."""
    heads = not written[at : name.start()].strip()
    if not heads or _NO_NAME.search(name.group()):
        return None
    return _IS_NAMED.match(written, name.end(), to)


def legal_basis(sentence: str) -> list[tuple[int, int]]:
    """Where ``sentence`` (in small letters) says by which article of law: pursuant to Article 15 of Regulation (EU) 2017/745."""
    return [found.span() for found in _BASIS.finditer(sentence)]
