"""The bases of the generated classes: `IOD` and `Item` are objects, `Module` and `Macro` the parts they are made of.

A generated class declares its attributes as fields (`dcmgen.model.fields`); its objects hold them in the same store as
a `Dataset` does, so that ``CTImage`` and ``Dataset`` can be two views of the same data.
"""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.errors import DicomWarning, ElementValueError, KeywordError
from dcmgen.model.dataset import BaseDataset
from dcmgen.model.descriptors import Field, Maybe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspect import Signature
    from os import PathLike
    from typing import Any, BinaryIO, ClassVar, Self, TypeVar, dataclass_transform, overload

    G = TypeVar("G")
    D = TypeVar("D")
else:

    def dataclass_transform(**options):
        return lambda cls: cls


class _Signature:
    """The signature of a class's constructor, made when someone asks (IPython, ``help``)."""

    def __get__(self, obj: object, owner: type[Typed]) -> Signature:
        from inspect import Parameter, Signature

        return Signature([Parameter(keyword, Parameter.KEYWORD_ONLY, default=None) for keyword in owner.fields()])


@dataclass_transform(kw_only_default=True, eq_default=False)
class Typed(BaseDataset):
    """A dataset with declared attributes.

    The constructor takes any of them by keyword: ``CTImage(PatientName="Doe^Jane", Rows=512)``. None is required;
    what the standard requires is told by ``validate()``. Elements that the class does not declare (private, retired,
    of another module) live in the same store: ``ds[tag]``.

    Raises
    ------
    AttributeError
        For a keyword that the class does not have; the message names the nearest it has.
    """

    __slots__ = ()

    if not TYPE_CHECKING:  # checkers make the constructor from the fields, and shall not allow any other attribute
        __signature__ = _Signature()

        def __init__(self, /, **values):
            super().__init__()
            put = object.__setattr__
            keyword = ""
            try:
                for keyword, value in values.items():
                    put(self, keyword, value)
            except AttributeError:
                if hasattr(type(self), keyword):
                    raise
                raise self._undeclared(keyword) from None

        def __setattr__(self, keyword, value):
            try:
                object.__setattr__(self, keyword, value)
            except AttributeError:
                if hasattr(type(self), keyword):
                    raise
                raise self._undeclared(keyword) from None

        def __getattr__(self, keyword):
            field = getattr(type(self), keyword, None)
            if isinstance(field, Field):
                raise field.missing(self)
            if isinstance(field, property):
                return field.fget(self)  # it has raised an AttributeError; let it say so itself
            tag = dictionary.tag_for_keyword(keyword)
            if tag in self._raw:
                return self._value(tag)
            raise self._undeclared(keyword)

    @classmethod
    def fields(cls) -> dict[str, Field[Any, Any]]:
        """Give the declared attributes by keyword, in the order of their tags."""
        found = {
            name: field
            for base in reversed(cls.__mro__)
            for name, field in vars(base).items()
            if isinstance(field, Field)
        }
        return dict(sorted(found.items(), key=lambda entry: entry[1].tag))

    if TYPE_CHECKING:

        @overload
        def get(self, key: Maybe[G, Any], default: D) -> G | D: ...
        @overload
        def get(self, key: Field[G, Any], default: D) -> G | D: ...
        @overload
        def get(self, key: Field[G, Any], default: None = None) -> G | None: ...
        @overload
        def get(self, key: str | int | tuple[int, int], default: Any = None) -> Any: ...

    def get(self, key: Any, default: Any = None) -> Any:
        """Give the value of an attribute, or `default`.

        Parameters
        ----------
        key
            A field: ``ct.get(CTImage.KVP, 0.0)`` is a number whether KVP is absent or empty. Or a keyword or a tag,
            as for `Dataset`, where an empty element gives None.
        default
            What to give when there is no such element.
        """
        if isinstance(key, Field):
            value = getattr(self, key.keyword, None) if key.tag in self._raw else None
            return default if value is None else value
        return super().get(key, default)

    def _undeclared(self, keyword: str) -> KeywordError:
        kind = type(self).__name__
        tag = dictionary.tag_for_keyword(keyword)
        if tag is not None:
            return KeywordError(
                f"{kind} does not declare {keyword}",
                advice=f"An element outside of it is ds[0x{tag:08X}]; add_new(tag, VR, value) adds one",
            )
        if not keyword[:1].isupper():
            return KeywordError(f"{kind} has no attribute {keyword!r}")
        from difflib import get_close_matches

        near = get_close_matches(keyword, self.fields(), 1)
        return KeywordError(f"{kind} has no attribute {keyword!r}", advice=f"Did you mean {near[0]}?" if near else "")


class Module(Typed):
    """A Module of PS3.3: attributes that IODs share."""

    __slots__ = ()


class Macro(Typed):
    """A Macro of PS3.3: attributes that Modules and items share. It serves as the item where it is all there is."""

    __slots__ = ()


class Item(Typed):
    """An item of a sequence."""

    __slots__ = ()


class IOD(Typed):
    """An object as an Information Object Definition of PS3.3 describes it.

    The constructor sets SOP Class UID where the IOD has exactly one SOP Class.

    Attributes
    ----------
    sop_classes : tuple of str
        UIDs of the SOP Classes that the IOD is for.
    """

    __slots__ = ()
    sop_classes: ClassVar[tuple[str, ...]] = ()

    if not TYPE_CHECKING:

        def __init__(self, /, **values):
            if len(self.sop_classes) == 1 and hasattr(type(self), "SOPClassUID"):
                values.setdefault("SOPClassUID", self.sop_classes[0])
            super().__init__(**values)

    @classmethod
    def read(cls, source: str | PathLike[str] | BinaryIO, /, **options: Any) -> Self:
        """Read a DICOM file as an object of this class.

        Parameters
        ----------
        source
            A path or a binary file object.
        **options
            As for `dcmgen.dcmread`.

        Warns
        -----
        DicomWarning
            The file's SOP Class is not one of this IOD.
        """
        from dcmgen.codec.reader import dcmread

        made = dcmread(source, cls, **options)
        uid = made.get("SOPClassUID")
        if uid not in cls.sop_classes:
            import warnings

            text = f"{source}: SOP Class {uid} is not one of {cls.__name__}; ds.typed() gives the class it asks for"
            warnings.warn(text, DicomWarning, stacklevel=2)
        return made


def typed(dataset: BaseDataset) -> IOD:
    """Give the same dataset seen through the class of its SOP Class.

    Parameters
    ----------
    dataset
        Any dataset; the store is shared, nothing is copied.

    Raises
    ------
    ElementValueError
        It has no SOP Class UID, or one that PS3.4 Table B.5-1 gives no IOD.
    """
    from dcmgen import iods
    from dcmgen.dictionary.data.sop_classes import SOP_CLASSES

    uid = dataset.get("SOPClassUID")
    found = SOP_CLASSES.get(uid) if isinstance(uid, str) else None
    if found is None or not found[2]:
        raise ElementValueError(
            f"{uid!r} has no IOD in this edition",
            tag_path="SOPClassUID",
            advice="Set SOPClassUID, or read the file as one: CTImage.read(path)",
        )
    kind: type[IOD] = getattr(iods, found[2])
    return kind._view(dataset)
