# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Series Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.performed_procedure_step_summary_macro import PerformedProcedureStepSummaryMacro
from dcmgen.items.performed_protocol_code_sequence_item import PerformedProtocolCodeSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.related_series_sequence_item import RelatedSeriesSequenceItem, RelatedSeriesSequenceItems
from dcmgen.items.request_attributes_macro import RequestAttributesMacro, RequestAttributesMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    CST_,
    DA_,
    IS_,
    LO_,
    SQ,
    TM_,
    UI,
    UI_,
    AnyText,
    CS_Value,
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
    USorSS_,
    USorSS_Value,
)
from dcmgen.model.iod import Module

class GeneralSeriesModule(PerformedProcedureStepSummaryMacro, Module):
    """General Series Module (PS3.3 C.7.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
        | AnyText = ...,
        SeriesInstanceUID: UIValue = ...,
        AnatomicalOrientationType: Literal["BIPED", "QUADRUPED"] = ...,
        SeriesNumber: IS_Value = ...,
        PatientPosition: Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
            None,
        ]
        | AnyText = ...,
        Laterality: Literal["R", "L", "", None] = ...,
        SeriesDate: DA_Value = ...,
        SeriesTime: TM_Value = ...,
        SeriesDescription: LO_Value = ...,
        SeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformingPhysicianName: PNnValue = ...,
        PerformingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        RelatedSeriesSequence: Items[RelatedSeriesSequenceItem] = ...,
        BodyPartExamined: CS_Value = ...,
        ProtocolName: LO_Value = ...,
        SmallestPixelValueInSeries: USorSS_Value = ...,
        LargestPixelValueInSeries: USorSS_Value = ...,
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
    Modality: CST[
        Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
    ]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Defined Terms: AR, ASMT, AU, BDUS, BI, BMD, CR, CT, CTPROTOCOL, DG, DOC, DX, ECG, EPS, ES, FID, GM, HC, HD, IO,
    IOL, IVOCT, IVUS, KER, KO, LEN, LS, MG, MR, M3D, NM, OAM, OCT, OP, OPM, OPT, OPTBSV, OPTENF, OPV, OSS, OT, PLAN,
    PR, PT, PX, REG, RESP, RF, RG, RTDOSE, RTIMAGE, RTINTENT, RTPLAN, RTRAD, RTRECORD, RTSEGANN, RTSTRUCT, RWV, SEG,
    SM, SMR, SR, SRF, STAIN, TEXTUREMAP, TG, US, VA, XA, XC, ANN, CFM, DMS, EEG, EMG, EOG, PA, POS, XAPROTOCOL, AS,
    CD, CF, CP, CS, DD, DF, DM, DS, EC, FA, FS, LP, MA, MS, OPR, ST, VF.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    SeriesNumber: IS_
    """Series Number (0020,0011), IS, VM 1, Type 2.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    Laterality: CS_[Literal["R", "L", ""]]
    """Laterality (0020,0060), CS, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: R, L.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    SeriesDate: DA_
    """Series Date (0008,0021), DA, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    SeriesTime: TM_
    """Series Time (0008,0031), TM, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    PerformingPhysicianName: PNn
    """Performing Physician's Name (0008,1050), PN, VM 1-n, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    PerformingPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Performing Physician Identification Sequence (0008,1052), SQ, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    ProtocolName: LO_
    """Protocol Name (0018,1030), LO, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    SeriesDescription: LO_
    """Series Description (0008,103E), LO, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    SeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Series Description Code Sequence (0008,103F), SQ, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    OperatorsName: PNn
    """Operators' Name (0008,1070), PN, VM 1-n, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    OperatorIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    RelatedSeriesSequence: SQ[RelatedSeriesSequenceItems, RelatedSeriesSequenceItem]
    """Related Series Sequence (0008,1250), SQ, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    BodyPartExamined: CS_
    """Body Part Examined (0018,0015), CS, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    PatientPosition: CST_[
        Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
        ]
    ]
    """Patient Position (0018,5100), CS, VM 1, Type 2C.

    Required if Patient Orientation Code Sequence is absent and the SOP Class is CT Image Storage, MR Image Storage,
    Enhanced CT Image Storage, Enhanced MR Image Storage, Enhanced MR Color Image Storage or MR Spectroscopy
    Storage. Otherwise allowed only if Patient Orientation Code Sequence is absent.

    Defined Terms: HFP, HFS, HFDR, HFDL, FFDR, FFDL, FFP, FFS, LFP, LFS, RFP, RFS, AFDR, AFDL, PFDR, PFDL.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    SmallestPixelValueInSeries: USorSS_
    """Smallest Pixel Value in Series (0028,0108), US or SS, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    LargestPixelValueInSeries: USorSS_
    """Largest Pixel Value in Series (0028,0109), US or SS, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    RequestAttributesSequence: SQ[RequestAttributesMacros, RequestAttributesMacro]
    """Request Attributes Sequence (0040,0275), SQ, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    AnatomicalOrientationType: CS[Literal["BIPED", "QUADRUPED"]]
    """Anatomical Orientation Type (0010,2210), CS, VM 1, Type 1C.

    Required if (Code Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 or (Code
    Value in Patient Species Code Sequence in the dataset is not 337915000 or L-85B00 and a condition that cannot be
    checked (animal) applies)) and a condition that cannot be checked (animal) applies. May be present otherwise.

    Enumerated Values: BIPED, QUADRUPED.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    TreatmentSessionUID: UI_
    """Treatment Session UID (300A,0700), UI, VM 1, Type 3.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
