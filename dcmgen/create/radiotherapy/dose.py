"""Creation of doses from arrays."""

from __future__ import annotations

from decimal import ROUND_UP, Context, Decimal
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np

from dcmgen.create.arrays import array_of
from dcmgen.create.context import begin, check_same
from dcmgen.create.finishing import finish
from dcmgen.create.placement import grid_of
from dcmgen.create.radiotherapy.dvh import dvh as dvh_of
from dcmgen.create.radiotherapy.dvh import to_item
from dcmgen.create.radiotherapy.masks import number_of
from dcmgen.create.references import instance_reference
from dcmgen.create.sources import read_sources
from dcmgen.dictionary.data.uid_constants import RTIonPlanStorage, RTPlanStorage
from dcmgen.errors import CreateError, GeometryError
from dcmgen.geometry import set_plane
from dcmgen.iods import RTDose
from dcmgen.values.tags import GRID_FRAME_OFFSET_VECTOR
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import ArrayLike

    from dcmgen.create.context import Series, Study
    from dcmgen.create.placement import Like, Space
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]
Summation = Literal["PLAN", "MULTI_PLAN", "FRACTION", "FRACTION_SESSION", "BEAM", "BEAM_SESSION"]

_OF_FRACTION_GROUP = ("FRACTION", "FRACTION_SESSION", "BEAM", "BEAM_SESSION")
_OF_BEAMS = ("BEAM", "BEAM_SESSION")
_DIGITS = Context(prec=10, rounding=ROUND_UP)
"""Precision of Dose Grid Scaling, whose text has at most 16 characters; it is rounded up, so that all values fit."""
_LEAST = Decimal(float(np.finfo(np.float64).tiny))
"""Smallest Dose Grid Scaling: the smallest number of full precision."""
_PLANS = (RTPlanStorage, RTIonPlanStorage)


def dose(
    array: ArrayLike,
    *,
    units: Literal["GY", "RELATIVE"],
    type: str,
    summation: Summation,
    plan: Sources,
    fraction_group: int | None = None,
    beams: Collection[int] = (),
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    source: Sources | None = None,
    structures: Sources | None = None,
    dvh: Collection[str | int] = (),
    bits: Literal[16, 32] = 32,
    study: Study | Series | None = None,
    description: str = "",
) -> RTDose:
    """Create an RT Dose from an array of doses.

    Parameters
    ----------
    array : array-like, shape (slices, rows, columns)
        Doses in `units`.
    units : {"GY", "RELATIVE"}
        Dose Units.
    type : str
        Dose Type, such as "PHYSICAL", "EFFECTIVE" or "ERROR". Only an "ERROR" may have negative doses.
    summation : {"PLAN", "MULTI_PLAN", "FRACTION", "FRACTION_SESSION", "BEAM", "BEAM_SESSION"}
        Dose Summation Type.
    plan : Dataset, path-like, or iterable of them
        RT Plan or RT Ion Plan to which the dose belongs; two or more for "MULTI_PLAN".
    fraction_group : int, optional
        Number of the fraction group, if the summation is of a fraction or of beams.
    beams : collection of int, optional
        Numbers of the beams, if the summation is of beams.
    affine, space, like : optional
        Geometry of the array; see `dcmgen.create.placement.grid_of`.
    source : Dataset, path-like, or iterable of them, optional
        Images for the context. By default, the patient and the study are those of `plan`.
    structures : Dataset or path-like, optional
        Structure set of the regions in `dvh`.
    dvh : collection of str or int, optional
        Names or numbers of regions of `structures`, whose dose-volume histograms are computed and stored.
    bits : {16, 32}, optional
        Bits Allocated. The default is 32.
    study : Study or Series, optional
        Context. By default, the study of `source` or of `plan`.
    description : str, optional
        Series Description.

    Returns
    -------
    RTDose
        The dose. Its slices are in the order of their positions along the normal. Stored integers differ from the doses by
        at most half of Dose Grid Scaling, the greatest dose divided by 2³² - 1 (or 2¹⁶ - 1). Integers that fit are stored
        without a difference.

    Raises
    ------
    CreateError
        If the array is not of finite real numbers in three dimensions or has negative doses; if `plan` is not a plan; or if
        an argument that the summation needs is missing, or one that it does not need is given.
    ElementValueError
        If `units` or `type` is not valid.
    UnknownNameError
        If there is no region of a name in `dvh`.
    GeometryError
        If the slices are not perpendicular to their normal, or a region is partly outside of the grid.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> from dcmgen.iods import RTPlan
    >>> plan = RTPlan.new(PatientID="4711", StudyInstanceUID="1.2.3")
    >>> dose = create.dose(
    ...     np.full((4, 8, 8), 2.5), units="GY", type="PHYSICAL", summation="PLAN", plan=plan, affine=np.diag([3, 2, 2, 1])
    ... )
    >>> dose.doses().shape, float(dose.doses().max())
    ((4, 8, 8), 2.5)
    """
    values = _checked(array, type)
    if structures is not None and not dvh:  # an RT Dose without histograms does not refer to a structure set
        raise CreateError(
            "structures= is given without dvh=", advice="Pass the regions as dvh=, or leave out structures="
        )
    grid = grid_of(values.shape, affine=affine, space=space, like=like)
    if grid.is_sheared():
        raise GeometryError(
            f"the grid is sheared (tilt {grid.tilt:.2f} degrees), which an RT Dose cannot be",
            advice="Resample the array: dcmgen.geometry.resample(array, grid, grid.straightened())",
        )
    if grid.affine[:3, 0] @ grid.plane(0).normal < 0:
        grid, values = grid[::-1], values[::-1]
    plans = read_sources(plan)
    reference = _plan_references(plans, summation, fraction_group, list(beams))
    stored, scaling = _stored(values, bits, signed=type == "ERROR")
    made = begin(
        RTDose,
        study,
        read_sources(source) or plans,
        description=description,
        derived=True,
        frame_of_reference_uid=grid.frame_of_reference_uid,
        DoseUnits=units,
        DoseType=type,
        DoseSummationType=summation,
        DoseGridScaling=scaling,
        ReferencedRTPlanSequence=reference,
    )
    set_plane(made, grid.plane(0))
    made.SliceThickness = grid.spacing[0]
    if len(stored) > 1:
        made.FrameIncrementPointer = GRID_FRAME_OFFSET_VECTOR
        made.GridFrameOffsetVector = (np.arange(len(stored)) * grid.spacing[0]).round(6).tolist()
    made.set_pixel_data(stored if len(stored) > 1 else stored[0], "MONOCHROME2", frames=len(stored) > 1)
    if dvh:
        _add_dvhs(made, structures, dvh)
    return finish(made)


