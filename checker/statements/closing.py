"""A list whose holder stands behind it: …的确定；…的审定。以上各项，由首席质量官决定 – read as if that led the list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.records import record
from checker.statements.lexicon import Lexicon

_OPENS = Pattern(
    r"(?:以上|上述|前述|上列|前列|上面)(?:所列|所述|列举|列明)?的?(?:各|全部|所有|这些|这|[一二两三四五六七八九十]{1,2})?(?:[项条款类个种点]+)?"
    r"(?:事项|权限|权力|职权|权利|内容|工作|业务|事宜|文件)?",
    "上列前 述以列面",
)
_SENTENCE = Pattern(r"(?:(?<=^)|(?<=[。;\n]))\s*(?=(?:以上|上述|前述|上列|前列|上面))")
_COUNT = r"[(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)]?"
_REFERS = Pattern(
    rf"(?P<open>^|[,;。])\s*(?:(?:以上|上述|其中|前述|但|而)*)(?P<but>除)?(?P<refs>第{_COUNT}项?(?:(?:[、和及与]|至|到)+第?{_COUNT}项?)*)(?<=[项)])项?",
    "第",
)
_ONE = Pattern(rf"(?P<to>至|到)?第?(?P<number>{_COUNT})")
_REST = Pattern(
    r"(?:^|(?<=[,;。]))\s*(?:其余|其他|余下|剩余)(?:的)?(?:各|几|[一二三四五六七八]|所有)*[项款]?(?:事项)?",
    "他余剩",
)
_ITEM = Pattern(r"(?:^|(?<=[\n;。]))\s*[(]?(?P<number>[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]", ")、.")
_DIGITS = "零一二三四五六七八九十"


@record(frozen=True, slots=True)
class Led:
    """``text[start:end]`` is led by ``lead_in``, or by nothing where that is empty."""

    start: int
    end: int
    lead_in: str


def closing_at(text: str) -> int | None:
    """Where the sentence begins that closes the list which ``text`` is; None if there is none."""
    found = [m.end() for m in _SENTENCE.finditer(text)]
    if not found or not text[: found[-1]].strip() or "\n" in text[found[-1] :].strip():
        return None
    return found[-1]


def led_by_closing(text: str, at: int) -> list[Led]:
    """The items of ``text[:at]``, each with what the closing sentence at ``at`` says of it."""
    closing = re.sub(r"[。;]\s*$", "", text[at:].strip())
    opening = _OPENS.match(closing)
    if opening is None:
        return []
    refers = list(_REFERS.finditer(closing[: len(closing)])) if "第" in closing else []
    if not refers and "第" not in closing:
        return [Led(0, at, _lead(closing[opening.end() :]))]
    items = _items(text[:at])
    if not items or closing.count("第") != sum(m.group("refs").count("第") for m in refers):
        return []
    said: dict[int, str] = {}
    named: set[int] = set()
    for place, found in enumerate(refers):
        end = refers[place + 1].start() if place + 1 < len(refers) else len(closing)
        words = closing[found.end() : end]
        rest = _REST.search(words)
        numbers = _numbers(found.group("refs"))
        named |= numbers
        if rest is not None:
            others = words[rest.end() :]
            words = words[: rest.start()]
            said |= {n: said.get(n) or others for n in items if n not in named}
        if found.group("but"):
            words = re.sub(r"(?:之?外|除外),?$", "", words.rstrip(","))
        said |= dict.fromkeys(numbers, words)
    if not set(said) <= set(items):
        return []
    return [Led(*items[n], _lead(said.get(n, ""))) for n in sorted(items, key=lambda n: items[n][0])]


WHO = frozenset(("officer", "above", "beside", "below", "self", "anyone", "grantor", "person"))
"""Classes of those who may hold what an item names."""


def closed_lists(blocks: Sequence[Block], lexicon: Lexicon) -> dict[int, tuple[str, int]]:
    """For each item of a list that a block of its own closes what leads it, and that block; by number among ``blocks``."""
    out: dict[int, tuple[str, int]] = {}
    for index, block in enumerate(blocks):
        if block.kind in ("heading", "cell") or not _OPENS.match(lexicon.normal(block.text).text):
            continue
        text = lexicon.normal(block.text).text
        if not any(t.cls == "officer" for t in lexicon.lexer.tokens(text)):
            continue
        first = index
        while first and _is_item(blocks[first - 1], block, lexicon):
            first -= 1
        if index - first < 2:
            continue
        body = "".join(f"{n}.{lexicon.normal(b.text).text}\n" for n, b in enumerate(blocks[first:index], 1))
        leads = [led.lead_in for led in led_by_closing(body + text, len(body))]
        leads = leads * (index - first) if len(leads) == 1 else leads
        out |= {n: (lead, index) for n, lead in zip(range(first, index), leads, strict=False) if lead}
    return out


def _is_item(item: Block, closing: Block, lexicon: Lexicon) -> bool:
    if item.kind in ("heading", "cell") or item.headings != closing.headings or item.place.part is not None:
        return False
    text = lexicon.normal(item.text).text
    if item.number is None and item.kind != "list_item" and _ITEM.match(text) is None:
        return False
    return not any(t.cls in WHO for t in lexicon.lexer.tokens(text))


def _lead(words: str) -> str:
    words = re.sub(r"[。;]\s*", ",", words.strip(" ,;。"))
    return f"下列事项{words}:" if words else ""


def _items(text: str) -> dict[int, tuple[int, int]]:
    found = list(_ITEM.finditer(text))
    ends = [*(m.start() for m in found[1:]), len(text)]
    numbers = [_value(m.group("number")) for m in found]
    if numbers != list(range(1, len(numbers) + 1)):
        return {}
    return {n: (m.end(), end) for n, m, end in zip(numbers, found, ends, strict=True)}


def _numbers(refs: str) -> set[int]:
    out: set[int] = set()
    last = 0
    for found in _ONE.finditer(refs):
        value = _value(found.group("number").strip("()"))
        out |= set(range(last, value + 1)) if found.group("to") and last else {value}
        last = value
    return out


def _value(number: str) -> int:
    if number.isdecimal():
        return int(number)
    tens, _, units = number.partition("十")
    if "十" not in number:
        return _DIGITS.index(number[0])
    return (_DIGITS.index(tens) if tens else 1) * 10 + (_DIGITS.index(units) if units else 0)
