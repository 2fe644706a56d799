"""What kind of document this is, by its title, its file name, or what it says."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.simplified import simplified

_NAMED: tuple[tuple[str, str], ...] = (
    ("appointment", r"任命(?:书|文件|通知|决定)?|(?:人事|任免|任命|派职)(?:命)?令(?!人)|聘任(?:书|通知|决定)?|聘书|委任(?:书)?|授权(?:委托)?书|任职(?:通知|文件|决定)|免职(?:通知|决定)?"
                    r"|appointment(?: letter| notice)?|letter of (?:appointment|authori[sz]ation)|authori[sz]ation letter|delegation letter"),
    ("job_description", r"(?:岗位|职位|职务|工作|职责)说明书?|岗位职责(?:书)?|职责书|岗位责任(?:书|制)?|(?:组织|机构|架构|管理|部门|人员|岗位)(?:设置)?[与和及、](?:岗位|人员|主要|工作)?(?:职责|权限)(?:[与和及、]?(?:职责|权限|分工))*|职责(?:分工)?[与和及、]?权限|(?:管理|职责|工作|班子|管理层)分工(?!表)(?:文件)?|岗位描述|职位描述|(?:履职|职责)清单|(?:部门|岗位)(?:职能|职责)汇编|(?:job|position|role) (?:descriptions?|profiles?|specifications?)"),
    ("board_resolution", r"(?:董事会|股东(?:大)?会|股东|执行董事|理事会|(?:成员|社员)(?:代表)?大会)(?:第?[^，。]{0,12}会议)?(?:决议|决定)(?:书)?"
                         r"|(?:办公会|经营班子会|党委会|班子会)(?:议)?决议|(?:board|shareholders?'?|directors'?) resolutions?|(?:written )?resolutions? of the (?:sole )?(?:board|shareholders?|directors?)"),
    ("quality_manual", r"质量(?:安全)?(?:管理)?(?:体系)?手册|quality manual"),
    ("authority_matrix", r"权限(?:一览|分配|划分|审批)?(?:表|矩阵)|审批权限(?:表)?|权限(?:明细|支付|签批)?(?:表|清单|目录|明细)|分权(?:手册|表|方案)?|授权(?:审批|权限|明细|事项|与[^，。]{2,8})?(?:表|清单|目录|矩阵|手册|一览表)|分工(?:一览|明细)?表"
                         r"|权责(?:表|清单)|(?:职责|职能|权责)(?:分配|划分)?(?:表|矩阵|清单)"
                         r"|(?<![a-z])raci(?![a-z])(?:表|矩阵)?|authority (?:matrix|schedule|table)|delegations? of authority|(?:schedule|table|limits) of (?:delegated )?authorit(?:y|ies)|delegated authorities|responsibility matrix"),
    ("policy", r"制度|办法|规定|细则|规程|规则|规范|程序(?:文件)?|章程|准则|条例|守则|(?:考核|考评|奖惩|激励|绩效|兑现)方案|(?<!规划)纲要|polic(?:y|ies)|procedures?|regulations?|\bcharters?\b|terms of reference|\bby-?laws\b|\bdirectives?\b|\bschemes?\b"),
    ("notice", r"通知|通报|公告|公示|notice|announcement"),
    ("training_material", r"培训(?:教材|课件|资料|材料)?|课件|讲义|教材|宣讲(?:稿|材料)?|宣贯(?:材料)?|读本|讲座|training(?: material| slides| deck)?"),
    ("record", r"记录(?:表)?|纪要|台账|报告|总结|登记表|minutes|records?|reports?"),
    ("org_chart", r"(?:组织|机构|组织机构|管理)(?:架构|结构|机构)(?:图)?|org(?:ani[sz]ation(?:al)?)?[ -]chart"),
)  # fmt: skip
_RULES = tuple((kind, Pattern(f"(?i){pattern}")) for kind, pattern in _NAMED)
# Without a way back: digits may be taken apart in more ways than there is time for.
_TAIL = Pattern(r"(?>[（(【\[][^（()）】\]]{1,20}[)）】\]]|[-_ ]?[vV]?\d[\d.\-_]*|[-_ ]+)++$")
_PERSONNEL = Pattern(r"(?i)聘任|任命|委任|任免|免去|任职|聘用|appoint")
_ISSUES = Pattern(r"(?:印发|发布|颁布|下发).*(?:制度|办法|规定|细则|规程|手册|程序)", "下印布颁 册序度法细规")
_CODE = Pattern(
    r"(?<![A-Za-z])(?:GB(?:[/∕ _-]?[TZ])?|DB\s?\d{2}(?:[/∕ _-]?T)?|T[/∕_-][A-Z]{2,8}|ISO(?:/[A-Z]+)?|JJF|YY(?:/T)?)[\s_-]*\d{2,5}",
    "-/BGIJY_∕",
)
_PUBLISHED = Pattern(r"(?:国家|行业|地方|团体)标准|评价规范|^.{0,20}规范性引用文件$", "价引标")
_ACT_OF_APPOINTING = Pattern(
    r"(?i)(?:兹|现|特|决定|研究)[，,、]?\s*(?:聘任|任命|委任|聘请|授权|免去)|(?:聘任|任命|委任).{1,12}(?:同志|先生|女士)?(?:为|担任)|设(?:立)?[^，。；]{2,12}一名[，,][^。；]{0,40}由[^，。；]{1,20}(?:同志|先生|女士)担任|hereby appoint|免去.{1,20}职务",
)
_STATUTE = Pattern(r"(?:中华人民共和国|[省市]|自治区)[^，。]{0,24}条例$", "国省市区")
_BOARD_VOTED = Pattern(r"董事会|股东(?:大)?会", "股董")
_RESOLVED = Pattern(r"(?:形成|作出|通过)(?:如下|以下)?决议|审议通过|表决结果", "果议过")
_OF_THE_BOARD = Pattern(r"(?i)\bboard\b|\bdirectors\b|\bshareholders")
_HEREBY_RESOLVED = Pattern(
    r"^RESOLVED(?: FURTHER)?,? (?:THAT|that)\b|\b(?:BE IT|IT IS HEREBY) RESOLVED\b", "RESOLVED"
)
_HEAD = 40


def kind_of(*, title: str | None, stem: str, blocks: Sequence[Block]) -> str:
    """The kind, ``other`` if nothing tells; ``stem`` is the file name without suffix."""
    texts = [simplified(squeeze(block.text)) for block in blocks[:_HEAD]]
    title, stem = simplified(title) if title else title, simplified(stem)
    if _is_standard(title, stem, texts):
        return "standard"
    named = (named_kind(title) if title else None) or named_kind(stem)
    if named_kind(stem) == "training_material":
        # 第三讲 岗位职责怎么写: the file says what the lesson's own heading does not.
        named = "training_material"
    if named in (None, "notice", "record") and _says(_ACT_OF_APPOINTING, texts) and named != "record":
        return "appointment"
    if named == "record" and any(_OF_THE_BOARD.search(name) for name in (title or "", stem)):
        # What the minutes of a board tell as resolved is its resolution.
        return "board_resolution" if _says(_HEREBY_RESOLVED, texts) else named
    return named or _by_content(blocks, texts) or "other"


def named_kind(name: str) -> str | None:
    """The kind that a title or file name tells: of several words the last counts, as in 授权管理办法."""
    text = _TAIL.sub("", simplified(squeeze(name.replace("_", " "))))
    if _ISSUES.search(text):
        return "policy"
    if _STATUTE.search(text):
        return None
    last = max(
        ((match.end(), len(match.group()), kind) for kind, rule in _RULES for match in rule.finditer(text)),
        default=None,
        key=lambda found: found[:2],
    )
    if last is None:
        return None
    personnel = last[2] in ("notice", "record") or text.endswith("决定")
    if personnel and last[2] != "record" and _PERSONNEL.search(text):
        return "appointment"
    return last[2]


def _is_standard(title: str | None, stem: str, texts: Sequence[str]) -> bool:
    if any(_CODE.match(squeeze(name)) or _PUBLISHED.search(squeeze(name)) for name in (title or "", stem)):
        return True
    # Only a published standard opens with its own code and lists 规范性引用文件; a firm's own has Q/.
    alone = any(_CODE.match(t) and len(t) < 30 for t in texts[:6])
    return (alone and not any("Q/" in t for t in texts[:6])) or any(_PUBLISHED.fullmatch(t) for t in texts)


def _by_content(blocks: Sequence[Block], texts: Sequence[str]) -> str | None:
    if any(
        "：" in h and simplified(h.split("：")[0]) in ("岗位名称", "职位名称")
        for b in blocks[:_HEAD]
        for h in b.headings
    ):
        return "job_description"
    if _says(_BOARD_VOTED, texts) and _says(_RESOLVED, texts):
        return "board_resolution"
    return None


def _says(pattern: Pattern, texts: Sequence[str]) -> bool:
    return any(pattern.search(text) for text in texts)
