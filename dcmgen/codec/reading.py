"""State of one call of the reader: the origin of the bytes, the options, and the repairs."""

from __future__ import annotations

from dcmgen._printable import printable
from dcmgen.codec import decode
from dcmgen.codec.origin import Origin, demand
from dcmgen.codec.scan import Bounded
from dcmgen.codec.transfer_syntax import Encoding
from dcmgen.errors import DecodeError, ReadError, RepairWarning, TruncatedError
from dcmgen.model import access
from dcmgen.model.dataset import FileMetaDataset
from dcmgen.values.charset import Charset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.codec.decode import Decoder
    from dcmgen.codec.scan import Extents
    from dcmgen.model.dataset import BaseDataset

_SHOWN = 20
"""Number of repairs in the text of a list of repairs."""
_SEEN = 10_000
"""Number of repairs that are not reported twice."""


class Repair:
    """An error in the data that the reader corrected.

    Parameters
    ----------
    kind, path, offset, message
        Values of the attributes.

    Attributes
    ----------
    kind : str
        Kind of the error, such as ``"truncated"``, ``"missing delimiter"`` or ``"duplicate"``.
    path : str
        Path of the element with keywords and item indices, such as ``"BeamSequence[0].BeamName"``; empty if the error
        does not concern one element.
    offset : int
        Byte offset in the file, or in the inflated data if the dataset is deflated; -1 for a value of a JSON or XML
        model, and for a value that was set.
    message : str
        Description of the error and of the correction.
    """

    __slots__ = ("kind", "message", "offset", "path")

    def __init__(self, kind: str, path: str, offset: int, message: str) -> None:
        self.kind = kind
        self.path = path
        self.offset = offset
        self.message = message

    def __repr__(self) -> str:
        return f"Repair({self.kind!r}, {self.path!r}, {self.offset}, {self.message!r})"

    def __str__(self) -> str:
        places = [self.path] if self.path else []
        if self.offset >= 0:
            places.append(f"byte {self.offset}")
        return printable(f"{', '.join(places)}: {self.message}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Repair):
            return NotImplemented
        return (self.kind, self.path, self.offset) == (other.kind, other.path, other.offset)

    def __hash__(self) -> int:
        return hash((self.kind, self.path, self.offset))


class Repairs(Bounded):
    """Repairs of a file: the first thousand and the first one of each kind.

    Attributes
    ----------
    omitted : int
        Number of repairs that were not kept.
    """

    @staticmethod
    def kind(problem: Repair) -> str:
        return problem.kind

    def copy(self) -> Repairs:
        """Return a shallow copy."""
        return _repairs(self, self.omitted)

    def __repr__(self) -> str:
        shown = [repr(repair) for repair in self[:_SHOWN]]
        more = len(self) - len(shown) + self.omitted
        return f"[{', '.join([*shown, f'… and {more:,} more'] if more else shown)}]"

    def __reduce__(self) -> tuple[Any, ...]:
        return _repairs, (list(self), self.omitted)


def _repairs(kept: list[Repair], omitted: int) -> Repairs:
    made = Repairs(kept)
    made.omitted = omitted
    return made


def add_repairs(dataset: BaseDataset, found: list[Repair]) -> None:
    """Add repairs to those of a dataset, except for the ones that it contains already."""
    if access.file_info(dataset) is None:
        dataset.file_meta = FileMetaDataset()  # creates the description of the file
    info: Any = access.file_info(dataset)
    if not isinstance(info.repairs, Repairs):
        info.repairs = Repairs(info.repairs)
    known = set(info.repairs)
    for repair in found:
        if repair not in known:
            known.add(repair)
            info.repairs.append(repair)
    info.repairs.omitted += getattr(found, "omitted", 0)


class Options:
    """Options of a call of the reader.

    Attributes
    ----------
    strict : bool
        Whether to raise the first error instead of correcting it.
    max_depth : int
        Maximum depth of nested sequences.
    max_elements : int
        Maximum number of elements of the root dataset, without those in items.
    max_inflated : int
        Maximum ratio of inflated to deflated size, for data that inflate to more than 128 MiB.
    resolve_un : bool
        Whether elements of VR UN get the VR of the dictionary.
    override : Charset or None
        Character set to use instead of the one in the data.
    is_quiet : bool
        Whether corrected errors are only recorded, without a warning.
    """

    __slots__ = ("is_quiet", "max_depth", "max_elements", "max_inflated", "override", "resolve_un", "strict")

    def __init__(
        self,
        strict: bool = False,
        max_depth: int = 128,
        max_elements: int = 10_000_000,
        max_inflated: int = 100,
        resolve_un: bool = True,
        override: Charset | None = None,
        is_quiet: bool = False,
    ) -> None:
        self.strict = strict
        self.max_depth = max_depth
        self.max_elements = max_elements
        self.max_inflated = max_inflated
        self.resolve_un = resolve_un
        self.override = override
        self.is_quiet = is_quiet

    def __reduce__(self) -> tuple[Any, ...]:
        return Options, tuple(
            getattr(self, name)
            for name in ("strict", "max_depth", "max_elements", "max_inflated", "resolve_un", "override", "is_quiet")
        )


class Reading:
    """State of one call of the reader.

    Attributes
    ----------
    origin : Origin
        Access to the bytes of the file.
    data : Origin
        Access to the bytes that contain the dataset: `origin`, or the inflated data.
    deflated : bool
        Whether the dataset was deflated.
    start : int
        Offset of the dataset in the file.
    syntax : str
        UID of the transfer syntax; empty if it is unknown.
    options : Options
        Options of the call.
    repairs : Repairs
        Corrected errors. The list grows as values are decoded.
    """

    __slots__ = ("_reported", "_warned", "data", "deflated", "options", "origin", "repairs", "start", "syntax")

    def __init__(self, origin: Origin, options: Options) -> None:
        self.origin = origin
        self.data = origin
        self.options = options
        self.repairs = Repairs()
        self.start = 0
        self.syntax = ""
        self.deflated = False
        self._reported: set[Repair] = set()
        self._warned: set[str] = set()

    @property
    def name(self) -> str | None:
        """Name of the file; None if it has none."""
        return self.origin.name or None

    def repair(
        self, kind: str, path: str, offset: int, message: str, category: type[RepairWarning] = RepairWarning
    ) -> None:
        """Record an error that was corrected, and warn of the first one of each kind with a warning of `category`.

        Raises
        ------
        ReadError
            In strict mode. The class is `TruncatedError` or `DecodeError` for some kinds.
        """
        if self.options.strict:
            error = {"truncated": TruncatedError, "number": DecodeError, "length": DecodeError}.get(kind, ReadError)
            raise error(
                message, path=self.name, tag_path=path, offset=offset, advice="Read without strict=True to correct it"
            )
        found = Repair(kind, path, offset, message)
        if found in self._reported:  # two views or threads may decode the same value
            return
        if len(self._reported) < _SEEN:
            self._reported.add(found)
        self.repairs.append(found)
        if kind not in self._warned and not self.options.is_quiet:
            import warnings

            self._warned.add(kind)
            name = f"{self.name}: " if self.name else ""
            warnings.warn(f"{name}{found} (ds.repairs lists others of this kind)", category, stacklevel=4)

    def __getstate__(self) -> tuple[Any, ...]:
        data = None if self.data is self.origin else self.data
        return self.origin, data, self.options, self.repairs, self.start, self.syntax, self.deflated

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.origin, data, self.options, self.repairs, self.start, self.syntax, self.deflated = state
        self.data = data or self.origin
        self._reported = set(self.repairs)
        self._warned = {repair.kind for repair in self.repairs}


class Context:
    """Properties shared by the datasets in one buffer.

    Attributes
    ----------
    reading : Reading
        State of the call that read the datasets.
    buf : bytes
        Encoded elements. If the root dataset is larger, only its beginning.
    base : int
        Offset of `buf` in the data.
    encoding : Encoding
        Encoding of the elements.
    decoders : dict
        Decoder of each VR for the byte order of `encoding`.
    max_depth : int
        Maximum depth of nested sequences.
    overridden : bool
        Whether the caller passed a character set.
    extents : dict
        Ends of values of undefined length in `buf` that the scanner remembers; see `dcmgen.codec.scan.undefined`.
    """

    __slots__ = ("base", "buf", "decoders", "encoding", "extents", "max_depth", "overridden", "reading")

    def __init__(self, reading: Reading, buf: bytes, base: int, code: Encoding, extents: Extents | None = None) -> None:
        self.reading = reading
        self.buf = buf
        self.base = base
        self.encoding = code
        self.extents: Extents = {} if extents is None else extents
        self._derive()

    def _derive(self) -> None:
        self.decoders: dict[bytes, Decoder] = decode.BIG if self.encoding.big else decode.LITTLE
        self.max_depth = self.reading.options.max_depth
        self.overridden = self.reading.options.override is not None

    def __getstate__(self) -> tuple[Any, ...]:
        # bytes that can be read again are not pickled
        buf = self.buf if type(self.reading.data).__name__ == "BytesOrigin" else len(self.buf)
        return self.reading, buf, self.base, self.encoding

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.reading, buf, self.base, self.encoding = state
        self.extents = {}
        self.buf = buf if isinstance(buf, bytes) else demand(self.reading.data, self.base, buf)
        self._derive()

    def read(self, offset: int, length: int) -> bytes:
        """Return bytes at an offset in the buffer or after its end.

        Raises
        ------
        TruncatedError
            If the data end before `length` bytes.
        """
        buf = self.buf
        if offset + length <= len(buf):
            return buf[offset : offset + length]
        return demand(self.reading.data, self.base + offset, length)
