"""Errors and warnings of dcmgen.

Most errors also derive from a built-in exception, given in parentheses::

    DicomError
    ├── ReadError            (ValueError)      data cannot be read
    │   ├── NotDicomError                      the data are not DICOM
    │   ├── TruncatedError   (EOFError)        the data end within an element
    │   ├── LimitError                         a limit on depth, count, size or inflation is exceeded
    │   ├── DecodeError                        the value of an element cannot be decoded
    │   └── FileChangedError (OSError)         the file changed or was deleted after it was opened
    ├── WriteError           (ValueError)      a dataset cannot be written
    │   ├── EncodeError                        the value of an element cannot be encoded
    │   └── ValidationError                    strict writing was requested, and the object does not conform
    ├── KeywordError         (AttributeError)  the standard does not define the keyword
    ├── AbsentError          (AttributeError)  the element of a keyword is not in the dataset
    │   └── EmptyError                         the element is empty, but its typed class requires a value
    ├── AbsentTagError       (KeyError)        the element of a tag is not in the dataset
    ├── ElementTypeError     (TypeError)       the type of a value is not valid for the element
    ├── ElementValueError    (ValueError)      a value is not valid for the element
    ├── PixelError           (ValueError)      pixel or waveform data cannot be read, stored or processed
    │   ├── MissingElementError (AttributeError) elements that describe the data are missing
    │   └── CodecError       (RuntimeError)    a codestream cannot be decoded, or pixels cannot be encoded
    │       └── MissingCodecError              no codec for a transfer syntax is installed
    ├── GeometryError        (ValueError)      positions or directions are missing, wrong or do not match
    │   └── VolumeError                        images are not one regular volume
    ├── CreateError          (ValueError)      an object cannot be created from what was given
    ├── DatabaseError        (RuntimeError)    a database cannot be opened, read or changed
    │   └── QueryTimeoutError (TimeoutError)   a query took longer than its time limit
    ├── DeidentificationError (ValueError)     an object cannot be de-identified as the options require
    ├── FileSetError         (ValueError)      a file-set or its DICOMDIR is not consistent
    └── UnknownNameError     (KeyError, ValueError) a tag, IOD, module, table or rule does not exist

    DicomWarning             (UserWarning)
    ├── RepairWarning                          an error in the data was corrected while reading
    ├── PixelWarning                           the description of the pixels is wrong and was not followed
    ├── ValueWarning                           a value does not conform to its value representation
    ├── VolumeWarning                          irregular images were read as a volume
    └── DatabaseWarning                        an export of a database left something out
"""

from __future__ import annotations

from dcmgen._printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.validation.reports.report import Report
    from dcmgen.volumes.problems import Problem

__all__ = [
    "AbsentError",
    "AbsentTagError",
    "CodecError",
    "CreateError",
    "DatabaseError",
    "DatabaseWarning",
    "DecodeError",
    "DeidentificationError",
    "DicomError",
    "DicomWarning",
    "ElementTypeError",
    "ElementValueError",
    "EmptyError",
    "EncodeError",
    "FileChangedError",
    "FileSetError",
    "GeometryError",
    "InvalidDicomError",
    "KeywordError",
    "LimitError",
    "MissingCodecError",
    "MissingElementError",
    "NotDicomError",
    "PixelError",
    "PixelWarning",
    "QueryTimeoutError",
    "ReadError",
    "RepairWarning",
    "TruncatedError",
    "UnknownNameError",
    "ValidationError",
    "ValueWarning",
    "VolumeError",
    "VolumeWarning",
    "WriteError",
]


