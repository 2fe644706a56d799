"""What the rest of its row makes of a cell: its place among counted steps, the remarks beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context, cached_context, extend
from checker.statements.heading_bounds import HEADING_BOUND
from checker.statements.lexicon import Lexicon
from checker.statements.measures import only_measures
from checker.statements.model import Effect
from checker.statements.normalise import normalise
from checker.statements.order import step_power
from checker.statements.remarks import remark_on
from checker.statements.sentence import Modifier
from checker.statements.statuses import asks_force, force_of
from checker.statements.tables import counts, is_remark, tells_of_leave, waited_for

_NOTHING = Pattern(
    r"\s*(?:无|没有|无限制|无条件|不限|不(?:论|分|限|计)(?:金额|数额|额度)(?:大小|多少)?|(?:金额|额度)不限|(?:任何|所有|全部)(?:金额|额度)|全额|—+|-+|/|none|nil|n/?a)\s*。?",
    "-/ln—无条没限论分计何所全",
)
_SEE = Pattern(
    r"^(?:详?见|参见|参照|按)(?:说明|注|附注|备注|附件|附录|附表|条款|脚注|第)|^同(?:[a-z]{0,2}\d|第|上|左|前)",
    "见参照按同",
)
_RISK = Pattern(r"[但除仅只须需经报未非不无暂限若如待至由或同]|unless|only|except|subject|after|if|not|with")
_OF_POWERS = Pattern(r"(?:权限|权力|职权|授权|权利)(?:内容|方式|形式)?", "权")
_OF_POSTS = Pattern(
    r"(?:权限|权力|职权|授权|行使|享有|持有|拥有|被授权|受权)(?:人员?|者|岗位|职位|对象|主体)|岗位(?:名称)?|职位(?:名称)?|职务(?:名称)?|主体",
    "人者岗职象体",
)
_HOLDERS = frozenset(("officer", "self", "above", "beside", "below", "conj", "sep"))


def counted(context: Context, mark: str, row: Sequence[str]) -> Context:
    """The context in which a digit means its step, where the matrix says that its digits count steps."""
    mark = mark.strip()
    if not context.ordered or mark in dict(context.legend):
        return context
    power = step_power(mark, row)
    return context if power is None else replace(context, legend=(*context.legend, (mark, power)))


def noted(context: Context, remarks: Sequence[str], lexicon: Lexicon) -> Context:
    """The context bounded by what the columns for remarks say of the row."""
    for words in remarks:
        if _NOTHING.fullmatch(words):
            continue
        if _SEE.search(words):
            context = replace(context, residue=words)  # what is said there is not read with the row
            continue
        force, remark = force_of(words), remark_on(words, lexicon)
        if force == "denied" or (force is not None and not remark.limits):
            context = _in_force(context, words, force)
            continue
        left = remark.left if remark.left and _RISK.search(remark.left) else None
        if remark.limits or left:
            # whole sentences in the cell, too: 由其审批 | 5000元以下
            bounds = tuple((replace(m, rule=HEADING_BOUND), said) for m, said in remark.limits)
            limits = (*context.limits, *bounds)
            context = replace(context, limits=limits, residue=left or context.residue)
    return context


def _in_force(context: Context, words: str, force: str) -> Context:
    """The context of a row that is not, or not yet for certain, in force."""
    if force == "doubt":
        return replace(context, residue=words)
    effect: Effect = "denied" if force == "denied" else "limited"
    status = Modifier("limit", HEADING_BOUND, "revoked", effect, 0, 0)
    return replace(context, limits=(*context.limits, (status, words)))


class _Row:
    """One row of a table; what each of its cells asks of the others is worked out once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.cells: list[Block] = []
        self._lexicon = lexicon

    @cached_property
    def naming(self) -> list[tuple[int, int, tuple[str, ...]]]:
        """Column, place in the row and matters of the cells that name matters and nothing else, by column.

        Of each only what stands before all that are further left: the others are never the first."""
        named = [
            (column, place, matters)
            for place, cell in enumerate(self.cells)
            if (column := cell.place.column or 0) > 0
            and cell.text not in cell.row_heads
            and (matters := _named_alone(cell, self._lexicon))
        ]
        out: list[tuple[int, int, tuple[str, ...]]] = []
        for one in sorted(named):
            if not out or one[1] < out[-1][1]:
                out.append(one)
        return out

    def left_of(self, column: int) -> tuple[str, ...]:
        """What the first cell left of ``column`` that names matters alone names."""
        before = bisect_left(self.naming, (column,))
        return self.naming[before - 1][2] if before else ()

    @cached_property
    def marks(self) -> list[str]:
        """What stands in the cells that do not number the rows."""
        return [self._lexicon.normal(cell.text).text for cell in self.cells if not _counts(cell)]

    @cached_property
    def _remarks(self) -> list[tuple[Block | None, str]]:
        """What cells say of the others, each with the cell that it says nothing of."""
        normal = self._lexicon.normal
        headed = [(cell, _head(cell)) for cell in self.cells if cell.column_heads]
        return [
            *((cell, normal(cell.text).text) for cell, head in headed if is_remark(head)),
            *(
                (cell, f"须{cell.text.strip()}批准")
                for cell, head in headed
                if _is_put_to(cell, head, self._lexicon)
            ),
            *(
                (None, waits)
                for cell, head in headed
                if tells_of_leave(head) and (waits := waited_for(normal(cell.text).text))
            ),
        ]

    def remarks_beside(self, block: Block) -> list[str]:
        """What other cells say of ``block``."""
        return [words for cell, words in self._remarks if cell is not block]

    @cached_property
    def forces(self) -> list[tuple[Block, str, str]]:
        """The cells that say how far the row is in force."""
        return [
            (cell, words, force)
            for cell in self.cells
            if cell.column_heads
            and asks_force(head := _head(cell))
            and (force := force_of(words := self._lexicon.normal(cell.text).text, head)) is not None
        ]


