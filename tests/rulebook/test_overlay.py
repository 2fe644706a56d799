"""A pack's own post over the words of another pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import InputError
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text

HEAD = "id: mine\ntitle: {{zh: 一, en: one}}\nlanguage: 1\nvocabulary: {{from: {}}}\n"
GUARD = "holders:\n  guard:\n    class: officer\n    title: {zh: 品质卫士, en: quality guard}\n    primary: [品质卫士, quality guard]\n"


def pack(folder: Path, base: str, holders: str = "") -> str:
    (folder / "vocabulary").mkdir(parents=True)
    (folder / "pack.yaml").write_text(HEAD.format(base), "utf-8")
    if holders:
        (folder / "vocabulary" / "holders.yaml").write_text(holders, "utf-8")
    return str(folder)


def read(name: str, text: str) -> list[tuple[str, str, str]]:
    vocabulary = vocabulary_of(name)
    return [(s.holder, s.authority, s.effect) for s in read_text(text, (), vocabulary).statements]


def test_a_pack_without_words_of_its_own_reads_as_the_other(tmp_path: Path) -> None:
    mine = vocabulary_of(pack(tmp_path / "mine", "cqo-2023"))
    assert mine.officer == "cqo"
    assert mine.words == vocabulary_of("cqo-2023").words


def test_the_officer_is_the_packs_and_the_cqo_somebody_else(tmp_path: Path) -> None:
    mine = pack(tmp_path / "mine", "cqo-2023", GUARD)
    vocabulary = vocabulary_of(mine)
    assert vocabulary.officer == "guard"
    assert vocabulary.officer_titles() == ("品质卫士", "quality guard")
    assert vocabulary.holders["cqo"].cls == "beside"
    assert read(mine, "品质卫士对质量安全事项行使一票否决权。") == [("guard", "veto", "grant")]
    assert read(mine, "首席质量官对质量安全事项行使一票否决权。") == [("cqo", "veto", "grant")]
    assert read(mine, "The Quality Guard approves the annual quality plan.") == [
        ("guard", "plan_approval", "grant")
    ]


def test_guards_of_the_reader_hold_for_every_officer(tmp_path: Path) -> None:
    """行业协会建议首席质量官享有…: what others want is no grant, whatever the post is called."""
    mine = pack(tmp_path / "mine", "cqo-2023", GUARD)
    for text in (
        "协会倡议首席质量官享有质量安全一票否决权。",
        "本公司不设首席质量官，质量安全事项由总经理否决。",
        "首席质量官（无表决权）参与质量安全事项否决。",
        "首席质量官的主管领导行使质量安全一票否决权。",
    ):
        wanted = [("guard" if h == "cqo" else h, a, e) for h, a, e in read("cqo-2023", text)]
        assert read(mine, text.replace("首席质量官", "品质卫士")) == wanted, text


def test_quotations_are_as_written(tmp_path: Path) -> None:
    vocabulary = vocabulary_of(pack(tmp_path / "mine", "cqo-2023", GUARD))
    text = "公司质量总监协助工作。品质卫士可提出质量否决建议，报总经理批准后执行。"
    said = next(s for s in read_text(text, (), vocabulary).statements if s.holder == "guard")
    assert said.text == "品质卫士可提出质量否决建议，报总经理批准后执行"
    assert text[said.place.start : said.place.end] == said.text
    assert [limit.text for limit in said.limits] and all(limit.text in text for limit in said.limits)


def test_a_pack_over_a_pack_over_a_pack(tmp_path: Path) -> None:
    pack(tmp_path / "base", "cqo-2023", GUARD)
    other = GUARD.replace("guard", "warden").replace("品质卫士", "品质门神")
    mine = pack(tmp_path / "mine", "../base", other)
    assert read(mine, "品质门神对质量安全事项行使一票否决权。") == [("warden", "veto", "grant")]
    assert [h for h, *_ in read(mine, "品质卫士对质量安全事项行使一票否决权。")] != ["warden"]


def test_two_officers(tmp_path: Path) -> None:
    two = GUARD + "  warden:\n    class: officer\n    title: {zh: 二, en: two}\n    primary: [品质门神]\n"
    with pytest.raises(InputError) as error:
        vocabulary_of(pack(tmp_path / "mine", "cqo-2023", two))
    assert error.value.code == "two-officers"
    assert [spot.line for spot in error.value.spots] == [7, 3]


def test_unknown_pack_has_its_place_and_a_help(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        vocabulary_of(pack(tmp_path / "mine", "cqo-2032"))
    assert (error.value.code, error.value.spots[0].line) == ("unknown-pack", 4)
    assert "cqo-2023" in (error.value.help or "")


def test_a_circle(tmp_path: Path) -> None:
    pack(tmp_path / "base", "../mine")
    with pytest.raises(InputError) as error:
        vocabulary_of(pack(tmp_path / "mine", "../base"))
    assert error.value.code == "vocabulary-circle"
    assert error.value.spots[0].line == 4


@pytest.mark.parametrize(
    ("text", "code", "line", "help_"),
    [
        (
            "provisions:\n  heard:\n    says: [[听取]]\n    contary: [不]\n",
            "unknown-key",
            4,
            "did you mean `contrary`?",
        ),
        ("provision: {}\n", "unknown-key", 1, "did you mean `provisions`?"),
        ("provisions:\n  heard: [听取]\n", "wrong-shape", 2, "says"),
        ("provisions: [heard]\n", "wrong-shape", 1, "says"),
    ],
)
def test_a_provision_of_the_wrong_shape(tmp_path: Path, text: str, code: str, line: int, help_: str) -> None:
    mine = pack(tmp_path / "mine", "cqo-2023", GUARD)
    (tmp_path / "mine" / "vocabulary" / "provisions.yaml").write_text(text, "utf-8")
    with pytest.raises(InputError) as error:
        vocabulary_of(mine)
    assert (error.value.code, error.value.spots[0].line) == (code, line)
    assert help_ in (error.value.help or "")


def test_a_provision_without_words(tmp_path: Path) -> None:
    mine = pack(tmp_path / "mine", "cqo-2023", GUARD)
    file = tmp_path / "mine" / "vocabulary" / "provisions.yaml"
    file.write_text("provisions:\n  heard:\n    says: []\n", "utf-8")
    with pytest.raises(InputError) as error:
        vocabulary_of(mine)
    assert (error.value.code, error.value.spots[0].line) == ("provision-without-words", 3)
