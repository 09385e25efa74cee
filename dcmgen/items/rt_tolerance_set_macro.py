# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Tolerance Set Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO, SQ
from dcmgen.model.iod import Macro


class RTToleranceSetMacro(Macro):
    """RT Tolerance Set Macro (PS3.3 C.36.2.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

    __slots__ = ()

    RTToleranceSetLabel = LO(0x300A_062A)
    AttributeToleranceValuesSequence = SQ(0x300A_062B, "AttributeToleranceValuesSequenceItem")
    PatientSupportPositionSpecificationMethod = CS(0x300A_065C)
    PatientSupportPositionDeviceToleranceSequence = SQ(0x300A_0660, "PatientSupportPositionDeviceToleranceSequenceItem")
