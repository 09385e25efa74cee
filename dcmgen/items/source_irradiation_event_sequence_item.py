# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Source Irradiation Event Sequence (0008,3011)."""

from __future__ import annotations

from dcmgen.model.fields import UIn
from dcmgen.model.iod import Item


class SourceIrradiationEventSequenceItem(Item):
    """Item of Source Irradiation Event Sequence (0008,3011) (PS3.3 C.8.21.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """

    __slots__ = ()

    IrradiationEventUID = UIn(0x0008_3010)
