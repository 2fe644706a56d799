"""Comments on a text: each is on all paragraphs from where it begins to where it ends, and stands beside each of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

from checker.dossier.bounds import MAX_PIECES, too_many
from checker.dossier.draft import Aside, Item, Para

# Nobody writes as many comments on one paragraph.
_MOST_AROUND = 200


class Mark(NamedTuple):
    """A paragraph, or a mark of a comment in it (``paragraph`` is None between paragraphs), in the order of the paper."""

    kind: Literal["paragraph", "begins", "ends", "called"]
    paragraph: Any
    comment: Hashable = None


@dataclass(slots=True)
class Comments:
    """The comments of a document. ``tell`` gives what one of them says, at its place, and is asked once for each."""

    tell: Callable[[Any], tuple[Item, ...]]
    on: dict[Any, Sequence[Any]] = field(default_factory=dict)
    told: dict[Any, tuple[Item, ...]] = field(default_factory=dict)
    repeated: int = 0

    def find(self, marks: Iterable[Mark]) -> None:
        """Takes note of the comments of one more story; raises Unreadable for more than anybody writes."""
        # What is around a text box is known from the story that it stands in.
        self.on = {**_on(marks), **self.on}

    def beside(self, comments: Iterable[Any]) -> Iterator[Aside]:
        """What each of them says, once more for each paragraph that it is on; raises Unreadable for too much."""
        for comment in dict.fromkeys(comments):
            if comment not in self.told:
                self.told[comment] = tuple(_remark(item) for item in self.tell(comment))
            self.repeated += len(self.told[comment])
            if self.repeated > MAX_PIECES:
                raise too_many()
            if self.told[comment]:
                yield Aside(self.told[comment])


def _remark(item: Item) -> Item:
    """A comment gives nothing, as it is no word of the paper."""
    return replace(item, flags=item.flags | {"remark"}) if isinstance(item, Para) else item


def _on(marks: Iterable[Mark]) -> dict[Any, tuple[Any, ...]]:
    """For each paragraph that has some, the comments on it; one that never ends is where it begins and nowhere else."""
    every = list(marks)
    ends = {mark.comment for mark in every if mark.kind == "ends"}
    out: dict[Any, tuple[Any, ...]] = {}
    around: tuple[Any, ...] = ()
    for kind, paragraph, comment in every:
        if kind == "ends":
            around = tuple(other for other in around if other != comment)
            continue
        on = around if kind == "paragraph" else (comment,)
        if kind == "begins" and comment in ends:
            around = (*around, comment)
        if paragraph is not None and on:
            out[paragraph] = tuple(dict.fromkeys((*out.get(paragraph, ()), *on)))
            if len(out[paragraph]) > _MOST_AROUND:
                raise too_many()
        if len(around) > _MOST_AROUND:
            raise too_many()
    return out
