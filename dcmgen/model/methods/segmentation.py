"""Methods of segmentations."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

    from dcmgen.create.placement import Like
    from dcmgen.create.segments.reading import Masks
    from dcmgen.create.segments.segment import Segment


class SegmentationMethods:
    """Methods of `dcmgen.iods.Segmentation`."""

    __slots__ = ()

    def segments(self: Any) -> dict[int, Segment]:
        """Return the segments, without the background of a label map.

        Returns
        -------
        dict of int to Segment
            Segments by Segment Number. Values that are absent or invalid are empty.
        """
        from dcmgen.create.segments.reading import segments

        return segments(self)

    def masks(self: Any, like: Like | None = None) -> Masks:
        """Return the masks of the segments.

        Parameters
        ----------
        like : Grid, Dataset, path-like, or iterable of them, optional
            Grid or images whose slices the masks have, in the same order; the files of a folder are sorted along their
            normal. By default, the slices are those of the segmentation, in ascending order along the normal, with
            those between them that have no frame; see ``masks.grid``.

        Returns
        -------
        Masks
            Arrays by Segment Number: Booleans, or fractions from 0 to 1. Each mask is decoded when it is accessed.

        Raises
        ------
        CreateError
            If a frame is not on a slice of `like`, or if the position of frames is unknown.
        GeometryError
            If a position is not valid, or the frames of reference differ.

        Examples
        --------
        >>> import numpy as np
        >>> from dcmgen import create
        >>> labels = np.zeros((3, 16, 16), np.uint8)
        >>> labels[1:, 4:8, 4:8] = 1
        >>> seg = create.segmentation(labels, affine=np.eye(4), segments=["Lung"], algorithm_type="MANUAL")
        >>> masks = seg.masks()
        >>> masks
        <Masks of shape (2, 16, 16): 1: 'Lung'>
        >>> int(masks["Lung"].sum())
        32
        """
        from dcmgen.create.segments.reading import Masks

        return Masks(self, like)

    def labels(self: Any, like: Like | None = None) -> np.ndarray[Any, Any]:
        """Return one array with the Segment Numbers.

        Parameters
        ----------
        like : Grid, Dataset, path-like, or iterable of them, optional
            Grid or images that define the slices; see `masks`.

        Returns
        -------
        numpy.ndarray of uint8 or uint16
            Labels; 0 is in no segment.

        Raises
        ------
        CreateError
            If segments overlap, or the segmentation has fractions; and the errors of `masks`.
        """
        return self.masks(like).labels()  # type: ignore[no-any-return]
