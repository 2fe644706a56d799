"""``indicators/base.yaml`` of the drafted pack: tree, scores, levels and lowest levels, as the annexes have them.

What a table does not say is null and unverified; a scale for a single indicator is for a person to write.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from checker.importing.grades import scale_of
from checker.importing.indicators import Indicator, Tree, added_of, plain
from checker.importing.levels import Levels
from checker.importing.model import Clause, Decision, Standard

Data = dict[str, Any]
_DEPTH = 3
_SIZES = ("大型", "中型", "小型", "微型")
_VALID = re.compile(r"有效期(?:限)?(?:为|是)?\s*(\d{1,2}|[一二三四五六七八九十])\s*年")
_OPEN = {"status": "unverified"}


def indicator_file(
    standard: Standard, tree: Tree, levels: Levels, source: str, heads: Mapping[str, str]
) -> Data:
    """``heads`` gives the key of each first-level indicator of the pack below by its Chinese title."""
    out: Data = {}
    annexes = {c.number: _annex(c, source) for c in standard.clauses if c.annex}
    if annexes:
        out["annexes"] = annexes
    if tree.roots:
        clause = "、".join(f"表{number}" for number in tree.tables)
        cite = {"source": source, "clause": clause, "standing": "quoted"}
        counted = cite | {
            "standing": "inferred",
            "note": {"zh": "按表中所列计数", "en": "counted in the tables"},
        }
        out["declared"] = {"counts": tree.counts(), "cite": counted}
        out["combine"] = _combine(tree) | {"cite": cite}
        out["tree"] = _heads(tree, cite, heads)
        if out["combine"]["by"] is None:
            _leave_open(out["tree"])
        else:
            _without(out["tree"], "weight" if out["combine"]["by"] == "scores" else "score")
    cuts = _cuts(tree, levels)
    number = "、".join(f"表{number}" for number in levels.tables) or "等级"
    if levels.cuts:
        cite = {"source": source, "clause": number, "standing": "quoted"}
        out["levels"] = {"value": cuts, **({} if cuts else _OPEN), "cite": cite}
    if levels.lowest and cuts:
        cite = {"source": source, "clause": number, "standing": "quoted"}
        lowest = _lowest(levels, cuts)
        out["lowest"] = {"value": lowest, **({} if lowest else _OPEN), "modality": "should", "cite": cite}
    return out | _certificate(standard, source)


def parent_heads(extends: str) -> dict[str, str]:
    """Key by Chinese title of the first-level indicators that the pack below has; empty if it has none."""
    from checker import yamltree
    from checker.rulebook.layers import read_layers

    out: dict[str, str] = {}
    for layer in read_layers(extends):
        inside = layer.folder.file("indicators")
        for file in inside.inside() if inside.at.is_dir() else ():
            data = yamltree.parse(file.at.read_text("utf-8"), file.label).data or {}
            for key, said in (data.get("tree") or {}).items():
                if (title := (said or {}).get("title", {}).get("zh")) is not None:
                    out.setdefault(title, key)
    return out


def _annex(clause: Clause, source: str) -> Data:
    nature = {"normative": "规范性", "informative": "资料性"}.get(clause.annex, "")
    shown = f"附录{clause.number}" + (f"（{nature}）" if nature else "") + clause.title
    return {
        "title": {"zh": shown, "en": f"Annex {clause.number} ({clause.annex})"},
        "modality": "shall" if clause.annex == "normative" else "should",
        "cite": {"source": source, "clause": shown, "standing": "quoted"},
    }


def _combine(tree: Tree) -> Data:
    scored = all(added_of(root, "score") is not None for root in tree.roots)
    weighted = all(root.weight is not None for root in tree.roots)
    if any(d.code == "sum-differs" for d in tree.decisions) or not (scored or weighted):
        return {"by": None, "full": None, **_OPEN}
    return {"by": "scores", "full": plain(tree.total)} if scored else {"by": "weights", "full": 100}


def _heads(tree: Tree, cite: Data, known: Mapping[str, str]) -> Data:
    out: Data = {}
    for count, root in enumerate(tree.roots, start=1):
        out[known.get(root.name, f"i{count}")] = _node(root, f"i{count}", cite, 1)
    missing = {"zh": "所列各表中没有该指标", "en": "the tables do not have it"}
    for key in dict.fromkeys(known.values()):
        if key not in out:
            out[key] = {"off": True, "cite": cite | {"note": missing}}
    return out


def _node(one: Indicator, key: str, cite: Data, depth: int) -> Data:
    own, summed = one.score, added_of(one, "score")
    said: Data = {"title": {"zh": one.name, "en": one.name}, "score": plain(summed)}
    if one.weight is not None:
        share = one.weight / 100 if one.weight > 1 else one.weight
        said["weight"] = float(share)
    if summed is None and one.weight is None:
        said |= _OPEN
    if own is None and summed is not None:
        note = {"zh": "由下级分值相加", "en": "added up from the level below"}
        said["cite"] = cite | {"standing": "inferred", "note": note}
    else:
        said["cite"] = cite | ({"source_words": one.rule} if one.rule and depth == _DEPTH else {})
    if one.children and depth < _DEPTH:
        said["indicators"] = {
            f"{key}-{n}": _node(child, f"{key}-{n}", cite, depth + 1)
            for n, child in enumerate(one.children, start=1)
        }
    elif depth < _DEPTH:
        said |= _OPEN
    elif (levels := scale_of(one)) is not None:
        said["scale"] = {"levels": levels}
    else:
        # How points are given is in the words that are quoted; the scale is for a person to write.
        said |= {"scale": None, **_OPEN}
    return said


def _without(nodes: Mapping[str, Data], other: str) -> None:
    """Takes away the measure by which the tree is not combined; the two were held to be one share."""
    for said in nodes.values():
        said.pop(other, None)
        _without(said.get("indicators", {}), other)


def _leave_open(nodes: Mapping[str, Data]) -> None:
    """Marks every indicator: a tree that does not say how it adds up has no sure share of anything."""
    for said in nodes.values():
        if "off" not in said:
            said.update(_OPEN)
            if "scale" in said:
                said["scale"] = None
        _leave_open(said.get("indicators", {}))


def _cuts(tree: Tree, levels: Levels) -> Data | None:
    """Each level from its bound to where the next higher begins; None if they do not meet or a bound is not read.

    Levels that meet in whole scores (80～89, 90～100) say through which score each goes for sure.
    """
    found = [(name, interval) for name, interval, _ in levels.cuts]
    if (
        not found
        or any(i is None for _, i in found)
        or any(d.code == "levels-do-not-meet" for d in levels.decisions)
    ):
        return None
    ordered = sorted(
        ((name, i) for name, i in found if i is not None),
        key=lambda each: each[1].low if each[1].low is not None else Decimal(0),
    )
    full = tree.total if tree.total is not None else Decimal(100)
    out: Data = {}
    for at, (name, i) in enumerate(ordered):
        upper = ordered[at + 1][1] if at + 1 < len(ordered) else None
        above = upper.low if upper is not None else (i.high if i.high is not None else full)
        if above is None:
            return None
        low = i.low if i.low is not None else Decimal(0)
        said: Data = {
            "title": {"zh": name, "en": name},
            "from" if i.with_low else "above": plain(low),
            "to": plain(above),
        }
        if upper is not None and i.high is not None and i.high < above:
            said["through"] = plain(i.high)
        out[f"level-{len(ordered) - at}"] = said
    return out


def _lowest(levels: Levels, cuts: Data) -> Data | None:
    """None if an organisation is told by something else than its size, or its level is none of those."""
    keys = {said["title"]["zh"]: key for key, said in cuts.items()}
    out: Data = {}
    for count, (kind, first, again) in enumerate(levels.lowest, start=1):
        sizes = [size for size in _SIZES if size in kind]
        left = re.sub("|".join((*_SIZES, "组织", "企业", "和", "、", "及", "或")), "", kind)
        if not sizes or left or first not in keys or again not in keys:
            return None
        out[f"k{count}"] = {
            "title": {"zh": kind, "en": kind},
            "when": {"enterprise": {"size": sizes[0] if len(sizes) == 1 else sizes}},
            "appointment": keys[first],
            "reappointment": keys[again],
        }
    return out


def validity_said(standard: Standard) -> Decision | None:
    """That a certificate is valid for so many years does not say which its last day is: a person writes both."""
    said = _certificate(standard, "").get("certificate")
    if said is None:
        return None
    return Decision(
        "number-unparsed",
        f"证书有效期的最后一日按届满月的同日还是前一日计，原文未写明：“{said['cite']['source_words']}”",
        "how long a certificate is valid is said, and not which its last day is",
        "在 indicators/base.yaml 的 certificate 中写 valid_for 和 last_day（same_day 或 day_before）",
        "write `valid_for` and `last_day` (`same_day` or `day_before`) under `certificate` of indicators/base.yaml",
        number=said["cite"]["clause"],
    )


def _certificate(standard: Standard, source: str) -> Data:
    """The clause headed 证书 that says how long a certificate is valid; its numbers are for a person to write."""
    from checker.dossier.numerals import from_chinese

    for clause in standard.walk():
        for passage in clause.passages:
            match = _VALID.search(passage.text) if "证书" in clause.title + passage.text else None
            years = from_chinese(match[1]) if match else None
            if years is not None:
                cite = {
                    "source": source,
                    "clause": clause.number,
                    "standing": "quoted",
                    "source_words": passage.text,
                }
                return {
                    "certificate": {
                        "valid_for": None,
                        "renew_within": None,
                        **_OPEN,
                        "cite": cite,
                    }
                }
    return {}
