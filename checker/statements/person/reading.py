"""Reads one paper for what it tells of one person: forms, rosters, comparisons, lives, certificates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.records import record
from checker.statements.normalise import Normal, normalise
from checker.statements.person import against as against_him
from checker.statements.person import certificates, courses, lives, posts_before, rows_of_courses, under_heads
from checker.statements.person.asked import Asked
from checker.statements.person.career import Post, posts_in
from checker.statements.person.counted import counted
from checker.statements.person.labels import asks
from checker.statements.person.lengths import bare_length
from checker.statements.person.model import DOUBTS, Against, Said, Taken, Told, Words, words_at
from checker.statements.person.named import (
    is_name,
    names_another,
    names_the_one,
    one_writing,
    opens_a_life,
    places_of,
)
from checker.statements.person.officer_certificate import Certificates
from checker.statements.person.pairs import (
    Pair,
    Rows,
    header_of,
    pairs_in_line,
    pairs_of_table,
    rows_of,
    with_owner,
)
from checker.statements.person.parts import Parts, with_doubts
from checker.statements.person.professional import title_in
from checker.statements.person.schooling import education_in

_CERTIFIES = Pattern(r"证书|合格证|结业证|证明|聘书|资格证", "证聘")
_OF_TITLES = Pattern(r"职称|任职资格|专业技术|职业资格|工程师", "职任专工")
_I = Pattern(r"(?<![一-鿿])我(?!公司|司|厂|局|市|省|国|单位|院|会|区|县)|本人(?!情况|实际|姓名|签)", "我本")
_THIS_ONE = Pattern(
    r"^(?:[^,;。:]{2,8}(?:意见|结论|评价|情况):)?(?:该同志|该员|其|他|她|持证人)", "该其他她持"
)
_NOT_A_LIFE = Pattern(r"拟(?!任|聘)|计划|将于", "拟计将")
_TITLE_BRANCH = Pattern(r"(?:资格|职称|评审|申报)?专业(?:名称|类别)?", "专")
_OF_QUALITY = Pattern(r"质量(?!技术监督)", "质")
_A_CERTIFICATE = 200
"""What has more paragraphs than this is no certificate, whatever its name."""


@record(frozen=True, slots=True)
class Heard:
    """What a paper tells of a person."""

    told: tuple[Told, ...] = ()
    taken: tuple[Taken, ...] = ()
    against: tuple[Against, ...] = ()


def read_person(blocks: Sequence[Block], titles: Sequence[str], asked: Asked) -> Heard:
    """What ``blocks`` tell of the person; ``titles`` are the paper's own title and the name of its file."""
    name = one_writing(asked.name)
    if len(name) < 2:
        return Heard()
    asked = replace(asked, name=name, own=one_writing(asked.own))
    heads = [normalise(t).text for t in titles]
    if not any(name in normalise(b.text).text.replace(" ", "") for b in blocks) and not any(
        name in h for h in heads
    ):
        return Heard()
    titled = any(_OF_TITLES.search(head) for head in heads)
    certified = any(_CERTIFIES.search(head) for head in heads)
    personal = any(under_heads.IS_PERSONAL.search(head) for head in heads)
    # 关于任命周明为…的通知 is on him, and yet what it says of schooling may be what the post asks.
    whose: bool | None = True if (personal or certified) and any(places_of(h, name) for h in heads) else None
    told: list[Told] = []
    taken: list[Taken] = []
    posts: list[tuple[Post, Words, bool]] = []
    against: list[Against] = []
    begun: list[tuple[Post, Words, bool]] = []
    parts, his_part, outside, in_life = Parts(name), False, whose, False
    asking, of_the_induction, head = False, Certificates(), ""
    told_under: list[Pair] = []
    for is_table, unit in _units(with_doubts(blocks)):
        if parts.is_his(unit[0].headings) is not his_part:
            his_part = not his_part
            outside, whose = (whose, True) if his_part else (whose, outside)
        if is_table:
            cells = [b for b in unit if not _is_asked(b)]
            rows = rows_of(cells)
            if not rows:
                continue
            pairs, after = with_owner(pairs_of_table(rows, name), name, whose)
            whose = after if header_of(rows) is None else whose
            if asking and not any(p.his and p.kind == "name" for p in pairs):
                continue
            found, dated = rows_of_courses.in_table(rows, name, asked.own, whose)
            told += _from_pairs(pairs, titled)
            told += of_the_induction.of_pairs(pairs) if not found else ()
            told_under += pairs
            told += _from_schools(rows, head) if whose and header_of(rows) is None else ()
            posts += _posts_of_pairs(pairs)
            parts.learns(pairs)
            against += against_him.in_table(rows, name, whose)
            taken += found
            posts += dated if whose else []
            certified_of = list(certificates.in_table(rows, name, asked.own, asked.today))
            told += [one for one in certified_of if isinstance(one, Told)]
            taken += [one for one in certified_of if isinstance(one, Taken)]
            taken += [
                t
                for p in pairs
                if p.his and p.kind in ("courses", "prose") and (not found or courses.TRAINING.search(p.text))
                for t in _courses(p, asked, told=True)
            ]
            continue
        block = unit[0]
        normal = normalise(block.text)
        if block.kind == "heading" or _is_heading(block, normal):
            asking, head = asks(normal.text), normal.text
            if names_the_one(normal.text, name) or (personal and places_of(normal.text, name)):
                whose = True
            elif names_another(normal.text):
                whose = False
            if block.kind == "heading":
                in_life = False
                continue
        if asking or _is_asked(block):
            continue
        opened = opens_a_life(normal.text)
        if opened is not None:
            whose = in_life = is_name(opened, name)
        pairs, whose = with_owner(pairs_in_line(block, normal), name, whose)
        his = _is_his(normal.text, name, whose, opened, personal or certified)
        if (
            his
            and all(p.kind == "certificate" for p in pairs)
            and (under := under_heads.kind_of_head(block)) in ("title", "schooling")
        ):
            pairs = [Pair(under, "", block, normal, 0, len(normal.text), True)]
        told += _from_pairs(pairs, titled)
        told_under += pairs
        if his or whose:
            told += [*of_the_induction.of_block(block, normal), *posts_before.never_held(block, normal, name)]
        posts += _posts_of_pairs(pairs)
        against += against_him.in_block(block, normal, name, his or bool(whose))
        if his:
            if _tells_of_him(block, normal.text, name, certified):
                told += [*_from_life(block, normal), *posts_before.in_words(block, normal, asked)]
            if personal or his_part or in_life or under_heads.kind_of_head(block) == "life":
                found_posts = lives.posts_of(block, normal)
                posts += found_posts
                if not found_posts and (row := lives.begun_in(block, normal)) is not None:
                    begun.append(row)
        if his or whose:
            listed = under_heads.kind_of_head(block) == "courses" and not under_heads.is_note(normal)
            whole = Pair("courses", "", block, normal, 0, len(normal.text), True)
            taken += _courses(
                whole, asked, told=listed, near=blocks if certified and len(blocks) <= _A_CERTIFICATE else ()
            )
    told += posts_before.of_pairs(told_under, asked)
    told += [Told(f, v, t.words, t.sure) for t in taken for f, v in t.certificate.items()]
    posts += lives.in_turn(begun, asked.office)
    told += counted(posts, asked)
    return Heard(
        tuple(dict.fromkeys(told)), tuple({t.words: t for t in taken}.values()), tuple(dict.fromkeys(against))
    )


