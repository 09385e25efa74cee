# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Dimension Index Sequence (0020,9222)."""

from __future__ import annotations

from dcmgen.model.fields import AT, LO, LO_, UI
from dcmgen.model.iod import Item


class DimensionIndexSequenceItem(Item):
    """Item of Dimension Index Sequence (0020,9222) (PS3.3 C.7.6.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """

    __slots__ = ()

    DimensionIndexPointer = AT(0x0020_9165)
    DimensionIndexPrivateCreator = LO(0x0020_9213)
    FunctionalGroupPointer = AT(0x0020_9167)
    FunctionalGroupPrivateCreator = LO(0x0020_9238)
    DimensionOrganizationUID = UI(0x0020_9164)
    DimensionDescriptionLabel = LO_(0x0020_9421)
