"""Methods of structure sets and doses."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

    from dcmgen.create.placement import Like


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
