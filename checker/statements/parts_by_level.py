"""Levels, sizes, shifts and places that part a power: 部门级由各部门批准, （公司级）, 夜班由值班长决定, 首次由 H 审批: what is his is but one part."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, place_of, unsure

_PART = (
    r"(?:(?:公司|集团|厂|部门|车间|班组|科室|事业部|省|市|区域|基地)级|[一二三四五](?:[、和][一二三四五])?级(?!市)|[a-d甲乙丙丁]类(?:[、和][a-d甲乙丙丁]类)?|(?:特别)?重大|较大|一般|日常|常规|特殊|轻微|严重"
    r"|(?:小额|大额|零星)|[^,。;:()由归]{1,6}元(?:以[下上内外]|及以[下上])|白班|夜班|中班|早班|新厂|老厂|国内(?:工厂)?|海外(?:工厂)?|国外|出口(?:产品|订单)?|内销(?:产品|订单)?|外销(?:产品|订单)?"
    r"|平时|旺季|淡季|工作日|节假日|休息日|周末|上半年|下半年|首次|初次|再次|第[一二三]次|第二次起|以后各次|其后各次|试产阶段|试产期间|量产后|批产后|总部|本部|分厂|子公司|分公司|计划内|计划外|预算外"
    r"|年度|季度|月度|民品|军品|老产品|新产品|自制件|外协件|外购件|[甲乙丙丁一二三四]号?线|(?:质量部|本部门|其他部门|各部门|其他单位|其他产品|其他批次|其他))(?:期间|阶段|时|的)?(?:事项|部分)?"
)
_WHO = r"(?!首席质量|质量总监|品质总监|其[审批决])[^,。;:()\n]{2,12}?"
_END = r"(?=$|[,。;:)\n])"
_GOES = Pattern(
    rf"(?:^|(?<=[,。;:()\n、]))(?:但|其中|而|属|凡|涉及)?{_PART}(?:则|均|都|仍|现|可|应)?(?:由|归|报|交){_WHO}(?:审批|批准|决定|行使|制定|负责|管理|支配|掌握|签发|处理|定|裁定|{_END})"
    rf"|(?:^|(?<=[,。;\n])){_WHO}(?:负责|管|掌管){_PART}{_END}|(?:^|(?<=[,。;:\n])){_PART}不(?:由|归|经)",
    "由归报交负管不",
)
_HIS = Pattern(
    rf"(?:^|(?<=[,。;:()\n]))(?:属)?{_PART}(?:的)?(?:由|归)(?:本公司|公司)?(?:首席质量官|质量总监|品质总监)|(?:首席质量官|质量总监|品质总监)(?:负责|管|掌管){_PART}{_END}",
    "首质品",
)
_OPENS = Pattern(rf"(?:^|(?<=[。;\n])){_PART},", ",")
_TAG = Pattern(rf"\((?:仅|限|仅限|只限|限于)?{_PART}\)", "(")
_DIVIDES = Pattern(rf"分(?:为|成)?{_PART}(?:、|和|与){_PART}", "分")
_LEFT_OUT = Pattern(rf"(?:^|(?<=[,。;(\n])){_PART}除外", "除外")
_PERIODS = ("年度", "季度", "月度", "(年度", "(季度", "(月度")
_WORK = ("日常工作", "日常事务", "日常管理", "一般工作")


def parts_by_level(block: WholeBlock) -> None:
    """Leaves in doubt what the officer is granted beside words that part it by level, size, shift, time or place."""
    granted = [
        (p, d)
        for p, d in block.drafts
        if d.effect == "grant" and not d.unsure and d.authority != "decision_participation"
    ]
    if not granted or block.english or any(sign in block.text for sign in ("|", "→", ">", "—", ")-")):
        return
    text = block.text
    for piece in block.pieces:
        tokens = piece.sentence.tokens
        if not tokens:
            continue
        start, end = tokens[0].start, tokens[-1].end
        end += text[end : end + 1] in (")", ",", ":")
        here = [d for p, d in granted if start <= place_of(p, d) < end]
        own = here or [d for p, d in granted if place_of(p, d) < start]
        for pattern in (_GOES, _HIS, _OPENS, _TAG, _DIVIDES, _LEFT_OUT):
            found = pattern.search(text, start, end)
            if found is None or found.group().startswith(_WORK):
                continue
            if not here and (pattern is not _GOES or {t.cls for t in tokens} & {"matter", "officer"}):
                continue
            if found.group().startswith(_PERIODS) and pattern in (_OPENS, _TAG):
                continue
            if pattern is _TAG and any(start <= place_of(p, d) < found.start() for p, d in block.drafts):
                own = [d for p, d in granted if start <= place_of(p, d) < found.start()]
            if pattern is _TAG and found.group() == "(质量部)":
                # 编制(质量部);批准(首席质量官): who does another step
                own = [d for d in own if d.frame != "F11"]
            of_money = "元" in found.group()
            unsure(
                [d for d in own if not of_money or d.authority in ("budget", "assessment_reward")],
                f"parts it: {found.group()}",
            )
            break
    lead = _HIS.search(text)
    if lead is not None and not any(d.unsure for _, d in granted):
        unsure([d for _, d in granted], f"parts it: {lead.group()}")
