# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Fraction Group Sequence (300A,0070)."""

from typing import Literal

from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.dose_calibration_conditions_sequence_item import (
    DoseCalibrationConditionsSequenceItem,
    DoseCalibrationConditionsSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    DS_,
    FD_,
    IS,
    IS_,
    LO_,
    LT_,
    SQ,
    UI_,
    DS_Value,
    DSn,
    DSnValue,
    FD_Value,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    LT_Value,
    UI_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedDoseReferenceSequenceItem(Item):
    """Item of Referenced Dose Reference Sequence (300C,0050) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedDoseReferenceNumber: ISValue = ...,
        ConstraintWeight: DS_Value = ...,
        DeliveryWarningDose: DS_Value = ...,
        DeliveryMaximumDose: DS_Value = ...,
        TargetMinimumDose: DS_Value = ...,
        TargetPrescriptionDose: DS_Value = ...,
        TargetMaximumDose: DS_Value = ...,
        TargetUnderdoseVolumeFraction: DS_Value = ...,
        OrganAtRiskFullVolumeDose: DS_Value = ...,
        OrganAtRiskLimitDose: DS_Value = ...,
        OrganAtRiskMaximumDose: DS_Value = ...,
        OrganAtRiskOverdoseVolumeFraction: DS_Value = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    ConstraintWeight: DS_
    """Constraint Weight (300A,0021), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    DeliveryWarningDose: DS_
    """Delivery Warning Dose (300A,0022), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    DeliveryMaximumDose: DS_
    """Delivery Maximum Dose (300A,0023), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    TargetMinimumDose: DS_
    """Target Minimum Dose (300A,0025), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    TargetPrescriptionDose: DS_
    """Target Prescription Dose (300A,0026), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    TargetMaximumDose: DS_
    """Target Maximum Dose (300A,0027), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    TargetUnderdoseVolumeFraction: DS_
    """Target Underdose Volume Fraction (300A,0028), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    OrganAtRiskFullVolumeDose: DS_
    """Organ at Risk Full-volume Dose (300A,002A), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    OrganAtRiskLimitDose: DS_
    """Organ at Risk Limit Dose (300A,002B), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    OrganAtRiskMaximumDose: DS_
    """Organ at Risk Maximum Dose (300A,002C), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    OrganAtRiskOverdoseVolumeFraction: DS_
    """Organ at Risk Overdose Volume Fraction (300A,002D), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

class ReferencedDoseReferenceSequenceItems(Sequence[ReferencedDoseReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedDoseReferenceNumber: ISValue = ...,
        ConstraintWeight: DS_Value = ...,
        DeliveryWarningDose: DS_Value = ...,
        DeliveryMaximumDose: DS_Value = ...,
        TargetMinimumDose: DS_Value = ...,
        TargetPrescriptionDose: DS_Value = ...,
        TargetMaximumDose: DS_Value = ...,
        TargetUnderdoseVolumeFraction: DS_Value = ...,
        OrganAtRiskFullVolumeDose: DS_Value = ...,
        OrganAtRiskLimitDose: DS_Value = ...,
        OrganAtRiskMaximumDose: DS_Value = ...,
        OrganAtRiskOverdoseVolumeFraction: DS_Value = ...,
    ) -> ReferencedDoseReferenceSequenceItem: ...

class FractionGroupSequenceReferencedBeamSequenceItem(Item):
    """Item of Referenced Beam Sequence (300C,0004) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
        BeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] = ...,
        AlternateBeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
        DoseCalibrationConditionsSequence: Items[DoseCalibrationConditionsSequenceItem] = ...,
        ReferencedDoseReferenceUID: UI_Value = ...,
        BeamDose: DS_Value = ...,
        BeamMeterset: DS_Value = ...,
        AlternateBeamDose: DS_Value = ...,
        BeamDeliveryDurationLimit: FD_Value = ...,
        DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    ReferencedDoseReferenceUID: UI_
    """Referenced Dose Reference UID (300A,0083), UI, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    BeamDose: DS_
    """Beam Dose (300A,0084), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    BeamDoseType: CS[Literal["PHYSICAL", "EFFECTIVE"]]
    """Beam Dose Type (300A,0090), CS, VM 1, Type 1C.

    Required if Alternate Beam Dose is present. May be present otherwise.

    Enumerated Values: PHYSICAL, EFFECTIVE.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    AlternateBeamDose: DS_
    """Alternate Beam Dose (300A,0091), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    AlternateBeamDoseType: CS[Literal["PHYSICAL", "EFFECTIVE"]]
    """Alternate Beam Dose Type (300A,0092), CS, VM 1, Type 1C.

    Required if Alternate Beam Dose is present. Not allowed otherwise.

    Enumerated Values: PHYSICAL, EFFECTIVE.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    BeamMeterset: DS_
    """Beam Meterset (300A,0086), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    BeamDeliveryDurationLimit: FD_
    """Beam Delivery Duration Limit (300A,00C5), FD, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    DoseCalibrationConditionsVerifiedFlag: CS_[Literal["YES", "NO", ""]]
    """Dose Calibration Conditions Verified Flag (300C,0123), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    DoseCalibrationConditionsSequence: SQ[DoseCalibrationConditionsSequenceItems, DoseCalibrationConditionsSequenceItem]
    """Dose Calibration Conditions Sequence (300C,0120), SQ, VM 1, Type 1C.

    Required if Dose Calibration Conditions Verified Flag is YES and Radiation Device Configuration and
    Commissioning Key Sequence is absent. Otherwise allowed only if Radiation Device Configuration and Commissioning
    Key Sequence is present.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[ContentItemMacros, ContentItemMacro]
    """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), SQ, VM 1, Type 1C.

    Required if Dose Calibration Conditions Verified Flag is YES and Dose Calibration Conditions Sequence is absent.
    Otherwise allowed only if Dose Calibration Conditions Sequence is present.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

class FractionGroupSequenceReferencedBeamSequenceItems(Sequence[FractionGroupSequenceReferencedBeamSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
        BeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] = ...,
        AlternateBeamDoseType: Literal["PHYSICAL", "EFFECTIVE"] = ...,
        RadiationDeviceConfigurationAndCommissioningKeySequence: Items[ContentItemMacro] = ...,
        DoseCalibrationConditionsSequence: Items[DoseCalibrationConditionsSequenceItem] = ...,
        ReferencedDoseReferenceUID: UI_Value = ...,
        BeamDose: DS_Value = ...,
        BeamMeterset: DS_Value = ...,
        AlternateBeamDose: DS_Value = ...,
        BeamDeliveryDurationLimit: FD_Value = ...,
        DoseCalibrationConditionsVerifiedFlag: Literal["YES", "NO", "", None] = ...,
    ) -> FractionGroupSequenceReferencedBeamSequenceItem: ...

class ReferencedBrachyApplicationSetupSequenceItem(Item):
    """Item of Referenced Brachy Application Setup Sequence (300C,000A) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedBrachyApplicationSetupNumber: ISValue = ...,
        ReferencedDoseReferenceUID: UI_Value = ...,
        BrachyApplicationSetupDoseSpecificationPoint: DSnValue = ...,
        BrachyApplicationSetupDose: DS_Value = ...,
    ) -> None: ...
    ReferencedBrachyApplicationSetupNumber: IS
    """Referenced Brachy Application Setup Number (300C,000C), IS, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    BrachyApplicationSetupDoseSpecificationPoint: DSn
    """Brachy Application Setup Dose Specification Point (300A,00A2), DS, VM 3, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    BrachyApplicationSetupDose: DS_
    """Brachy Application Setup Dose (300A,00A4), DS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    ReferencedDoseReferenceUID: UI_
    """Referenced Dose Reference UID (300A,0083), UI, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

class ReferencedBrachyApplicationSetupSequenceItems(Sequence[ReferencedBrachyApplicationSetupSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedBrachyApplicationSetupNumber: ISValue = ...,
        ReferencedDoseReferenceUID: UI_Value = ...,
        BrachyApplicationSetupDoseSpecificationPoint: DSnValue = ...,
        BrachyApplicationSetupDose: DS_Value = ...,
    ) -> ReferencedBrachyApplicationSetupSequenceItem: ...

class FractionGroupSequenceItem(Item):
    """Item of Fraction Group Sequence (300A,0070) (PS3.3 C.8.8.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

    def __init__(
        self,
        /,
        *,
        FractionGroupNumber: ISValue = ...,
        NumberOfBeams: ISValue = ...,
        NumberOfBrachyApplicationSetups: ISValue = ...,
        ReferencedBeamSequence: Items[FractionGroupSequenceReferencedBeamSequenceItem] = ...,
        ReferencedBrachyApplicationSetupSequence: Items[ReferencedBrachyApplicationSetupSequenceItem] = ...,
        NumberOfFractionsPlanned: IS_Value = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        FractionGroupDescription: LO_Value = ...,
        NumberOfFractionPatternDigitsPerDay: IS_Value = ...,
        RepeatFractionCycleLength: IS_Value = ...,
        FractionPattern: LT_Value = ...,
        BeamDoseMeaning: Literal["BEAM_LEVEL", "FRACTION_LEVEL", "", None] = ...,
        ReferencedDoseReferenceSequence: Items[ReferencedDoseReferenceSequenceItem] = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    FractionGroupNumber: IS
    """Fraction Group Number (300A,0071), IS, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    FractionGroupDescription: LO_
    """Fraction Group Description (300A,0072), LO, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Definition Source Sequence (0008,1156), SQ, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Dose Sequence (300C,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    ReferencedDoseReferenceSequence: SQ[ReferencedDoseReferenceSequenceItems, ReferencedDoseReferenceSequenceItem]
    """Referenced Dose Reference Sequence (300C,0050), SQ, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    NumberOfFractionsPlanned: IS_
    """Number of Fractions Planned (300A,0078), IS, VM 1, Type 2.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    NumberOfFractionPatternDigitsPerDay: IS_
    """Number of Fraction Pattern Digits Per Day (300A,0079), IS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    RepeatFractionCycleLength: IS_
    """Repeat Fraction Cycle Length (300A,007A), IS, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    FractionPattern: LT_
    """Fraction Pattern (300A,007B), LT, VM 1, Type 3.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    BeamDoseMeaning: CS_[Literal["BEAM_LEVEL", "FRACTION_LEVEL", ""]]
    """Beam Dose Meaning (300A,008B), CS, VM 1, Type 3.

    Enumerated Values: BEAM_LEVEL, FRACTION_LEVEL.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    NumberOfBeams: IS
    """Number of Beams (300A,0080), IS, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    ReferencedBeamSequence: SQ[
        FractionGroupSequenceReferencedBeamSequenceItems, FractionGroupSequenceReferencedBeamSequenceItem
    ]
    """Referenced Beam Sequence (300C,0004), SQ, VM 1, Type 1C.

    Required if Number of Beams is greater than 0. Not allowed otherwise.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    NumberOfBrachyApplicationSetups: IS
    """Number of Brachy Application Setups (300A,00A0), IS, VM 1, Type 1.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """
    ReferencedBrachyApplicationSetupSequence: SQ[
        ReferencedBrachyApplicationSetupSequenceItems, ReferencedBrachyApplicationSetupSequenceItem
    ]
    """Referenced Brachy Application Setup Sequence (300C,000A), SQ, VM 1, Type 1C.

    Required if Number of Brachy Application Setups is greater than 0. Not allowed otherwise.

    PS3.3 C.8.8.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.13.html
    """

class FractionGroupSequenceItems(Sequence[FractionGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        FractionGroupNumber: ISValue = ...,
        NumberOfBeams: ISValue = ...,
        NumberOfBrachyApplicationSetups: ISValue = ...,
        ReferencedBeamSequence: Items[FractionGroupSequenceReferencedBeamSequenceItem] = ...,
        ReferencedBrachyApplicationSetupSequence: Items[ReferencedBrachyApplicationSetupSequenceItem] = ...,
        NumberOfFractionsPlanned: IS_Value = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        FractionGroupDescription: LO_Value = ...,
        NumberOfFractionPatternDigitsPerDay: IS_Value = ...,
        RepeatFractionCycleLength: IS_Value = ...,
        FractionPattern: LT_Value = ...,
        BeamDoseMeaning: Literal["BEAM_LEVEL", "FRACTION_LEVEL", "", None] = ...,
        ReferencedDoseReferenceSequence: Items[ReferencedDoseReferenceSequenceItem] = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> FractionGroupSequenceItem: ...
