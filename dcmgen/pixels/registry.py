"""Registry of the codec plugins for each transfer syntax; it does not import their libraries.

A plugin is a `Plugin` object (names, requirements, transfer syntaxes) and a module that is imported when the first
frame is decoded or encoded. Other packages add plugins with the entry point group ``dcmgen.pixels.codecs`` (an object
of type `Plugin`) or with `register`.

``docs/codecs.md`` explains the order of preference and contains the measurements.
"""

from __future__ import annotations

import warnings
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from dcmgen.codec.transfer_syntax import (
    TransferSyntax,
    register_transfer_syntax,
    transfer_syntaxes,
    unregister_transfer_syntax,
)
from dcmgen.dictionary.data.uid_constants import (
    JPEG2000,
    DeflatedImageFrameCompression,
    EncapsulatedUncompressedExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    RLELossless,
)
from dcmgen.errors import MissingCodecError, PixelError, PixelWarning

if TYPE_CHECKING:
    import numpy as np

    from dcmgen.codec.options import OptionValue
    from dcmgen.codec.transfer_syntax import Family
    from dcmgen.pixels.description import Description


class Plugin(NamedTuple):
    """A codec library: its requirements and the transfer syntaxes that it supports.

    Attributes
    ----------
    name : str
        Name for ``decoding_plugin=`` and ``encoding_plugin=``.
    module : str
        Name of the module with ``decode(data, description, rgb) -> (array, photometric interpretation)`` and
        ``encode(array, description, **options) -> bytes``; see `Codec`. It is imported on first use.
    requires : tuple of str
        Import names of the packages that must be installed.
    install : str
        Command that installs them.
    license : str
        SPDX identifier of the license.
    decodes, encodes : tuple of str
        UIDs of the transfer syntaxes that the plugin decodes and encodes.
    lenient : bool
        Whether decoding returns pixels of damaged codestreams without an error. Such a codec is not used for a
        codestream that another codec refuses.
    parallel : bool
        Whether decoding releases the GIL, so that threads save time.
    threaded : tuple of str
        UIDs of the transfer syntaxes for which ``decode`` and ``encode`` accept ``threads=``, the number of threads for
        one frame.
    transfer_syntaxes : tuple of TransferSyntax
        Private transfer syntaxes that are registered with the plugin.
    """

    name: str
    module: str
    requires: tuple[str, ...] = ()
    install: str = ""
    license: str = ""
    decodes: tuple[str, ...] = ()
    encodes: tuple[str, ...] = ()
    parallel: bool = True
    lenient: bool = False
    threaded: tuple[str, ...] = ()
    transfer_syntaxes: tuple[TransferSyntax, ...] = ()

    @property
    def is_available(self) -> bool:
        """Whether all requirements are installed. The packages are not imported."""
        return not self.missing

    @property
    def missing(self) -> tuple[str, ...]:
        """Import names of the requirements that are not installed."""
        return tuple(name for name in self.requires if not _installed(name))

    def load(self) -> Codec:
        """Import and return the module.

        Raises
        ------
        ImportError
            If the module or one of its requirements cannot be imported.
        """
        return cast("Codec", import_module(self.module))


class Codec(Protocol):
    """Interface of the module of a plugin. A module that only decodes or only encodes has only that function.

    A module may also have a function ``decode_incomplete`` with the parameters of ``decode``, which returns the
    available part of an incomplete frame instead of raising an error.
    """

    def decode(
        self, data: bytes, description: Description, rgb: bool, /, **threads: int
    ) -> tuple[np.ndarray[Any, Any], str]:
        """Decode one frame.

        Parameters
        ----------
        data : bytes
            The codestream.
        description : Description
            Description of the pixels, from the dataset.
        rgb : bool
            Whether RGB is requested. The codec may convert the color space if that is fast, but does not have to.
        **threads : int
            ``threads=``, for the transfer syntaxes in `Plugin.threaded`.

        Returns
        -------
        array : ndarray
            The frame, shape (rows, columns) or (rows, columns, samples).
        photometric_interpretation : str
            Color space of ``array``.
        """
        ...

    def encode(self, array: np.ndarray[Any, Any], description: Description, /, **options: OptionValue) -> bytes:
        """Encode one frame.

        Parameters
        ----------
        array : ndarray
            The frame, shape (rows, columns) or (rows, columns, samples).
        description : Description
            Description of the pixels as they are to be stored.
        **options : int, float or str
            Every option of the transfer syntax that has a value or a default; and ``threads=``, see `Plugin.threaded`.

        Returns
        -------
        bytes
            The codestream.
        """
        ...


def _uids(*families: Family) -> tuple[str, ...]:
    return tuple(syntax.uid for syntax in transfer_syntaxes(*families))


