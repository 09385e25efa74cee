"""Data descriptors for type checkers: ``G`` is the type of the value that is read, ``S`` that of the values that can be set."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Generic, Protocol, Self, overload

from typing_extensions import TypeVar

from dcmgen.model.dataset import BaseDataset
from dcmgen.values.multivalue import MultiValue
from dcmgen.values.type_variables import N

G = TypeVar("G")
S = TypeVar("S")
C = TypeVar("C", bound=str, default=str)
Q = TypeVar("Q")

class AnyText(Protocol):
    """Any `str`. In a union with literals, editors still complete the literals, unlike in a union with `str`."""

    def casefold(self) -> str: ...

class Field(Generic[G, S]):
    tag: int
    keyword: str
    VR: ClassVar[str]
    def __init__(self, tag: int) -> None: ...
    @overload
    def __get__(self, obj: None, owner: type, /) -> Self: ...
    @overload
    def __get__(self, obj: BaseDataset, owner: type | None = None, /) -> G: ...
    def __set__(self, obj: BaseDataset, value: S, /) -> None: ...
    def __delete__(self, obj: BaseDataset, /) -> None: ...
    @property
    def name(self) -> str: ...
    @property
    def VM(self) -> str: ...
    def missing(self, obj: BaseDataset) -> AttributeError: ...

class One(Field[G, S]): ...
class Maybe(Field[G, S]): ...

class Many(Field[MultiValue[G], S], Generic[G, S]):
    # jedi does not infer it from the base class
    @overload
    def __get__(self, obj: None, owner: type, /) -> Self: ...
    @overload
    def __get__(self, obj: BaseDataset, owner: type | None = None, /) -> MultiValue[G]: ...

class SQ(Field[Q, Iterable[N | Mapping[str, Any]] | N | Mapping[str, Any] | None], Generic[Q, N]):
    def __init__(self, tag: int, item: str | type[N]) -> None: ...
    @property
    def item(self) -> type[N]: ...
