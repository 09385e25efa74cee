"""Which library decodes or encodes what: known without importing any of them.

A plugin is a description (names, requirements, transfer syntaxes in order of preference) and a module that
is imported when the first frame asks for it. Third parties add theirs with the entry point group
``dcmgen.pixels.codecs`` (an object of type `Plugin`) or with `register`.

``docs/codecs.md`` explains the order of preference and has the measurements.
"""

from __future__ import annotations

import warnings
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol, cast

import attrs

from dcmgen.dictionary import uid_entry
from dcmgen.errors import MissingCodecError, PixelError, PixelWarning

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from dcmgen.pixels.description import Description

_J = "1.2.840.10008.1.2.4."
RLE = "1.2.840.10008.1.2.5"
DEFLATED_FRAME = "1.2.840.10008.1.2.8.1"
JPEG_BASELINE = _J + "50"
JPEG_EXTENDED = _J + "51"
JPEG_LOSSLESS = _J + "57"
JPEG_LOSSLESS_SV1 = _J + "70"
JPEG_LS = _J + "80"
JPEG_LS_NEAR = _J + "81"
J2K_LOSSLESS = _J + "90"
J2K = _J + "91"
J2K_MC_LOSSLESS = _J + "92"
J2K_MC = _J + "93"
JXL_LOSSLESS = _J + "110"
JXL_RECOMPRESSION = _J + "111"
JXL = _J + "112"
HTJ2K_LOSSLESS = _J + "201"
HTJ2K_RPCL = _J + "202"
HTJ2K = _J + "203"

JPEG_DCT = (JPEG_BASELINE, JPEG_EXTENDED, _J + "52", _J + "53", _J + "54", _J + "55", _J + "56")
"""JPEG processes with a discrete cosine transform (the retired sequential and progressive ones are the same codestreams)."""
JPEG_PREDICTIVE = (JPEG_LOSSLESS, _J + "58", JPEG_LOSSLESS_SV1)
JPEG_LS_BOTH = (JPEG_LS, JPEG_LS_NEAR)
JPEG_FAMILY = frozenset((*JPEG_DCT, *JPEG_PREDICTIVE, *JPEG_LS_BOTH))
J2K_ALL = (J2K_LOSSLESS, J2K, J2K_MC_LOSSLESS, J2K_MC)
HTJ2K_ALL = (HTJ2K_LOSSLESS, HTJ2K_RPCL, HTJ2K)
JXL_ALL = (JXL_LOSSLESS, JXL_RECOMPRESSION, JXL)
MPEG2 = tuple(_J + n for n in ("100", "100.1", "101", "101.1"))
MPEG4 = tuple(_J + n + s for n in ("102", "103", "104", "105", "106") for s in ("", ".1"))
HEVC = (_J + "107", _J + "108")
VIDEO = (*MPEG2, *MPEG4, *HEVC)
NATIVE = (
    "1.2.840.10008.1.2",
    "1.2.840.10008.1.2.1",
    "1.2.840.10008.1.2.1.98",
    "1.2.840.10008.1.2.1.99",
    "1.2.840.10008.1.2.2",
)
LOSSY = frozenset((*JPEG_DCT, JPEG_LS_NEAR, J2K, J2K_MC, HTJ2K, JXL, *VIDEO))
"""Transfer syntaxes whose encoding may lose something (a codestream in them may still be lossless)."""


@attrs.frozen
class Plugin:
    """A codec library: what it needs and what it can do.

    Attributes
    ----------
    name : str
        What ``decoding_plugin=`` and ``encoding_plugin=`` call it.
    module : str
        Module with ``decode(data, description, rgb) -> (array, photometric interpretation)`` and
        ``encode(array, description, **options) -> bytes``; imported on first use.
    requires : tuple of str
        Import names of what has to be installed.
    install : str
        The command that installs it.
    licence : str
    decodes, encodes : tuple of str
        Transfer syntax UIDs.
    parallel : bool
        Whether decoding frees the interpreter's lock, so that threads help.
    threaded : tuple of str
        Transfer syntaxes for which ``decode`` and ``encode`` take ``threads=`` and use as many for one frame.
    """

    name: str
    module: str
    requires: tuple[str, ...] = ()
    install: str = ""
    licence: str = ""
    decodes: tuple[str, ...] = ()
    encodes: tuple[str, ...] = ()
    parallel: bool = True
    threaded: tuple[str, ...] = ()

    @property
    def is_available(self) -> bool:
        """Whether everything it requires is installed (nothing is imported to find out)."""
        return not self.missing

    @property
    def missing(self) -> tuple[str, ...]:
        """Import names that are required and not installed."""
        return tuple(name for name in self.requires if not _installed(name))

    def load(self) -> Codec:
        """Import and return the module."""
        return cast("Codec", import_module(self.module))


