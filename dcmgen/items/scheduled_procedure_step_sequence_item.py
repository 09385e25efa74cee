# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Scheduled Procedure Step Sequence (0040,0100)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DA_, LO_, LT_, PN_, SH_, SQ, TM_, UI_, AEn, SHn
from dcmgen.model.iod import Item


class ScheduledProcedureStepSequenceItem(Item):
    """Item of Scheduled Procedure Step Sequence (0040,0100) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    __slots__ = ()

    ScheduledStationAETitle = AEn(0x0040_0001)
    ScheduledStationName = SHn(0x0040_0010)
    ScheduledProcedureStepLocation = SH_(0x0040_0011)
    ReferencedDefinedProtocolSequence = SQ(
        0x0018_990C, "ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem"
    )
    ReferencedPerformedProtocolSequence = SQ(
        0x0018_990D, "ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem"
    )
    ScheduledProcedureStepStartDate = DA_(0x0040_0002)
    ScheduledProcedureStepStartTime = TM_(0x0040_0003)
    ScheduledProcedureStepEndDate = DA_(0x0040_0004)
    ScheduledProcedureStepEndTime = TM_(0x0040_0005)
    ScheduledPerformingPhysicianName = PN_(0x0040_0006)
    ScheduledPerformingPhysicianIdentificationSequence = SQ(0x0040_000B, "PersonIdentificationMacro")
    ScheduledProcedureStepDescription = LO_(0x0040_0007)
    ScheduledProtocolCodeSequence = SQ(0x0040_0008, "ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem")
    ScheduledProcedureStepID = SH_(0x0040_0009)
    ScheduledProcedureStepStatus = CST_(0x0040_0020)
    CommentsOnTheScheduledProcedureStep = LT_(0x0040_0400)
    Modality = CST_(0x0008_0060)
    RequestedContrastAgent = LO_(0x0032_1070)
    PreMedication = LO_(0x0040_0012)
    AnatomicalOrientationType = CS_(0x0010_2210)
    TreatmentSessionUID = UI_(0x300A_0700)


class ScheduledProcedureStepSequenceReferencedDefinedProtocolSequenceItem(Item):
    """Item of Referenced Defined Protocol Sequence (0018,990C) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    __slots__ = ()

    ReferencedSOPClassUID = UI_(0x0008_1150)
    ReferencedSOPInstanceUID = UI_(0x0008_1155)


class ScheduledProcedureStepSequenceReferencedPerformedProtocolSequenceItem(Item):
    """Item of Referenced Performed Protocol Sequence (0018,990D) (PS3.3 C.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.10.html
    """

    __slots__ = ()

    ReferencedSOPClassUID = UI_(0x0008_1150)
    ReferencedSOPInstanceUID = UI_(0x0008_1155)