def _units(blocks: Sequence[Block]) -> Iterator[tuple[bool, list[Block]]]:
    """The cells of each table together, every other block alone."""
    for table, group in groupby(blocks, key=_table_of):
        if table is not None:
            yield True, list(group)
        else:
            yield from ((False, [block]) for block in group)


def _table_of(block: Block) -> object:
    """One key for the cells of a table; each other block stands alone."""
    if block.kind != "cell":
        return None
    return (
        block.place.file,
        block.place.part,
        block.place.sheet,
        block.place.table,
        block.place.page if block.place.table is None else None,
    )


def _is_heading(block: Block, normal: Normal) -> bool:
    return len(normal.text) <= 16 and ":" not in normal.text[:-1] and not normal.text.endswith("。")


def _is_asked(block: Block) -> bool:
    heads = [normalise(h).text for h in (*block.headings, *([block.lead_in] if block.lead_in else []))]
    return any(asks(h) for h in heads)


def _is_his(text: str, name: str, whose: bool | None, opened: str | None, personal: bool) -> bool:
    """Whether the sentences of a block are on him: a life that begins with his name, what is certified of him, or a line of a paper on him.

    Elsewhere a name at the beginning is that of a speaker.
    """
    if opened is not None:
        return is_name(opened, name)
    at = places_of(text, name)
    if not at:
        return bool(whose)
    if _CERTIFIED.search(text, 0, at[0] + 1):
        return True
    after = text[at[0] + len(name) : at[0] + len(name) + 1]
    return personal and at[0] <= 16 and after != ":"


