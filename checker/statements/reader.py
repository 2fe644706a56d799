"""Reads one block under its headings: tables, lists of answers, chains of steps, and sentence after sentence."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.model import Place
from checker.patterns import Pattern
from checker.statements.answers import Answer, answers_in, within
from checker.statements.asked_who import answers_it, asked_who
from checker.statements.cells import cell_pieces
from checker.statements.closing import WHO, closing_at, led_by_closing
from checker.statements.colons import (
    HOLDING,
    POST,
    colon_in,
    columns,
    goes_on_in_english,
    labels_post,
    lead_of_list,
    leads_on,
    leads_rows,
    tells_his_veto,
)
from checker.statements.context import LINES, Context, cached_context, extend
from checker.statements.draft import Piece
from checker.statements.english.lexing import is_english
from checker.statements.holder_of_a_form import heed_status, held_by_the_form, tells_state
from checker.statements.items import begins_item
from checker.statements.labelled_limits import of_which
from checker.statements.lexicon import Lexicon
from checker.statements.list_of_his import list_of_his
from checker.statements.matrix import read_cell
from checker.statements.measures import measured
from checker.statements.mention import tells
from checker.statements.named_cells import named_cells
from checker.statements.naming import Token
from checker.statements.nodes import POWERS, Who
from checker.statements.normalise import Normal
from checker.statements.not_in_force import begins_later
from checker.statements.one_line import head_row, in_one_line, under_repeated_heads, with_bars
from checker.statements.opening_title import opening_title
from checker.statements.power_lists import bracketed_holders, named_powers
from checker.statements.pronouns import introduced
from checker.statements.row import counted, noted
from checker.statements.salutation import without_greeting, without_salutation
from checker.statements.sentence import Modifier, analyse, sentences
from checker.statements.sentence_reading import read_sentence
from checker.statements.sign_off import is_sign_off, steps_under
from checker.statements.tables import cells_in, keys_in
from checker.statements.theme import Theme
from checker.statements.written_rows import written_row

_CONTENTS = Pattern(r"(?:…{2,}|\.{4,}|·{4,})\s*\d+\s*$", ".·…")
_ADVICE = Pattern(r"(?:(?<!征求)(?<!合理化)建议|提议|主张|呼吁|观点|看法)(?:如下|是|为)?$", "吁建张提看观")
_HELD = frozenset(("approve", "decide", "release", "stop", "veto"))
_SPOKEN = frozenset(
    (
        "matter",
        "narrow",
        "bare",
        "content",
        "conj",
        "of",
        "general",
        "whole",
        "stages",
        "below",
        "number",
        "about",
    )
)
_SALUTES = Pattern(r"(?:各|全体|尊敬的|致|公司各|集团各|所属各)[^。;]{1,30}$", "体各团属敬致")
_FORMERLY = Pattern(r"原(?:第[^,。:]{1,6}[条款项]|条款|条文|规定|文|版本)", "原 文条版第规")
_BOUND = Pattern(
    r"^(?:limits?|limitations?|ceiling|cap|restrictions?|限额|上限|限制|额度|权限限制|授权限制|限定)$",
    "cgmp授限额",
)
_UNBOUND = Pattern(
    r"^\s*(?:无|无限制|不限|没有限制|none|no limits?|not limited|unlimited|n/?a|nil|-+|/)\W*$", "-/lmn无没限"
)
_ADDRESSED = Pattern(r"(?:dear|to all|to the|attn|attention)\b[^:]{0,60}$", "dhln")


def read_block(
    normal: Normal,
    tokens: list[Token],
    context: Context,
    place: Place,
    lexicon: Lexicon,
    block: int = 0,
    path: tuple[str, ...] = (),
) -> list[Piece]:
    """The sentences of one block that say something of a power; linear in its length."""
    if (is_sign_off(normal.text) and not steps_under(path, normal.text, tokens)) or (
        normal.text.rstrip()[-1:].isdecimal() and _CONTENTS.search(normal.text)
    ):
        return []
    if titled := opening_title(normal.text, tokens):
        context = extend(context, normal.text[:titled].strip(), lexicon)
        tokens = [t for t in tokens if t.start >= titled]
    pieces = (
        _tabled(normal, context, lexicon, path)
        or in_one_line(normal, tokens, context, lexicon)
        or _closed(normal, tokens, context, lexicon)
        or _pieces(normal, tokens, context, lexicon)
    )
    for piece in pieces:
        piece.normal, piece.place, piece.block, piece.headings = normal, place, block, path
    return pieces


def _tabled(normal: Normal, context: Context, lexicon: Lexicon, path: tuple[str, ...]) -> list[Piece]:
    """The pieces of a table that is written out in the text; its heads may stand in a heading."""
    top, cells = head_row(path) or (None, "")
    shown = lexicon.normal(cells).text if top else ""
    text = normal.text if top is None else under_repeated_heads(with_bars(normal.text), shown)
    if (named := named_cells(text) if "|" in text else None) is not None:
        shown, text = named
    if "|" not in text or ("\n" not in text and text.count(":") >= 2):
        return []
    out: list[Piece] = []
    if top is not None:
        context = cached_context(tuple(h for h in path if h != top), lexicon)
    for key in keys_in(text):
        keyed = extend(context, key.replace("|", " "), lexicon)
        context = keyed if keyed.legend != context.legend or keyed.ordered else context
    for cell in cells_in(text, shown or None):
        if measured(cell.heads[-1], text[cell.start : cell.end]):
            continue
        under = context
        for head in cell.heads:
            under = extend(under, head, lexicon)
        under = noted(counted(under, normal.text[cell.start : cell.end], cell.row), cell.remarks, lexicon)
        if not under.matters and cell.corner:
            # 质量经费 | 总监 | 总裁: the corner may say what the table is about
            matters = extend(context, cell.corner, lexicon).matters
            under = replace(under, matters=matters)
            if any(c.isdigit() for c in cell.heads[0]):
                row = Modifier("limit", "row_of_a_sum", "amount", "limited", 0, 0)
                under = replace(under, limits=(*under.limits, (row, cell.heads[0])))
        inside = Normal(text[cell.start : cell.end], normal.written, None)
        moved = [
            t._replace(start=t.start + cell.start, end=t.end + cell.start)
            for t in lexicon.lexer.tokens(inside.text)
        ]
        out.extend(_pieces(normal, moved, under, lexicon, inside.text))
    return out


def _closed(normal: Normal, tokens: list[Token], base: Context, lexicon: Lexicon) -> list[Piece]:
    """The pieces of a list of which only the sentence behind it says who holds it."""
    at = closing_at(normal.text) if base.holder is None else None
    if at is None or any(t.cls in WHO for t in tokens if t.start < at):
        return []
    if not any(t.cls == "officer" for t in tokens if t.start >= at):
        return []
    out: list[Piece] = []
    for led in led_by_closing(normal.text, at):
        inside = [t for t in tokens if led.start <= t.start and t.end <= led.end]
        under = extend(base, led.lead_in, lexicon) if led.lead_in else base
        if inside:
            out.extend(_pieces(normal, inside, under, lexicon, normal.text[led.start : led.end]))
    return out


def _pieces(
    normal: Normal, tokens: list[Token], base: Context, lexicon: Lexicon, whole: str | None = None
) -> list[Piece]:
    content = normal.text if whole is None else whole
    cells = read_cell(content, tokens, base, lexicon, normal.text)
    if cells is not None:
        return cell_pieces(cells, normal, tokens, base, lexicon)
    named = whole is None and any(t.cls == "officer" for t in tokens)
    answers = answers_in(content) if named or (whole is None and base.holder) else []
    if answers:
        return _answered(answers, normal, tokens, base, lexicon)
    steps = written_row(content, base, lexicon) if named else None
    if steps is not None:
        return cell_pieces([c for c, _ in steps], normal, tokens, base, lexicon, [at for _, at in steps])
    base = held_by_the_form(normal.text, tokens, base, lexicon)
    context = base
    before: Context | None = None
    carried: Who | None = None
    theme: Theme | None = None
    out: list[Piece] = []
    recent: Who | None = None
    parts: list[tuple[list[Token], str]] = []
    asked: tuple[str, ...] = ()
    for part, end in sentences(normal.text, tokens):
        if begins_item(normal.text, parts, part):
            theme, carried = None, None if context.holder is not None else carried
        colon, bound = None, False
        what, asked = asked, asked_who(normal.text, part, end)
        if any(t.cls == "colon" for t in part):
            part = columns(without_salutation(normal.text, part))
            colon = colon_in(part)
        elif any(t.cls == "comma" for t in part):
            part = without_greeting(normal.text, part)
        if colon is not None:
            left, right = part[:colon], part[colon + 1 :]
            left = left[-1:] if any(t.cls == "colon" for t in left) else left
            if right and left and _ADDRESSED.match(normal.text[left[0].start : left[-1].end]):
                # Dear CQO: you may …
                if base.holder is None and any(t.cls == "officer" for t in left):
                    base = context = replace(
                        base, holder=lexicon.officer, holder_from=normal.text[left[0].start : left[-1].end]
                    )
                left, part = [], right
            if (not left and part is right) or goes_on_in_english(
                normal.text, part, left, right, end, lexicon
            ):
                pass
            elif left and right and _names_holder(left, right) and not labels_post(normal.text, left, right):
                bridge = Token(left[-1].end, right[0].start, "be", "")
                part = [*left, bridge, *right]
            elif left and right and context.power and _holds(context) and _lists_holder(left, right):
                by, at = Token(right[0].start, right[0].start, "by", ""), right[-1].end
                part = [*left, by, *right, Token(at, at, context.power, context.power)]
            elif left and right and tells_state(normal.text[left[0].start : left[-1].end]):
                heed_status(out, normal.text, left, right, lexicon.officer)
                continue
            elif left and any(t.cls in POWERS for t in left) and _bounds(normal.text, right, lexicon):
                part = [*left, Token(left[-1].end, left[-1].end, "comma", ""), *right]
            elif (lead := lead_of_list(normal.text, left, right)) is not None:
                carried = None
                context, part = extend(base, lead, lexicon), right
            elif (
                left
                and any(t.cls in POWERS for t in left)
                and any(t.cls == "officer" for t in left)
                and not any(t.cls == "these" for t in left)
                and not (left[-1].cls == "have" and right)
                and not (leads_on(left, right) and not is_english(normal.text, part))
                and not begins_later(normal.text[left[0].start : left[-1].end])
                and not ((end == "semicolon" or not right) and is_english(normal.text, part))
            ) or (context.holder == lexicon.officer and tells_his_veto(left, right)):
                part = part
            else:
                if left:
                    words = normal.text[left[0].start : left[-1].end]
                    carried = None
                    if not right and base.holder is None and _SALUTES.match(words):
                        continue
                    if words.strip() in ("附件", "附表"):
                        base = replace(base, mention="contents")
                        context = base
                    if LINES.search(words):
                        continue
                    other = next((t for t in right if t.cls in HOLDING[:4]), None)
                    if (
                        POST.search(words)
                        and other is not None
                        and not any(t.cls == "officer" for t in right)
                    ):
                        base = replace(base, holder=other.meaning, holder_from=words)
                        context = base
                        continue
                    if POST.search(words) and any(t.cls == "officer" for t in right):
                        base = replace(base, holder=lexicon.officer, holder_from=words)
                        context = base
                        continue
                    bound = _BOUND.search(words) is not None
                    context = extend(base, words + ":", lexicon)
                    if (before or base).holder is None and leads_rows(context, words, right, end):
                        base, before = replace(context, listing=False), before or base
                    theme = None if before is not None else theme
                    if _FORMERLY.match(words):
                        context = replace(context, mention="void")
                    if tells(normal.text[max(0, left[0].start - 2) : left[-1].end]) or (
                        _ADVICE.search(words) and not any(t.cls == "officer" for t in left)
                    ):
                        context = replace(context, mention="meta")
                if left and list_of_his(left, words, out, recent):
                    context = replace(context, holder=lexicon.officer, holder_from=words)
                if left and what and answers_it(words):
                    context = replace(context, matters=what)
                    asked = ()
                part = right
                if not part:
                    continue
        if context.listing and context.power in ("approve", "decide"):
            # 下列事项由…决定: 批次能否出厂
            part = [t for t in part if t.cls != "whether"] or part
        held = bracketed_holders(normal.text, part, lexicon.officer) if "(" in content else []
        if held:
            carried = theme = recent = None
            for holder, item in held:
                own = replace(context, holder=holder, holder_from=holder)
                out.append(read_sentence(normal.text, item, end, own, None, None, lexicon)[0])
                parts.append((item, end))
            continue
        under, items = named_powers(normal.text, part, context, lexicon.officer)
        if items:
            carried = theme = recent = None
            named_only = [read_sentence(normal.text, i, end, under, None, None, lexicon)[0] for i in items]
            for piece in named_only:
                piece.listed = True
            out.extend(named_only)
            parts.extend((item, end) for item in items)
            continue
        piece, carried, theme = read_sentence(
            normal.text, part, end, context, carried, theme, lexicon, recent
        )
        if bound and not _UNBOUND.search(normal.text[part[0].start : part[-1].end]):
            _bind(out, piece, lexicon.officer)
        recent = _spoken_of(piece, _introduced(piece, recent))
        out.append(piece)
        parts.append((part, end))
        if end == "full_stop" and before is not None:
            base, before = before, None
    if len({p.sentence.english for p in out}) == 2:
        from checker.statements.other_half import read_again

        out = read_again(out, parts, normal.text, lexicon)
    return out


def _bind(earlier: list[Piece], piece: Piece, officer: str) -> None:
    """限额：…, Limit: …: what stands after the label bounds what stands before it."""
    sentence = piece.sentence
    words = sentence.words(0, len(sentence.tokens))
    for draft in of_which(earlier, sentence, officer):
        if draft.effect == "grant":
            draft.lower("limited", words)
            draft.outer.append(piece.said(Modifier("limit", "labelled_limit", "scope", "limited", 0, 0)))


def _introduced(piece: Piece, recent: Who | None) -> Who | None:
    """公司另设安全员一名。其…: the one spoken of last."""
    sentence = piece.sentence
    other = None if sentence.english else introduced(sentence, len(sentence.tokens))
    if other is None or other.cls != "below":
        return recent
    at = sentence.tokens.index(other)
    return Who(((at, other.cls, other.meaning),), at, at)


def _answered(
    answers: list[Answer], normal: Normal, tokens: list[Token], base: Context, lexicon: Lexicon
) -> list[Piece]:
    """The powers of a list as its answers have them."""
    out: list[Piece] = []
    for answer in answers:
        inside = within(answer, tokens)
        if not inside:
            continue
        pieces = _pieces(normal, inside, base, lexicon, normal.text[answer.start : answer.end])
        for draft in (d for p in pieces for d in p.drafts):
            if answer.said == "no":
                draft.lower("denied", "answered with no")
            elif answer.said == "open":
                draft.lower("none", "left open")
            elif answer.bound and draft.effect == "grant":
                draft.lower("limited", "bounded below its answer")
        out.extend(pieces)
    return out


def _spoken_of(piece: Piece, before: Who | None) -> Who | None:
    """Whom 其 of the next sentence means: the first who is named, unless 其 acts and the other is only passed by."""
    if piece.scan is None:
        return before
    named = [n.who for n in piece.scan.nodes if n.who is not None and n.who.has("officer", "above", "beside")]
    if "appoint" in piece.sentence.classes and any(w.has("officer") for w in named):
        return next(w for w in named if w.has("officer"))
    agents = [a.agent for a in piece.scan.acts if a.agent is not None]
    if agents and all(a.cls == "self" for a in agents) and not any(w.has("officer") for w in named):
        return before
    return named[0] if named else before


def _holds(context: Context) -> bool:
    """Whether the lines under the headings say who holds a power: a title alone gives none."""
    return context.power in ("countersign", "review") or (
        context.listing and context.holder is None and context.power in _HELD
    )


def _lists_holder(left: list[Token], right: list[Token]) -> bool:
    """供应商质量改进计划：品质总监 – under a heading that says what is held."""
    return (
        all(t.cls in (*HOLDING, "conj") for t in right)
        and any(t.cls in ("matter", "narrow") for t in left)
        and all(t.cls in _SPOKEN for t in left)
    )


def _bounds(text: str, right: list[Token], lexicon: Lexicon) -> bool:
    """质量计划的批准：须与研发总监双签 – what follows the colon names no act of its own."""
    if not right:
        return False
    sentence = analyse(text, right, "full_stop", lexicon)
    return bool(sentence.modifiers) and not any(
        sentence.free(i)
        and (t.cls in POWERS - {"countersign", "implement"} or t.cls in ("officer", "matter"))
        for i, t in enumerate(sentence.tokens)
    )


def _names_holder(left: list[Token], right: list[Token]) -> bool:
    """质量计划的批准：首席质量官."""
    return all(t.cls in (*HOLDING, "conj") for t in right) and any(t.cls in POWERS for t in left)
