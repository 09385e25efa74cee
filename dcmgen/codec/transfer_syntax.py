"""Transfer syntaxes: how a dataset is encoded and how its pixels are stored (PS3.5 10 and Annex A).

A `TransferSyntax` contains all properties of one transfer syntax. `TransferSyntax.of` returns it for a UID.
`dcmgen.codec.transfer_syntaxes` lists the compressed ones; `register_transfer_syntax` adds a private one.
"""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen._printable import printable
from dcmgen.codec.scan import BIG, LITTLE, Layout, explicit, implicit
from dcmgen.values.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    from dcmgen.codec.options import Option, OptionValue
    from dcmgen.pixels.registry import Plugin

    Family = Literal[
        "",
        "native",
        "uncompressed",
        "rle",
        "deflate",
        "jpeg",
        "jpeg hierarchical",
        "jpeg predictive",
        "jpeg-ls",
        "jpeg 2000",
        "htj2k",
        "jpeg xl",
        "mpeg-2",
        "h.264",
        "hevc",
    ]


class Encoding:
    """Encoding of elements: byte order, and explicit or implicit VR."""

    __slots__ = ("implicit", "layout", "scan")

    def __init__(self, is_implicit: bool, layout: Layout) -> None:
        self.implicit = is_implicit
        self.layout = layout
        self.scan: Callable[..., int] = implicit if is_implicit else explicit

    @property
    def big(self) -> bool:
        """Whether the byte order is big endian."""
        return self.layout.big

    def __repr__(self) -> str:
        return f"<{'implicit' if self.implicit else 'explicit'} VR {'big' if self.big else 'little'} endian>"

    def __reduce__(self) -> tuple[object, ...]:
        return encoding, (self.implicit, self.layout.big)


_ENCODINGS = {
    (is_implicit, layout.big): Encoding(is_implicit, layout)
    for is_implicit in (True, False)
    for layout in (LITTLE, BIG)
}


def encoding(is_implicit: bool, big: bool) -> Encoding:
    """Return the only `Encoding` object with these properties."""
    return _ENCODINGS[is_implicit, big]


ILE, ELE, EBE = encoding(True, False), encoding(False, False), encoding(False, True)


