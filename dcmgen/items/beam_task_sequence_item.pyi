# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Delivery Verification Image Sequence (0074,1030)."""

from typing import Literal

from dcmgen.items.device_motion_control_macro import DeviceMotionControlMacro
from dcmgen.items.device_motion_control_sequence_item import DeviceMotionControlSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    DS,
    DS_,
    FD,
    FD_,
    IS,
    SQ,
    UI_,
    UL_,
    US_,
    AnyText,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    FD_Value,
    FDn,
    FDnValue,
    FDValue,
    ISValue,
    Items,
    UI_Value,
    UL_Value,
    US_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DeliveryVerificationImageSequenceItem(Item):
    """Item of Delivery Verification Image Sequence (0074,1030) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    def __init__(
        self,
        /,
        *,
        VerificationImageTiming: Literal["BEFORE_BEAM", "DURING_BEAM", "AFTER_BEAM"] = ...,
        DoubleExposureFlag: Literal["SINGLE", "DOUBLE"] = ...,
        DoubleExposureOrdering: Literal["OPEN_FIRST", "OPEN_SECOND"] | AnyText = ...,
        StartCumulativeMetersetWeight: DSValue = ...,
        XRayImageReceptorTranslation: DSnValue = ...,
        DoubleExposureMeterset: FD_Value = ...,
        DoubleExposureFieldDelta: FDnValue = ...,
        MetersetExposure: DS_Value = ...,
        EndCumulativeMetersetWeight: DS_Value = ...,
        RelatedReferenceRTImageSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    VerificationImageTiming: CS[Literal["BEFORE_BEAM", "DURING_BEAM", "AFTER_BEAM"]]
    """Verification Image Timing (0074,1032), CS, VM 1, Type 1.

    Enumerated Values: BEFORE_BEAM, DURING_BEAM, AFTER_BEAM.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    StartCumulativeMetersetWeight: DS
    """Start Cumulative Meterset Weight (300C,0008), DS, VM 1, Type 1C.

    Required if Verification Image Timing is DURING_BEAM. Not allowed otherwise.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    MetersetExposure: DS_
    """Meterset Exposure (3002,0032), DS, VM 1, Type 2C.

    Required if Verification Image Timing is BEFORE_BEAM or AFTER_BEAM. Not allowed otherwise.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    EndCumulativeMetersetWeight: DS_
    """End Cumulative Meterset Weight (300C,0009), DS, VM 1, Type 2C.

    Required if Verification Image Timing is DURING_BEAM. Not allowed otherwise.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    DoubleExposureFlag: CS[Literal["SINGLE", "DOUBLE"]]
    """Double Exposure Flag (0074,1034), CS, VM 1, Type 1.

    Enumerated Values: SINGLE, DOUBLE.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    DoubleExposureOrdering: CST[Literal["OPEN_FIRST", "OPEN_SECOND"]]
    """Double Exposure Ordering (0074,1036), CS, VM 1, Type 1C.

    Required if Double Exposure Flag is DOUBLE. Not allowed otherwise.

    Defined Terms: OPEN_FIRST, OPEN_SECOND.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    DoubleExposureMeterset: FD_
    """Double Exposure Meterset (0074,1338), FD, VM 1, Type 2C.

    Required if Double Exposure Flag is DOUBLE. Not allowed otherwise.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    DoubleExposureFieldDelta: FDn
    """Double Exposure Field Delta (0074,133A), FD, VM 4, Type 2C.

    Required if Double Exposure Flag is DOUBLE. Not allowed otherwise.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    XRayImageReceptorTranslation: DSn
    """X-Ray Image Receptor Translation (3002,000D), DS, VM 3, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    RelatedReferenceRTImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Related Reference RT Image Sequence (0074,1040), SQ, VM 1, Type 3.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