def _checked(array: ArrayLike, type: str) -> Array:
    """Return an array of doses.

    Raises
    ------
    CreateError
        If it is not one.
    """
    values = array_of(array, "the doses")
    if values.ndim != 3 or not values.size:
        raise CreateError(
            f"the array of doses has the shape {values.shape}", advice="Pass an array of shape (slices, rows, columns)"
        )
    if values.dtype.kind not in "iuf":
        raise CreateError(f"the array of doses has the dtype {values.dtype}", advice="Pass real numbers")
    if not np.isfinite(values).all():
        raise CreateError("the array has doses that are not finite", advice="Replace them, for example by 0")
    if type != "ERROR" and values.min() < 0:
        raise CreateError(
            f"the array has negative doses, such as {values.min():g}",
            advice='Only type="ERROR" may have negative doses',
        )
    return values


def _stored(values: Array, bits: int, *, signed: bool) -> tuple[Array, str]:
    """Return doses as integers, and the text of Dose Grid Scaling."""
    if bits not in (16, 32):
        raise CreateError(f"bits= is {bits}", advice="Pass 16 or 32")
    kind = np.dtype(f"{'i' if signed else 'u'}{bits // 8}")
    limit = np.iinfo(kind).max
    most = max(abs(int(values.min())), abs(int(values.max()))) if values.dtype.kind in "iu" else limit + 1
    if most <= limit:
        return values.astype(kind), "1"
    greatest = float(np.abs(values).max())
    scaling = _DIGITS.create_decimal(max(Decimal(greatest) / limit, _LEAST)) if greatest else Decimal(1)
    return np.rint(values.astype(np.float64) / float(scaling)).astype(kind), f"{scaling.normalize():E}"


def _plan_references(
    plans: list[BaseDataset], summation: str, fraction_group: int | None, beams: list[int]
) -> list[dict[str, Any]]:
    """Return the items of Referenced RT Plan Sequence.

    Raises
    ------
    CreateError
        If they are not those that the summation needs.
    """
    if summation not in get_args(Summation):
        raise CreateError(f"summation= is {summation!r}", advice=f"Pass one of {', '.join(get_args(Summation))}")
    several = summation == "MULTI_PLAN"
    if (len(plans) < 2) if several else (len(plans) != 1):
        raise CreateError(
            f"the number of plans is {len(plans)}",
            advice=f"Pass {'two or more plans' if several else 'one plan'} for summation={summation!r}",
        )
    for name, given, needed in (
        ("fraction_group", fraction_group is not None, summation in _OF_FRACTION_GROUP),
        ("beams", bool(beams), summation in _OF_BEAMS),
    ):
        if given != needed:
            raise CreateError(
                f"{name}= is {'missing' if needed else 'given'} for summation={summation!r}",
                advice=f"{'Pass' if needed else 'Leave out'} {name}=",
            )
    items = [instance_reference(each) for each in plans]
    if others := [item for item in items if item["ReferencedSOPClassUID"] not in _PLANS]:
        raise CreateError(
            f"plan= is an object of the SOP Class {UID(others[0]['ReferencedSOPClassUID']).name}",
            advice="Pass an RT Plan or RT Ion Plan",
        )
    if fraction_group is not None:
        group: dict[str, Any] = {"ReferencedFractionGroupNumber": fraction_group}
        if beams:
            group["ReferencedBeamSequence"] = [{"ReferencedBeamNumber": number} for number in beams]
        items[0]["ReferencedFractionGroupSequence"] = [group]
    return items


def _add_dvhs(made: RTDose, structures: Sources | None, regions: Collection[str | int]) -> None:
    """Add the dose-volume histograms of regions."""
    found = read_sources(structures)
    if len(found) != 1:
        raise CreateError("dvh= needs one structure set", advice="Pass structures=")
    check_same([made, found[0]], ["PatientID"])
    made.ReferencedStructureSetSequence.add(**instance_reference(found[0]))
    for roi in [regions] if isinstance(regions, str) else regions:
        made.DVHSequence.add(**to_item(dvh_of(made, found[0], roi), number_of(found[0], roi)))
