"""What can go wrong, each with its place and what to do about it.

::

    DicomError
    ├── ReadError            (ValueError)      the bytes are not what they should be
    │   ├── NotDicomError                      not DICOM at all
    │   ├── TruncatedError   (EOFError)        the data end before the element does
    │   ├── LimitError                         a limit on depth, count, size or inflation was met
    │   ├── DecodeError                        one element's value cannot be decoded; its bytes can still be had
    │   └── FileChangedError (OSError)         the file changed or vanished since it was read
    ├── WriteError           (ValueError)      the dataset cannot be written as asked
    │   ├── EncodeError                        one element's value cannot be encoded
    │   └── ValidationError                    strict writing was asked for, and the object breaks the standard
    ├── KeywordError         (AttributeError)  no such keyword in the standard
    ├── AbsentError          (AttributeError)  the keyword's element is not in the dataset
    │   └── EmptyError                         it is there, empty, where the typed class requires a value
    ├── AbsentTagError       (KeyError)        the tag's element is not in the dataset
    ├── ElementTypeError     (TypeError)       a value of a type the element cannot hold
    ├── ElementValueError    (ValueError)      a value the element cannot hold
    ├── PixelError           (ValueError)      pixels cannot be made from the dataset, or the dataset from pixels
    │   ├── MissingElementError (AttributeError) elements that describe the pixels are not there
    │   └── CodecError       (RuntimeError)    a codestream cannot be decoded, or pixels not be encoded
    │       └── MissingCodecError              no codec for a transfer syntax is installed
    ├── FileSetError         (ValueError)      a file-set or its DICOMDIR is not consistent
    └── UnknownNameError     (KeyError, ValueError) no tag, IOD, Module, table or rule goes by the name asked for

    DicomWarning             (UserWarning)
    ├── RepairWarning                          something was wrong in the data read, and was mended
    ├── PixelWarning                           pixels were read otherwise than the dataset describes them
    └── ValueWarning                           a value does not conform to its value representation
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.validation.reports.report import Report

__all__ = [
    "AbsentError",
    "AbsentTagError",
    "CodecError",
    "DecodeError",
    "DicomError",
    "DicomWarning",
    "ElementTypeError",
    "ElementValueError",
    "EmptyError",
    "EncodeError",
    "FileChangedError",
    "FileSetError",
    "InvalidDicomError",
    "KeywordError",
    "LimitError",
    "MissingCodecError",
    "MissingElementError",
    "NotDicomError",
    "PixelError",
    "PixelWarning",
    "ReadError",
    "RepairWarning",
    "TruncatedError",
    "UnknownNameError",
    "ValidationError",
    "ValueWarning",
    "WriteError",
]


class DicomError(Exception):
    """The root of the library's errors.

    Parameters
    ----------
    message
        What is wrong, one sentence without a full stop.
    path
        Name of the file, when there is one.
    tag_path
        Where in the dataset: a tag, a keyword or a path of them such as ``"BeamSequence[0].BeamName"``.
    offset
        Byte offset in the file or buffer.
    advice
        What the reader of the error can do.

    Attributes
    ----------
    message, path, tag_path, offset, advice
        As given. They may be set later by an outer layer that knows more.
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
        places = [str(place) for place in (self.path, self.tag_path) if place]
        if self.offset is not None:
            places.append(f"byte {self.offset}")
        text = f"{', '.join(places)}: {self.message}" if places else self.message
        return f"{text}. {self.advice}" if self.advice else text


class ReadError(DicomError, ValueError):
    """The bytes are not what they should be."""


class NotDicomError(ReadError):
    """The data are not DICOM at all."""


InvalidDicomError = NotDicomError
"""The name by which people know it."""


class TruncatedError(ReadError, EOFError):
    """The data end before the element does."""


class LimitError(ReadError):
    """A limit on depth, number of elements, size or inflation was met; a caller can raise it."""


class DecodeError(ReadError):
    """One element's value cannot be decoded; its bytes can still be had with ``ds.value_bytes(tag)``."""


class FileChangedError(ReadError, OSError):
    """The file changed or vanished since it was read."""


class WriteError(DicomError, ValueError):
    """The dataset cannot be written as asked."""


class EncodeError(WriteError):
    """One element's value cannot be encoded."""


class ValidationError(WriteError):
    """The object breaks the standard, and strict writing refuses it.

    Parameters
    ----------
    report
        The `dcmgen.validation.Report` that tells why.
    """

    def __init__(self, report: Report) -> None:
        errors = report.errors
        told = "; ".join(f"{f.path or 'dataset'}: {f.message}" for f in errors[:3])
        more = f" (and {len(errors) - 3} more)" if len(errors) > 3 else ""
        super().__init__(
            f"the object has {len(errors)} errors against the standard: {told}{more}",
            advice="See the error's report, or write without validate=True",
        )
        self.report = report

    def __reduce__(self) -> tuple[type[ValidationError], tuple[Report]]:
        return type(self), (self.report,)


class KeywordError(DicomError, AttributeError):
    """The standard has no such keyword."""


class AbsentError(DicomError, AttributeError):
    """The keyword's element is not in the dataset."""


class EmptyError(AbsentError):
    """A typed class says that the element has a value (Type 1), and it is empty."""


class AbsentTagError(DicomError, KeyError):
    """The tag's element is not in the dataset."""


class ElementTypeError(DicomError, TypeError):
    """A value of a type that the element cannot hold."""


class ElementValueError(DicomError, ValueError):
    """A value that the element cannot hold."""


class PixelError(DicomError, ValueError):
    """Pixels cannot be made from the dataset, or the dataset from pixels."""


class MissingElementError(PixelError, AttributeError):
    """Elements that describe the pixels are not in the dataset; the message names all of them."""


class CodecError(PixelError, RuntimeError):
    """A codestream cannot be decoded, or pixels cannot be encoded as asked."""


class MissingCodecError(CodecError):
    """No codec for a transfer syntax is installed; the message says what to install."""


class FileSetError(DicomError, ValueError):
    """A file-set or its DICOMDIR is not consistent."""


class UnknownNameError(DicomError, KeyError, ValueError):
    """No tag, IOD, Module, table or rule goes by the name that was asked for; the message says which are near."""


class DicomWarning(UserWarning):
    """The root of the library's warnings."""


class RepairWarning(DicomWarning):
    """Something was wrong in the data read, and was mended."""


class PixelWarning(DicomWarning):
    """Pixels were read otherwise than the dataset describes them, because the description cannot be right."""


class ValueWarning(DicomWarning):
    """A value does not conform to its value representation (PS3.5 Section 6.2)."""
