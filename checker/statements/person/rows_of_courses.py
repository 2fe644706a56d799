"""Tables of trainings and of posts: each row is read by the heads of its columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.patterns import Pattern
from checker.statements.normalise import normalise
from checker.statements.person import courses
from checker.statements.person.career import Post, kind_of_post, posts_in
from checker.statements.person.labels import kind_of_label
from checker.statements.person.model import Said, Taken, Words, words_at
from checker.statements.person.named import is_name
from checker.statements.person.officer_certificate import certified_in
from checker.statements.person.pairs import Cell, Rows

_ABOUT = Pattern(
    r"课目|科目|(?:培训|课程|教育|训练|班次|班期|学习)(?:班)?(?:名称|内容|项目|主题|课程|类别及内容)?|课程(?:名称)?|内容|项目(?:名称)?|主题|名称|班名|课名|学(?:了)?(?:什么|啥)",
    "培课教内项主科训班学名",
)
_HOST = Pattern(
    r"(?:组织|主办|举办|办班|开班|开办|培训|承办|实施|发证|办学)(?:单位|机构|部门|方|机关)(?:.{0,6})|(?:发证|主办|举办|组织)\s*[/、和及]\s*(?:发证|主办|举办|组织)(?:单位|机构)?|组织者|主办方|举办方|培训机构/讲师|主办|谁(?:家)?(?:办|组织|开)(?:的)?|哪里办的?",
    "组主举培承实发办开谁哪",
)
_WHEN = Pattern(
    r"(?:培训|起止|起讫|结束|参训|完成|结业)?(?:时间|日期|年月|日子)(?:.{0,6})?|什么时候|何时", "时日年"
)
_LONG = Pattern(r"(?:学时|课时|培训学时|时长|小时|学分时)(?:数)?(?:\(.{0,6}\))?", "时")
_RESULT = Pattern(
    r"(?:考核|考试|培训|评价|成绩|效果|测评|测试)*(?:结果|成绩|情况|结论|评定|效果|结业情况)|是否合格|考核|考试|测评|评价|成绩|备注|证书(?:编号|号)?|证书|状态|(?:怎么|咋|考得怎么)样",
    "结成情论评效是考备证测状样",
)
_WHO = Pattern(
    r"姓名|参加人员?|参训人(?:员)?|培训对象|参加对象|受训(?:人员?|对象)|人员|对象|学员(?:姓名)?|参培人员?|谁(?:去|参加)(?:的)?",
    "姓参培受人对学谁",
)
_OF_CERTIFICATE = Pattern(r"证书|有效期|等级|级别", "证有等级")
_LISTED = Pattern(r"[、,;/\n ]|和|及|等\d*人?")
_NUMBER = Pattern(r"(?P<n>\d{1,4}(?:\.\d)?)(?:个)?(?:学时|课时|小时|h)?")
_SENTENCE = Pattern(r"[^;。\n]+")
_SPAN_HEAD = Pattern(
    r"(?:起止|起讫|任职|工作)?(?:时间|年月|日期|年份|时段)(?:\(.{0,8}\))?|起止(?:年月)?|起讫(?:年月)?|期间",
    "时年日期起",
)
_FROM_HEAD = Pattern(
    r"(?:自|从|起|何年何月起|开始|起始)(?:年月|时间|日期)?|(?:何年何月|时间|年月|日期)(?:起|\(起\))",
    "自从起开",
)
_TO_HEAD = Pattern(
    r"(?:至|到|止|讫|何年何月止|结束|终止|截止)(?:年月|时间|日期)?|(?:何年何月|时间|年月|日期)(?:止|至|\(止\))",
    "至到止讫结终截",
)
_UNIT_HEAD = Pattern(
    r"(?:在)?(?:何|哪个?|什么)?(?:工作|任职|所在|服务)?(?:单位|公司|企业|部门|单位部门|单位[及与和/、]部门|地方|地点)(?:.{0,8})?|在?哪儿?里?",
    "单公企部地哪",
)
_POST_HEAD = Pattern(
    r"(?:何地)?(?:(?:担任|所任|工作|任职)?(?:单位|部门|公司|企业)(?:[及与和/、]|部门)*)?(?:(?:担任|所任|工作|任)?(?:何)?(?:职务|岗位|职位)(?:.{0,8})?|任何职|职责|工种|任职(?:情况)?)|(?:从事|主要)工作(?:内容)?|(?:做|干)(?:的|过)?(?:什么|啥|活|事)(?:职务)?|工作(?:经历|简历|内容)|经历|在何(?:地|单位)任何职",
    "职岗从主做干工经任",
)


def in_table(
    rows: Rows, name: str, own: str, whose: bool | None
) -> tuple[list[Taken], list[tuple[Post, Words, bool]]]:
    """Trainings and dated posts of the person in a table with heads; ``whose``: whose a table without names is."""
    for index, row in enumerate(rows[:3]):
        heads = {column: bare for column, (_, _, bare) in row.items()}
        about = _first(heads, _ABOUT)
        if about is not None and _is_of_courses(heads, row):
            return list(_trainings(rows[index + 1 :], heads, about, name, own, whose)), []
        when, post = _first(heads, _SPAN_HEAD), _first(heads, _POST_HEAD)
        first, last = _first(heads, _FROM_HEAD), _first(heads, _TO_HEAD)
        when = first if when is None else when
        if (
            when is not None
            and post is not None
            and when != post
            and not any(kind_of_label(h) == "name" for h in heads.values())
        ):
            return [], list(_posts(rows[index + 1 :], heads, when, last if when == first else None, post))
    return [], []


def _first(heads: dict[float, str], pattern: Pattern) -> float | None:
    return next((column for column in sorted(heads) if pattern.fullmatch(heads[column])), None)


def _is_of_courses(heads: dict[float, str], row: dict[float, Cell]) -> bool:
    """By its heads (培训…, 主办, 学时), or by the heading above it."""
    if any(_LONG.fullmatch(h) or _HOST.fullmatch(h) or courses.TRAINING.search(h) for h in heads.values()):
        return len(heads) >= 3
    above = [normalise(h).text for block, _, _ in row.values() for h in block.headings[-1:]]
    return len(heads) >= 3 and any(courses.TRAINING.search(h) for h in above)


def _trainings(
    rows: Rows, heads: dict[float, str], about: float, name: str, own: str, whose: bool | None
) -> Iterator[Taken]:
    who = _first(heads, _WHO)
    for row in rows:
        if about not in row or not row[about][2]:
            continue
        his = (
            bool(whose)
            if who is None
            else any(_is_among(row[c][2], row[c][1].text, name) for c in row if int(c) == who)
        )
        if not his:
            continue
        text = "|".join(row[c][1].text for c in sorted(row))
        if courses.was_taken(f"培训{text}", told=True):
            fields = _fields(row, heads, about, who, own)
            yield Taken(fields, _words(row[about]), _is_plain(row), _certificate(fields, row, heads))


def _is_among(bare: str, text: str, name: str) -> bool:
    return is_name(bare, name) or any(is_name(one, name) for one in _LISTED.split(text) if one)


def _fields(
    row: dict[float, Cell], heads: dict[float, str], about: float, who: float | None, own: str
) -> dict[str, Said]:
    named = row[about][1].text
    fields: dict[str, Said] = {"type": courses.type_of(named)}
    host = courses.organiser(named, own)
    for column, head in heads.items():
        if column not in row or column in (about, who) or not row[column][2]:
            continue
        text = row[column][1].text
        if _HOST.fullmatch(head):
            host = courses.body(text, own) or host
        elif _LONG.fullmatch(head) and (number := _NUMBER.fullmatch(text.strip())) is not None:
            fields["hours"] = float(number["n"])
        elif _WHEN.fullmatch(head) and (day := courses.last_day(text)) is not None:
            fields["date"] = day
        elif _RESULT.fullmatch(head) and (passed := courses.passed(text)) is not None:
            fields["passed"] = passed and fields.get("passed", True)
    if host is not None:
        fields["organiser"] = host
    told = courses.fields_of("|".join(row[c][1].text for c in sorted(row)), own, about=named)
    return {**{k: v for k, v in told.items() if k in ("date", "hours")}, **fields}


def _certificate(fields: dict[str, Said], row: dict[float, Cell], heads: dict[float, str]) -> dict[str, Said]:
    """What the row of an induction that was not failed tells of its certificate, in the columns of results and certificates."""
    if fields.get("type") != "induction" or fields.get("passed") is False:
        return {}
    told: dict[str, Said] = {}
    for column in sorted(row):
        head, text = heads.get(column, ""), row[column][1].text.replace("\n", ",")
        if _OF_CERTIFICATE.search(head) or _RESULT.fullmatch(head):
            told = {**certified_in(f"{head}:{text}", about=True), **told}
    return told


def _posts(
    rows: Rows, heads: dict[float, str], when: float, until: float | None, post: float
) -> Iterator[tuple[Post, Words, bool]]:
    for row in rows:
        if when not in row or post not in row:
            continue
        span = row[when][1].text.strip(" ;。\n")
        if until is not None and until in row:
            span = f"{span}-{row[until][1].text.strip(' ;。')}"
        units = [
            row[c][1].text
            for c, h in heads.items()
            if c in row and c not in (when, until, post) and _UNIT_HEAD.fullmatch(h)
        ]
        said = " ".join([*units, row[post][1].text.replace("\n", "、")])
        for found in posts_in(f"{span} {said}"):
            yield found, _words(row[post]), _is_plain(row)


def that_count(field: str, rows: Sequence[tuple[Post, Words, bool]]) -> Iterator[tuple[Words, bool]]:
    """The words of the rows that count for ``field``."""
    for post, words, sure in rows:
        quality, leading = kind_of_post(post.said)
        if (quality if field == "years_quality" else leading) is True:
            yield words, sure


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in _SENTENCE.finditer(text, start, end):
        yield found.start(), found.end()


def _words(cell: Cell) -> Words:
    block, normal, _ = cell
    return words_at(block, normal, 0, len(normal.text))


def _is_plain(row: dict[float, Cell]) -> bool:
    return all(
        not ({"ocr_doubtful", "revised", "comment_near", "remark"} & cell[0].flags) for cell in row.values()
    )
