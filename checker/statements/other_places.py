"""What other places of a paper take from its powers, found by number, mark or word, where no sentence was read as speaking of them.

附则: 第三条、第四条暂不实施; 上表第2项须会签; ② 仅限民用产品; 本手册所称“批准”，是指…; 下列事项由总经理保留: … . All of it only leaves
doubt: what stands there is not read, but seen to bear on what is granted here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.earlier_editions import tells_of_an_edition
from checker.statements.lesser_plans import of_less
from checker.statements.lexicon import Lexicon
from checker.statements.moot import is_moot
from checker.statements.numbers_of_places import (
    label_of,
    numbers_in,
    places_in_lists,
    row_numbers,
    section_numbers,
)
from checker.statements.pointers import with_one_title
from checker.statements.whole_block import unsure

_HIM = r"(?:首席质量官|质量总监|品质总监|cqo|其|本人|他|她)"
_TAKES = Pattern(
    r"批准|同意|审批|核准|审定|签发|会签|联[名签署]|双签|双人|同时签|共同|协商|集体|表决|为限|(?<!不设)(?<!不限)(?<!无)限额|仅|只(?!要)|限于|(?<!不)限[^制额]|不超过|以[内下]|除外|暂缓|暂不|暂停|停止|收回|撤[回销]"
    r"|取消|废止|删除|失效|终止|届满|到期|不再|不予|尚未|未启用|改为|改由|调整为|代行|临时|审核|建议|参与|提出|方可|方能|后行使|后生效|之日起|完成后|为准|裁定|授权范围|授权后|书面委托"
    rf"|保留|不适用|不实施|不执行|申请中|指对|复核|确认|从其规定|冲突的|不一致的|至\d{{4}}年|由(?!{_HIM})[^,。;]{{2,12}}(?:行使|负责|决定|掌握|牵头|放行)"
)
_HIS_OWN = Pattern(
    rf"由{_HIM}|{_HIM}[^,。;]{{0,6}}(?:审批|批准|决定|行使|审定|签发)|任何(?:人|部门|单位)|不得(?:干预|干涉|撤销|推翻|拒绝|妨碍|变更|阻)|无[须需]|不需|不受|照常|继续行使|备案|报备|备查|行使情况[^,。;]{{0,14}}(?:记录|存档|登记|统计|归档|通报|公示)|(?:改为|调整为)\"?(?:审批|批准|决定)"
)
_TAKES_EN = Pattern(
    r"subject to|approv|consent|\bonly\b|up to|until|not apply|suspend|exercised by|\bmeans?\b|joint|within|limit|overrul|withdrawn|revoked|no longer|does not|do not|countersign|except|excluding|together with"
)
_SENTENCES = Pattern(r"[^。;\n]+")
_ATTENDED = Pattern(
    r"\s*(?:出席|列席|参加|参会|到会|缺席|请假|应到|与会)(?:成员|人员|董事|者|会议)?\s*:", ":"
)
"""列席:车间主任(列席第三项,不参加表决): who came, and for what."""
_MARK_AT_END = Pattern(
    r"(?P<mark>[①-⑳]|\*{1,3}|\((?:注)?\d{1,2}\)|[※†#])\s*[。;,.:]?\s*$",
    "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳*()※†#",
)
_ACT_WORD = r"(?:批准|审批|决定|制定|审定|核准|放行|否决|停线|停产|签发|统筹|支配|管理|主持|组织|审查|行使|叫停|考核|奖惩)"
_DEFINED = Pattern(
    rf'(?P<words>(?:"{_ACT_WORD}"[、,和及与]?)+|(?<=所称){_ACT_WORD}(?=,|是|系|均|指|仅))(?:一词|字样|一语|权)?,?(?:均|都|系|是|即|仅|意|特)*(?:指|为)(?P<body>[^。;\n]{{2,70}})',
    "指为",
)
_WEAK_BODY = Pattern(
    rf"提出|提交|报|意见|建议|复核|审核|表决|起草|拟|格式|审查|协助|由(?!{_HIM})|经|参与|会签|转",
    "提报意建复审表起拟格协由经参会转",
)
_DEFINED_EN = Pattern(
    r"[\"“'](?P<words>approv\w*|decid\w*|releas\w*|stop\w*|veto\w*|determin\w*|sign\w*)[\"”']\s*(?:here |always |only )?(?:means?|is to be read as|stands for|refers to|denotes)\s*(?P<body>[^.;\n]{2,80})"
)
_WEAK_BODY_EN = Pattern(
    r"recommend|propos|review|advi[cs]|submi|endors|subject|draft|comment|check|prepar|jointly"
)
_KEPT = Pattern(
    rf"不在授权|不授权|不授予|未授权|保留(?:事项|权限|清单|的?(?:事项|权限))|由(?!{_HIM})[^,。;:]{{2,10}}(?:保留|自行决定|亲自)|(?<!任何人)不得行使|不包括在|不在此列|例外(?:清单|事项)|负面清单|不属于{_HIM}|reserved (?:matters|powers|to)|retained by"
)
_MATTERS: tuple[tuple[str, Pattern], ...] = (
    ("plan_approval", Pattern(r"计划|quality plan", "计q")),
    ("product_release", Pattern(r"放行|出厂|让步|发货|release", "放出让发r")),
    ("quality_safety_stop", Pattern(r"停线|停产|停工|停机|叫停|stop", "停s")),
    ("budget", Pattern(r"经费|预算|费用|资金|budget", "经预费资b")),
    ("assessment_reward", Pattern(r"奖惩|考核|奖罚|奖励|处罚|reward|penalt", "奖考处rp")),
    ("veto", Pattern(r"否决|veto", "否v")),
    ("strategy", Pattern(r"战略|方针|目标|strategy|policy", "战方目sp")),
    ("decision_participation", Pattern(r"经营决策|重大决策|经管会|班子会", "经重班")),
)
_OVER_THIS = Pattern(r"以(?:《[^》]{2,40}》(?:的规定)?|后者|该(?:制度|办法|规定))为准", "准")
_OURS = Pattern(r"法律|法规|国家|标准|章程", "法国标章")
_OTHERS_WORD = Pattern(
    rf"以(?!{_HIM}|《)[^,。;]{{2,14}}(?:指令|意见|决定|批准|签字|核准|批示|结论|通知)为准", "准"
)
_LAST_WORD = Pattern(
    rf"(?:^|(?<=[,。;:]))(?!{_HIM})(?:(?!{_HIM})[^,。;:]){{2,12}}对(?:(?!{_HIM})[^。;]){{0,40}}(?:有|享有|拥有|保留|具有)(?:最终|最后|最高)的?(?:决定|审批|裁决|批准|裁定|否决)权",
    "最",
)
_SENIOR = r"(?:总经理|总裁|董事|厂长|总监|副总|办公会|委员会|三方|双方|多方|集体|上级|集团|总部|总工|法定代表人|党委)"
_FIRST = Pattern(
    rf"(?:须|应当?|需|要|必须|一律)(?:先|事先|事前)?(?:由|经|有|与|报|提交|提请|征得|取得|同)?[^。;]{{0,12}}{_SENIOR}[^。;]{{0,12}}(?:会签|联签|联名|双签|审议|批准|审批|同意|核准|审定|确认|签字|签批|讨论|决定)",
    "须应需要必一",
)
_IN_BUDGET = Pattern(
    rf"(?:控制|列支|安排|限制?)?(?:在|于|符合|纳入|列入)(?:经)?[^,。;]{{0,4}}{_SENIOR}[^,。;]{{0,6}}?(?:批准|核定|审定|下达|审批|核准|通过)的?[^,。;]{{0,8}}预算(?:之?内|以内|范围内?|额度内?|总额内?)?",
    "预",
)
"""各项支出应在董事会批准的年度预算之内: what is spent stays within the budget, and nobody is asked first."""
_NAMES_HIM = Pattern(r"首席质量官|质量总监|品质总监|cqo|经其|由其|报其", "首质品c其")
_BOTH_LISTED = Pattern(
    r"(?:两人|双方|二人|三人|几方|各方|两岗)(?:均|都|同时|共同)?(?:列|有|享有|具有)[^。;]{0,16}(?:一致|共同|同意|会签)|(?:均|同时|重复)列[^。;]{0,12}(?:一致|共同|同意|会签)",
    "一共同会",
)
_COMPOUND = Pattern(r"[a-z]\s*[/+]\s*[a-z]\*?", "/+")
_BOUNDING = Pattern(
    r"limit|within|joint|condition|subject|consult|限|会|共|条件|联|额",
)

Held = dict[int, list[tuple[Piece, Draft]]]


def heed_other_places(
    blocks: Sequence[Block], pieces: Sequence[Piece], lexicon: Lexicon, history: Sequence[Block] = ()
) -> None:
    """Leaves in doubt the officer's grants on which another place of the paper bears; ``history`` tells its changes."""
    held: Held = {}
    for piece in pieces:
        for draft in piece.drafts:
            if draft.holder == lexicon.officer and draft.effect == "grant":
                held.setdefault(piece.block, []).append((piece, draft))
    if not held or len(blocks) < 2:
        return
    shared = {d.authority for p in pieces for d in p.drafts if d.holder != lexicon.officer}
    texts = [with_one_title(lexicon.normal(b.text).text, lexicon) for b in blocks]
    named = _Named(blocks, texts, held)
    for index, text in enumerate(texts):
        if blocks[index].kind == "heading":
            continue
        for sentence in _SENTENCES.finditer(text):
            if is_moot(sentence.group()) or _ATTENDED.match(sentence.group()):
                continue
            _by_number(sentence.group(), index, named, held)
            _by_word(sentence.group(), held)
            if (
                not _NAMES_HIM.search(sentence.group())
                and not _HIS_OWN.search(sentence.group())
                and not of_less(sentence.group())
                and not tells_of_an_edition(text)
                and _FIRST.search(_IN_BUDGET.sub("", sentence.group()))
            ):
                _by_matter(sentence.group(), index, held, "others come first")
            if _OTHERS_WORD.search(sentence.group()):
                _by_matter(sentence.group(), index, held, "another's word counts")
            if _LAST_WORD.search(sentence.group()):
                _by_matter(sentence.group(), -1, held, "another has the last word")
        if _BOTH_LISTED.search(text):
            for n, drafts in held.items():
                unsure([d for _, d in drafts if n != index and d.authority in shared], text)
        if _OVER_THIS.search(text) and not _OURS.search(text):
            _by_matter(text, index, held, "another paper prevails")
        if any(_KEPT.search(lexicon.normal(g).text) for g in _above(blocks[index])):
            _by_matter(text, index, held, "kept back elsewhere")
    for block in history:
        text = with_one_title(lexicon.normal(block.text).text, lexicon)
        for sentence in _SENTENCES.finditer(text):
            _by_number(sentence.group(), len(blocks), named, held)
    _by_cells(blocks, texts, held)
    _by_mark(texts, held)
    _by_letters(blocks, texts, held)


def _above(block: Block) -> Iterator[str]:
    if block.lead_in:
        yield block.lead_in
    yield from block.headings[-1:]


def _takes(words: str) -> bool:
    return (_TAKES.search(words) is not None and _HIS_OWN.search(words) is None) or _TAKES_EN.search(
        words
    ) is not None


def _doubt(held: Held, numbers: Sequence[int], why: str) -> None:
    for n in numbers:
        unsure([d for _, d in held[n]], f"another place of the paper bears on it: {why}")


class _Named:
    """What the places of the powers are called by: their clauses or items, sections and rows; looked up once."""

    def __init__(self, blocks: Sequence[Block], texts: Sequence[str], held: Held) -> None:
        items, rows = places_in_lists(blocks), row_numbers(blocks)
        self.labels: dict[int, tuple[str, int]] = {}
        self._by_label: dict[tuple[str, int], list[int]] = {}
        self._by_section: dict[int, list[int]] = {}
        self._by_row: dict[int, list[int]] = {}
        for n in held:
            item = items[n]
            label = label_of(blocks[n], texts[n]) or (None if item is None else ("item", item))
            if label is not None:
                self.labels[n] = label
                self._by_label.setdefault(label, []).append(n)
            for section in dict.fromkeys(section_numbers(blocks[n])):
                self._by_section.setdefault(section, []).append(n)
            row = rows[n]
            if row is not None:
                self._by_row.setdefault(row, []).append(n)

    def in_section(self, number: int, index: int) -> list[int]:
        """The blocks of a section, without ``index``."""
        return [n for n in self._by_section.get(number, ()) if n != index]

    def nearest(self, unit: str, number: int, index: int) -> list[int]:
        """The block of that number before ``index``, else the next one behind; the cells of that row of a table."""
        kind = "clause" if unit == "clause" else "item"
        found = [n for n in self._by_label.get((kind, number), ()) if n != index]
        if kind == "clause":
            found = found or self.in_section(number, index)
        if found:
            return [max((n for n in found if n < index), default=min(found))]
        return [n for n in self._by_row.get(number, ()) if n != index] if kind == "item" else []


