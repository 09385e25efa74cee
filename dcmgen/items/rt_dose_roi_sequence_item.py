# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Dose ROI Sequence (3004,0010)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, IS
from dcmgen.model.iod import Item


class RTDoseROISequenceItem(Item):
    """Item of RT Dose ROI Sequence (3004,0010) (PS3.3 C.8.8.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
    DoseUnits = CS(0x3004_0002)
    DoseValue = DS(0x3004_0012)
