# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Surface Mesh Identification Sequence (0022,1620)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI, UL
from dcmgen.model.iod import Item


class ReferencedSurfaceMeshIdentificationSequenceItem(Item):
    """Item of Referenced Surface Mesh Identification Sequence (0022,1620) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    ReferencedSOPInstanceUID = UI(0x0008_1155)
    ReferencedSurfaceNumber = UL(0x0066_002C)
    SegmentedPropertyTypeCodeSequence = SQ(0x0062_000F, "CodeSequenceMacro")
    SurfaceMeshZPixelOffset = UL(0x0022_1658)
