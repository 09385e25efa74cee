"""Dose-volume histograms (PS3.3 C.8.8.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.codec.arrays import get_array
from dcmgen.create.radiotherapy.masks import samples
from dcmgen.errors import CreateError, GeometryError
from dcmgen.geometry import Grid, check_frames_of_reference, of_series, plane_of, sample
from dcmgen.model import groups
from dcmgen.pixels import pixel_array
from dcmgen.values.tags import DVH_DATA

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_COARSEST = 1.0  # mm; distance of the points at which a dose is sampled
_MOST_BINS = 1000
_CUBIC_CENTIMETER = 1000.0  # mm³


@attrs.frozen(eq=False)
class DVH:
    """Cumulative dose-volume histogram of a region.

    Attributes
    ----------
    doses : numpy.ndarray of float64, shape (n,)
        Doses from 0 in equal steps.
    volumes : numpy.ndarray of float64, shape (n,)
        Volume in cm³ that receives at least each dose.
    units : {"GY", "RELATIVE"}
        Dose Units.
    type : str
        Dose Type.
    minimum, mean, maximum : float
        Doses of the region; NaN if they are unknown.
    """

    doses: Array
    volumes: Array
    units: str
    type: str
    minimum: float = float("nan")
    mean: float = float("nan")
    maximum: float = float("nan")

    @property
    def volume(self) -> float:
        """Volume of the region in cm³."""
        return float(self.volumes[0])

    def dose_at(self, percent: float) -> float:
        """Return the dose that a part of the volume receives at least, such as D95 for 95 percent.

        Parameters
        ----------
        percent : float
            Part of the volume, from 0 to 100.

        Returns
        -------
        float
            Dose in the units of the histogram; NaN if the volume is 0.

        Raises
        ------
        CreateError
            If the percentage is not from 0 to 100.
        """
        if not 0 <= percent <= 100:
            raise CreateError(f"percent= is {percent}", advice="Pass a number from 0 to 100")
        if not self.volume:
            return float("nan")
        shares = 100 * self.volumes / self.volumes[0]
        last = int(np.flatnonzero(shares >= percent)[-1])
        if last == len(shares) - 1:
            return float(self.doses[last])
        return float(np.interp(-percent, -shares[last : last + 2], self.doses[last : last + 2]))

    def volume_at(self, dose: float) -> float:
        """Return the volume in cm³ that receives at least a dose, such as V20 for 20 Gy.

        Parameters
        ----------
        dose : float
            Dose in the units of the histogram.

        Returns
        -------
        float
            Volume in cm³, interpolated between the doses of the histogram.
        """
        return float(np.interp(dose, self.doses, self.volumes, right=0.0))

    def __repr__(self) -> str:
        unit = {"GY": " Gy"}.get(self.units, "")
        return (
            f"<DVH: {self.volume:.4g} cm³, {self.minimum:.4g} to {self.maximum:.4g}{unit}, mean {self.mean:.4g}{unit}>"
        )


def doses(dose: BaseDataset) -> Array:
    """Return the doses of an RT Dose in its units.

    Parameters
    ----------
    dose : Dataset
        RT Dose with a dose grid.

    Returns
    -------
    numpy.ndarray of float64, shape (slices, rows, columns)
        Stored values times Dose Grid Scaling, in the order of the frames.

    Raises
    ------
    MissingElementError
        If there is no dose grid.
    GeometryError
        If Dose Grid Scaling is absent or not positive.
    """
    stored = pixel_array(dose)
    scaling = groups.number(dose.get("DoseGridScaling"))
    if not scaling or scaling < 0:
        raise GeometryError(f"the element is {scaling}", tag_path="DoseGridScaling", advice="Set a positive number")
    return stored.reshape(-1, *stored.shape[-2:]) * scaling


def dose_grid(dose: BaseDataset) -> Grid:
    """Return the grid of an RT Dose, with slices in the order of the frames.

    Parameters
    ----------
    dose : Dataset
        RT Dose with a dose grid.

    Returns
    -------
    Grid
        The grid.

    Raises
    ------
    GeometryError
        If the frames are not at equal distances; or if there is one frame, and Slice Thickness is absent.
    """
    if groups.frame_count(dose) == 1:
        thickness = groups.number(dose.get("SliceThickness"))
        if not thickness or thickness < 0:
            raise GeometryError(
                "the thickness of the single slice is unknown", tag_path="SliceThickness", advice="Set it in mm"
            )
        return Grid.from_plane(plane_of(dose), slices=1, between=thickness)
    stack = of_series(dose)
    return stack.grid if stack.order[0] == 0 else stack.grid[::-1]


def dvh(
    dose: BaseDataset,
    structures: BaseDataset,
    roi: str | int,
    *,
    bin_width: float | None = None,
    spacing: float | None = None,
    outside: float | None = None,
) -> DVH:
    """Compute the dose-volume histogram of a region.

    Parameters
    ----------
    dose : Dataset
        RT Dose with a dose grid.
    structures : Dataset
        Structure set.
    roi : str or int
        ROI Name or ROI Number.
    bin_width : float, optional
        Step of the doses of the histogram. By default, a round number that results in at most 1000 steps.
    spacing : float, optional
        Distance in mm of the points in the planes of the contours at which the dose is sampled. By default, 1 mm,
        or less: half the distance of the voxels of the dose, or a hundredth of the extent of the region. If the structure
        set states the grid of the region, the points are the voxels of this grid.
    outside : float, optional
        Dose of the part of the region outside of the dose grid. By default, such a part is an error.

    Returns
    -------
    DVH
        The cumulative histogram. Each contour represents a slab around its plane, as for `mask`, and the dose is
        interpolated between voxels.

    Raises
    ------
    CreateError
        If `bin_width` or `spacing` is not positive.
    UnknownNameError
        If there is no such region.
    GeometryError
        If a part of the region is outside of the dose grid, the region is empty, or the frames of reference differ.
    """
    for name, given in (("bin_width", bin_width), ("spacing", spacing)):
        if given is not None and not 0 < given < np.inf:
            raise CreateError(f"{name}= is {given}", advice="Pass a positive number")
    grid, values = dose_grid(dose), doses(dose)
    points = samples(structures, roi, spacing, min(_COARSEST, min(grid.spacing[1:]) / 2))
    check_frames_of_reference([grid.frame_of_reference_uid, points.frame_of_reference_uid])
    if not len(points.points):
        raise GeometryError(f"ROI {points.name!r} is empty")
    found = sample(values, grid, points.points, outside=float("nan") if outside is None else outside)
    beyond = np.isnan(found).mean()
    if beyond:
        raise GeometryError(
            f"{100 * beyond:.3g} % of ROI {points.name!r} is outside of the dose grid",
            advice="Pass outside=, the dose of this part",
        )
    return _histogram(found, points.volume / _CUBIC_CENTIMETER, bin_width, dose)


def _histogram(found: Array, volume: float, bin_width: float | None, dose: BaseDataset) -> DVH:
    """Return the histogram of doses, each of which a volume in cm³ receives."""
    low, high = float(found.min()), float(found.max())
    if low < 0:
        raise GeometryError("the region has negative doses, of which there is no cumulative histogram")
    width = bin_width or _round_width(high / _MOST_BINS)
    steps = np.arange(int(high / width) + 2) * width
    received = len(found) - np.searchsorted(np.sort(found), steps, side="left")
    units, kind = (str(dose.get(keyword) or "") for keyword in ("DoseUnits", "DoseType"))
    return DVH(steps, received * volume, units, kind, low, float(found.mean()), high)


def _round_width(least: float) -> float:
    """Return the smallest of 1, 2 and 5 times a power of ten that is at least a number."""
    if least <= 0:
        return 0.01
    power = 10.0 ** np.floor(np.log10(least))
    return float(next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9)))


def to_item(histogram: DVH, number: int) -> dict[str, Any]:
    """Return the values of an item of DVH Sequence."""
    widths = np.diff(histogram.doses, append=histogram.doses[-1] + histogram.doses[1])
    data = np.stack([widths, histogram.volumes], -1).reshape(-1)
    item: dict[str, Any] = {
        "DVHReferencedROISequence": [{"ReferencedROINumber": number, "DVHROIContributionType": "INCLUDED"}],
        "DVHType": "CUMULATIVE",
        "DoseUnits": histogram.units,
        "DoseType": histogram.type,
        "DVHDoseScaling": 1,
        "DVHVolumeUnits": "CM3",
        "DVHNumberOfBins": len(widths),
        "DVHData": [f"{value:.10g}" for value in data.tolist()],
    }
    for keyword, value in (
        ("DVHMinimumDose", histogram.minimum),
        ("DVHMeanDose", histogram.mean),
        ("DVHMaximumDose", histogram.maximum),
    ):
        if np.isfinite(value):
            item[keyword] = f"{value:.10g}"
    return item


def stored_dvhs(dose: BaseDataset) -> dict[int, DVH]:
    """Return the dose-volume histograms that an RT Dose contains, as cumulative ones in cm³.

    Parameters
    ----------
    dose : Dataset
        RT Dose.

    Returns
    -------
    dict of int to DVH
        Histograms by ROI Number. Histograms of several regions, in other units than cm³, and natural ones are left out.

    Raises
    ------
    GeometryError
        If DVH Data is not pairs of numbers.
    """
    found = {}
    for item in dose.get("DVHSequence") or ():
        regions = list(item.get("DVHReferencedROISequence") or ())
        if len(regions) != 1 or item.get("DVHVolumeUnits") != "CM3" or item.get("DVHType") == "NATURAL":
            continue
        data = get_array(item, DVH_DATA) if "DVHData" in item else np.empty(0)
        if not len(data) or len(data) % 2 or not np.isfinite(data).all():
            raise GeometryError(
                f"the element has {len(data)} values", tag_path="DVHData", advice="Set pairs of numbers"
            )
        widths, volumes = data[::2], data[1::2]
        if item.get("DVHType") == "DIFFERENTIAL":
            volumes = np.flip(np.cumsum(np.flip(volumes)))
        scaling = groups.number(item.get("DVHDoseScaling")) or 1.0
        found[groups.whole("ReferencedROINumber", regions[0].get("ReferencedROINumber"))] = DVH(
            (np.cumsum(widths) - widths) * scaling,
            volumes,
            str(item.get("DoseUnits") or ""),
            str(item.get("DoseType") or ""),
            minimum=_stated(item, "DVHMinimumDose"),
            mean=_stated(item, "DVHMeanDose"),
            maximum=_stated(item, "DVHMaximumDose"),
        )
    return found


def _stated(item: BaseDataset, keyword: str) -> float:
    value = groups.number(item.get(keyword))
    return float("nan") if value is None else value