class TransferSyntax:
    """A transfer syntax: the encoding of datasets, and the form and limits of frames.

    For a transfer syntax of the standard, the arguments that concern the encoding of datasets are ignored; the encoding
    is that of PS3.5 Annex A.

    Parameters
    ----------
    uid : str
        UID of the transfer syntax.
    name : str, optional
        Name for messages. Default: the name in PS3.6.
    is_implicit_vr, is_big_endian, is_deflated : bool, optional
        Encoding of the dataset. Default: Explicit VR Little Endian.
    is_encapsulated : bool or None, optional
        Whether Pixel Data consists of fragments; None if that is not known.
    has_swapped_pixels : bool, optional
        Whether the byte order of Pixel Data differs from that of the other elements. Such pixels cannot be written.
    family : str, optional
        Name of the compression, which several transfer syntaxes may share. Default: ``"native"`` if pixel data are not
        encapsulated.
    recompresses : str, optional
        Name of the family whose codestreams are stored in another form. Pixels cannot be encoded in it directly.
    lossy_method : str, optional
        Term for Lossy Image Compression Method (PS3.3 C.7.6.1.1.5.1); empty if the transfer syntax is lossless.
    options : tuple of Option, optional
        Options of the encoders.
    max_bits : int, optional
        Maximum value of Bits Stored.
    max_pixel_bytes : int, optional
        Maximum number of bytes of the samples of one pixel.
    stores_single_bits : bool, optional
        Whether frames with Bits Allocated 1 are allowed.
    signed : {"yes", "lossless", "no"}, optional
        Whether signed samples are allowed.
    samples : tuple of int, optional
        Allowed values of Samples per Pixel.
    photometric_interpretations : tuple of str, optional
        Allowed values of Photometric Interpretation; any if empty.
    planar_configuration : int, optional
        Planar Configuration of encoded color.

    Attributes
    ----------
    uid : UID
        UID of the transfer syntax.
    encoding : Encoding
        Encoding of the elements of a dataset.
    is_native : bool
        Whether Pixel Data consists of uncompressed samples.
    decoders, encoders : list of Plugin
        Codecs in order of preference, installed or not; `dcmgen.pixels` adds them when it is first used.

    Examples
    --------
    >>> from dcmgen.uid import JPEGLSNearLossless
    >>> syntax = TransferSyntax.of(JPEGLSNearLossless)
    >>> syntax.is_encapsulated, syntax.is_lossy, syntax.lossy_method
    (True, True, 'ISO_14495_1')
    >>> syntax.options
    (<Option near: int = 2>,)
    """

    __slots__ = (
        "_name",
        "decoders",
        "encoders",
        "encoding",
        "family",
        "has_swapped_pixels",
        "is_deflated",
        "is_encapsulated",
        "is_native",
        "lossy_method",
        "max_bits",
        "max_pixel_bytes",
        "options",
        "photometric_interpretations",
        "planar_configuration",
        "recompresses",
        "samples",
        "signed",
        "stores_single_bits",
        "uid",
    )

    def __init__(
        self,
        uid: str,
        name: str = "",
        *,
        is_implicit_vr: bool = False,
        is_big_endian: bool = False,
        is_deflated: bool = False,
        is_encapsulated: bool | None = True,
        has_swapped_pixels: bool = False,
        family: Family | None = None,
        recompresses: Family = "",
        lossy_method: str = "",
        options: tuple[Option, ...] = (),
        max_bits: int = 32,
        max_pixel_bytes: int | None = None,
        stores_single_bits: bool = False,
        signed: Literal["yes", "lossless", "no"] = "yes",
        samples: tuple[int, ...] = (1, 3),
        photometric_interpretations: tuple[str, ...] = (),
        planar_configuration: int = 0,
    ) -> None:
        facts = dictionary.transfer_syntax(uid)
        if facts is not None:
            little, is_implicit_vr, is_deflated, is_encapsulated = facts
            is_big_endian = not little
        self.uid = UID(uid)
        self._name = name
        self.encoding = encoding(is_implicit_vr, is_big_endian)
        self.is_deflated = is_deflated
        self.is_encapsulated = is_encapsulated
        self.has_swapped_pixels = has_swapped_pixels
        self.family: Family = family if family is not None else "native" if is_encapsulated is False else ""
        self.is_native = self.family == "native"
        self.recompresses: Family = recompresses
        self.lossy_method = lossy_method
        self.options = options
        self.max_bits = max_bits
        self.max_pixel_bytes = max_pixel_bytes
        self.stores_single_bits = stores_single_bits
        self.signed = signed
        self.samples = samples
        self.photometric_interpretations = photometric_interpretations
        self.planar_configuration = planar_configuration
        self.decoders: list[Plugin] = []
        self.encoders: list[Plugin] = []

    @staticmethod
    def of(uid: str) -> TransferSyntax:
        """Return the transfer syntax of a UID.

        Parameters
        ----------
        uid : str
            Any UID.

        Returns
        -------
        TransferSyntax
            If the UID is not known, the result has `is_known` False, Explicit VR Little Endian encoding, and
            `is_encapsulated` None.
        """
        found = _TABLE.get(uid) or _table().get(uid)
        return TransferSyntax(uid, is_encapsulated=None) if found is None else found

    @property
    def name(self) -> str:
        """Name, or the UID if the name is not known."""
        if not self._name:
            entry = dictionary.uid_entry(self.uid)
            self._name = entry[0] if entry else str(self.uid)
        return self._name

    @property
    def label(self) -> str:
        """Name and UID for messages."""
        return f"transfer syntax {self.uid}" if self.name == self.uid else f"{self.name} ({self.uid})"

    @property
    def is_known(self) -> bool:
        """Whether the transfer syntax is in the standard or was added by `register_transfer_syntax`."""
        return self.uid in _TABLE or self.uid in _table()

    @property
    def has_big_endian_pixels(self) -> bool:
        """Whether the byte order of native pixels is big endian."""
        return self.encoding.big is not self.has_swapped_pixels

    @property
    def is_video(self) -> bool:
        """Whether one stream contains all frames."""
        return self.family in ("mpeg-2", "h.264", "hevc")

    @property
    def is_lossy(self) -> bool:
        """Whether the encoding can lose information; a codestream may nevertheless be lossless."""
        return bool(self.lossy_method)

    @property
    def is_always_lossy(self) -> bool:
        """Whether the encoding loses information with all options."""
        return self.is_lossy and not any(option.lossy for option in self.options)

    def loses(self, options: Mapping[str, OptionValue]) -> bool:
        """Return whether encoding with options, as returned by `clean_options`, loses information."""
        return self.is_lossy and (
            self.is_always_lossy or any(option.lossy and bool(options.get(option.name)) for option in self.options)
        )

    def clean_options(self, options: Mapping[str, object]) -> dict[str, OptionValue]:
        """Check options of an encoder and add defaults.

        Parameters
        ----------
        options : mapping of str to int, float, str or None
            Options by name or alias. None is replaced by the default, and a list by its last value.

        Returns
        -------
        dict of str to int, float or str
            Options by name, without those that have neither a value nor a default.

        Raises
        ------
        TypeError
            If an option does not exist, or its value has the wrong type.
        PixelError
            If a value is not allowed.
        """
        known = {name: option for option in self.options for name in (option.name, option.alias) if name}
        clean = {option.name: option.default for option in self.options if option.default is not None}
        for name, value in options.items():
            if value is None:
                continue
            option = known.get(name)
            if option is None:
                names = ", ".join(each.name for each in self.options) or "none"
                raise TypeError(f"{self.label} has no encoding option {name!r}; it has: {names}")
            clean[option.name] = option.clean(value[-1] if isinstance(value, (list, tuple)) else value)
        return clean

    def _facts(self) -> tuple[object, ...]:
        left_out = ("decoders", "encoders", "_name", "options")
        options = tuple(tuple(getattr(option, slot) for slot in option.__slots__) for option in self.options)
        return self.name, options, *(getattr(self, slot) for slot in self.__slots__ if slot not in left_out)

    def __eq__(self, other: object) -> bool:
        """Return whether all properties except the codecs are equal."""
        return self._facts() == other._facts() if isinstance(other, TransferSyntax) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.uid)

    def __repr__(self) -> str:
        return printable(f"<TransferSyntax {self.label}>")


