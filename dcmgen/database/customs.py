"""Custom attributes of records: names in lower case for what several elements describe together."""

from __future__ import annotations

from dcmgen.database.nodes import Node, single

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from numpy.typing import ArrayLike

    from dcmgen.model.dataset import BaseDataset

    Read = Callable[[Any], Any]
    Write = Callable[[Any, Any], object]
    ImageKind = Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY"]
    SignalKind = Literal["WATER", "FAT", "IN_PHASE", "OUT_PHASE"]

ADDED: dict[str, list[tuple[frozenset[str], Read, Write | None]]] = {}
"""Name → SOP Classes (none for all), and the functions that read and write; the last one is tried first."""


def has_attribute(name: str) -> bool:
    """Return whether a custom attribute was added."""
    return name in ADDED


def _functions(name: str, ds: BaseDataset) -> tuple[Read, Write | None] | None:
    uid = str(ds.get("SOPClassUID") or "")
    return next(((read, write) for uids, read, write in ADDED[name] if not uids or uid in uids), None)


def get_added(record: Node, name: str) -> Any:
    """Return the value of an attribute that was added."""

    def read(ds: BaseDataset) -> Any:
        found = _functions(name, ds)
        return None if found is None else found[0](ds)

    return _get(record, read)


def set_added(record: Node, name: str, value: Any) -> None:
    """Set an attribute that was added, in the instances that have it."""

    def write(ds: BaseDataset) -> bool:
        found = _functions(name, ds)
        if found is None:
            return False
        if found[1] is None:
            raise AttributeError(f"the attribute {name!r} cannot be set", name=name, obj=record)
        found[1](ds, value)
        return True

    _set(record, write)


def _get(record: Node, read: Read) -> Any:
    """Return the value of all instances as attributes have it: one value, or a sorted list of several."""
    found: dict[Any, Any] = {}
    for instance in record._instances():
        value = read(instance.dataset())
        if value is not None:
            found.setdefault(value.tobytes() if hasattr(value, "tobytes") else repr(value), value)
    return single(list(found.values()))


def _set(record: Node, write: Callable[[BaseDataset], bool]) -> None:
    """Change the instances of a record: all or none of them."""
    changes = []
    for instance in record._instances():
        ds = record._journal.editable(instance._key)
        if write(ds):
            changes.append((instance._key, ds))
    record._journal.put(changes)


class Customized(Node):
    """A record with custom attributes. `add_attribute` adds others."""

    __slots__ = ()

    @property
    def window(self) -> Any:
        """Center and width of the first window of the images (PS3.3 C.11.2). None deletes all windows."""
        from dcmgen.database.displays import window

        return _get(self, window)

    @window.setter
    def window(self, value: tuple[float, float] | None) -> None:
        from dcmgen.database.displays import set_window

        _set(self, lambda ds: set_window(ds, value))

    @property
    def image_type(self) -> ImageKind | list[ImageKind] | None:
        """Kind of MR images: MAGNITUDE, PHASE, REAL or IMAGINARY.

        It is read from Complex Image Component, a private element of GE, or Image Type, and set in those that are present.
        """
        from dcmgen.database.displays import image_kind

        found: ImageKind | list[ImageKind] | None = _get(self, image_kind)
        return found

    @image_type.setter
    def image_type(self, value: ImageKind | None) -> None:
        from dcmgen.database.displays import set_image_kind

        _set(self, lambda ds: set_image_kind(ds, value))

    @property
    def signal_type(self) -> SignalKind | list[SignalKind] | None:
        """Kind of the signal of MR images: WATER, FAT, IN_PHASE or OUT_PHASE, from Image Type."""
        from dcmgen.database.displays import signal_kind

        found: SignalKind | list[SignalKind] | None = _get(self, signal_kind)
        return found

    @signal_type.setter
    def signal_type(self, value: SignalKind | None) -> None:
        from dcmgen.database.displays import set_signal_kind

        _set(self, lambda ds: set_signal_kind(ds, value))

    @property
    def affine_matrix(self) -> Any:
        """Matrix (4, 4) that maps (column, row, slice, 1) to (x, y, z, 1) in mm, LPS.

        That of an instance has its position as origin. Records above instances have one matrix for each regular volume. Setting
        it moves the images, which keep their order; images at one position stay together.

        See Also
        --------
        Volume.affine : The matrix for indices in the order slice, row, column.
        """
        from dcmgen.database.positions import affine_of

        return affine_of(self)

    @affine_matrix.setter
    def affine_matrix(self, value: ArrayLike) -> None:
        from dcmgen.database.positions import set_affine

        set_affine(self, value)

    @property
    def colormap(self) -> str | list[str] | None:
        """Name of the color map of the images; "custom" if `lut` was set.

        It is kept in a presentation state (PS3.3 A.33.3) in the series "Color maps" of the study, because MR and CT images
        must not have a palette. `export_as_png` uses it, and so do viewers that support presentation states. None removes it.
        """
        from dcmgen.database.colormaps import colormap_of

        return colormap_of(self)

    @colormap.setter
    def colormap(self, value: str | None) -> None:
        from dcmgen.database.colormaps import palette, set_colors

        set_colors(self, value or "", None if value is None else palette(value))

    @property
    def lut(self) -> Any:
        """Colors of the images, uint8, shape (n, 3): those of `colormap`, or of the palette of images in PALETTE COLOR.

        Setting an array of shape (n, 3), with integers from 0 to 255 or floats from 0 to 1, makes it the color map.
        """
        from dcmgen.database.colormaps import lut_of

        return lut_of(self)

    @lut.setter
    def lut(self, value: ArrayLike | None) -> None:
        from dcmgen.database.colormaps import CUSTOM, set_colors

        set_colors(self, CUSTOM, value)
