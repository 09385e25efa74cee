"""Custom attributes of records: names in lower case for what several elements describe together."""

from __future__ import annotations

from dcmgen.database.added import get_of, set_in
from dcmgen.database.nodes import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from numpy.typing import ArrayLike

    ImageKind = Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY"]
    SignalKind = Literal["WATER", "FAT", "IN_PHASE", "OUT_PHASE"]


class Customized(Node):
    """A record with custom attributes. `add_attribute` adds others."""

    __slots__ = ()

    @property
    def window(self) -> Any:
        """Center and width of the first window of the images (PS3.3 C.11.2). None deletes all windows."""
        from dcmgen.database.displays import window

        return get_of(self, window)

    @window.setter
    def window(self, value: tuple[float, float] | None) -> None:
        from dcmgen.database.displays import set_window

        set_in(self, lambda ds: set_window(ds, value))

    @property
    def image_type(self) -> ImageKind | list[ImageKind] | None:
        """Kind of MR images: MAGNITUDE, PHASE, REAL or IMAGINARY.

        It is read from Complex Image Component, a private element of GE, or Image Type, and set in those that are present.
        """
        from dcmgen.database.displays import image_kind

        found: ImageKind | list[ImageKind] | None = get_of(self, image_kind)
        return found

    @image_type.setter
    def image_type(self, value: ImageKind | None) -> None:
        from dcmgen.database.displays import set_image_kind

        set_in(self, lambda ds: set_image_kind(ds, value))

    @property
    def signal_type(self) -> SignalKind | list[SignalKind] | None:
        """Kind of the signal of MR images: WATER, FAT, IN_PHASE or OUT_PHASE, from Image Type."""
        from dcmgen.database.displays import signal_kind

        found: SignalKind | list[SignalKind] | None = get_of(self, signal_kind)
        return found

    @signal_type.setter
    def signal_type(self, value: SignalKind | None) -> None:
        from dcmgen.database.displays import set_signal_kind

        set_in(self, lambda ds: set_signal_kind(ds, value))

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
