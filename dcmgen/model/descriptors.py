"""Data descriptors: the base classes of the field classes in `dcmgen.model.fields`.

A generated class declares each field once, with its tag. A field contains no value: it reads and writes the store of
the object on which it is accessed (``_values`` and ``_raw`` of `BaseDataset`). Type checkers read the stub.
"""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.errors import ElementTypeError, EmptyError
from dcmgen.model.convert import conversion_error, from_words, to_list, to_scalar
from dcmgen.model.keywords import absent
from dcmgen.model.sequence import Sequence
from dcmgen.model.terms import COUNTS, TERMS
from dcmgen.values.multivalue import is_empty
from dcmgen.values.quick import is_sound, scalar, several
from dcmgen.values.vr import ENUMERATED


class Field:
    """Attribute of a typed class.

    An access on an object (``ct.KVP``) reads or sets the value. An access on the class (``CTImage.KVP``) returns the
    field, which describes the attribute and is accepted as a key by the methods of a dataset.

    Parameters
    ----------
    tag : int
        Tag of the attribute: ``PN_(0x0010_0010)``.

    Attributes
    ----------
    tag : int
        Tag of the attribute.
    keyword : str
        Keyword in PS3.6: the name under which the field is declared.
    VR : str
        Value representation in PS3.6; ``"US or SS"`` if other attributes determine it.

    Examples
    --------
    >>> from dcmgen.iods import CTImage
    >>> field = CTImage.PixelSpacing
    >>> field.name, field.VR, field.VM
    ('Pixel Spacing', 'DS', '2')
    """

    __slots__ = ("keyword", "tag")

    VR = ""

    def __init__(self, tag: int) -> None:
        self.tag = tag
        self.keyword = ""

    def __init_subclass__(cls, VR: str = "") -> None:
        if VR:
            cls.VR = VR
            cls._convert = staticmethod(to_scalar(VR))
            cls._quick = staticmethod((several if issubclass(cls, Many) else scalar)(VR))
            cls._may_have_terms = VR in ENUMERATED

    def __set_name__(self, owner: type, name: str) -> None:
        self.keyword = name

    def __delete__(self, obj, /) -> None:
        if self.tag not in obj._raw:
            raise self.missing(obj)
        del obj._raw[self.tag]
        obj._values.pop(self.tag, None)

    @property
    def name(self) -> str:
        """Name of the attribute in PS3.6, such as ``"Patient's Name"``."""
        return dictionary.name_of(self.tag)

    @property
    def VM(self) -> str:
        """Value Multiplicity in PS3.6, such as ``"1"`` or ``"2-n"``."""
        return dictionary.vm_of(self.tag)

    def missing(self, obj) -> AttributeError:
        """Return the error for an object in which the attribute has no value.

        Parameters
        ----------
        obj : BaseDataset
            Object of the typed class.

        Returns
        -------
        AttributeError
            `EmptyError` if the attribute is empty, `AbsentError` if it is absent.
        """
        if self.tag in obj._raw:
            return EmptyError(
                "is empty, but requires a value (Type 1)",
                tag_path=str(self),
                advice="Use ds.get with a default",
            )
        return absent(self.tag)

    def __str__(self) -> str:
        return f"{self.keyword} ({self.tag >> 16:04X},{self.tag & 0xFFFF:04X})"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}, {self.name!r}, VR {self.VR}, VM {self.VM}>"


class _Single(Field):
    __slots__ = ()

    def __set__(self, obj, value):
        tag = self.tag
        made = self._quick(value)
        if made is None or (
            self._may_have_terms and (terms := TERMS[type(obj)][tag]) is not None and made not in terms
        ):
            made = self._checked(obj, value)
        obj._values[tag] = made
        obj._raw[tag] = self.VR

    def _checked(self, obj, value):
        """Return a value that was converted, and checked as the policy of the object requires."""
        try:
            made = self._convert(value)
        except (TypeError, ValueError, OverflowError) as error:
            made = from_words(obj, self.tag, self.VR, value, error)
        if obj._checking != "off" and not is_empty(made):  # None represents "raise"
            terms = TERMS[type(obj)][self.tag]
            if self._quick(made) is None if terms is None else made not in terms:
                obj._check(self.tag, self.VR, made)
        return made


