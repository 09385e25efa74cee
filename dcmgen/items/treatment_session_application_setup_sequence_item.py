# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Session Application Setup Sequence (3008,0110)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, CST_, DA, DS, DS_, IS, IS_, LO_, SH_, SQ, ST_, TM, US
from dcmgen.model.iod import Item


class TreatmentSessionApplicationSetupSequenceItem(Item):
    """Item of Treatment Session Application Setup Sequence (3008,0110) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ApplicationSetupType = CST(0x300A_0232)
    ReferencedBrachyApplicationSetupNumber = IS_(0x300C_000C)
    ApplicationSetupName = LO_(0x300A_0236)
    ApplicationSetupManufacturer = LO_(0x300A_0238)
    TemplateNumber = IS_(0x300A_0240)
    TemplateType = SH_(0x300A_0242)
    TemplateName = LO_(0x300A_0244)
    ApplicationSetupCheck = CS_(0x3008_0116)
    ReferencedVerificationImageSequence = SQ(0x300C_0040, "SOPInstanceReferenceMacro")
    TotalReferenceAirKerma = DS(0x300A_0250)
    ReferencedMeasuredDoseReferenceSequence = SQ(0x3008_0080, "ReferencedMeasuredDoseReferenceSequenceItem")
    ReferencedCalculatedDoseReferenceSequence = SQ(
        0x3008_0090, "TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem"
    )
    CurrentFractionNumber = IS_(0x3008_0022)
    TreatmentDeliveryType = CST_(0x300A_00CE)
    TreatmentTerminationStatus = CS(0x3008_002A)
    RTTreatmentTerminationReasonCodeSequence = SQ(0x300A_0715, "CodeSequenceMacro")
    MachineSpecificTreatmentTerminationCodeSequence = SQ(0x300A_0716, "CodeSequenceMacro")
    TreatmentTerminationDescription = ST_(0x300A_0730)
    TreatmentVerificationStatus = CS_(0x3008_002C)
    RecordedBrachyAccessoryDeviceSequence = SQ(0x3008_0120, "RecordedBrachyAccessoryDeviceSequenceItem")
    RecordedChannelSequence = SQ(0x3008_0130, "RecordedChannelSequenceItem")


class TreatmentSessionApplicationSetupSequenceReferencedCalculatedDoseReferenceSequenceItem(Item):
    """Item of Referenced Calculated Dose Reference Sequence (3008,0090) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber = IS(0x300C_0051)
    ReferencedCalculatedDoseReferenceNumber = IS(0x3008_0092)
    CalculatedDoseReferenceDoseValue = DS(0x3008_0076)


class RecordedBrachyAccessoryDeviceSequenceItem(Item):
    """Item of Recorded Brachy Accessory Device Sequence (3008,0120) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedBrachyAccessoryDeviceNumber = IS_(0x3008_0122)
    BrachyAccessoryDeviceID = SH_(0x300A_0263)
    BrachyAccessoryDeviceType = CST(0x300A_0264)
    BrachyAccessoryDeviceName = LO_(0x300A_0266)


class RecordedChannelSequenceItem(Item):
    """Item of Recorded Channel Sequence (3008,0130) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ChannelNumber = IS(0x300A_0282)
    ReferencedChannelNumber = IS_(0x0074_1406)
    ChannelLength = DS_(0x300A_0284)
    ChannelEffectiveLength = DS_(0x300A_0271)
    ChannelInnerLength = DS_(0x300A_0272)
    AfterloaderChannelID = SH_(0x300A_0273)
    SpecifiedChannelTotalTime = DS(0x3008_0132)
    DeliveredChannelTotalTime = DS(0x3008_0134)
    SourceMovementType = CST(0x300A_0288)
    SpecifiedNumberOfPulses = IS(0x3008_0136)
    DeliveredNumberOfPulses = IS(0x3008_0138)
    SpecifiedPulseRepetitionInterval = DS(0x3008_013A)
    DeliveredPulseRepetitionInterval = DS(0x3008_013C)
    ReferencedMeasuredDoseReferenceSequence = SQ(0x3008_0080, "ReferencedMeasuredDoseReferenceSequenceItem")
    ReferencedCalculatedDoseReferenceSequence = SQ(0x3008_0090, "ReferencedCalculatedDoseReferenceSequenceItem")
    RecordedSourceApplicatorSequence = SQ(0x3008_0140, "RecordedSourceApplicatorSequenceItem")
    TransferTubeNumber = IS_(0x300A_02A2)
    TransferTubeLength = DS_(0x300A_02A4)
    RecordedChannelShieldSequence = SQ(0x3008_0150, "RecordedChannelShieldSequenceItem")
    ReferencedSourceNumber = IS(0x300C_000E)
    SafePositionExitDate = DA(0x3008_0162)
    SafePositionExitTime = TM(0x3008_0164)
    SafePositionReturnDate = DA(0x3008_0166)
    SafePositionReturnTime = TM(0x3008_0168)
    NumberOfControlPoints = IS(0x300A_0110)
    BrachyControlPointDeliveredSequence = SQ(0x3008_0160, "BrachyControlPointDeliveredSequenceItem")
    PulseSpecificBrachyControlPointDeliveredSequence = SQ(
        0x3008_0171, "PulseSpecificBrachyControlPointDeliveredSequenceItem"
    )


