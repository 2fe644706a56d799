"""``cqo pack import``: a standard that its holder has becomes a rule pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.cli.options import Where, cached, only_json
from checker.cli.shown import as_json, say

if TYPE_CHECKING:
    from checker.importing.drafted import Drafted


@click.command("import")
@click.argument("standard", type=Where())
@click.option("-o", "--output", "folder", type=Where(), help="a new or empty folder (default: the pack's id)")
@click.option("--id", "pack", help="id of the new pack (default: after the number of the standard)")
@click.option("--extends", default="cqo-2023", show_default=True, help="pack whose clauses it is matched to")
@only_json
@cached
def command(standard: Path, folder: Path | None, pack: str | None, extends: str, form: str) -> int:
    """Drafts a rule pack of the text of a STANDARD (.pdf, .docx) in the form of GB/T 1.1.

    Clauses that are matched to the catalogue take over its conditions; the others are unknown until a person has
    written theirs. FOLDER/decisions.md lists what has to be decided.
    """
    from checker.importing import import_standard

    made, target = import_standard(standard, folder, pack=pack, extends=extends)
    if form == "json":
        as_json(_told(made, target))
    else:
        say("\n".join(_lines(made, target)))
    return 0


def _told(made: Drafted, target: Path) -> dict[str, Any]:
    cover = made.standard.cover
    levels = made.levels.as_dict()
    return {
        "pack": made.id,
        "folder": target.as_posix(),
        "standard": {
            "file": made.standard.path,
            "sha256": made.standard.sha256,
            "number": cover.number,
            "title": cover.title,
            "title_en": cover.title_en,
            "published": cover.published,
            "in_force": cover.in_force,
        },
        "clauses": [
            {
                "clause": name,
                "number": unit.number,
                "text": unit.text,
                "force": unit.force.force,
                "matched": list(match.by) if match else None,
                "place": unit.place.as_dict(),
            }
            for name, unit, match in made.rules
        ],
        "indicators": {
            "transcribed": made.tree.counts(),
            "levels": len(levels["levels"]),
            "lowest": len(levels["lowest"]),
        },
        "decisions": [decision.as_dict() for decision in made.decisions],
        "files": sorted(made.files),
    }


def _lines(made: Drafted, target: Path) -> list[str]:
    from checker.messages import clean

    matched = sum(match is not None for _, _, match in made.rules)
    numbered = sum(1 for _ in made.standard.walk())
    counts = "/".join(map(str, made.tree.counts()))
    said = [
        f"{made.standard.cover.number or made.standard.path} → {target} ({made.id})",
        f"  {numbered} 个编号章条 · numbered clauses; {len(made.rules)} 条规则 · rules: {matched} 条沿用目录条件 · matched, "
        f"{len(made.rules) - matched} 条待写 · to be written",
        f"  指标 · indicators {counts}; 等级 · levels {len(made.levels.cuts)}",
        f"  {len(made.decisions)} 项须由人决定 · to decide: {target / 'decisions.md'}",
    ]
    return [clean(line) for line in said]
