"""Creation of a dataset from a model in JSON, XML or built-in types, whose content may not be valid."""

from __future__ import annotations

from binascii import a2b_base64

from dcmgen.codec import decode
from dcmgen.codec.exchange import fetch
from dcmgen.codec.reading import Repair, Repairs, add_repairs
from dcmgen.errors import DicomError, ReadError, RepairWarning
from dcmgen.model import access
from dcmgen.model.bulk import BulkData, put_reference
from dcmgen.model.convert import path_part
from dcmgen.model.dataset import Dataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.charset import UTF8
from dcmgen.values.multivalue import LISTS
from dcmgen.values.numbers import DS, IS, interpret, plain_number
from dcmgen.values.tags import (
    BITS_ALLOCATED,
    LUT_DESCRIPTOR,
    PIXEL_REPRESENTATION,
    SPECIFIC_CHARACTER_SET,
    WAVEFORM_BITS_ALLOCATED,
)
from dcmgen.values.vr import AMBIGUOUS, BACKSLASH_SEPARATED, BYTES, NUMBER_STRINGS, REPRESENTATIONS, STRINGS, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.codec.exchange import Fetcher
    from dcmgen.model.dataset import BaseDataset

_ERRORS = (TypeError, ValueError, OverflowError, AttributeError)
"""Errors of the conversion of a value that does not have the expected type."""
_LARGE = 1e300
"""Limit of numbers that DS and IS accept. NaN is not smaller."""
COMPONENT_GROUPS = ("Alphabetic", "Ideographic", "Phonetic")
"""Names of the component groups of a person name in JSON and XML (PS3.18 F.2.2, PS3.19 A.1)."""
_CONTEXT = (SPECIFIC_CHARACTER_SET, BITS_ALLOCATED, WAVEFORM_BITS_ALLOCATED, LUT_DESCRIPTOR)
"""Elements on which the VR and the text of other elements depend."""


def tag_of(text: object) -> int:
    """Return the tag that is written with eight hexadecimal digits.

    Raises
    ------
    ReadError
        If the object has another form, or is the tag of an item or delimiter.
    """
    if isinstance(text, str) and len(text) == 8 and text.isascii() and text.isalnum():
        try:
            tag = int(text, 16)
        except ValueError:
            pass
        else:
            if tag >> 16 == 0xFFFE:
                raise ReadError(f"{text!r} is the tag of an item or delimiter, which is not an element")
            return tag
    raise ReadError(f"{text!r} is not a tag of eight hexadecimal digits")


