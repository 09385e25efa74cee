"""What the methods of a data set about pixels lead to; and the array that a data set keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import DicomError
from dcmgen.model import access
from dcmgen.pixels import decoding, source, store, transcode
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.pixels.overlay import overlay_array
from dcmgen.pixels.source import MODULE

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_TAGS = tuple(TAGS[keyword] for keyword in (*PIXEL_KEYWORDS, *MODULE))


class Kept:
    """The decoded pixels of a data set, for as long as the elements they were made from stay as they are."""

    __slots__ = ("array", "key", "options")

    def __init__(self) -> None:
        self.options: dict[str, Any] = {}
        self.key: list[Any] | None = None
        self.array: Array | None = None


def _kept(ds: BaseDataset) -> Kept:
    kept = access.kept_pixels(ds)
    if kept is None:
        kept = Kept()
        access.keep_pixels(ds, kept)
    return kept  # type: ignore[no-any-return]


def _key(ds: BaseDataset) -> list[Any]:
    """What the array was made from: entries as read, and the very objects that were set."""
    entries, values = access.entries(ds), access.values(ds)
    key: list[Any] = [source.transfer_syntax(ds)]
    for tag in _TAGS:
        entry = entries.get(tag)
        key.append(_Same(values.get(tag)) if isinstance(entry, str) else entry)
    return key


class _Same:
    """Equal only to the same object, or to an equal number or short text: pixels are not compared byte by byte."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Same):
            return NotImplemented
        return self.value is other.value or (isinstance(self.value, (int, str)) and bool(self.value == other.value))

    __hash__ = None  # type: ignore[assignment]


def pixel_array(ds: BaseDataset) -> Array:
    """The pixels of a data set, decoded once: see `dcmgen.pixels.pixel_array` and `pixel_array_options`.

    The array belongs to the data set: changes to it stay until Pixel Data or its description is set.
    """
    kept = _kept(ds)
    key = _key(ds)
    if kept.array is None or kept.key != key:
        kept.array = decoding.pixel_array(ds, **kept.options)
        kept.key = key
    return kept.array


def pixel_array_options(ds: BaseDataset, **options: Any) -> None:
    """Set the options with which `pixel_array` decodes, those of `dcmgen.pixels.pixel_array`; none: the defaults."""
    kept = _kept(ds)
    if options != kept.options:
        kept.options = options
        kept.array = None


def convert_pixel_data(ds: BaseDataset, plugin: str = "") -> None:
    """Decode the pixels now, with the codec of this name, so that `pixel_array` has them."""
    kept = _kept(ds)
    pixel_array_options(ds, **{**kept.options, **({"decoding_plugin": plugin} if plugin else {})})
    pixel_array(ds)


set_pixel_data = store.set_pixel_data
compress = transcode.compress
decompress = transcode.decompress


def show(ds: BaseDataset, **options: Any) -> Any:
    """Show the pixels, or the waveforms of an object that has no pixels: see `dcmgen.pixels.show.show`."""
    if "WaveformSequence" in ds and not any(keyword in ds for keyword in PIXEL_KEYWORDS):
        from dcmgen.waveforms import plot

        return plot(ds, **options)
    from dcmgen.pixels.show import show as shown

    return shown(ds, **options)


def _repr_png_(ds: BaseDataset) -> bytes | None:
    """A picture for notebooks; None where there are no pixels to show."""
    if not any(keyword in ds for keyword in PIXEL_KEYWORDS):
        return None
    from dcmgen.pixels.show import preview

    try:
        return preview(ds)
    except DicomError:
        return None


def waveform_array(ds: BaseDataset, index: int) -> Array:
    """A multiplex group in its units: see `dcmgen.waveforms.multiplex_array`."""
    from dcmgen.waveforms import multiplex_array

    return multiplex_array(ds, index, as_raw=False)


__all__ = [
    "compress",
    "convert_pixel_data",
    "decompress",
    "overlay_array",
    "pixel_array",
    "pixel_array_options",
    "set_pixel_data",
    "show",
    "waveform_array",
]
