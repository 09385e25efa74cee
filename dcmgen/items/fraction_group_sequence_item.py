# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Fraction Group Sequence (300A,0070)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS_, FD_, IS, IS_, LO_, LT_, SQ, UI_, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.dose_calibration_conditions_sequence_item import DoseCalibrationConditionsSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class FractionGroupSequenceItem(Item):
    """Item of Fraction Group Sequence (300A,0070) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    FractionGroupNumber: IS = IS(0x300A_0071)
    """Fraction Group Number (300A,0071), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    FractionGroupDescription: LO_ = LO_(0x300A_0072)
    """Fraction Group Description (300A,0072), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1156, "SOPInstanceReferenceMacro")
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    """Referenced Dose Sequence (300C,0080), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    ReferencedDoseReferenceSequence: SQ[ReferencedDoseReferenceSequenceItem] = SQ(
        0x300C_0050, "ReferencedDoseReferenceSequenceItem"
    )
    """Referenced Dose Reference Sequence (300C,0050), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    NumberOfFractionsPlanned: IS_ = IS_(0x300A_0078)
    """Number of Fractions Planned (300A,0078), VM 1, Type 2 (PS3.3 C.8.8.13)."""
    NumberOfFractionPatternDigitsPerDay: IS_ = IS_(0x300A_0079)
    """Number of Fraction Pattern Digits Per Day (300A,0079), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    RepeatFractionCycleLength: IS_ = IS_(0x300A_007A)
    """Repeat Fraction Cycle Length (300A,007A), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    FractionPattern: LT_ = LT_(0x300A_007B)
    """Fraction Pattern (300A,007B), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    BeamDoseMeaning: CS_[Literal["BEAM_LEVEL", "FRACTION_LEVEL"]] = CS_(0x300A_008B)
    """Beam Dose Meaning (300A,008B), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    NumberOfBeams: IS = IS(0x300A_0080)
    """Number of Beams (300A,0080), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    ReferencedBeamSequence: SQ[FractionGroupSequenceReferencedBeamSequenceItem] = SQ(
        0x300C_0004, "FractionGroupSequenceReferencedBeamSequenceItem"
    )
    """Referenced Beam Sequence (300C,0004), VM 1, Type 1C (PS3.3 C.8.8.13)."""
    NumberOfBrachyApplicationSetups: IS = IS(0x300A_00A0)
    """Number of Brachy Application Setups (300A,00A0), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    ReferencedBrachyApplicationSetupSequence: SQ[ReferencedBrachyApplicationSetupSequenceItem] = SQ(
        0x300C_000A, "ReferencedBrachyApplicationSetupSequenceItem"
    )
    """Referenced Brachy Application Setup Sequence (300C,000A), VM 1, Type 1C (PS3.3 C.8.8.13)."""


class ReferencedDoseReferenceSequenceItem(Item):
    """Item of Referenced Dose Reference Sequence (300C,0050) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber: IS = IS(0x300C_0051)
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    ConstraintWeight: DS_ = DS_(0x300A_0021)
    """Constraint Weight (300A,0021), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    DeliveryWarningDose: DS_ = DS_(0x300A_0022)
    """Delivery Warning Dose (300A,0022), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    DeliveryMaximumDose: DS_ = DS_(0x300A_0023)
    """Delivery Maximum Dose (300A,0023), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    TargetMinimumDose: DS_ = DS_(0x300A_0025)
    """Target Minimum Dose (300A,0025), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    TargetPrescriptionDose: DS_ = DS_(0x300A_0026)
    """Target Prescription Dose (300A,0026), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    TargetMaximumDose: DS_ = DS_(0x300A_0027)
    """Target Maximum Dose (300A,0027), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    TargetUnderdoseVolumeFraction: DS_ = DS_(0x300A_0028)
    """Target Underdose Volume Fraction (300A,0028), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    OrganAtRiskFullVolumeDose: DS_ = DS_(0x300A_002A)
    """Organ at Risk Full-volume Dose (300A,002A), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    OrganAtRiskLimitDose: DS_ = DS_(0x300A_002B)
    """Organ at Risk Limit Dose (300A,002B), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    OrganAtRiskMaximumDose: DS_ = DS_(0x300A_002C)
    """Organ at Risk Maximum Dose (300A,002C), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    OrganAtRiskOverdoseVolumeFraction: DS_ = DS_(0x300A_002D)
    """Organ at Risk Overdose Volume Fraction (300A,002D), VM 1, Type 3 (PS3.3 C.8.8.13)."""


class FractionGroupSequenceReferencedBeamSequenceItem(Item):
    """Item of Referenced Beam Sequence (300C,0004) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    ReferencedBeamNumber: IS = IS(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    ReferencedDoseReferenceUID: UI_ = UI_(0x300A_0083)
    """Referenced Dose Reference UID (300A,0083), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    BeamDose: DS_ = DS_(0x300A_0084)
    """Beam Dose (300A,0084), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    BeamDoseType: CS[Literal["PHYSICAL", "EFFECTIVE"]] = CS(0x300A_0090)
    """Beam Dose Type (300A,0090), VM 1, Type 1C (PS3.3 C.8.8.13)."""
    AlternateBeamDose: DS_ = DS_(0x300A_0091)
    """Alternate Beam Dose (300A,0091), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    AlternateBeamDoseType: CS[Literal["PHYSICAL", "EFFECTIVE"]] = CS(0x300A_0092)
    """Alternate Beam Dose Type (300A,0092), VM 1, Type 1C (PS3.3 C.8.8.13)."""
    BeamMeterset: DS_ = DS_(0x300A_0086)
    """Beam Meterset (300A,0086), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    BeamDeliveryDurationLimit: FD_ = FD_(0x300A_00C5)
    """Beam Delivery Duration Limit (300A,00C5), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    DoseCalibrationConditionsVerifiedFlag: CS_[Literal["YES", "NO"]] = CS_(0x300C_0123)
    """Dose Calibration Conditions Verified Flag (300C,0123), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    DoseCalibrationConditionsSequence: SQ[DoseCalibrationConditionsSequenceItem] = SQ(
        0x300C_0120, "DoseCalibrationConditionsSequenceItem"
    )
    """Dose Calibration Conditions Sequence (300C,0120), VM 1, Type 1C (PS3.3 C.8.8.13)."""
    RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[ContentItemMacro] = SQ(0x300A_065A, "ContentItemMacro")
    """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), VM 1, Type 1C (PS3.3 C.8.8.13)."""


class ReferencedBrachyApplicationSetupSequenceItem(Item):
    """Item of Referenced Brachy Application Setup Sequence (300C,000A) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    __slots__ = ()

    ReferencedBrachyApplicationSetupNumber: IS = IS(0x300C_000C)
    """Referenced Brachy Application Setup Number (300C,000C), VM 1, Type 1 (PS3.3 C.8.8.13)."""
    BrachyApplicationSetupDoseSpecificationPoint: DSn = DSn(0x300A_00A2)
    """Brachy Application Setup Dose Specification Point (300A,00A2), VM 3, Type 3 (PS3.3 C.8.8.13)."""
    BrachyApplicationSetupDose: DS_ = DS_(0x300A_00A4)
    """Brachy Application Setup Dose (300A,00A4), VM 1, Type 3 (PS3.3 C.8.8.13)."""
    ReferencedDoseReferenceUID: UI_ = UI_(0x300A_0083)
    """Referenced Dose Reference UID (300A,0083), VM 1, Type 3 (PS3.3 C.8.8.13)."""
