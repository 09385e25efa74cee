"""Decoding of single codestreams: recognized by content, checked for completeness, decoded by the first codec that can."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import CodecError, ReadError
from dcmgen.pixels import registry
from dcmgen.pixels.families import Family, family_of
from dcmgen.pixels.recognition import HEAD, recognized, signature

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from dcmgen.pixels.codecs.headers import Header
    from dcmgen.pixels.description import Description
    from dcmgen.pixels.frames import Frames
    from dcmgen.pixels.registry import Codec, Plugin
    from dcmgen.pixels.source import PixelSource

    Array = np.ndarray[Any, Any]
    Finish: TypeAlias = Callable[[Array, str, Header | None, "Codecs"], Array]


class Codecs(NamedTuple):
    """The decoders of one transfer syntax.

    Attributes
    ----------
    syntax : TransferSyntax
        The transfer syntax.
    plugins : list of Plugin
        The codecs to try, in this order.
    description : Description
        Description of the pixels, with this transfer syntax.
    family : Family
        How the samples of the frames differ from the description.
    """

    syntax: TransferSyntax
    plugins: list[Plugin]
    description: Description
    family: Family

    @classmethod
    def of(cls, description: Description, plugin: str = "") -> Codecs:
        """Return the decoders for the transfer syntax of a description, or only those of a plugin."""
        plugins = registry.choose(description.transfer_syntax, plugin)
        syntax = TransferSyntax.of(description.transfer_syntax)  # choose() may have registered it
        return cls(syntax, plugins, description, family_of(syntax))


class Codestreams:
    """Decoder of the codestreams of one source.

    Parameters
    ----------
    src : PixelSource
        The source, which reports corrections.
    frames : Frames
        Its frames.
    codecs : Codecs
        The decoders of its transfer syntax.
    rgb : bool
        Whether to convert YBR to RGB.
    keeps : bool
        Whether to decode the available part of a frame that is incomplete.
    max_ratio : float, optional
        Limit for the ratio of the decoded size to the size of the codestream.
    """

    def __init__(
        self,
        src: PixelSource,
        frames: Frames,
        codecs: Codecs,
        *,
        rgb: bool,
        keeps: bool = False,
        max_ratio: float | None = None,
    ) -> None:
        self.codecs = codecs
        self._src = src
        self._frames = frames
        self._rgb = rgb
        self._keeps = keeps
        self._max_ratio = max_ratio
        self._others: dict[str, Codecs] = {}

    def decode(self, index: int, threads: int, finish: Finish) -> Array:
        """Decode a frame.

        Parameters
        ----------
        index : int
            Index of the frame.
        threads : int
            Number of threads within the frame.
        finish : callable
            ``finish(array, color, header, codecs)`` checks and converts the array of a codec.

        Raises
        ------
        CodecError
            If the codestream cannot be decoded or is incomplete; the message contains the frame and the error of each
            codec.
        """
        data = self._frames[index]
        failures: list[str] = []
        damage = ""
        try:
            codecs, header = self.examined(index, data)
            try:
                is_complete = codecs.family.check(data, header, codecs.description)
            except CodecError as error:
                if not self._keeps:
                    raise
                damage, is_complete = error.message, False
        except CodecError as error:
            raise self._failed(index, data, [error.message]) from None
        codecs.description.check_ratio(len(data), self._max_ratio)

        def decoded(codec: Codec, plugin: Plugin) -> Array:
            options = {"threads": threads} if codecs.syntax.uid in plugin.threaded else {}
            stream = data if is_complete else codecs.family.completed(data, codecs.description)
            array, color = codec.decode(stream, codecs.description, self._rgb, **options)
            if not is_complete or codecs.family.may_be_cut(array, header):
                self._prove(index, data, header, array, codecs, codec, is_complete)
            return finish(array, color, header, codecs)

        def salvaged(codec: Codec, _plugin: Plugin) -> Array:
            decode = getattr(codec, "decode_incomplete", codec.decode)
            array, color = decode(codecs.family.completed(data, codecs.description), codecs.description, self._rgb)
            return finish(array, color, header, codecs)

        array = None if damage else self._first(decoded, codecs, failures)
        if array is None and self._keeps:
            message = damage or "; ".join(failures)
            array = self._first(salvaged, codecs, failures)
            if array is not None:
                self._report(index, f"{message}; the available part is kept")
        if array is None:
            raise self._failed(index, data, [damage, *failures] if damage else failures)
        return array

    def _first(self, work: Callable[[Codec, Plugin], Array], codecs: Codecs, failures: list[str]) -> Array | None:
        """Return the result of the first codec that succeeds, or None, and collect the failures of the others."""
        refused = False
        for plugin in codecs.plugins:
            if refused and plugin.lenient and not self._keeps:
                continue
            try:
                return work(plugin.load(), plugin)
            except ReadError:  # a strict reader refuses the correction
                raise
            except Exception as error:  # a codec may raise any exception; try the next one
                failures.append(f"{plugin.name}: {str(error) or type(error).__name__}")
                refused = refused or not isinstance(error, (NotImplementedError, ImportError))
        return None

    def examined(self, index: int, data: bytes) -> tuple[Codecs, Header | None]:
        """Return the decoders for a codestream and its header, or None if its family has none.

        The content of the codestream decides if it contradicts the transfer syntax.

        Raises
        ------
        CodecError
            If the header is damaged, or its size does not match the dataset.
        """
        codecs = self.codecs
        damage = None
        header = None
        try:
            header = codecs.family.header(data)
        except CodecError as error:
            damage = error
        if header is not None:
            agrees = header.family == codecs.syntax.family
        else:
            agrees = damage is None and codecs.family.signature in ("", signature(data[:HEAD], len(data)))
        uid = "" if agrees else recognized(data)
        if not uid or TransferSyntax.of(uid).family == codecs.syntax.family:
            if damage is not None:
                raise damage
            self._check_header(header, codecs)
            return codecs, header
        other = self._others.get(uid) or Codecs.of(codecs.description.replace(transfer_syntax=uid))
        header = other.family.header(data)
        self._check_header(header, other)
        if uid not in self._others:
            self._others[uid] = other
            self._src.report(
                "transfer syntax",
                f"frame {index} is {other.syntax.label}, but the transfer syntax is {codecs.syntax.label}",
                self._frames.offset(index),
            )
        return other, header

    def _check_header(self, header: Header | None, codecs: Codecs) -> None:
        """Compare the header of a codestream with the dataset.

        The comparison of sizes prevents a codec from allocating the memory that a damaged header claims.
        """
        if header is None:
            return
        d = codecs.description
        if (header.rows or d.rows, header.columns, header.samples) != (d.rows, d.columns, d.samples):
            raise CodecError(
                f"the codestream has {header.rows} × {header.columns} × {header.samples} samples, "
                f"the dataset {d.rows} × {d.columns} × {d.samples}"
            )
        fault = codecs.family.fault(header, d)
        if fault:
            self._src.report("codestream", fault)

    def _prove(
        self,
        index: int,
        data: bytes,
        header: Header | None,
        array: Array,
        codecs: Codecs,
        codec: Codec,
        has_end: bool,
    ) -> None:
        """Check that a codestream contains all pixels although it has no end marker, or its last pixel is suspicious.

        Raises
        ------
        CodecError
            If the decoded pixels depend on what follows, and incomplete frames are not to be kept.
        """

        def decode(changed: bytes) -> Array:
            return codec.decode(changed, codecs.description, self._rgb)[0]

        message = "the codestream ends before its last pixel"
        if not codecs.family.depends_on_more(data, header, array, decode):
            if has_end:
                return
            message = "the codestream has no end marker but contains all pixels"
        elif not self._keeps:
            raise CodecError(message)
        self._report(index, message)

    def _report(self, index: int, message: str) -> None:
        self._src.report("damaged frame", f"frame {index}: {message}", self._frames.offset(index))

    def _failed(self, index: int, data: bytes, failures: list[str]) -> CodecError:
        return CodecError(
            f"frame {index} ({len(data):,} bytes, {self.codecs.syntax.label}) cannot be decoded: "
            + "; ".join(dict.fromkeys(failures))  # a codec may fail in the same manner twice
        )
