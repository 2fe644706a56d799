"""Scans are read with the extra; what is not sure in them never grants."""

from __future__ import annotations

import difflib
import sys
import unicodedata
from pathlib import Path

import pytest

from checker.dossier import read_document
from checker.dossier.model import Document

pytest.importorskip("rapidocr")
pytest.importorskip("onnxruntime")
sys.path.insert(0, str(Path(__file__).parent))
import scans

pytestmark = pytest.mark.skipif(scans.FONT is None, reason="no Chinese font")
CAPPED = tuple(
    {4: "（二）首席质量官对不合格产品行使一票否决权，须经总经理批准后生效。"}.get(n, line)
    for n, line in enumerate(scans.LETTER)
)
DENIED = tuple(
    {
        4: "（二）首席质量官不享有一票否决权，由总经理行使一票否决权。",
        5: "（三）首席质量官不得自主使用质量经费，须报总经理审批。",
    }.get(n, line)
    for n, line in enumerate(scans.LETTER)
)


@pytest.fixture
def read(tmp_path: Path):
    def from_bytes(data: bytes, name: str = "a.png") -> Document:
        (tmp_path / name).write_bytes(data)
        return read_document(tmp_path / name, root=tmp_path)

    return from_bytes


def bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def granted(statements) -> set[str]:
    return {
        s.authority for s in statements if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")
    }


def test_a_clean_page_is_read(read, statements_of) -> None:
    document = read(scans.saved(scans.paper(*scans.LETTER)))
    assert document.status == "read"
    is_, said = bare("".join(scans.LETTER)), bare("".join(b.text for b in document.blocks))
    same = sum(m.size for m in difflib.SequenceMatcher(None, is_, said, autojunk=False).get_matching_blocks())
    assert same >= 0.99 * len(is_) and len(said) <= 1.01 * len(is_)
    assert {"veto", "budget"} <= granted(statements_of(document))
    veto = next(b for b in document.blocks if "一票否决权" in b.text)
    left, top, right, bottom = veto.place.box
    scale = scans.SIZE[1] / 841.9
    line = scans.TOP + 4 * scans.STEP
    assert veto.place.page == 1 and abs(left - scans.LEFT / scale) < 8 and right > left + 300
    assert line - 10 < top * scale < line + 20 and line + 30 < bottom * scale < line + 65
    assert any("recognised" in warning for warning in document.warnings)


@pytest.mark.parametrize("lines", [CAPPED, DENIED], ids=["capped", "denied"])
@pytest.mark.parametrize(
    "harm",
    [
        lambda page: page,
        lambda page: scans.tilted(page, 2.5),
        lambda page: scans.blurred(page, 3.5),
        lambda page: scans.stamped(page, 1_000, scans.TOP + 4 * scans.STEP),
        lambda page: scans.stamped(page, 420, scans.TOP + 5 * scans.STEP),
        lambda page: scans.blurred(scans.stamped(scans.tilted(page, -1.5), 900, 540), 2),
    ],
    ids=["clean", "tilted", "blurred", "stamped", "stamped-low", "all"],
)
def test_a_degraded_page_grants_nothing_that_it_does_not_say(lines, harm, read, statements_of) -> None:
    document = read(scans.saved(harm(scans.paper(*lines))))
    wrong = {"veto", "budget"} if lines is DENIED else {"veto"}
    assert not wrong & granted(statements_of(document))


@pytest.mark.parametrize("fill", ["black", "grey"])
def test_what_is_blotted_out_leaves_the_page_in_doubt(fill: str, read, statements_of) -> None:
    """The limit of the veto lies under a blot."""
    page = scans.covered(scans.paper(*CAPPED), 4, 21, 32, fill)
    assert "veto" not in granted(statements_of(read(scans.saved(page))))


def test_a_page_of_a_pdf_that_is_a_picture_is_read(read, statements_of) -> None:
    document = read(scans.saved(scans.paper(*scans.LETTER), "PDF", resolution=200), "a.pdf")
    assert document.status == "read", document.reason
    assert "veto" in granted(statements_of(document))
    assert all(b.place.page == 1 and b.place.box for b in document.blocks)


def test_a_page_on_its_side_is_turned(read) -> None:
    document = read(scans.saved(scans.paper(*scans.LETTER).rotate(90, expand=True)))
    assert scans.LETTER[0] in [b.text for b in document.blocks]


def test_marks_are_named_and_never_sure(read) -> None:
    document = read(scans.saved(scans.paper(*scans.HEAD, "首席质量官：质量否决 ★ 质量预算 √")))
    block = next(b for b in document.blocks if "质量否决" in b.text)
    assert {"ocr_symbol"} <= block.flags or {"ocr_doubtful"} <= block.flags


def test_what_is_no_picture_is_named(read) -> None:
    document = read(b"\x89PNG\r\n\x1a\nnothing")
    assert document.status == "unreadable"
    assert "damaged" in document.reason


def test_words_are_boxed_line_by_line_on_the_picture_of_the_page(tmp_path: Path, read) -> None:
    """Found again from memory, and anew in a process that has not read the file."""
    import io

    from PIL import Image

    from checker.dossier.cache import without_cache
    from checker.dossier.isolation import asking
    from checker.dossier.pictures import boxes_of, pages_of
    from checker.dossier.source import load

    long = "（三）首席质量官在年度质量预算内自主使用质量经费，无需另行"
    page = scans.paper(*scans.HEAD, long, "审批。", "二、其他")
    page.save(tmp_path / "b.png")
    page.save(tmp_path / "b.pdf", resolution=200)
    for name in ("b.png", "b.pdf"):
        with without_cache():
            document = read((tmp_path / name).read_bytes(), name)
        block = next(b for b in document.blocks if "质量经费" in b.text)
        at = block.text.index("无需")
        source = load(tmp_path / name, name)
        found = boxes_of(source, [block.place.within(at, at + 6)])
        asking._WORKER.end()
        assert boxes_of(source, [block.place.within(at, at + 6)]) == found
        boxes = [box for _, box in found[0]]
        assert [page for page, _ in found[0]] == [1, 1] and boxes[0][3] <= boxes[1][1] + 4
        (shown,) = pages_of(source, [1], {1: boxes})
        # The second line begins where the paper does, the first ends with the words.
        left, right = scans.LEFT / 200 * 72, (scans.LEFT + 34 * len(long)) / 200 * 72
        assert boxes[1][0] == pytest.approx(left, abs=6) and boxes[0][2] == pytest.approx(right, abs=6)
        image = Image.open(io.BytesIO(shown.png))
        colours = {colour for _, colour in image.convert("RGB").getcolors(1 << 20)}
        assert max(image.size) == 1_150 and (0xC6, 0x28, 0x28) in colours
        assert len(shown.png) < 400_000


@pytest.mark.parametrize("name", ["a.png", "a.pdf"])
def test_a_stamp_at_the_end_is_told(name: str, tmp_path: Path) -> None:
    page = scans.paper(*scans.HEAD, "特此通知。", "明达公司", "2025年3月1日")
    more: dict[str, object] = {"resolution": 200} if name == "a.pdf" else {}
    for stamped, expected in ((True, "stamp"), (False, None)):
        shown = scans.stamped(page, 700, scans.TOP + 5 * scans.STEP) if stamped else page
        (tmp_path / name).write_bytes(scans.saved(shown, name[2:].upper(), **more))
        assert read_document(tmp_path / name, root=tmp_path).seal == expected
