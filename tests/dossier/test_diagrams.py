"""The words of SmartArt are read in the order in which they hang together, and nothing sure rests on them."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import Workbook
from openpyxl.drawing.image import Image
from pptx import Presentation

from checker.dossier import read_document

from .conftest import docx_bytes, para

D = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
VETO = "首席质量官对质量安全事项行使一票否决权"
IDS = f'<dgm:relIds xmlns:dgm="{D}" xmlns:r="{R}" r:dm="rIdDm" r:lo="a" r:qs="b" r:cs="c"/>'
RELATION = f'<Relationship Id="rIdDm" Type="{R}/diagramData" Target="{{}}"/></Relationships>'
DRAWN = f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{D}">{IDS}</a:graphicData></a:graphic>'
INLINE = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    f"{DRAWN}</wp:inline></w:drawing></w:r>"
)


def model(points, joins):
    """Points as (id, type, words), joins as (from, to, order)."""
    told = "".join(
        f'<dgm:pt modelId="{i}" type="{kind}"><dgm:t><a:p><a:r><a:t>{words}</a:t></a:r></a:p></dgm:t></dgm:pt>'
        for i, kind, words in points
    )
    cxns = "".join(
        f'<dgm:cxn modelId="c{n}" srcId="{a}" destId="{b}" srcOrd="{order}"/>'
        for n, (a, b, order) in enumerate(joins)
    )
    return (
        f'<dgm:dataModel xmlns:dgm="{D}" xmlns:a="{A}"><dgm:ptLst>{told}</dgm:ptLst>'
        f'<dgm:cxnLst>{cxns}<dgm:cxn type="presOf" srcId="1" destId="9"/></dgm:cxnLst></dgm:dataModel>'
    )


POINTS = [("0", "doc", ""), ("2", "node", "质量部"), ("1", "node", VETO), ("3", "asst", "秘书"), ("9", "pres", "无字"),
          ("4", "node", "孤点")]  # fmt: skip
JOINS = [("0", "1", 1), ("1", "2", 1), ("1", "3", 0), ("0", "5", 0), ("2", "1", 0)]


def changed(data, relations, target, files, drawing=None):
    """The package with one relation more, ``files`` in it, and ``drawing`` = (part, before, added)."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == relations:
                text = text.replace(b"</Relationships>", RELATION.format(target).encode())
            if drawing and name == drawing[0]:
                text = text.replace(drawing[1], drawing[2] + drawing[1], 1)
            new.writestr(name, text)
        for name, text in files.items():
            new.writestr(name, text)
    return out.getvalue()


def word(**files):
    data = docx_bytes(para("组织架构") + para("见下图。", "", INLINE))
    return changed(data, "word/_rels/document.xml.rels", "diagrams/data1.xml", files)


def slides(**files):
    deck = Presentation()
    deck.slides.add_slide(deck.slide_layouts[5]).shapes.title.text = "组织架构"
    made = io.BytesIO()
    deck.save(made)
    frame = (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="d"/><p:cNvGraphicFramePr/><p:nvPr/>'
        f'</p:nvGraphicFramePr><p:xfrm><a:off x="9" y="9"/><a:ext cx="9" cy="9"/></p:xfrm>{DRAWN}</p:graphicFrame>'
    )
    at = "ppt/slides/slide1.xml", b"</p:spTree>", frame.encode()
    return changed(
        made.getvalue(), "ppt/slides/_rels/slide1.xml.rels", "../diagrams/data1.xml", files, drawing=at
    )


def book(**files):
    made = io.BytesIO()
    workbook = Workbook()
    workbook.active["A1"] = "组织架构"
    from PIL import Image as Picture

    picture = io.BytesIO()
    Picture.new("RGB", (2, 2)).save(picture, "png")
    workbook.active.add_image(Image(picture), "C3")
    workbook.save(made)
    frame = f"<xdr:oneCellAnchor><xdr:graphicFrame>{DRAWN}</xdr:graphicFrame></xdr:oneCellAnchor>".replace(
        "xdr:", ""
    )
    at = "xl/drawings/drawing1.xml", b"</wsDr>", frame.encode()
    return changed(
        made.getvalue(), "xl/drawings/_rels/drawing1.xml.rels", "../diagrams/data1.xml", files, drawing=at
    )


PART = {word: "word/diagrams/data1.xml", slides: "ppt/diagrams/data1.xml", book: "xl/diagrams/data1.xml"}


@pytest.mark.parametrize(("make", "suffix"), [(word, "docx"), (slides, "pptx"), (book, "xlsx")])
def test_its_words_are_an_unsure_list(tmp_path, statements_of, make, suffix):
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(make(**{PART[make]: model(POINTS, JOINS)}))
    document = read_document(path, root=tmp_path)
    told = [(b.text, b.level) for b in document.blocks if "diagram" in b.flags]
    assert told == [(VETO, 0), ("秘书", 1), ("质量部", 1), ("孤点", 0)]
    assert len({b.place for b in document.blocks}) == len(document.blocks)
    found = [s for s in statements_of(document) if s.authority == "veto"]
    assert found and {s.certainty for s in found} == {"unsure"}
    assert any("SmartArt" in note and "已读取" in note for note in document.warnings_zh)


@pytest.mark.parametrize(("make", "suffix"), [(word, "docx"), (slides, "pptx"), (book, "xlsx")])
def test_one_that_is_not_there_is_said_to_be_unread(tmp_path, make, suffix):
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(make())
    document = read_document(path, root=tmp_path)
    said = (document.reason_zh or "", *document.warnings_zh)
    assert any("SmartArt 图形中的文字未读取" in note for note in said)
