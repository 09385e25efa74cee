# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Series Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.performed_procedure_step_summary_macro import PerformedProcedureStepSummaryMacro
from dcmgen.items.performed_protocol_code_sequence_item import PerformedProtocolCodeSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.request_attributes_macro import RequestAttributesMacro, RequestAttributesMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    DA_,
    IS_,
    LO_,
    SQ,
    TM_,
    UI,
    UI_,
    DA_Value,
    IS_Value,
    Items,
    LO_Value,
    PNn,
    PNnValue,
    SH_Value,
    ST_Value,
    TM_Value,
    UI_Value,
    UIValue,
)
from dcmgen.model.iod import Module

class RTSeriesModule(PerformedProcedureStepSummaryMacro, Module):
    """RT Series Module (PS3.3 C.8.8.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal["RTIMAGE", "RTDOSE", "RTSTRUCT", "RTPLAN", "RTRECORD"] = ...,
        SeriesInstanceUID: UIValue = ...,
        OperatorsName: PNnValue = ...,
        SeriesNumber: IS_Value = ...,
        SeriesDate: DA_Value = ...,
        SeriesTime: TM_Value = ...,
        SeriesDescription: LO_Value = ...,
        SeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        PerformedProcedureStepStartDate: DA_Value = ...,
        PerformedProcedureStepStartTime: TM_Value = ...,
        PerformedProcedureStepEndDate: DA_Value = ...,
        PerformedProcedureStepEndTime: TM_Value = ...,
        PerformedProcedureStepID: SH_Value = ...,
        PerformedProcedureStepDescription: LO_Value = ...,
        PerformedProtocolCodeSequence: Items[PerformedProtocolCodeSequenceItem] = ...,
        RequestAttributesSequence: Items[RequestAttributesMacro] = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
        TreatmentSessionUID: UI_Value = ...,
    ) -> None: ...
    Modality: CS[Literal["RTIMAGE", "RTDOSE", "RTSTRUCT", "RTPLAN", "RTRECORD"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: RTIMAGE, RTDOSE, RTSTRUCT, RTPLAN, RTRECORD.

    Enumerated Values if the IOD is RT Image: RTIMAGE.

    Enumerated Values if the IOD is RT Dose: RTDOSE.

    Enumerated Values if the IOD is RT Structure Set: RTSTRUCT.

    Enumerated Values if the IOD is RT Plan or RT Ion Plan: RTPLAN.

    Enumerated Values if the IOD is RT Beams Treatment Record, RT Ion Beams Treatment Record, RT Brachy Treatment
    Record or RT Treatment Summary Record: RTRECORD.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    SeriesNumber: IS_
    """Series Number (0020,0011), IS, VM 1, Type 2.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    SeriesDate: DA_
    """Series Date (0008,0021), DA, VM 1, Type 3.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    SeriesTime: TM_
    """Series Time (0008,0031), TM, VM 1, Type 3.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    SeriesDescription: LO_
    """Series Description (0008,103E), LO, VM 1, Type 3.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    SeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Series Description Code Sequence (0008,103F), SQ, VM 1, Type 3.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    OperatorsName: PNn
    """Operators' Name (0008,1070), PN, VM 1-n, Type 2.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    OperatorIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1, Type 3.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 3.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    RequestAttributesSequence: SQ[RequestAttributesMacros, RequestAttributesMacro]
    """Request Attributes Sequence (0040,0275), SQ, VM 1, Type 3.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    TreatmentSessionUID: UI_
    """Treatment Session UID (300A,0700), UI, VM 1, Type 3.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
