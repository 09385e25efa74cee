# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Dimension Organization Sequence (0020,9221)."""

from __future__ import annotations

from dcmgen.model.fields import UI
from dcmgen.model.iod import Item


class DimensionOrganizationSequenceItem(Item):
    """Item of Dimension Organization Sequence (0020,9221) (PS3.3 C.7.6.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """

    __slots__ = ()

    DimensionOrganizationUID = UI(0x0020_9164)