class One(_Single):
    """Attribute with a single value that must not be empty (Type 1 and 1C).

    Reading returns a scalar. It raises `EmptyError` if the attribute is empty, except for text, which reads as an empty
    string.
    """

    __slots__ = ()

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


class Maybe(_Single):
    """Attribute with a single value that may be empty (Type 2, 2C and 3).

    Reading returns a scalar. If the attribute is empty, it returns an empty string for text, otherwise None.
    """

    __slots__ = ()

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return obj._values[self.tag]
        except KeyError:
            return _load(self, obj)


class Many(Field):
    """Attribute with several values.

    Reading returns a list, which is empty if the attribute is empty. You can set a list, a single value, text with
    backslashes between the values, or for the coordinates of points an array of shape (n, 2) or (n, 3).
    """

    __slots__ = ()

    __get__ = Maybe.__get__

    def __set__(self, obj, value):
        tag = self.tag
        made = self._quick(value)
        if (
            made is None
            or (tag, len(made)) not in COUNTS
            or (self._may_have_terms and TERMS[type(obj)][tag] is not None)
        ):
            made = self._checked(obj, value)
        obj._values[tag] = made
        obj._raw[tag] = self.VR

    def _checked(self, obj, value):
        try:
            made = to_list(self.VR, value, self.tag)
        except (TypeError, ValueError, OverflowError) as error:
            made = from_words(obj, self.tag, self.VR, value, error)
        if made is not None and obj._checking != "off":
            tag = self.tag
            if (tag, len(made)) not in COUNTS or not is_sound(self.VR, made) or TERMS[type(obj)][tag] is not None:
                obj._check(tag, self.VR, made)
        return made


class SQ(Field):
    """Attribute with a sequence of items.

    Reading an absent sequence returns an empty one, which is added to the dataset with its first item. Use ``in`` to
    check whether the sequence is in the dataset. You can set a list of items or dictionaries.

    Parameters
    ----------
    tag : int
        Tag of the attribute.
    item : str or type
        Class of the items, or its name in `dcmgen.items`, which is imported when the sequence is first accessed.

    Examples
    --------
    >>> from dcmgen.iods import CTImage
    >>> ct = CTImage()
    >>> "ProcedureCodeSequence" in ct, len(ct.ProcedureCodeSequence)
    (False, 0)
    >>> code = ct.ProcedureCodeSequence.add(CodeValue="P5-09051")
    >>> "ProcedureCodeSequence" in ct
    True
    """

    __slots__ = ("_item",)
    VR = "SQ"

    def __init__(self, tag: int, item: str | type) -> None:
        super().__init__(tag)
        self._item = item

    @property
    def item(self) -> type:
        """Class of the items."""
        if isinstance(self._item, str):
            from dcmgen import items  # lazy, because a class must not import the classes of all nested items

            self._item = getattr(items, self._item)
        return self._item

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
            items = Sequence.of(() if value is None else value, self.item, self.tag, obj._checking)
        except (TypeError, ValueError) as error:
            raise conversion_error(self.tag, "SQ", error) from None
        obj._values.pop(~self.tag, None)
        obj._put(self.tag, "SQ", items)

    def _typed(self, obj) -> Sequence:
        """Return the sequence, with its items converted to the class of the field.

        The store contains the empty sequence of an absent attribute under the complement of the tag, which is not a
        valid key. All accesses return this object until it is added to the dataset.
        """
        kind = self.item
        if self.tag in obj._raw:
            items = obj._value(self.tag)
            if not isinstance(items, Sequence):
                raise ElementTypeError(
                    "is not a sequence in the file", tag_path=self.keyword, advice="Use ds[tag].value to get its value"
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
        items._tag = self.tag
        items._checking = obj._checking
        return items


def _load(field, obj):
    """Return the value of an element that was not decoded before."""
    if field.tag not in obj._raw:
        raise field.missing(obj)
    return obj._load(field.tag)
