"""Somebody above or beside the officer is named: told, refused, obeying – or perhaps asked first, which is not read."""

from __future__ import annotations

from itertools import pairwise

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

SENIOR, OFFICER, JUNIOR = "@senior", "@officer", "@junior"
_AS = {"above": SENIOR, "beside": SENIOR, "grantor": SENIOR, "officer": OFFICER, "below": JUNIOR}
_DEPARTMENTS = frozenset(
    (
        "production",
        "sales",
        "logistics",
        "operations",
        "finance",
        "accounting",
        "purchasing",
        "payroll",
        "engineering",
        "marketing",
        "warehouse",
    )
)
_PARTS = Pattern(
    r"\s*(?:[,;:()]|\s[-–—]\s|\b(?:and|but|though|although|while|whilst|which|who|however|yet)\b)\s*"
)
_BARE = Pattern(
    r"(?:(?:regards|yours|sincerely|signed|cc|copy to|the|our|my|your|of|by|to) )*(?:\w+ )?@senior$", "s"
)
_JOINED = Pattern(r"(?: 's)? ?(?:of|or|/|&|as well as|nor|plus)? ?(?:the|our|my|your)? ?")
_TOLD = Pattern(
    r"\b(?:(?:may|can) ask (?:for|about) (?:\w+ )?reasons?|(?:prepared|drafted|drawn up|compiled|written|reviewed|checked) by|inform\w*|notif\w+|tell|tells|told|report|reports|reported|reporting|brief\w*|cop(?:y|ies|ied)|copying|circulat\w+|summary|for (?:information|reference|his records|her records|the records)|kept posted|afterwards|after the fact|thereafter|hear from|dotted line|informed|minutes)\b"
)
_REFUSED = Pattern(
    r"\b(?:no|nobody|none|neither|nor|not|cannot|never|without|independent|independently|irrespective|regardless|notwithstanding|despite|even|including|included|against|over the head|nothing|void|override|overrides|overriding|whatever|t)\b"
)
_TWICE = Pattern(
    r"\b(?:not|no|none|neither|never|nothing|cannot)\b.*\b(?:without|unless|until|till|before|except|save|other than|otherwise)\b|\b(?:unless|until|till|as long as|provided|providing|so long as|failing|objections?|objects?|disagree\w*|on condition|in the absence|without prejudice)\b",
    "aeoi",
)
_HEARD = Pattern(
    r"\b(?:after|having|upon|on) (?:having )?(?:hear\w*|listen\w*|consider\w*|taking into account|taken into account|consult\w*)(?: to| with)? (?:the |our |with )?@senior(?: 's (?:views?|opinion|advice))?$|\bin @senior$",
    "s",
)
_FOR_HIM = Pattern(
    r"\bon (?:the )?@officer 's (?:orders?|instructions?|command|word|say-so) (?:the |our )?@senior"
    r"|\b(?:presents?|explains?|communicates?|shows?|sends?) (?:[\w'-]+ ){1,3}to (?:the |our )?@senior$"
    r"|\b(?:passes|passed|moves?|moved|goes|transferred|handed|shifts|shifted|reassigned)(?: over)? from (?:the |our )?@senior to (?:the )?@officer"
    r"|@senior has (?:them|it|the goods|the lot) \w+ed\b|@senior\b.*\bin the hands of (?:the )?@officer",
    "s",
)
"""On his order the plant manager stops; passes from the CFO to him; the COO has them shipped."""
_DEFIED = Pattern(
    r"\b(?:notwithstanding|despite|regardless of|irrespective of|even (?:if|over|against|though)|whatever)\b"
)
_OBEYS = Pattern(
    r"@senior(?: (?!may|can|is|are|has|have)[\w'-]+){0,3}?(?: (?:shall|must|will|is to|are to|has to|have to|may only|merely|only|then))*(?: [\w'-]+ly)? (?:pays?|books?|executes?|posts?|applies|apply|carry|carries|acts? on|act|implements?|comply|complies|follows?|obeys?|processes|process|arranges?|arrange|supports?|provides?|provide|records?|receives?|be bound|is bound|are bound|makes? the|keeps? the|keep the|asks? for the reasons|load|attends?|attend|administers?|settles?|disburses?)\b|\b(?:made|paid|executed|effected|settled|processed|booked|carried out|charged|posted|administered) by (?:the |our )?@senior",
    "s",
)
_GIVES = Pattern(
    r"@senior (?:of the company |of directors )?(?:has |have |hereby |also |further |unanimously |today |now )*(?:delegat\w+|vest\w*|grant\w*|confer\w*|authori[sz]\w+|resolv\w+|appoint\w*|(?:am|are) (?:pleased|happy|glad|delighted) to|confirm that|gives?|gave|given|entrust\w*|assign\w*|empower\w*|transfers?|transferred|hands?|handed|agreed (?:unanimously )?that|decided that|determined that|wants?)\b",
    "s",
)
_GIVEN = Pattern(
    r"\b(?:appointed|authori[sz]ed|empowered|delegated|granted|given|vested|conferred|entrusted|elected|conferred upon|mandated|chosen|designated|established|created|by resolution of|by order of|by decision of)\b[^@]{0,40}(?:@officer )?[^@]{0,20}@senior",
    "s",
)
_AS_GIVEN = Pattern(
    r"\b(?:extent|time to time|when|whenever|if|as|where|once|cases|case|insofar|so far|unless|only|after|upon)\b"
)
_BUDGET = Pattern(
    r"\b(?:budgets?|sum|total|amount|funds?|frame|envelope|policy|strategy|goals?|plans?)\b[^@]{0,40}\b(?:adopted|approved|voted|set|fixed|passed|allocated|granted|agreed)\b[^@]{0,20}@senior",
    "s",
)
_SITS = Pattern(
    r"\b(?:members?|membership|seat|votes?|voting|sits?|joins?|attends?|takes? part|participat\w+)\b[^@]{0,60}@senior",
    "s",
)
_STRUCK = Pattern(
    r"\b(?:veto\w*|overrul\w+|overturn\w*|reject\w*|block\w*|stop\w*|suspend\w*|halt\w*|disallow\w*|countermand\w*|reverse\w*|decisions?|proposals?|orders?|dispute|conflict|either|or)\b(?: [\w'-]+){0,3} (?:of|by|from|made by|taken by|between) (?:the |our )?@senior",
    "s",
)
_EITHER = Pattern(
    r"\beither\b.*\bor\b|\bmay , and if so \w+ by (?:the )?@senior shall\b|\balongside\b|\bbetween\b|\bneither\b.*\bnor\b",
    "enl",
)
_FREED = Pattern(
    r"\bneed not\b|\bnot have to\b|\b(?:not|never|nor|without) (?:be |being )?(?:required|obliged|bound|needed|need|have) "
)
_PRESSES = Pattern(
    r"\b(?:approv\w+|consent\w*|agree\w*|permission|leave of|confirm\w*|countersign\w*|ratif\w+|endors\w+|objection|final|until|unless|first|beforehand|in advance|prior|before|for (?:a |his |her |its |their |the )?(?:final )?(?:decision|signature|sign-?off)|sign-?off|permit\w*|clear\w*)\b"
)


