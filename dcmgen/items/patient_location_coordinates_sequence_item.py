# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Location Coordinates Sequence (3006,00C9)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, FDn
from dcmgen.model.iod import Item


class PatientLocationCoordinatesSequenceItem(Item):
    """Item of Patient Location Coordinates Sequence (3006,00C9) (PS3.3 10.39).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """

    __slots__ = ()

    ThreeDPointCoordinates = FDn(0x0068_6590)
    PatientLocationCoordinatesCodeSequence = SQ(0x3006_00CA, "CodeSequenceMacro")
