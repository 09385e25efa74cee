# ruff: noqa: F401 (some types stand in strings that only checkers read)
"""What a typed attribute does: the data descriptors behind the field classes of `dcmgen.model.fields`.

A field is declared once in a generated class, knows its tag, and reads and writes the store of the object it is
asked on (``_values`` and ``_raw`` of `BaseDataset`); it holds no value itself.

``TYPE_CHECKING = False`` is understood by type checkers and keeps ``typing`` out of the run time.
"""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.errors import ElementTypeError, EmptyError
from dcmgen.model.convert import conversion_error, to_list, to_scalar
from dcmgen.model.keywords import absent
from dcmgen.model.sequence import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, ClassVar, Protocol, Self, overload
    from typing import Generic as Generic

    from typing_extensions import TypeVar

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.multivalue import MultiValue

    G = TypeVar("G")
    S = TypeVar("S")
    C = TypeVar("C", bound=str, default=str)
    N = TypeVar("N", bound=BaseDataset)

    class AnyText(Protocol):
        """Any `str`. Beside literals it keeps them apart for completion, where ``str`` would swallow them."""

        def casefold(self) -> str: ...

else:

    class Generic:
        """Stands for ``typing.Generic`` at run time: a subscript gives the class itself."""

        __slots__ = ()

        def __class_getitem__(cls, parameters):
            return cls

    G = S = C = N = None


class Field(Generic[G, S]):
    """An attribute of a typed class: ``G`` is what reading gives, ``S`` what may be written.

    On an object it reads and writes the value; on the class (``CTImage.KVP``) it is the field, which tells what the
    standard says of the attribute.

    Parameters
    ----------
    tag
        The tag as an integer: ``PN_(0x0010_0010)``.

    Attributes
    ----------
    tag : int
    keyword : str
        The name under which it is declared, the keyword of PS3.6.
    VR : str
        The Value Representation; where the standard leaves a choice, as it says: ``"US or SS"``.
    """

    __slots__ = ("keyword", "tag")

    tag: int
    keyword: str
    VR: ClassVar[str] = ""
    _convert: ClassVar[Callable[[Any], Any]]

    def __init__(self, tag: int) -> None:
        self.tag = tag
        self.keyword = ""

    def __init_subclass__(cls, VR: str = "") -> None:
        if VR:
            cls.VR = VR
            cls._convert = staticmethod(to_scalar(VR))

    def __set_name__(self, owner: type, name: str) -> None:
        self.keyword = name

    if TYPE_CHECKING:

        @overload
        def __get__(self, obj: None, owner: type, /) -> Self: ...
        @overload
        def __get__(self, obj: BaseDataset, owner: type | None = None, /) -> G: ...
        def __get__(self, obj: BaseDataset | None, owner: type | None = None, /) -> G | Self: ...
        def __set__(self, obj: BaseDataset, value: S, /) -> None: ...

    def __delete__(self, obj: BaseDataset, /) -> None:
        if self.tag not in obj._raw:
            raise self.missing(obj)
        del obj._raw[self.tag]
        obj._values.pop(self.tag, None)

    @property
    def name(self) -> str:
        """Name of the attribute in PS3.6: ``"Patient's Name"``."""
        return dictionary.name_of(self.tag)

    @property
    def VM(self) -> str:
        """Value Multiplicity in PS3.6: ``"1"``, ``"2-n"``."""
        return dictionary.vm_of(self.tag)

    def missing(self, obj: BaseDataset) -> AttributeError:
        """The error that says why `obj` has no value here: the attribute is absent, or empty in spite of Type 1."""
        if self.tag in obj._raw:
            return EmptyError(
                "is empty, and a value is required (Type 1)",
                tag_path=str(self),
                advice="ds.get with a default takes it as absent",
            )
        return absent(self.tag)

    def __str__(self) -> str:
        return f"{self.keyword} ({self.tag >> 16:04X},{self.tag & 0xFFFF:04X})"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}, {self.name!r}, VR {self.VR}, VM {self.VM}>"