IMPLICIT_LITTLE = TransferSyntax("1.2.840.10008.1.2")
EXPLICIT_LITTLE = TransferSyntax("1.2.840.10008.1.2.1")
EXPLICIT_BIG = TransferSyntax("1.2.840.10008.1.2.2")
DEFLATED = TransferSyntax("1.2.840.10008.1.2.1.99")

_TABLE = {str(each.uid): each for each in (IMPLICIT_LITTLE, EXPLICIT_LITTLE, EXPLICIT_BIG, DEFLATED)}
_private: set[str] = set()
_is_complete = False


def _table() -> dict[str, TransferSyntax]:
    """Return the known transfer syntaxes by UID; most are loaded on first use, which native files do not require."""
    global _is_complete
    if not _is_complete:
        _is_complete = True
        from dcmgen.codec.transfer_syntaxes import COMPRESSED_AND_RARE

        _TABLE.update((str(each.uid), each) for each in COMPRESSED_AND_RARE)
    return _TABLE


def register_transfer_syntax(syntax: TransferSyntax) -> None:
    """Register a private transfer syntax for reading, writing and the pixel layer.

    Parameters
    ----------
    syntax : TransferSyntax
        Transfer syntax to add.

    Raises
    ------
    ValueError
        If the UID is already known with other properties.

    See Also
    --------
    unregister_transfer_syntax : Remove it.
    """
    known = TransferSyntax.of(syntax.uid)
    if not known.is_known:
        _private.add(syntax.uid)
        _TABLE[syntax.uid] = syntax
    elif known != syntax:
        raise ValueError(f"{known.label} is already registered with other properties")


def unregister_transfer_syntax(uid: str) -> None:
    """Remove a transfer syntax that `register_transfer_syntax` added.

    Parameters
    ----------
    uid : str
        UID of the transfer syntax.

    Raises
    ------
    ValueError
        If `register_transfer_syntax` did not add it.
    """
    if uid not in _private:
        raise ValueError(f"{TransferSyntax.of(uid).label} was not registered")
    _private.remove(uid)
    del _TABLE[uid]


def transfer_syntaxes(*families: Family) -> tuple[TransferSyntax, ...]:
    """Return all known transfer syntaxes, or those of the given families."""
    return tuple(syntax for syntax in _table().values() if not families or syntax.family in families)


def is_uid(text: str) -> bool:
    """Return whether text consists of digits and periods, like a UID."""
    return text.isascii() and text.replace(".", "").isdigit()
