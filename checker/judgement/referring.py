"""Papers that papers refer to for what the officer may do, and that are not there: the place to look for what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.facts import Fact
from checker.judgement.model import Wait
from checker.judgement.walk import grounds
from checker.judgement.words import both, document_name, listed
from checker.judgement.world import World
from checker.rulebook.model import Clause

_TOLD_BY_PAPERS = frozenset(("authority", "duty", "charter", "provision"))


def referred_to(clause: Clause, world: World) -> tuple[Fact, ...]:
    """The references that lead to no paper with a say, if ``clause`` asks for what papers tell."""
    if not _TOLD_BY_PAPERS.intersection(grounds(clause.satisfied, world.derivations)):
        return ()
    return tuple(f for f in world.facts.values() if f.kind == "reference" and f.fields.get("found") is False)


def with_references(why: Mapping[str, str], references: Sequence[Fact]) -> Mapping[str, str]:
    """The reason, and where else to look."""
    if not references:
        return why
    told = listed([_told(fact) for fact in references], last=("；", "; "))
    return both(f"{why['zh']}{told['zh']}。", f"{why['en']} {told['en'][:1].upper()}{told['en'][1:]}.")


def asked_of(references: Sequence[Fact]) -> tuple[Wait, ...]:
    """The papers to ask for."""
    names = dict.fromkeys(str(fact.fields["name"]) for fact in references)
    return tuple(Wait("document", None, _ask(name)) for name in names)


def _ask(name: str) -> dict[str, str]:
    called = _called(name)
    return both(f"请提供：{called['zh']}", f"please provide: {called['en']}")


def _told(fact: Fact) -> dict[str, str]:
    own, name = str(fact.fields["document"]), _called(str(fact.fields["name"]))
    if there := fact.fields.get("leads_to"):
        return both(
            f"{own} 写明见{name['zh']}，而 {there} 不具效力或未能读取，未采用",
            f"{own} refers to {name['en']}, but {there} has no say or could not be read",
        )
    return both(
        f"{own} 写明见{name['zh']}，而资料中没有该文件，请到该文件中查找",
        f"{own} refers to {name['en']}, which is not in the folder: look there",
    )


def _called(name: str) -> Mapping[str, str]:
    known = document_name(name)
    return known if known["zh"] != name else both(f"《{name}》", f"`{name}`")