def text_of(value: object) -> str:
    """Return a string that UTF-8 can encode; empty for None.

    Raises
    ------
    TypeError, ValueError
        If the object is not such a string.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {type(value).__name__}")
    if not value.isascii():
        value.encode()
    return value


def base64_bytes(text: str) -> bytes:
    """Decode base64; white space is ignored, because XML and MIME break lines.

    Raises
    ------
    ReadError
        If the text contains other characters, or its padding is wrong.
    """
    try:
        return a2b_base64(text, strict_mode=True)
    except ValueError:
        pass
    try:
        return a2b_base64("".join(text.split()), strict_mode=True)
    except ValueError as error:
        raise ReadError(f"InlineBinary is not base64 ({error})") from error


class Builder:
    """Adds elements to the datasets of a model.

    Parameters
    ----------
    fetcher : callable or None
        Function that returns the value at a URI (see `dcmgen.codec.exchange.fetch`).
    """

    def __init__(self, fetcher: Fetcher | None = None) -> None:
        self._fetcher = fetcher
        self._path: list[tuple[int, int]] = []
        self._datasets: list[BaseDataset] = []
        self._unknown: list[tuple[tuple[BaseDataset, ...], int, bytes]] = []
        self._repairs = Repairs()

    def enter(self, dataset: BaseDataset, tag: int = 0, index: int = 0) -> None:
        """Begin a dataset, or an item of a sequence."""
        if self._datasets:
            self._path.append((tag, index))
        self._datasets.append(dataset)

    def leave(self) -> None:
        """End the dataset or item that was begun last."""
        self._datasets.pop()
        if self._datasets:
            self._path.pop()

    def path(self, tag: int = 0) -> str:
        """Return the path of the current dataset, or of one of its elements."""
        names = [path_part(number, index) for number, index in self._path]
        if tag:
            names.append(path_part(tag))
        return ".".join(names)

    def bulk(self, tag: int, vr: str, uri: object) -> None:
        """Add an element whose value is at a URI."""
        if vr == "SQ":
            raise ReadError("a sequence cannot be bulk data")
        if not isinstance(uri, str):
            raise ReadError(f"the URI of bulk data must be a string, not {type(uri).__name__}")
        value = fetch(self._fetcher, tag, vr, uri)
        if isinstance(value, BulkData):
            put_reference(self._datasets[-1], tag, vr, value.uri)
        elif isinstance(value, bytes):
            self.binary(tag, vr, value)
        else:
            self.value(tag, vr, value)

    def binary(self, tag: int, vr: str, raw: bytes) -> None:
        """Add an element from its encoded value, in little endian byte order and UTF-8."""
        dataset = self._datasets[-1]
        if vr == "SQ":
            raise ReadError("the value of a sequence must be items, not bytes")
        if vr == "UN":
            if raw:
                self._unknown.append((tuple(self._datasets), tag, raw))
            access.put(dataset, tag, vr, raw or None)
        elif vr in BYTES or vr in AMBIGUOUS:
            self.value(tag, vr, raw)
        elif vr in STRINGS:
            try:
                self.value(tag, vr, raw.decode())
            except UnicodeDecodeError as error:
                raise ReadError(f"the bytes of a value of VR {vr} are not UTF-8 ({error})") from error
        elif vr in REPRESENTATIONS:
            access.put(dataset, tag, vr, decode.LITTLE[vr.encode()](raw, tag, _Notes(self)))  # type: ignore[arg-type]
        else:
            raise ReadError(f"{vr!r} is not a VR (PS3.5 6.2)")

    def items(self, tag: int, items: list[BaseDataset]) -> None:
        """Add a sequence."""
        sequence: Sequence[Any] = Sequence()
        list.extend(sequence, items)
        access.put(self._datasets[-1], tag, "SQ", sequence)

    def value(self, tag: int, vr: str, value: Any) -> None:
        """Add an element. Text of DS and IS that is not a valid number is interpreted as on reading.

        Raises
        ------
        ReadError
            If the VR does not accept the value. The error has no path.
        """
        if isinstance(value, list) and vr in STRINGS:
            if vr not in BACKSLASH_SEPARATED and len(value) > 1:
                raise ReadError(f"an element of VR {vr} has one value, not {len(value)}")
            if len(value) > 1 and type(value[0]) is str and any("\\" in one for one in value if isinstance(one, str)):
                raise ReadError("a value must not contain a backslash, which separates values")
        dataset = self._datasets[-1]
        try:
            access.convert(dataset, tag, vr, value)
        except (DicomError, *_ERRORS) as error:
            found = self._interpreted(tag, vr, value) if vr in NUMBER_STRINGS and _are_texts_or_numbers(value) else None
            if found is None:
                message = error.message if isinstance(error, DicomError) else str(error)
                raise ReadError(message) from error
            access.put(dataset, tag, vr, found)

    def _interpreted(self, tag: int, vr: str, value: Any) -> Any:
        kind: Any = IS if REPRESENTATIONS[vr].kind == Kind.INTEGER_STRING else DS
        values = value if isinstance(value, list) else str(value).split("\\")
        numbers: list[Any] = []
        for one in values:
            if isinstance(one, str) and "\\" in one:
                return None
            number, problem = interpret(kind, "" if one is None else str(one))
            if problem:
                self.note("number", tag, problem)
            numbers.append(number)
        if decode.many(tag) or len(numbers) > 1:
            kinds: Any = LISTS[vr]
            return kinds.of(map(plain_number, numbers), "\\".join(["" if n is None else n.text for n in numbers]))
        return numbers[0] if numbers else None

    def note(self, kind: str, tag: int, message: str) -> None:
        """Record a value that was corrected."""
        self._repairs.append(Repair(kind, self.path(tag), -1, message))

    def finish(self, dataset: Any, source: str) -> None:
        """Resolve the elements of VR UN, and list the repairs in the root dataset.

        Warns
        -----
        RepairWarning
            If values were corrected.
        """
        for datasets, tag, raw in self._unknown:
            _resolve(datasets, tag, raw)
        if self._repairs:
            import warnings

            add_repairs(dataset, self._repairs)
            more = f" (ds.repairs lists {len(dataset.repairs)})" if len(dataset.repairs) > 1 else ""
            warnings.warn(f"{source}: {self._repairs[0]}{more}", RepairWarning, stacklevel=4)


def _are_texts_or_numbers(value: Any) -> bool:
    values = value if isinstance(value, list) else [value]
    return all(
        one is None or isinstance(one, str) or (isinstance(one, (int, float)) and abs(one) < _LARGE) for one in values
    )


class _Notes:
    """What a decoder needs of a `dcmgen.codec.source.Source`, for one value of a model."""

    charset = UTF8

    def __init__(self, builder: Builder) -> None:
        self.note = builder.note


def _resolve(datasets: tuple[BaseDataset, ...], tag: int, raw: bytes) -> None:
    """Give an element of VR UN the VR of the dictionary, as the reader does (PS3.5 6.2.2); it stays UN if that fails."""
    from dcmgen.codec.reader import dcmread
    from dcmgen.codec.writer import encode_dataset

    dataset = datasets[-1]
    few = Dataset(SpecificCharacterSet="ISO_IR 192")
    for known in (*_CONTEXT, tag & 0xFFFF0000 | tag >> 8 & 0xFF):
        if known in dataset and known != tag:
            access.put(few, known, access.vr(dataset, known), access.value(dataset, known))
    for above in datasets:  # the nearest dataset that contains it is the last
        if PIXEL_REPRESENTATION in above and tag != PIXEL_REPRESENTATION:
            access.put(few, PIXEL_REPRESENTATION, "US", access.value(above, PIXEL_REPRESENTATION))
    access.put(few, tag, "UN", raw)
    try:
        read = dcmread(encode_dataset(few), force=True, strict=True)
        vr, value = access.vr(read, tag), access.value(read, tag)
        for inner in value if vr == "SQ" else ():
            inner.to_plain()  # raises the errors of items
    except DicomError:
        return
    if vr != "UN" and (vr in STRINGS or not len(raw) & 1):  # the encoder has padded an odd length
        access.put(dataset, tag, vr, value)
