"""Reads .eml: subject and date, the body, what it quotes apart; attachments are named, never opened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from email.message import Message
from typing import Any

from checker.dossier.bounds import check_text
from checker.dossier.clean import clean, tidy
from checker.dossier.draft import Aside, Draft, Item, Note, Para, Table, Unreadable
from checker.dossier.drawn_tables import items_of
from checker.dossier.encoding import decode
from checker.dossier.lines import Line
from checker.dossier.model import Place
from checker.dossier.source import Source
from checker.patterns import Pattern

_MAX_PARTS = 500
_MAX_DEPTH = 20
_MOST = 5
_QUOTED = Pattern(r"\s*[>＞|][\s>＞|]*", ">|＞")
# What mail programs write above the mail that is answered; all below it is somebody else's.
_ORIGINAL = re.compile(
    r"\s*(?:-{2,}\s*(?:原始邮件|原邮件|转发的?邮件(?:信息)?|回复的原邮件|original message|forwarded message)\s*-{2,}"
    r"|在\s?.{6,60}(?:写道|写到|wrote)\s*[:：]|on .{6,100} wrote:|_{20,})[^\S\n]*(?:\n|$)",
    re.IGNORECASE,
)
_LABELS = r"发件人|寄件者|发送者|from|发送时间|发送日期|日期|时间|寄件日期|sent|date|收件人|收件者|to|抄送|cc|主题|主旨|subject"
_HEAD_ABOVE = re.compile(
    rf"[\s*]*(?:发件人|寄件者|发送者|from)[\s*]*[:：][^\n]{{1,200}}\n[\s*]*(?:{_LABELS})[\s*]*[:：]"
    rf"|[\s*]*(?:主题|主旨|subject|收件人|收件者|to)[\s*]*[:：][^\n]{{1,200}}\n[\s*]*(?:发件人|寄件者|from)[\s*]*[:：]",
    re.IGNORECASE,
)
_HEADERS = (("From", "发件人"), ("To", "收件人"))


@dataclass(slots=True)
class _Parts:
    """The parts that make the body, and the names of those that do not."""

    html: Message | None = None
    plain: Message | None = None
    attached: list[str] = field(default_factory=list)


def read(source: Source) -> Draft:
    """Raises Unreadable for what is no mail, is encrypted, or has no words."""
    message = _parsed(source.data)
    parts = _sorted(message)
    draft = _body(parts, source.path)
    head = tuple(_head(message, source.path))
    if draft is None and not parts.attached:
        raise Unreadable("邮件没有任何文字", "the mail holds no words")
    if draft is None:
        zh, en = _named(parts.attached)
        raise Unreadable(
            f"邮件没有正文，附件请另存后放入：{zh}",
            f"the mail has no words of its own; save its attachments: {en}",
        )
    unread = draft.unread
    if parts.attached:
        zh, en = _named(parts.attached)
        unread = Note(
            f"附件未打开，请另存后放入：{zh}", f"attachments were not opened; save them into the folder: {en}"
        )
    return Draft((*head, *draft.items), draft.warnings, unread, title=_subject(message) or draft.title)


def _parsed(data: bytes) -> Message:
    import email
    import email.policy
    from email.errors import MessageError

    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
    except (MessageError, ValueError, RecursionError):
        raise _no_mail() from None
    if not any(message.get(name) for name in ("From", "Subject", "Date", "Message-ID")):
        raise _no_mail()
    return message


def _no_mail() -> Unreadable:
    return Unreadable("不是邮件文件，请检查扩展名", "not a mail; check the suffix")


def _sorted(message: Message) -> _Parts:
    parts = _Parts()
    for count, (part, depth) in enumerate(_walk(message, 0), start=1):
        if count > _MAX_PARTS or depth > _MAX_DEPTH:
            raise Unreadable("邮件的组成部分过多，拒绝读取", f"the mail has more than {_MAX_PARTS} parts")
        kind = part.get_content_type()
        if kind in ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"):
            raise Unreadable("邮件已加密，请另存为未加密的邮件", "the mail is encrypted: save it decrypted")
        if part.is_multipart() and kind != "message/rfc822":
            continue
        name = _filename(part)
        shown = part.get_content_disposition() != "attachment" and name is None
        if shown and kind == "text/html" and parts.html is None:
            parts.html = part
        elif shown and kind == "text/plain" and parts.plain is None:
            parts.plain = part
        else:
            parts.attached.append(name or kind)
    return parts


def _walk(message: Message, depth: int) -> Iterator[tuple[Message, int]]:
    yield message, depth
    if depth > _MAX_DEPTH or message.get_content_type() == "message/rfc822":
        return
    # Only of several parts is it a list; the words of one would be decoded here as the mail says, and fail.
    payload: Any = message.get_payload() if message.is_multipart() else ()
    for part in payload:
        yield from _walk(part, depth + 1)


def _filename(part: Message) -> str | None:
    try:
        name = part.get_filename()
    except (ValueError, LookupError, TypeError):
        name = None
    return _decoded(name)[:100] if name else None


def _decoded(value: Any) -> str:
    """A header in plain words."""
    from email.errors import HeaderParseError
    from email.header import decode_header

    try:
        pieces = decode_header(str(value))
    except (HeaderParseError, ValueError):
        return tidy(clean(str(value)))
    out = []
    for words, charset in pieces:
        if isinstance(words, str):
            out.append(words)
            continue
        try:
            out.append(words.decode(_charset(charset) or "utf-8"))
        except (ValueError, LookupError):
            out.append(words.decode("utf-8", "replace"))
    return tidy(clean("".join(out)))


def _charset(name: str | None) -> str | None:
    low = (name or "").lower()
    return "gb18030" if low in ("gb2312", "gbk", "x-gbk") else low or None


def _subject(message: Message) -> str | None:
    words = _decoded(message.get("Subject") or "")
    return re.sub(r"^(?:(?:re|fw|fwd|回复|答复|转发)\s*[:：]\s*)+", "", words, flags=re.IGNORECASE) or None


def _head(message: Message, path: str) -> Iterator[Item]:
    lines = [f"{label}：{_decoded(message[name])}" for name, label in _HEADERS if message.get(name)]
    if day := _day(message):
        lines.append(f"日期：{day}")
    # A header governs nothing and states nothing; it is shown so that a person sees whose words these are.
    place = Place(path, part="header")
    yield Aside(tuple(Para(line[:500], place) for line in lines))


def _day(message: Message) -> str | None:
    from email.utils import parsedate

    found = parsedate(str(message.get("Date") or ""))
    return f"{found[0]}年{found[1]}月{found[2]}日" if found else None


def _bytes(part: Message) -> bytes:
    payload: Any = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _body(parts: _Parts, path: str) -> Draft | None:
    """The HTML if there is some: it is what a mail program shows, and where words are struck out."""
    from checker.dossier.html.charset import text_of
    from checker.dossier.html.reader import draft_of

    if parts.html is not None and _bytes(parts.html).strip():
        try:
            said = parts.html.get_content_charset()
            return _apart(draft_of(text_of(_bytes(parts.html), said), path, in_mail=True))
        except Unreadable:
            if parts.plain is None:
                raise
    if parts.plain is None or not _bytes(parts.plain).strip():
        return None
    text = _text(parts.plain)
    check_text(text)
    return Draft(tuple(_told(text, path))) if text.strip() else None


def _text(part: Message) -> str:
    data = _bytes(part)
    try:
        name = _charset(part.get_content_charset())
        return clean(data.decode(name)) if name and name != "us-ascii" else decode(data)
    except (ValueError, LookupError):
        return decode(data)


def _told(text: str, path: str) -> Iterator[Item]:
    """Own words first; what is quoted, and all below the line above an earlier mail, are asides."""
    lines = [Line(line, number) for number, line in enumerate(text.split("\n"), start=1)]
    own: list[Line] = []
    quoted: list[Line] = []
    for index, line in enumerate(lines):
        near = "\n".join(one.text for one in lines[index : index + 4])
        if _ORIGINAL.match(line.text) or _HEAD_ABOVE.match(near):
            quoted += lines[index:]
            break
        (quoted if _QUOTED.match(line.text) else own).append(line)
    # A line of the mail is not a line of the file.
    yield from _paras(own, Place(path))
    if said := tuple(_paras([Line(_QUOTED.sub("", q.text), q.number) for q in quoted], Place(path))):
        yield Aside(_quoted(said), apart=True)


def _paras(lines: Sequence[Line], place: Place) -> Iterator[Item]:
    for item, _ in items_of(lines, place):
        yield from _unlined((item,))


def _unlined(items: Sequence[Item]) -> Iterator[Item]:
    """The same, without lines."""
    for item in items:
        if isinstance(item, Para):
            yield replace(item, place=replace(item.place, line=None))
        elif isinstance(item, Table):
            yield replace(item, cells=tuple(replace(c, items=tuple(_unlined(c.items))) for c in item.cells))
        else:
            yield item


def _apart(draft: Draft) -> Draft:
    """The same, what stands below the line above an earlier mail as an aside."""
    for at, item in enumerate(draft.items):
        if isinstance(item, Para) and (_ORIGINAL.match(item.text) or _HEAD_ABOVE.match(item.text)):
            rest = Aside(_quoted(draft.items[at:]), apart=True)
            return replace(draft, items=(*draft.items[:at], rest))
    return draft


def _quoted(items: Sequence[Item]) -> tuple[Item, ...]:
    """The same, marked as words of an earlier mail."""
    out: list[Item] = []
    for item in items:
        if isinstance(item, Para):
            place = replace(item.place, part="quoted")
            out.append(replace(item, place=place, heading=None, flags=item.flags | {"remark"}))
        elif isinstance(item, Table):
            cells = tuple(replace(cell, items=_quoted(cell.items)) for cell in item.cells)
            out.append(replace(item, cells=cells))
        else:
            out.append(replace(item, items=_quoted(item.items)))
    return tuple(out)


def _named(names: Sequence[str]) -> tuple[str, str]:
    first, more = list(names[:_MOST]), len(names) - _MOST
    zh = "、".join(first) + (f" 等 {len(names)} 个" if more > 0 else "")
    return zh, ", ".join(first) + (f" and {more} more" if more > 0 else "")
