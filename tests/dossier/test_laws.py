"""Laws of the small parts."""

from hypothesis import given
from hypothesis import strategies as st

from checker.dossier.clean import clean, squeeze, tidy
from checker.dossier.numerals import chinese, circled, digits, from_chinese, letters, roman


@given(st.integers(1, 9_999))
def test_chinese_numbers_read_back(number):
    assert from_chinese(chinese(number)) == number
    assert from_chinese(digits(number)) == number


@given(st.lists(st.integers(1, 300), min_size=2, unique=True))
def test_numbers_are_told_apart(numbers):
    for show in (letters, roman, circled, chinese):
        assert len({show(n) for n in numbers}) == len(numbers)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)
    assert squeeze(squeeze(text)) == squeeze(text)


@given(st.text(alphabet="首席质量官 a1，\u3000"))
def test_blanks_are_all_that_is_lost(text):
    assert tidy(text).replace(" ", "") == text.replace(" ", "").replace("\u3000", "")


@given(st.text())
def test_clean_text_can_be_written(text):
    clean(text).encode("utf-8")


def test_the_house_reads_nothing_heavy_at_start_up():
    import subprocess
    import sys

    code = "import sys, checker.dossier; print([m for m in ('lxml', 'yaml', 'docx', 'openpyxl', 'pypdfium2', 'markdown_it', 'jsonschema') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
