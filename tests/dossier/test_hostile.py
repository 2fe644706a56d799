"""Files that are made to harm, or that are merely broken: named, bounded, never a crash."""

import io
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.dossier import draft, package, read_document, read_dossier, source
from checker.errors import InputError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(files, level=9):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def reason(tmp_path, data, name="a.docx"):
    (tmp_path / name).write_bytes(data)
    document = read_document(tmp_path / name, root=tmp_path)
    assert document.status == "unreadable" and document.blocks == () and document.reason_zh
    return document.reason


def test_broken_packages(tmp_path, word):
    good = word.bytes(word.para("甲。"))
    assert "damaged" in reason(tmp_path, good[: len(good) // 2])
    assert "damaged" in reason(tmp_path, b"")
    assert "not a Word document" in reason(tmp_path, zipped({"x.txt": "y"}))
    assert "damaged" in reason(tmp_path, zipped({"word/document.xml": "<w:document"}))


@pytest.mark.parametrize(("at", "by"), [(6, b"\xff"), (46, b"\xe6\xe6")], ids=["version", "name"])
def test_a_directory_of_parts_that_cannot_be(tmp_path, at, by):
    head, mark, rest = zipped({"文": "x"}).partition(b"PK\1\2")
    directory = bytearray(mark + rest)
    directory[at : at + len(by)] = by
    assert "damaged" in reason(tmp_path, head + bytes(directory))


def test_old_and_encrypted_files_are_told_apart(tmp_path):
    assert "old Office format" in reason(tmp_path, OLE + b"\0" * 600)
    encrypted = OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert "password" in reason(tmp_path, encrypted)
    assert "password" in reason(tmp_path, encrypted, "b.xlsx")


def test_macros_in_a_plain_docx(tmp_path, word):
    with zipfile.ZipFile(io.BytesIO(word.bytes(word.para("甲。")))) as old:
        files = {name: old.read(name) for name in old.namelist()}
    assert "macros" in reason(tmp_path, zipped({**files, "word/vbaProject.bin": "x"}))


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    ],
)
def test_entities_are_refused(tmp_path, prolog):
    uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f'{prolog}<w:document xmlns:w="{uri}"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>'
    assert "DOCTYPE" in reason(tmp_path, zipped({"word/document.xml": text}))


def test_an_expanding_archive_is_refused(tmp_path):
    assert "expands too far" in reason(tmp_path, zipped({"word/document.xml": b"\0" * 60_000_000}))


def test_too_many_entries(monkeypatch):
    monkeypatch.setattr(package, "MAX_ENTRIES", 3)
    with pytest.raises(draft.Unreadable, match="entries"):
        package.open_package(zipped({f"{i}": "x" for i in range(5)}))


def test_names_that_climb_out_are_never_written(tmp_path, word):
    data = zipped({"../../evil.txt": "x", "word/document.xml": "<a/>"})
    assert reason(tmp_path, data)
    assert not (tmp_path.parent / "evil.txt").exists() and sorted(p.name for p in tmp_path.iterdir()) == [
        "a.docx"
    ]


@pytest.mark.parametrize("depth", [60, 100, 5_000])
def test_deep_nesting_ends_in_words_not_in_a_stack_overflow(word, depth):
    open_, close = "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"
    document = word.read(open_ * depth + word.para("甲。") + close * depth)
    assert document.status == "unreadable" and ("deep" in document.reason or "damaged" in document.reason)


def test_deep_smart_tags(word):
    assert word.texts(f"<w:p>{'<w:smartTag>' * 100}{word.run('甲。')}{'</w:smartTag>' * 100}</w:p>") == [
        "甲。"
    ]


def test_a_huge_span_is_bounded(word):
    body = word.table(word.row(word.cell("甲", '<w:gridSpan w:val="999999999"/>'), "乙"))
    assert word.texts(body) == ["甲", "乙"]


