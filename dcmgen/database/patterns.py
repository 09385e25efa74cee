"""Paths of files from a pattern with keywords, such as ``{PatientID}/{SeriesNumber:03d}_{SeriesDescription}``."""

from __future__ import annotations

import re
from string import Formatter

from dcmgen import dictionary
from dcmgen.codec.naming import safe_name
from dcmgen.errors import DicomError, UnknownNameError
from dcmgen.model.keywords import nearest
from dcmgen.values.tag import tag_number
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.vr import BYTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SUFFIX = ".dcm"
_OWN_NAME = "{SOPInstanceUID}" + SUFFIX
"""Name of a file in a folder of a pattern that does not name files."""
_LONGEST = 200
"""Number of characters of a path in the target; Windows allows 259 in the whole path."""
_SHORTEST = 16
"""Number of characters to which a part of a path that is too long may be cut."""
_FIELD = re.compile(r"(?P<name>[A-Za-z]\w*|[0-9A-Fa-f]{4},?[0-9A-Fa-f]{4})(\[(?P<index>\d+)\])?")
_WITHOUT_TEXT = BYTES | {"SQ", ""}


class Field:
    """An element in a pattern, and how its value is written.

    Parameters
    ----------
    text : str
        Keyword or tag, optionally with the index of a value in brackets.
    spec : str
        Format as in f-strings, such as ``03d``; for dates and times as in `datetime.date.strftime`; may be empty.

    Raises
    ------
    UnknownNameError
        If the standard does not define the element.
    DicomError
        If the element has no text, or if the format is not valid.
    """

    __slots__ = ("index", "spec", "tag")

    def __init__(self, text: str, spec: str) -> None:
        found = _FIELD.fullmatch(text)
        try:
            self.tag = tag_number(found["name"] if found else text)
        except UnknownNameError as error:
            near = nearest(text, dictionary.keywords())
            raise UnknownNameError(
                f"the pattern contains {{{text}}}, which is not a keyword",
                advice=f"Did you mean {near}?" if near else "dcmgen lookup searches keywords",
            ) from error
        vr = dictionary.vr_of(self.tag)[:2]
        if vr in _WITHOUT_TEXT:
            raise DicomError(
                f"the pattern contains {{{text}}}, of VR {vr or 'unknown'}, which has no text",
                advice="Use an element with a text, a number or a date",
            )
        if "/" in spec:
            raise DicomError(
                f"the format {spec!r} of {{{text}}} contains a slash",
                advice="Write one element for each folder: {StudyDate:%Y}/{StudyDate:%m}",
            )
        self.index = int(found["index"]) if found and found["index"] else None
        self.spec = spec
        if spec and "%" not in spec and not any(_formatted(kind, spec) for kind in (1, 1.5, "text")):
            raise DicomError(
                f"the format {spec!r} of {{{text}}} is not valid", advice="Write it as in Python: 03d, .1f, >8, %Y-%m"
            )

    def text(self, value: object) -> str:
        """Return the text of a value; empty if it is absent or empty."""
        if isinstance(value, list):
            if self.index is not None:
                value = value[self.index] if self.index < len(value) else None
            else:
                return "_".join(filter(None, (self._one(each) for each in value)))
        elif self.index:
            value = None
        return self._one(value)

    def _one(self, value: object) -> str:
        text = "" if value is None else str(value).strip()
        if not text or not self.spec:
            return text
        if "%" in self.spec:
            return _moment(value, self.spec) or text
        numbers: list[object] = [value]
        try:
            number = float(text)
            numbers += [int(number) if number.is_integer() else number]
        except (ValueError, OverflowError):
            pass
        return next(filter(None, (_formatted(each, self.spec) for each in numbers)), text)


