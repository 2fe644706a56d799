"""A letter that appoints in lines of their own: 兹聘请 / 叶培林 先生 / 为本公司首席质量官; 叶知秋同志： / 特聘请您担任…; 决定任命： / 高明远为…."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.model import OfficerFact
from checker.statements.person_named import name_in
from checker.statements.surnames import SURNAMES

_ACT = Pattern(
    r"(?:^|[,;。])(?:现|特|兹|经研究|经公司研究|决定|研究决定|同意|公司)*(?:聘请|聘任|任命|聘用|委任|聘)[:,]?$",
    "聘任",
)
_NAME = Pattern(r"(?:姓名:)?[一-鿿·]{2,6}(?:同志|先生|女士|博士)?[:,]?")
_TO_BE = Pattern(r"^(?:为|担任|出任|任)", "为任")


def with_names_of_lines(
    told: Sequence[OfficerFact], blocks: Sequence[Block], words: Lexicon
) -> list[OfficerFact]:
    """``told`` with the appointments over several lines, which stand for what the last line says without a name."""
    over = [*_appointed_over_lines(blocks, words), *_led_by_an_act(blocks, told, words)]
    named = {fact.place.without_offsets() for fact in over}
    kept = [
        fact
        for fact in told
        if fact.kind != "appointed" or fact.value or fact.place.without_offsets() not in named
    ]
    return [*_with_addressee(kept, blocks, words), *over]


_ADDRESS = Pattern(
    rf"(?:尊敬的|致)?(?P<name>[{SURNAMES}][一-鿿]{{1,2}})\s*(?:同志|先生|女士|博士)(?:\([^()]{{1,24}}\))?:",
    ":",
)
_PARTY = Pattern(
    rf"(?:^|[\s,;司厂院])(?:受聘人|受聘方|被聘任人|被聘人|受聘者|被任命人|乙方)(?:\([^()]{{1,8}}\))?:\s*(?P<name>[{SURNAMES}][一-鿿]{{1,2}})(?:\s*(?:同志|先生|女士))?(?=[\s,(。;]|$)",
    "聘方任",
)
_YOU = Pattern(
    r"(?:聘请|聘任|任命|聘用|委任|聘|请)(?:您|你|乙方|受聘人)|(?:您|你|乙方)(?:已)?被(?:任命|聘任|聘)",
    "您你方人",
)


def _with_addressee(
    told: Sequence[OfficerFact], blocks: Sequence[Block], words: Lexicon
) -> list[OfficerFact]:
    """``told`` with the name of the one person to whom the letter is written, where it appoints 您 or 乙方."""
    texts = [words.normal(b.text).text.strip() for b in blocks if b.kind in ("paragraph", "list_item")]
    found = [m for text in texts if (m := _ADDRESS.fullmatch(text) or _PARTY.search(text))]
    names = {m["name"] for m in found}
    if len(names) != 1:
        return list(told)
    (name,) = names
    return [
        replace(fact, value=name)
        if fact.kind == "appointed" and fact.value is None and _YOU.search(words.normal(fact.text).text)
        else fact
        for fact in told
    ]


_LED = Pattern(
    r"(?:^|[,，。;])(?:现|兹|特|决定|现决定|研究决定)*(?:任命|聘任|聘请|委任)(?:如下|以下人员|下列(?:人员|同志))?:$",
    "任聘",
)
_NOT_LED = Pattern(r"拟|建议|不|未|待|若|如(?!下)", "拟建不未待若如")
_IS_MADE = Pattern(
    rf"(?:[(]?[一二三四五六七八九十\d]+[)、.,])?\s*(?P<name>[{SURNAMES}][一-鿿]{{1,2}}?)(?:同志|先生|女士)?(?P<be>为|任|担任)[^,。;]+",
    "为任",
)


def _led_by_an_act(
    blocks: Sequence[Block], told: Sequence[OfficerFact], words: Lexicon
) -> Iterator[OfficerFact]:
    """决定任命： / 高明远为公司质量总监（即首席质量官）: each item says for itself who becomes what."""
    known = {fact.place.without_offsets() for fact in told if fact.kind == "appointed"}
    for block in blocks:
        if block.lead_in is None or block.kind not in ("paragraph", "list_item"):
            continue
        lead_in = words.normal(block.lead_in).text.strip()
        if _LED.search(lead_in) is None or _NOT_LED.search(lead_in.rpartition("。")[2].rpartition(",")[2]):
            continue
        if block.place.without_offsets() in known:
            continue
        text = words.normal(block.text).text
        found = _IS_MADE.match(text)
        if found is None:
            continue
        whole = f"任命{found.group()[found.start('name') - found.start() :]}"
        tokens = words.lexer.tokens(whole)
        if any(t.cls == "officer" for t in tokens) and not any(t.cls in _OTHERS for t in tokens):
            yield OfficerFact(
                "appointed", words.officer, block.text, block.place, None, found["name"], "sure"
            )


def _appointed_over_lines(blocks: Sequence[Block], words: Lexicon) -> Iterator[OfficerFact]:
    """The appointments that two or three paragraphs in a row make together, each quoted by its last line."""
    lines = [b for b in blocks if b.kind == "paragraph" and b.place.part is None]
    for before, name, block in zip(lines, lines[1:], lines[2:], strict=False):
        text = words.normal(block.text)
        if _TO_BE.search(text.text) is None or _NAME.fullmatch(words.normal(name.text).text) is None:
            continue
        act = words.normal(before.text).text
        if _ACT.search(act) is None:
            continue
        whole = f"任命{words.normal(name.text).text.rstrip(',:')}{text.text}"
        tokens = words.lexer.tokens(whole)
        end = next(
            (i for i, t in enumerate(tokens) if t.cls in ("comma", "full_stop", "semicolon")), len(tokens)
        )
        part = tokens[:end]
        if not any(t.cls == "officer" for t in part) or any(t.cls in _OTHERS for t in part):
            continue
        yield OfficerFact(
            "appointed", words.officer, block.text, block.place, None, name_in(whole, part), "sure"
        )


_OTHERS = frozenset(("above", "beside", "below", "cannot", "remove", "nomore"))
