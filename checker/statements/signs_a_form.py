"""在质量专项经费审批单上签字: whoever puts a name on a form is not yet the one who decides what it asks for.

A sentence that says what the name on it does (签字后方可支付, 未签字不得报销, 签字即生效), or that it stands where it is
approved (在批准栏签字), is another thing.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_SIGNS = Pattern(
    r"(?:在|于|对|为|到)?(?:每[张份笔])?[^,。;:在于]{0,16}(?:审批|报销|申请|申报|用款|支出|请款|付款|奖惩|考核|会签|审核|借款|领用|核销|评审|计划|预算|费用|经费)[^,。;:在于]{0,4}(?:单据?|表单?|页|书|凭证|单子|表格|会签栏|流转单)(?:据|子)?(?:上|中|里|内|处)?(?:的[^,。;:批]{1,8}(?:栏|处))?(?:亲自|手写)?(?:签(?:字|名|章|署(?:姓名|意见)?|注)|署名|盖章|落款)(?!权)"
    r"|(?:审批|报销|申请|申报|用款|支出|请款|付款|奖惩|考核|会签|借款|核销|评审|经费|费用)(?:单据?|表单?|页|凭证|单子|表格)由(?:首席质量官|质量总监|cqo|其|本岗位)(?:亲自)?(?:签(?:字|名|章)|署名)",
    "签署盖落",
)
_COUNTS = Pattern(
    r"后|方可|才|未|不得|生效|为准|即|凡|无|没有|否则|均须|必须由|由其|批准栏|审批栏|同意|批准(?!单|表)|决定|有权|最终|授权|唯一|一支笔|作为",
)
_OVER = frozenset(("budget", "plan_approval", "assessment_reward", "strategy"))


def signs_a_form(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Leaves in doubt what the officer is granted by putting a name on a form, and by nothing else."""
    mine = [d for d in drafts if d.holder == officer and d.effect == "grant" and d.authority in _OVER]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for found in _SIGNS.finditer(sentence.text, first, last):
        if _COUNTS.search(sentence.text, first, last) is not None:
            continue
        for draft in mine:
            if found.start() <= sentence.tokens[draft.act.index].start < found.end() and not draft.unsure:
                draft.unsure = True
                draft.notes.append(f"puts a name on a form: {found.group()}")
