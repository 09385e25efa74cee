# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Orientation in Frame Sequence (0020,9450)."""

from __future__ import annotations

from dcmgen.model.fields import CSn
from dcmgen.model.iod import Item


class PatientOrientationInFrameSequenceItem(Item):
    """Item of Patient Orientation in Frame Sequence (0020,9450) (PS3.3 C.7.6.16.2.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.15
    """

    __slots__ = ()

    PatientOrientation = CSn(0x0020_0020)
