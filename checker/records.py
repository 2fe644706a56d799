"""Frozen dataclasses that are made in a tenth of the time.

``dataclass`` writes and compiles each method of each class, 0.3 ms apiece; with some hundred and seventy classes
that was a tenth of the time of a small check. What is the same for all of them is shared here, and how one is filled
is written when the first is made; most of them never are::

    @record(frozen=True, slots=True)
    class Place: ...
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal

__all__ = ["record"]

_set = object.__setattr__


def _record(
    made: type[Any] | None = None, /, *, frozen: Literal[True] = True, slots: Literal[True] = True
) -> Any:
    """The class as the dataclass that ``dataclass`` would have made of it."""
    if made is None:
        return _record
    made = _frozen(dataclass(init=False, repr=False, eq=False, slots=True)(made))
    names = [f.name for f in fields(made) if f.compare]
    made._of_record = attrgetter(*names) if names else type
    for name, shared in (("__repr__", _repr), ("__eq__", _eq), ("__hash__", _hash)):
        if name not in made.__dict__:
            setattr(made, name, shared)
    return made


if TYPE_CHECKING:
    # To whoever reads the types a record is a dataclass and nothing else.
    from dataclasses import dataclass as record
else:
    record = _record


def _frozen(made: type[Any]) -> type[Any]:
    made.__dataclass_params__.frozen = True
    made.__init__ = _first_of(made)
    for name, shared in (
        ("__setattr__", _refuse_set),
        ("__delattr__", _refuse_delete),
        ("__getstate__", _state),
        ("__setstate__", _restore),
    ):
        setattr(made, name, shared)
    return made


def _first_of(made: type[Any]) -> Callable[..., None]:
    """What fills the first record of a kind: it writes what fills all of them."""

    def first(self: Any, /, *values: Any, **named: Any) -> None:
        if made.__dict__["__init__"] is first:
            made.__init__ = _filling(made)
        made.__init__(self, *values, **named)

    return first


def _filling(made: type[Any]) -> Callable[..., None]:
    known: dict[str, Any] = {"_set": _set, "_MISSING": MISSING}
    heads, lines = ["self"], []
    for f in fields(made):
        assert f.init and not f.kw_only, (
            f"{made.__qualname__}.{f.name}: a record is filled in the order of its fields"
        )
        heads.append(f.name + _default(f, known))
        value = f.name
        if f.default_factory is not MISSING:
            value = f"_make_{f.name}() if {f.name} is _MISSING else {f.name}"
        lines.append(f" _set(self, {f.name!r}, {value})")
    if hasattr(made, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec(f"def __init__({', '.join(heads)}):\n" + ("\n".join(lines) or " pass"), known)
    filling: Callable[..., None] = known["__init__"]
    filling.__qualname__ = f"{made.__qualname__}.__init__"
    filling.__module__ = made.__module__
    return filling


def _default(f: Field[Any], known: dict[str, Any]) -> str:
    if f.default_factory is not MISSING:
        known[f"_make_{f.name}"] = f.default_factory
        return "=_MISSING"
    if f.default is MISSING:
        return ""
    known[f"_usual_{f.name}"] = f.default
    return f"=_usual_{f.name}"


def _refuse_set(self: Any, name: str, value: Any) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, f.name) for f in fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for f, value in zip(fields(self), state, strict=True):
        _set(self, f.name, value)


def _repr(self: Any) -> str:
    said = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr)
    return f"{type(self).__qualname__}({said})"


def _eq(self: Any, other: Any) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented  # type: ignore[no-any-return]
    values = self.__class__._of_record
    return bool(values(self) == values(other))


def _hash(self: Any) -> int:
    return hash(self.__class__._of_record(self))
