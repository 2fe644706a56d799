"""What recognition is not sure of, and how that is carried to the statements. Needs no extra."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.dossier.ocr.extra import SUFFIXES, available

VETO = "首席质量官对不合格产品行使一票否决权，任何人不得干预。"


@pytest.mark.parametrize(
    ("flags", "certainty"),
    [
        ({"ocr"}, "sure"),
        ({"ocr", "ocr_doubtful"}, "unsure"),
        ({"ocr", "ocr_symbol"}, "unsure"),
    ],
)
def test_a_doubtful_reading_makes_unsure_statements(flags, certainty, text_of, statements_of) -> None:
    document = text_of(VETO)
    seen = tuple(replace(block, flags=frozenset(flags)) for block in document.blocks)
    grants = [s for s in statements_of(replace(document, blocks=seen)) if s.effect == "grant"]
    assert grants and {s.certainty for s in grants} == {certainty}
    if certainty == "unsure":
        assert all(any("read from a picture" in note for note in s.notes) for s in grants)


@pytest.mark.skipif(available(), reason="the extra [ocr] is installed")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_without_the_extra_the_report_says_how_to_install_it(suffix: str, text_of) -> None:
    document = text_of(b"a picture", f"a{suffix}")
    assert document.status == "unreadable"
    assert 'pip install "cqo-checker[ocr]"' in document.reason
    assert 'pip install "cqo-checker[ocr]"' in document.reason_zh
