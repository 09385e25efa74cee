# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Scheduled Procedure Step Sequence (0040,0100)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DA_, LO_, LT_, PN_, SH_, SQ, TM_, UI_, AEn, SHn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.scheduled_procedure_step_sequence_scheduled_protocol_code_sequence_item import (
        ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem,
    )


class ScheduledProcedureStepSequenceItem(Item):
    """Item of Scheduled Procedure Step Sequence (0040,0100) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    __slots__ = ()

    ScheduledStationAETitle: AEn = AEn(0x0040_0001)
    """Scheduled Station AE Title (0040,0001), VM 1-n (PS3.3 C.4.10)."""
    ScheduledStationName: SHn = SHn(0x0040_0010)
    """Scheduled Station Name (0040,0010), VM 1-n (PS3.3 C.4.10)."""
    ScheduledProcedureStepLocation: SH_ = SH_(0x0040_0011)
    """Scheduled Procedure Step Location (0040,0011), VM 1 (PS3.3 C.4.10)."""
    ReferencedDefinedProtocolSequence: SQ[ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem] = SQ(
        0x0018_990C, "ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem"
    )
    """Referenced Defined Protocol Sequence (0018,990C), VM 1 (PS3.3 C.4.10)."""
    ReferencedPerformedProtocolSequence: SQ[ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem] = SQ(
        0x0018_990D, "ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem"
    )
    """Referenced Performed Protocol Sequence (0018,990D), VM 1 (PS3.3 C.4.10)."""
    ScheduledProcedureStepStartDate: DA_ = DA_(0x0040_0002)
    """Scheduled Procedure Step Start Date (0040,0002), VM 1 (PS3.3 C.4.10)."""
    ScheduledProcedureStepStartTime: TM_ = TM_(0x0040_0003)
    """Scheduled Procedure Step Start Time (0040,0003), VM 1 (PS3.3 C.4.10)."""
    ScheduledProcedureStepEndDate: DA_ = DA_(0x0040_0004)
    """Scheduled Procedure Step End Date (0040,0004), VM 1 (PS3.3 C.4.10)."""
    ScheduledProcedureStepEndTime: TM_ = TM_(0x0040_0005)
    """Scheduled Procedure Step End Time (0040,0005), VM 1 (PS3.3 C.4.10)."""
    ScheduledPerformingPhysicianName: PN_ = PN_(0x0040_0006)
    """Scheduled Performing Physician's Name (0040,0006), VM 1 (PS3.3 C.4.10)."""
    ScheduledPerformingPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0040_000B, "PersonIdentificationMacro"
    )
    """Scheduled Performing Physician Identification Sequence (0040,000B), VM 1 (PS3.3 C.4.10)."""
    ScheduledProcedureStepDescription: LO_ = LO_(0x0040_0007)
    """Scheduled Procedure Step Description (0040,0007), VM 1 (PS3.3 C.4.10)."""
    ScheduledProtocolCodeSequence: SQ[ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem] = SQ(
        0x0040_0008, "ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem"
    )
    """Scheduled Protocol Code Sequence (0040,0008), VM 1 (PS3.3 C.4.10)."""
    ScheduledProcedureStepID: SH_ = SH_(0x0040_0009)
    """Scheduled Procedure Step ID (0040,0009), VM 1 (PS3.3 C.4.10)."""
    ScheduledProcedureStepStatus: CST_[Literal["SCHEDULED", "ARRIVED", "READY", "STARTED", "DEPARTED"]] = CST_(
        0x0040_0020
    )
    """Scheduled Procedure Step Status (0040,0020), VM 1 (PS3.3 C.4.10)."""
    CommentsOnTheScheduledProcedureStep: LT_ = LT_(0x0040_0400)
    """Comments on the Scheduled Procedure Step (0040,0400), VM 1 (PS3.3 C.4.10)."""
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
    ] = CST_(0x0008_0060)
    """Modality (0008,0060), VM 1 (PS3.3 C.4.10)."""
    RequestedContrastAgent: LO_ = LO_(0x0032_1070)
    """Requested Contrast Agent (0032,1070), VM 1 (PS3.3 C.4.10)."""
    PreMedication: LO_ = LO_(0x0040_0012)
    """Pre-Medication (0040,0012), VM 1 (PS3.3 C.4.10)."""
    AnatomicalOrientationType: CS_[Literal["BIPED", "QUADRUPED"]] = CS_(0x0010_2210)
    """Anatomical Orientation Type (0010,2210), VM 1 (PS3.3 C.4.10)."""
    TreatmentSessionUID: UI_ = UI_(0x300A_0700)
    """Treatment Session UID (300A,0700), VM 1 (PS3.3 C.4.10)."""


class ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem(Item):
    """Item of Referenced Defined Protocol Sequence (0018,990C) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    __slots__ = ()

    ReferencedSOPClassUID: UI_ = UI_(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1 (PS3.3 C.4.10)."""
    ReferencedSOPInstanceUID: UI_ = UI_(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1 (PS3.3 C.4.10)."""


class ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem(Item):
    """Item of Referenced Performed Protocol Sequence (0018,990D) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    __slots__ = ()

    ReferencedSOPClassUID: UI_ = UI_(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1 (PS3.3 C.4.10)."""
    ReferencedSOPInstanceUID: UI_ = UI_(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1 (PS3.3 C.4.10)."""
