"""Base classes of the generated classes: `IOD`, `Module`, `Macro` and `Item`.

A generated class declares its attributes as fields (`dcmgen.model.fields`). Its objects have the same kind of store as
a `Dataset`, so that a ``CTImage`` and a ``Dataset`` can share their elements.
"""

from __future__ import annotations

from types import MethodType

from dcmgen import dictionary
from dcmgen.errors import DicomWarning, ElementValueError, KeywordError
from dcmgen.model.dataset import BaseDataset
from dcmgen.model.descriptors import SQ, Field, Maybe
from dcmgen.model.keywords import nearest
from dcmgen.values.multivalue import is_empty
from dcmgen.values.type_variables import N

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspect import Signature
    from os import PathLike
    from typing import Any, BinaryIO, ClassVar, Self, TypeVar, Unpack, overload

    from dcmgen.model.checking import Policy
    from dcmgen.model.options import ReadOptions

    G = TypeVar("G")
    D = TypeVar("D")


class _Signature:
    """Signature of the constructor of a class, created only when it is read (IPython, ``help``)."""

    def __get__(self, obj: object, owner: type[Typed]) -> Signature:
        from inspect import Parameter, Signature

        return Signature([Parameter(keyword, Parameter.KEYWORD_ONLY, default=None) for keyword in owner.fields()])


class Typed(BaseDataset):
    """Base class of datasets that declare their attributes.

    Elements that the class does not declare (private and retired elements, elements of other modules) are part of the
    same object; access them with ``ds[tag]``.

    Parameters
    ----------
    **values : object
        Values by keyword: ``CTImage(PatientName="Doe^Jane", Rows=512)``. All keywords are optional; ``validate()``
        reports the attributes that the standard requires.

    Raises
    ------
    KeywordError
        If the class does not declare a keyword. The message suggests a similar keyword.
    ElementTypeError, ElementValueError
        If an attribute does not accept a value, or if the value can never be right (see `checking`).
    """

    __slots__ = ()
    _default_checking: ClassVar[Policy] = "raise"

    if not TYPE_CHECKING:  # type checkers derive the constructor from the fields and report all other attributes
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
                return field.fget(self)  # the property raised an AttributeError; raise it again
            tag = dictionary.tag_for_keyword(keyword)
            if tag in self._raw:
                return self._value(tag)
            raise self._undeclared(keyword)

    @classmethod
    def fields(cls) -> dict[str, Field[Any, Any]]:
        """Return the attributes that the class declares.

        Returns
        -------
        dict of str to Field
            Fields by keyword, in the order of their tags.
        """
        found = {
            name: field
            for base in reversed(cls.__mro__)
            for name, field in vars(base).items()
            if isinstance(field, Field)
        }
        return dict(sorted(found.items(), key=lambda entry: entry[1].tag))

    if TYPE_CHECKING:

        @overload
        def get(self, key: Maybe[G | None, Any], default: D) -> G | D: ...
        @overload
        def get(self, key: Field[G, Any], default: D) -> G | D: ...
        @overload
        def get(self, key: Field[G, Any], default: None = None) -> G | None: ...
        @overload
        def get(self, key: str | int | tuple[int, int], default: Any = None) -> Any: ...

    def get(self, key: Any, default: Any = None) -> Any:
        """Return the value of an attribute, or a default.

        Parameters
        ----------
        key : Field, str, int, tuple or Tag
            Field of the class, keyword or tag. A keyword or tag has the same effect as for a `Dataset`.
        default : object, optional
            Object to return if the element is absent; for a field, also if it is empty.

        Returns
        -------
        object
            The value for a field or keyword; the `DataElement` for a tag; else `default`.

        Examples
        --------
        >>> from dcmgen.iods import CTImage
        >>> ct = CTImage(KVP=None)
        >>> ct.get(CTImage.KVP, 0.0), ct.get("KVP", 0.0)
        (0.0, None)
        """
        if isinstance(key, Field):
            value = getattr(self, key.keyword, None) if key.tag in self._raw else None
            return default if is_empty(value) else value
        return super().get(key, default)

    def _set(self, tag: int, vr: str, value: Any) -> None:
        field = getattr(type(self), dictionary.keyword_for_tag(tag), None) if vr == "SQ" else None
        if isinstance(field, SQ):
            field.__set__(self, value)
        else:
            super()._set(tag, vr, value)

    @classmethod
    def _undeclared(cls, keyword: str, name: str = "") -> KeywordError:
        """Return the error for a name that is not an attribute; `name` is the name of the class in the message."""
        kind = name or cls.__name__
        tag = dictionary.tag_for_keyword(keyword)
        if tag is not None:
            return KeywordError(
                f"{kind} does not declare {keyword}",
                advice=f"Use ds[0x{tag:08X}] to access it, and add_new(tag, VR, value) to add it",
            )
        near = nearest(keyword, cls.fields())
        return KeywordError(f"{kind} has no attribute {keyword!r}", advice=f"Did you mean {near}?" if near else "")


class Module(Typed):
    """Module of PS3.3: attributes that several IODs share."""

    __slots__ = ()


class Macro(Typed):
    """Macro of PS3.3: attributes that several Modules and items share.

    If an item contains only the attributes of a single macro, the macro is also the class of the item.
    """

    __slots__ = ()


