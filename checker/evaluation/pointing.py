"""What a report of clauses says of the evaluation: a line that points to ``cqo evaluate``, and never a pass."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.errors import InputError
from checker.evaluation.phrases import say_counts, say_levels, say_total
from checker.evaluation.results import Evaluation
from checker.gathering.model import Notice
from checker.judgement.model import Assessment
from checker.judgement.words import both


def asks_for_a_score(assessment: Assessment) -> bool:
    """Whether the dossier holds what only an evaluation reads."""
    return any(file.kind == "indicators" for file in assessment.dossier.data)


def pointer(path: Path, assessment: Assessment, *, pack: str, engine: str = "durable") -> Notice | None:
    """The line for ``assessment`` of the dossier at ``path``; None where ``pack`` (an id or a folder) evaluates nobody.

    A mistake in the indicator files is told in the line: the clauses are judged all the same.
    """
    from checker.evaluation.evaluating import evaluate

    try:
        found = evaluate(
            path,
            pack=pack,
            region=assessment.region,
            as_of=assessment.as_of,
            strict=assessment.strict,
            engine=engine,
        )
    except InputError as error:
        if error.code == "no-evaluation":
            return None
        where = f"{error.spots[0]}: " if error.spots else ""
        said = both(
            f"评价未能计算（{where}{error.message}），请运行 cqo evaluate 查看",
            f"the evaluation could not be made ({where}{error.message}); see `cqo evaluate`",
        )
        return Notice("evaluation", "none", said)
    return Notice("evaluation", "none", both(*(_line(found, lang) for lang in ("zh", "en"))))


def with_pointers(
    assessments: Sequence[Assessment], paths: Sequence[Path], *, pack: str, engine: str
) -> list[Notice | None]:
    """One line, or None, for each of ``assessments``, the dossiers of which lie at ``paths``."""
    return [
        pointer(path, each, pack=pack, engine=engine) if asks_for_a_score(each) else None
        for each, path in zip(assessments, paths, strict=True)
    ]


def _line(found: Evaluation, lang: str) -> str:
    levels = say_levels(found, lang)
    if lang == "zh":
        told = f"{say_total(found, lang)}{'；可能等级：' + levels if levels else ''}；{say_counts(found.scheme, lang)}"
        return f"评价（不是条款的判断，不作为符合）：{told}；详见 cqo evaluate"
    told = f"{say_total(found, lang)}{'; possible levels: ' + levels if levels else ''}; {say_counts(found.scheme, lang)}"
    return f"evaluation (no verdict on a clause, and no pass): {told}; see `cqo evaluate`"