_C = "dcmgen.pixels.codecs."
_JPEG = (JPEGBaseline8Bit, JPEGExtended12Bit)
_PREDICTIVE = (JPEGLossless, JPEGLosslessSV1)
_BUILTIN: tuple[Plugin, ...] = (
    Plugin(
        "imagecodecs",
        _C + "imagecodecs",
        ("imagecodecs",),
        "pip install imagecodecs",
        "BSD-3-Clause",
        _uids("jpeg", "jpeg predictive", "jpeg-ls", "jpeg 2000", "htj2k", "jpeg xl", "rle"),
        (*_JPEG, *_PREDICTIVE, JPEG2000Lossless, JPEG2000, *_uids("jpeg-ls", "htj2k", "jpeg xl", "rle")),
        threaded=_uids("jpeg 2000", "jpeg xl"),
    ),
    Plugin(
        "pyjpegls",
        _C + "pyjpegls",
        ("jpeg_ls",),
        "pip install pyjpegls",
        "MIT",
        _uids("jpeg-ls"),
        _uids("jpeg-ls"),
        parallel=False,
    ),
    Plugin(
        "pylibjpeg",
        _C + "openjpeg",
        ("openjpeg",),
        "pip install pylibjpeg pylibjpeg-openjpeg",
        "MIT",
        _uids("jpeg 2000", "htj2k"),
        (JPEG2000Lossless, JPEG2000),
        parallel=False,
    ),
    Plugin(
        "pylibjpeg",
        _C + "rust_rle",
        ("rle",),
        "pip install pylibjpeg pylibjpeg-rle",
        "MIT",
        (RLELossless,),
        (RLELossless,),
        parallel=False,
    ),
    Plugin(
        "pillow",
        _C + "pillow",
        ("PIL",),
        "pip install pillow",
        "MIT-CMU",
        (*_JPEG, JPEG2000Lossless, JPEG2000),
        (),
    ),
    Plugin(
        "pylibjpeg",
        _C + "libjpeg",
        ("libjpeg",),
        'pip install "dcmgen[gpl]"  (pylibjpeg-libjpeg, GPL-3.0)',
        "GPL-3.0",
        (*_JPEG, *_PREDICTIVE, *_uids("jpeg-ls")),
        (),
        parallel=False,
        lenient=True,
    ),
    Plugin("dcmgen", _C + "rle", (), "", "MIT", (RLELossless,), (RLELossless,), parallel=False),
    Plugin(
        "dcmgen",
        _C + "deflate",
        (),
        "",
        "MIT",
        (DeflatedImageFrameCompression,),
        (DeflatedImageFrameCompression,),
    ),
    Plugin(
        "dcmgen",
        _C + "uncompressed",
        (),
        "",
        "MIT",
        (EncapsulatedUncompressedExplicitVRLittleEndian,),
        (EncapsulatedUncompressedExplicitVRLittleEndian,),
        parallel=False,
    ),
    Plugin(
        "av",
        _C + "video",
        ("av",),
        'pip install "dcmgen[video]"',
        "BSD-3-Clause",
        _uids("mpeg-2", "h.264", "hevc"),
        (),
        parallel=False,
    ),
)
_plugins: list[Plugin] = []
_registered_by_plugins: set[str] = set()
_entry_points_loaded = False
_installed_cache: dict[str, bool] = {}


def _installed(name: str) -> bool:
    known = _installed_cache.get(name)
    if known is None:
        known = _installed_cache[name] = find_spec(name) is not None
    return known


def register(plugin: Plugin) -> None:
    """Add a plugin, and the private transfer syntaxes that it declares.

    The plugin is preferred to all plugins that are already registered. A transfer syntax that it decodes or encodes,
    but does not declare, is registered as encapsulated and without options if it is unknown.

    Parameters
    ----------
    plugin : Plugin
        The plugin.

    Raises
    ------
    ValueError
        If the plugin declares a transfer syntax that is already known with other properties. In this case, nothing is
        registered.
    """
    _add(plugin, first=True)


def unregister(plugin: Plugin) -> None:
    """Remove a plugin, and the private transfer syntaxes that no other plugin supports.

    Parameters
    ----------
    plugin : Plugin
        A registered plugin.

    Raises
    ------
    ValueError
        If the plugin is not registered.
    """
    if plugin not in _plugins:
        raise ValueError(f"plugin {plugin.name!r} is not registered")
    _plugins.remove(plugin)
    for syntax in transfer_syntaxes():
        if plugin in syntax.decoders:
            syntax.decoders.remove(plugin)
        if plugin in syntax.encoders:
            syntax.encoders.remove(plugin)
        if syntax.uid in _registered_by_plugins and not syntax.decoders and not syntax.encoders:
            _registered_by_plugins.remove(syntax.uid)
            unregister_transfer_syntax(syntax.uid)


def _add(plugin: Plugin, *, first: bool) -> None:
    """Add a plugin to the records of its transfer syntaxes."""
    new = {str(syntax.uid): syntax for syntax in plugin.transfer_syntaxes}
    for uid, syntax in new.items():
        known = TransferSyntax.of(uid)
        if known.is_known and known != syntax:
            raise ValueError(
                f"plugin {plugin.name!r} declares {known.label}, which is already known with other properties"
            )
    for uid in (*plugin.decodes, *plugin.encodes):
        new.setdefault(uid, TransferSyntax(uid))
    for uid, syntax in new.items():
        if not TransferSyntax.of(uid).is_known:
            register_transfer_syntax(syntax)
            _registered_by_plugins.add(uid)
    lists = [_plugins]
    lists += [TransferSyntax.of(uid).decoders for uid in plugin.decodes]
    lists += [TransferSyntax.of(uid).encoders for uid in plugin.encodes]
    for each in lists:
        each.insert(0 if first else len(each), plugin)


