"""An act of the officer's that has no force: 首席质量官的质量安全否决不生效, 停线指令无效, 否决尚未启用."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_DEED = r"(?:否决|一票否决|审批|批准|审定|核准|决定|放行|停[线产工机]|叫停|召回|奖惩|考核|签字|签发|指令|命令|表决|投票|[决停]令|意见|授权|权限|职权|(?<!有)权)"
_NO_FORCE = (
    r"(?:(?:不|并不|没有?|不再|未|尚未|从未|还没有?|暂未|暂不|概不|一律不|不予)(?:得到)?(?:生效|有效|算数|作数|启用|启动|开通|作准|执行|采纳|认可|承认|约束力|效力|具有?约束力|具备?效力|具有?效力|发生效力|产生效力|被采纳|被认可|被承认|被执行|起作用|落地|实施|兑现)"
    r"|无效|失效|作废|无约束力|无效力|形同虚设|名存实亡|说了不算|暂停(?:使用|行使|执行)?|停用|冻结|暂缓(?:行使|执行|启用)?|(?:只|仅)(?:供|作)(?:为)?参考|(?:只|仅)是?个?(?:摆设|形式|挂名|名义))"
)
_CLAUSE = Pattern(
    rf"(?:^|(?<=[,。;:\n]))(?P<what>[^,。;:\n]{{1,28}}?{_DEED}(?:单|书|通知书?|决定|结论|结果|意见|指令|命令)?)"
    rf"(?:目前|现|现阶段|当前|暂|暂时|均|都|一律|实际上?|事实上|其实|在[^,。;:\n]{{1,8}})*{_NO_FORCE}(?=[,。;\n)]|$)",
    "不没未无失废虚亡停冻缓只仅说",
)
_RULE_ENDED = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?P<what>[^,。;:\n]{2,48}?)(?:(?:的|这一?|该)(?:相关|有关|原)?(?:规定|条款|做法|约定|办法|制度|安排|内容|表述|条文|要求|机制|规则|授权|条)|\))"
    r"(?:目前|现|已经?|即日?|均|都|一律|暂|暂时|同时|予以|自[^,。;:\n]{2,14}起|从[^,。;:\n]{2,14}起|至今|本年度?|今年)*"
    r"(?:停止(?:执行|实施|适用|使用)?|(?:不|不再|不予|暂不|概不|未|未予|没有?)(?:适用|执行|采用|保留|沿用|采纳|实行|推行|启用)|(?:被)?(?:取消|废止|作废|删除|删去|删掉|撤销|失效|中止|终止|搁置|停用)|暂停(?:执行|适用)?|暂缓(?:执行|适用)?)"
    r"(?=[,。;\n)]|了|$)",
    "停不未没取废作删撤失中终搁暂",
)
"""首席质量官一票否决的规定不适用; 第三条（首席质量官审批质量计划）不再适用: the rule itself is ended."""
_NOT_CARRIED = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:(?:本|该|此|上述|以上)(?:项|次)?(?:议案|提案|决议案|动议|议题)|议案|提案|动议)(?:最终|经表决|表决)*(?:未|没有|不予|未能|未获)(?:获得?|能|予|得到)?(?:会议|董事会|股东会)?(?:表决)?通过(?=[,。;\n)]|$)"
    r"|(?:^|(?<=[,。;:\n]))(?:会议|本次会议|董事会|股东会)(?:最终|对此)?(?:未|没有|未能)(?:予以)?(?:形成决议|通过(?:本|该|此|上述)(?:项)?(?:议案|提案|动议))(?=[,。;\n)]|$)",
    "未没不",
)
"""表决结果：…，议案未获通过: what was moved was not carried."""
_STAYS = Pattern(r"不因|不得|不能|不可|不会|不许|任何|除外|以外", "不任除以")
_SAYS_ELSE = Pattern(
    r"未|[^一]不|无|被|越|超|逾|前|后|如|若|凡|任何|干预|推翻|撤|他人|其他|以外|之外|阻|拖|逼|拒|对|外|与|违|隐|瞒|绕|单方|单人|独|缺|一方|一人|共|双|同时|两"
)
_OTHERS = frozenset(("above", "beside", "below", "grantor", "anyone"))


def heed_no_force(block: WholeBlock) -> None:
    """Denies the acts of which the clause that names them says that they have no force."""
    for found in _CLAUSE.finditer(block.text):
        what = found.group("what")
        if _SAYS_ELSE.search(what) or block.classes(found.start(), found.end("what")) & _OTHERS:
            continue
        given = [d for d in block.before(found.end(), found.start()) if d.effect in ("grant", "limited")]
        lower(given, "denied", found.group(), "no_force")
    for found in _RULE_ENDED.finditer(block.text):
        what = found.group("what")
        if _STAYS.search(what) or block.classes(found.start(), found.end("what")) & _OTHERS:
            continue
        given = [d for d in block.before(found.end(), found.start()) if d.effect in ("grant", "limited")]
        lower(given, "denied", found.group(), "no_force")
    for found in _NOT_CARRIED.finditer(block.text):
        given = [d for d in block.before(found.start()) if d.effect in ("grant", "limited")]
        lower(given, "denied", found.group(), "no_force")
