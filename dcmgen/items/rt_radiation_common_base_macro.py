# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Radiation Common Base Macro."""

from __future__ import annotations

from dcmgen.items.rt_treatment_position_macro import RTTreatmentPositionMacro
from dcmgen.model.fields import CS, SQ


class RTRadiationCommonBaseMacro(RTTreatmentPositionMacro):
    """RT Radiation Common Base Macro (PS3.3 C.36.2.1.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """

    __slots__ = ()

    RTRadiationPhysicalAndGeometricContentDetailFlag = CS(0x300A_0638)
    RTRecordFlag = CS(0x300A_0639)
    RTTreatmentTechniqueCodeSequence = SQ(0x3010_0080, "CodeSequenceMacro")
    RTToleranceSetSequence = SQ(0x300A_0629, "RTToleranceSetMacro")
    TreatmentMachineSpecialModeCodeSequence = SQ(0x300A_0635, "CodeSequenceMacro")
    DefinitionSourceSequence = SQ(0x0008_1156, "DefinitionSourceSequenceItem")