def test_a_file_above_the_bound(tmp_path, monkeypatch):
    monkeypatch.setattr(source, "TEXT_LIMIT", 1_000)
    assert "larger than" in reason(tmp_path, b"a" * 1_001, "a.txt")


def test_one_bad_file_does_not_hide_the_others(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"x")
    (tmp_path / "b.md").write_text("# 任命书\n\n可否决。\n", "utf-8")
    assert [d.status for d in read_dossier(tmp_path).documents] == ["unreadable", "read"]


def test_a_fault_in_a_parser_is_the_files_fault(tmp_path, monkeypatch):
    import checker.dossier.plain

    def fail(_source):
        raise IndexError

    monkeypatch.setattr(checker.dossier.plain, "read", fail)
    assert "IndexError" in reason(tmp_path, "甲。".encode(), "a.txt")


def test_reasons_are_in_both_languages():
    note = draft.Unreadable("中", "en").note
    assert (note.zh, note.en) == ("中", "en")


SUFFIXES = st.sampled_from(
    [
        "",
        ".docx",
        ".md",
        ".txt",
        ".pdf",
        ".xlsx",
        ".csv",
        ".yaml",
        ".json",
        ".docm",
        ".png",
        ".DOCX",
        ".html",
        ".htm",
        ".eml",
        ".xls",
        ".pptx",
        ".tsv",
        ".doc",
        ".et",
    ]
)
STEMS = st.sampled_from(["a", "org-chart", "person", "dossier", "waivers", "任命书"])
PIECES = st.lists(
    st.one_of(
        st.binary(max_size=60),
        st.text(max_size=40).map(lambda t: t.encode("utf-8", "surrogatepass")),
        st.sampled_from(
            [
                b"PK\x03\x04",
                OLE,
                b"\xff\xfe",
                "（一）首席质量官：\n".encode(),
                b"| a | b |\n|--|--|\n| c | d |\n",
                b"<table><tr><td rowspan=3>a<td>",
                b"<style>a>b{display:none}</style><ol><li>",
                b"Subject: =?x?q?=?=\nContent-Type: multipart/mixed; boundary=a\n\n--a\n",
                b'a,"b\n',
            ]
        ),
    ),
    max_size=8,
).map(b"".join)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEMS, SUFFIXES, PIECES)
def test_any_bytes_under_any_name_end_in_a_document_or_in_a_located_mistake(stem, suffix, data):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{stem}{suffix}"
        path.write_bytes(data)
        try:
            dossier = read_dossier(Path(folder))
        except InputError as error:
            assert error.code and error.message
        else:
            for document in dossier.documents:
                assert document.reason or document.status == "read"
                assert all("\0" not in b.text and b.text.strip() for b in document.blocks)


INNER = st.recursive(
    st.sampled_from(
        [
            "<w:p/>",
            "<w:r><w:t>甲：</w:t></w:r>",
            "<w:tbl/>",
            "<w:tc/>",
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ]
    ),
    lambda inner: st.builds(
        lambda tag, parts: f"<w:{tag}>{''.join(parts)}</w:{tag}>",
        st.sampled_from(
            [
                "p",
                "r",
                "tbl",
                "tr",
                "tc",
                "sdt",
                "sdtContent",
                "ins",
                "del",
                "txbxContent",
                "drawing",
                "hyperlink",
            ]
        ),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(INNER)
def test_any_tree_of_words_elements_is_read_without_a_parser_fault(word, body):
    document = word.read(body)
    assert document.status == "read" or "no words" in (document.reason or "")


@pytest.mark.parametrize("tail", ["9" * 60 + "[", " 1" * 40 + "x", "-_ " * 40 + "x", "v1." * 30 + "x"])
def test_a_name_that_ends_in_digits_takes_no_time(tmp_path, tail):
    """Digits that could be taken apart in many ways once held up the whole run."""
    path = tmp_path / f"质量手册{tail}.md"
    path.write_text(f"# 质量手册 {tail}\n\n首席质量官可否决。\n", "utf-8")
    assert read_document(path, root=tmp_path).kind == "quality_manual"
