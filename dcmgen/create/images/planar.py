"""Series of images with one frame, from an array."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs
import numpy as np

from dcmgen.create.arrays import array_of
from dcmgen.create.classes import check_class
from dcmgen.create.context import Series, begin, has_module
from dcmgen.create.derivation import lossy_history
from dcmgen.create.finishing import finish
from dcmgen.create.images.origins import References, add_attributes, inherit_acquisition
from dcmgen.create.images.samples import Samples, samples_of, value_mapping, window_values
from dcmgen.create.instances import Instances
from dcmgen.create.placement import check_thickness, grid_of
from dcmgen.create.places import clean
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.geometry import Grid, set_plane
from dcmgen.model import access
from dcmgen.model.iod import IOD
from dcmgen.pixels import store
from dcmgen.pixels.encoding import describe_array
from dcmgen.pixels.native import encode
from dcmgen.values import tags
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Study
    from dcmgen.create.placement import Like, Space
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]
T = TypeVar("T", bound=IOD)
FUNCTIONS = {"CTImage": "ct", "MRImage": "mr", "PositronEmissionTomographyImage": "pet"}
"""Functions of `dcmgen.create` for series of images, by the class of the images; `image_series` creates the others."""


def image_series(
    array: ArrayLike,
    kind: type[T],
    *,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
    image_type: Sequence[str] = (),
    thickness: float | None = None,
    window: tuple[float, float] | None = None,
    units: CodeLike | None = None,
    attributes: T | None = None,
    transfer_syntax: str = "",
) -> Instances[T]:
    """Create an image with one frame for each slice of an array, of any IOD of such images.

    Parameters
    ----------
    array : array-like, shape (slices, rows, columns) or (slices, rows, columns, 3)
        Values; with four axes, red, green and blue.
    kind : type of IOD
        Class of the images, such as `dcmgen.iods.UltrasoundImage`; not that of CT, MR or PET images.
    affine, space, like, source, study, description, thickness, window, transfer_syntax : optional
        As for `dcmgen.create.ct`.
    image_type : sequence of str, optional
        Image Type. By default, ORIGINAL and PRIMARY; with `source`, DERIVED and SECONDARY.
    units : Code, str, mapping, Dataset or tuple of str, optional
        Units of the values, if the IOD states a rescale only with a Real World Value Mapping. By default, no units.
    attributes : IOD, optional
        Object of the same class with more attributes of all images.

    Returns
    -------
    Instances
        The images in the order of the array.

    Raises
    ------
    CreateError
        If an attribute of Type 1 is missing, the array cannot be stored, the geometry does not match, `kind` is not a
        class of images, or CT, MR or PET images were requested.
    GeometryError
        If the affine is not a regular matrix, or rows and columns are not perpendicular.

    See Also
    --------
    dcmgen.create.ct, dcmgen.create.mr, dcmgen.create.pet : The same for one modality.

    Notes
    -----
    Integers, and floats that are all integers, are stored exactly. Other floats are stored with 16 bits and a rescale: the
    error is at most half of Rescale Slope, which is the range of the values divided by 65535.
    """
    given: object = kind
    name = given if isinstance(given, str) else getattr(given, "__name__", "")
    if name in FUNCTIONS:  # their pixels and Image Type have other rules
        raise CreateError(
            f"image_series does not create objects of the class {name}", advice=f"Use create.{FUNCTIONS[name]}"
        )
    check_class(kind, _has_pixels, "class of images")
    return build(
        Request(affine, space, like, source, study, description, thickness, window, attributes, transfer_syntax),
        array,
        kind,
        image_type=image_type,
        units=units,
    )


def _has_pixels(kind: type[IOD]) -> bool:
    return hasattr(kind, "PixelData") and kind.__name__ not in FUNCTIONS


@attrs.frozen(eq=False)
class Request:
    """Arguments that all functions for series of images have in common; see `dcmgen.create.ct`.

    The functions declare them as parameters: a notebook does not complete those of ``**options: Unpack[...]``.
    """

    affine: ArrayLike | None
    space: Space
    like: Like | None
    source: Sources | None
    study: Study | Series | None
    description: str
    thickness: float | None
    window: tuple[float, float] | None
    attributes: IOD | None
    transfer_syntax: str


def build(
    request: Request,
    array: ArrayLike,
    kind: type[T],
    *,
    image_type: Sequence[str] = (),
    units: CodeLike | None = None,
    values: Mapping[str, object] | None = None,
    number: str = "",
    offset: int | None = None,
    intercepts: bool = True,
    least_bits: int = 8,
) -> Instances[T]:
    """Create the images of a series.

    Parameters
    ----------
    request : Request
        Common arguments.
    array, kind, image_type, units
        As for `image_series`.
    values : mapping of str to object, optional
        More attributes by keyword. They replace those of the sources; None is ignored.
    number : str, optional
        Keyword of an attribute that numbers the images from 1.
    offset, intercepts, least_bits : optional
        See `samples_of`.
    """
    check_thickness(request.thickness)
    volume = array_of(array, "the pixels")
    _check_shape(volume)
    sources = read_sources(request.source)
    grid = _grid(volume, kind, request, sources)
    rescale = next((name for name in _RESCALES if hasattr(kind, name)), "")
    samples = samples_of(volume, offset=offset, slopes=bool(rescale), intercepts=intercepts, least_bits=least_bits)
    if volume.ndim == 4 and samples.is_rescaled:
        raise CreateError(f"colors have the type {volume.dtype}", advice="Pass an array of uint8")
    made = _first(request, kind, sources, grid, image_type, values or {})
    made.set_pixel_data(samples.pixels[0], None, samples.bits, frames=False)
    history = lossy_history(sources)
    if history["LossyImageCompression"] == "01":  # optional otherwise
        for keyword, value in history.items():
            setattr(made, keyword, value)
    _set_rescale(made, samples, rescale, units, request.window)
    images: Instances[T] = Instances(_slices(request, made, samples, sources, grid, number))
    if request.transfer_syntax:
        for each in images:
            each.compress(request.transfer_syntax)
    return images


def _first(
    request: Request,
    kind: type[T],
    sources: list[BaseDataset],
    grid: Grid | None,
    image_type: Sequence[str],
    values: Mapping[str, object],
) -> T:
    """Return an object with the attributes that all images have in common."""
    made: Any = begin(
        kind,
        request.study,
        sources,
        description=request.description,
        frame_of_reference_uid=grid.frame_of_reference_uid if grid else "",
        derived=bool(sources),
    )
    made.ImageType = list(image_type) or (["DERIVED", "SECONDARY"] if sources else ["ORIGINAL", "PRIMARY"])
    if sources:
        given = {element.keyword for element in request.attributes or ()}
        inherit_acquisition(made, sources, given | {keyword for keyword, value in values.items() if value is not None})
    add_attributes(made, request.attributes)
    for keyword, value in values.items():
        if value is not None:
            setattr(made, keyword, value)
    if grid is not None:
        _set_spacing(made, grid, request.thickness)
    return cast("T", made)


def _slices(
    request: Request, made: T, samples: Samples, sources: list[BaseDataset], grid: Grid | None, number: str
) -> Iterator[T]:
    """Yield the images: the first is complete, and the others are copies of it with what differs."""
    series = request.study if isinstance(request.study, Series) else None
    references = References(sources) if sources and hasattr(type(made), "SourceImageSequence") else None
    description = describe_array(samples.pixels[0], None, samples.bits, frames=False)
    planes = grid.planes() if grid else []
    for index, pixels in enumerate(samples.pixels):
        image: Any = deepcopy(made) if index else made
        if index:
            image.SOPInstanceUID = generate_uid()
            image.InstanceNumber = series.next_number() if series is not None else index + 1
            data = encode(pixels[None], description)
            access.put(image, tags.PIXEL_DATA, access.vr(image, tags.PIXEL_DATA), data + b"\0" * (len(data) % 2))
        if number:
            setattr(image, number, index + 1)
        if planes:
            set_plane(image, planes[index])
            image.SliceLocation = planes[index].position
        if references is not None:
            image.SourceImageSequence = references.of(planes[index] if planes else None)
        if not index:
            finish(made, advice=f"Pass them in attributes={type(made).__name__}(...)")
        yield image


_RESCALES = ("RescaleSlope", "RealWorldValueMappingSequence")
"""Attributes that state a rescale, the first that a class has."""


def _check_shape(volume: Array) -> None:
    if volume.ndim not in (3, 4) or not volume.size or (volume.ndim == 4 and volume.shape[-1] != 3):
        raise CreateError(
            f"the array has the shape {volume.shape}",
            advice="Pass an array of the shape (slices, rows, columns), or (slices, rows, columns, 3) for colors",
        )


def _grid(volume: Array, kind: type[IOD], request: Request, sources: list[BaseDataset]) -> Grid | None:
    """Return the grid of the array, or None if the images have no geometry."""
    like = request.like
    if like is None and request.affine is None and sources:
        like = sources
    if not hasattr(kind, "ImagePositionPatient"):
        if request.affine is not None or request.like is not None:
            raise CreateError(f"{kind.__name__} has no planes in the patient", advice="Leave out affine= and like=")
        return None
    if like is None and request.affine is None and not has_module(kind, "Image Plane"):
        return None
    slices, rows, columns = volume.shape[:3]
    return grid_of((slices, rows, columns), affine=request.affine, space=request.space, like=like)


def _set_spacing(made: Any, grid: Grid, thickness: float | None) -> None:
    [between] = clean([abs(grid.affine[:3, 0] @ grid.normal)])
    made.SliceThickness = between if thickness is None else thickness
    if grid.shape[0] > 1 and hasattr(type(made), "SpacingBetweenSlices"):
        made.SpacingBetweenSlices = between


def _set_rescale(
    made: Any, samples: Samples, keyword: str, units: CodeLike | None, window: tuple[float, float] | None
) -> None:
    """Set how stored values become those of the array, and the window."""
    if keyword == "RealWorldValueMappingSequence" and (samples.is_rescaled or units is not None):
        made.RealWorldValueMappingSequence = [
            value_mapping(samples.pixels.dtype, samples.slope, samples.intercept, units)
        ]
    is_required = keyword == "RescaleSlope" and not hasattr(type(made), "ModalityLUTSequence")
    if samples.is_rescaled or is_required:  # also beyond the IOD, because most programs only read these
        store.put(made, "RescaleSlope", samples.slope)
        store.put(made, "RescaleIntercept", samples.intercept)
        if not is_required:
            store.put(made, "RescaleType", "US")
    for name, value in window_values(window).items() if window is not None else ():
        setattr(made, name, value)
