"""Documents that mean harm, each written into a file of the name that it wants."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Mapping

from .words import VETO, babble, docx, para, table, zipped

SOUND = docx(para("关于聘任首席质量官的通知") + para(VETO))


def lying_bomb() -> bytes:
    """100 MB that the archive declares to be a thousand bytes."""
    data = bytearray(zipped({"word/document.xml": b"<a>" + b" " * 100_000_000 + b"</a>"}))
    entry = data.find(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = data[22:26] = struct.pack("<I", 1_000)
    return bytes(data)


def runs() -> str:
    numbers = random.Random(1)
    return "".join(f"<w:r><w:t>{numbers.getrandbits(30)}</w:t></w:r>" for _ in range(250_000))


def chained_styles() -> bytes:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{n}"><w:basedOn w:val="S{n - 1}"/></w:style>'
        for n in range(20_000)
    )
    return docx(para("甲。", style="S19999") * 2_000 + para(VETO), styles)


def fields_in_fields() -> bytes:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    words = "".join(f"<w:r><w:t>{c}</w:t></w:r>" for c in babble(2_000))
    return docx(
        f"<w:p>{(mark('begin') + mark('separate')) * 3_000}{words}{mark('end') * 3_000}</w:p>{para(VETO)}"
    )


UNREADABLE: Mapping[str, tuple[str, Callable[[], bytes], str]] = {
    "no docx": ("a.docx", lambda: b"hello", "damaged"),
    "truncated zip": ("a.docx", lambda: SOUND[: len(SOUND) // 2], "damaged"),
    "zip without its index": ("a.docx", lambda: SOUND[:-30], "damaged"),
    "zip bomb": ("a.docx", lambda: zipped({"word/document.xml": bytes(200_000_000)}), "expands too far"),
    "zip bomb that lies": ("a.docx", lying_bomb, "damaged"),
    "6,000 parts": ("a.docx", lambda: zipped({f"x{n}": "" for n in range(6_000)}), "entries"),
    "50 MB of text": ("a.txt", lambda: b"a" * 50_000_000, "larger than"),
    "19 MB of sentences": ("a.txt", lambda: (VETO * 300_000).encode(), "more than 1000000 characters"),
    "19 MB of lines": ("a.md", lambda: (f"{VETO}\n\n" * 290_000).encode(), "more than 1000000 characters"),
    "invalid UTF-8": ("a.txt", lambda: VETO.encode() * 30 + b"\xff\xfe\x80" * 3, "encoding"),
    "one enormous paragraph": ("a.docx", lambda: docx(para(babble(900_000))), "20000 characters"),
    "one enormous line": ("a.md", lambda: babble(900_000).encode(), "20000 characters"),
    "one paragraph of 22,000 lines": ("a.md", lambda: b"a\n" * 22_000, "20000 characters"),
    "250,000 runs": ("a.docx", lambda: docx(f"<w:p>{runs()}</w:p>"), "20000 characters"),
    "table of 1,000 × 1,000": ("a.docx", lambda: docx(table(1_000, 1_000, "否决")), "expands too far"),
    "table of 50 × 1,000": ("a.docx", lambda: docx(table(50, 1_000)), "paragraphs and cells"),
    "table of 2 × 1,000": ("a.docx", lambda: docx(table(2, 1_000)), "paragraphs and cells"),
    "table of 60 × 1,000 in Markdown": (
        "a.md",
        lambda: b"".join(b"|%s" % cell * 1_000 + b"|\n" for cell in (b"a", b"-", *[b"b"] * 60)),
        "paragraphs and cells",
    ),
    "elements a million deep": ("a.docx", lambda: docx("<w:p>" * 400_000 + "</w:p>" * 400_000), "damaged"),
    "tables 60 deep": (
        "a.docx",
        lambda: docx("<w:tbl><w:tr><w:tc>" * 60 + para(VETO) + "<w:p/></w:tc></w:tr></w:tbl>" * 60),
        "deeper",
    ),
    "20,000 styles on one another": ("a.docx", chained_styles, "based on one another"),
    "a million brackets": ("a.md", lambda: b"\n\n".join([b"[" * 19_000] * 50), "marks of Markdown"),
    "99,000 brackets together": ("a.md", lambda: b"[" * 99_000, "marks of Markdown"),
    "a million blanks": ("a.md", lambda: b"\n\n".join([b"a" + b" " * 19_000 + b"b"] * 50), "blanks in a row"),
}

READABLE: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "100,000 empty paragraphs": ("a.docx", lambda: docx("<w:p/>" * 100_000 + para(VETO))),
    "table of 200 × 15": ("a.docx", lambda: docx(table(200, 15) + para(VETO))),
    "fields in fields": ("a.docx", fields_in_fields),
    "labels without end": (
        "a.txt",
        lambda: "\n".join([VETO, *(f"{babble(5, n)}：" for n in range(1_000))]).encode(),
    ),
    "headings 100 deep": (
        "a.txt",
        lambda: "\n".join(
            [VETO, *(".".join(["1"] * (n % 100 + 1)) + " 标题" for n in range(1_500))]
        ).encode(),
    ),
    "nested quotes and lists": (
        "a.md",
        lambda: b"\n".join([VETO.encode(), b"", *(b"> " * (n % 60) + b"- a" for n in range(1_000))]),
    ),
}
