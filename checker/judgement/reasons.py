"""Says in one or two plain sentences what decided a verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.dossier.model import Document
from checker.facts import KINDS, Fact
from checker.judgement.looking import Looked
from checker.judgement.model import Wait
from checker.judgement.saying import Names, say, say_all
from checker.judgement.words import FIELD_NAMES, KIND_NAMES, both, document_name, listed
from checker.judgement.world import Outcome
from checker.rulebook.model import Clause, Exception_

Text = Mapping[str, str]


def satisfied(outcome: Outcome, names: Names) -> Text:
    found = say_all(outcome.facts, names)
    if found["zh"]:
        return both(f"{found['zh']}。", f"{_sentence(found['en'])}.")
    looked = [str(fact.fields["by"]) for fact in outcome.facts if fact.kind == "coverage"]
    if looked:
        paths = dict.fromkeys(looked)
        return both(
            f"已查阅 {'、'.join(paths)}，未见与要求相反的情形。",
            f"Looked at {', '.join(paths)}: nothing there is contrary to what is asked for.",
        )
    return both("所要求的条件成立。", "The condition that is asked for holds.")


def violated(outcome: Outcome, names: Names) -> Text:
    found = say_all(outcome.facts, names)
    if not found["zh"]:
        return both("所禁止的情形成立。", "What must not be is the case.")
    return both(f"与要求不符：{found['zh']}。", f"This is not what is asked for: {found['en']}.")


def conflicting(grant: Outcome, limit: Outcome, names: Names) -> Text:
    one, other = say_all(grant.facts, names), say_all(limit.facts, names)
    return both(
        f"文件相互矛盾：一处{one['zh']}；另一处{other['zh']}。",
        f"The documents disagree: on the one hand {one['en']}; on the other {other['en']}.",
    )


def missing(looked: Looked, elsewhere: Sequence[Fact], unread: Sequence[Document], names: Names) -> Text:
    """``elsewhere`` are like facts of another holder, ``unread`` documents of no known kind that were not read."""
    paths = "、".join(looked.paths)
    english = ", ".join(looked.paths)
    zh, en = f"已查阅 {paths}，未写明此项", f"Looked at {english}: it is not written there"
    if elsewhere:
        other = say(elsewhere[0], names)
        zh, en = f"{zh}；所见为：{other['zh']}", f"{en}; what it says is: {other['en']}"
    if unread:
        zh = f"{zh}。另有 {len(unread)} 份文件未能读取"
        en = f"{en}. {len(unread)} other document(s) could not be read"
    return both(f"{zh}。", f"{en}.")


def in_part(looked: Looked, lacking: Text) -> Text:
    """A part of what is asked for is written; ``lacking`` is what is not."""
    return both(
        f"已查阅 {'、'.join(looked.paths)}，只写明一部分，尚缺：{lacking['zh']}。",
        f"Looked at {', '.join(looked.paths)}: a part of it is written there, but not: {lacking['en']}.",
    )


def asked_for(clause: Clause) -> Text:
    """No document that should say it is there."""
    kinds = papers(clause)
    return both(
        f"未见应当写明此项的文件；{kinds['zh']}。",
        f"No document that should say it was found; {kinds['en']}.",
    )


def papers(clause: Clause) -> Text:
    """The documents to ask for."""
    kinds = listed([document_name(kind) for kind in clause.expected_in])
    return both(f"请提供：{kinds['zh']}", f"please provide: {kinds['en']}")


def hampered(looked: Looked) -> Text:
    """Something that should say it could not be read, so nobody can say that it is silent."""
    bad = [f"{d.path}（{d.reason_zh or d.reason}）" if d.reason else d.path for d in looked.hampered]
    english = [f"{d.path} ({d.reason})" if d.reason else d.path for d in looked.hampered]
    return both(
        f"未能完整读取 {'、'.join(bad)}，不能断定其中没有写明。",
        f"Could not read all of {', '.join(english)}, so it may be written there.",
    )


def unverified(outcomes: Sequence[Outcome]) -> Text:
    return not_verified([text for outcome in outcomes for text in outcome.unverified])


def text_to_ask() -> Text:
    """What would let a clause judge whose words are not verified."""
    return both(
        "原文，或有具名发布者的出版物；核对文字后，在规则包中改注出处",
        "the text itself, or a publication whose publisher is named; once the words are compared, cite it in the pack",
    )


def not_verified(whys: Sequence[Text]) -> Text:
    """``whys``: what is not known of the requirement itself."""
    why = listed(whys, last=("；", "; "))
    return both(
        f"标准此处的要求尚未核实：{why['zh']}。",
        f"What the standard asks for here is unverified: {why['en']}.",
    )


def contested(outcome: Outcome, names: Names) -> Text:
    """Words were found that could not be read for certain."""
    found = say_all(tuple(fact for fact in outcome.facts if not fact.sure) or outcome.facts, names)
    return both(
        f"有一处文字未能确切读懂，需人工核对；似为：{found['zh']}。",
        f"Some words could not be read for certain, and a person must look; they seem to say: {found['en']}.",
    )


def waiting(waits: Sequence[Wait]) -> Text:
    if not waits:
        return both("现有资料不足以判定。", "What is there does not suffice to tell.")
    asks = listed([_wait(wait) for wait in waits[:3]], last=("；", "; "))
    return both(f"尚待：{asks['zh']}。", f"Waiting for: {asks['en']}.")


def not_applicable() -> Text:
    return both("本条的适用条件不成立。", "The condition under which the clause applies does not hold.")


def applies_unknown(waits: Sequence[Wait]) -> Text:
    rest = waiting(waits)
    return both(
        f"尚不能判断本条是否适用。{rest['zh']}", f"It is not known whether the clause applies. {rest['en']}"
    )


def excepted(exception: Exception_, outcome: Outcome, names: Names) -> Text:
    found = say_all(outcome.facts, names)
    zh, en = (f"：{found['zh']}", f": {found['en']}") if found["zh"] else ("", "")
    return both(f"例外“{exception.label}”适用{zh}。", f"The exception `{exception.label}` applies{en}.")


def exception_open(exception: Exception_, waits: Sequence[Wait]) -> Text:
    rest = waiting(waits)
    return both(
        f"尚不能判断例外“{exception.label}”是否适用。{rest['zh']}",
        f"It is not known whether the exception `{exception.label}` applies. {rest['en']}",
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _wait(wait: Wait) -> Text:
    if wait.field is None or wait.kind not in KINDS:
        return wait.ask
    zh = f"{KIND_NAMES[wait.kind]}的{FIELD_NAMES.get(wait.field, wait.field)}"
    en = f"{wait.kind} {wait.field.replace('_', ' ')}"
    return both(f"{zh}（{wait.ask.get('zh', '')}）", f"{en} ({wait.ask.get('en', '')})")
