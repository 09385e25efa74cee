# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Two Dimensional to Three Dimensional Map Sequence (0022,1518)."""

from __future__ import annotations

from dcmgen.model.fields import OF, UL, ISn
from dcmgen.model.iod import Item


class TwoDimensionalToThreeDimensionalMapSequenceItem(Item):
    """Item of Two Dimensional to Three Dimensional Map Sequence (0022,1518) (PS3.3 C.8.17.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.12.html
    """

    __slots__ = ()

    ReferencedFrameNumber = ISn(0x0008_1160)
    NumberOfMapPoints = UL(0x0022_1530)
    TwoDimensionalToThreeDimensionalMapData = OF(0x0022_1531)
