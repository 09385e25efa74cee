# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Requested Procedure Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    DA_,
    LO_,
    LT_,
    SH_,
    SHT_,
    SQ,
    TM_,
    UI_,
    AnyText,
    DA_Value,
    Items,
    LO_Value,
    LT_Value,
    PNn,
    PNnValue,
    SH_Value,
    TM_Value,
    UI_Value,
)
from dcmgen.model.iod import Module

class RequestedProcedureModule(Module):
    """Requested Procedure Module (PS3.3 C.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """

    def __init__(
        self,
        /,
        *,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        StudyInstanceUID: UI_Value = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        RequestedLateralityCodeSequence: Items[CodeSequenceMacro] = ...,
        RequestedProcedureID: SH_Value = ...,
        ReasonForTheRequestedProcedure: LO_Value = ...,
        RequestedProcedurePriority: Literal["STAT", "HIGH", "ROUTINE", "MEDIUM", "LOW", None] | AnyText = ...,
        PatientTransportArrangements: LO_Value = ...,
        RequestedProcedureLocation: LO_Value = ...,
        ConfidentialityCode: LO_Value = ...,
        ReportingPriority: Literal["HIGH", "ROUTINE", "MEDIUM", "LOW", None] | AnyText = ...,
        ReasonForRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        NamesOfIntendedRecipientsOfResults: PNnValue = ...,
        IntendedRecipientsOfResultsIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        RequestedProcedureComments: LT_Value = ...,
    ) -> None: ...
    RequestedProcedureID: SH_
    """Requested Procedure ID (0040,1001), SH, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    ReasonForTheRequestedProcedure: LO_
    """Reason for the Requested Procedure (0040,1002), LO, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    RequestedProcedureComments: LT_
    """Requested Procedure Comments (0040,1400), LT, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Requested Procedure Code Sequence (0040,100A), SQ, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Procedure Code Sequence (0032,1064), SQ, VM 1.

    Codes: CID 101 Imaging Procedure (Baseline, inferred).

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    RequestedLateralityCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Laterality Code Sequence (0032,1065), SQ, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    StudyInstanceUID: UI_
    """Study Instance UID (0020,000D), UI, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    StudyDate: DA_
    """Study Date (0008,0020), DA, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    StudyTime: TM_
    """Study Time (0008,0030), TM, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Study Sequence (0008,1110), SQ, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    RequestedProcedureDescription: LO_
    """Requested Procedure Description (0032,1060), LO, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    RequestedProcedurePriority: SHT_[Literal["STAT", "HIGH", "ROUTINE", "MEDIUM", "LOW"]]
    """Requested Procedure Priority (0040,1003), SH, VM 1.

    Defined Terms: STAT, HIGH, ROUTINE, MEDIUM, LOW.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    PatientTransportArrangements: LO_
    """Patient Transport Arrangements (0040,1004), LO, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    RequestedProcedureLocation: LO_
    """Requested Procedure Location (0040,1005), LO, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    ConfidentialityCode: LO_
    """Confidentiality Code (0040,1008), LO, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    ReportingPriority: SHT_[Literal["HIGH", "ROUTINE", "MEDIUM", "LOW"]]
    """Reporting Priority (0040,1009), SH, VM 1.

    Defined Terms: HIGH, ROUTINE, MEDIUM, LOW.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    NamesOfIntendedRecipientsOfResults: PNn
    """Names of Intended Recipients of Results (0040,1010), PN, VM 1-n.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
    IntendedRecipientsOfResultsIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Intended Recipients of Results Identification Sequence (0040,1011), SQ, VM 1.

    PS3.3 C.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """
