"""Codes: triples of value, coding scheme and meaning (PS3.3 8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dcmgen.errors import ElementTypeError, ElementValueError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

_LONGEST = 16
"""Maximum length of Code Value, which has VR SH; a longer value is a Long Code Value."""
_FORMER = ("SRT", "SNM3", "99SDM")
"""Coding schemes with the codes that SCT replaces (PS3.16 8.1)."""


class Code(Mapping[str, str]):
    """Code of a coding scheme, with its meaning.

    A code is also a mapping of the keywords of a code item to their values, so you can assign it wherever a code
    sequence accepts an item. Codes are immutable and hashable. They are equal if they have the same value and scheme;
    a code of SRT is equal to the code of SCT that replaces it. Meaning and version are not compared.

    Parameters
    ----------
    value : str
        Code Value, Long Code Value or URN Code Value.
    scheme : str
        Coding Scheme Designator ("SCT"). It may be empty only if `value` is a URN or URL.
    meaning : str, optional
        Code Meaning. By default, the meaning in PS3.16, if it contains the code.
    version : str, optional
        Coding Scheme Version, if the scheme needs one to identify the code.
    scheme_designator, scheme_version : str, optional
        Other names of `scheme` and `version`, as pydicom spells them.

    Raises
    ------
    ElementTypeError
        If an argument is not a text.
    ElementValueError
        If the value or scheme is empty, or if there is no meaning.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> from dcmgen.codes import Code
    >>> lung = Code("39607008", "SCT", "Lung")
    >>> lung == Code("T-28000", "SRT", "Lung")
    True
    >>> ds = Dataset(AnatomicRegionSequence=[lung])
    >>> ds.AnatomicRegionSequence[0].CodeMeaning
    'Lung'

    Notes
    -----
    The attributes of a code item are defined in PS3.3 8.1 and 8.2.
    """

    __slots__ = ("meaning", "scheme", "value", "version")

    value: str
    scheme: str
    meaning: str
    version: str | None

    def __init__(
        self,
        value: str,
        scheme: str = "",
        meaning: str = "",
        version: str | None = None,
        *,
        scheme_designator: str = "",
        scheme_version: str | None = None,
    ) -> None:
        scheme = scheme or scheme_designator
        version = version or scheme_version
        for name, text in (("value", value), ("scheme", scheme), ("meaning", meaning), ("version", version or "")):
            if not isinstance(text, str):
                raise ElementTypeError(f"the {name} of a code must be a text, not {type(text).__name__}")
        if not value:
            raise ElementValueError("the value of a code must not be empty")
        if not scheme and not _is_urn(value):
            raise ElementValueError(
                f"the code {value!r} has no coding scheme; it is required unless the value is a URN"
            )
        meaning = meaning or _meaning(value, scheme)
        if not meaning:
            raise ElementValueError(
                f"the code {value!r} of {scheme or 'no scheme'} has no meaning; PS3.16 does not list it"
            )
        fields = {"value": value, "scheme": scheme, "meaning": meaning, "version": version or None}
        for name, content in fields.items():
            object.__setattr__(self, name, content)

    @classmethod
    def _of(cls, value: str, scheme: str, meaning: str) -> Code:
        """Return a code of the tables, which needs no checks."""
        code = object.__new__(cls)
        for name, text in (("value", value), ("scheme", scheme), ("meaning", meaning), ("version", None)):
            object.__setattr__(code, name, text)
        return code

    @classmethod
    def from_item(cls, item: Mapping[str, Any] | Any) -> Code:
        """Return the code of an item of a code sequence.

        Parameters
        ----------
        item : Dataset or mapping
            Item with Code Value, Long Code Value or URN Code Value.

        Returns
        -------
        Code
            Code; an absent Code Meaning is replaced by that of PS3.16.

        Raises
        ------
        ElementValueError
            If the item has no code.
        """
        found = {keyword: str(item.get(keyword) or "") for keyword in _KEYWORDS}
        value = found["CodeValue"] or found["LongCodeValue"] or found["URNCodeValue"]
        if not value:
            raise ElementValueError("the item has no Code Value, Long Code Value or URN Code Value")
        return cls(value, found["CodingSchemeDesignator"], found["CodeMeaning"], found["CodingSchemeVersion"] or None)

    @property
    def scheme_designator(self) -> str:
        """Coding Scheme Designator, like `scheme`."""
        return self.scheme

    @property
    def scheme_version(self) -> str | None:
        """Coding Scheme Version, like `version`."""
        return self.version

    def __getitem__(self, keyword: str) -> str:
        return self._elements()[keyword]

    def __iter__(self) -> Iterator[str]:
        return iter(self._elements())

    def __len__(self) -> int:
        return len(self._elements())

    def _elements(self) -> dict[str, str]:
        if _is_urn(self.value):
            name = "URNCodeValue"
        else:
            name = "CodeValue" if len(self.value) <= _LONGEST else "LongCodeValue"
        elements = {name: self.value, "CodingSchemeDesignator": self.scheme}
        elements |= {"CodingSchemeVersion": self.version or "", "CodeMeaning": self.meaning}
        return {keyword: text for keyword, text in elements.items() if text}

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Code):
            return current(self.value, self.scheme) == current(other.value, other.scheme)
        # a code of another library, such as pydicom's
        value, scheme = getattr(other, "value", None), getattr(other, "scheme_designator", None)
        if isinstance(value, str) and isinstance(scheme, str):
            return current(self.value, self.scheme) == current(value, scheme)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(current(self.value, self.scheme))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a code is immutable; create another one")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a code is immutable; create another one")

    def __reduce__(self) -> tuple[type[Code], tuple[str, str, str, str | None]]:
        return type(self), (self.value, self.scheme, self.meaning, self.version)

    def __copy__(self) -> Code:
        return self

    def __deepcopy__(self, memo: object) -> Code:
        return self

    def __repr__(self) -> str:
        version = f", {self.version!r}" if self.version else ""
        return f"Code({self.value!r}, {self.scheme!r}, {self.meaning!r}{version})"

    def _repr_html_(self) -> str:
        from dcmgen._html import escape, fragment

        version = f" {self.version}" if self.version else ""
        head = (
            f"<b>{escape(self.meaning)}</b><br><code>{escape(self.value)}</code> <i>{escape(self.scheme + version)}</i>"
        )
        return fragment("codes", f"<div>{head}</div>", ())

    def __str__(self) -> str:
        return f'({self.value}, {self.scheme}, "{self.meaning}")'


_KEYWORDS = (
    "CodeValue",
    "LongCodeValue",
    "URNCodeValue",
    "CodingSchemeDesignator",
    "CodingSchemeVersion",
    "CodeMeaning",
)


def _is_urn(value: str) -> bool:
    return value.lower().startswith(("urn:", "http:", "https:"))


def current(value: str, scheme: str) -> tuple[str, str]:
    """Return value and scheme of a code, or those of SCT that replace them (PS3.16 8.1).

    Parameters
    ----------
    value, scheme : str
        Code Value and Coding Scheme Designator.

    Returns
    -------
    tuple of (str, str)
        Code Value and Coding Scheme Designator.
    """
    if scheme in _FORMER:
        from dcmgen.codes.data.srt import SCT

        if value in SCT:
            return SCT[value], "SCT"
        return value, "SRT"
    return value, scheme


def _meaning(value: str, scheme: str) -> str:
    from dcmgen.codes.collections import meaning

    return meaning(*current(value, scheme))
