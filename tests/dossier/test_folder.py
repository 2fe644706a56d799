"""A folder as a dossier: what is read, what is named as unread, what ends the run."""

import os

import pytest

from checker.dossier import folder, read_document, read_dossier
from checker.dossier.model import DOCUMENT_KINDS
from checker.errors import InputError
from checker.facts import EDUCATION, KINDS, LEVELS, SIZES, TITLE_RANKS
from checker.schemas import load

LETTER = "# 首席质量官任命书\n\n兹任命张三为首席质量官。\n"


@pytest.fixture
def put(tmp_path):
    def write(name, content=LETTER):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def refused(path):
    with pytest.raises(InputError) as caught:
        read_dossier(path)
    return caught.value


def test_files_are_read_in_order_and_hidden_ones_are_not(put, tmp_path):
    for name in ("b.md", "a/c.txt", ".git/x.md", "~$b.docx", "Thumbs.db", "__MACOSX/y.md", ".hidden.md"):
        put(name)
    dossier = read_dossier(tmp_path)
    assert [d.path for d in dossier.documents] == ["a/c.txt", "b.md"]
    assert dossier.name == tmp_path.name and len(dossier.documents[0].sha256) == 64


def test_reading_twice_gives_the_same(put, tmp_path):
    put("a.md")
    put("person.yaml", "education: 本科\n")
    assert read_dossier(tmp_path) == read_dossier(tmp_path)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("a.pdf", "PDF"),
        ("a.png", "picture"),
        ("a.xlsx", "damaged"),
        ("a.doc", ".docx"),
        ("a.docm", "macros"),
        ("a.zip", "unpack"),
        ("a.weird", "not read"),
        ("noname", "not read"),
    ],
)
def test_what_is_not_read_says_why_and_how_to_mend_it(put, tmp_path, monkeypatch, name, word):
    monkeypatch.setattr("checker.dossier.soffice.shutil.which", lambda _: None)
    put(name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" if name == "a.doc" else b"\x01\x02")
    (document,) = read_dossier(tmp_path).documents
    assert document.status == "unreadable" and word in document.reason and document.reason_zh


def test_nothing_to_check(tmp_path, put):
    assert refused(tmp_path).code == "nothing-to-check"
    assert refused(tmp_path / "nowhere").code == "no-such-path"
    put("dossier.yaml", "name: 空\n")
    assert refused(tmp_path).code == "nothing-to-check"


def test_too_many_files(put, tmp_path, monkeypatch):
    monkeypatch.setattr(folder, "MAX_FILES", 2)
    for name in "abc":
        put(f"{name}.md")
    assert refused(tmp_path).code == "too-many-files"


def test_a_single_file_is_a_dossier(put):
    dossier = read_dossier(put("任命书.md"))
    assert (dossier.name, [d.path for d in dossier.documents]) == ("任命书", ["任命书.md"])
    person = read_dossier(put("person.yaml", "education: 硕士\n"))
    assert person.documents == () and person.data[0].data == {"education": "硕士"}


def test_read_document_knows_its_root(put, tmp_path):
    assert read_document(put("x/a.md"), root=tmp_path).path == "x/a.md"
    assert read_document(put("person.yaml", "education: 本科\n"), root=tmp_path).kind == "data"
    with pytest.raises(InputError):
        read_document(tmp_path / "none.md", root=tmp_path)


def test_links_that_leave_or_circle_are_named(put, tmp_path, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.md"
    outside.write_text(LETTER)
    put("a.md")
    (tmp_path / "out.md").symlink_to(outside)
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.md").symlink_to("self.md")
    documents = {d.path: d for d in read_dossier(tmp_path).documents}
    assert documents["a.md"].status == "read"
    assert "leaves the folder" in documents["out.md"].reason and not documents["out.md"].blocks
    assert "not followed" in documents["loop"].reason
    assert "circle" in documents["self.md"].reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_hold_up_the_run(put, tmp_path):
    os.mkfifo(tmp_path / "pipe.md")
    (document,) = read_dossier(tmp_path).documents
    assert document.status == "unreadable" and "regular" in document.reason


def test_the_manifest(put, tmp_path):
    put("a.md")
    put("b.docx", b"broken")
    put(
        "dossier.yaml",
        "name: 示例\nenterprise: {name: 甲公司, region: shanghai, size: 大型, is_listed: true}\nindustry: 电气\n"
        "officer: {titles: [质量总监], name: 张三}\n"
        "documents:\n  - {path: a.md, kind: board_resolution, date: 2025-03-01, rank: 9, standing: draft}\n"
        "  - {path: b.docx, kind: policy}\n",
    )
    dossier = read_dossier(tmp_path)
    assert (dossier.name, dossier.enterprise, dossier.region, dossier.size, dossier.industry) == (
        "示例",
        "甲公司",
        "shanghai",
        "大型",
        "电气",
    )
    assert dossier.officer_titles == ("质量总监",) and dossier.officer_name == "张三"
    first, second = dossier.documents
    assert (first.kind, first.date, first.rank, first.standing) == (
        "board_resolution",
        "2025-03-01",
        9,
        "draft",
    )
    assert first.inferred == ()
    assert (second.kind, second.status) == ("policy", "unreadable")
    (enterprise,) = dossier.data
    assert enterprise.data["is_listed"] is True and enterprise.lines == {
        "name": 2,
        "region": 2,
        "size": 2,
        "is_listed": 2,
        "industry": 3,
    }


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("documents:\n  - path: none.md\n", "no-such-document", 2),
        ("documents:\n  - path: ../a.md\n", "path-outside", 2),
        ("documents:\n  - path: /etc/passwd\n", "path-outside", 2),
        ("documents:\n  - {path: a.md}\n  - {path: a.md}\n", "said-twice", 3),
        ("documents:\n  - {path: a.md, kind: novel}\n", "unknown-value", 2),
        ("documents:\n  - {path: a.md, date: 2025-02-30}\n", "not-a-date", 2),
        ("name: 甲\nenterprize: 乙\n", "unknown-key", 2),
        ("region: shanghai\nenterprise: {region: anhui}\n", "said-twice", 1),
        ("name: [\n", "yaml-syntax", 2),
        ("", "empty-file", None),
    ],
)
def test_mistakes_in_the_manifest_are_shown_in_their_place(put, tmp_path, text, code, line):
    put("a.md")
    put("dossier.yaml", text)
    error = refused(tmp_path)
    assert (error.code, error.spots[0].file, error.spots[0].line) == (code, "dossier.yaml", line)