def _by_number(words: str, index: int, places: _Named, held: Held) -> None:
    """第三条、第四条暂不实施; 除第一项外，均须集体讨论; section 1 does not apply."""
    if not _takes(words):
        return
    for unit, numbers, spared in numbers_in(words):
        if unit == "part":
            meant = [n for number in numbers for n in places.in_section(number, index)]
        elif spared:
            meant = [n for n, (_, own) in places.labels.items() if n <= index and own not in numbers]
        else:
            meant = [n for number in numbers for n in places.nearest(unit, number, index)]
        _doubt(held, meant, words)


def _by_word(words: str, held: Held) -> None:
    """本手册所称“批准”，是指…提交总经理签发."""
    for pattern, weak in ((_DEFINED, _WEAK_BODY), (_DEFINED_EN, _WEAK_BODY_EN)):
        for found in pattern.finditer(words):
            if not weak.search(found.group("body")):
                continue
            named = re.findall(_ACT_WORD, found.group("words")) or [found.group("words")[:5]]
            for drafts in held.values():
                for piece, draft in drafts:
                    token = piece.sentence.tokens[draft.act.index]
                    act = piece.sentence.text[token.start : token.end]
                    said = piece.sentence.text if piece.sentence.english else act
                    if any(w in said or act in w for w in named):
                        unsure([draft], f"its word is defined elsewhere: {words}")


