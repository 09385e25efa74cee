# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT General Plan Module."""

from typing import Literal

from dcmgen.items.assertion_macro import AssertionMacro, AssertionMacros
from dcmgen.items.rt_general_plan_referenced_rt_plan_sequence_item import (
    RTGeneralPlanReferencedRTPlanSequenceItem,
    RTGeneralPlanReferencedRTPlanSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.treatment_site_code_sequence_item import TreatmentSiteCodeSequenceItem, TreatmentSiteCodeSequenceItems
from dcmgen.model.fields import (
    CST,
    CST_,
    DA_,
    IS_,
    LO_,
    SH,
    SQ,
    ST_,
    TM_,
    AnyText,
    DA_Value,
    FDn,
    FDnValue,
    IS_Value,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    SHValue,
    ST_Value,
    TM_Value,
)
from dcmgen.model.iod import Module

class RTGeneralPlanModule(Module):
    """RT General Plan Module (PS3.3 C.8.8.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """

    def __init__(
        self,
        /,
        *,
        RTPlanLabel: SHValue = ...,
        RTPlanGeometry: Literal["PATIENT", "TREATMENT_DEVICE"] | AnyText = ...,
        ReferencedStructureSetSequence: Items[SOPInstanceReferenceMacro] = ...,
        RTPlanDate: DA_Value = ...,
        RTPlanTime: TM_Value = ...,
        InstanceNumber: IS_Value = ...,
        RTAssertionsSequence: Items[AssertionMacro] = ...,
        FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: FDnValue = ...,
        RTPlanName: LO_Value = ...,
        RTPlanDescription: ST_Value = ...,
        TreatmentProtocols: LOnValue = ...,
        PlanIntent: Literal[
            "CURATIVE", "PALLIATIVE", "PROPHYLACTIC", "VERIFICATION", "MACHINE_QA", "RESEARCH", "SERVICE", None
        ]
        | AnyText = ...,
        ReferencedRTPlanSequence: Items[RTGeneralPlanReferencedRTPlanSequenceItem] = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
        TreatmentSite: LO_Value = ...,
        TreatmentSiteCodeSequence: Items[TreatmentSiteCodeSequenceItem] = ...,
    ) -> None: ...
    RTPlanLabel: SH
    """RT Plan Label (300A,0002), SH, VM 1, Type 1.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    RTPlanName: LO_
    """RT Plan Name (300A,0003), LO, VM 1, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    RTPlanDescription: ST_
    """RT Plan Description (300A,0004), ST, VM 1, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    RTPlanDate: DA_
    """RT Plan Date (300A,0006), DA, VM 1, Type 2.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    RTPlanTime: TM_
    """RT Plan Time (300A,0007), TM, VM 1, Type 2.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    RTAssertionsSequence: SQ[AssertionMacros, AssertionMacro]
    """RT Assertions Sequence (0044,0110), SQ, VM 1, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    TreatmentProtocols: LOn
    """Treatment Protocols (300A,0009), LO, VM 1-n, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    PlanIntent: CST_[
        Literal["CURATIVE", "PALLIATIVE", "PROPHYLACTIC", "VERIFICATION", "MACHINE_QA", "RESEARCH", "SERVICE"]
    ]
    """Plan Intent (300A,000A), CS, VM 1, Type 3.

    Defined Terms: CURATIVE, PALLIATIVE, PROPHYLACTIC, VERIFICATION, MACHINE_QA, RESEARCH, SERVICE.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    TreatmentSite: LO_
    """Treatment Site (3010,0077), LO, VM 1, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    TreatmentSiteCodeSequence: SQ[TreatmentSiteCodeSequenceItems, TreatmentSiteCodeSequenceItem]
    """Treatment Site Code Sequence (3010,0078), SQ, VM 1, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    RTPlanGeometry: CST[Literal["PATIENT", "TREATMENT_DEVICE"]]
    """RT Plan Geometry (300A,000C), CS, VM 1, Type 1.

    Defined Terms: PATIENT, TREATMENT_DEVICE.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    ReferencedStructureSetSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Structure Set Sequence (300C,0060), SQ, VM 1, Type 1C.

    Required if RT Plan Geometry is PATIENT. Not allowed otherwise.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Dose Sequence (300C,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    ReferencedRTPlanSequence: SQ[RTGeneralPlanReferencedRTPlanSequenceItems, RTGeneralPlanReferencedRTPlanSequenceItem]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
    FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: FDn
    """Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B), FD, VM 16, Type 3.

    PS3.3 C.8.8.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.9.html
    """