class Codec(Protocol):
    """What the module of a plugin offers; one that only decodes or only encodes has one of them."""

    def decode(
        self, data: bytes, description: Description, rgb: bool, /, **threads: int
    ) -> tuple[np.ndarray[Any, Any], str]:
        """Decode one frame: array (rows, columns[, samples]) and its photometric interpretation."""
        ...

    def encode(self, array: np.ndarray[Any, Any], description: Description, /, **options: Any) -> bytes:
        """Encode one frame, described as the codestream shall hold it."""
        ...


_C = "dcmgen.pixels.codecs."
_BUILTIN: tuple[Plugin, ...] = (
    Plugin(
        "imagecodecs",
        _C + "imagecodecs",
        ("imagecodecs",),
        "pip install imagecodecs",
        "BSD-3-Clause",
        (*JPEG_DCT, *JPEG_PREDICTIVE, *JPEG_LS_BOTH, *J2K_ALL, *HTJ2K_ALL, *JXL_ALL, RLE),
        (
            JPEG_BASELINE,
            JPEG_EXTENDED,
            JPEG_LOSSLESS,
            JPEG_LOSSLESS_SV1,
            *JPEG_LS_BOTH,
            J2K_LOSSLESS,
            J2K,
            *HTJ2K_ALL,
            *JXL_ALL,
            RLE,
        ),
        threaded=(*J2K_ALL, *JXL_ALL),
    ),
    Plugin(
        "pyjpegls",
        _C + "pyjpegls",
        ("jpeg_ls",),
        "pip install pyjpegls",
        "MIT",
        JPEG_LS_BOTH,
        JPEG_LS_BOTH,
        parallel=False,
    ),
    Plugin(
        "pylibjpeg",
        _C + "openjpeg",
        ("openjpeg",),
        "pip install pylibjpeg pylibjpeg-openjpeg",
        "MIT",
        (*J2K_ALL, *HTJ2K_ALL),
        (J2K_LOSSLESS, J2K),
        parallel=False,
    ),
    Plugin(
        "pylibjpeg",
        _C + "rust_rle",
        ("rle",),
        "pip install pylibjpeg pylibjpeg-rle",
        "MIT",
        (RLE,),
        (RLE,),
        parallel=False,
    ),
    Plugin(
        "pillow",
        _C + "pillow",
        ("PIL",),
        "pip install pillow",
        "MIT-CMU",
        (JPEG_BASELINE, JPEG_EXTENDED, J2K_LOSSLESS, J2K),
        (),
    ),
    Plugin(
        "pylibjpeg",
        _C + "libjpeg",
        ("libjpeg",),
        'pip install "dcmgen[gpl]"  (pylibjpeg-libjpeg, GPL-3.0)',
        "GPL-3.0",
        (JPEG_BASELINE, JPEG_EXTENDED, JPEG_LOSSLESS, JPEG_LOSSLESS_SV1, *JPEG_LS_BOTH),
        (),
        parallel=False,
    ),
    Plugin("dcmgen", _C + "rle", (), "", "MIT", (RLE,), (RLE,), parallel=False),
    Plugin("dcmgen", _C + "deflate", (), "", "MIT", (DEFLATED_FRAME,), (DEFLATED_FRAME,)),
    Plugin("av", _C + "video", ("av",), 'pip install "dcmgen[video]"', "BSD-3-Clause", VIDEO, (), parallel=False),
)
_registered: list[Plugin] = []
_entry_points: list[Plugin] | None = None
_installed_cache: dict[str, bool] = {}


def _installed(name: str) -> bool:
    known = _installed_cache.get(name)
    if known is None:
        known = _installed_cache[name] = find_spec(name) is not None
    return known