class RecordedSourceApplicatorSequenceItem(Item):
    """Item of Recorded Source Applicator Sequence (3008,0140) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedSourceApplicatorNumber = IS_(0x3008_0142)
    SourceApplicatorID = SH_(0x300A_0291)
    SourceApplicatorType = CST(0x300A_0292)
    SourceApplicatorName = LO_(0x300A_0294)
    SourceApplicatorLength = DS(0x300A_0296)
    SourceApplicatorTipLength = DS_(0x300A_0274)
    SourceApplicatorManufacturer = LO_(0x300A_0298)
    SourceApplicatorStepSize = DS(0x300A_02A0)


class RecordedChannelShieldSequenceItem(Item):
    """Item of Recorded Channel Shield Sequence (3008,0150) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedChannelShieldNumber = IS_(0x3008_0152)
    ChannelShieldID = SH_(0x300A_02B3)
    ChannelShieldName = LO_(0x300A_02B4)


class BrachyControlPointDeliveredSequenceItem(Item):
    """Item of Brachy Control Point Delivered Sequence (3008,0160) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedControlPointIndex = IS_(0x300C_00F0)
    TreatmentControlPointDate = DA(0x3008_0024)
    TreatmentControlPointTime = TM(0x3008_0025)
    ControlPointRelativePosition = DS(0x300A_02D2)
    OverrideSequence = SQ(0x3008_0060, "BrachyControlPointDeliveredSequenceOverrideSequenceItem")


class PulseSpecificBrachyControlPointDeliveredSequenceItem(Item):
    """Item of Pulse Specific Brachy Control Point Delivered Sequence (3008,0171) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    PulseNumber = US(0x3008_0172)
    SafePositionExitDate = DA(0x3008_0162)
    SafePositionExitTime = TM(0x3008_0164)
    SafePositionReturnDate = DA(0x3008_0166)
    SafePositionReturnTime = TM(0x3008_0168)
    BrachyPulseControlPointDeliveredSequence = SQ(0x3008_0173, "BrachyPulseControlPointDeliveredSequenceItem")


class BrachyPulseControlPointDeliveredSequenceItem(Item):
    """Item of Brachy Pulse Control Point Delivered Sequence (3008,0173) (PS3.3 C.8.8.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.22.html
    """

    __slots__ = ()

    ReferencedControlPointIndex = IS_(0x300C_00F0)
    TreatmentControlPointDate = DA(0x3008_0024)
    TreatmentControlPointTime = TM(0x3008_0025)
    ControlPointRelativePosition = DS(0x300A_02D2)
    OverrideSequence = SQ(0x3008_0060, "BrachyControlPointDeliveredSequenceOverrideSequenceItem")
