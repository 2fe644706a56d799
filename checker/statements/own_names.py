"""Names that a paper gives the officer itself: 首席质量官（以下简称“质量主官”）, 所称“质量主官”，是指首席质量官.

Such a name means him in that paper alone. Each is read as his title, and the words that give it go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.by_act import roles_by_act
from checker.statements.duties.parties import called_as_party
from checker.statements.given_names import given_names
from checker.statements.lexicon import Lexicon, keep, lexicon
from checker.statements.member_lists import member_lists
from checker.statements.nicknames import called_so
from checker.statements.normalise import normalise
from checker.statements.rules_of_bodies import voting_lists
from checker.statements.stand_in import OFFICER, StandIns, named_so
from checker.statements.vocabulary import Vocabulary

_TITLE = r"(?:首席质量官|cqo)"
_NAME = rf"[\"“”'「『《]?(?P<name>(?:{HAN}|[a-z0-9]){{2,8}}?)[\"“”'」』》]?"
_FIRM = r"(?:本|我|该)?(?:公司|集团|企业|厂|单位|院)?的?"
_END = r"(?=[,。;:)\n]|一职|这一职务|$)"
_AFTER_TITLE = Pattern(
    rf"(?<![、和与及或副原前兼/])(?P<title>{_TITLE})(?:\(|,)(?:在?本[^,。;()]{{2,6}}中)?(?:以下|下|下文|文中)?(?:均|都|也)?(?:简称|称为|称作|称之为|称)(?:为|作)?{_NAME}(?P<close>\)|(?=[,。;\n]|$))",
    "称",
)
_SO_CALLED = Pattern(
    rf"所(?:称|指|说)的?{_NAME},?(?:即为?|是指|系指|均指|就是|指的是|指|为)(?:担任)?{_FIRM}{_TITLE}{_END}",
    "所",
)
_QUOTED = Pattern(
    rf"[\"“”「『](?P<name>(?:{HAN}|[a-z0-9]){{2,8}})[\"“”」』](?:一词|一语|一称)?,?(?:在?本[^,。;()]{{1,6}}[中内里],?)?(?:即为?|是指|系指|均指|专指|特指|仅指|就是|指的是|指|系){_FIRM}{_TITLE}{_END}",
    "即是系均就指专特仅",
)
_BEFORE_TITLE = Pattern(
    rf"(?:^|(?<=[,。;:\n由设→]))[\"“”「『]?(?P<name>(?:{HAN}|[a-z0-9]){{2,6}}?(?:官|长|师|总监|主管|负责人))[\"“”」』]?\((?:(?:即|也就是|亦即|指|系指){_FIRM}|(?:本|我)(?:公司|集团|企业|厂|单位|院)的?){_TITLE}\)",
    "(",
)
_PARTY = Pattern(
    rf"(?:^|(?<=[,。;:、\n 由与和向条予权]))(?P<name>甲方|乙方|丙方|受聘[方人]|受托[方人]|[被受]授权人|受权人)\((?:即|{_FIRM})?{_TITLE}\)",
    "(",
)
_HINTS = (
    "称",
    "稱",
    "所指",
    "是指",
    "系指",
    "（即",
    "(即",
    "（本",
    "(本",
    "（我",
    "(我",
    "方（",
    "方(",
    "人（",
    "人(",
    "”即",
    "“",
)
_FORMS = (_AFTER_TITLE, _SO_CALLED, _QUOTED, _BEFORE_TITLE, _PARTY)
_SAYS_NOTHING = frozenset(("content", "general", "unknown"))
_NO_NAMES = (
    "公司",
    "集团",
    "单位",
    "部门",
    "甲方",
    "乙方",
    "双方",
    "委员会",
    "小组",
    "办公室",
    "团队",
    "中心",
    "制度",
    "办法",
    "权",
    "会",
)


def with_own_names(blocks: Iterable[Block], vocabulary: Vocabulary) -> Vocabulary:
    """The vocabulary in whose reading the names that ``blocks`` give the officer are his title."""
    if vocabulary.stand_ins:
        return vocabulary
    blocks = tuple(blocks)
    names = _names_in(blocks, vocabulary) | _roles_in(blocks, vocabulary) | _members_in(blocks)
    names |= _parties_in(blocks, vocabulary)
    if not names:
        return vocabulary
    key = (id(vocabulary), tuple(sorted(names.items())))
    kept = _made.pop(key, None)
    if kept is None or kept[0] is not vocabulary:
        own = replace(vocabulary)
        made = replace(lexicon(vocabulary), vocabulary=own, stand_ins=StandIns(names))
        kept = (vocabulary, made)
    _made[key] = kept
    if len(_made) > 8:
        _made.pop(next(iter(_made)))
    return keep(kept[1]).vocabulary


_made: dict[tuple[int, tuple[tuple[str, str], ...]], tuple[Vocabulary, Lexicon]] = {}


def _names_in(blocks: Iterable[Block], vocabulary: Vocabulary) -> dict[str, str]:
    names: dict[str, str] = {}
    texts = dict.fromkeys(t for b in blocks for t in (*b.governed_by(), b.text))
    written = [normalise(t).text for t in texts if any(hint in t for hint in _HINTS)]
    for text in written:
        for name, words in _given(text):
            if words:
                names[words] = OFFICER[0]
            if _may_be(name, vocabulary) and not _given_to_others(name, written):
                names[name] = named_so(name, OFFICER)
    return names


def _roles_in(blocks: Sequence[Block], vocabulary: Vocabulary) -> dict[str, str]:
    """What the paper calls the officer by an act of his, and the person by name."""
    numbered = [(normalise(b.text).text, b.number) for b in blocks]
    texts, numbers = [t for t, _ in numbered], [n for _, n in numbered]
    titles = vocabulary.officer_titles()
    given = {name: full for name, full in given_names(texts, titles) if _may_be(name, vocabulary)}
    found = (*roles_by_act(texts, numbers, titles), *called_so(texts, titles))
    roles = dict.fromkeys((*(n for n in found if _may_be(n, vocabulary)), *given), OFFICER[0])
    # The whole name stays a person's, who takes the post where it stands.
    return roles | {full: full for full in given.values() if full not in roles}


def _parties_in(blocks: Sequence[Block], vocabulary: Vocabulary) -> dict[str, str]:
    """乙方（责任人）：首席质量官 王五 at the head of a deed whose headings then say 乙方权力."""
    parties = [b for b in blocks if _PARTY_S.match(b.text)]
    called = called_as_party(parties, lexicon(vocabulary)) if parties else ()
    return dict.fromkeys(called, OFFICER[0]) | _made_officer(blocks, vocabulary)


def _made_officer(blocks: Sequence[Block], vocabulary: Vocabulary) -> dict[str, str]:
    """聘方聘受聘方为首席质量官; 乙方担任甲方首席质量官: the party to a deed that takes the post, if it is one alone.

    What appoints, and the line that says who the party is, stay as they are written.
    """
    titles = {t.lower() for t in vocabulary.officer_titles()}
    found = [
        one
        for block in blocks
        if "方" in block.text or "人" in block.text
        for form in (_APPOINTED_PARTY, _PARTY_TAKES)
        for one in form.finditer(normalise(block.text).text)
        if one["post"] in titles
    ]
    names = {one["name"] for one in found}
    if len(names) != 1:
        return {}
    (name,) = names
    kept = [one.group() for one in found] + [f"{name}:", f"{name}("]
    return {name: OFFICER[0]} | {words: words for words in kept}


_NAMED_PARTY = r"(?P<name>甲方|乙方|丙方|受聘[方人]|被聘任?[方人]|受托[方人]|受任[方人])"
_POST = r"(?:本|我|其|甲方|聘方|公司|集团|企业|的)*(?P<post>[^,。;:、(\n]{2,12}?)(?:一职|职务|岗位)?(?=[,。;:(\n]|$)"
_APPOINTED_PARTY = Pattern(
    rf"(?<![拟将欲])(?:聘任|聘请|聘用|委任|任命|委托|(?<![拟将欲])聘){_NAMED_PARTY}(?:同志|先生|女士)?(?:担任|出任|为|任){_POST}",
    "聘任托",
)
_PARTY_TAKES = Pattern(
    rf"(?:^|(?<=[,。;:\n])){_NAMED_PARTY}(?:同意|自愿|接受聘任|受聘|应聘|愿意)*(?:担任|出任|任){_POST}", "任"
)
_PARTY_S = Pattern(r"[甲乙丙]方", "甲乙丙")


def _members_in(blocks: Sequence[Block]) -> dict[str, str]:
    """Lists of who sits in a body, with the one clause that says the same."""
    texts = [normalise(b.text).text for b in blocks]
    if not any("成" in t or "委员" in t or "票" in t for t in texts):
        return {}
    heads = [normalise(b.headings[-1]).text if b.headings else "" for b in blocks]
    every = dict.fromkeys(
        h for b in blocks for h in (*b.headings, *([b.text] if b.kind == "heading" else ()))
    )
    headings = [normalise(h).text for h in every]
    told = list(zip(heads, texts, strict=True))
    return dict(member_lists(texts, headings)) | dict(voting_lists(told, headings))


def _given(text: str) -> Iterator[tuple[str, str]]:
    """Each name that ``text`` gives the officer, with the title and the bracket that gives it."""
    for form in _FORMS:
        for found in form.finditer(text):
            bracket = form in (_BEFORE_TITLE, _PARTY) or (
                form is _AFTER_TITLE and found.group("close") == ")" and "(" in found.group()
            )
            yield found.group("name"), found.group() if bracket else ""


def _may_be(name: str, vocabulary: Vocabulary) -> bool:
    """Whether ``name`` may be read as the officer wherever it stands."""
    word = vocabulary.words.get(name)
    known = word is not None and word.cls not in _SAYS_NOTHING
    return not known and not name.endswith(_NO_NAMES) and name not in OFFICER[0] and not name.isdigit()


def _given_to_others(name: str, texts: Iterable[str]) -> bool:
    """Whether the same name is given to somebody else as well."""
    for text in texts:
        rest = text
        for form in _FORMS:
            rest = form.sub("", rest)
        if any(f"称{mark}{name}" in rest for mark in ('"', "“", "", "为", '为"')):
            return True
    return False
