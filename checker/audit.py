"""The whole way: read, interpret, gather, match, judge. Only arranges calls of the rooms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.clock import today
from checker.dossier.model import Dossier
from checker.dossier.reading import Progress
from checker.errors import InputError
from checker.facts import Fact, Officer
from checker.gathering.model import Gathered, Notice
from checker.judgement.model import Assessment, Finding, PackInfo
from checker.organisation.model import Chart
from checker.records import record
from checker.rulebook.model import Pack
from checker.statements.duties.model import Duty
from checker.statements.duties.topics import Topics
from checker.statements.model import Reading
from checker.statements.vocabulary import Vocabulary

if TYPE_CHECKING:
    from checker.statements.titles import Titles

DEFAULT_PACK = "cqo-2023"


@record(frozen=True, slots=True)
class Known:
    """What is known of a dossier before it is judged: ``heard`` from its papers, ``gathered`` with what is attested."""

    dossier: Dossier
    pack: Pack
    as_of: str
    readings: Mapping[str, Reading]
    charts: tuple[Chart, ...]
    heard: Gathered
    gathered: Gathered


def check(
    path: str | Path,
    *,
    pack: str = DEFAULT_PACK,
    region: str | None = None,
    as_of: str | None = None,
    strict: bool = False,
    engine: str = "durable",
    progress: Progress | None = None,
) -> Assessment:
    """Assesses one dossier (a folder or a single document) under a pack.

    ``region`` overrides the dossier's own; ``as_of`` is an ISO day, by default today. Raises InputError for
    bad input or usage, EngineFault if the matching engine broke its promise. The same input, pack and day give
    an equal assessment.
    """
    return check_each(
        path, pack=pack, regions=(region,), as_of=as_of, strict=strict, engine=engine, progress=progress
    )[0]


def check_each(
    path: str | Path,
    *,
    pack: str = DEFAULT_PACK,
    regions: Sequence[str | None],
    as_of: str | None = None,
    strict: bool = False,
    engine: str = "durable",
    progress: Progress | None = None,
) -> tuple[Assessment, ...]:
    """One assessment for each of ``regions`` (None: the dossier's own), in their order; the dossier is read once.

    Raises as ``check`` does; an unknown region is told before a file is opened.
    """
    from checker.dossier import read_dossier

    day = as_of or today()
    named = {region: _rules(pack, region, day) for region in regions if region}
    dossier = read_dossier(Path(path), progress=progress)
    rules = [named[region] if region else _rules(pack, region_of(dossier, pack), day) for region in regions]
    asked = next((each.topics for each in rules if each.topics), None)
    first = learn(dossier, rules[0], day, progress, asked)
    known = [first, *(under(first, each) for each in rules[1:])]
    return tuple(assess(each, strict=strict, engine=engine) for each in known)


def assess(known: Known, *, strict: bool = False, engine: str = "durable") -> Assessment:
    """Judges what is known. Raises InputError for a waiver of an unknown clause, EngineFault as ``check`` does."""
    from checker.engine import by_name
    from checker.judgement import judge
    from checker.judgement.unverified import on_unverified

    judged = judge(
        known.pack,
        known.gathered.facts,
        known.dossier.documents,
        by_name(engine),
        as_of=known.as_of,
        waivers=known.dossier.waivers,
        strict=strict,
    )
    notices = (
        *known.gathered.notices,
        *judged.notices,
        *on_unverified(known.pack),
        *_on_nothing(judged.findings),
    )
    return Assessment(
        dossier=known.dossier,
        pack=pack_info(known.pack),
        region=known.pack.region,
        as_of=known.as_of,
        findings=judged.findings,
        notices=_in_order(notices),
        facts=judged.facts,
        reading=_joined(known.readings),
        chart=known.charts[0] if known.charts else None,
        strict=strict,
    )


def survey(
    path: str | Path,
    *,
    pack: str = DEFAULT_PACK,
    region: str | None = None,
    as_of: str | None = None,
    progress: Progress | None = None,
    duties: bool = False,
) -> Known:
    """Everything up to the facts. Raises InputError as ``check`` does.

    Duties are read if the rules ask for them, or with ``duties``.
    """
    from checker.dossier import read_dossier
    from checker.rulebook.asking import topics_of

    day = as_of or today()
    dossier = read_dossier(Path(path), progress=progress)
    rules = _rules(pack, region or region_of(dossier, pack), day)
    return learn(dossier, rules, day, progress, topics_of(pack) if duties else None)


def _rules(pack: str, region: str | None, day: str) -> Pack:
    """The pack without the tests of its clauses, which no verdict rests on."""
    from checker.rulebook import load_pack
    from checker.rulebook.folder import without_tests

    before = without_tests.set(True)
    try:
        return load_pack(pack, region=region, as_of=day)
    finally:
        without_tests.reset(before)


def learn(
    dossier: Dossier,
    rules: Pack,
    day: str,
    progress: Progress | None = None,
    topics: Topics | None = None,
) -> Known:
    """What ``dossier`` says in the words of ``rules`` on ``day``: its statements, charts and facts.

    Duties are read if ``rules`` ask for them, or if ``topics`` are given.
    """
    from checker.gathering import gather
    from checker.organisation import read_chart
    from checker.statements.likely import likely_in

    vocabulary, named = fitted(rules.vocabulary, dossier)
    readings = _read_all(dossier, vocabulary, progress)
    post = vocabulary.post
    titles = (*dossier.officer_titles, *vocabulary.officer_titles())
    charts = tuple(
        read_chart(d, officer_titles=titles, officer_name=dossier.officer_name, called=post.title["zh"])
        for d in dossier.data
        if d.kind == "org_chart"
    )
    gathered = gather(
        dossier,
        readings,
        charts,
        document_ranks=rules.document_ranks,
        authorities=tuple(vocabulary.authorities),
        duties=_duties(dossier, rules, vocabulary.with_officer_titles(named.aliases), topics),
        likely=lambda blocks, read, said, names: likely_in(blocks, read, said, vocabulary, names),
        as_of=day,
        post=post,
    )
    gathered = replace(gathered, notices=(*gathered.notices, *_on_titles(named.others, post)))
    return under(Known(dossier, rules, day, readings, charts, gathered, gathered), rules)


def under(known: Known, rules: Pack) -> Known:
    """The same papers, to be judged under another region of the same pack: its words and ranks are the pack's own.

    Raises InputError for an attestation of a clause that papers decide.
    """
    dossier = known.dossier
    if not dossier.attestations:
        return replace(known, pack=rules, gathered=known.heard)
    from checker.judgement.attestations import attest

    attested, wrong = attest(
        dossier.attestations,
        rules,
        officer=officer_names(known),
        titles=(*dossier.officer_titles, *rules.vocabulary.officer_titles()),
        as_of=known.as_of,
    )
    notices = (*known.heard.notices, *wrong)
    return replace(known, pack=rules, gathered=Gathered((*known.heard.facts, *attested), notices))


def officer_names(known: Known) -> tuple[str, ...]:
    """Every name under which the officer is known: by the dossier, its papers, the record and the charts."""
    names = [known.dossier.officer_name or ""]
    post = known.pack.vocabulary.post.id
    for fact in known.heard.facts:
        if fact.kind == "appointment" and fact.fields.get("holder", post) == post:
            if fact.fields.get("status") != "ended":
                names.append(str(fact.fields.get("person", "")))
        elif fact.kind == "person":
            names.append(str(fact.fields.get("name", "")))
    for chart in known.charts:
        names += [name for post in chart.posts if post.id == chart.officer for name in post.holder_names]
    return tuple(dict.fromkeys(name for name in names if name.strip()))


def fitted(vocabulary: Vocabulary, dossier: Dossier) -> tuple[Vocabulary, Titles]:
    """``vocabulary`` as it is to be read with in ``dossier``, and whose titles are which there."""
    from checker.statements.titles import titles_in, without

    own = vocabulary.with_officer_titles(dossier.officer_titles).with_officer_name(dossier.officer_name)
    found = titles_in([b for d in dossier.documents for b in d.blocks], own)
    return without(own, found.others), found


def _on_nothing(findings: tuple[Finding, ...]) -> tuple[Notice, ...]:
    """A run in which no clause could be judged must not look like a pass."""
    if any(f.verdict not in ("unknown", "not_applicable") for f in findings):
        return ()
    return (
        Notice(
            "nothing-assessed",
            "error",
            {
                "zh": "没有一条能够判定：所给文件中没有可据以判定的内容，本次结果不是合格",
                "en": "no clause could be judged: the papers hold nothing to judge by, and this is no pass",
            },
        ),
    )


def _on_titles(others: tuple[str, ...], post: Officer) -> tuple[Notice, ...]:
    if not others:
        return ()
    shown = "、".join(others)
    return (
        Notice(
            "two-titles",
            "warning",
            {
                "zh": f"资料中另有职务“{shown}”，未说明与{post.title['zh']}为同一岗位，按另一岗位处理；如为同一岗位，请在 dossier.yaml 的 officer.titles 写明",
                "en": f"the papers also name `{', '.join(others)}` without saying that it is the same post; it is read as another "
                "post – if it is the same, write it into officer.titles of dossier.yaml",
            },
        ),
    )


def facts_of(known: Known, engine: str = "durable") -> tuple[Fact, ...]:
    """All facts of a dossier, those included that the pack derives."""
    from checker.engine import by_name
    from checker.judgement.derive import derive

    return tuple(derive(known.pack, known.gathered.facts, by_name(engine)).facts.values())


def region_of(dossier: Dossier, pack: str) -> str | None:
    """The pack's id for the region that the dossier names by id or title, or the name itself."""
    if dossier.region is None or dossier.region.isascii():
        return dossier.region
    from checker.rulebook import load_pack

    for name, title in load_pack(pack).regions.items():
        if dossier.region in title.values():
            return name
    return dossier.region


def pack_info(pack: Pack) -> PackInfo:
    """What reports show of a pack: title, edition, ledger counts, sources."""
    counts = Counter(entry.status for entry in pack.ledger)
    ledger = {"known": len(pack.ledger)} | {
        status: counts[status]
        for status in ("automated", "partial", "attested", "unverified", "not_applicable")
    }
    title = pack.regions.get(pack.region) if pack.region else None
    edition = title["zh"] if title else None
    return PackInfo(
        pack.id, pack.title, edition, ledger, pack.sources, pack.sections, pack.vocabulary.post.title
    )


def _read_all(dossier: Dossier, vocabulary: Vocabulary, progress: Progress | None) -> dict[str, Reading]:
    from checker.statements.reading import reader

    read = reader()
    out: dict[str, Reading] = {}
    for done, document in enumerate(dossier.documents):
        if progress:
            progress("read", done, len(dossier.documents))
        out[document.path] = read(document.blocks, vocabulary)
    return out


def _duties(
    dossier: Dossier, rules: Pack, vocabulary: Vocabulary, topics: Topics | None
) -> dict[str, tuple[Duty, ...]] | None:
    """What the documents say of duties, by path; None if nobody asks."""
    asked = rules.topics or topics
    if asked is None:
        return None
    from checker.statements.duties.reading import read_duties

    return {d.path: read_duties(d.blocks, vocabulary, asked) for d in dossier.documents}


def _joined(readings: Mapping[str, Reading]) -> Reading:
    every = list(readings.values())
    return Reading(
        tuple(s for r in every for s in r.statements),
        tuple(u for r in every for u in r.unread),
        tuple(o for r in every for o in r.officer),
    )


def _in_order(notices: tuple[Notice, ...]) -> tuple[Notice, ...]:
    order = ("error", "warning", "note", "none")
    return tuple(sorted(notices, key=lambda n: (order.index(n.severity), n.code, str(n.place or ""))))


def no_such(what: str, name: str, help: str) -> InputError:
    """The error for a name that is not known."""
    return InputError(f"unknown-{what}", f"there is no {what} `{name}`", help=help)
