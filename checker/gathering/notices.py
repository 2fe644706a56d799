"""The words of notices: what a reader must know about the run before the verdicts."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Document, Place, Prevailing
from checker.facts import Fact, Officer
from checker.gathering.model import Notice, Severity
from checker.organisation.model import ChartProblem

_SILENCED = {
    "draft": ("warning", "是草案或征求意见稿，不授予任何权限", "is a draft and grants nothing"),
    "void": ("warning", "已作废，不授予任何权限", "is void and grants nothing"),
    "not_yet": ("warning", "尚未生效，不授予任何权限", "is not yet in force and grants nothing"),
    "expired": (
        "warning",
        "的有效期已过或已被其他文件废止，未采用",
        "has run out or was put out of force by another paper, and was left out",
    ),
    "standard": (
        "note",
        "是标准文本，不作为本企业的授权依据",
        "is a standard's text, no paper of the enterprise",
    ),
    "training_material": ("note", "是培训材料，不作为授权依据", "is training material and grants nothing"),
    "later": (
        "warning",
        "的日期晚于评价基准日，未采用",
        "is dated after the day of the check and was left out",
    ),
}
_INFERRED = {"kind": ("类型", "kind"), "date": ("日期", "date"), "standing": ("效力状态", "standing")}
_LETTER = {
    "ended": (
        "ended-letter",
        "任命已终止，其授权不再有效",
        "the appointment has ended, and what it grants with it",
    ),
    "future": (
        "future-letter",
        "任命尚未生效，其授权不计入",
        "the appointment is still to begin; nothing of it counts yet",
    ),
    "doubtful": (
        "undated-letter",
        "免职与任命的先后无法确定，其授权存疑",
        "whether a removal came after it cannot be told; what it grants is in doubt",
    ),
}


def _notice(code: str, severity: str, zh: str, en: str, place: Place | None) -> Notice:
    level: Severity = "error" if severity == "error" else "warning" if severity == "warning" else "note"
    return Notice(code, level, {"zh": zh, "en": en}, place)


def not_read(document: Document) -> Notice:
    """A document that could not be read, or not wholly."""
    reason = document.reason or "; ".join(document.warnings) or "—"
    reason_zh = document.reason_zh or "；".join(document.warnings_zh) or reason
    whole = document.status == "unreadable"
    zh, en = ("无法读取", "cannot be read") if whole else ("只读取了一部分", "was read only in part")
    return _notice(
        "unreadable" if whole else "partly-read",
        "error" if whole else "warning",
        f"`{document.path}` {zh}：{reason_zh}",
        f"`{document.path}` {en}: {reason}",
        Place(document.path),
    )


def inferred(documents: Sequence[Document]) -> Notice:
    """Kind, date … of documents of which nobody declared them, all in one: of some twenty nobody reads a notice each."""
    zh, en = ([f"`{one.path}` {_guesses(one, lang)}" for one in documents] for lang in (0, 1))
    return _notice(
        "inferred",
        "note",
        f"以下系推断，如有误，请在 dossier.yaml 写明：{'；'.join(zh)}",
        f"inferred; if it is wrong, declare it in dossier.yaml: {'; '.join(en)}",
        Place(documents[0].path) if len(documents) == 1 else None,
    )


def _guesses(document: Document, lang: int) -> str:
    guesses = (
        f"{_INFERRED.get(name, (name, name))[lang]} `{getattr(document, name, None)}`"
        for name in document.inferred
    )
    return ("、", ", ")[lang].join(guesses)


def left_out(document: Document, why: str) -> Notice:
    severity, zh, en = _SILENCED[why]
    code = {"later": "after-as-of", "standard": "not-ruling", "training_material": "not-ruling"}.get(why, why)
    return _notice(code, severity, f"`{document.path}` {zh}", f"`{document.path}` {en}", Place(document.path))


def own_report(path: str) -> Notice:
    return _notice(
        "own-report",
        "note",
        f"`{path}` 是本程序生成的报告，不作为企业文件读取",
        f"`{path}` is a report that this program wrote; it was left out and is no paper of the enterprise",
        Place(path),
    )


def letter(path: str, state: str) -> Notice:
    code, zh, en = _LETTER[state]
    return _notice(code, "warning", f"`{path}`：{zh}", f"`{path}`: {en}", Place(path))


def two_officers(post: Officer, names: Sequence[str], same_day: str | None, place: Place) -> Notice:
    zh_names, en_names = "、".join(names), ", ".join(names)
    if same_day is not None:
        return _notice(
            "same-day-appointments",
            "warning",
            f"{same_day} 同日任命了不同的{post.title['zh']}：{zh_names}；以何者为准须由企业确认",
            f"on {same_day} different persons were appointed: {en_names}; the enterprise must say who it is",
            place,
        )
    return _notice(
        "two-officers",
        "warning",
        f"同时在任的{post.title['zh']}不止一人：{zh_names}；请提供免职文件",
        f"more than one officer is in office: {en_names}; provide the removal",
        place,
    )


def other_person(post: Officer, path: str, name: str, officer: Sequence[str]) -> Notice:
    shown = "、".join(officer)
    return _notice(
        "other-person",
        "warning",
        f"`{path}` 记录的是 `{name}`，而{post.title['zh']}是 `{shown}`；其资格存疑",
        f"`{path}` is about `{name}`, but the officer is `{shown}`; the qualification is in doubt",
        Place(path),
    )


def several_persons(post: Officer, paths: Sequence[str]) -> Notice:
    zh_paths, en_paths = "、".join(f"`{p}`" for p in paths), ", ".join(f"`{p}`" for p in paths)
    return _notice(
        "several-persons",
        "warning",
        f"有多份任职人资料：{zh_paths}；请只保留{post.title['zh']}本人的，或在 dossier.yaml 写明其姓名",
        f"there are several person records: {en_paths}; keep the officer's, or name the officer in dossier.yaml",
        Place(paths[0]),
    )


def other_officer_named(post: Officer, declared: str, appointed: Sequence[str], place: Place) -> Notice:
    shown = "、".join(appointed)
    return _notice(
        "other-officer",
        "warning",
        f"dossier.yaml 写明{post.title['zh']}是 `{declared}`，任命文件任命的是 `{shown}`",
        f"dossier.yaml names `{declared}` as the officer, the papers appoint `{shown}`",
        place,
    )


def nobody_in_office(post: Officer, names: Sequence[str], place: Place) -> Notice:
    shown = "、".join(names) or "—"
    return _notice(
        "no-officer-in-office",
        "warning",
        f"基准日无在任的{post.title['zh']}（`{shown}` 的任命已终止或尚未开始）",
        f"nobody is in office on the day (the appointment of `{shown}` has ended or is still to begin)",
        place,
    )


def later_data(path: str, what: str) -> Notice:
    return _notice(
        "after-as-of",
        "warning",
        f"`{path}` 的 `{what}` 晚于评价基准日，未采用",
        f"`{path}`: `{what}` is after the day of the check and was left out",
        Place(path),
    )


def superior_disagrees(said: str, place: Place, chart_file: str) -> Notice:
    return _notice(
        "superior-disagrees",
        "warning",
        f"文件写明直接向最高管理者报告（“{said}”），而 `{chart_file}` 在中间另有岗位",
        f"a document lets the officer report to the top directly, `{chart_file}` shows posts between",
        place,
    )


def yields_to_unseen(document: Document, said: Prevailing) -> Notice:
    """The paper says that another one holds where they disagree, and that one is not there."""
    return _notice(
        "yields-to-unseen",
        "warning",
        f"`{document.path}` 写明“{said.text}”，而资料中没有该文件；请提供",
        f"`{document.path}` says `{said.text}`, and that paper is not in the folder; provide it",
        said.place,
    )


def refers_to_unseen(reference: Fact) -> Notice:
    """The officer's duties or powers are left to a paper that is not there, or that has no say."""
    (said, *_), own = reference.evidence, reference.fields["document"]
    there = reference.fields.get("leads_to")
    zh = f"资料中的 `{there}` 不具效力或未能读取" if there else "资料中没有该文件"
    en = f"`{there}` has no say or could not be read" if there else "that paper is not in the folder"
    return _notice(
        "refers-to-unseen",
        "warning",
        f"`{own}` 写明“{said.quote}”，而{zh}；请提供",
        f"`{own}` says `{said.quote}`, and {en}; provide it",
        said.place,
    )


def unknown_authority(authority: str, place: Place) -> Notice:
    return _notice(
        "unknown-authority",
        "warning",
        f"读出的权限 `{authority}` 不在规则包的词汇中，未采用",
        f"the authority `{authority}` is not in the pack's vocabulary and was left out",
        place,
    )


def of_chart(problem: ChartProblem) -> Notice:
    return Notice(f"chart-{problem.code}", "warning", problem.message, problem.place)
