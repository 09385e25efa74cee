"""Methods of a dataset that concern pixels, and the cache of its decoded array."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary import tag_for_keyword
from dcmgen.model import access
from dcmgen.pixels import decoding, source
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.pixels.source import MODULE

if TYPE_CHECKING:
    from typing import Unpack

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.options import DecodeOptions

Array = np.ndarray[Any, Any]

_TAGS = tuple(tag_for_keyword(keyword) or 0 for keyword in (*PIXEL_KEYWORDS, *MODULE))


class CachedArray:
    """Decoded pixels of a dataset, valid until one of the elements that they were decoded from changes."""

    __slots__ = ("array", "key", "options")

    def __init__(self) -> None:
        self.options: DecodeOptions = {}
        self.key: list[Any] | None = None
        self.array: Array | None = None


def _cache_of(ds: BaseDataset) -> CachedArray:
    cached = access.kept_pixels(ds)
    if cached is None:
        cached = CachedArray()
        access.keep_pixels(ds, cached)
    return cached  # type: ignore[no-any-return]


def _key(ds: BaseDataset) -> list[Any]:
    """Return the values that determine the array: entries as they were read, and objects that were assigned."""
    entries, values = access.entries(ds), access.values(ds)
    key: list[Any] = [source.transfer_syntax(ds)]
    for tag in _TAGS:
        entry = entries.get(tag)
        key.append(_Same(values.get(tag)) if isinstance(entry, str) else entry)
    return key


class _Same:
    """A value that equals only the same object, an equal integer or an equal string.

    Pixels are therefore not compared byte by byte.
    """

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Same):
            return NotImplemented
        return self.value is other.value or (isinstance(self.value, (int, str)) and bool(self.value == other.value))

    __hash__ = None  # type: ignore[assignment]


def pixel_array(ds: BaseDataset) -> Array:
    """Return the pixels of a dataset, which are decoded once and then cached.

    See `dcmgen.pixels.pixel_array` for the decoding and `pixel_array_options` for its options.

    Parameters
    ----------
    ds : BaseDataset
        The dataset.

    Returns
    -------
    ndarray
        The cached array. Changes to it stay until Pixel Data or an element that describes it is set.

    Raises
    ------
    PixelError
        If the pixels cannot be decoded; see `dcmgen.pixels.pixel_array`.
    """
    cached = _cache_of(ds)
    key = _key(ds)
    if cached.array is None or cached.key != key:
        cached.array = decoding.pixel_array(ds, **cached.options)
        cached.key = key
    return cached.array


def pixel_array_options(ds: BaseDataset, **options: Unpack[DecodeOptions]) -> None:
    """Set the options with which `pixel_array` decodes.

    Parameters
    ----------
    ds : BaseDataset
        The dataset.
    **options
        Options of `dcmgen.pixels.pixel_array`. Options that are not passed have their defaults.
    """
    cached = _cache_of(ds)
    if options != cached.options:
        cached.options = options
        cached.array = None


def convert_pixel_data(ds: BaseDataset, plugin: str = "") -> None:
    """Decode the pixels now and cache them for `pixel_array`.

    Parameters
    ----------
    ds : BaseDataset
        The dataset.
    plugin : str, optional
        Name of the codec. By default, the one set with `pixel_array_options`, or the fastest that is installed.
    """
    cached = _cache_of(ds)
    options = cached.options.copy()
    if plugin:
        options["decoding_plugin"] = plugin
    pixel_array_options(ds, **options)
    pixel_array(ds)