_PAIR = Pattern(r"@senior (?:and|or) (?:the )?@senior", "s")
_BY_PAPER = Pattern(
    r"\b(?:according to|pursuant to|under|in accordance with|further to|in line with|by|per) (?:the )?@senior(?: of directors)?(?: 's)? (?:resolution|order|decision|decree|circular|announcement)s?(?: no\.?)?(?: of)? ?\d[\d/-]*",
    "s",
)
"""According to General Manager's Order No. 12: the paper that grants."""


_MEMBERS = Pattern(
    r"(?:(?:the )?@senior )?(?:shall )?(?:consists? of|comprises?|(?:is |are |be )?(?:made up|composed|comprised|constituted) of|has \w+ members :|(?:\w+ )?members (?:of (?:the )?@senior )?(?:are|:))(?: (?:\w+ members|the following(?: members)?) :)?"
    r"(?: ,? ?(?:and )?(?:the )?(?:@senior|@officer|@junior)(?: \( ?(?:chair(?:man|person)?|(?:who|as) (?:the )?(?:chairs?|presides)(?: it)?) ?\)|(?: ,)? who (?:presides|chairs it|is the chair(?:man|person)?|chairs the (?:meetings?|committee))(?= ,))?)+",
    "cm",
)
"""The committee consists of the CEO, the CFO and the CQO: who else is in it bears on nothing."""


def masked(sentence: Sentence) -> str:
    """The sentence with whoever it names as @senior, @officer or @junior."""
    out: list[str] = []
    for token in sentence.tokens:
        word = sentence.text[token.start : token.end].strip()
        kind = _AS.get(token.cls)
        if kind == SENIOR and word in _DEPARTMENTS and not _pressing(out):
            kind = None
        out.append(kind or word)
    return " ".join(out)


def unexplained(words: str) -> bool:
    """Whether somebody senior is named, and no part of ``words`` says that he is only told, refused or obeys."""
    words = _MEMBERS.compiled().sub("it has members", words)
    words = _PAIR.compiled().sub(SENIOR, _BY_PAPER.compiled().sub("under a paper", words))
    return SENIOR in words and any(
        not _harmless(p, words) for part in _parted(words) if SENIOR in part for p in _one_by_one(part)
    )


def doubt_seniors(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """What is granted in a sentence that names somebody senior for no reason that is read, is unsure."""
    mine = [d for d in drafts if _sure(d, officer)]
    if mine and unexplained(masked(sentence)):
        for draft in mine:
            draft.unsure = True
            draft.notes.append("what the sentence says of somebody senior is not read")


def _sure(draft: Draft, officer: str) -> bool:
    return draft.holder == officer and draft.effect == "grant" and not draft.limits


def _pressing(before: list[str]) -> bool:
    """with Production, by Sales, unless Finance …: the department is somebody."""
    near = [w for w in before[-2:] if w not in ("the", "our")]
    return bool(near) and near[-1] in (
        *("by", "with", "from", "through", "unless", "until", "if", "when", "once", "after", "as"),
    )


def _one_by_one(part: str) -> list[str]:
    """a member of the committee to the extent delegated by the CEO: what is said of each of them."""
    cuts = part.split(SENIOR)
    near = [f"{before}{SENIOR}{after}" for before, after in pairwise(cuts)]
    return near[:1] + [p for p in near[1:] if not _JOINED.fullmatch(p.split(SENIOR)[0])]


def _parted(words: str) -> list[str]:
    return [p for p in _PARTS.compiled().split(words) if p]


def _harmless(part: str, words: str) -> bool:
    if _BARE.fullmatch(part) or _EITHER.search(words):
        return True
    if _DEFIED.search(part) or _HEARD.search(part) or _FOR_HIM.search(part):
        return True
    if _TWICE.search(part) and not _FREED.search(part):
        return False
    if _GIVES.search(part) or _STRUCK.search(part) or _SITS.search(part) or _BUDGET.search(part):
        return True
    if _GIVEN.search(part) and not _AS_GIVEN.search(part):
        return True
    if _REFUSED.search(part):
        return True
    return (_TOLD.search(part) or _OBEYS.search(part)) is not None and not _PRESSES.search(part)