_CERTIFIED = Pattern(r"兹证明|证明|经审(?:查|核)|学员|评审", "证经学评")


def _tells_of_him(block: Block, text: str, name: str, certified: bool) -> bool:
    """A line of his paper that names neither him nor what it tells of may be on somebody else: 岩某，高级工程师（带教）."""
    if certified or places_of(text, name) or _THIS_ONE.search(text) is not None:
        return True
    return (
        under_heads.kind_of_head(block) in ("life", "schooling", "title") or _ON_WORK.search(text) is not None
    )


_ON_WORK = Pattern(
    r"^(?:[^,;。:]{2,8}:)?(?:本人|该同志|该员|其)?(?:自|从|已|长期)?[^,;。]{0,12}(?:从事|具有)[^,;。]{0,12}(?:质量|品质)|^现任",
    "质品现",
)


def _sure(block: Block, text: str) -> bool:
    return block.flags.isdisjoint(DOUBTS) and _I.search(text) is None and _NOT_A_LIFE.search(text) is None


def _from_pairs(pairs: Sequence[Pair], titled: bool) -> Iterator[Told]:
    for pair in pairs:
        if not pair.his or not pair.text.strip():
            continue
        words = words_at(pair.block, pair.normal, pair.start, pair.end, pair.label)
        sure = _sure(pair.block, pair.text)
        if (pair.kind == "education" and (level := education_in(pair.text)) is not None) or (
            pair.kind == "schooling" and (level := under_heads.schooling_of_line(pair.text)) is not None
        ):
            yield Told("education", level, words, sure)
        elif pair.kind == "title":
            rank, quality = title_in(pair.text, labelled=True)
            yield from _titled(rank, quality, words, sure)
        elif (
            pair.kind == "branch"
            and not _is_of_a_school(pair, pairs)
            and (titled or "职称" in pair.label or "资格" in pair.label)
        ):
            if _TITLE_BRANCH.fullmatch(pair.label):
                yield Told("title_in_quality", bool(_OF_QUALITY.search(pair.text)), words, sure)
        elif pair.kind in ("years_quality", "years_management"):
            length = bare_length(pair.text)
            if length is not None:
                least, most = float(length[0]), 80.0 if length[1] else float(length[0])
                yield Told(pair.kind, least, words, sure, most)
                if pair.kind == "years_management":
                    yield Told("years_quality", least, words, sure, 80.0)
        if pair.kind in ("prose", "life", "education", "title", "years_quality", "years_management", "other"):
            yield from _in_words(pair, plain=pair.kind in ("prose", "life"))


def _is_of_a_school(pair: Pair, pairs: Sequence[Pair]) -> bool:
    """毕业院校：合肥工业大学 专业：机械 – what he studied, and not the branch of his title."""
    place = pair.block.place
    return any(
        other.kind in ("schooling", "education")
        and (other.block.place.table, other.block.place.row) == (place.table, place.row)
        and (place.table is not None or other.block is pair.block)
        for other in pairs
    )


def _from_schools(rows: Rows, head: str) -> Iterator[Told]:
    found = list(under_heads.schooling_of_table(rows))
    if not found and under_heads.kind_of(head) == "schooling":
        found = list(under_heads.schooling_of_rows(rows))
    for level, (block, normal, _) in found:
        yield Told(
            "education", level, words_at(block, normal, 0, len(normal.text)), _sure(block, normal.text)
        )


def _titled(rank: str | None, quality: bool | None, words: Words, sure: bool) -> Iterator[Told]:
    if rank is not None:
        yield Told("title_rank", rank, words, sure)
        if quality is not None:
            yield Told("title_in_quality", quality, words, sure)


def _in_words(pair: Pair, *, plain: bool) -> Iterator[Told]:
    """What the sentences of a field say beside what it asks."""
    part = pair.normal.text[: pair.end]
    for told in _of_text(pair.block, pair.normal, part, pair.start, pair.label):
        if plain or told.field.startswith("years"):
            yield told


