"""How the values of images become colors: modality LUT, window, palette; and which part is displayed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import numpy as np

from dcmgen.create.arrays import array_of
from dcmgen.errors import CreateError
from dcmgen.model import groups
from dcmgen.pixels.palette import well_known

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from typing import Any

    from numpy.typing import ArrayLike

    from dcmgen.create.presentation.annotations import Refer
    from dcmgen.model.dataset import BaseDataset

    Palette = str | ArrayLike
    """Name of a well-known palette, or colors of shape (n, 3)."""
    Area = tuple[int, int, int, int]
    """Left, top, right and bottom."""

Window = tuple[float, float] | Literal["image"] | None
"""Center and width; those of each image; or none."""

_RESCALE = ("RescaleIntercept", "RescaleSlope", "RescaleType")
_VOI = ("WindowCenter", "WindowWidth")
_MOST_ENTRIES = 1 << 16


def modality_values(images: Iterable[BaseDataset]) -> dict[str, Any]:
    """Return the attributes of the modality LUT of images.

    Parameters
    ----------
    images : iterable of BaseDataset
        Images that a presentation state refers to.

    Raises
    ------
    CreateError
        If the images have different modality LUTs: a presentation state has only one.
    """
    found = [_modality(image) for image in images]
    for one, other in pairwise(found):
        if one != other:
            differing = [keyword for keyword in one.keys() | other.keys() if one.get(keyword) != other.get(keyword)]
            raise CreateError(
                f"the images have different values of {', '.join(sorted(differing))}, and a presentation state has one",
                advice="Create a presentation state for each image",
            )
    return found[0]


def variable_modality_items(images: Sequence[BaseDataset], refer: Refer) -> list[dict[str, Any]]:
    """Return the values of the items of Variable Modality LUT Sequence; none if all images have the same modality LUT.

    Parameters
    ----------
    images : sequence of BaseDataset
        Images that a presentation state refers to.
    refer : callable
        Returns the reference to an image.
    """
    found = _grouped(images, _modality, refer)
    return found if all("ReferencedImageSequence" in item for item in found) else []


def _modality(image: BaseDataset) -> dict[str, Any]:
    if groups.varies(image, groups.TRANSFORMATION):
        raise CreateError(
            "the frames of an image can have different rescale values, and a presentation state has one",
            advice="Create a presentation state for an image with shared rescale values",
        )
    owner = groups.holder(image, groups.TRANSFORMATION, 0, "RescaleSlope")
    if image.get("ModalityLUTSequence"):
        return {"ModalityLUTSequence": image["ModalityLUTSequence"].value}
    if owner.get("RescaleSlope") is None:
        return {}
    values = {keyword: owner.get(keyword) for keyword in _RESCALE}
    return values | {"RescaleType": values["RescaleType"] or "US"}


def voi_items(images: Sequence[BaseDataset], window: Window, refer: Refer) -> list[dict[str, Any]]:
    """Return the values of the items of Softcopy VOI LUT Sequence.

    Parameters
    ----------
    images : sequence of BaseDataset
        Images that a presentation state refers to.
    window : (float, float), "image" or None
        Center and width; or those of each image.
    refer : callable
        Returns the reference to an image.
    """
    if window is None:
        return []
    if window == "image":
        return _grouped(images, _own_voi, refer)
    center, width = window
    if not (np.isfinite(center) and 0 < width < np.inf):
        raise CreateError(f"the window is {window}", advice="Pass a center and a positive width")
    return [_window(center, width, "")]


def _own_voi(image: BaseDataset) -> dict[str, Any]:
    """Return the first window or VOI LUT of an image."""
    owner = groups.holder(image, groups.VOI, 0, "WindowCenter")
    centers, widths = (groups.numbers(owner.get(keyword)) for keyword in _VOI)
    if centers and widths:
        return _window(centers[0], widths[0], str(owner.get("VOILUTFunction") or ""))
    tables = image.get("VOILUTSequence")
    return {"VOILUTSequence": [tables[0]]} if tables else {}


def _window(center: float, width: float, function: str) -> dict[str, Any]:
    """Return the values of a window; a linear one narrower than 1 is exact (PS3.3 C.11.2.1.3.2)."""
    values: dict[str, Any] = {"WindowCenter": [center], "WindowWidth": [width]}
    if function in ("", "LINEAR") and width < 1:
        function = "LINEAR_EXACT"
    return values | {"VOILUTFunction": function} if function else values


def area_items(
    images: Sequence[BaseDataset],
    area: Area | None,
    magnification: float | None,
    true_size: bool,
    rotation: int,
    flip: bool,
    refer: Refer,
) -> list[dict[str, Any]]:
    """Return the values of the items of Displayed Area Selection Sequence.

    Parameters
    ----------
    images : sequence of BaseDataset
        Images that a presentation state refers to.
    area : (int, int, int, int) or None
        Left, top, right and bottom of the displayed part; None for the whole images.
    magnification : float or None
        Pixels of the display for each pixel of the image.
    true_size : bool
        Whether objects have their size in mm on the display.
    rotation, flip : int, bool
        Clockwise rotation in degrees, and whether the rotated image is flipped horizontally.
    refer : callable
        Returns the reference to an image.

    Raises
    ------
    CreateError
        If the area is empty, or if the size is not known.
    """
    if area is not None and not (area[0] < area[2] and area[1] < area[3]):
        raise CreateError(f"the displayed area {area} is empty", advice="Pass (left, top, right, bottom)")
    if magnification is not None and (true_size or not magnification > 0):
        raise CreateError(f"the magnification is {magnification:g}", advice="Pass a positive number, or true_size=True")

    def values(image: BaseDataset) -> dict[str, Any]:
        left, top, right, bottom = area or (0, 0, int(image.get("Columns") or 0), int(image.get("Rows") or 0))
        # the corners are those on the display, after the rotation and flip
        corners = [[left + 1, top + 1], [right, top + 1], [right, bottom], [left + 1, bottom]]  # clockwise
        first = -rotation // 90 + flip
        found: dict[str, Any] = {
            "DisplayedAreaTopLeftHandCorner": corners[first % 4],
            "DisplayedAreaBottomRightHandCorner": corners[(first + 2) % 4],
            "PresentationSizeMode": "TRUE SIZE" if true_size else "MAGNIFY" if magnification else "SCALE TO FIT",
        }
        if magnification:
            found["PresentationPixelMagnificationRatio"] = magnification
        if spacing := _spacing(image):
            return found | {"PresentationPixelSpacing": spacing}
        if true_size:
            raise CreateError("an image has no PixelSpacing, and therefore no size", advice="Pass true_size=False")
        ratio = [round(each) for each in groups.numbers(image.get("PixelAspectRatio"))]
        is_valid = len(ratio) == 2 and min(ratio) > 0
        return found | {"PresentationPixelAspectRatio": ratio if is_valid else [1, 1]}

    return _grouped(images, values, refer)


def _spacing(image: BaseDataset) -> list[float]:
    owner = groups.holder(image, groups.MEASURES, 0, "PixelSpacing")
    found = (groups.numbers(one) for one in (owner.get("PixelSpacing"), image.get("ImagerPixelSpacing")))
    return next((pair for pair in found if len(pair) == 2 and min(pair) > 0), [])


def _grouped(
    images: Sequence[BaseDataset], values: Callable[[BaseDataset], dict[str, Any]], refer: Refer
) -> list[dict[str, Any]]:
    """Return the different values of images; with references to the images if there are several."""
    found: dict[Hashable, tuple[dict[str, Any], list[BaseDataset]]] = {}
    for image in images:
        made = values(image)
        if made:
            found.setdefault(repr(made), (made, []))[1].append(image)
    if len(found) == 1:
        ((made, members),) = found.values()
        if len(members) == len(images):
            return [made]
    return [made | {"ReferencedImageSequence": [refer(each) for each in members]} for made, members in found.values()]


def palette_values(palette: Palette) -> dict[str, Any]:
    """Return the attributes of the palette of a presentation state, with entries of 16 bits (PS3.3 C.7.6.3.1.5).

    Parameters
    ----------
    palette : str or array-like
        Name of a well-known palette, or colors of shape (n, 3): integers from 0 to 255, uint16, or floats from 0 to 1.

    Raises
    ------
    CreateError
        If the colors have another shape or range.
    PixelError
        If there is no palette with the name.
    """
    colors = well_known(palette) if isinstance(palette, str) else array_of(palette, "the colors")
    if (
        colors.ndim != 2
        or colors.shape[1] != 3
        or not 2 <= len(colors) <= _MOST_ENTRIES
        or colors.dtype.kind not in "iuf"
    ):
        raise CreateError(f"the palette has the shape {colors.shape}", advice="Pass at least two colors: shape (n, 3)")
    most = 1.0 if colors.dtype.kind == "f" else 65535 if colors.dtype == np.uint16 else 255
    if not (np.isfinite(colors).all() and colors.min() >= 0 and colors.max() <= most):
        raise CreateError(
            f"the palette has values from {colors.min()} to {colors.max()}",
            advice="Pass integers from 0 to 255, floats from 0 to 1, or uint16",
        )
    entries = np.rint(colors.astype(np.float64) * (65535 / most)).astype("<u2")
    found: dict[str, Any] = {}
    for number, name in enumerate(("Red", "Green", "Blue")):
        found[f"{name}PaletteColorLookupTableDescriptor"] = [len(entries) % _MOST_ENTRIES, 0, 16]
        found[f"{name}PaletteColorLookupTableData"] = entries[:, number].tobytes()
    return found
