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
            r"记(?:大)?过|(?:书面|行政|严重|口头)?警告(?:处分|一次)|给予[^,;。]{0,10}(?:警告|处分|降级|撤职|降职)|通报批评|撤职|降级处分|失职|渎职|重大(?:质量|工作)?(?:失误|过失|责任)|诫勉|停职",
            "记警给通撤降失渎重诫停",
        ),
    ),
)
# What a rule, a promise or a proposal says of days to come: of the whole sentence.
_TO_COME = Pattern(
    r"如(?:有|发|果|经|再)|若(?!干)|凡|倘|一旦|情形之一|下列情形|有下列|可(?:给|以|视)|(?:应|须)(?:当|给|予|受|按)|予以(?:解聘|免职|撤职)|由[^,;。]{1,12}(?:解聘|免职|撤职|解除)|解除聘任|将(?:给予|视|被|予)|承诺|愿(?:意)?接受|撤销处分|已撤销|(?:处理|处罚|处分)(?:建议|权)|提出|(?:聘|任)期内[^,;。]{0,16}(?:重大|失职|记过|处分|不合格)|[的者],(?:给予|予以|记|通报|撤|解|免|扣|追究|由|按)|视情节|情节(?:较|严)重的|以上处分",
    "如若凡倘旦情下有可应须予由除将承愿撤处提聘任的者视以",
)
# What is denied: of its own clause.
_DENIED = Pattern(
    r"无(?:任何)?(?:[^,;。]{0,12})(?:处分|违纪|记录|情形|失职|处罚|过失|不良|差错)|未(?:受|发生|发现|有|出现|给予)|没有|不存在|不(?:予|再|作)|免于|从未|不涉及",
    "无未没不免从",
)
_CLAUSES = Pattern(r"[,;。|\n]")


def misdeed_in(text: str) -> str | None:
    """The kind of what the sentence ``text`` (normalised) records against somebody.

    >>> misdeed_in("2025-12-02签发把关失职,记过"), misdeed_in("无违纪处分"), misdeed_in("失职的,记过")
    ('gross_error', None, None)
    >>> misdeed_in("违规放行,记过一次,年度考核不得评为称职以上")
    'gross_error'
    """
    if _TO_COME.search(text):
        return None
    told = [clause for clause in _CLAUSES.split(text) if clause and not _DENIED.search(clause)]
    return next((kind for kind, pattern in _KINDS if any(pattern.search(clause) for clause in told)), None)
