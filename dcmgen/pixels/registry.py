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
    transfer_syntaxes : tuple of TransferSyntax
        Private transfer syntaxes, which are registered with the plugin.
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
    transfer_syntaxes: tuple[TransferSyntax, ...] = ()

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

    def encode(self, array: np.ndarray[Any, Any], description: Description, /, **options: OptionValue) -> bytes:
        """Encode one frame, which ``description`` describes as the codestream is to store it.

        ``options`` has every option of the transfer syntax that has a value or a default.
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
_brought: set[str] = set()
_entry_points_loaded = False
_installed_cache: dict[str, bool] = {}


def _installed(name: str) -> bool:
    known = _installed_cache.get(name)
    if known is None:
        known = _installed_cache[name] = find_spec(name) is not None
    return known


def register(plugin: Plugin) -> None:
    """Add a plugin, which is preferred to all plugins known so far, and the private transfer syntaxes that it declares.

    Parameters
    ----------
    plugin : Plugin
        The plugin. A transfer syntax that it decodes or encodes without declaring it, and that is not known otherwise, is
        registered as an encapsulated one without options.

    Raises
    ------
    ValueError
        If a transfer syntax that it declares is known with other facts. Nothing is registered in this case.
    """
    _add(plugin, first=True)


def unregister(plugin: Plugin) -> None:
    """Remove a plugin that was registered, and the private transfer syntaxes that no other plugin handles.

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
        if syntax.uid in _brought and not syntax.decoders and not syntax.encoders:
            _brought.remove(syntax.uid)
            unregister_transfer_syntax(syntax.uid)


def _add(plugin: Plugin, *, first: bool) -> None:
    """Enter a plugin in the records of its transfer syntaxes."""
    new = {str(syntax.uid): syntax for syntax in plugin.transfer_syntaxes}
    for uid, syntax in new.items():
        known = TransferSyntax.of(uid)
        if known.is_known and known != syntax:
            raise ValueError(f"plugin {plugin.name!r} declares {known.label}, which is known with other facts")
    for uid in (*plugin.decodes, *plugin.encodes):
        new.setdefault(uid, TransferSyntax(uid))
    for uid, syntax in new.items():
        if not TransferSyntax.of(uid).is_known:
            register_transfer_syntax(syntax)
            _brought.add(uid)
    lists = [_plugins]
    lists += [TransferSyntax.of(uid).decoders for uid in plugin.decodes]
    lists += [TransferSyntax.of(uid).encoders for uid in plugin.encodes]
    for each in lists:
        each.insert(0 if first else len(each), plugin)


for _plugin in _BUILTIN:
    _add(_plugin, first=False)


def _load_entry_points() -> None:
    """Add the plugins of other packages after all others."""
    global _entry_points_loaded
    if _entry_points_loaded:
        return
    _entry_points_loaded = True
    from importlib.metadata import entry_points

    for point in entry_points(group="dcmgen.pixels.codecs"):
        try:
            _add(point.load(), first=False)
        except Exception as error:  # a broken package of somebody else must not stop the others
            warnings.warn(f"the codec plugin {point.name} cannot be loaded: {error}", PixelWarning, stacklevel=3)


def plugins() -> tuple[Plugin, ...]:
    """Return all known plugins in order of preference; those of entry points come last."""
    _load_entry_points()
    return tuple(_plugins)


def transfer_syntax(uid: str) -> TransferSyntax:
    """Return the transfer syntax of a UID, which may be a private one that the plugin of another package declares."""
    syntax = TransferSyntax.of(uid)
    if not syntax.is_known:
        _load_entry_points()
        syntax = TransferSyntax.of(uid)
    return syntax


def decoders(uid: str) -> list[Plugin]:
    """Return the plugins that decode a transfer syntax, in order of preference, installed or not."""
    _load_entry_points()
    return list(TransferSyntax.of(uid).decoders)


def encoders(uid: str) -> list[Plugin]:
    """Return the plugins that encode a transfer syntax, in order of preference, installed or not."""
    _load_entry_points()
    return list(TransferSyntax.of(uid).encoders)


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
        return PixelError(f"no plugin named {name!r} can {verb} {label}; there is: {known}")
    if not named:
        return MissingCodecError(f"no codec for {label} is known that could {verb} it; plugins may be registered")
    lines = [f"  {plugin.name}: requires {', '.join(plugin.requires)} - {plugin.install}" for plugin in named]
    return MissingCodecError(f"cannot {verb} {label}: nothing that can is installed.\n" + "\n".join(lines))


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
        return TransferSyntax.of(self.UID).name

    @property
    def is_available(self) -> bool:
        """Whether it works with what is installed."""
        return TransferSyntax.of(self.UID).is_native or bool(self.available_plugins)

    @property
    def available_plugins(self) -> tuple[str, ...]:
        """Names of installed plugins, the preferred first."""
        return tuple(dict.fromkeys(p.name for p in self._known() if p.is_available))

    @property
    def missing_dependencies(self) -> list[str]:
        """What is not installed, each with the command that installs it."""
        return [f"{p.name} - requires {', '.join(p.missing)}: {p.install}" for p in self._known() if not p.is_available]
