# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Radiation Common Base Macro."""

from __future__ import annotations

from dcmgen.items.rt_treatment_position_macro import RTTreatmentPositionMacro
from dcmgen.model.fields import CS, SQ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.definition_source_sequence_item import DefinitionSourceSequenceItem
    from dcmgen.items.rt_tolerance_set_macro import RTToleranceSetMacro


class RTRadiationCommonBaseMacro(RTTreatmentPositionMacro):
    """RT Radiation Common Base Macro (PS3.3 C.36.2.1.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """

    __slots__ = ()

    RTRadiationPhysicalAndGeometricContentDetailFlag: CS[Literal["FULL", "IDENT_ONLY", "GEOMETRY_ONLY"]] = CS(
        0x300A_0638
    )
    """RT Radiation Physical and Geometric Content Detail Flag (300A,0638), VM 1, Type 1 (PS3.3 C.36.2.1.6)."""
    RTRecordFlag: CS[Literal["YES", "NO"]] = CS(0x300A_0639)
    """RT Record Flag (300A,0639), VM 1, Type 1 (PS3.3 C.36.2.1.6)."""
    RTTreatmentTechniqueCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0080, "CodeSequenceMacro")
    """RT Treatment Technique Code Sequence (3010,0080), VM 1, Type 1C (PS3.3 C.36.2.1.6)."""
    RTToleranceSetSequence: SQ[RTToleranceSetMacro] = SQ(0x300A_0629, "RTToleranceSetMacro")
    """RT Tolerance Set Sequence (300A,0629), VM 1, Type 3 (PS3.3 C.36.2.1.6)."""
    TreatmentMachineSpecialModeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0635, "CodeSequenceMacro")
    """Treatment Machine Special Mode Code Sequence (300A,0635), VM 1, Type 1C (PS3.3 C.36.2.1.6)."""
    DefinitionSourceSequence: SQ[DefinitionSourceSequenceItem] = SQ(0x0008_1156, "DefinitionSourceSequenceItem")
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.36.2.1.6)."""