class One(Field[G, S]):
    """One value that is always there when the attribute is (Type 1 and 1C); reading it empty raises `EmptyError`."""

    __slots__ = ()

    if not TYPE_CHECKING:  # the signatures stand in Field

        def __get__(self, obj, owner=None):
            if obj is None:
                return self
            try:
                value = obj._values[self.tag]
            except KeyError:
                value = _load(self, obj)
            if value is None:
                raise self.missing(obj)
            return value

        def __set__(self, obj, value):
            tag = self.tag
            try:
                value = self._convert(value)
            except (TypeError, ValueError, OverflowError) as error:
                raise conversion_error(tag, self.VR, error) from None
            if obj._checking is not None:
                obj._check(tag, self.VR, value)
            obj._values[tag] = value
            obj._raw[tag] = self.VR


class Maybe(Field["G | None", "S | None"], Generic[G, S]):
    """One value that may be empty (Type 2, 2C and 3), which reads as None."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __get__(self, obj, owner=None):
            if obj is None:
                return self
            try:
                return obj._values[self.tag]
            except KeyError:
                return _load(self, obj)

        __set__ = One.__set__


class Many(Field["MultiValue[G]", S], Generic[G, S]):
    """Several values: always a list, ``[]`` when empty. A single value, or text with backslashes, may be set as well."""

    __slots__ = ()

    if not TYPE_CHECKING:
        __get__ = Maybe.__get__

        def __set__(self, obj, value):
            try:
                value = to_list(self.VR, value)
            except (TypeError, ValueError, OverflowError) as error:
                raise conversion_error(self.tag, self.VR, error) from None
            obj._store(self.tag, self.VR, value)


class SQ(Field["Sequence[N]", "Iterable[N | Mapping[str, Any]] | None"], Generic[N]):
    """Items of one class.

    An absent sequence reads as an empty one, which joins its dataset with its first item; ask for presence with
    ``in``. A list of items or of dicts may be set.

    Parameters
    ----------
    tag
        The tag as an integer.
    item
        The class of the items, or its name in `dcmgen.items`, which is imported when the sequence is first touched.
    """

    __slots__ = ("_item",)
    VR = "SQ"

    def __init__(self, tag: int, item: str | type[N]) -> None:
        super().__init__(tag)
        self._item = item

    @property
    def item(self) -> type[N]:
        """The class of the items."""
        if isinstance(self._item, str):
            from dcmgen import items  # lazy: a class must not import the classes of all items below it

            self._item = getattr(items, self._item)
        return self._item  # type: ignore[return-value]

    if not TYPE_CHECKING:

        def __get__(self, obj, owner=None):
            if obj is None:
                return self
            try:
                items = obj._values[self.tag]
                if items._item is self._item:
                    return items
            except (KeyError, AttributeError):  # not decoded yet, or not typed yet
                pass
            return self._typed(obj)

        def __set__(self, obj, value):
            try:
                items = Sequence.of(() if value is None else value, self.item)
            except (TypeError, ValueError) as error:
                raise conversion_error(self.tag, "SQ", error) from None
            obj._values.pop(~self.tag, None)
            obj._store(self.tag, "SQ", items)

    def _typed(self, obj: BaseDataset) -> Sequence[N]:
        """The sequence with items of this field's class: the same objects, seen through it.

        An absent one is not in the dataset yet; it waits under the complement of the tag, which no one looks up, so
        that all who ask get the same.
        """
        kind = self.item
        if self.tag in obj._raw:
            items = obj._value(self.tag)
            if not isinstance(items, Sequence):
                raise ElementTypeError(
                    "the file has another VR here, and no items", tag_path=self.keyword, advice="Look at ds[tag].value"
                )
        elif ~self.tag in obj._values:
            items = obj._values[~self.tag]
        else:
            items = obj._values[~self.tag] = Sequence()
            items._target = (obj._raw, obj._values, self.tag)
        for item in items:
            if not isinstance(item, kind):
                object.__setattr__(item, "__class__", kind)
        items._item = kind
        return items  # type: ignore[no-any-return]


if not TYPE_CHECKING:

    def _load(field, obj):
        """The value of an element that has not been touched yet."""
        if field.tag not in obj._raw:
            raise field.missing(obj)
        return obj._load(field.tag)