class DeliveryVerificationImageSequenceItems(Sequence[DeliveryVerificationImageSequenceItem]):
    def add(
        self,
        /,
        *,
        VerificationImageTiming: Literal["BEFORE_BEAM", "DURING_BEAM", "AFTER_BEAM"] = ...,
        DoubleExposureFlag: Literal["SINGLE", "DOUBLE"] = ...,
        DoubleExposureOrdering: Literal["OPEN_FIRST", "OPEN_SECOND"] | AnyText = ...,
        StartCumulativeMetersetWeight: DSValue = ...,
        XRayImageReceptorTranslation: DSnValue = ...,
        DoubleExposureMeterset: FD_Value = ...,
        DoubleExposureFieldDelta: FDnValue = ...,
        MetersetExposure: DS_Value = ...,
        EndCumulativeMetersetWeight: DS_Value = ...,
        RelatedReferenceRTImageSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> DeliveryVerificationImageSequenceItem: ...

class BeamTaskSequenceItem(DeviceMotionControlMacro, Item):
    """Item of Beam Task Sequence (0074,1020) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    def __init__(
        self,
        /,
        *,
        BeamTaskType: Literal["VERIFY", "TREAT", "VERIFY_AND_TREAT"] = ...,
        CurrentFractionNumber: ISValue = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"] = ...,
        ReferencedBeamNumber: ISValue = ...,
        ContinuationStartMeterset: FDValue = ...,
        ContinuationEndMeterset: FDValue = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE", "NP"] = ...,
        ReferencedFractionGroupNumber: ISValue = ...,
        TableTopVerticalAdjustedPosition: FD_Value = ...,
        TableTopLongitudinalAdjustedPosition: FD_Value = ...,
        TableTopLateralAdjustedPosition: FD_Value = ...,
        PatientSupportAdjustedAngle: FD_Value = ...,
        TableTopEccentricAdjustedAngle: FD_Value = ...,
        TableTopPitchAdjustedAngle: FD_Value = ...,
        TableTopRollAdjustedAngle: FD_Value = ...,
        TableTopVerticalSetupDisplacement: DS_Value = ...,
        TableTopLongitudinalSetupDisplacement: DS_Value = ...,
        TableTopLateralSetupDisplacement: DS_Value = ...,
        DeliveryVerificationImageSequence: Items[DeliveryVerificationImageSequenceItem] = ...,
        AutosequenceFlag: Literal["YES", "NO", "", None] = ...,
        BeamOrderIndex: UL_Value = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
        DeviceMotionControlSequence: Items[DeviceMotionControlSequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
    ) -> None: ...
    BeamTaskType: CS[Literal["VERIFY", "TREAT", "VERIFY_AND_TREAT"]]
    """Beam Task Type (0074,1022), CS, VM 1, Type 1.

    Enumerated Values: VERIFY, TREAT, VERIFY_AND_TREAT.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TreatmentDeliveryType: CS[Literal["TREATMENT", "CONTINUATION"]]
    """Treatment Delivery Type (300A,00CE), CS, VM 1, Type 1.

    Enumerated Values: TREATMENT, CONTINUATION.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    PrimaryDosimeterUnit: CS[Literal["MU", "MINUTE", "NP"]]
    """Primary Dosimeter Unit (300A,00B3), CS, VM 1, Type 1C.

    Required if Treatment Delivery Type is CONTINUATION. Not allowed otherwise.

    Enumerated Values: MU, MINUTE, NP.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    ContinuationStartMeterset: FD
    """Continuation Start Meterset (0074,0120), FD, VM 1, Type 1C.

    Required if Treatment Delivery Type is CONTINUATION. Not allowed otherwise.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    ContinuationEndMeterset: FD
    """Continuation End Meterset (0074,0121), FD, VM 1, Type 1C.

    Required if Treatment Delivery Type is CONTINUATION. Not allowed otherwise.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    CurrentFractionNumber: IS
    """Current Fraction Number (3008,0022), IS, VM 1, Type 1.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    ClinicalFractionNumber: US_
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 3.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    ReferencedFractionGroupNumber: IS
    """Referenced Fraction Group Number (300C,0022), IS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    BeamOrderIndex: UL_
    """Beam Order Index (0074,1324), UL, VM 1, Type 3.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    AutosequenceFlag: CS_[Literal["YES", "NO", ""]]
    """Autosequence Flag (0074,1025), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopPositionAlignmentUID: UI_
    """Table Top Position Alignment UID (300A,0054), UI, VM 1, Type 3.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopVerticalAdjustedPosition: FD_
    """Table Top Vertical Adjusted Position (0074,1026), FD, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopLongitudinalAdjustedPosition: FD_
    """Table Top Longitudinal Adjusted Position (0074,1027), FD, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopLateralAdjustedPosition: FD_
    """Table Top Lateral Adjusted Position (0074,1028), FD, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    PatientSupportAdjustedAngle: FD_
    """Patient Support Adjusted Angle (0074,102A), FD, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopEccentricAdjustedAngle: FD_
    """Table Top Eccentric Adjusted Angle (0074,102B), FD, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopPitchAdjustedAngle: FD_
    """Table Top Pitch Adjusted Angle (0074,102C), FD, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopRollAdjustedAngle: FD_
    """Table Top Roll Adjusted Angle (0074,102D), FD, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopVerticalSetupDisplacement: DS_
    """Table Top Vertical Setup Displacement (300A,01D2), DS, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopLongitudinalSetupDisplacement: DS_
    """Table Top Longitudinal Setup Displacement (300A,01D4), DS, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    TableTopLateralSetupDisplacement: DS_
    """Table Top Lateral Setup Displacement (300A,01D6), DS, VM 1, Type 2.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    DeliveryVerificationImageSequence: SQ[DeliveryVerificationImageSequenceItems, DeliveryVerificationImageSequenceItem]
    """Delivery Verification Image Sequence (0074,1030), SQ, VM 1, Type 2C.

    Required if Beam Task Type is VERIFY or VERIFY_AND_TREAT. Not allowed otherwise.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

class BeamTaskSequenceItems(Sequence[BeamTaskSequenceItem]):
    def add(
        self,
        /,
        *,
        BeamTaskType: Literal["VERIFY", "TREAT", "VERIFY_AND_TREAT"] = ...,
        CurrentFractionNumber: ISValue = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"] = ...,
        ReferencedBeamNumber: ISValue = ...,
        ContinuationStartMeterset: FDValue = ...,
        ContinuationEndMeterset: FDValue = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE", "NP"] = ...,
        ReferencedFractionGroupNumber: ISValue = ...,
        TableTopVerticalAdjustedPosition: FD_Value = ...,
        TableTopLongitudinalAdjustedPosition: FD_Value = ...,
        TableTopLateralAdjustedPosition: FD_Value = ...,
        PatientSupportAdjustedAngle: FD_Value = ...,
        TableTopEccentricAdjustedAngle: FD_Value = ...,
        TableTopPitchAdjustedAngle: FD_Value = ...,
        TableTopRollAdjustedAngle: FD_Value = ...,
        TableTopVerticalSetupDisplacement: DS_Value = ...,
        TableTopLongitudinalSetupDisplacement: DS_Value = ...,
        TableTopLateralSetupDisplacement: DS_Value = ...,
        DeliveryVerificationImageSequence: Items[DeliveryVerificationImageSequenceItem] = ...,
        AutosequenceFlag: Literal["YES", "NO", "", None] = ...,
        BeamOrderIndex: UL_Value = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
        DeviceMotionControlSequence: Items[DeviceMotionControlSequenceItem] = ...,
        ClinicalFractionNumber: US_Value = ...,
    ) -> BeamTaskSequenceItem: ...
