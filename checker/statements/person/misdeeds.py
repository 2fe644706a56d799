"""What a paper records against a person: a penalty, a lapse of duty, a gain through the post. How grave it was nobody can read."""

from __future__ import annotations

from checker.patterns import Pattern

_KINDS: tuple[tuple[str, Pattern], ...] = (
    ("criminal_penalty", Pattern(r"判处|有期徒刑|拘役|刑事(?:处罚|责任|拘留|处分)|缓刑|服刑", "判徒拘刑")),
    ("improper_gain", Pattern(r"受贿|回扣|吃拿卡要|谋取(?:私利|不正当利益|利益)|收受|侵占", "受回吃谋收侵")),
    ("leak_of_secrets", Pattern(r"泄露|泄密|外泄", "泄")),
    ("abuse_of_power", Pattern(r"滥用职权|打击报复|越权|以权谋私", "滥打越以")),
    (
        "gross_error",
        Pattern(
            r"记(?:大)?过|(?:书面|行政|严重|口头)?警告(?:处分|一次)|给予[^,;。]{0,10}(?:警告|处分|降级|撤职|降职)|通报批评|撤职|降级处分|失职|渎职|重大(?:质量)?(?:失误|过失|责任)|诫勉|停职",
            "记警给通撤降失渎重诫停",
        ),
    ),
)
_DENIED = Pattern(
    r"无(?:任何)?(?:[^,;。]{0,12})(?:处分|违纪|记录|情形|失职|处罚|过失|不良)|未(?:受|发生|发现|有|出现)|没有|不存在|不得|如(?:有|发|果|经)|凡|情形之一|有下列|可(?:给|以)|应(?:当|给|予|受)|予以(?:解聘|免职|撤职)|将(?:给予|视)|承诺|撤销处分|已撤销|(?:处理|处罚|处分)(?:建议|权)|提出",
    "无未没不如凡情有可应予将承撤已处提",
)


def misdeed_in(text: str) -> str | None:
    """The kind of what the sentence ``text`` (normalised) records against somebody.

    >>> misdeed_in("2025-12-02签发把关失职,记过"), misdeed_in("无违纪处分")
    ('gross_error', None)
    """
    if _DENIED.search(text):
        return None
    return next((kind for kind, pattern in _KINDS if pattern.search(text)), None)
