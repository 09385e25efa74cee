"""Enhanced CT, MR and PET images from arrays and from series of images with one frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

import numpy as np

from dcmgen.create.arrays import array_of
from dcmgen.create.coding import to_code
from dcmgen.create.context import begin
from dcmgen.create.derivation import lossy_history
from dcmgen.create.finishing import finish
from dcmgen.create.images.origins import add_attributes
from dcmgen.create.images.samples import HOUNSFIELD_OFFSET, samples_of, value_mapping, window_values
from dcmgen.create.multiframe import collected
from dcmgen.create.multiframe.axes import Frames, axes_of, write_axes
from dcmgen.create.multiframe.kinds import PIXEL_MEANING, kind_of, of_enhanced
from dcmgen.create.placement import check_thickness, grid_of
from dcmgen.create.referring import refer_to
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.geometry import set_planes
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.iods import EnhancedCTImage, EnhancedMRImage, EnhancedPETImage
from dcmgen.model import groups
from dcmgen.model.dataset import BaseDataset
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.multiframe.axes import Dims
    from dcmgen.create.multiframe.kinds import Qualification
    from dcmgen.create.placement import Like, Space
    from dcmgen.create.sources import Sources

    Laterality = Literal["R", "L", "U", "B"]

Array = np.ndarray[Any, Any]
T = TypeVar("T", EnhancedCTImage, EnhancedMRImage, EnhancedPETImage)


def enhanced(
    data: ArrayLike | Sources,
    kind: type[T] | None = None,
    *,
    dims: Dims | Sequence[str] | None = None,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    source: Sources | None = None,
    derivation: CodeLike | None = None,
    study: Study | Series | None = None,
    description: str = "",
    image_type: Sequence[str] = ("DERIVED", "PRIMARY", "VOLUME", "NONE"),
    content_qualification: Qualification | None = None,
    region: CodeLike | None = None,
    laterality: Laterality | None = None,
    burned_in: bool = False,
    units: CodeLike | None = None,
    thickness: float | None = None,
    window: tuple[float, float] | None = None,
    attributes: T | None = None,
    transfer_syntax: str = "",
) -> T:
    """Create an enhanced CT, MR or PET image from an array, or from a series of images with one frame.

    Parameters
    ----------
    data : array-like, or Dataset, path-like, or iterable of them
        Array of the shape (..., slices, rows, columns), with an axis for each dimension of `dims`; or the images of a
        series.
    kind : type of IOD, optional
        `EnhancedCTImage`, `EnhancedMRImage` or `EnhancedPETImage`. By default, that of the images.
    dims : mapping of str to sequence, sequence of mappings, or sequence of str, optional
        For an array, the values along each axis that precedes the slices: ``{"EffectiveEchoTime": [10, 20]}``; or a
        mapping for each axis, with the values of several attributes. The keywords are those of functional groups. For a
        series, keywords of attributes of the images, such as ``["EchoTime"]``; by default, those that differ between
        images at the same position.
    affine, space, like : optional
        Geometry of an array; see `dcmgen.create.ct`.
    source : Dataset, path-like, or iterable of them, optional
        Images from which an array was computed: the patient, the study, the frame of reference, and by default the
        geometry.
    derivation : Code, str, mapping, Dataset or tuple of str, optional
        How the frames were derived from `source` or from the series, a code of CID 7203. With it, the frames refer to
        these images.
    study : Study or Series, optional
        Context. By default, that of the images, or a new study.
    description : str, optional
        Series Description.
    image_type : sequence of 4 str, optional
        Image Type and Frame Type. ORIGINAL images require details of the acquisition in `attributes`.
    content_qualification : {"PRODUCT", "RESEARCH", "SERVICE"}, optional
        Content Qualification. Required, here or in `attributes`.
    region : Code, str, mapping, Dataset or tuple of str, optional
        Anatomic region of all frames, such as ``"Brain"``. Required unless the images have one.
    laterality : {"R", "L", "U", "B"}, optional
        Frame Laterality: right, left, unpaired, or both. Required unless the images have one.
    burned_in : bool, optional
        Whether the pixels show text that identifies the patient. The default is False.
    units : Code, str, mapping, Dataset or tuple of str, optional
        Units of the values, stated in Real World Value Mapping. Required for PET.
    thickness : float, optional
        Slice Thickness in mm. By default, that of the images, or the distance between slices.
    window : tuple of float, optional
        Window Center and Window Width. By default, that of the first image, if all have one.
    attributes : IOD, optional
        Object of the same class with more attributes, such as
        ``EnhancedMRImage(ApplicableSafetyStandardAgency="IEC")``. Its shared functional groups are added.
    transfer_syntax : str, optional
        UID of the transfer syntax. By default, Explicit VR Little Endian.

    Returns
    -------
    EnhancedCTImage, EnhancedMRImage or EnhancedPETImage
        The object. Its frames are in the order of the array; those of a series in the order of its dimensions, and of the
        slices along their normal.

    Raises
    ------
    CreateError
        If `kind` is another class, or not that of the images; if an attribute of Type 1 is missing, the array cannot be
        stored, or the images of a series do not have one image for each combination of positions.
    GeometryError
        If the affine is not a regular matrix, or rows and columns are not perpendicular.

    See Also
    --------
    legacy_converted : Conversion of a series that keeps all attributes and requires no others.
    split : Images with one frame from an enhanced image.

    Notes
    -----
    Values are stored as by `dcmgen.create.ct`. Along ``DiffusionBValue``, Diffusion Directionality is NONE for 0,
    DIRECTIONAL with ``DiffusionGradientOrientation``, and ISOTROPIC otherwise, unless `dims` contains it. A CT without a known
    irradiation event has a new Irradiation Event UID.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> from dcmgen.geometry import Grid
    >>> from dcmgen.iods import EnhancedMRImage
    >>> echoes = create.enhanced(
    ...     np.zeros((2, 3, 16, 16), np.uint16),
    ...     EnhancedMRImage,
    ...     dims={"EffectiveEchoTime": [10, 20]},
    ...     like=Grid.named("axial", shape=(3, 16, 16), spacing=(4, 1, 1)),
    ...     content_qualification="RESEARCH",
    ...     region="Brain",
    ...     laterality="U",
    ...     attributes=EnhancedMRImage(ApplicableSafetyStandardAgency="IEC"),
    ... )
    >>> echoes.NumberOfFrames, echoes.PerFrameFunctionalGroupsSequence[3].FrameContentSequence[0].DimensionIndexValues
    (6, [2, 1])
    """
    check_thickness(thickness)
    series = _series_of(data)
    sources = series or read_sources(source)
    known = kind_of(series) if series else of_enhanced(kind)
    made_kind = known.enhanced
    if kind not in (None, made_kind):
        raise CreateError(f"{known.image.__name__}s cannot be frames of {kind.__name__}", advice="Leave out the kind")
    if series:
        frames = collected.frames_of(series, made_kind, cast("Sequence[str] | None", dims))
    else:
        frames = _frames_of(
            array_of(cast("ArrayLike", data), "the pixels"),
            made_kind,
            cast("Dims", dims or {}),
            affine,
            space,
            like or (sources or None),
        )
    uid = frames.planes[0].frame_of_reference_uid
    made: Any = begin(
        made_kind,
        study,
        sources,
        description=description,
        frame_of_reference_uid=uid,
        derived=True,
        NumberOfFrames=len(frames.pixels),
    )
    if content_qualification is not None:
        made.ContentQualification = content_qualification
    shared = made.SharedFunctionalGroupsSequence[0]
    made.BurnedInAnnotation = "YES" if burned_in else "NO"
    _set_pixels(made, frames)
    for keyword, value in lossy_history(sources).items():
        setattr(made, keyword, value)
    _set_types(made, shared, image_type, known.frame_type)
    between = _between(frames)
    thickness = thickness or collected.thickness_of(series) or between
    set_planes(made, frames.planes, thickness=thickness, between=between if len(frames.pixels) > 1 else None)
    write_axes(made, frames.axes, frames.indices)
    _set_values(made, frames, units, window or collected.window_of(series))
    _set_anatomy(shared, series, region, laterality)
    collected.add_acquisition(made, series)
    _add_attributes(made, attributes)
    if derivation is not None and sources:
        refer_to(made, sources, derivation=to_code(derivation, group=7203, what="derivation"))
    finish(made, advice=f"Pass them in attributes={made_kind.__name__}(...)")
    if transfer_syntax:
        made.compress(transfer_syntax)
    return cast("T", made)


def _series_of(data: Any) -> list[BaseDataset]:
    """Return the images of a series, or nothing if the data is an array."""
    if hasattr(data, "__array__"):
        return []
    if isinstance(data, (list, tuple)) and data and isinstance(data[0], (int, float, list, tuple, np.ndarray)):
        return []
    return read_sources(data)


def _frames_of(array: Array, kind: Any, dims: Dims, affine: Any, space: Space, like: Any) -> Frames:
    """Return the frames of an array."""
    if array.ndim < 3 or not array.size:
        raise CreateError(
            f"the array has the shape {array.shape}", advice="Pass an array of the shape (..., slices, rows, columns)"
        )
    axes = axes_of(dims, kind, array.shape[:-3])
    slices, rows, columns = array.shape[-3:]
    grid = grid_of((slices, rows, columns), affine=affine, space=space, like=like)
    samples = samples_of(
        array.reshape(-1, rows, columns), offset=HOUNSFIELD_OFFSET if kind is EnhancedCTImage else None, least_bits=16
    )
    indices = np.stack(np.unravel_index(np.arange(len(samples.pixels)), array.shape[:-2]), -1)
    planes = [plane for _ in range(len(indices) // slices) for plane in grid.planes()]
    return Frames(
        samples.pixels, samples.bits, [(samples.slope, samples.intercept)] * len(planes), planes, axes, indices
    )


def _set_pixels(made: Any, frames: Frames) -> None:
    made.set_pixel_data(frames.pixels, "MONOCHROME2", frames.bits, frames=True)
    made.PresentationLUTShape = "IDENTITY"
    made.AcquisitionContextSequence = []


def _set_types(made: Any, shared: Any, image_type: Sequence[str], frame_type: str) -> None:
    """Set Image Type and Frame Type, and what describes the pixels."""
    if len(image_type) != 4:
        raise CreateError(
            f"Image Type has {len(image_type)} values", advice="Pass 4, such as DERIVED, PRIMARY, VOLUME, NONE"
        )
    description = PIXEL_MEANING
    if isinstance(made, EnhancedMRImage):
        description = description | {"ComplexImageComponent": "MAGNITUDE", "AcquisitionContrast": "UNKNOWN"}
    made.ImageType = list(image_type)
    for keyword, value in description.items():
        setattr(made, keyword, value)
    setattr(shared, frame_type, [{"FrameType": list(image_type), **description}])
    if isinstance(made, EnhancedCTImage):
        shared.IrradiationEventIdentificationSequence = [{"IrradiationEventUID": generate_uid()}]
    if isinstance(made, EnhancedPETImage):
        shared.RadiopharmaceuticalUsageSequence = [{"RadiopharmaceuticalAgentNumber": 1}]


def _between(frames: Frames) -> float | None:
    """Return the distance between slices along the normal: 1 mm for one slice, and None if the distances differ."""
    first = frames.planes[0]
    positions = sorted({round(float(first.normal @ plane.origin), 4) for plane in frames.planes})
    gaps = np.diff(positions)
    if not len(gaps):
        return 1.0
    between = float(np.median(gaps))
    return between if np.abs(gaps / between - 1).max() <= DEFAULT.spacing else None


def _set_values(made: Any, frames: Frames, units: CodeLike | None, window: tuple[float, float] | None) -> None:
    """Set how stored values become those of the array, and the window."""
    if units is None and isinstance(made, EnhancedPETImage):
        raise CreateError("the units of the values are unknown", advice="Pass units=, such as 'Bq/ml'")
    shared, per_frame = made.SharedFunctionalGroupsSequence[0], made.PerFrameFunctionalGroupsSequence
    constant = len(set(frames.rescales)) == 1
    holders = [shared] if constant else per_frame
    for holder, (slope, intercept) in zip(holders, frames.rescales, strict=False):
        kind = "HU" if isinstance(made, EnhancedCTImage) else "US"
        rescale = {"RescaleSlope": slope, "RescaleIntercept": intercept, "RescaleType": kind}
        setattr(holder, groups.TRANSFORMATION, [rescale])
        if units is not None:
            holder.RealWorldValueMappingSequence = [value_mapping(frames.pixels.dtype, slope, intercept, units)]
    if not constant:
        for group in (groups.TRANSFORMATION, groups.REAL_WORLD):
            if group in shared:
                delattr(shared, group)
    if window is None and isinstance(made, EnhancedPETImage):
        values = [
            (float(pixels.min()) * slope + intercept, float(pixels.max()) * slope + intercept)
            for pixels, (slope, intercept) in zip(frames.pixels, frames.rescales, strict=True)
        ]
        low, high = min(each[0] for each in values), max(each[1] for each in values)
        window = ((low + high) / 2, high - low or 1.0)
    if window is not None:
        shared.FrameVOILUTSequence = [window_values(window)]


def _set_anatomy(shared: Any, series: Sequence[BaseDataset], region: CodeLike | None, laterality: str | None) -> None:
    """Set the anatomic region of all frames."""
    item = shared.FrameAnatomySequence[0] if shared.FrameAnatomySequence else shared.FrameAnatomySequence.add()
    code = collected.region_of(series) if region is None else to_code(region, group=4031, what="region")
    if code is not None:
        item.AnatomicRegionSequence = [code]
    side = laterality or collected.laterality_of(series)
    if side:
        item.FrameLaterality = side


def _add_attributes(made: Any, attributes: Any) -> None:
    """Copy the attributes that a caller gave, and add the shared functional groups among them."""
    if attributes is None:
        return
    given = attributes.SharedFunctionalGroupsSequence if groups.SHARED in attributes else None
    kept = {keyword: made[keyword].value for keyword in (groups.SHARED, groups.PER_FRAME)}
    add_attributes(made, attributes)
    for keyword, sequence in kept.items():
        made[keyword].value = sequence
    for group in given[0] if given else ():
        made.SharedFunctionalGroupsSequence[0][group.tag] = group
