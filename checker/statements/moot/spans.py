"""Where in a text such sentences, or clauses of sentences, stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.masked import HIM
from checker.statements.moot.before_him import OLD_LETTER_TOO, of_who_went_before
from checker.statements.moot.closing_lines import closes_a_letter
from checker.statements.moot.ended import past_arrangement, past_exercise
from checker.statements.moot.ended_rules import at_odds, ended_rule, repealed
from checker.statements.moot.in_his_stead import in_his_stead
from checker.statements.moot.lines_of_rules import stands_in_any_rules
from checker.statements.moot.of_his_keep import of_his_keep
from checker.statements.moot.of_others import bears_on_others
from checker.statements.moot.older_letters import taken_back_of_older
from checker.statements.moot.other_matters import none_of_quality
from checker.statements.moot.papers import IS_ANSWERED_FOR, TAKES_NOTE, files_a_paper
from checker.statements.moot.told_after import told_after
from checker.statements.moot.under_his_word import under_his_word
from checker.statements.naming import Token
from checker.statements.normalise import Normal

_SENTENCE = Pattern(r"[^。;\n]+")
_NUMBER = Pattern(r"\s*(?:[(]?(?:第?[一二三四五六七八九十\d.]{1,5})[条款项]?[)、.,:]?\s*)?")
_CUES = Pattern(
    r"已|前,|后|计划|方案|规划|不属|不是|不[计列纳]入|不[作视]为|并非|备案|临时|代[理管行班职]|过渡|兼管|暂管|替代|取消|不再|废止|删|失效|作废|停止执行|未|值守|委托|替班|列席|旁听|[试见实][用习]期|授权|[仅只]|[聘任委]书|无关|非质|非品|不涉|以外的|之外的|确认|维持|追认|复核|任内|各|留言|指示|电话|答复|嘱托|指令|批示|不得转|不能转|让渡|不得再授|追究|证书|合格证|不一致|不符|不相符|抵触|冲突|列席|工资|薪|报酬|待遇|福利|津贴|保险|合同|关系|档案|手续|办公|用车|日常管理|助理|保管|收存|分管|主管|管辖|直管|所辖|归口|签发|签署|签字|[核批]准|解释|应[到出]|表决结果|投票结果|表决情况|主持|召集|签章|盖章|公示|记录|提供|配备|考核|考评|述职|传达|印发|下发|任期|聘期|期限|职级|级别|归档|存档|其[他余]|未尽|违反|拒不|拒绝|阻挠|不配合|所[称指]|预算|筹措|支付|列支|核算|一人一票|少数服从|召开|举行|出差|外出|休假|请假|异议|不服|无法|不能|投诉|抱怨|反馈|损失|监督|审计"
)
_WIDE = str.maketrans("，；：（）", ",;:()")
_TITLE = "首席质量官"
_ASIDES = (TAKES_NOTE, IS_ANSWERED_FOR, OLD_LETTER_TOO)


def without_moot(normal: Normal, tokens: list[Token]) -> tuple[Normal, list[Token]]:
    """The text with stops in the place of what is moot, and the tokens that stand outside of it."""
    if not _CUES.search(normal.text):
        return normal, tokens
    letters = list(normal.text)
    for token in tokens:
        if token.cls == "officer":
            letters[token.start : token.end] = HIM * (token.end - token.start)
    spans = list(moot_spans("".join(letters)))
    if not spans:
        return normal, tokens
    text = normal.text
    for start, end in spans:
        text = text[:start] + "。" * (end - start) + text[end:]
    kept = [t for t in tokens if not any(start <= t.start < end for start, end in spans)]
    return replace(normal, text=text), kept


def moot_spans(text: str) -> Iterator[tuple[int, int]]:
    """The spans of ``text``, in which each letter of a name of the officer is ``masked.HIM``."""
    for found in _SENTENCE.finditer(text):
        number = _NUMBER.match(found.group())
        said = found.group()[number.end() if number else 0 :].strip()
        if _is_moot(said, text[: found.start()]):
            yield found.span()
            continue
        for aside in _ASIDES:
            for clause in aside.finditer(text, *found.span()):
                yield clause.span()
        yield from taken_back_of_older(text, *found.span())


def is_moot(sentence: str, before: str = "") -> bool:
    """Whether ``sentence``, in which the officer stands by his title, is one; ``before`` is what its text says before."""
    said, earlier = (s.translate(_WIDE).replace(_TITLE, HIM * len(_TITLE)) for s in (sentence, before))
    return any(span == (0, len(said)) for span in moot_spans(said)) or _is_moot(said, earlier)


def _is_moot(said: str, before: str) -> bool:
    return (
        past_exercise(said)
        or past_arrangement(said, before)
        or repealed(said)
        or bears_on_others(said)
        or files_a_paper(said)
        or told_after(said)
        or none_of_quality(said)
        or ended_rule(said)
        or at_odds(said)
        or of_who_went_before(said, before)
        or under_his_word(said)
        or in_his_stead(said)
        or of_his_keep(said)
        or closes_a_letter(said)
        or stands_in_any_rules(said)
    )