def register(plugin: Plugin) -> None:
    """Add a plugin, preferred to all known so far."""
    _registered.insert(0, plugin)


def unregister(plugin: Plugin) -> None:
    """Take a plugin out that was registered before."""
    _registered.remove(plugin)


def plugins(*, third_party: bool = True) -> tuple[Plugin, ...]:
    """All known plugins in order of preference; those of entry points after the built-in ones."""
    if not third_party:
        return (*_registered, *_BUILTIN)
    global _entry_points
    if _entry_points is None:
        from importlib.metadata import entry_points

        found = []
        for point in entry_points(group="dcmgen.pixels.codecs"):
            try:
                found.append(point.load())
            except Exception as error:  # a broken package of somebody else must not stop the others
                warnings.warn(f"the codec plugin {point.name} cannot be loaded: {error}", PixelWarning, stacklevel=2)
        _entry_points = found
    return (*_registered, *_BUILTIN, *_entry_points)


def decoders(uid: str, *, third_party: bool = True) -> list[Plugin]:
    """Plugins that decode a transfer syntax, in order of preference, installed or not."""
    return [p for p in plugins(third_party=third_party) if uid in p.decodes]


def encoders(uid: str, *, third_party: bool = True) -> list[Plugin]:
    """Plugins that encode a transfer syntax, in order of preference, installed or not."""
    return [p for p in plugins(third_party=third_party) if uid in p.encodes]


def choose(uid: str, name: str = "", *, encoding: bool = False) -> list[Plugin]:
    """Available plugins for a transfer syntax in the order to try.

    Parameters
    ----------
    uid
        The transfer syntax.
    name
        Restrict the choice to the plugin of this name.
    encoding
        Choose among encoders rather than decoders.

    Raises
    ------
    MissingCodecError
        None is installed; the message names each that would do, and how to install it.
    PixelError
        The transfer syntax has no plugin of that name.
    """
    find = encoders if encoding else decoders
    found = find(uid, third_party=False)
    usable = [p for p in found if (not name or p.name == name) and p.is_available]
    if usable:
        return usable
    found = find(uid)
    usable = [p for p in found if (not name or p.name == name) and p.is_available]
    if usable:
        return usable
    raise _unavailable(uid, name, found, "encode" if encoding else "decode")


def _unavailable(uid: str, name: str, found: Sequence[Plugin], verb: str) -> PixelError:
    syntax = describe_uid(uid)
    named = [p for p in found if p.name == name] if name else list(found)
    if name and not named:
        known = ", ".join(dict.fromkeys(p.name for p in found)) or "none"
        return PixelError(f"no plugin named {name!r} can {verb} {syntax}; there is: {known}")
    if not named:
        return MissingCodecError(f"no codec for {syntax} is known that could {verb} it; plugins may be registered")
    lines = [f"  {p.name}: requires {', '.join(p.requires)} - {p.install}" for p in named]
    return MissingCodecError(f"cannot {verb} {syntax}: nothing that can is installed.\n" + "\n".join(lines))


def describe_uid(uid: str) -> str:
    """Name and UID of a transfer syntax for messages."""
    entry = uid_entry(uid)
    return f"{entry[0]} ({uid})" if entry else f"transfer syntax {uid}"


@attrs.frozen
class Coder:
    """What is known of the codecs for one transfer syntax: the base of `Decoder` and `Encoder`.

    Attributes
    ----------
    UID : str
        The transfer syntax.
    """

    UID: str

    def _known(self) -> list[Plugin]:
        """The plugins that could be used, installed or not."""
        raise NotImplementedError

    @property
    def name(self) -> str:
        """Name of the transfer syntax."""
        entry = uid_entry(self.UID)
        return entry[0] if entry else self.UID

    @property
    def is_available(self) -> bool:
        """Whether it works with what is installed."""
        return self.UID in NATIVE or bool(self.available_plugins)

    @property
    def available_plugins(self) -> tuple[str, ...]:
        """Names of installed plugins, the preferred first."""
        return tuple(dict.fromkeys(p.name for p in self._known() if p.is_available))

    @property
    def missing_dependencies(self) -> list[str]:
        """What is not installed, each with the command that installs it."""
        return [f"{p.name} - requires {', '.join(p.missing)}: {p.install}" for p in self._known() if not p.is_available]
