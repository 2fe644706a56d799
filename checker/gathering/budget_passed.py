"""质量经费列入公司年度预算，经董事会核定后下达: who passes the year's budget leaves it to the officer to spend within it."""

from __future__ import annotations

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.model import Limit, Statement

_PASSED = Pattern(
    r"(?:年度|全年|每年|下一年|次年|总|全面)[^。；;]{0,40}预算[^。；;]{0,60}(?:批准|审议|审定|核定|审批|通过|批复|下达|核准|同意)"
    r"|(?:列入|并入|纳入|编入)[^。；;，,]{0,10}预算[^。；;]{0,30}(?:批准|审议|审定|核定|审批|通过|批复|下达|核准)",
    "预",
)
_SPENT = Pattern(
    r"使用(?!范围|额度|总额|框架)|支出|支付|列支|动用|开支|支配|报销|付款|每笔|逐笔|逐项|单项|每次|每项|追加|调整|调剂|超|外|方可|后方|签字|会签|共同",
    "使支列动开报付每逐单追调超外可方签同",
)


_OF_THE_FIRM = Pattern(
    r"(?:公司|企业|集团)?(?:年度|全年)?(?:(?:经营|财务|全面|总)预算|公司预算)(?:方案)?[（(][^（()）]{0,4}含[^（()）]{2,24}[)）]",
    "预",
)


def of_the_firm(statement: Statement, block: Block | None) -> bool:
    """年度经营预算（含质量经费） in a table: who passes the budget of the firm, in which the money for quality is a part."""
    return (
        statement.authority == "budget"
        and statement.effect != "grant"
        and block is not None
        and block.kind == "cell"
        and any(_OF_THE_FIRM.fullmatch(squeeze(head)) for head in block.row_heads)
    )


_ADOPTS = Pattern(
    r"(?:由|报|经|提交)?(?:公司)?(?:董事会|股东大?会|总经理|总裁|总裁办公会|总经理办公会|办公会|执行董事)(?:统一|一并)?(?:批准|审定|核定|审批|批复|核准|审议通过)",
    "批审核",
)


def _adopts(limit: Limit) -> bool:
    """由董事会统一批准, of a budget into which another is taken up."""
    return limit.kind == "scope" and _ADOPTS.fullmatch(squeeze(limit.text)) is not None


def passes_the_budget(statement: Statement) -> bool:
    """Whether all that it says of the money is who passes the budget of a year."""
    return (
        statement.authority == "budget"
        and (statement.effect == "conditional" or (statement.effect == "limited" and bool(statement.limits)))
        and all(
            limit.kind in ("prior_approval", "rival", "others_decision") or _adopts(limit)
            for limit in statement.limits
        )
        and _PASSED.search(statement.text) is not None
        and _SPENT.search(statement.text) is None
    )
