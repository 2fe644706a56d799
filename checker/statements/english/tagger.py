"""What the tagger has seen of the clause so far."""

from __future__ import annotations

from checker.statements.english.grammar import ADVERBS
from checker.statements.english.words import W


class Tagger:
    def __init__(self, words: list[W]) -> None:
        self.ws = words
        self.verb = ""  # form of the last verb of the clause: V, V3, VN, VG
        self.finite = False
        self.noun = False  # whether a noun phrase stands before in the clause
        self.modal = False
        self.open = False  # a modal still waits for its verb
        self.many = False  # the subject is you, they, we
        self.aside = False  # a mark came since the modal
        self.waiting = False  # a clause outside still has no verb
        self.infinitive = False  # the last verb was an infinitive

    def prev(self, i: int) -> str:
        j = i - 1
        while j >= 0 and (self.ws[j].tag == "A" or self.ws[j].tag == "K"):
            j -= 1
        return self.ws[j].tag if j >= 0 else ""

    def before(self, i: int) -> W | None:
        j = i - 1
        while j >= 0 and self.ws[j].tag == "A":
            j -= 1
        return self.ws[j] if j >= 0 else None

    def following(self, i: int) -> W | None:
        j = i + 1
        while j < len(self.ws) and (self.ws[j].text in ADVERBS or self.ws[j].tag == "A"):
            j += 1
        return self.ws[j] if j < len(self.ws) else None
