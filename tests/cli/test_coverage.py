"""``cqo pack coverage`` and ``cqo pack list``: the contract, the gate, and nothing uncounted."""

from __future__ import annotations

import json
import shutil
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path

import pytest

from checker.rulebook import list_packs, load_pack
from checker.rulebook.coverage import STATUSES, by_layer, coverage_of
from checker.rulebook.model import LedgerEntry

from .test_commands import ROOT, Cqo
from .test_commands import cqo as cqo

PACKS = [pack.id for pack in list_packs()]


def entry(status: str, layer: str = "R") -> LedgerEntry:
    return LedgerEntry(f"{status}-{layer}", {"zh": "题", "en": "t"}, status, (), "S", "reported", layer=layer)


@pytest.mark.parametrize("pack", PACKS)
def test_the_json_is_the_contract(pack: str, cqo: Cqo) -> None:
    code, out, _ = cqo("pack", "coverage", pack, "--format", "json")
    told = json.loads(out)
    assert code == 0 and told["pack"] == pack
    assert told["known"] == sum(told[status] for status in STATUSES) == len(told["entries"])
    assert (
        set(told["indicators"]) == {"declared", "transcribed"} and len(told["indicators"]["transcribed"]) == 3
    )
    for status in ("known", *STATUSES):
        assert told[status] == sum(layer[status] for layer in told["layers"].values())


@pytest.mark.skipif(find_spec("checker.evaluation") is None, reason="indicators are counted there")
def test_the_indicators_are_declared_and_counted(cqo: Cqo) -> None:
    indicators = json.loads(cqo("pack", "coverage", "cqo-2023", "--format", "json")[1])["indicators"]
    assert indicators["declared"] == [6, 16, 51]
    assert all(there <= said for there, said in zip(indicators["transcribed"], [6, 16, 51], strict=True))


def test_a_region_counts_what_is_in_play_there(cqo: Cqo) -> None:
    for region in (None, *load_pack("cqo-2023").regions):
        chosen = ("--region", region) if region else ()
        told = json.loads(cqo("pack", "coverage", "cqo-2023", *chosen, "--format", "json")[1])
        ledger = load_pack("cqo-2023", region=region, every=region is None).ledger
        assert (told["region"], told["known"]) == (region, len(ledger))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_text_names_every_entry(lang: str, cqo: Cqo) -> None:
    code, out, _ = cqo("pack", "coverage", "cqo-2023", "--lang", lang)
    assert code == 0
    for known in load_pack("cqo-2023", every=True).ledger:
        assert known.id in out and known.title[lang] in out


def test_counts_and_percent() -> None:
    ledger = [entry("automated"), entry("partial"), entry("unverified", "P"), entry("not_applicable", "P")]
    found = coverage_of(ledger)
    assert found.as_dict() == {
        "known": 4, "automated": 1, "partial": 1, "attested": 0, "unverified": 1, "not_applicable": 1
    }  # fmt: skip
    assert found.percent == Fraction(200, 3)
    assert {layer: part.known for layer, part in by_layer(ledger).items()} == {"R": 2, "P": 2}
    assert coverage_of([entry("not_applicable")]).percent is None
    assert coverage_of([]).percent is None


def gate(pack: str) -> Fraction:
    percent = coverage_of(load_pack(pack, every=True).ledger).percent
    assert percent is not None
    return percent


def test_the_gate(cqo: Cqo) -> None:
    percent = gate("cqo-2023")
    below, above = str(float(percent) - 0.01), str(float(percent) + 0.01)
    assert cqo("pack", "coverage", "cqo-2023", "--min-coverage", below)[0] == 0
    code, out, err = cqo("pack", "coverage", "cqo-2023", "--min-coverage", above)
    assert code == 1 and out and err.startswith(f"coverage is {float(percent):.1f}%, less than ")
    assert cqo("pack", "coverage", "cqo-2023", "--min-coverage", "0")[0] == 0


@pytest.mark.parametrize("number", ["-1", "100.1", "nan", "inf", "80%", "many", "1/2", ""])
def test_a_bad_number_is_wrong_input(number: str, cqo: Cqo) -> None:
    code, out, err = cqo("pack", "coverage", "cqo-2023", "--min-coverage", number)
    assert (code, out) == (2, "") and err.startswith("error[bad-percent]")


def test_an_empty_ledger_passes_no_gate(cqo: Cqo, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(ROOT / "rules" / "cqo-2023", pack)
    (pack / "ledger.yaml").unlink()
    code, _, err = cqo("pack", "coverage", pack, "--min-coverage", "0")
    assert code == 1 and "nothing to cover" in err
    assert cqo("pack", "coverage", pack)[0] == 0


@pytest.mark.parametrize("arguments", [("no-such-pack",), ("cqo-2023", "--region", "shangai")])
def test_a_wrong_name_is_wrong_input(arguments: tuple[str, ...], cqo: Cqo) -> None:
    code, _, err = cqo("pack", "coverage", *arguments)
    assert code == 2 and err.startswith("error[unknown-")


def test_the_list_of_packs_is_the_contract(cqo: Cqo) -> None:
    told = json.loads(cqo("pack", "list", "--format", "json")[1])
    assert [pack["id"] for pack in told] == PACKS == sorted(PACKS)
    for pack in told:
        rules = load_pack(pack["id"], every=True)
        assert set(pack) == {"id", "title", "regions", "clauses"}
        assert set(pack["title"]) == {"zh", "en"}
        assert pack["regions"] == sorted(rules.regions)
        assert pack["clauses"] == len(rules.clauses)