def _from_life(block: Block, normal: Normal) -> Iterator[Told]:
    return _of_text(block, normal, normal.text, 0, "")


def _of_text(block: Block, normal: Normal, text: str, first: int, label: str) -> Iterator[Told]:
    def words(start: int, end: int) -> Words:
        return words_at(block, normal, start, end, label)

    text = text[: lives.others_begin(text, first)]
    for level, start, end in lives.schooling_in(text):
        if start >= first and not lives.is_asked(text, start):
            yield Told("education", level, words(start, end), _sure(block, text[start:end]))
    for rank, quality, start, end in lives.titles_in(text):
        if start >= first and not lives.is_asked(text, start):
            yield from _titled(rank, quality, words(start, end), _sure(block, text[start:end]))
    for length in lives.lengths(text):
        if length.start < first or lives.is_asked(text, length.start):
            continue
        sure = _sure(block, text[length.start : length.end])
        said: Said = float(length.years) if length.years is not None else -1.0
        most = 80.0 if length.open_above else float(length.years or 0)
        since = length.since
        if since is not None:
            yield Told(
                f"since_{'management' if length.management else 'quality'}",
                f"{since[0]}-{since[1] or 0}",
                words(length.start, length.end),
                sure,
            )
            continue
        for field in ("years_management", "years_quality") if length.management else ("years_quality",):
            yield Told(
                field,
                said,
                words(length.start, length.end),
                sure,
                most if field == "years_management" or not length.management else 80.0,
            )


def _posts_of_pairs(pairs: Sequence[Pair]) -> list[tuple[Post, Words, bool]]:
    return [
        (
            post,
            words_at(pair.block, pair.normal, pair.start + post.start, pair.start + post.end, pair.label),
            pair.block.flags.isdisjoint(DOUBTS),
        )
        for pair in pairs
        if pair.his and pair.kind in ("life", "prose", "other", "years_quality", "years_management")
        for post in posts_in(pair.text)
    ]


def _courses(pair: Pair, asked: Asked, *, told: bool, near: Sequence[Block] = ()) -> Iterator[Taken]:
    text = pair.normal.text
    for start, end in rows_of_courses.sentences(text, pair.start, pair.end):
        said = _named_by_label(pair, text[start:end], start) or text[start:end]
        if not courses.was_taken(said, told=told):
            continue
        fields = courses.fields_of(said, asked.own)
        if near:
            beside = "\n".join(normalise(b.text).text for b in near if b.headings == pair.block.headings)
            fields = _with_certificate(fields, beside, asked)
        yield Taken(
            fields, words_at(pair.block, pair.normal, start, end, pair.label), _sure(pair.block, said)
        )


def _named_by_label(pair: Pair, said: str, start: int) -> str | None:
    """首席质量官任职培训 | 2025年3月20日考核合格: the label names the training, and its first sentence says how it went."""
    if start != pair.start or courses.type_of(pair.label) == "other" or courses.TRAINING.search(said):
        return None
    told = courses.passed(said) is not None or courses.last_day(said) is not None
    return f"{pair.label},{said}" if told else None


def _with_certificate(fields: dict[str, Said], beside: str, asked: Asked) -> dict[str, Said]:
    """A certificate tells in lines of their own who issued it, when, and for how many hours."""
    issuer = courses.held_by(beside, asked.own) or _issuer(beside, asked.own)
    if issuer is not None:
        fields = {**fields, "organiser": issuer}
    more: dict[str, Said | None] = {
        "organiser": issuer or courses.organiser(beside, asked.own),
        "passed": courses.passed(beside),
        "hours": courses.hours(beside),
        "date": courses.last_day(beside) or asked.written,
    }
    return {**{field: value for field, value in more.items() if value is not None}, **fields}


_DATED_BEHIND = Pattern(r"(?:19|20)\d\d[年./-]|二[〇零]|证书|编号", "12二证编")


def _issuer(beside: str, own: str) -> str | None:
    """The body that stands alone in one of the last lines."""
    lines = [line.strip() for line in beside.split("\n") if line.strip()]
    for line in reversed(lines[-4:]):
        name = _DATED_BEHIND.split(line)[0]
        if len(name) <= 30 and (kind := courses.body(name, own)) is not None:
            return kind
    return None
