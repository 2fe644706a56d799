"""Evaluates an officer: reads the dossier, scores the tree, and holds the rest against the rules."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.audit import DEFAULT_PACK, Known, officer_names, survey
from checker.dossier.reading import Progress
from checker.engine import by_name
from checker.errors import InputError
from checker.evaluation.appointing import check_lowest
from checker.evaluation.certificates import certificate_of, check_certificate, valid_on
from checker.evaluation.doubts import held_back, undecided
from checker.evaluation.leaves import score_leaf
from checker.evaluation.model import Qualitative, Quantitative, Scheme
from checker.evaluation.process import check_process
from checker.evaluation.registers import registers_of
from checker.evaluation.results import Evaluation, Scored
from checker.evaluation.scheme import load_scheme
from checker.evaluation.scoring import possible_levels, score_tree, total_of
from checker.evaluation.sheet import read_sheet
from checker.gathering.model import Notice
from checker.judgement.derive import derive
from checker.judgement.walk import patterns_in
from checker.judgement.world import World
from checker.rulebook.model import Pattern


def evaluate(
    path: str | Path,
    *,
    pack: str = DEFAULT_PACK,
    region: str | None = None,
    as_of: str | None = None,
    strict: bool = False,
    engine: str = "durable",
    progress: Progress | None = None,
) -> Evaluation:
    """Evaluates the officer of one dossier (a folder or a single document) under a pack.

    ``region`` overrides the dossier's own; ``as_of`` is an ISO day, by default today. Raises InputError for bad input
    or usage, and for a pack that says nothing of evaluation. The same input, pack and day give an equal result.
    """
    known = survey(path, pack=pack, region=region, as_of=as_of, progress=progress)
    scheme = load_scheme(pack, region=known.pack.region, as_of=known.as_of, pack=known.pack)
    if scheme is None:
        raise InputError(
            "no-evaluation",
            f"the pack `{known.pack.id}` says nothing of evaluation",
            help="a pack does so in its folder `indicators`",
        )
    return evaluate_known(known, scheme, strict=strict, engine=engine)


def evaluate_known(
    known: Known, scheme: Scheme, *, strict: bool = False, engine: str = "durable"
) -> Evaluation:
    """The same for a dossier that was read already. Raises InputError for a mistake in its indicator files."""
    dossier, day, scheme = known.dossier, known.as_of, held_back(scheme)
    officer = officer_names(known)
    sheet = read_sheet(dossier.data, scheme, officer=officer, as_of=day)
    world = _world(known, scheme, engine)
    records = registers_of(dossier.data, world.facts.values(), day)
    leaves = {leaf.id: score_leaf(leaf, sheet, world, records=records) for leaf in scheme.leaves()}
    tree = score_tree(scheme, leaves)
    total = total_of(scheme, tree)
    levels = possible_levels(scheme.levels, total)
    certificate = certificate_of(sheet, dossier.data, officer)
    certified = valid_on(scheme.certificates, certificate, day)
    checked = (
        *check_lowest(scheme, levels, certificate, certified=certified, world=world, strict=strict),
        *check_certificate(scheme.certificates, certificate, as_of=day, strict=strict),
        *check_process(
            scheme,
            sheet,
            dossier.data,
            enterprise=dossier.enterprise,
            officer=officer,
            as_of=day,
            strict=strict,
        ),
    )
    checks = undecided(checked, scheme.sources)
    judged = total is not None or any(check.verdict in ("satisfied", "violated") for check in checks)
    notices = (
        *(n for n in known.gathered.notices if n.severity in ("error", "warning")),
        *sheet.notices,
        *_on_tree(scheme, tree),
        *(() if judged else (_NOTHING,)),
    )
    return Evaluation(
        dossier=dossier.name,
        pack=known.pack.id,
        pack_title=known.pack.title,
        region=known.pack.region,
        as_of=day,
        scheme=scheme,
        tree=tree,
        total=total,
        levels=levels,
        checks=checks,
        notices=notices,
    )


def _world(known: Known, scheme: Scheme, engine: str) -> World:
    """The facts, those derived too, with the patterns of the scheme matched."""
    derived = derive(known.pack, known.gathered.facts, by_name(engine))
    patterns = _patterns(scheme)
    matches = by_name(engine).match(list(derived.facts.values()), patterns)
    return World(derived.facts, matches, derived.derivations, derived.doubts)


def _patterns(scheme: Scheme) -> tuple[Pattern, ...]:
    found = [pattern for kind in scheme.lowest for pattern in patterns_in(kind.when)]
    for leaf in scheme.leaves():
        if isinstance(leaf.scale, Qualitative):
            found += [p for grade in leaf.scale.grades for p in patterns_in(grade.when)]
        elif isinstance(leaf.scale, Quantitative):
            found += [each.facts.pattern for each in leaf.scale.inputs.values() if each.facts]
    return tuple(dict.fromkeys(found))


def _on_tree(scheme: Scheme, tree: Sequence[Scored]) -> list[Notice]:
    """Why there is no total, where there is none."""
    if scheme.complete:
        return []
    declared, transcribed = scheme.counts.declared, scheme.counts.transcribed
    if declared is not None and declared != transcribed:
        shown = " / ".join(map(str, declared)), " / ".join(map(str, transcribed))
        zh = (
            f"三级指标共 {declared[2]} 项，已录入 {transcribed[2]} 项（各级：{shown[1]}，标准：{shown[0]}）；"
            "指标体系不完整，不给出总分和等级"
        )
        en = (
            f"{transcribed[2]} of {declared[2]} third-level indicators are transcribed (levels: {shown[1]} of "
            f"{shown[0]}); the tree is not complete, and there is no total and no level"
        )
        return [Notice("not-transcribed", "warning", {"zh": zh, "en": en})]
    zh = "有指标的权重、分值或评分标准未见，不给出总分和等级"
    en = "weights, scores or scales of some indicators have not been seen; there is no total and no level"
    return [Notice("not-transcribed", "warning", {"zh": zh, "en": en})]


_NOTHING = Notice(
    "nothing-evaluated",
    "error",
    {
        "zh": "没有一项能够评价：既无总分，也没有可核对的流程与证书，本次结果不是合格",
        "en": "nothing could be evaluated: no total, no step and no certificate to check, and this is no pass",
    },
)