def _by_matter(text: str, index: int, held: Held, why: str) -> None:
    named = {authority for authority, pattern in _MATTERS if pattern.search(text)}
    for n, drafts in held.items() if named else ():
        if n != index:
            unsure([d for _, d in drafts if d.authority in named], f"{why}: {text}")


def _by_cells(blocks: Sequence[Block], texts: Sequence[str], held: Held) -> None:
    """A table of terms defines the word of a power; one of limits bounds what its row names."""
    for index, block in enumerate(blocks):
        if block.kind != "cell" or not block.column_heads or not block.row_heads:
            continue
        head, row = block.column_heads[-1].strip(), "".join(block.row_heads)
        if _MEANING.fullmatch(head):
            _by_word(f'"{row}"指{texts[index]}', held)
        elif _LIMIT.fullmatch(head) and not _UNLIMITED.fullmatch(texts[index]) and index not in held:
            in_table = [
                n for n in held if blocks[n].place.table == block.place.table and blocks[n].kind == "cell"
            ]
            if not in_table:
                _by_matter(row, index, held, f"bounded in a table: {texts[index]}")
        elif (
            _DECIDES_TOO.search(texts[index])
            and index not in held
            and not _NAMES_HIM.search(f"{head}{row}".lower())
        ):
            same = [n for n in held if _same_row(blocks[n], block) and not _REMARK.fullmatch(head)]
            same = [n for n in same if not _NAMES_HIM.search(texts[n])]
            _doubt(held, same, f"{head}: {texts[index]}")


_MEANING = Pattern(r"含义|定义|释义|解释|意义|说明|内涵|指")
_LIMIT = Pattern(
    r"[^,。;]{0,4}(?:限额|上限|额度|限制|限制条件|条件|适用范围|权限范围|范围|金额)(?:\([^()]*\))?"
)
_UNLIMITED = Pattern(
    r"\s*(?:不限|无限制|无|全部|全额|—+|-+|/|全公司|所有|长期|没有限制|不设限|不设上限)\s*。?"
)
_DECIDES_TOO = Pattern(
    r"^(?:核准|终审|终批|最终(?:批准|审批|决定)|预算内核准)|有权(?:撤销|变更|推翻|否决|更改)|可(?:撤销|推翻|更改)"
)
_REMARK = Pattern(r"备注|说明|附注|职责|编制|内容|权限|权限内容|remarks?|notes?")


def _same_row(one: Block, other: Block) -> bool:
    a, b = one.place, other.place
    return one.kind == "cell" and (a.table, a.sheet, a.row) == (b.table, b.sheet, b.row)


def _by_mark(texts: Sequence[str], held: Held) -> None:
    """审批质量计划 ①, and further down ① 由总经理签发后执行."""
    notes: dict[str, list[tuple[int, str]]] = {}
    for n, drafts in held.items():
        call = _MARK_AT_END.search(texts[n])
        if call is None:
            continue
        mark = call.group("mark")
        if mark not in notes:
            notes[mark] = _notes_of(mark, texts)
        for m, said in notes[mark]:
            if m != n:
                unsure([d for _, d in drafts], f"a note on it: {said}")
                break


def _notes_of(mark: str, texts: Sequence[str]) -> list[tuple[int, str]]:
    """The first two texts with a note of that mark that takes something, and what it says: one may be the caller."""
    note = re.compile(
        rf"(?:^|(?<=[\s。;.:]))(?<!\*){re.escape(mark)}(?!\*)\s*(?P<words>[^①-⑳\n*]{{2,80}}?)(?=\(\d{{1,2}}\)|[①-⑳*\n]|$)"
    )
    told = ((m, found["words"]) for m, text in enumerate(texts) if (found := note.search(text)) is not None)
    return list(islice(((m, words) for m, words in told if _takes(words)), 2))


def _by_letters(blocks: Sequence[Block], texts: Sequence[str], held: Held) -> None:
    """A/L in a cell, where the legend says that L is within limits."""
    bounds: dict[str, bool] = {}
    for n, drafts in held.items():
        if blocks[n].kind != "cell" or _COMPOUND.fullmatch(texts[n].strip()) is None:
            continue
        for letter in re.findall("[a-z]", texts[n]):
            if letter not in bounds:
                told = re.compile(rf"(?<![a-z]){letter}\s*(?:=|:|表示|为|是|-)\s*([^,;。.\n]{{2,40}})")
                bounds[letter] = any(
                    (said := told.search(t)) and _BOUNDING.search(said.group(1)) for t in texts
                )
            if bounds[letter]:
                unsure([d for _, d in drafts], f"the legend bounds it: {letter}")
