# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Delivery Verification Image Sequence (0074,1030)."""

from __future__ import annotations

from dcmgen.items.device_motion_control_macro import DeviceMotionControlMacro
from dcmgen.model.fields import CS, CS_, CST, DS, DS_, FD, FD_, IS, SQ, UI_, UL_, US_, DSn, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class DeliveryVerificationImageSequenceItem(Item):
    """Item of Delivery Verification Image Sequence (0074,1030) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    __slots__ = ()

    VerificationImageTiming: CS[Literal["BEFORE_BEAM", "DURING_BEAM", "AFTER_BEAM"]] = CS(0x0074_1032)
    """Verification Image Timing (0074,1032), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    StartCumulativeMetersetWeight: DS = DS(0x300C_0008)
    """Start Cumulative Meterset Weight (300C,0008), VM 1, Type 1C (PS3.3 C.8.8.29)."""
    MetersetExposure: DS_ = DS_(0x3002_0032)
    """Meterset Exposure (3002,0032), VM 1, Type 2C (PS3.3 C.8.8.29)."""
    EndCumulativeMetersetWeight: DS_ = DS_(0x300C_0009)
    """End Cumulative Meterset Weight (300C,0009), VM 1, Type 2C (PS3.3 C.8.8.29)."""
    DoubleExposureFlag: CS[Literal["SINGLE", "DOUBLE"]] = CS(0x0074_1034)
    """Double Exposure Flag (0074,1034), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    DoubleExposureOrdering: CST[Literal["OPEN_FIRST", "OPEN_SECOND"]] = CST(0x0074_1036)
    """Double Exposure Ordering (0074,1036), VM 1, Type 1C (PS3.3 C.8.8.29)."""
    DoubleExposureMeterset: FD_ = FD_(0x0074_1338)
    """Double Exposure Meterset (0074,1338), VM 1, Type 2C (PS3.3 C.8.8.29)."""
    DoubleExposureFieldDelta: FDn = FDn(0x0074_133A)
    """Double Exposure Field Delta (0074,133A), VM 4, Type 2C (PS3.3 C.8.8.29)."""
    XRayImageReceptorTranslation: DSn = DSn(0x3002_000D)
    """X-Ray Image Receptor Translation (3002,000D), VM 3, Type 2 (PS3.3 C.8.8.29)."""
    RelatedReferenceRTImageSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0074_1040, "SOPInstanceReferenceMacro")
    """Related Reference RT Image Sequence (0074,1040), VM 1, Type 3 (PS3.3 C.8.8.29)."""


class BeamTaskSequenceItem(DeviceMotionControlMacro, Item):
    """Item of Beam Task Sequence (0074,1020) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    __slots__ = ()

    BeamTaskType: CS[Literal["VERIFY", "TREAT", "VERIFY_AND_TREAT"]] = CS(0x0074_1022)
    """Beam Task Type (0074,1022), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    TreatmentDeliveryType: CS[Literal["TREATMENT", "CONTINUATION"]] = CS(0x300A_00CE)
    """Treatment Delivery Type (300A,00CE), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    PrimaryDosimeterUnit: CS[Literal["MU", "MINUTE", "NP"]] = CS(0x300A_00B3)
    """Primary Dosimeter Unit (300A,00B3), VM 1, Type 1C (PS3.3 C.8.8.29)."""
    ContinuationStartMeterset: FD = FD(0x0074_0120)
    """Continuation Start Meterset (0074,0120), VM 1, Type 1C (PS3.3 C.8.8.29)."""
    ContinuationEndMeterset: FD = FD(0x0074_0121)
    """Continuation End Meterset (0074,0121), VM 1, Type 1C (PS3.3 C.8.8.29)."""
    CurrentFractionNumber: IS = IS(0x3008_0022)
    """Current Fraction Number (3008,0022), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    ClinicalFractionNumber: US_ = US_(0x300A_0705)
    """Clinical Fraction Number (300A,0705), VM 1, Type 3 (PS3.3 C.8.8.29)."""
    ReferencedFractionGroupNumber: IS = IS(0x300C_0022)
    """Referenced Fraction Group Number (300C,0022), VM 1, Type 1C (PS3.3 C.8.8.29)."""
    ReferencedBeamNumber: IS = IS(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    BeamOrderIndex: UL_ = UL_(0x0074_1324)
    """Beam Order Index (0074,1324), VM 1, Type 3 (PS3.3 C.8.8.29)."""
    AutosequenceFlag: CS_[Literal["YES", "NO"]] = CS_(0x0074_1025)
    """Autosequence Flag (0074,1025), VM 1, Type 3 (PS3.3 C.8.8.29)."""
    TableTopPositionAlignmentUID: UI_ = UI_(0x300A_0054)
    """Table Top Position Alignment UID (300A,0054), VM 1, Type 3 (PS3.3 C.8.8.29)."""
    TableTopVerticalAdjustedPosition: FD_ = FD_(0x0074_1026)
    """Table Top Vertical Adjusted Position (0074,1026), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    TableTopLongitudinalAdjustedPosition: FD_ = FD_(0x0074_1027)
    """Table Top Longitudinal Adjusted Position (0074,1027), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    TableTopLateralAdjustedPosition: FD_ = FD_(0x0074_1028)
    """Table Top Lateral Adjusted Position (0074,1028), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    PatientSupportAdjustedAngle: FD_ = FD_(0x0074_102A)
    """Patient Support Adjusted Angle (0074,102A), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    TableTopEccentricAdjustedAngle: FD_ = FD_(0x0074_102B)
    """Table Top Eccentric Adjusted Angle (0074,102B), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    TableTopPitchAdjustedAngle: FD_ = FD_(0x0074_102C)
    """Table Top Pitch Adjusted Angle (0074,102C), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    TableTopRollAdjustedAngle: FD_ = FD_(0x0074_102D)
    """Table Top Roll Adjusted Angle (0074,102D), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    TableTopVerticalSetupDisplacement: DS_ = DS_(0x300A_01D2)
    """Table Top Vertical Setup Displacement (300A,01D2), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    TableTopLongitudinalSetupDisplacement: DS_ = DS_(0x300A_01D4)
    """Table Top Longitudinal Setup Displacement (300A,01D4), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    TableTopLateralSetupDisplacement: DS_ = DS_(0x300A_01D6)
    """Table Top Lateral Setup Displacement (300A,01D6), VM 1, Type 2 (PS3.3 C.8.8.29)."""
    DeliveryVerificationImageSequence: SQ[DeliveryVerificationImageSequenceItem] = SQ(
        0x0074_1030, "DeliveryVerificationImageSequenceItem"
    )
    """Delivery Verification Image Sequence (0074,1030), VM 1, Type 2C (PS3.3 C.8.8.29)."""
