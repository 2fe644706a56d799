from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from checker.reports.columns import columns, wrapped
from checker.reports.plain import plain, safe_json

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)


@given(ANY_TEXT)
@example("\x1b]0;x\x07\u202e\ud800\ufffe\x9b\U000e0041\u2028")
def test_plain_text_is_one_harmless_line_that_can_be_encoded(text: str) -> None:
    shown = plain(text)
    shown.encode("utf-8")
    assert not any(
        ord(c) < 32 or 0x7F <= ord(c) <= 0x9F or c in "\u202e\u2066\u200b\u2028\ufeff" for c in shown
    )


def test_what_steers_is_shown_and_the_rest_is_left_alone() -> None:
    assert plain("一\u3000二 é 😀") == "一\u3000二 é 😀"
    assert plain("a\u202eb\x00\U000e0041") == "a[U+202E]b[U+0000][U+E0041]"


@given(ANY_TEXT)
def test_safe_json_is_the_same_data(text: str) -> None:
    dumped = safe_json(json.dumps(text, ensure_ascii=False))
    assert json.loads(dumped) == json.loads(json.dumps(text))
    dumped.encode("utf-8")


@given(st.text(st.sampled_from("质量安全，。「」（）ab c1.-"), max_size=120), st.integers(8, 60))
def test_wrapping_loses_nothing_and_keeps_to_the_width(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(columns(line) <= width for line in lines)


def test_no_line_begins_with_a_full_stop() -> None:
    assert wrapped("首席质量官行使否决权。", 20) == ["首席质量官行使否决", "权。"]


def test_a_latin_word_is_not_torn() -> None:
    assert wrapped("see authority.veto now", 16) == ["see", "authority.veto", "now"]