class Rows:
    """The rows of a document's tables, for cells that are blocks of their own."""

    def __init__(self, blocks: Sequence[Block], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._rows: dict[tuple[int | None, str | None, int], _Row] = {}
        for block in blocks:
            if block.kind == "cell" and block.place.row is not None:
                key = _key(block, block.place.row)
                row = self._rows.get(key)
                if row is None:
                    row = self._rows[key] = _Row(lexicon)
                row.cells.append(block)

    def whose(self, context: Context, block: Block) -> Context:
        """``context`` with the post in the row: 质量安全 | 首席质量官 | 一票否决 under 权限人 and 权限内容."""
        if (
            block.kind != "cell"
            or block.place.row is None
            or context.holder is not None
            or not block.column_heads
            or not _OF_POWERS.fullmatch(_head(block))
        ):
            return context
        row = self._rows[_key(block, block.place.row)].cells
        named = [c for c in row if c.column_heads and _OF_POSTS.fullmatch(_head(c))]
        if len(named) != 1 or named[0] is block or not _names_holders(named[0], self._lexicon):
            return context
        return extend(context, named[0].text, self._lexicon)

    def topic(self, context: Context, block: Block) -> Context:
        """``context`` with what the cell at the left names alone: 首席质量官 | 质量专款 | 全部由其签批."""
        if block.kind != "cell" or block.place.row is None or context.matters or context.holder is None:
            return context
        matters = self._rows[_key(block, block.place.row)].left_of(block.place.column or 0)
        if not matters:
            return context
        own = self._lexicon.lexer.tokens(self._lexicon.normal(block.text).text)
        if any(t.cls in ("matter", "bare") for t in own):
            return context
        return replace(context, matters=matters)

    def govern(self, context: Context, block: Block, text: str) -> Context:
        """``context`` of ``block``, whose normalised text is ``text``, with what the rest of its row makes of it."""
        if (
            block.kind != "cell"
            or block.place.row is None
            or not (context.matters or context.power or context.holder)
        ):
            return context
        row = self._rows[_key(block, block.place.row)]
        if (
            context.power
            and (head := _unread_head(block, self._lexicon))
            and _is_shared(block, row.cells, self._lexicon)
        ):
            # 审批: 谁申请 | 谁看一眼 | 谁批 – what the heading names is not what each of them does.
            context = replace(context, residue=head)
        if (later := _told_later(block, row.cells)) is not None:
            words = self._lexicon.normal(later.text).text
            named = any(t.cls == "officer" for t in self._lexicon.lexer.tokens(words))
            context = _in_force(context, words, "doubt" if named else "denied")
        if context.ordered:
            context = counted(context, text, row.marks)
        remarks = row.remarks_beside(block)
        context = noted(context, remarks, self._lexicon) if remarks else context
        for cell, words, force in row.forces:
            if cell is not block:
                context = _in_force(context, words, force)
        return context


def _unread_head(block: Block, lexicon: Lexicon) -> str:
    """The head of the cell's column, if it does not say by itself what is done by whom stands there."""
    head = normalise(block.column_heads[-1]).text if block.column_heads else ""
    return head if head and cached_context((head,), lexicon).power is None else ""


def _is_shared(block: Block, row: Sequence[Block], lexicon: Lexicon) -> bool:
    """Whether the cell names somebody and nothing else, and so does another one that does not head it."""
    heads = set(block.row_heads)
    return _names_holders(block, lexicon) and any(
        _names_holders(b, lexicon) and not _only_beside(b, lexicon)
        for b in row
        if b is not block and b.text not in heads and b.text != block.text
    )


_AS_BEFORE = Pattern(
    r"\s*(?:不变|照旧|同左|同前|同上|无变化|维持(?:原样|原状|不变)?|沿用|[-—/]*)\s*[。.]?\s*"
)
_EARLIER = Pattern(
    r"^(?:原|旧|此前|以前|以往|从前|(?:调整|变更|修订|修改)前)|手册|所载|制度中", "原旧前往手所制"
)
_LATER = Pattern(r"^(?:现|新|今后|目前|(?:调整|变更|修订|修改)后)|期间|过渡|\d月|\d年", "现新后前间渡月年")


def _told_later(block: Block, row: Sequence[Block]) -> Block | None:
    """手册所载权力人: 首席质量官 | 7月至12月的权力人: 变革小组 – what a column of the same kind says of a later time."""
    head = _head(block) if block.column_heads else ""
    if not head or _LATER.search(head):
        return None
    for cell in row:
        if cell is block or not cell.column_heads or cell.text == block.text:
            continue
        other = _head(cell)
        of_a_kind = other != head and other[-2:] == head[-2:] and not _EARLIER.search(other)
        later = _EARLIER.search(head) or _LATER.search(other)
        if of_a_kind and later and not _AS_BEFORE.fullmatch(cell.text):
            return cell
    return None


def _only_beside(block: Block, lexicon: Lexicon) -> bool:
    """知会: 总经理, 配合: 生产部 – who only is told, or helps, has no share in what the row names."""
    head = normalise(block.column_heads[-1]).text if block.column_heads else ""
    return bool(_HELPS.fullmatch(head)) or (
        bool(head) and cached_context((head,), lexicon).power in ("inform", "assist")
    )


_HELPS = Pattern(r"(?:配合|协助|协办|协同|支持)(?:部门|单位|岗位|方|人员?|者)?", "配协支")


def _names_holders(block: Block, lexicon: Lexicon) -> bool:
    tokens = lexicon.lexer.tokens(lexicon.normal(block.text).text)
    return bool(tokens) and all(t.cls in _HOLDERS for t in tokens)


def asks_leave(block: Block) -> bool:
    """Whether ``block`` is a cell that says only if its row waits for somebody: 是否需他人同意 | 是,总裁."""
    return block.kind == "cell" and bool(block.column_heads) and tells_of_leave(_head(block))


_PUT_TO = Pattern(
    r"(?:需|须|应|要)?(?:向?上)?(?:要报|报批|报请|请示|须报|需报|应报|上报|报谁|报审)的?(?:事项|对象|人)?",
    "报请",
)


def _is_put_to(block: Block, head: str, lexicon: Lexicon) -> bool:
    """要报的: 理事会 – who is named alone under such a head has the last word."""
    if not _PUT_TO.fullmatch(head):
        return False
    tokens = lexicon.lexer.tokens(lexicon.normal(block.text).text)
    return bool(tokens) and all(t.cls in ("above", "beside", "conj") for t in tokens)


_NAMES_ALONE = frozenset(
    ("matter", "bare", "content", "conj", "of", "below", "stages", "whole", "general", "open", "close")
)


def _named_alone(block: Block, lexicon: Lexicon) -> tuple[str, ...]:
    """The matters of a cell that names nothing else."""
    if _counts(block) or only_measures(block):
        return ()
    tokens = lexicon.lexer.tokens(lexicon.normal(block.text).text)
    return (
        tuple(t.meaning for t in tokens if t.cls == "matter")
        if all(t.cls in _NAMES_ALONE for t in tokens)
        else ()
    )


def _counts(block: Block) -> bool:
    return bool(block.column_heads) and counts(_head(block))


def _head(block: Block) -> str:
    """What heads the column of a cell, in one writing."""
    return normalise(block.column_heads[-1]).text


def _key(block: Block, row: int) -> tuple[int | None, str | None, int]:
    return block.place.table, block.place.sheet, row
