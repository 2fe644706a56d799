"""Whose duties a text tells that names nobody itself: by headings, heads of its row and column, and lead-in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import LINES, cached_context
from checker.statements.duties.chapters import lists_no_duties
from checker.statements.duties.clauses import VERBS, Read, read_clause
from checker.statements.duties.mixed_lists import opens_with_work
from checker.statements.duties.model import Standing
from checker.statements.duties.quoted import quotes
from checker.statements.duties.subjects import sets_up, subject
from checker.statements.duties.topics import Topics
from checker.statements.empty_headings import gives_nothing
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token

POSTS = frozenset(("officer", "above", "beside", "below"))
_OTHERS = frozenset(("others",))

_AIMS = Pattern(r"(?:目的|宗旨|意义|使命|背景|表单|相关文件|相关记录|附件)(?:和.{1,6})?$", "的旨义命景单件录")
"""What a post or a paper is for, and the papers that belong to it, are no duties."""
_KILLS = frozenset(("intention", "meta", "whether", "kpi", "noeffect"))


def holders_in(tokens: Sequence[Token]) -> frozenset[str]:
    """Ids of the posts and units that are named."""
    return frozenset(t.meaning or t.cls for t in tokens if t.cls in POSTS)


def names_another_post(block: Block, topics: Topics, lexicon: Lexicon) -> bool:
    """Whether the block, or what governs it, takes for the officer who may be the holder of another post.

    Where a sure title of the officer stands beside it, it is known whose the other one is.
    """
    titles = topics.named("other_posts")
    texts = [lexicon.normal(written).text for written in (*block.governed_by(), block.text)]
    if not any(title in text for text in texts for title in titles):
        return False
    found = [
        (text[token.start : token.end], token.primary)
        for text in texts
        for token in lexicon.lexer.tokens(text)
        if token.cls == "officer"
    ]
    return any(title.endswith(titles) for title, _ in found) and not any(primary for _, primary in found)


def standing_of(block: Block, described: frozenset[str], topics: Topics, lexicon: Lexicon) -> Standing:
    """What governs ``block``; ``described`` is the post that the paper says it describes."""
    context = cached_context(block.governed_by(), lexicon)
    who = _named(block, lexicon) or described
    told = Standing(who, listing="duty" in context.sections)
    if context.mention or (context.denied is not None and not _denies_beside(block, lexicon)):
        return replace(told, dead=True)
    governing = [lexicon.normal(heading).text for heading in block.governed_by()]
    if any(quotes(text) or _AIMS.search(text) or gives_nothing(text) for text in governing):
        return replace(told, dead=True)
    if told.listing and lists_no_duties(block, topics, lexicon):
        told = replace(told, listing=False, who=frozenset())
    if "power" in context.sections and "duty" not in context.sections:
        told = replace(told, listing=False, role="entitled")  # what it says, he may do
    elif {"power", "duty"} <= context.sections:
        told = replace(told, doubted=not opens_with_work(block.text))
    told = led(told, block.lead_in, topics, lexicon) if block.lead_in else told
    if any(_is_of_rights(text) for text in governing[max(len(block.headings) - 1, 0) :]):
        return replace(told, listing=False, who=frozenset())  # 建议权: what follows are rights
    return told


_DUTIES_TOO = Pattern(r"(?:职责|责任|任务)(?:以及|[和与及、/])", "责任")


def _is_of_rights(heading: str) -> bool:
    """建议权, but not 责任与职权, which heads both."""
    return heading.rstrip(": ").endswith("权") and _DUTIES_TOO.search(heading) is None


_NOT_AT_ALL = Pattern(r"不|未|无|非|取消|撤销|停", "不未无非取撤停")
_KEPT_FROM_HIM = Pattern(
    r"^[^不未无非取撤停]*不(?:得|再)?(?:兼管|分管|兼任|兼|主管|管)[^不未无非取撤停]{1,30}$", "不"
)


def _denies_beside(block: Block, lexicon: Lexicon) -> bool:
    """首席质量官不兼管生产。其职责为: what the post has not is told before, and not of the list."""
    sentences = (block.lead_in or "").rstrip(":： ").split("。")
    if len(sentences) < 2 or not sentences[-1].strip().startswith("其"):
        return False
    if not all(map(_KEPT_FROM_HIM.search, filter(_NOT_AT_ALL.search, sentences[:-1]))):
        return False
    last = replace(block, lead_in=f"{sentences[-1].strip()}：")
    return cached_context(last.governed_by(), lexicon).denied is None


def led(standing: Standing, written: str, topics: Topics, lexicon: Lexicon) -> Standing:
    """``standing`` after a lead-in such as 首席质量官负责下列工作."""
    text = lexicon.normal(written).text.rstrip(": ")
    tokens = [t for t in lexicon.lexer.tokens(text) if t.end < len(text) or t.cls != "full_stop"]
    return lead(standing, text, tokens, topics, lexicon)


def lead(
    standing: Standing, text: str, tokens: Sequence[Token], topics: Topics, lexicon: Lexicon
) -> Standing:
    """What words before a colon make of the items after it; words that name nobody and nothing change little."""
    lists = any(w in text for w in topics.named("lists"))
    if _is_of_a_body(text, lexicon):
        return replace(standing, who=_OTHERS, listing=True)
    read = read_clause(text, tokens, len(text) + 1, standing, topics, lexicon.officer)
    if lists:
        found, left_open = whose_list(text, tokens, topics)
        return replace(
            standing,
            who=found or standing.who,
            listing=True,
            dead=standing.dead or _is_dead(text, tokens, read, topics),
            doubted=standing.doubted or left_open,
        )
    if not read.who or (read.role is None and not read.dead):
        named = holders_in(tokens)
        return replace(standing, who=named, listing=standing.listing) if named else standing
    return replace(
        standing,
        who=read.who,
        listing=read.role not in (None, "entitled"),
        role=read.role if read.role in ("assists", "denied") else None,
        dead=standing.dead or read.dead or read.role == "entitled",
        doubted=standing.doubted or read.doubted or read.upon,
    )


def whose_list(text: str, tokens: Sequence[Token], topics: Topics) -> tuple[frozenset[str], bool]:
    """Whom words that lead to a list of duties name; and whether it may be one of two.

    首席质量官…，直接对总经理负责。其职责为: the last clause that names a post tells whose the list is; where it only
    says 其 or names nobody, it is that of whom the sentences before it are about.
    """
    last = _after_last_stop(text, tokens)
    named = holders_in(last)
    if named or len(last) == len(tokens):
        return named, False
    acting = subject(text, tokens, topics.named("papers"))
    return (acting.who - {"self"} if acting else holders_in(tokens)), sets_up(text, tokens)


_BODY = Pattern(
    r"(?:the |本|该)?(?:[一-鿿]{0,12}|[a-z ]{0,24})(?:委员会|领导小组|工作组|小组|办公室|council|committee|board|office|team|department|panel)",
    "会组室lebmet",
)


def _is_of_a_body(text: str, lexicon: Lexicon) -> bool:
    """The Council: a body, and not its head, is told to do what follows."""
    last = text[max(text.rfind(stop) for stop in (",", ";", "。", ". ")) + 1 :].strip(" :")
    return _BODY.fullmatch(last) is not None and not any(
        t.cls in ("officer", *VERBS) for t in lexicon.lexer.tokens(last)
    )


def _after_last_stop(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    stop = max(text.rstrip(":。; ").rfind(c) for c in ",;。")
    return [t for t in tokens if t.start > stop]


def _is_dead(text: str, tokens: Sequence[Token], read: Read, topics: Topics) -> bool:
    """Whether the clause that leads to the list takes its force; what is told of the post before it does not."""
    last = _after_last_stop(text, tokens)
    if len(last) == len(tokens):
        return read.dead
    if any(t.cls in _KILLS for t in tokens):
        return True  # 公司拟设首席质量官，其职责如下
    return read_clause(text, last, len(text) + 1, Standing(), topics, "").dead


_STANDS_IN = Pattern(r"b角|(?:代理|代行|接任|继任|候任|助理|替补)人?(?:\)|$)", "b代接继候助替")
"""首席质量官（B角）: whoever stands in for him."""


def _named(block: Block, lexicon: Lexicon) -> frozenset[str]:
    """The innermost heading that names a post; a row and a column that name two leave it open."""
    found: frozenset[str] = frozenset()
    for heading in block.headings:
        text = lexicon.normal(heading).text
        here = holders_in(lexicon.lexer.tokens(text)) if not LINES.search(text) else None
        if here and _STANDS_IN.search(text):
            here = _OTHERS
        found = here or found
    heads = [
        holders_in(lexicon.lexer.tokens(lexicon.normal(h).text))
        for h in (*block.column_heads, *block.row_heads)
    ]
    named = [h for h in heads if h]
    return frozenset().union(*named) if named else found


def described_post(block: Block, topics: Topics, lexicon: Lexicon) -> frozenset[str] | None:
    """Whose post the paper describes, where the block tells it (岗位名称：首席质量官); None if it does not."""
    text = lexicon.normal(block.text).text
    heads = [lexicon.normal(h).text.rstrip(": ") for h in (*block.row_heads, *block.column_heads)]
    label, colon, rest = text.partition(":")
    posts = topics.named("posts")
    if colon and label.strip() in posts and len(rest) <= 40:
        return holders_in(lexicon.lexer.tokens(rest))
    if block.kind == "cell" and any(h in posts for h in heads) and len(text) <= 40:
        return holders_in(lexicon.lexer.tokens(text))
    return None