for _plugin in _BUILTIN:
    _add(_plugin, first=False)


def _load_entry_points() -> None:
    """Add the plugins of other packages, with the lowest preference."""
    global _entry_points_loaded
    if _entry_points_loaded:
        return
    _entry_points_loaded = True
    from importlib.metadata import entry_points

    for point in entry_points(group="dcmgen.pixels.codecs"):
        try:
            _add(point.load(), first=False)
        except Exception as error:  # a broken package must not disable the other plugins
            warnings.warn(f"codec plugin {point.name!r} cannot be loaded: {error}", PixelWarning, stacklevel=3)


def plugins() -> tuple[Plugin, ...]:
    """Return all known plugins in order of preference; those of entry points are last."""
    _load_entry_points()
    return tuple(_plugins)


def transfer_syntax(uid: str) -> TransferSyntax:
    """Return the transfer syntax of a UID, including private ones that plugins of other packages declare."""
    syntax = TransferSyntax.of(uid)
    if not syntax.is_known:
        _load_entry_points()
        syntax = TransferSyntax.of(uid)
    return syntax


def decoders(uid: str) -> list[Plugin]:
    """Return the plugins that decode a transfer syntax, in order of preference, whether installed or not."""
    _load_entry_points()
    return list(TransferSyntax.of(uid).decoders)


def encoders(uid: str) -> list[Plugin]:
    """Return the plugins that encode a transfer syntax, in order of preference, whether installed or not."""
    _load_entry_points()
    return list(TransferSyntax.of(uid).encoders)


def choose(uid: str, name: str = "", *, encoding: bool = False) -> list[Plugin]:
    """Return the installed plugins for a transfer syntax, in order of preference.

    Parameters
    ----------
    uid : str
        UID of the transfer syntax.
    name : str, optional
        Return only plugins of this name.
    encoding : bool, optional
        Return encoders instead of decoders.

    Returns
    -------
    list of Plugin
        At least one plugin.

    Raises
    ------
    MissingCodecError
        If no plugin is installed; the message lists the suitable ones and how to install them.
    PixelError
        If the transfer syntax has no plugin of that name.
    """
    usable = _usable(uid, name, encoding)
    if not usable:
        _load_entry_points()
        usable = _usable(uid, name, encoding)
    if not usable:
        raise _unavailable(uid, name, encoding)
    return usable


def _usable(uid: str, name: str, encoding: bool) -> list[Plugin]:
    syntax = TransferSyntax.of(uid)
    known = syntax.encoders if encoding else syntax.decoders
    return [plugin for plugin in known if (not name or plugin.name == name) and plugin.is_available]


def _unavailable(uid: str, name: str, encoding: bool) -> PixelError:
    syntax = TransferSyntax.of(uid)
    label, verb, found = (
        syntax.label,
        "encode" if encoding else "decode",
        syntax.encoders if encoding else syntax.decoders,
    )
    named = [plugin for plugin in found if not name or plugin.name == name]
    if name and not named:
        known = ", ".join(dict.fromkeys(plugin.name for plugin in found)) or "none"
        return PixelError(f"no plugin named {name!r} can {verb} {label}; known plugins: {known}")
    if not named:
        return MissingCodecError(f"no known codec can {verb} {label}; register a plugin that can")
    lines = [f"  {plugin.name}: requires {', '.join(plugin.requires)} - {plugin.install}" for plugin in named]
    return MissingCodecError(
        f"cannot {verb} {label}: no suitable codec is installed; install one of:\n" + "\n".join(lines)
    )


class Coder:
    """Base class of `Decoder` and `Encoder`: the plugins for one transfer syntax.

    Attributes
    ----------
    UID : str
        UID of the transfer syntax.
    """

    def __init__(self, UID: str) -> None:
        self.UID = UID

    def __repr__(self) -> str:
        return f"{type(self).__name__}(UID={self.UID!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Coder) and type(self) is type(other) and self.UID == other.UID

    def __hash__(self) -> int:
        return hash((type(self), self.UID))

    def _known(self) -> list[Plugin]:
        """Return the plugins that support the transfer syntax, whether installed or not."""
        raise NotImplementedError

    @property
    def name(self) -> str:
        """Name of the transfer syntax."""
        return TransferSyntax.of(self.UID).name

    @property
    def is_available(self) -> bool:
        """Whether the transfer syntax is native or a codec is installed."""
        return TransferSyntax.of(self.UID).is_native or bool(self.available_plugins)

    @property
    def available_plugins(self) -> tuple[str, ...]:
        """Names of the installed plugins, in order of preference."""
        return tuple(dict.fromkeys(p.name for p in self._known() if p.is_available))

    @property
    def missing_dependencies(self) -> list[str]:
        """Plugins that are not installed, each with the command that installs it."""
        return [f"{p.name} - requires {', '.join(p.missing)}: {p.install}" for p in self._known() if not p.is_available]
