# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""External Beam Control Point General Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro, OutlineDefinitionMacros
from dcmgen.items.rt_control_point_general_macro import RTControlPointGeneralMacro
from dcmgen.model.fields import FD_, SQ, DTValue, FD_Value, FDValue, Items, US_Value, USValue

class ExternalBeamControlPointGeneralMacro(RTControlPointGeneralMacro):
    """External Beam Control Point General Macro (PS3.3 C.36.2.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.6.html
    """

    def __init__(
        self,
        /,
        *,
        RTControlPointIndex: USValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        CumulativeMeterset: FDValue = ...,
        DeliveryRateUnitSequence: Items[CodeSequenceMacro] = ...,
        BeamAreaLimitSequence: Items[OutlineDefinitionMacro] = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        DeliveryRate: FD_Value = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> None: ...
    DeliveryRate: FD_
    """Delivery Rate (300A,063D), FD, VM 1, Type 2C.

    Required if this is the first item of C-Arm Photon-Electron Control Point Sequence or this is the first item of
    Robotic Path Control Point Sequence or this is the first item of Tomotherapeutic Control Point Sequence or a
    condition that cannot be checked (control point) applies. Not allowed otherwise.

    PS3.3 C.36.2.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.6.html
    """
    DeliveryRateUnitSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Delivery Rate Unit Sequence (300A,063E), SQ, VM 1, Type 1C.

    Required if Delivery Rate has a value. Not allowed otherwise.

    PS3.3 C.36.2.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.6.html
    """
    BeamAreaLimitSequence: SQ[OutlineDefinitionMacros, OutlineDefinitionMacro]
    """Beam Area Limit Sequence (300A,0689), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.6.html
    """