def test_data_files_carry_the_lines_of_what_they_say(put, tmp_path):
    put(
        "data/person.yaml", "name: 张三\neducation: 本科\nyears_quality: 10\ntraining_passed_on: 2025-01-02\n"
    )
    put(
        "org-chart.yaml",
        "posts:\n  - title: 总经理\n    names: [李四]\n  - title: 首席质量官\n    reports_to: 总经理\n",
    )
    put("records.json", '{"records": [\n {"topic": "培训", "date": "2025-01-01", "value": 3}]}')
    data = {d.path: d for d in read_dossier(tmp_path).data}
    assert data["data/person.yaml"].lines["years_quality"] == 3
    chart = data["org-chart.yaml"]
    assert (
        chart.kind == "org_chart" and chart.lines["posts.1"] == 4 and chart.lines["posts.1.reports_to"] == 5
    )
    assert data["records.json"].data["records"][0]["value"] == 3


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("person.yaml", "education: 高中\n", "unknown-value"),
        ("person.yaml", "eduction: 本科\n", "unknown-key"),
        ("person.yaml", "training_passed_on: 2025-02-31\n", "not-a-date"),
        ("person.yaml", "years_quality: many\n", "wrong-shape"),
        ("org-chart.yaml", "posts:\n  - names: [甲]\n", "missing-key"),
        ("persons.yaml", "education: 本科\n", "unknown-data-file"),
        ("sub/waivers.yaml", "waivers: []\n", "misplaced-file"),
        (
            "waivers.yaml",
            "waivers:\n  - {clause: a.b, reason: r, owner: o, approver: p, until: soon}\n",
            "wrong-shape",
        ),
    ],
)
def test_mistakes_in_data_files(put, tmp_path, name, text, code):
    put("a.md")
    put(name, text)
    error = refused(tmp_path)
    assert error.code == code and error.spots[0].file == name


def test_an_unknown_data_file_says_what_is_known(put, tmp_path):
    put("persn.yaml", "x: 1\n")
    assert "person.yaml" in (refused(tmp_path).help or "")


def test_two_files_that_disagree_on_the_enterprise(put, tmp_path):
    put("a.md")
    put("dossier.yaml", "enterprise: {name: 甲}\n")
    put("enterprise.yaml", "region: anhui\nname: 乙\n")
    error = refused(tmp_path)
    assert error.code == "said-twice" and str(error.spots[0]) == "enterprise.yaml:2"


def test_waivers(put, tmp_path):
    put("a.md")
    put(
        "waivers.yaml",
        "waivers:\n  - clause: authority.veto\n    reason: 修订中\n    owner: 甲\n    approver: 乙\n    until: 2025-12-31\n",
    )
    (waiver,) = read_dossier(tmp_path).waivers
    assert (waiver.clause, waiver.until, waiver.line) == ("authority.veto", "2025-12-31", 2)


def test_an_unreadable_manifest_ends_the_run(put, tmp_path):
    put("a.md")
    put("dossier.yaml", bytes(range(128, 256)) * 5)
    assert refused(tmp_path).code == "unreadable-file"


def test_schemas_say_what_the_code_says():
    document = load("dossier")["properties"]["documents"]["items"]["properties"]
    assert tuple(document["kind"]["enum"]) == DOCUMENT_KINDS
    person = load("person")["properties"]
    told = {"trainings", "adverse_records", "adverse_records_checked_on"}
    assert set(person) - told == set(KINDS["person"].fields) - {"training_hours"}
    assert (person["education"]["enum"], person["title_rank"]["enum"]) == (list(EDUCATION), list(TITLE_RANKS))
    enterprise = load("enterprise")["properties"]
    assert set(enterprise) == set(KINDS["enterprise"].fields) and enterprise["size"]["enum"] == list(SIZES)
    assert set(load("org-chart")["properties"]["posts"]["items"]["properties"]["level"]["enum"]) == set(
        LEVELS
    )


@pytest.mark.parametrize("name", ["dossier", "person", "enterprise", "org-chart", "records", "waivers"])
def test_schemas_are_sound_closed_and_described(name):
    from jsonschema import Draft202012Validator

    schema = load(name)
    Draft202012Validator.check_schema(schema)
    objects = [schema]
    for part in objects:
        if "properties" in part:
            assert part["additionalProperties"] is False
            assert all(inner.get("description") for inner in part["properties"].values())
            objects += part["properties"].values()
        if isinstance(part.get("items"), dict):
            objects.append(part["items"])
