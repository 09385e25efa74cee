# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Meterset to Dose Mapping Sequence (300A,0620)."""

from __future__ import annotations

from dcmgen.model.fields import FD
from dcmgen.model.iod import Item


class MetersetToDoseMappingSequenceItem(Item):
    """Item of Meterset to Dose Mapping Sequence (300A,0620) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    CumulativeMeterset = FD(0x300A_063C)
    RadiationDoseValue = FD(0x300A_0625)
