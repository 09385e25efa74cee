# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Scheduled Procedure Step Sequence (0040,0100)."""

from typing import Literal

from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.scheduled_procedure_step_sequence_scheduled_protocol_code_sequence_item import (
    ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem,
    ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItems,
)
from dcmgen.model.fields import (
    CS_,
    CST_,
    DA_,
    LO_,
    LT_,
    PN_,
    SH_,
    SQ,
    TM_,
    UI_,
    AEn,
    AEnValue,
    AnyText,
    DA_Value,
    Items,
    LO_Value,
    LT_Value,
    PN_Value,
    SH_Value,
    SHn,
    SHnValue,
    TM_Value,
    UI_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem(Item):
    """Item of Referenced Defined Protocol Sequence (0018,990C) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
    ) -> None: ...
    ReferencedSOPClassUID: UI_
    """Referenced SOP Class UID (0008,1150), UI, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ReferencedSOPInstanceUID: UI_
    """Referenced SOP Instance UID (0008,1155), UI, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

class ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItems(
    Sequence[ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
    ) -> ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem: ...

class ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem(Item):
    """Item of Referenced Performed Protocol Sequence (0018,990D) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
    ) -> None: ...
    ReferencedSOPClassUID: UI_
    """Referenced SOP Class UID (0008,1150), UI, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ReferencedSOPInstanceUID: UI_
    """Referenced SOP Instance UID (0008,1155), UI, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

class ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItems(
    Sequence[ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
    ) -> ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem: ...

class ScheduledProcedureStepSequenceItem(Item):
    """Item of Scheduled Procedure Step Sequence (0040,0100) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
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
            None,
        ]
        | AnyText = ...,
        AnatomicalOrientationType: Literal["BIPED", "QUADRUPED", "", None] = ...,
        ReferencedDefinedProtocolSequence: Items[
            ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem
        ] = ...,
        ReferencedPerformedProtocolSequence: Items[
            ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem
        ] = ...,
        RequestedContrastAgent: LO_Value = ...,
        ScheduledStationAETitle: AEnValue = ...,
        ScheduledProcedureStepStartDate: DA_Value = ...,
        ScheduledProcedureStepStartTime: TM_Value = ...,
        ScheduledProcedureStepEndDate: DA_Value = ...,
        ScheduledProcedureStepEndTime: TM_Value = ...,
        ScheduledPerformingPhysicianName: PN_Value = ...,
        ScheduledProcedureStepDescription: LO_Value = ...,
        ScheduledProtocolCodeSequence: Items[ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem] = ...,
        ScheduledProcedureStepID: SH_Value = ...,
        ScheduledPerformingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ScheduledStationName: SHnValue = ...,
        ScheduledProcedureStepLocation: SH_Value = ...,
        PreMedication: LO_Value = ...,
        ScheduledProcedureStepStatus: Literal["SCHEDULED", "ARRIVED", "READY", "STARTED", "DEPARTED", None]
        | AnyText = ...,
        CommentsOnTheScheduledProcedureStep: LT_Value = ...,
        TreatmentSessionUID: UI_Value = ...,
    ) -> None: ...
    ScheduledStationAETitle: AEn
    """Scheduled Station AE Title (0040,0001), AE, VM 1-n.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledStationName: SHn
    """Scheduled Station Name (0040,0010), SH, VM 1-n.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProcedureStepLocation: SH_
    """Scheduled Procedure Step Location (0040,0011), SH, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ReferencedDefinedProtocolSequence: SQ[
        ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItems,
        ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem,
    ]
    """Referenced Defined Protocol Sequence (0018,990C), SQ, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ReferencedPerformedProtocolSequence: SQ[
        ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItems,
        ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem,
    ]
    """Referenced Performed Protocol Sequence (0018,990D), SQ, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProcedureStepStartDate: DA_
    """Scheduled Procedure Step Start Date (0040,0002), DA, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProcedureStepStartTime: TM_
    """Scheduled Procedure Step Start Time (0040,0003), TM, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProcedureStepEndDate: DA_
    """Scheduled Procedure Step End Date (0040,0004), DA, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProcedureStepEndTime: TM_
    """Scheduled Procedure Step End Time (0040,0005), TM, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledPerformingPhysicianName: PN_
    """Scheduled Performing Physician's Name (0040,0006), PN, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledPerformingPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Scheduled Performing Physician Identification Sequence (0040,000B), SQ, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProcedureStepDescription: LO_
    """Scheduled Procedure Step Description (0040,0007), LO, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProtocolCodeSequence: SQ[
        ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItems,
        ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem,
    ]
    """Scheduled Protocol Code Sequence (0040,0008), SQ, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProcedureStepID: SH_
    """Scheduled Procedure Step ID (0040,0009), SH, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    ScheduledProcedureStepStatus: CST_[Literal["SCHEDULED", "ARRIVED", "READY", "STARTED", "DEPARTED"]]
    """Scheduled Procedure Step Status (0040,0020), CS, VM 1.

    Defined Terms: SCHEDULED, ARRIVED, READY, STARTED, DEPARTED.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    CommentsOnTheScheduledProcedureStep: LT_
    """Comments on the Scheduled Procedure Step (0040,0400), LT, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    Modality: CST_[
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
    """Modality (0008,0060), CS, VM 1.

    Defined Terms: AR, ASMT, AU, BDUS, BI, BMD, CR, CT, CTPROTOCOL, DG, DOC, DX, ECG, EPS, ES, FID, GM, HC, HD, IO,
    IOL, IVOCT, IVUS, KER, KO, LEN, LS, MG, MR, M3D, NM, OAM, OCT, OP, OPM, OPT, OPTBSV, OPTENF, OPV, OSS, OT, PLAN,
    PR, PT, PX, REG, RESP, RF, RG, RTDOSE, RTIMAGE, RTINTENT, RTPLAN, RTRAD, RTRECORD, RTSEGANN, RTSTRUCT, RWV, SEG,
    SM, SMR, SR, SRF, STAIN, TEXTUREMAP, TG, US, VA, XA, XC, ANN, CFM, DMS, EEG, EMG, EOG, PA, POS, XAPROTOCOL, AS,
    CD, CF, CP, CS, DD, DF, DM, DS, EC, FA, FS, LP, MA, MS, OPR, ST, VF.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    RequestedContrastAgent: LO_
    """Requested Contrast Agent (0032,1070), LO, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    PreMedication: LO_
    """Pre-Medication (0040,0012), LO, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    AnatomicalOrientationType: CS_[Literal["BIPED", "QUADRUPED", ""]]
    """Anatomical Orientation Type (0010,2210), CS, VM 1.

    Enumerated Values: BIPED, QUADRUPED.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """
    TreatmentSessionUID: UI_
    """Treatment Session UID (300A,0700), UI, VM 1.

    PS3.3 C.4.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

class ScheduledProcedureStepSequenceItems(Sequence[ScheduledProcedureStepSequenceItem]):
    def add(
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
            None,
        ]
        | AnyText = ...,
        AnatomicalOrientationType: Literal["BIPED", "QUADRUPED", "", None] = ...,
        ReferencedDefinedProtocolSequence: Items[
            ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem
        ] = ...,
        ReferencedPerformedProtocolSequence: Items[
            ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem
        ] = ...,
        RequestedContrastAgent: LO_Value = ...,
        ScheduledStationAETitle: AEnValue = ...,
        ScheduledProcedureStepStartDate: DA_Value = ...,
        ScheduledProcedureStepStartTime: TM_Value = ...,
        ScheduledProcedureStepEndDate: DA_Value = ...,
        ScheduledProcedureStepEndTime: TM_Value = ...,
        ScheduledPerformingPhysicianName: PN_Value = ...,
        ScheduledProcedureStepDescription: LO_Value = ...,
        ScheduledProtocolCodeSequence: Items[ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem] = ...,
        ScheduledProcedureStepID: SH_Value = ...,
        ScheduledPerformingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ScheduledStationName: SHnValue = ...,
        ScheduledProcedureStepLocation: SH_Value = ...,
        PreMedication: LO_Value = ...,
        ScheduledProcedureStepStatus: Literal["SCHEDULED", "ARRIVED", "READY", "STARTED", "DEPARTED", None]
        | AnyText = ...,
        CommentsOnTheScheduledProcedureStep: LT_Value = ...,
        TreatmentSessionUID: UI_Value = ...,
    ) -> ScheduledProcedureStepSequenceItem: ...
