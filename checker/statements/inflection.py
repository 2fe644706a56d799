"""The forms of an English verb: approve → approves, approved, approving; put on hold → puts on hold …"""

from __future__ import annotations

IRREGULAR = {
    "be": ("is", "been", "being"),
    "have": ("has", "had", "having"),
    "hold": ("holds", "held", "holding"),
    "withhold": ("withholds", "withheld", "withholding"),
    "set": ("sets", "set", "setting"),
    "put": ("puts", "put", "putting"),
    "shut": ("shuts", "shut", "shutting"),
    "lay": ("lays", "laid", "laying"),
    "pay": ("pays", "paid", "paying"),
    "say": ("says", "said", "saying"),
    "draw": ("draws", "drawn", "drawing"),
    "withdraw": ("withdraws", "withdrawn", "withdrawing"),
    "write": ("writes", "written", "writing"),
    "give": ("gives", "given", "giving"),
    "take": ("takes", "taken", "taking"),
    "make": ("makes", "made", "making"),
    "sit": ("sits", "sat", "sitting"),
    "hear": ("hears", "heard", "hearing"),
    "tell": ("tells", "told", "telling"),
    "send": ("sends", "sent", "sending"),
    "spend": ("spends", "spent", "spending"),
    "find": ("finds", "found", "finding"),
    "lead": ("leads", "led", "leading"),
    "keep": ("keeps", "kept", "keeping"),
    "seek": ("seeks", "sought", "seeking"),
    "get": ("gets", "got", "getting"),
    "leave": ("leaves", "left", "leaving"),
    "bring": ("brings", "brought", "bringing"),
    "choose": ("chooses", "chosen", "choosing"),
    "override": ("overrides", "overridden", "overriding"),
    "overturn": ("overturns", "overturned", "overturning"),
    "undo": ("undoes", "undone", "undoing"),
    "oversee": ("oversees", "overseen", "overseeing"),
    "overrule": ("overrules", "overruled", "overruling"),
    "run": ("runs", "run", "running"),
    "begin": ("begins", "begun", "beginning"),
    "rescind": ("rescinds", "rescinded", "rescinding"),
    "buy": ("buys", "bought", "buying"),
    "sell": ("sells", "sold", "selling"),
    "teach": ("teaches", "taught", "teaching"),
    "read": ("reads", "read", "reading"),
    "meet": ("meets", "met", "meeting"),
    "go": ("goes", "gone", "going"),
    "see": ("sees", "seen", "seeing"),
    "bind": ("binds", "bound", "binding"),
    "cut": ("cuts", "cut", "cutting"),
    "come": ("comes", "come", "coming"),
    "lie": ("lies", "lain", "lying"),
    "forbid": ("forbids", "forbidden", "forbidding"),
    "vet": ("vets", "vetted", "vetting"),
    "co-sign": ("co-signs", "co-signed", "co-signing"),
}
_DOUBLING = (
    "stop",
    "commit",
    "submit",
    "permit",
    "prefer",
    "refer",
    "defer",
    "confer",
    "transfer",
    "plan",
    "cancel",
    "control",
    "ban",
    "veto-",
    "scrap",
    "ship",
    "drop",
    "step",
    "admit",
    "omit",
    "clip",
    "get",
    "tag",
    "rig",
)
_LONG = ("cancel", "control", "channel", "label")


def forms(verb: str) -> tuple[str, ...]:
    """The base, third person, past participle and -ing form; a verb of several words inflects the first."""
    first, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    return tuple(dict.fromkeys(f"{form}{tail}" for form in (first, *_inflected(first))))


def _inflected(verb: str) -> tuple[str, ...]:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        third = f"{verb}es"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        third = f"{verb[:-1]}ies"
    else:
        third = f"{verb}s"
    if verb in _DOUBLING:
        stem = verb + verb[-1]
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return third, f"{verb}d", f"{verb[:-1]}ing"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        return third, f"{verb[:-1]}ied", f"{verb}ing"
    else:
        stem = verb
    return third, f"{stem}ed", f"{stem}ing"
