"""Methods of structure sets and doses."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

    from dcmgen.create.placement import Like
    from dcmgen.create.radiotherapy.dvh import DVH
    from dcmgen.geometry import Grid
    from dcmgen.model.dataset import BaseDataset


class StructureSetMethods:
    """Methods of RT Structure Sets: the masks of their regions."""

    __slots__ = ()

    def mask(self: Any, roi: str | int, like: Like | None = None) -> np.ndarray[Any, Any]:
        """Return the mask of a region of interest on the voxels of images or of a grid.

        Parameters
        ----------
        roi : str or int
            ROI Name or ROI Number.
        like : Grid, Dataset, path-like, or iterable of them, optional
            A grid, or the images of one series in any order. By default, the grid that the structure set states for the
            region, as `dcmgen.create.structure_set` does for masks.

        Returns
        -------
        numpy.ndarray of bool, shape (slices, rows, columns)
            Voxels whose centers are in the region. The slices of images are in the order of `dcmgen.geometry.of_series`.

        Raises
        ------
        UnknownNameError
            If there is no such region, or if several have the name.
        GeometryError
            If the region has only points or open contours, if a contour is not valid, if the frames of reference differ,
            or if no grid is stated and `like` was not given.

        See Also
        --------
        masks : Masks of all regions.
        dcmgen.create.radiotherapy.masks.mask : Describes how contours are filled.
        """
        from dcmgen.create.radiotherapy.masks import mask

        return mask(self, roi, like)

    def masks(self: Any, like: Like | None = None) -> dict[str, np.ndarray[Any, Any]]:
        """Return the masks of all regions of interest by name.

        Parameters
        ----------
        like : Grid, Dataset, path-like, or iterable of them, optional
            As for `mask`.

        Returns
        -------
        dict of str to numpy.ndarray of bool
            Masks by ROI Name, without regions that consist of points or open contours. If several regions have the same
            name, the key is the name with the number, such as ``"Lung (2)"``.

        Raises
        ------
        GeometryError
            As for `mask`.
        """
        from dcmgen.create.radiotherapy.masks import masks

        return masks(self, like)


class DoseMethods:
    """Methods of RT Doses: their doses, grid and dose-volume histograms."""

    __slots__ = ()

    def doses(self: Any) -> np.ndarray[Any, Any]:
        """Return the doses in the unit of Dose Units: the stored values times Dose Grid Scaling.

        Returns
        -------
        numpy.ndarray of float64, shape (slices, rows, columns)
            The doses, in the order of the frames.

        Raises
        ------
        MissingElementError
            If there is no dose grid.
        GeometryError
            If Dose Grid Scaling is absent or not positive.
        """
        from dcmgen.create.radiotherapy.dvh import doses

        return doses(self)

    def grid(self: Any) -> Grid:
        """Return the grid of the doses, with slices in the order of the frames.

        Returns
        -------
        Grid
            The grid of `doses`.

        Raises
        ------
        GeometryError
            If the frames are not at equal distances; or if there is one frame, and Slice Thickness is absent.
        """
        from dcmgen.create.radiotherapy.dvh import dose_grid

        return dose_grid(self)

    def dvh(
        self: Any,
        structures: BaseDataset,
        roi: str | int,
        *,
        bin_width: float | None = None,
        spacing: float | None = None,
        outside: float | None = None,
    ) -> DVH:
        """Compute the dose-volume histogram of a region of interest.

        Parameters
        ----------
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
            The cumulative histogram.

        Raises
        ------
        CreateError
            If `bin_width` or `spacing` is not positive.
        UnknownNameError
            If there is no such region.
        GeometryError
            If a part of the region is outside of the dose grid, the region is empty, or the frames of reference differ.

        See Also
        --------
        dvhs : Histograms that the object contains.
        """
        from dcmgen.create.radiotherapy.dvh import dvh

        return dvh(self, structures, roi, bin_width=bin_width, spacing=spacing, outside=outside)

    def dvhs(self: Any) -> dict[int, DVH]:
        """Return the dose-volume histograms that the object contains, as cumulative ones in cm³.

        Returns
        -------
        dict of int to DVH
            Histograms by ROI Number. Histograms of several regions, in other units than cm³, and natural ones are left out.

        Raises
        ------
        GeometryError
            If DVH Data is not pairs of numbers.
        """
        from dcmgen.create.radiotherapy.dvh import stored_dvhs

        return stored_dvhs(self)
