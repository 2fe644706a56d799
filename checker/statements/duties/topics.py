"""What duties are about, and the words that tell how somebody has to do with it: data of a pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple

from checker.errors import InputError
from checker.patterns import Pattern
from checker.records import record
from checker.statements.duties.composed import Groups, Word, parse_word, places
from checker.statements.duties.gates import chained
from checker.statements.duties.tellings import Telling, tellings_of
from checker.statements.known_keys import only_known
from checker.yamltree import Path, Tree, parse

FILE = "topics.yaml"
_TOPIC_KEYS = (
    "title",
    "words",
    "joins",
    "things",
    "on_occasion",
    "not_by",
    "not_after",
    "not_before",
    "not_of",
    "not_within",
)
_WORD_LISTS = (
    "organises",
    "assists",
    "does",
    "receives",
    "past",
    "other_heads",
    "people",
    "lists",
    "posts",
    "owners",
    "papers",
    "says",
    "gives_up",
    "has_done",
    "other_posts",
    "handles",
    "fills",
    "duty_columns",
    "beside",
    "lets_pass",
    "checks",
    "inspections",
    "measured",
    "events",
    "papers_of_work",
    "leads",
)


@record(frozen=True, slots=True)
class Topic:
    """``words`` name it, each as parts that follow one another; ``joins``: to take part is the whole duty.

    ``things`` are what it checks, named in a row with those of other topics; ``on_occasion``: it is done only when
    something happens, so that words such as 发生质量事故时 leave it no less sure; what only raises it is ``not_by``: 提高顾客满意度 measures nothing.
    Right after ``not_after`` (本岗位质量责任) and before ``not_before`` (召回信息) its words name something else; that of ``not_of`` (供应商) is not the company's own;
    with one of ``not_within`` between its parts (质量知识考核) it is another matter.
    """

    id: str
    title: Mapping[str, str]
    words: tuple[Word, ...]
    joins: bool = False
    things: tuple[str, ...] = ()
    on_occasion: bool = False
    not_by: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    not_of: tuple[str, ...] = ()
    not_within: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Topics:
    """All topics of a pack by id, and the word lists of its ``topics.yaml``.

    ``organises`` and ``assists`` tell the role, ``does`` are other verbs of doing; who ``receives`` (attends a
    training) does nothing; ``past`` tells of what is over; ``other_heads`` (记录, 资料) after a topic make it
    another thing; who ``gives_up`` a duty has it no more, who ``has_done`` it by another leaves it in doubt; ``people`` is what words for posts end in; ``lists`` lead to a list of duties; ``posts`` stand
    before the title of the post that a paper describes; ``other_posts`` are titles of the officer's under which
    somebody else may have duties of his own; who ``handles`` a paper (打印, 归档) does nothing for its matter, and
    ``fills`` are words beside a matter that change nothing; ``owners`` head a column of those who answer for a row;
    ``papers`` after a title make it the name of a paper, and what a paper ``says`` is not what the company does.
    ``tellings`` are how a topic is told without its name, and ``leads`` the verbs that lead such a clause.
    """

    topics: Mapping[str, Topic] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tellings: Mapping[str, tuple[Telling, ...]] = field(default_factory=dict)

    def named(self, key: str) -> tuple[str, ...]:
        return self.words.get(key, ())


class Mention(NamedTuple):
    """``text[start:end]`` speaks of ``topic``; ``whole`` if without a gap."""

    start: int
    end: int
    topic: str
    whole: bool = True


def load_topics(folder: Traversable) -> Topics:
    """The topics of a pack's ``vocabulary/`` folder; none without the file.

    Raises InputError, with the place, for an unknown key and a topic without words.
    """
    file = folder.joinpath(FILE)
    if not file.is_file():
        return Topics()
    tree = parse(file.read_text("utf-8"), f"vocabulary/{FILE}")
    data: Mapping[str, Any] = tree.data if isinstance(tree.data, dict) else {}
    only_known(tree, (), data, ("groups", "topics", "words", "tellings"))
    lists = data.get("words") or {}
    only_known(tree, ("words",), lists, _WORD_LISTS)
    return Topics(
        {
            key: _topic(tree, key, spec, data.get("groups") or {})
            for key, spec in (data.get("topics") or {}).items()
        },
        {key: tuple(str(w).lower() for w in words) for key, words in lists.items()},
        tellings_of(
            tree, data.get("tellings") or {}, data.get("groups") or {}, tuple(data.get("topics") or ())
        ),
    )


def _topic(tree: Tree, key: str, spec: Any, groups: Groups) -> Topic:
    at: Path = ("topics", key)
    written = spec if isinstance(spec, dict) else {}
    only_known(tree, at, written, _TOPIC_KEYS)
    words = tuple(parse_word(str(w), groups) for w in written.get("words") or ())
    if not words:
        raise InputError("topic-without-words", f"no word names the topic `{key}`", tree.spot(at))
    things = tuple(str(w).lower() for w in written.get("things") or ())
    joins, on_occasion = (bool(written.get(k, False)) for k in ("joins", "on_occasion"))
    lists = [
        tuple(str(w).lower() for w in written.get(k) or ())
        for k in ("not_by", "not_after", "not_before", "not_of", "not_within")
    ]
    return Topic(key, written.get("title", {}), words, joins, things, on_occasion, *lists)


def mentions(text: str, topics: Topics, titles: Sequence[tuple[int, int]] = ()) -> list[Mention]:
    """Where ``text`` speaks of topics, in order; what lies within a longer mention of another topic is left out.

    ``titles`` are where posts and units stand: 质量 in 首席质量官组织培训 is part of a title, and no training.
    """
    found = {
        Mention(*place, t.id, len(word) == 1)
        for t in topics.topics.values()
        for word in t.words
        for place in places(text, word)
        if not any(w in text[slice(*place)] for w in t.not_within)
    }
    things = {t.id: t.things for t in topics.topics.values() if t.things}
    found |= {
        Mention(*place, whole=False)
        for place in chained(text, things, topics.named("checks"), topics.named("inspections"))
    }
    found = {m for m in found if not _in_a_title(text, m, titles) and not _of_another(text, m, topics)}
    found = {m for m in found if m.whole or not _done_within(text, m, found)}
    kept = [m for m in found if not any(_inside(m, other) for other in found)]
    return sorted(kept)


_QUALITY = ("质量", "品质", "quality")
_LAID_DOWN = Pattern(
    r"(?:[^,;。:及和与]|[及和与](?=[法规章制条公行政标其])){0,10}?(?:规定|要求|赋予|授予|确定|载明)的",
    "规要赋授确载 的",
)
_BESIDES = Pattern(r"(?:以外|之外|除外)", "外")


def _in_a_title(text: str, mention: Mention, titles: Sequence[tuple[int, int]]) -> bool:
    return text.startswith(_QUALITY, mention.start) and any(
        start <= mention.start < end for start, end in titles
    )


def _of_another(text: str, mention: Mention, topics: Topics) -> bool:
    topic = topics.topics[mention.topic]
    if _BESIDES.search(text, mention.start, min(mention.end + 2, len(text))):
        return True  # 质量教育以外的培训
    before = bool(topic.not_after) and text.endswith(topic.not_after, 0, mention.start)
    end = mention.end + text.startswith("度", mention.end)  # 客户满意, of 客户满意度数据
    return before or (bool(topic.not_before) and text.startswith(topic.not_before, end))


_DONE_WITHIN = Pattern(r"进行|实施|开展|组织", "进实开组")


def _done_within(text: str, mention: Mention, found: set[Mention]) -> bool:
    """新入职员工进行质量教育: the matter is named whole behind the verb, and what stands before is whom it is done to."""
    verb = _DONE_WITHIN.search(text, mention.start, mention.end)
    return verb is not None and any(
        m.topic == mention.topic and m.start >= verb.end() and m.end <= mention.end for m in found
    )


def is_another_thing(text: str, end: int, topics: Topics) -> bool:
    """Whether what follows a mention makes it another thing: 质量培训记录, 法律法规规定的其他职责, but not 质量战略部署."""
    tail = text[end:].lstrip(" 的")
    if _LAID_DOWN.match(text, end) is not None:
        return True
    tail = (
        tail[2:]
        if tail.startswith(("认证", "审核", "外审", "年审", "换证")) and tail[2:3] not in ("部", "师", "员")
        else tail
    )
    return tail.startswith(topics.named("other_heads")) and not tail.startswith("部署")


def only_in_a_proposal(one: Mention, found: Sequence[Mention], topics: Topics) -> bool:
    """Whether ``one`` is named within what somebody joins in or proposes: 提出质量改进建议 improves nothing yet."""
    return any(
        topics.topics[m.topic].joins and m.topic != one.topic and m.start <= one.start and one.end <= m.end
        for m in found
    )


def _inside(one: Mention, other: Mention) -> bool:
    wider = other.end - other.start > one.end - one.start
    return (
        wider
        and (other.whole or other.topic == one.topic)
        and other.start <= one.start
        and one.end <= other.end
    )
