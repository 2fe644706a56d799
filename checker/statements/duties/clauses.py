"""What one clause makes of its subject and a topic: a duty, help, a right, a denial, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.patterns import Pattern
from checker.records import record
from checker.statements.duties.handling import quoted
from checker.statements.duties.model import Role, Standing
from checker.statements.duties.subjects import HOLDERS, Group, agents, subject
from checker.statements.duties.topics import Topics
from checker.statements.duties.upon_matter import done_upon
from checker.statements.naming import Token

_DEAD = frozenset(
    ("intention", "meta", "whether", "kpi", "former", "remove", "override", "comply", "appeal", "noeffect")
)
_DOUBT = frozenset(
    (
        "only", "temporary", "vague", "invited", "except", "conditional_on", "start", "joint", "own_staff",
        "grant_act", "unknown", "each", "noneed", "yield_act", "end", "cap", "rest",
    )
)  # fmt: skip
_HELPS = frozenset(("assist", "participate", "attend"))
_ACTS = frozenset(
    (
        "formulate", "compile", "implement", "approve", "manage", "supervise", "review", "decide", "assess", "light",
        "release", "stop", "reward", "propose",
    )
)  # fmt: skip
VERBS = frozenset(("duty", "light", *_HELPS, *_ACTS))
AIMS = frozenset(
    ("purpose", "per", "via", "at", "about", "to", "report", "file", "reason", "under", "comply")
)
_PASSED_ON = frozenset(("approve", "decide", "review"))
_OF_THE_ACT = ("内容", "指标", "结果", "得分", "项目", "等级", "要点", "事项", "范围", "对象", "依据")
_ANSWERS_FOR = ("负全责", "负总责", "全权负责")
_AT_HAND = ("下级", "下属", "部属", "上级", "助手", "副手", "团队", "秘书", "代理人", "同事")
_QUALIFIES = frozenset(
    ("content", "general", "conj", "below", "anyone", "company", "unknown", "matter", "stages")
)
# 质量考核结论由首席质量官作出初稿
_A_DRAFT = Pattern(r"(?:作出|提出|出具|给出|形成|拟出)(?:的)?(?:初稿|初步|初评|建议|草案)", "初建草")
_STRANGERS = ("供应商", "供方", "承包商", "分包商", "经销商", "外协厂", "客户")
_NOT = frozenset(("cannot", "nomore", "without"))
_NORMS = ("iso", "iec", "iatf", "gb/t", "gb", "yy/t", "en", "as", "fssc")
_WHERE = ("内部", "外部", "全部", "内外部")


@record(frozen=True, slots=True)
class Read:
    """``who`` are the ids of those who act, ``role`` is None where no verb says how.

    ``upon`` says that it is done when something happens, ``nominal`` that a list makes a duty of what has no verb,
    ``proposes`` that nothing is done but to propose it."""

    who: frozenset[str]
    role: Role | None
    dead: bool
    doubted: bool
    upon: bool = False
    nominal: bool = False
    proposes: bool = False


def read_clause(
    text: str,
    tokens: Sequence[Token],
    start: int,
    standing: Standing,
    topics: Topics,
    officer: str,
    end: int | None = None,
) -> Read:
    """How whoever acts in ``tokens`` has to do with what stands at ``text[start:end]``.

    Without a subject of its own the clause is that of ``standing``. Anything that is not understood makes the
    reading doubted or dead, never surer.
    """
    acting = agents(text, tokens)
    after = [t for t in tokens if end is not None and t.start >= end]
    if len(acting) > 1:
        return Read(acting[0].who, None, True, True)
    own = (
        acting[0] if acting else subject(text, [t for t in tokens if t.end <= start], topics.named("papers"))
    )
    if acting and own is not None and end is not None and tokens[own.first].start >= end:
        stretch = [t for t in tokens if t.start >= end and t is not tokens[own.first]]
        stretch = [t for t in stretch if t.cls not in HOLDERS]
        refused = any(t.cls in _NOT for t in tokens)
        told = _Told(text, stretch, topics, officer, listing=False, passive=True).read()
        told.read_doubt()
        if _A_DRAFT.search(text, end, tokens[-1].end):
            told.doubted = True
        return _of(own, told, officer, refused=refused)
    before = [t for t in tokens if t.end <= start]
    if own is not None and not acting and standing.listing and _only_whose(text, before, own, topics):
        own = None
    stretch = before[own.last + 1 :] if own else before
    told = _Told(text, stretch, topics, officer, listing=own is None and standing.listing)
    told.read()
    if not told.role and not told.dead:
        told.by_itself(start, end, after)
    told.read_doubt()
    told.read_rest(after)
    if own is None:
        told.opened_by_somebody()
        return _standing(standing, told)
    if (own.first and any(t.cls in _NOT for t in before[: own.first])) or (
        acting and tokens[own.first].cls in _NOT
    ):
        told.role = "denied"
    if _is_only_named(text, tokens[own.last + 1 :], topics):
        told.dead = True
    opening = before[: own.first]
    said_of = text[opening[0].start : opening[-1].end] if opening else ""
    if any(t.cls in ("propose", *_DEAD) for t in opening) or any(w in said_of for w in topics.named("says")):
        told.dead = True
    for token in opening:
        if token.cls == "occasion":
            told.happens(told.words(token))
        told.upon = told.upon or token.cls == "when"
    if any(t.cls in (*_DOUBT, "number") or _counts(told.words(t)) for t in opening):
        told.doubted = True
    return _of(own, told, officer)


def _only_whose(text: str, before: Sequence[Token], own: Group, topics: Topics) -> bool:
    """各级人员质量培训, 公司质量文化建设: an item of a list without a verb, and the words only tell of whom it is."""
    if not own.who <= {"anyone", "company"} or any(t.cls in VERBS for t in before):
        return False
    fills = topics.named("fills")
    return all(
        t.cls in ("conj", "of", "whole") or text[t.start : t.end] in fills for t in before[own.last + 1 :]
    )


def _is_only_named(text: str, following: Sequence[Token], topics: Topics) -> bool:
    """首席质量官所属部门, 首席质量官代表, 首席质量官的下级: the title belongs to the name of somebody else."""
    if following and following[0].cls == "of":
        named = text[following[0].end : next((t.start for t in following if t.cls in VERBS), len(text))]
        return named.endswith((*_AT_HAND, *topics.named("people")))
    for token, then in pairwise(following):
        word = text[token.start : token.end]
        if word == "代表":
            return then.cls in VERBS
        if token.cls not in ("content", "general", "stages") or word == "作为":
            return False
        if word.endswith(topics.named("people")) and then.cls in VERBS:
            return True
    return False


def _counts(word: str) -> bool:
    """Whether a figure is told, which 8D and 5S are not."""
    return word[:1].isdigit() and not (word[1:2].isascii() and word[1:2].isalpha())


def _of(own: Group, told: _Told, officer: str, *, refused: bool = False) -> Read:
    who = own.who
    role: Role | None = "denied" if refused and told.role else told.role
    return Read(who, role, told.dead, told.doubted, told.upon, proposes=told.proposes)


def _standing(standing: Standing, told: _Told) -> Read:
    role = told.role
    nominal = role is None and standing.listing and not told.aimed
    if nominal:
        role = "responsible"
    helps = standing.role == "entitled" and role in ("assists", "denied")
    if standing.role is not None and role is not None and not helps and not (standing.carried and told.own):
        role = standing.role
    dead, doubted = told.dead or standing.dead, told.doubted or standing.doubted
    return Read(standing.who, role, dead, doubted, told.upon, nominal, told.proposes)


class _Told:
    """Reads tokens between the subject and the topic, one after another."""

    def __init__(
        self,
        text: str,
        stretch: Sequence[Token],
        topics: Topics,
        officer: str,
        *,
        listing: bool,
        passive: bool = False,
    ) -> None:
        self.text, self.stretch, self.topics, self.officer = text, stretch, topics, officer
        self.listing, self.passive = listing, passive
        self.role: Role | None = None
        self.own = False
        self.dead = self.doubted = self.aimed = self.refused = self.upon = self.proposes = False
        self.may = self.held = False

    def words(self, token: Token) -> str:
        return self.text[token.start : token.end]

    def read(self) -> _Told:
        other = False
        may = have = False
        makes, made = "", False
        ours = False
        aim = ""
        for i, token in enumerate(self.stretch):
            cls, word = token.cls, self.words(token)
            following = self.stretch[i + 1] if i + 1 < len(self.stretch) else None
            verb = cls in ("duty", "light", *_ACTS) or self.is_verb(word)
            if made and verb:
                self.doubted = True  # 督促质量部开展质量培训: who does it is another
            if word in self.topics.named("has_done"):
                makes = word
            elif verb:
                makes, made = "", False
            whole = cls == "company" and makes.startswith("督")  # 督促公司执行法规
            made = made or (
                bool(makes)
                and (cls in HOLDERS or word.endswith(_STRANGERS))
                and not whole
                and not word.startswith(("各", "全", "所有"))
            )
            ours = ours or cls == "company"
            described = following is not None and self.words(following) == "的"
            if cls in ("duty", "light", *_ACTS) and described:
                self.dead = True  # 质量部负责的质量培训
            elif (
                cls in _DEAD
                or self.is_over(word)
                or word in self.topics.named("gives_up")
                or word in self.topics.named("receives")
            ):
                self.dead = True
            elif cls in ("stop", "revoke_act") and self.verb_after(i):
                self.dead = True  # 停止负责
            elif cls in _NOT:
                self.refuse(word, self.stretch[i + 1 :])
            elif cls == "may":
                may = True
            elif (
                cls == "have" and following is not None and self.words(following) in ("责任", "义务", "职责")
            ):
                self.role, aim = self.stronger(word), ""
            elif cls == "have":
                have = True
            elif cls in _HELPS and self.text.startswith("下", token.end):
                continue  # 在质量部协助下: somebody else helps
            elif cls in _HELPS or word in self.topics.named("assists"):
                self.role, aim = "assists", ""
            elif cls == "take" and self.verb_after(i):
                self.dead = True  # 将负责: not yet
            elif cls == "duty":
                self.own = self.own or (
                    self.role is None and not word.startswith(self.topics.named("organises")[:2])
                )
                if other:
                    self.dead = True
                self.role, aim = self.stronger(word), ""
            elif cls in _PASSED_ON and aim == "report" and self.stretch[i - 1].cls in HOLDERS:
                continue  # 报总经理批准
            elif cls in _ACTS or self.is_verb(word):
                if other and i + 1 < len(self.stretch) and self.stretch[i + 1].cls == "of":
                    self.doubted = True
                self.proposes = cls == "propose" and (self.role is None or self.proposes)
                if self.role is None and following is not None and self.words(following) in _OF_THE_ACT:
                    self.dead = True  # 首席质量官年度考核内容
                self.role, aim = self.role or self.stronger(word), ""
            elif (
                cls in AIMS
                and word in ("与", "和", "及")
                and (following is None or following.cls not in HOLDERS)
            ):
                continue  # 外部不良与内部报废的统计: no one is with him
            elif cls in AIMS:
                aim = cls
                may = may or word.startswith("可")  # 可对…进行考核
            elif cls in HOLDERS:
                if cls not in ("self", "company", "anyone") and not aim:
                    other = True
                if self.role != "assists" and i + 1 < len(self.stretch) and self.stretch[i + 1].cls == "of":
                    self.held = self.held or not self.belongs_to_a_qualifier(i)
            if cls == "occasion":
                self.happens(word)
            self.upon = self.upon or cls == "when"
            if cls == "except" and self.role and described and word in ("以外", "之外"):
                continue  # 组织焊工以外的全员质量教育: for all the others it is his
            if cls in _DOUBT and not (
                cls == "unknown"
                and (self.is_verb(word) or quoted(self.text, token) or self.belongs_to_a_qualifier(i))
            ):
                self.doubted = True
        if made and not ours:
            self.doubted = True  # 督促质量部守法经营: whose conduct it is
        self.aimed, self.may = bool(aim), may
        if self.aimed and self.role is not None and aim not in ("to", "report", "about"):
            self.dead = True
        if may and self.role in ("responsible", "organises"):
            self.role = "entitled"
        if have and self.role is None:
            self.dead = self.dead or not self.listing
        if self.refused:
            self.role = "denied"
        return self

    def read_doubt(self) -> None:
        """Whose the matter is leaves in doubt who acts on it."""
        self.doubted = self.doubted or self.held

    def stronger(self, word: str) -> Role:
        """组织 after 负责 is the nearer word; 负责 after 协助 takes nothing back."""
        if self.role == "assists":
            return "assists"
        organises = any(word.startswith(w) for w in self.topics.named("organises"))
        return "organises" if organises or self.role == "organises" else "responsible"

    def is_verb(self, word: str) -> bool:
        return word in self.topics.named("does") or word in self.topics.named("organises")

    def is_over(self, word: str) -> bool:
        """Whether the word tells of former times; ``led`` in "is led by" does not."""
        return word in self.topics.named("past") and not (self.passive and word.endswith(("ed", "led")))

    def happens(self, word: str) -> None:
        """What happens (发生) may be waited for; what somebody thinks (认为) leaves it in doubt whether it is done."""
        if word in self.topics.named("events"):
            self.upon = True
        else:
            self.doubted = True

    def belongs_to_a_qualifier(self, i: int) -> bool:
        """组织奶农和职工的质量培训: who stands between the verb and 的, with nothing done there, only tells whose it is."""
        if self.role is None:
            return False
        following = self.stretch[i + 1 :]
        of = next((j for j, t in enumerate(following) if t.cls == "of"), None)
        if of is None or any(t.cls not in _QUALIFIES for t in following[:of]):
            return False
        if any(
            t.cls == "unknown" and before.cls in HOLDERS
            for before, t in pairwise(self.stretch[i : i + 1 + of])
        ):
            return False  # 组织质量部张罗的质量培训: it may be a verb
        return all(t.cls in ("content", "general", "each") for t in following[of + 1 :])

    def verb_after(self, i: int) -> bool:
        return i + 1 < len(self.stretch) and self.stretch[i + 1].cls in ("duty", *_HELPS, *_ACTS)

    def refuse(self, word: str, following: Sequence[Token]) -> None:
        """不负责 denies; a 不 that stands with another word leaves nothing to be read."""
        if word.startswith(("没", "未", "尚未")):
            self.dead = True
            return
        verb = any(w in word for w in ("负责", "承担", "主管", "组织", "经管", "掌管"))
        nxt = next((t.cls for t in following if t.cls not in ("content", "strong")), "")
        if verb or nxt in ("duty", "assist", "participate") or not following:
            self.refused = True
        else:
            self.dead = True

    def by_itself(self, start: int, end: int | None, after: Sequence[Token]) -> None:
        """Where nothing before the topic says how: the topic begins with a verb, or 负责 follows after 对."""
        if any(
            self.text.startswith(w, start)
            for w in (*self.topics.named("does"), *self.topics.named("organises"))
        ):
            self.role = "responsible"
        elif end is not None and any(w in self.text[start:end] for w in ("提出", "提供", "提交")):
            self.role = "responsible"  # 就质量问题向董事会提出建议
        elif self.topics_start_with(start, "assists"):
            self.role = "assists"
        elif self.topics_start_with(start, "receives"):
            self.dead = True  # 遵守法律法规
        elif end is not None and self.aimed and any(t.cls == "about" for t in self.stretch):
            if any(t.cls in _NOT for t in after):
                self.role = "denied"
            elif any(t.cls == "duty" for t in after) or (
                after and any(w in self.text[after[0].start : after[-1].end] for w in _ANSWERS_FOR)
            ):
                self.role = "responsible"
            elif done_upon(self.text, start, end, after):
                self.role = "entitled" if self.may else "responsible"
                self.held = self.held and not done_upon(self.text, start, end, ())

    def topics_start_with(self, start: int, key: str) -> bool:
        return any(self.text.startswith(w, start) for w in self.topics.named(key))

    def read_rest(self, after: Sequence[Token]) -> None:
        """What stands behind the topic in its clause."""
        if self.role in ("responsible", "organises") and any(
            t.cls == "right" or self.words(t).endswith("权") for t in after
        ):
            self.role = "entitled"
        given = self.topics.named("gives_up")
        if any(t.cls in _DEAD or self.is_over(self.words(t)) or self.words(t) in given for t in after):
            self.dead = True
        if after and _A_DRAFT.search(self.text, after[0].start, after[-1].end):
            self.doubted = True
        if any(t.cls in ("cannot", "nomore", "conditional_on", "temporary", "except") for t in after):
            self.doubted = True
        if any(
            (t.cls == "number" or _counts(self.words(t)))
            and not self.text[: t.start].rstrip().endswith(_NORMS)
            for t in after
        ):
            self.doubted = True  # 组织质量改进12项: a record, perhaps
        others = [i for i, t in enumerate(after) if t.cls in HOLDERS]
        if others and any(t.cls in ("duty", "assist") for t in after[others[0] :]) and self.role is not None:
            self.dead = True

    def opened_by_somebody(self) -> None:
        """A clause that opens with what may be a post that nobody knows is not the officer's."""
        for token in self.stretch:
            word = self.words(token)
            if token.cls in ("duty", *_HELPS, *_ACTS) or self.is_verb(word):
                return
            if token.cls in ("content", "stages", "general") and word.endswith(self.topics.named("people")):
                self.dead = self.dead or word not in _WHERE
            if word in ("who", "which", "whose"):
                self.dead = True