class Pattern:
    """Pattern of the paths of files.

    A path has parts that are separated by ``/``. An element is written in braces: its keyword or tag, optionally the
    index of a value as in ``{ImageType[2]}``, and optionally a format as in ``{SeriesNumber:03d}`` or
    ``{StudyDate:%Y-%m}``. A pattern that ends with ``.dcm`` names files. Other patterns name folders, in which the files
    are named by SOP Instance UID.

    Parameters
    ----------
    text : str
        The pattern.
    empty : str, optional
        Text for absent and empty values.

    Attributes
    ----------
    tags : tuple of int
        Elements of the pattern.

    Raises
    ------
    UnknownNameError
        If a keyword is unknown. The error names a similar one.
    DicomError
        If the pattern is not valid.
    """

    __slots__ = ("_empty", "_parts", "_text", "tags")

    def __init__(self, text: str, empty: str = "unknown") -> None:
        self._text = text
        self._empty = empty
        text = text.replace("\\", "/")
        if not text.lower().endswith(SUFFIX):
            text = f"{text.rstrip('/')}/{_OWN_NAME}"
        self._parts: list[list[str | Field]] = [[]]
        try:
            for literal, name, spec, conversion in Formatter().parse(text[: -len(SUFFIX)]):
                first, *others = literal.split("/")
                self._parts[-1].append(first)
                self._parts.extend([each] for each in others)
                if name is not None:
                    if conversion:
                        raise ValueError(f"conversions such as !{conversion} are not supported")
                    self._parts[-1].append(Field(name, spec or ""))
        except ValueError as error:
            if isinstance(error, DicomError):
                raise
            raise DicomError(
                f"the pattern {self._text!r} is not valid: {error}",
                advice="Write elements in braces: {PatientID}/{SeriesNumber:03d}",
            ) from None
        if any(all(isinstance(each, str) and not each.strip(". ") for each in part) for part in self._parts):
            raise DicomError(
                f"a part of the path in the pattern {self._text!r} has no name",
                advice="The pattern is relative to the target, without .. and without a slash at its beginning",
            )
        self.tags = tuple({each.tag: None for part in self._parts for each in part if isinstance(each, Field)})

    def __repr__(self) -> str:
        return f"Pattern({self._text!r})"

    def path(self, values: Mapping[int, object]) -> str:
        """Return the path for values of elements.

        Every file system accepts the path: its parts have at most 100 bytes, and all of it has at most 200 characters
        unless the pattern has very many parts.

        Parameters
        ----------
        values : mapping of int to object
            Values of `tags`, as in a row of `dcmgen.read_headers`.

        Returns
        -------
        str
            Path, with slashes.

        Examples
        --------
        >>> Pattern("{PatientID}/{InstanceNumber:04d}.dcm").path({0x00100020: "4711", 0x00200013: 7})
        '4711/0007.dcm'
        """
        names = [safe_name("".join(self._texts(part, values)) or self._empty) for part in self._parts]
        while (excess := sum(map(len, names)) + len(names) + len(SUFFIX) - _LONGEST) > 0:
            longest = max(range(len(names)), key=lambda index: len(names[index]))
            length = max(len(names[longest]) - excess, _SHORTEST)
            if length >= len(names[longest]):
                break
            names[longest] = safe_name(names[longest][:length])
        return "/".join(names) + SUFFIX

    def _texts(self, part: list[str | Field], values: Mapping[int, object]) -> Iterator[str]:
        for each in part:
            yield each if isinstance(each, str) else each.text(values.get(each.tag)) or self._empty


def _formatted(value: object, spec: str) -> str:
    try:
        return format(value, spec)
    except (ValueError, TypeError, OverflowError):
        return ""


def _moment(value: object, spec: str) -> str:
    """Return a date or time in a format of `strftime`; empty if the value is not one."""
    try:
        if isinstance(value, DA):
            return value.date().strftime(spec)
        if isinstance(value, TM):
            return value.time().strftime(spec)
        if isinstance(value, DT):
            return value.datetime().strftime(spec)
    except ValueError:
        pass
    return ""
