# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Microscope Slide Layer Tile Organization Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ, UL, DSn
from dcmgen.model.iod import Module


class MicroscopeSlideLayerTileOrganizationModule(Module):
    """Microscope Slide Layer Tile Organization Module (PS3.3 C.8.12.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """

    __slots__ = ()

    TotalPixelMatrixColumns = UL(0x0048_0006)
    TotalPixelMatrixRows = UL(0x0048_0007)
    TotalPixelMatrixFocalPlanes = UL(0x0048_0303)
    TotalPixelMatrixOriginSequence = SQ(0x0048_0008, "TotalPixelMatrixOriginSequenceItem")
    ImageOrientationSlide = DSn(0x0048_0102)
    TilesOverlap = CST_(0x0048_0304)
