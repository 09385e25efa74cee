# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Support Position Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Macro


class PatientSupportPositionMacro(Macro):
    """Patient Support Position Macro (PS3.3 10.40).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """

    __slots__ = ()

    PatientSupportPositionSpecificationMethod = CS(0x300A_065C)
    PatientSupportPositionDeviceParameterSequence = SQ(0x300A_065D, "PatientSupportPositionDeviceParameterSequenceItem")
