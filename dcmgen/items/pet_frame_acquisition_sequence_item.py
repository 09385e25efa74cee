# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of PET Frame Acquisition Sequence (0018,9732)."""

from __future__ import annotations

from dcmgen.model.fields import DS
from dcmgen.model.iod import Item


class PETFrameAcquisitionSequenceItem(Item):
    """Item of PET Frame Acquisition Sequence (0018,9732) (PS3.3 C.8.22.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.2.html
    """

    __slots__ = ()

    TableHeight = DS(0x0018_1130)
    GantryDetectorTilt = DS(0x0018_1120)
    GantryDetectorSlew = DS(0x0018_1121)
    DataCollectionDiameter = DS(0x0018_0090)
