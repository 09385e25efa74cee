# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Delivery Verification Image Sequence (0074,1030)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, DS, DS_, FD, FD_, IS, SQ, UI_, UL_, US_, DSn, FDn
from dcmgen.model.iod import Item
from dcmgen.model.parts import DeviceMotionControlMacro


class DeliveryVerificationImageSequenceItem(Item):
    """Item of Delivery Verification Image Sequence (0074,1030) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    __slots__ = ()

    VerificationImageTiming = CS(0x0074_1032)
    StartCumulativeMetersetWeight = DS(0x300C_0008)
    MetersetExposure = DS_(0x3002_0032)
    EndCumulativeMetersetWeight = DS_(0x300C_0009)
    DoubleExposureFlag = CS(0x0074_1034)
    DoubleExposureOrdering = CST(0x0074_1036)
    DoubleExposureMeterset = FD_(0x0074_1338)
    DoubleExposureFieldDelta = FDn(0x0074_133A)
    XRayImageReceptorTranslation = DSn(0x3002_000D)
    RelatedReferenceRTImageSequence = SQ(0x0074_1040, "SOPInstanceReferenceMacro")


class BeamTaskSequenceItem(DeviceMotionControlMacro, Item):
    """Item of Beam Task Sequence (0074,1020) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    __slots__ = ()

    BeamTaskType = CS(0x0074_1022)
    TreatmentDeliveryType = CS(0x300A_00CE)
    PrimaryDosimeterUnit = CS(0x300A_00B3)
    ContinuationStartMeterset = FD(0x0074_0120)
    ContinuationEndMeterset = FD(0x0074_0121)
    CurrentFractionNumber = IS(0x3008_0022)
    ClinicalFractionNumber = US_(0x300A_0705)
    ReferencedFractionGroupNumber = IS(0x300C_0022)
    ReferencedBeamNumber = IS(0x300C_0006)
    BeamOrderIndex = UL_(0x0074_1324)
    AutosequenceFlag = CS_(0x0074_1025)
    TableTopPositionAlignmentUID = UI_(0x300A_0054)
    TableTopVerticalAdjustedPosition = FD_(0x0074_1026)
    TableTopLongitudinalAdjustedPosition = FD_(0x0074_1027)
    TableTopLateralAdjustedPosition = FD_(0x0074_1028)
    PatientSupportAdjustedAngle = FD_(0x0074_102A)
    TableTopEccentricAdjustedAngle = FD_(0x0074_102B)
    TableTopPitchAdjustedAngle = FD_(0x0074_102C)
    TableTopRollAdjustedAngle = FD_(0x0074_102D)
    TableTopVerticalSetupDisplacement = DS_(0x300A_01D2)
    TableTopLongitudinalSetupDisplacement = DS_(0x300A_01D4)
    TableTopLateralSetupDisplacement = DS_(0x300A_01D6)
    DeliveryVerificationImageSequence = SQ(0x0074_1030, "DeliveryVerificationImageSequenceItem")
