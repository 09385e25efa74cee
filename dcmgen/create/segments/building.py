"""Segmentations from arrays: `segmentation` (PS3.3 A.51)."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from dcmgen.codec.transfer_syntax import EXPLICIT_LITTLE
from dcmgen.codes import Code
from dcmgen.create.arrays import array_of
from dcmgen.create.context import begin
from dcmgen.create.derivation import derivation_images, lossy_history
from dcmgen.create.encoded_frames import FrameContent, encode_group, with_frames
from dcmgen.create.finishing import finish
from dcmgen.create.places import Places
from dcmgen.create.placing import complete_context, places_of, turned
from dcmgen.create.references import add_common_instance_references
from dcmgen.create.segments.pixels import MAXIMUM, Labels, Masks, frames_of, packed, packed_labels
from dcmgen.create.segments.segment import BACKGROUND, Segment
from dcmgen.create.sources import read_sources
from dcmgen.dictionary.data.uid_constants import LabelMapSegmentationStorage, SegmentationStorage
from dcmgen.errors import CreateError
from dcmgen.iods import Segmentation
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.placement import Like, Space
    from dcmgen.create.segments.segment import AlgorithmType
    from dcmgen.create.sources import Sources

    Segments = Sequence[Segment | CodeLike] | Mapping[int, Segment | CodeLike]

Array = np.ndarray[Any, Any]

Kind = Literal["binary", "labelmap", "probability", "occupancy"]
_KINDS: tuple[Kind, ...] = ("binary", "labelmap", "probability", "occupancy")
_MOST_NUMBERS = 65535
_SEGMENTATION = Code("113076", "DCM", "Segmentation")


def segmentation(
    array: Array | Sequence[Array],
    *,
    segments: Segments,
    source: Sources | None = None,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    study: Study | Series | None = None,
    description: str = "",
    kind: Kind | None = None,
    algorithm_type: AlgorithmType | None = None,
    algorithm_name: str = "",
    content_label: str = "SEGMENTATION",
    empty_frames: bool = False,
    transfer_syntax: str = "",
) -> Segmentation:
    """Create a segmentation from labels or masks.

    Parameters
    ----------
    array : numpy.ndarray or sequence of numpy.ndarray
        Labels: integers, shape (slices, rows, columns), where 0 is in no segment. Or masks: Booleans, or fractions from
        0 to 1, shape (segments, slices, rows, columns), or (slices, rows, columns) for one segment; also as a sequence
        with an array for each segment. The slices are those of the geometry, in its order. For an image of a slide,
        rows and columns without slices are those of the total pixel matrix.
    segments : sequence or mapping of int to Segment, Code or str
        What the labels 1, 2, 3 … or the masks represent: a `Segment`, or its type as a code or the meaning of a code.
        For other labels, a mapping {label: segment}.
    source : Dataset, path-like, or iterable of them, optional
        The images that were segmented: a series, a multi-frame image, or an image of a slide. Patient, study and frame
        of reference are theirs, and the segmentation refers to them. Without `affine` and `like`, the slices of the
        array are those of the images in the same order, which must be that of their positions along the normal,
        ascending or descending. The files of a folder are sorted in ascending order.
    affine, space, like : optional
        Geometry of the array, if it is not that of the source: a matrix from (slice, row, column, 1) to mm in LPS or
        RAS, or a grid or images with the same geometry. If the axes of the array are those of the source in another
        order or direction, as in NIfTI files, the frames of the segmentation have the rows and columns of the source.
    study : Study or Series, optional
        Patient, study and series of the segmentation. By default, patient and study of the source.
    description : str, optional
        Series Description.
    kind : {"binary", "labelmap", "probability", "occupancy"}, optional
        How pixels are stored: a bit for each segment; the number of the segment, as one object of Label Map
        Segmentation Storage; or fractions of 255, which are probabilities, or the occupied parts of pixels. The default
        is "binary"; it is required for an array of fractions.
    algorithm_type : {"AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"}, optional
        How the segments were made; required, unless all segments state it.
    algorithm_name : str, optional
        Name of the algorithm; required, unless all segments state it or are MANUAL.
    content_label : str, optional
        Content Label: an identifier of upper-case letters, digits, spaces and underscores.
    empty_frames : bool, optional
        Whether frames without pixels of a segment are stored. By default, they are omitted.
    transfer_syntax : str, optional
        UID of the transfer syntax. By default, the pixels are not compressed.

    Returns
    -------
    Segmentation
        The segmentation. Its frames are ordered by segment, then by position.

    Raises
    ------
    CreateError
        If the shapes of array and source differ, a label has no segment, masks of a label map overlap, nothing is
        segmented, or a required value is missing or invalid in the source or in an argument.
    GeometryError
        If a geometry is not valid, or the frames of reference differ.
    PixelError
        If the transfer syntax cannot store the pixels.

    See Also
    --------
    Segment : Describes a segment.

    Notes
    -----
    Segment numbers are 1, 2, 3 … in the order of the segments. In a label map, they are the labels.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> labels = np.zeros((3, 16, 16), np.uint8)
    >>> labels[1:, 4:8, 4:8] = 1
    >>> seg = create.segmentation(labels, affine=np.eye(4), segments=["Lung"], algorithm_type="MANUAL")
    >>> seg.NumberOfFrames, seg.SegmentSequence[0].SegmentLabel
    (2, 'Lung')
    """
    sources = read_sources(source)
    described = _described(segments)
    arrays, is_labels = _arrays(array, len(described))
    chosen = _kind(kind, arrays[0], is_labels)
    arrays, grid = turned(arrays, sources, affine, space, like)
    places = places_of(arrays[0].shape, sources, grid=grid, sort=isinstance(source, str | PathLike))
    content: Labels | Masks
    if is_labels:
        content = Labels(frames_of(np.ascontiguousarray(arrays[0]), places), list(described))
    else:
        content = Masks([frames_of(each, places) for each in arrays])
    present = content.present()
    _check_content(content, present, chosen, empty_frames)
    made = begin(
        Segmentation,
        study,
        sources,
        description=description,
        frame_of_reference_uid=places.frame_of_reference_uid,
        derived=True,
        SOPClassUID=LabelMapSegmentationStorage if chosen == "labelmap" else SegmentationStorage,
        SegmentationType={"binary": "BINARY", "labelmap": "LABELMAP"}.get(chosen, "FRACTIONAL"),
        ContentLabel=content_label,
        ContentCreatorName=None,  # required in earlier editions
        **places.attributes,
    )
    complete_context(made, places, sources)
    numbers = _numbers_of(described, chosen)
    made.SegmentSequence = [
        segment.to_item(number, algorithm_type, algorithm_name)
        for number, segment in zip(numbers, described.values(), strict=True)
    ]
    if chosen == "labelmap":
        first: Any = made.SegmentSequence[0]
        method = {name: first.get(name) for name in ("SegmentAlgorithmType", "SegmentAlgorithmName") if name in first}
        made.SegmentSequence.insert(0, {**BACKGROUND, **method})
    _set_pixels(made, content, present, places, numbers, chosen, empty_frames)
    for keyword, value in lossy_history(sources).items():
        setattr(made, keyword, value)
    add_common_instance_references(made, sources)
    derivations = derivation_images(places, sources, _SEGMENTATION)
    out = _with_frames(made, present, places, derivations, numbers, chosen, empty_frames)
    if transfer_syntax and transfer_syntax != EXPLICIT_LITTLE.uid:
        out.compress(transfer_syntax)
    return out


def _described(segments: Segments) -> dict[int, Segment]:
    """Return the segments by label."""
    if isinstance(segments, Mapping) and not any(isinstance(key, str) for key in segments):
        found = {int(label): Segment.of(value) for label, value in segments.items()}
    elif isinstance(segments, str | Mapping | Segment):
        raise CreateError("segments must be a list, or a mapping {label: segment}", advice="Pass segments=[...]")
    else:
        found = dict(enumerate(map(Segment.of, segments), 1))
    if not found:
        raise CreateError("there are no segments", advice="Pass a segment for each label or mask")
    if min(found) < 1 or max(found) > _MOST_NUMBERS:
        raise CreateError(
            f"a label of the segments is {min(found) if min(found) < 1 else max(found)}",
            advice=f"Use labels from 1 to {_MOST_NUMBERS}; 0 is in no segment",
        )
    return dict(sorted(found.items()))


def _arrays(array: Array | Sequence[Array], count: int) -> tuple[list[Array], bool]:
    """Return the array of labels, or a mask for each segment; and whether they are labels."""
    if isinstance(array, np.ndarray):
        is_labels = array.dtype.kind in "iu"
        arrays = [array] if is_labels else _masks(array, count)
    else:
        arrays = [array_of(each, "the masks") for each in array]
        is_labels = False
    if len(arrays) != (1 if is_labels else count):
        raise CreateError(f"there are {len(arrays)} masks and {count} segments", advice="Pass a segment for each mask")
    first = arrays[0]
    for each in arrays:
        if each.dtype.kind not in ("iu" if is_labels else "bf") or each.dtype.kind != first.dtype.kind:
            raise CreateError(
                f"the masks have the type {each.dtype}",
                advice="Pass Booleans or fractions, such as mask > 0; an array of integers contains labels",
            )
        if each.shape != first.shape or each.ndim not in (2, 3) or not each.size:
            raise CreateError(
                f"an array has the shape {each.shape}",
                advice="Pass labels of shape (slices, rows, columns), or masks of shape (segments, slices, rows, "
                "columns)",
            )
    return arrays, is_labels


def _masks(array: Array, count: int) -> list[Array]:
    if count == 1 and array.ndim < 4 and not (array.ndim == 3 and array.shape[0] == 1):
        return [array]
    return list(array)


def _kind(kind: Kind | None, array: Array, is_labels: bool) -> Kind:
    if kind is not None and kind not in _KINDS:
        raise CreateError(f"kind is {kind!r}", advice=f"Pass one of {', '.join(map(repr, _KINDS))}")
    if array.dtype.kind == "f":
        if kind in ("probability", "occupancy"):
            return kind
        raise CreateError(
            "the masks are fractions, and kind= does not state what they are",
            advice='Pass kind="probability" or kind="occupancy"; or Booleans, such as mask > 0.5',
        )
    if kind in ("probability", "occupancy") and is_labels:
        raise CreateError(f"labels are not stored as {kind}", advice="Pass masks of fractions from 0 to 1")
    return kind or "binary"


def _check_content(content: Labels | Masks, present: Array, kind: Kind, empty_frames: bool) -> None:
    if not present.any() and not empty_frames:
        raise CreateError("all pixels are 0, so no segment has a frame", advice="Pass empty_frames=True to store them")
    if kind == "labelmap" and content.overlap:
        raise CreateError("some segments overlap, which a label map cannot store", advice='Pass kind="binary"')


def _numbers_of(described: Mapping[int, Segment], kind: Kind) -> list[int]:
    return list(described) if kind == "labelmap" else list(range(1, len(described) + 1))


def _frames(present: Array, kind: Kind, empty_frames: bool) -> list[tuple[int, int]]:
    """Return the indices of segment and position of each frame; a frame of a label map has all segments."""
    if kind == "labelmap":
        used = np.ones(present.shape[1], bool) if empty_frames else present.any(0)
        return [(0, position) for position in np.flatnonzero(used).tolist()]
    found = np.argwhere(np.ones_like(present) if empty_frames else present)
    return [(segment, position) for segment, position in found.tolist()]


def _set_pixels(
    made: Segmentation,
    content: Labels | Masks,
    present: Array,
    places: Places,
    numbers: Sequence[int],
    kind: Kind,
    empty_frames: bool,
) -> None:
    """Set Pixel Data and the elements that describe it."""
    frames = _frames(present, kind, empty_frames)
    if kind == "labelmap":
        data = packed_labels(content, [position for _, position in frames], numbers, places.shape)
        bits = 8 if max(numbers) < 256 else 16
        made.PixelPaddingValue = 0
    else:
        data = packed(content, frames, places.shape, bits=kind == "binary")
        bits = 1 if kind == "binary" else 8
    if kind in ("probability", "occupancy"):
        made.SegmentationFractionalType = "PROBABILITY" if kind == "probability" else "OCCUPANCY"
        made.MaximumFractionalValue = MAXIMUM
    if kind != "labelmap":
        made.SegmentsOverlap = "YES" if content.overlap else "NO"
    made.Rows, made.Columns = places.shape
    made.SamplesPerPixel, made.PhotometricInterpretation, made.PixelRepresentation = 1, "MONOCHROME2", 0
    made.BitsAllocated = made.BitsStored = bits
    made.HighBit = bits - 1
    made.NumberOfFrames = len(frames)
    made.add_new("PixelData", "OW" if bits == 16 else "OB", data)


def _with_frames(
    made: Segmentation,
    present: Array,
    places: Places,
    derivations: Sequence[dict[str, Any]],
    numbers: Sequence[int],
    kind: Kind,
    empty_frames: bool,
) -> Segmentation:
    """Return the finished object with its functional groups and dimensions."""
    frames = _frames(present, kind, empty_frames)
    by_segment = kind != "labelmap"
    organization = generate_uid()
    made.DimensionOrganizationSequence = [{"DimensionOrganizationUID": organization}]
    dimensions = (
        *((("ReferencedSegmentNumber", "SegmentIdentificationSequence"),) if by_segment else ()),
        *places.dimensions,
    )
    made.DimensionIndexSequence = [
        {"DimensionOrganizationUID": organization, "DimensionIndexPointer": pointer, "FunctionalGroupPointer": group}
        for pointer, group in dimensions
    ]
    shared: Any = made.SharedFunctionalGroupsSequence[0]
    for group, value in places.shared.items():
        setattr(shared, group, value)
    columns = _columns(frames, places, numbers if by_segment else None)
    if len(derivations) == 1:
        shared.DerivationImageSequence = list(derivations)
    elif derivations:
        encoded = {
            position: encode_group("DerivationImageSequence", **derivations[position])
            for position in {position for _, position in frames}
        }
        columns["DerivationImageSequence"] = [encoded[position] for _, position in frames]
    # the check of the object needs only one frame
    return with_frames(finish(with_frames(made, {group: values[:1] for group, values in columns.items()})), columns)


def _columns(
    frames: Sequence[tuple[int, int]], places: Places, numbers: Sequence[int] | None
) -> dict[str, list[bytes]]:
    """Return the encoded functional groups of all frames, by keyword."""
    used = sorted({position for _, position in frames})
    columns: dict[str, list[bytes]] = {}
    for group in places.frames[used[0]]:
        encoded = {position: encode_group(group, **places.frames[position][group][0]) for position in used}
        columns[group] = [encoded[position] for _, position in frames]
    count = len(places.dimensions) + (numbers is not None)
    contents = {position: FrameContent(count, **places.contents[position]) for position in used}
    columns["FrameContentSequence"] = [
        contents[position].encode(*(() if numbers is None else (segment + 1,)), *places.indices[position])
        for segment, position in frames
    ]
    if numbers is not None:
        identified = [
            encode_group("SegmentIdentificationSequence", ReferencedSegmentNumber=number) for number in numbers
        ]
        columns["SegmentIdentificationSequence"] = [identified[segment] for segment, _ in frames]
    return columns
