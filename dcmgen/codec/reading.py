"""One call of the reader: where the bytes come from, what was asked for, what had to be mended."""

from __future__ import annotations

import warnings

from dcmgen.codec import decode
from dcmgen.codec.origin import Origin, demand
from dcmgen.codec.transfer_syntax import Encoding
from dcmgen.errors import DecodeError, ReadError, RepairWarning, TruncatedError
from dcmgen.values.charset import Charset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.codec.decode import Decoder


class Repair:
    """Something that was wrong in the data and was mended.

    Attributes
    ----------
    kind : str
        One word or two: ``"truncated"``, ``"missing delimiter"``, ``"duplicate"``, …
    path : str
        The element, as a path of keywords and item numbers; empty for the data as a whole.
    offset : int
        Byte offset in the file (in the inflated data, where they were deflated).
    message : str
        What was met and what was done.
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
        place = f"{self.path}, byte {self.offset}" if self.path else f"byte {self.offset}"
        return f"{place}: {self.message}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Repair):
            return NotImplemented
        return (self.kind, self.path, self.offset) == (other.kind, other.path, other.offset)

    def __hash__(self) -> int:
        return hash((self.kind, self.path, self.offset))


class Options:
    """What a caller asked of a reading.

    Attributes
    ----------
    strict : bool
        Raise at the first thing that is wrong.
    max_depth : int
        Greatest nesting of sequences that is opened.
    max_elements : int
        Greatest number of elements of one dataset or sequence.
    max_inflated : int
        How many times larger deflated data may become, where they become larger than 128 MiB.
    resolve_un : bool
        Give elements of VR UN the VR the dictionary knows.
    override : Charset or None
        Character set that replaces all that the data name.
    """

    __slots__ = ("max_depth", "max_elements", "max_inflated", "override", "resolve_un", "strict")

    def __init__(
        self,
        strict: bool = False,
        max_depth: int = 128,
        max_elements: int = 10_000_000,
        max_inflated: int = 100,
        resolve_un: bool = True,
        override: Charset | None = None,
    ) -> None:
        self.strict = strict
        self.max_depth = max_depth
        self.max_elements = max_elements
        self.max_inflated = max_inflated
        self.resolve_un = resolve_un
        self.override = override

    def __reduce__(self) -> tuple[Any, ...]:
        return Options, tuple(
            getattr(self, name)
            for name in ("strict", "max_depth", "max_elements", "max_inflated", "resolve_un", "override")
        )


class Reading:
    """One call of the reader.

    Attributes
    ----------
    origin : Origin
        Of the whole file.
    data : Origin
        Of the dataset: the same, or what was inflated.
    start : int
        Where the dataset begins in the file.
    syntax : str
        UID of the transfer syntax that was named.
    options : Options
        What the caller asked for.
    repairs : list of Repair
        What was mended so far; grows as values are looked at.
    """

    __slots__ = ("_warned", "data", "deflated", "options", "origin", "repairs", "start", "syntax")

    def __init__(self, origin: Origin, options: Options) -> None:
        self.origin = origin
        self.data = origin
        self.options = options
        self.repairs: list[Repair] = []
        self.start = 0
        self.syntax = ""
        self.deflated = False
        self._warned: set[str] = set()

    @property
    def name(self) -> str | None:
        """The file's name, where it has one."""
        return self.origin.name or None

    def repair(self, kind: str, path: str, offset: int, message: str) -> None:
        """Note something that was mended; in strict mode it is an error."""
        if self.options.strict:
            error = {"truncated": TruncatedError, "number": DecodeError, "length": DecodeError}.get(kind, ReadError)
            raise error(
                message, path=self.name, tag_path=path, offset=offset, advice="Reading without strict=True mends this"
            )
        found = Repair(kind, path, offset, message)
        if found in self.repairs[-50:]:  # two views or threads may decode the same value
            return
        self.repairs.append(found)
        if kind not in self._warned:
            self._warned.add(kind)
            name = f"{self.name}: " if self.name else ""
            warnings.warn(f"{name}{found} (further ones of this kind are in ds.repairs)", RepairWarning, stacklevel=4)

    def __getstate__(self) -> tuple[Any, ...]:
        data = None if self.data is self.origin else self.data
        return self.origin, data, self.options, self.repairs, self.start, self.syntax, self.deflated

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.origin, data, self.options, self.repairs, self.start, self.syntax, self.deflated = state
        self.data = data or self.origin
        self._warned = {repair.kind for repair in self.repairs}


class Context:
    """What the datasets that lie in one buffer have in common.

    Attributes
    ----------
    reading : Reading
        The call that read them.
    buf : bytes
        The encoded elements; of a root read lazily, only the beginning.
    base : int
        Offset of `buf` in the data.
    encoding : Encoding
        How they are encoded; `decoders` are those for its byte order.
    max_depth : int
        Greatest nesting that is opened.
    overridden : bool
        Whether the caller gave the character set.
    """

    __slots__ = ("base", "buf", "decoders", "encoding", "max_depth", "overridden", "reading")

    def __init__(self, reading: Reading, buf: bytes, base: int, code: Encoding) -> None:
        self.reading = reading
        self.buf = buf
        self.base = base
        self.encoding = code
        self._derive()

    def _derive(self) -> None:
        self.decoders: dict[bytes, Decoder] = decode.BIG if self.encoding.big else decode.LITTLE
        self.max_depth = self.reading.options.max_depth
        self.overridden = self.reading.options.override is not None

    def __getstate__(self) -> tuple[Any, ...]:
        # bytes that can be read again need not travel
        buf = self.buf if type(self.reading.data).__name__ == "BytesOrigin" else len(self.buf)
        return self.reading, buf, self.base, self.encoding

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.reading, buf, self.base, self.encoding = state
        self.buf = buf if isinstance(buf, bytes) else demand(self.reading.data, self.base, buf)
        self._derive()

    def read(self, offset: int, length: int) -> bytes:
        """Bytes at an offset of the buffer or beyond it."""
        buf = self.buf
        if offset + length <= len(buf):
            return buf[offset : offset + length]
        return demand(self.reading.data, self.base + offset, length)
