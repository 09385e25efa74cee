# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Fraction Group Sequence (300A,0070)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS_, FD_, IS, IS_, LO_, LT_, SQ, UI_, DSn
from dcmgen.model.iod import Item


class FractionGroupSequenceItem(Item):
    """Item of Fraction Group Sequence (300A,0070) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    FractionGroupNumber = IS(0x300A_0071)
    FractionGroupDescription = LO_(0x300A_0072)
    DefinitionSourceSequence = SQ(0x0008_1156, "SOPInstanceReferenceMacro")
    ReferencedDoseSequence = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    ReferencedDoseReferenceSequence = SQ(0x300C_0050, "ReferencedDoseReferenceSequenceItem")
    NumberOfFractionsPlanned = IS_(0x300A_0078)
    NumberOfFractionPatternDigitsPerDay = IS_(0x300A_0079)
    RepeatFractionCycleLength = IS_(0x300A_007A)
    FractionPattern = LT_(0x300A_007B)
    BeamDoseMeaning = CS_(0x300A_008B)
    NumberOfBeams = IS(0x300A_0080)
    ReferencedBeamSequence = SQ(0x300C_0004, "FractionGroupSequenceReferencedBeamSequenceItem")
    NumberOfBrachyApplicationSetups = IS(0x300A_00A0)
    ReferencedBrachyApplicationSetupSequence = SQ(0x300C_000A, "ReferencedBrachyApplicationSetupSequenceItem")


class ReferencedDoseReferenceSequenceItem(Item):
    """Item of Referenced Dose Reference Sequence (300C,0050) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber = IS(0x300C_0051)
    ConstraintWeight = DS_(0x300A_0021)
    DeliveryWarningDose = DS_(0x300A_0022)
    DeliveryMaximumDose = DS_(0x300A_0023)
    TargetMinimumDose = DS_(0x300A_0025)
    TargetPrescriptionDose = DS_(0x300A_0026)
    TargetMaximumDose = DS_(0x300A_0027)
    TargetUnderdoseVolumeFraction = DS_(0x300A_0028)
    OrganAtRiskFullVolumeDose = DS_(0x300A_002A)
    OrganAtRiskLimitDose = DS_(0x300A_002B)
    OrganAtRiskMaximumDose = DS_(0x300A_002C)
    OrganAtRiskOverdoseVolumeFraction = DS_(0x300A_002D)


class FractionGroupSequenceReferencedBeamSequenceItem(Item):
    """Item of Referenced Beam Sequence (300C,0004) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    ReferencedBeamNumber = IS(0x300C_0006)
    ReferencedDoseReferenceUID = UI_(0x300A_0083)
    BeamDose = DS_(0x300A_0084)
    BeamDoseType = CS(0x300A_0090)
    AlternateBeamDose = DS_(0x300A_0091)
    AlternateBeamDoseType = CS(0x300A_0092)
    BeamMeterset = DS_(0x300A_0086)
    BeamDeliveryDurationLimit = FD_(0x300A_00C5)
    DoseCalibrationConditionsVerifiedFlag = CS_(0x300C_0123)
    DoseCalibrationConditionsSequence = SQ(0x300C_0120, "DoseCalibrationConditionsSequenceItem")
    RadiationDeviceConfigurationAndCommissioningKeySequence = SQ(0x300A_065A, "ContentItemMacro")


class ReferencedBrachyApplicationSetupSequenceItem(Item):
    """Item of Referenced Brachy Application Setup Sequence (300C,000A) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    ReferencedBrachyApplicationSetupNumber = IS(0x300C_000C)
    BrachyApplicationSetupDoseSpecificationPoint = DSn(0x300A_00A2)
    BrachyApplicationSetupDose = DS_(0x300A_00A4)
    ReferencedDoseReferenceUID = UI_(0x300A_0083)
