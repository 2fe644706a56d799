"""Words that look like the officer's carrying out and are none: 记录保存五年, 对不执行的部门, 随当月工资兑现."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_KEPT = Pattern(
    r"(?:记录|资料|档案|单据|文件|凭证|台账|底稿|案卷|原件)的?(?:一律|均|应|须|至少|由[^,。;]{2,10})?(?:保存|保管|留存|存档|归档|留档|备查)",
    "保留存归备",
)
_UNDONE = Pattern(
    r"(?:不|未|拒不|拒绝|没有|不按要求|未按要求|不认真)(?:执行|落实|实施|整改|办理|配合)(?:上述|该|其)?(?:决定|指令|规定|要求)?的(?=部门|单位|人|车间|员工|班组|责任|个人|,|处|追|扣)",
    "不未拒没",
)
_WITH_WAGES = Pattern(
    r"[随同](?:着|当月|次月|下月|本月|月度|年终)*的?(?:工资|薪水|薪资|月薪|绩效)(?:一?[并道起同])?(?:兑现|发放|扣除|扣发|结算|执行)",
    "随同",
)
_NAMED_SO = Pattern(r"(?:即|就|便)?[为是](?:执行|实施)(?:稿|本|版|依据)", "执实")
_CHOOSES = Pattern(
    r"(?:的?(?:选举|推选|遴选|选拔|评选|推荐|选聘)|(?:对|就)?[^,。;]{2,14}(?:成员|委员|人选)的?(?:选举|推选|遴选|选拔|推荐|选聘|提名))",
    "选荐名",
)


def not_his_doing(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers to nothing what only tells of papers that are kept, or of those who do not obey."""
    _only_chooses(sentence, drafts, officer)
    mine = [d for d in drafts if d.holder == officer and d.effect == "execute_only"]
    if not mine or not sentence.tokens:
        return
    first, last = sentence.tokens[0].start, sentence.tokens[-1].end
    for form in (_KEPT, _UNDONE, _WITH_WAGES, _NAMED_SO):
        for found in form.finditer(sentence.text, first, last):
            for draft in mine:
                if found.start() <= sentence.tokens[draft.act.index].start < found.end():
                    draft.lower("none", "is no act of his")


def _only_chooses(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """参与选举经营决策委员会委员: who has part in choosing the members of a body does not sit in it."""
    for draft in drafts:
        if draft.holder != officer or draft.authority != "decision_participation" or draft.effect != "grant":
            continue
        end = sentence.tokens[draft.act.index].end
        if _CHOOSES.match(sentence.text, end):
            draft.lower("none", "chooses who sits there")
