"""Parametric maps from arrays, and real world value mappings of images (PS3.3 A.75, PS3.3 A.46)."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

import attrs
import numpy as np

from dcmgen.codec.transfer_syntax import EXPLICIT_LITTLE
from dcmgen.codes import Code
from dcmgen.create.arrays import array_of
from dcmgen.create.coding import to_code
from dcmgen.create.context import begin, check_same
from dcmgen.create.derivation import derivation_images, lossy_history, source_images
from dcmgen.create.encoded_frames import FrameContent, encode_group, with_frames
from dcmgen.create.finishing import finish
from dcmgen.create.placing import complete_context, places_of, turned
from dcmgen.create.references import add_common_instance_references, instance_reference
from dcmgen.create.sources import read_sources
from dcmgen.create.units import unit_of
from dcmgen.errors import CreateError
from dcmgen.iods import ParametricMap, RealWorldValueMapping
from dcmgen.model import groups
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.placement import Like, Space
    from dcmgen.create.places import Places
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]
Values = dict[str, Any]

Qualification = Literal["PRODUCT", "RESEARCH", "SERVICE"]
Laterality = Literal["R", "L", "U", "B"]

_QUANTITIES = 7180
_QUANTITY = Code("246205007", "SCT", "Quantity")
_DERIVATIONS = 7203
_LABEL = 16
"""Maximum length of LUT Label, which has VR SH."""


@attrs.frozen
class _Mapping:
    """A linear relation between stored values and real world values, or a table."""

    units: Code
    quantity: Code | None
    label: str
    explanation: str
    slope: float = 1.0
    intercept: float = 0.0
    table: Sequence[float] | None = None

    def to_item(self, first: float, last: float, *, floating: bool) -> Values:
        """Return the item for a range of stored values."""
        double = "DoubleFloat" if floating else ""
        item: Values = {
            "MeasurementUnitsCodeSequence": [self.units],
            "LUTLabel": self.label,
            "LUTExplanation": self.explanation,
            f"{double}RealWorldValueFirstValueMapped": first,
            f"{double}RealWorldValueLastValueMapped": last,
        }
        if self.table is not None:
            item["RealWorldValueLUTData"] = [float(value) for value in self.table]
        else:
            item["RealWorldValueSlope"] = self.slope
            item["RealWorldValueIntercept"] = self.intercept
        if self.quantity is not None:
            item["QuantityDefinitionSequence"] = [
                {
                    "ValueType": "CODE",
                    "ConceptNameCodeSequence": [_QUANTITY],
                    "ConceptCodeSequence": [self.quantity],
                }
            ]
        return item


def _mapping(
    units: CodeLike,
    quantity: CodeLike | None,
    label: str,
    explanation: str,
    slope: float = 1.0,
    intercept: float = 0.0,
    table: Sequence[float] | None = None,
) -> _Mapping:
    unit = unit_of(units)
    kind = None if quantity is None else to_code(quantity, group=_QUANTITIES, what="quantity")
    name = label or (kind.meaning if kind is not None and len(kind.meaning) <= _LABEL else unit.value[:_LABEL])
    if len(name) > _LABEL:
        raise CreateError(f"the label {name!r} has {len(name)} characters", advice=f"Use at most {_LABEL}")
    if not (np.isfinite(slope) and np.isfinite(intercept)) or slope == 0:
        raise CreateError(f"slope {slope!r} and intercept {intercept!r} are not valid", advice="Pass finite numbers; the slope must not be 0")  # fmt: skip
    text = explanation or (kind.meaning if kind is not None else unit.meaning)
    return _Mapping(unit, kind, name, text, float(slope), float(intercept), table)


def parametric_map(
    array: Array,
    *,
    units: CodeLike,
    recognizable: bool,
    quantity: CodeLike | None = None,
    source: Sources | None = None,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    study: Study | Series | None = None,
    description: str = "",
    slope: float = 1.0,
    intercept: float = 0.0,
    label: str = "",
    explanation: str = "",
    window: tuple[float, float] | None = None,
    derivation: CodeLike | None = None,
    region: CodeLike | None = None,
    laterality: Laterality | None = None,
    content_qualification: Qualification = "RESEARCH",
    content_label: str = "MAP",
    transfer_syntax: str = "",
) -> ParametricMap:
    """Create a parametric map: values with a unit, such as the apparent diffusion coefficient.

    Parameters
    ----------
    array : numpy.ndarray, shape (slices, rows, columns)
        Values: float32 or float64, which are stored as they are (float16 becomes float32); or integers that fit in 16
        bits. Real world values are ``slope * array + intercept``. For an image of a slide, rows and columns without
        slices are those of the total pixel matrix.
    units : Code, str, mapping or tuple
        Unit of the real world values: a code, or a unit as UCUM writes it, such as "mm2/s".
    recognizable : bool
        Recognizable Visual Features: whether the patient can be recognized, for example by the face.
    quantity : Code, str, mapping or tuple, optional
        What the values are (CID 7180), such as "Apparent Diffusion Coefficient".
    source : Dataset, path-like, or iterable of them, optional
        The images from which the map was made; see `dcmgen.create.segmentation`.
    affine, space, like : optional
        Geometry of the array, if it is not that of the source.
    study : Study or Series, optional
        Patient, study and series of the map. By default, patient and study of the source.
    description : str, optional
        Series Description.
    slope, intercept : float, optional
        Relation between values of the array and real world values.
    label, explanation : str, optional
        LUT Label and LUT Explanation. By default, they name the quantity or the unit.
    window : (float, float), optional
        Window Center and Window Width. By default, the window contains all values.
    derivation : Code, str, mapping or tuple, optional
        How the map was made (CID 7203), such as "Diffusion image analysis". If it is given, frames refer to those of
        the source at their position; otherwise, the map only lists the source.
    region : Code, str, mapping or tuple, optional
        Anatomic region, such as "Brain".
    laterality : {"R", "L", "U", "B"}, optional
        Laterality of the region: right, left, unpaired or both; required with `region`.
    content_qualification : {"PRODUCT", "RESEARCH", "SERVICE"}, optional
        Content Qualification.
    content_label : str, optional
        Content Label: an identifier of upper-case letters, digits, spaces and underscores.
    transfer_syntax : str, optional
        UID of the transfer syntax. By default, the pixels are not compressed.

    Returns
    -------
    ParametricMap
        The map. ``pixels.apply_real_world_value(pm.pixel_array, pm)`` returns its real world values.

    Raises
    ------
    CreateError
        If the array does not fit the geometry, its type or range cannot be stored, no value is finite, or a required
        value is missing or invalid in the source or in an argument.
    GeometryError
        If a geometry is not valid, or the frames of reference differ.
    PixelError
        If the transfer syntax cannot store the pixels.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create, pixels
    >>> adc = np.full((3, 16, 16), 0.0012, np.float32)
    >>> pm = create.parametric_map(
    ...     adc, affine=np.eye(4), units="mm2/s", quantity="Apparent Diffusion Coefficient", recognizable=False
    ... )
    >>> float(pixels.apply_real_world_value(pm.pixel_array, pm)[0, 0, 0])
    0.0012000000569969416
    """
    sources = read_sources(source)
    stored = _stored(array_of(array, "the pixels"))
    mapping = _mapping(units, quantity, label, explanation, slope, intercept)
    (stored,), grid = turned([stored], sources, affine, space, like)
    places = places_of(stored.shape, sources, grid=grid, sort=isinstance(source, str | PathLike))
    if places.space == "image":
        raise CreateError("the source has no position in space", advice="Pass the geometry as affine= or like=")
    modality = next((str(ds.get("Modality")) for ds in sources if ds.get("Modality")), "OT")
    image_type = ["DERIVED", "PRIMARY", "VOLUME" if len(places) > 1 else "OTHER", "QUANTITY"]
    made = begin(
        ParametricMap,
        study,
        sources,
        description=description,
        frame_of_reference_uid=places.frame_of_reference_uid,
        derived=True,
        ImageType=image_type,
        ContentLabel=content_label,
        ContentCreatorName=None,  # required in earlier editions
        ContentQualification=content_qualification,
        RecognizableVisualFeatures="YES" if recognizable else "NO",
        **lossy_history(sources),
        **places.attributes,
    )
    if not made.get("Modality"):
        made.Modality = modality
    complete_context(made, places, sources)
    made.set_pixel_data(_frames(stored, places), frames=True)
    _set_values(made, stored, mapping, window, image_type)
    if (region is None) != (laterality is None):
        raise CreateError("only one of region and laterality is stated", advice="Pass both or neither")
    if region is not None:
        anatomy: Any = made.SharedFunctionalGroupsSequence[0]
        code = to_code(region, what="region")
        anatomy.FrameAnatomySequence = [{"FrameLaterality": laterality, "AnatomicRegionSequence": [code]}]
    steps: list[Values] = []
    if derivation is None:
        if sources:
            made.SourceImageSequence = source_images(sources)
    else:
        steps = derivation_images(places, sources, to_code(derivation, group=_DERIVATIONS, what="derivation"))
        add_common_instance_references(made, sources)
    out = _with_frames(made, places, steps)
    if transfer_syntax and transfer_syntax != EXPLICIT_LITTLE.uid:
        out.compress(transfer_syntax)
    return out


def _stored(array: Array) -> Array:
    """Return an array whose type can be stored."""
    if array.dtype.kind not in "iuf" or array.dtype.itemsize > 8 or not array.size:
        raise CreateError(
            f"an array of type {array.dtype} and shape {array.shape} is not a map",
            advice="Pass float32, float64 or integers, of shape (slices, rows, columns)",
        )
    if array.dtype.kind == "f":
        found: Array = array.astype(np.float32) if array.dtype.itemsize < 4 else array
        if not np.isfinite(found).any():
            raise CreateError("no value of the array is finite", advice="Pass an array with values")
        return found
    least, most = int(array.min()), int(array.max())
    for dtype in (np.uint16, np.int16):
        info = np.iinfo(dtype)
        if info.min <= least and most <= info.max:
            return array.astype(dtype)
    raise CreateError(
        f"values from {least} to {most} do not fit in 16 bits", advice="Pass array.astype(np.float32) or np.float64"
    )


def _frames(array: Array, places: Places) -> Array:
    """Return the array as frames, with the tiles of a total pixel matrix as frames."""
    if places.matrix is None:
        return array.reshape(len(places), *places.shape)
    rows, columns = places.shape
    high, wide = (-(-size // part) for size, part in zip(array.shape, places.shape, strict=True))
    padded = np.pad(array, ((0, high * rows - array.shape[0]), (0, wide * columns - array.shape[1])))
    return padded.reshape(high, rows, wide, columns).swapaxes(1, 2).reshape(-1, rows, columns)


def _set_values(
    made: ParametricMap, stored: Array, mapping: _Mapping, window: tuple[float, float] | None, image_type: list[str]
) -> None:
    """Set the functional groups about values, which are shared."""
    floating = stored.dtype.kind == "f"
    finite = stored[np.isfinite(stored)] if floating else stored
    least, most = finite.min().item(), finite.max().item()
    if window is None:
        # windows apply to stored values, because the map has no other rescaling
        window = ((least + most) / 2, max(most - least, 1e-6 * max(1.0, abs(most))))
    if window[1] <= 0:
        raise CreateError(f"the window has the width {window[1]}", advice="Pass a positive width")
    shared: Any = made.SharedFunctionalGroupsSequence[0]
    shared.RealWorldValueMappingSequence = [mapping.to_item(least, most, floating=floating)]
    voi = {"WindowCenter": [_short(window[0])], "WindowWidth": [_short(window[1])], "VOILUTFunction": "LINEAR_EXACT"}
    shared.FrameVOILUTSequence = [voi]
    shared.ParametricMapFrameTypeSequence = [{"FrameType": image_type}]


def _short(value: float) -> float:
    return float(f"{value:.8g}")


def _with_frames(made: ParametricMap, places: Places, derivations: Sequence[Values]) -> ParametricMap:
    """Return the finished object with its functional groups and dimensions."""
    organization = generate_uid()
    made.DimensionOrganizationSequence = [{"DimensionOrganizationUID": organization}]
    made.DimensionIndexSequence = [
        {"DimensionOrganizationUID": organization, "DimensionIndexPointer": pointer, "FunctionalGroupPointer": group}
        for pointer, group in places.dimensions
    ]
    shared: Any = made.SharedFunctionalGroupsSequence[0]
    for group, value in places.shared.items():
        setattr(shared, group, value)
    columns: dict[str, list[bytes]] = {
        group: [encode_group(group, **values[group][0]) for values in places.frames] for group in places.frames[0]
    }
    columns["FrameContentSequence"] = [
        FrameContent(len(indices), **content).encode(*indices)
        for content, indices in zip(places.contents, places.indices, strict=True)
    ]
    if places.references is None and derivations:
        shared.DerivationImageSequence = list(derivations)
    elif derivations:
        columns["DerivationImageSequence"] = [encode_group("DerivationImageSequence", **item) for item in derivations]
    # the check of the object needs only one frame
    return with_frames(finish(with_frames(made, {group: values[:1] for group, values in columns.items()})), columns)


def real_world_value_mapping(
    source: Sources,
    *,
    units: CodeLike,
    quantity: CodeLike | None = None,
    slope: float = 1.0,
    intercept: float = 0.0,
    table: Sequence[float] | None = None,
    first: float | None = None,
    last: float | None = None,
    label: str = "",
    explanation: str = "",
    study: Study | Series | None = None,
    description: str = "",
    content_label: str = "RWV",
) -> RealWorldValueMapping:
    """Create a mapping of the stored values of images to real world values, such as SUV.

    Parameters
    ----------
    source : Dataset, path-like, or iterable of them
        The images. Their pixels must have the same Pixel Representation.
    units : Code, str, mapping or tuple
        Unit of the real world values: a code, or a unit as UCUM writes it.
    quantity : Code, str, mapping or tuple, optional
        What the values are (CID 7180).
    slope, intercept : float, optional
        Real world values are ``slope * stored + intercept``.
    table : sequence of float, optional
        The real world value of each stored value from `first` to `last`, instead of slope and intercept.
    first, last : float, optional
        The mapped range of stored values. By default, those that Bits Stored allows; with a table, `last` is that of
        its last entry.
    label, explanation : str, optional
        LUT Label and LUT Explanation. By default, they name the quantity or the unit.
    study : Study or Series, optional
        Patient, study and series of the mapping. By default, patient and study of the source.
    description : str, optional
        Series Description.
    content_label : str, optional
        Content Label: an identifier of upper-case letters, digits, spaces and underscores.

    Returns
    -------
    RealWorldValueMapping
        The mapping.

    Raises
    ------
    CreateError
        If the images differ in patient, study or Pixel Representation, the range does not match the table, or a
        required value is missing or invalid in the source or in an argument.
    """
    sources = read_sources(source)
    if not sources:
        raise CreateError("there are no images", advice="Pass source=")
    check_same(sources, ("PixelRepresentation",))
    mapping = _mapping(units, quantity, label, explanation, slope, intercept, table)
    floating = any(name in ds for ds in sources for name in ("FloatPixelData", "DoubleFloatPixelData"))
    first, last = _range(sources, table, first, last, floating)
    made = begin(
        RealWorldValueMapping, study, sources, description=description, derived=True, ContentLabel=content_label
    )
    item: Any = made.ReferencedImageRealWorldValueMappingSequence[0]
    item.ReferencedImageSequence = [instance_reference(ds) for ds in sources]
    mapped = item.RealWorldValueMappingSequence
    mapped[0] = mapping.to_item(first, last, floating=floating)
    if not floating:
        vr = "SS" if sources[0].get("PixelRepresentation") else "US"
        mapped[0].add_new("RealWorldValueFirstValueMapped", vr, first)
        mapped[0].add_new("RealWorldValueLastValueMapped", vr, last)
    add_common_instance_references(made, sources)
    return finish(made)


def _range(
    sources: Sequence[BaseDataset],
    table: Sequence[float] | None,
    first: float | None,
    last: float | None,
    floating: bool,
) -> tuple[float, float]:
    """Return the range of the stored values that are mapped."""
    if floating:
        if table is not None:
            raise CreateError("a table does not apply to floating-point pixels", advice="Pass slope= and intercept=")
        if first is None or last is None:
            raise CreateError("the range of floating-point pixels is unknown", advice="Pass first= and last=")
    else:
        bits = max(groups.whole("BitsStored", ds.get("BitsStored") or 16) for ds in sources)
        signed = bool(sources[0].get("PixelRepresentation"))
        lowest = -(1 << bits - 1) if signed else 0
        first = lowest if first is None else first
        if last is None:
            last = first + len(table) - 1 if table is not None else lowest + (1 << bits) - 1
        if first != int(first) or last != int(last) or first < lowest or last > lowest + (1 << bits) - 1:
            raise CreateError(
                f"the range from {first} to {last} is not that of {bits} bits",
                advice=f"Pass integers from {lowest} to {lowest + (1 << bits) - 1}",
            )
        first, last = int(first), int(last)
        if table is not None and len(table) != last - first + 1:
            raise CreateError(
                f"the table has {len(table)} entries for the values from {first} to {last}",
                advice="Pass an entry for each value",
            )
    if last < first:
        raise CreateError(f"the range from {first} to {last} is empty", advice="Pass first <= last")
    return first, last
