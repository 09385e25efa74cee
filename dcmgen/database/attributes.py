"""Custom attributes of records: names in lower case for what several elements describe together."""

from __future__ import annotations

from dcmgen.database.elements import single
from dcmgen.database.nodes import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Literal

    from numpy.typing import ArrayLike

    from dcmgen.model.dataset import BaseDataset

    ImageType = Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY"]
    SignalType = Literal["WATER", "FAT", "IN_PHASE", "OUT_PHASE"]
    Read = Callable[[Any], Any]
    Write = Callable[[Any, Any], object]

ADDED: dict[str, list[tuple[frozenset[str], Read, Write | None]]] = {}
"""Name → SOP Classes (none for all), and the functions that read and write; those of the first fitting entry are used."""


def add_attribute(name: str, read: Read, write: Write | None = None, *, sop_classes: Iterable[str] = ()) -> None:
    """Add a custom attribute to the records of all databases.

    Parameters
    ----------
    name : str
        Name in lower case, which no method or attribute of records has.
    read : callable
        Function that returns the value of a dataset; None if it has none.
    write : callable, optional
        Function that sets the value in a dataset. By default, the attribute cannot be set.
    sop_classes : iterable of str, optional
        SOP Class UIDs of the datasets that have the attribute. By default, all. The attribute can be added again for other
        SOP Classes.

    Raises
    ------
    ValueError
        If the name is not a name in lower case, or records have it.

    Examples
    --------
    >>> import dcmgen.database as db
    >>> db.add_attribute("matrix_size", lambda ds: (ds.Rows, ds.Columns))
    >>> db.series((2, 128, 192)).matrix_size
    (192, 128)
    """
    from dcmgen.database.root import Database

    if not name.isidentifier() or name != name.lower() or name.startswith("_"):
        raise ValueError(f"{name!r} is not a name in lower case")
    if any(hasattr(kind, name) for kind in Database._kinds):
        raise ValueError(f"records have the attribute {name!r}; choose another name")
    ADDED.setdefault(name, []).insert(0, (frozenset(map(str, sop_classes)), read, write))


class Customized(Node):
    """A record with custom attributes. `add_attribute` adds others."""

    __slots__ = ()

    @property
    def window(self) -> Any:
        """Center and width of the first window of the images (PS3.3 C.11.2). None deletes all windows."""
        from dcmgen.database.windows import window

        return _value_in(self, window)

    @window.setter
    def window(self, value: tuple[float, float] | None) -> None:
        from dcmgen.database.windows import set_window

        _change(self, lambda ds: set_window(ds, value))

    @property
    def image_type(self) -> ImageType | list[ImageType] | None:
        """Type of MR images: MAGNITUDE, PHASE, REAL or IMAGINARY.

        It is read from Complex Image Component, a private element of GE, or Image Type, and set in those that are present.
        """
        from dcmgen.database.image_types import image_type

        found: ImageType | list[ImageType] | None = _value_in(self, image_type)
        return found

    @image_type.setter
    def image_type(self, value: ImageType | None) -> None:
        from dcmgen.database.image_types import set_image_type

        _change(self, lambda ds: set_image_type(ds, value))

    @property
    def signal_type(self) -> SignalType | list[SignalType] | None:
        """Type of the signal of MR images: WATER, FAT, IN_PHASE or OUT_PHASE, from Image Type."""
        from dcmgen.database.image_types import signal_type

        found: SignalType | list[SignalType] | None = _value_in(self, signal_type)
        return found

    @signal_type.setter
    def signal_type(self, value: SignalType | None) -> None:
        from dcmgen.database.image_types import set_signal_type

        _change(self, lambda ds: set_signal_type(ds, value))

    @property
    def affine_matrix(self) -> Any:
        """Matrix (4, 4) that maps (column, row, slice, 1) to (x, y, z, 1) in mm, LPS.

        That of an instance has its position as origin. Records above instances have one matrix for each regular volume. Setting
        it moves the images, which keep their order; images at one position stay together.

        See Also
        --------
        Volume.affine : The matrix for indices in the order slice, row, column.
        """
        from dcmgen.database.affines import affine_of

        return affine_of(self)

    @affine_matrix.setter
    def affine_matrix(self, value: ArrayLike) -> None:
        from dcmgen.database.affines import set_affine

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

    # -- attributes that were added ---------------------------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        if name not in ADDED:
            return super().__getattr__(name)

        def read(ds: BaseDataset) -> Any:
            found = _functions(name, ds)
            return None if found is None else found[0](ds)

        return _value_in(self, read)

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in ADDED:
            super().__setattr__(name, value)
            return

        def write(ds: BaseDataset) -> bool:
            found = _functions(name, ds)
            if found is None:
                return False
            if found[1] is None:
                raise AttributeError(f"the attribute {name!r} cannot be set", name=name, obj=self)
            found[1](ds, value)
            return True

        _change(self, write)


def _functions(name: str, ds: BaseDataset) -> tuple[Read, Write | None] | None:
    uid = str(ds.get("SOPClassUID") or "")
    return next(((read, write) for uids, read, write in ADDED[name] if not uids or uid in uids), None)


def _value_in(record: Node, read: Read) -> Any:
    """Return the value of all instances as attributes have it: one value, or a sorted list of several."""
    found: dict[Any, Any] = {}
    for instance in record._instances():
        value = read(instance.dataset())
        if value is not None:
            found.setdefault(value.tobytes() if hasattr(value, "tobytes") else repr(value), value)
    return single(list(found.values()))


def _change(record: Node, write: Callable[[BaseDataset], bool]) -> None:
    """Change the instances of a record: all or none of them."""
    changes = []
    for instance in record._instances():
        ds = record._journal.editable(instance._key)
        if write(ds):
            changes.append((instance._key, ds))
    record._journal.put(changes)
