"""Lines that look like a heading, a title or a label, by their words alone."""

from __future__ import annotations

from checker.dossier.asked_again import asked_again
from checker.dossier.clean import squeeze
from checker.dossier.two_tongues import each_tongue
from checker.patterns import Pattern

_SENTENCE = Pattern(r"[。；;！!？?…]|，.*，|[.](\s|$)")
_COLON = Pattern(r"[:：]\s*$", ":：")
_LABEL = Pattern(
    r"(?i)(?:岗位|职位|主要|工作|基本|任职|质量|其他|其它|相关|本岗位?|具体|管理|关键)*"
    r"(?:职责|责任|权限|权力|职权|权利|授权|职能|任务|内容|资格|要求|条件|目的|范围|总则|附则|定义|术语|信息|概述|概况|概要"
    r"|关系|汇报关系|汇报|考核|指标|环境|程序|流程|记录|说明|依据|原则|期限|待遇|义务)"
    r"(?:(?:与|和|及|、)(?:职责|责任|权限|权力|权利|任务|义务|要求|范围|内容|资格|条件|定义|奖惩))?"
    r"|禁止(?:行为|事项)|授权(?:事项|范围|期限|内容)|附\s*[件录]"
    r"|(?:key |main |job )?(?:responsibilities|duties|authority|authorities|powers|qualifications|requirements"
    r"|purpose|scope|definitions|reporting(?: lines?)?|general|appendix|summary|background)",
)
_PAPER = (
    r"说明书|职责书|责任书|岗位职责|任命书|聘任书|聘书|委任书|授权书|委托书|决议|决定|通知|通报|公告|制度|办法|规定|细则|规程"
    r"|规则|章程|手册|权限表|分配表|矩阵|分权表|方案|程序|纪要|清单|承诺书|协议书|文件|报告|课件|计划|一览表"
)
_TITLE = Pattern(
    rf"(?i).*(?:{_PAPER})\s*(?:[（(【\[].{{1,20}}[)）】\]])?"
    r"|.*\b(?:job description|position description|letter of appointment|appointment letter|resolution|policy"
    r"|manual|procedure|notice|minutes|delegation of authority|authority matrix)\b.*",
)
_NAMES_POST = r"(岗位名称|职位名称|职务名称|岗位职务|岗位[/／]职位|岗位|职位|岗\s*位\s*名\s*称|position(?: title)?|job title|post)"
_POST = Pattern(f"(?i){_NAMES_POST}")
_POST_LINE = Pattern(rf"(?i){_NAMES_POST}\s*[:：]\s*(\S.{{0,38}})")
_BULLET = Pattern(r"^[•●·∙▪◆■➢*\-–—]\s*")
_ONE_POST = r"[\u4e00-\u9fa5A-Za-z]{0,12}(?:官|总监|副?总|长|经理|主任|书记|主管|总裁|代表|负责人|委员会|办公会|部门?|科室?|室|中心|车间|CQO|cqo)(?:[（(][^（()）]{1,20}[)）])?"
_POSTS = Pattern(rf"{_ONE_POST}(?:[、和及/／]{_ONE_POST}){{0,3}}")
_HELD = Pattern(
    rf"{_ONE_POST}\s*(?![审批负制管行职履权组由应须享决聘任免考的])[\u4e00-\u9fa5]{{2,3}}(?:同志|先生|女士)?"
)
MAX_TITLE = 60


def short(text: str, limit: int) -> bool:
    """Whether ``text`` is at most ``limit`` wide (a letter is half as wide as a Chinese character)."""
    if len(text) <= limit or len(text) > 2 * limit:
        return len(text) <= limit
    return sum(1.0 if ord(c) > 0x2E7F else 0.5 for c in text) <= limit


@asked_again
def without_colon(text: str) -> str:
    return _COLON.sub("", squeeze(text)).strip("【】[]〔〕*# ")


def ends_in_colon(text: str) -> bool:
    return text.rstrip().endswith((":", "："))


@asked_again
def is_sentence(text: str) -> bool:
    """Whether the punctuation is that of running text."""
    return bool(_SENTENCE.search(text))


@asked_again
def is_label(text: str) -> bool:
    """岗位职责, 【权限】, 任职资格：, Responsibilities – a line that only names what follows."""
    return any(_LABEL.fullmatch(part) for part in each_tongue(without_colon(text)))


@asked_again
def is_title(text: str) -> bool:
    """Whether a line names a paper: 首席质量官岗位说明书, 关于…的通知."""
    line = squeeze(text)
    if not short(line, MAX_TITLE) or ends_in_colon(line) or is_sentence(line) or line.startswith("附"):
        return False
    return "，" not in line and bool(_TITLE.fullmatch(line))


@asked_again
def is_post_label(text: str) -> bool:
    """岗位名称 and its like: the cell at the right names the post that the table is about."""
    return any(_POST.fullmatch(part) for part in each_tongue(without_colon(text)))


def names_posts(text: str) -> bool:
    """品质副总, 董事长、总经理, 质量管理部（质检科）: a line of nothing but posts and departments."""
    return bool(_POSTS.fullmatch(without_colon(text)))


def names_post_and_holder(text: str) -> bool:
    """首席质量官孟舒: a line of one post and who is in it."""
    return bool(_HELD.fullmatch(without_colon(text)))


_APART = Pattern(r"\s{2,}|\s(?=[^\s:：。，,；;]{2,8}[:：])")
_FIELD = Pattern(r"[^\s:：。，,；;]{2,8}\s*[:：]\s*\S[^。；;]*")


def _post_among(text: str) -> str | None:
    """编号：GT-06　　岗位：质量总监　　现任：王芳: the one field of a line of several that names the post."""
    fields = [field.strip() for field in _APART.split(text.strip())]
    if len(fields) < 2 or not all(_FIELD.fullmatch(field) for field in fields):
        return None
    named = [m for m in (_POST_LINE.fullmatch(field) for field in fields) if m is not None]
    if len(named) != 1 or not names_posts(named[0][2]):
        return None
    return f"{without_colon(named[0][1])}：{named[0][2].strip()}"


@asked_again
def post_line(text: str) -> str | None:
    """``岗位名称：质量总监`` out of a line (or a cell) that says so, squeezed; else None."""
    if ":" not in text and "：" not in text:
        return None
    line = _BULLET.sub("", squeeze(text))
    label, colon, _ = line.replace(":", "：").partition("：")
    if colon and is_post_label(label):
        line = each_tongue(label)[0] + line[len(label) :]
    match = _POST_LINE.fullmatch(line)
    if match is None or is_sentence(match[2]):
        return _post_among(text)
    return f"{without_colon(match[1])}：{match[2].split('  ')[0].strip()}"