class Item(Typed):
    """Item of a sequence."""

    __slots__ = ()


def _new(cls: type[N], /, **values: Any) -> N:
    """Create an object with what follows from its IOD and the given attributes.

    Parameters
    ----------
    **values : object
        Values by keyword, as the class accepts them. They replace what would be set otherwise.

    Returns
    -------
    Self
        New object of this class. `dcmgen.create.new` describes what it has.

    See Also
    --------
    missing : List what the object still lacks.
    """
    from dcmgen.create.instance import new

    return new(cls, **values)


class _New:
    """The method ``IOD.new``. For type checkers it is the class itself, so that it has the same parameters."""

    def __get__(self, obj: object, owner: type[N], /) -> type[N]:
        method: Any = MethodType(_new, owner)
        return method  # type: ignore[no-any-return]


class IOD(Typed):
    """Dataset of an Information Object Definition of PS3.3.

    The constructor sets SOP Class UID if the IOD has exactly one SOP Class.

    Parameters
    ----------
    **values : object
        Values by keyword.

    Attributes
    ----------
    sop_classes : tuple of str
        UIDs of the SOP Classes that use the IOD.

    Raises
    ------
    KeywordError
        If the class does not declare a keyword. The message suggests a similar keyword.
    ElementTypeError, ElementValueError
        If an attribute does not accept a value.

    Examples
    --------
    >>> from dcmgen.iods import CTImage
    >>> ct = CTImage(PatientName="Doe^Jane", Rows=512)
    >>> ct.SOPClassUID.name, ct.Rows
    ('CT Image Storage', 512)
    """

    __slots__ = ()
    sop_classes: ClassVar[tuple[str, ...]] = ()

    if not TYPE_CHECKING:

        def __init__(self, /, **values):
            if len(self.sop_classes) == 1 and hasattr(type(self), "SOPClassUID"):
                values.setdefault("SOPClassUID", self.sop_classes[0])
            super().__init__(**values)

    new = _New()

    @classmethod
    def template(cls) -> str:
        """Return runnable Python with the attributes of Type 1 and 2 that a new object needs, by module.

        Returns
        -------
        str
            Code in which you replace each placeholder ``...`` by a value. Comments list allowed values, and attributes
            and modules that are required under conditions.

        See Also
        --------
        missing : List what an object still lacks.
        """
        from dcmgen.create.templates import template

        return template(cls)

    @classmethod
    def read(cls, source: str | PathLike[str] | BinaryIO, /, **options: Unpack[ReadOptions]) -> Self:
        """Read a DICOM file as an object of this class.

        Parameters
        ----------
        source : path-like or binary file object
            File to read.
        **options
            Options of `dcmgen.dcmread`, such as ``stop_before_pixels``.

        Returns
        -------
        Self
            Object of this class.

        Raises
        ------
        NotDicomError
            If the file is not a DICOM file.
        OSError
            If the file cannot be opened.

        Warns
        -----
        DicomWarning
            If the SOP Class of the file does not belong to this IOD.
        """
        from dcmgen.codec.reader import dcmread

        made = dcmread(source, cls, **options)
        uid = _sop_class(made)
        if uid not in cls.sop_classes:
            import warnings

            name = f"{made.filename}: " if made.filename else ""
            text = f"{name}SOP Class {uid} is not one of {cls.__name__}; use ds.typed() to get its class"
            warnings.warn(text, DicomWarning, stacklevel=2)
        return made


def typed(dataset: BaseDataset, checking: Policy | None = None) -> IOD:
    """Return a dataset as an object of the IOD class of its SOP Class (PS3.4 Table B.5-1).

    Parameters
    ----------
    dataset : BaseDataset
        Dataset with a SOP Class UID, or with File Meta Information that contains it (a DICOMDIR).
    checking : {"off", "warn", "raise", "warn-query", "raise-query"}, optional
        Value of ``checking`` for the object and its items. By default, it is that of the dataset if it was set.

    Returns
    -------
    IOD
        Object that shares the store of the dataset; nothing is copied.

    Raises
    ------
    ElementValueError
        If the dataset has no SOP Class UID, or if its SOP Class has no IOD.
    """
    from dcmgen import iods
    from dcmgen.dictionary.data.sop_classes import SOP_CLASSES

    uid = _sop_class(dataset)
    found = SOP_CLASSES.get(uid) if isinstance(uid, str) else None
    if found is None or not found[2]:
        raise ElementValueError(
            f"{uid!r} has no IOD in this edition",
            tag_path="SOPClassUID",
            advice="Set SOPClassUID, or read the file with a class, such as CTImage.read(path)",
        )
    kind: type[IOD] = getattr(iods, found[2])
    made = kind._view(dataset)
    if checking is not None:
        made.checking = checking
    return made


def _sop_class(dataset: BaseDataset) -> Any:
    """Return the SOP Class UID of a dataset; that of a DICOMDIR is only in the File Meta Information."""
    uid = dataset.get("SOPClassUID")
    if not uid and dataset._file is not None and dataset._file.file_meta is not None:
        uid = dataset._file.file_meta.get("MediaStorageSOPClassUID")
    return uid
