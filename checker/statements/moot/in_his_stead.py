"""Who acts in his stead by his own word, and that his rights may not be made over: they stay what they are.

首席质量官休假期间，质控处长按其留言处理日常事务; 前条所列权限不得转让.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import H

_AWAY = r"(?:休假|休养|出差|外出|请假|病事假|病假|事假|年假|公出|离岗|缺勤|不在岗|不在场|出国|培训)"
_BY_HIS_WORD = Pattern(
    rf"^(?:{H}|其|本人)(?:本人)?(?:因公|因病|因故|临时|短期)?{_AWAY}(?:[^,。;由]{{0,8}})(?:期间|期内|时|的|者)?,?(?:[^,。;由]{{0,12}}?由)?[^,。;由]{{2,14}}?(?:按照?|照|依照?|凭|遵照|遵循|根据)(?:其|{H})(?:本人)?的?"
    r"(?:书面|口头|电话|邮件|远程)?(?:留言|指示|电话|答复|意见|授权|嘱托|交代|指令|委托|回复|批示)(?:代为|临时|先行)?(?:处理|代签|签批|办理|代行|代办|处置|签署)[^,。;经报]{0,10}(?:,(?:且|并|但)?(?:无权|不得|不能|仅|只)[^。;经报]{2,20})?$",
    "按照依凭遵根",
)
_NOT_MADE_OVER = Pattern(
    r"^(?:本|该|上述|前述|以上|前条|前款|上条|此等|第[一二三四五六七八九十\d]+条)[^,。;]{0,14}(?:权限|职权|权力|权利|授权|权)(?:均|都|一律)?(?:不得|不可|不能|不准|不许)(?:擅自|自行|再行?|私自|对外)?"
    r"(?:转让|转授权?|让渡|转借|再授权|转委托|让与|出借)(?:给?(?:他人|第三人|下属|任何人|其他[^,。;]{1,6}))?$",
    "转让再出",
)


def in_his_stead(said: str) -> bool:
    """Whether the sentence tells only that somebody acts by the officer's own word, or that nobody may hand his rights on."""
    return _BY_HIS_WORD.match(said) is not None or _NOT_MADE_OVER.match(said) is not None
