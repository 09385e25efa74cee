# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Radiation Record Set Module."""

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS, SQ, UI, US, CSValue, Items, LO_Value, LOValue, PN_Value, UIValue, USValue
from dcmgen.model.iod import Module

class RTRadiationRecordSetModule(ExtendedContentIdentificationMacro, Module):
    """RT Radiation Record Set Module (PS3.3 C.36.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentSessionUID: UIValue = ...,
        ReferencedRTRadiationRecordSequence: Items[SOPInstanceReferenceMacro] = ...,
        RTTreatmentFractionCompletionStatus: CSValue = ...,
        RTRadiationSetUsage: CSValue = ...,
        UserContentLongLabel: LOValue = ...,
        ReferencedRTRadiationSetSequence: Items[SOPInstanceReferenceMacro] = ...,
        RTRadiationSetDeliveryNumber: USValue = ...,
        ClinicalFractionNumber: USValue = ...,
        ContentDescription: LO_Value = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    TreatmentSessionUID: UI
    """Treatment Session UID (300A,0700), UI, VM 1, Type 1.

    PS3.3 C.36.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """
    ReferencedRTRadiationSetSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Set Sequence (300A,0702), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """
    RTRadiationSetUsage: CS
    """RT Radiation Set Usage (300A,0707), CS, VM 1, Type 1.

    PS3.3 C.36.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """
    ReferencedRTRadiationRecordSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Record Sequence (300A,0703), SQ, VM 1, Type 1.

    PS3.3 C.36.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """
    RTRadiationSetDeliveryNumber: US
    """RT Radiation Set Delivery Number (300A,0704), US, VM 1, Type 1C.

    Required if Referenced RT Radiation Set Sequence is present and RT Radiation Set Usage is TREATMENT. May be
    present otherwise.

    PS3.3 C.36.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """
    ClinicalFractionNumber: US
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 1C.

    Required if Referenced RT Radiation Set Sequence is present and RT Radiation Set Usage is TREATMENT. May be
    present otherwise.

    PS3.3 C.36.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """
    RTTreatmentFractionCompletionStatus: CS
    """RT Treatment Fraction Completion Status (300A,0706), CS, VM 1, Type 1.

    PS3.3 C.36.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """
