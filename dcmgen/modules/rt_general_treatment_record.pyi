# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT General Treatment Record Module."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CST_, DA_, IS, SQ, TM_, AnyText, DA_Value, ISValue, Items, TM_Value
from dcmgen.model.iod import Module

class RTGeneralTreatmentRecordModule(Module):
    """RT General Treatment Record Module (PS3.3 C.8.8.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        TreatmentDate: DA_Value = ...,
        TreatmentTime: TM_Value = ...,
        ReferencedRTPlanSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedTreatmentRecordSequence: Items[SOPInstanceReferenceMacro] = ...,
        TreatmentRecordContentOrigin: Literal["DEVICE", "USER", "SIMULATION", None] | AnyText = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.8.8.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """
    TreatmentDate: DA_
    """Treatment Date (3008,0250), DA, VM 1, Type 2.

    PS3.3 C.8.8.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """
    TreatmentTime: TM_
    """Treatment Time (3008,0251), TM, VM 1, Type 2.

    PS3.3 C.8.8.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """
    TreatmentRecordContentOrigin: CST_[Literal["DEVICE", "USER", "SIMULATION"]]
    """Treatment Record Content Origin (300A,0709), CS, VM 1, Type 3.

    Defined Terms: DEVICE, USER, SIMULATION.

    PS3.3 C.8.8.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """
    ReferencedRTPlanSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1, Type 2.

    PS3.3 C.8.8.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """
    ReferencedTreatmentRecordSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Treatment Record Sequence (3008,0030), SQ, VM 1, Type 3.

    PS3.3 C.8.8.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.17.html
    """