class DicomError(Exception):
    """Base class of all errors of dcmgen.

    The parameters become attributes, which calling functions may complete while the error propagates. ``str(error)``
    joins them to "path, tag path, offset: message. Advice", in one line and with control characters escaped.

    Parameters
    ----------
    message : str, optional
        What is wrong: one sentence without a period.
    path : str, optional
        Name of the file.
    tag_path : str, optional
        Location in the dataset: a tag, a keyword, or a path such as ``"BeamSequence[0].BeamName"``.
    offset : int, optional
        Byte offset in the file or buffer.
    advice : str, optional
        How to solve the problem.

    Attributes
    ----------
    message : str
        What is wrong.
    path : str or None
        Name of the file.
    tag_path : str
        Location in the dataset; empty if it is not known.
    offset : int or None
        Byte offset in the file or buffer.
    advice : str
        How to solve the problem; may be empty.
    """

    message: str = ""
    path: str | None = None
    tag_path: str = ""
    offset: int | None = None
    advice: str = ""

    def __init__(
        self,
        message: str = "",
        *,
        path: str | None = None,
        tag_path: str = "",
        offset: int | None = None,
        advice: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        if path is not None:
            self.path = path
        if tag_path:
            self.tag_path = tag_path
        if offset is not None:
            self.offset = offset
        if advice:
            self.advice = advice

    def __str__(self) -> str:
        location = [str(part) for part in (self.path, self.tag_path) if part]
        if self.offset is not None:
            location.append(f"byte {self.offset}")
        text = f"{', '.join(location)}: {self.message}" if location else self.message
        return printable(f"{text}. {self.advice}" if self.advice else text)


class ReadError(DicomError, ValueError):
    """Data cannot be read."""


class NotDicomError(ReadError):
    """The data are not DICOM."""


InvalidDicomError = NotDicomError
"""Alias of `NotDicomError`: the name of this error in pydicom."""


class TruncatedError(ReadError, EOFError):
    """The data end within an element."""


class LimitError(ReadError):
    """A limit on depth, number of elements, size or inflation is exceeded.

    Limits protect against damaged and malicious data. Most of them can be increased with the parameter that the message
    names.
    """


class DecodeError(ReadError):
    """The value of an element cannot be decoded; ``ds.value_bytes(tag)`` returns its bytes."""


class FileChangedError(ReadError, OSError):
    """The file changed or was deleted after it was opened."""


class WriteError(DicomError, ValueError):
    """A dataset cannot be written."""


class EncodeError(WriteError):
    """The value of an element cannot be encoded."""


class ValidationError(WriteError):
    """The object does not conform to the standard, and strict writing was requested.

    Parameters
    ----------
    report : dcmgen.validation.Report
        Result of the validation.

    Attributes
    ----------
    report : dcmgen.validation.Report
        Result of the validation.
    """

    def __init__(self, report: Report) -> None:
        errors = report.errors
        first = "; ".join(f"{f.path or 'dataset'}: {f.message}" for f in errors[:3])
        more = f" (and {len(errors) - 3} more)" if len(errors) > 3 else ""
        super().__init__(
            f"the object has {len(errors)} validation errors: {first}{more}",
            advice="Correct them (see the report attribute of this error), or write without validate=True",
        )
        self.report = report

    def __reduce__(self) -> tuple[type[ValidationError], tuple[Report]]:
        return type(self), (self.report,)


class KeywordError(DicomError, AttributeError):
    """The standard does not define the keyword."""


class AbsentError(DicomError, AttributeError):
    """The element of a keyword is not in the dataset."""


class EmptyError(AbsentError):
    """The element is empty, but its typed class requires a value (Type 1)."""


class AbsentTagError(DicomError, KeyError):
    """The element of a tag is not in the dataset."""


class ElementTypeError(DicomError, TypeError):
    """The type of a value is not valid for the element."""


class ElementValueError(DicomError, ValueError):
    """A value is not valid for the element."""


class PixelError(DicomError, ValueError):
    """Pixel or waveform data cannot be read, stored or processed."""


class MissingElementError(PixelError, AttributeError):
    """Elements that describe the pixel or waveform data are missing; the message lists all of them."""


class CodecError(PixelError, RuntimeError):
    """A codestream cannot be decoded, or pixels cannot be encoded with the given options."""


class MissingCodecError(CodecError):
    """No codec for a transfer syntax is installed; the message contains the package to install."""


class GeometryError(DicomError, ValueError):
    """Positions, directions or spacings are missing, invalid or do not match; the error names the attribute."""


class VolumeError(GeometryError):
    """Images are not one regular volume; the message lists what is irregular, and the option that helps.

    Attributes
    ----------
    problems : tuple of dcmgen.volumes.Problem
        What is irregular.
    """

    problems: tuple[Problem, ...] = ()


class CreateError(DicomError, ValueError):
    """An object cannot be created from the given arrays, sources or texts; the message says what to change."""


class DeidentificationError(DicomError, ValueError):
    """An object cannot be de-identified as the options require; the message says what to change."""


class FileSetError(DicomError, ValueError):
    """A file-set or its DICOMDIR is not consistent."""


class DatabaseError(DicomError, RuntimeError):
    """A database cannot be opened, read or changed."""


class QueryTimeoutError(DatabaseError, TimeoutError):
    """A query of a database took longer than its time limit."""


class UnknownNameError(DicomError, KeyError, ValueError):
    """A tag, IOD, module, table or rule does not exist; the message suggests similar names."""


class DicomWarning(UserWarning):
    """Base class of all warnings of dcmgen. Their text is one line, with control characters escaped."""

    def __str__(self) -> str:
        return printable(super().__str__())


class RepairWarning(DicomWarning):
    """An error in the data was corrected while reading."""


class PixelWarning(RepairWarning):
    """The description of pixels, a lookup table or an overlay is wrong and was not followed."""


class ValueWarning(DicomWarning):
    """A value does not conform to its value representation (PS3.5 6.2)."""


class VolumeWarning(DicomWarning):
    """Images that are not one regular volume were read as one, with ``on_problem="warn"``."""


class DatabaseWarning(DicomWarning):
    """Series or instances were left out of an export, because their pixels do not fit the format."""
