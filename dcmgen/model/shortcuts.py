"""Doors: methods of a dataset whose work is done in a room above, which is imported when they are called."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from typing import Any, BinaryIO, Self

    import numpy as np

    from dcmgen.validation.reports.report import Report


class Shortcuts:
    """The doors of a dataset; see the functions they lead to for parameters and errors."""

    __slots__ = ()

    # -- codec ------------------------------------------------------------------------------------------------------

    def save_as(self: Any, target: str | os.PathLike[str] | BinaryIO, /, **options: Any) -> None:
        """Write it to a file (PS3.10); `dcmgen.dcmwrite` says which options there are."""
        from dcmgen.codec.writer import dcmwrite

        dcmwrite(target, self, **options)

    def to_json(self: Any, **options: Any) -> str:
        """The DICOM JSON Model as text (PS3.18 Annex F)."""
        from dcmgen.codec.json import to_json

        return to_json(self, **options)

    def to_json_dict(self: Any, **options: Any) -> dict[str, Any]:
        """The DICOM JSON Model as a dictionary (PS3.18 Annex F)."""
        from dcmgen.codec.json import to_json_dict

        return to_json_dict(self, **options)

    @classmethod
    def from_json(cls, model: str | bytes | Mapping[str, Any], **options: Any) -> Self:
        """Make a dataset of the DICOM JSON Model, as text or as a dictionary (PS3.18 Annex F)."""
        from dcmgen.codec.json import from_json

        kind: Any = cls
        return from_json(model, kind, **options)  # type: ignore[no-any-return]

    def to_xml(self: Any, **options: Any) -> str:
        """The Native DICOM Model as text (PS3.19 Annex A)."""
        from dcmgen.codec.xml import to_xml

        return to_xml(self, **options)

    @classmethod
    def from_xml(cls, model: str | bytes, **options: Any) -> Self:
        """Make a dataset of the Native DICOM Model (PS3.19 Annex A)."""
        from dcmgen.codec.xml import from_xml

        kind: Any = cls
        return from_xml(model, kind, **options)  # type: ignore[no-any-return]

    def to_plain(self: Any) -> dict[str, Any]:
        """Return all elements by tag, without loss: ``{"00100010": {"vr": "PN", "value": "Doe^Jane"}, …}``."""
        from dcmgen.codec.plain import to_plain

        return to_plain(self)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """Make a dataset from the dictionary that `to_plain` returned; `from_dict` makes one of values by keyword."""
        from dcmgen.codec.plain import from_plain

        kind: Any = cls
        return from_plain(plain, kind)  # type: ignore[no-any-return]

    def get_array(self: Any, key: Any) -> np.ndarray[Any, Any]:
        """The values of a numeric element as an array of one dimension, without an object for each of them."""
        from dcmgen.codec.arrays import get_array
        from dcmgen.values.tag import tag_number

        return get_array(self, tag_number(key))

    # -- typed classes ----------------------------------------------------------------------------------------------

    def typed(self: Any) -> Any:
        """The same dataset seen through the class that its SOP Class UID asks for (PS3.4 Table B.5-1)."""
        from dcmgen.model.iod import typed

        return typed(self)

    # -- validation -------------------------------------------------------------------------------------------------

    def validate(self: Any, **options: Any) -> Report:
        """Check it against its IOD (PS3.3); `dcmgen.validate` says which options there are."""
        from dcmgen.validation import validate

        return validate(self, **options)

    # -- pixels -----------------------------------------------------------------------------------------------------

    @property
    def pixel_array(self: Any) -> np.ndarray[Any, Any]:
        """The pixels: shape (frames, rows, columns, samples) without the axes of length one; kept until they change."""
        from dcmgen.pixels import array_cache

        return array_cache.pixel_array(self)

    def pixel_array_options(self: Any, **options: Any) -> None:
        """Set how `pixel_array` decodes, such as ``index=0`` for one frame."""
        from dcmgen.pixels import array_cache

        array_cache.pixel_array_options(self, **options)

    def set_pixel_data(
        self: Any,
        array: np.ndarray[Any, Any],
        photometric_interpretation: str | None = None,
        bits_stored: int | None = None,
        **options: Any,
    ) -> None:
        """Take the pixels and group 0028 from an array of shape (rows, columns[, samples]) or with frames before."""
        from dcmgen.pixels import array_cache

        array_cache.set_pixel_data(self, array, photometric_interpretation, bits_stored, **options)

    def compress(self: Any, transfer_syntax_uid: str, **options: Any) -> None:
        """Encode the pixels in another transfer syntax, in place."""
        from dcmgen.pixels import array_cache

        array_cache.compress(self, transfer_syntax_uid, **options)

    def decompress(self: Any, **options: Any) -> None:
        """Decode the pixels to a native transfer syntax, in place."""
        from dcmgen.pixels import array_cache

        array_cache.decompress(self, **options)

    def convert_pixel_data(self: Any, plugin: str = "") -> None:
        """Decode the pixels now, so that `pixel_array` has them."""
        from dcmgen.pixels import array_cache

        array_cache.convert_pixel_data(self, plugin)

    def show(self: Any, **options: Any) -> Any:
        """Show the pixels."""
        from dcmgen.pixels import array_cache

        return array_cache.show(self, **options)

    def _repr_png_(self: Any) -> bytes | None:
        from dcmgen.pixels import array_cache

        return array_cache._repr_png_(self)

    def overlay_array(self: Any, group: int = 0x6000) -> np.ndarray[Any, Any]:
        """An overlay's bits, shape (frames, rows, columns) without the axis of length one (PS3.3 C.9.2)."""
        from dcmgen.pixels import array_cache

        return array_cache.overlay_array(self, group)

    def waveform_array(self: Any, index: int) -> np.ndarray[Any, Any]:
        """A multiplex group's samples in their units, shape (samples, channels) (PS3.3 C.10.9)."""
        from dcmgen.pixels import array_cache

        return array_cache.waveform_array(self, index)
