"""Mails: subject and own words; quoted ones are remarks, attachments are named."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from checker.dossier import read_document

VETO = "首席质量官对质量安全事项行使一票否决权。"


def mail(text="", html=None, attached=(), charset="utf-8", subject="关于首席质量官授权的通知"):
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = "张三 <z@a.example>", "全体 <a@a.example>"
    message["Date"] = "Mon, 03 Mar 2025 10:00:00 +0800"
    message["Subject"] = subject
    message.set_content(text, charset=charset)
    if html is not None:
        message.add_alternative(html, subtype="html", charset=charset)
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "gb18030"])
def test_subject_and_words(text_of, charset):
    document = text_of(mail(f"各部门：\n\n{VETO}\n其余不变。\n", charset=charset), "a.eml")
    assert (document.status, document.title) == ("read", "关于首席质量官授权的通知")
    assert [b.text for b in document.blocks if b.place.part is None] == ["各部门：", VETO, "其余不变。"]
    assert document.date == "2025-03-03"
    assert all(b.place.line is None for b in document.blocks)


def test_the_page_counts_where_there_is_one(text_of):
    document = text_of(mail("首席质量官可否决。", f"<p>{VETO}</p><p><s>另行授权。</s></p>"), "a.eml")
    assert [b.text for b in document.blocks if b.place.part is None] == [VETO]
    assert document.warnings == ("struck words were left out",)


def test_attachments_are_named_not_opened(text_of):
    document = text_of(mail(VETO, attached=[("任命书.docx", b"PK"), ("表.xlsx", b"PK")]), "a.eml")
    assert document.status == "partly_read" and "任命书.docx, 表.xlsx" in document.reason
    empty = text_of(mail("", attached=[("任命书.docx", b"PK")]), "b.eml")
    assert empty.status == "unreadable" and "任命书.docx" in empty.reason


@pytest.mark.parametrize(
    "between",
    [
        "\n> ",
        "\n-----原始邮件-----\n",
        "\n发件人: 李四\n发送时间: 2025年3月1日\n收件人: 张三\n\n",
        "\n发件人: 李四\n收件人: 张三\n主题: 请示\n\n",
        "\n**发件人:** 李四\n**发送时间:** 2025年3月1日\n",
        "\n主题: 请示\n发件人: 李四\n日期: 2025年3月1日\n",
        "\n在 2025年3月1日，李四 <l@a.example> 写道：\n\n",
        "\nOn Sat, 1 Mar 2025, Li Si <l@a.example> wrote:\n> ",
    ],
)
@pytest.mark.parametrize("as_page", [False, True])
def test_what_is_quoted_grants_nothing_for_certain(statements_of, text_of, between, as_page):
    text = f"首席质量官的职权另行研究。\n{between}{VETO}"
    page = "<div>" + text.replace("\n", "<br>\n") + "</div>"
    if as_page and between == "\n> ":
        page = f"<p>首席质量官的职权另行研究。</p><blockquote>{VETO}</blockquote>"
    document = text_of(mail(text, page if as_page else None), "任命书.eml")
    quoted = [b for b in document.blocks if VETO in b.text]
    assert quoted and all(b.place.part == "quoted" and "remark" in b.flags for b in quoted)
    found = [s for s in statements_of(document) if s.power == "veto"]
    assert found and all(s.certainty != "sure" for s in found)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "not a mail"),
        (b"\x00\x01\x02", "not a mail"),
        (b"Subject: x\nContent-Type: application/pkcs7-mime\n\nAAAA", "encrypted"),
        (b"Subject: x\n\n", "no words"),
        (b"Subject: x\nContent-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nx\n" * 900, "parts"),
    ],
)
def test_what_is_no_mail(text_of, data, word):
    document = text_of(data, "a.eml")
    assert document.status == "unreadable" and word in document.reason


def test_parts_within_parts_end(text_of):
    data = b"Subject: x\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(300)
    )
    assert text_of(data + b"\nx", "a.eml").status in ("unreadable", "read")


@pytest.mark.parametrize("charset", ["\0utf-8", "idna", "undefined", "punycode", "hex", "no-such"])
def test_a_charset_that_is_none_costs_no_words(tmp_path, charset):
    words = "首席质量官可否决。".encode()
    head = f'From: =?{charset}?Q?=FF=FE?= <a@b>\nContent-Type: text/plain; charset="{charset}"\n\n'
    (tmp_path / "a.eml").write_bytes(head.encode() + words)
    document = read_document(tmp_path / "a.eml", root=tmp_path)
    assert document.status == "read" and document.blocks[-1].text == "首席质量官可否决。"


def test_a_mail_on_a_proposal_is_a_draft(text_of):
    assert text_of(mail(VETO, subject="回复: 关于首席质量官权限的建议稿"), "a.eml").standing == "draft"


def test_whom_a_mail_tells_of_is_no_earlier_mail(text_of):
    document = text_of(mail(f"收件人须知：\n\n{VETO}\n\n发件人：李四\n"), "a.eml")
    assert VETO in [b.text for b in document.blocks if b.place.part is None]
