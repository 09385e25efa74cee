# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, CST_, DS_, FD_, FL_, IS_, LO_, SH, SH_, SQ, SS, ST_, US, US_, CSTn, DSn
from dcmgen.model.iod import Module


class RTImageModule(Module):
    """RT Image Module (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    PixelIntensityRelationship = CST_(0x0028_1040)
    PixelIntensityRelationshipSign = SS(0x0028_1041)
    RTImageLabel = SH(0x3002_0002)
    RTImageName = LO_(0x3002_0003)
    RTImageDescription = ST_(0x3002_0004)
    ImageType = CSTn(0x0008_0008)
    ConversionType = CST_(0x0008_0064)
    ReportedValuesOrigin = CS_(0x3002_000A)
    RTImagePlane = CS(0x3002_000C)
    XRayImageReceptorTranslation = DSn(0x3002_000D)
    XRayImageReceptorAngle = DS_(0x3002_000E)
    RTImageOrientation = DSn(0x3002_0010)
    ImagePlanePixelSpacing = DSn(0x3002_0011)
    RTImagePosition = DSn(0x3002_0012)
    RadiationMachineName = SH_(0x3002_0020)
    PrimaryDosimeterUnit = CS_(0x300A_00B3)
    RadiationMachineSAD = DS_(0x3002_0022)
    RadiationMachineSSD = DS_(0x3002_0024)
    RTImageSID = DS_(0x3002_0026)
    EnhancedRTBeamLimitingDeviceDefinitionFlag = CS_(0x3008_00A3)
    EnhancedRTBeamLimitingDeviceSequence = SQ(0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro")
    SourceToReferenceObjectDistance = DS_(0x3002_0028)
    ReferencedRTPlanSequence = SQ(0x300C_0002, "SOPInstanceReferenceMacro")
    ReferencedBeamNumber = IS_(0x300C_0006)
    ReferencedFractionGroupNumber = IS_(0x300C_0022)
    FractionNumber = IS_(0x3002_0029)
    ClinicalFractionNumber = US_(0x300A_0705)
    StartCumulativeMetersetWeight = DS_(0x300C_0008)
    EndCumulativeMetersetWeight = DS_(0x300C_0009)
    ExposureSequence = SQ(0x3002_0030, "ExposureSequenceItem")
    FluenceMapSequence = SQ(0x3002_0040, "FluenceMapSequenceItem")
    GantryAngle = DS_(0x300A_011E)
    GantryPitchAngle = FL_(0x300A_014A)
    BeamLimitingDeviceAngle = DS_(0x300A_0120)
    PatientSupportAngle = DS_(0x300A_0122)
    TableTopEccentricAxisDistance = DS_(0x300A_0124)
    TableTopEccentricAngle = DS_(0x300A_0125)
    TableTopPitchAngle = FL_(0x300A_0140)
    TableTopRollAngle = FL_(0x300A_0144)
    TableTopVerticalPosition = DS_(0x300A_0128)
    TableTopLongitudinalPosition = DS_(0x300A_0129)
    TableTopLateralPosition = DS_(0x300A_012A)
    IsocenterPosition = DSn(0x300A_012C)
    PatientPosition = CST(0x0018_5100)
    ExposureTime = IS_(0x0018_1150)
    ExposureTimeInms = FD_(0x0018_9328)
    MetersetExposure = DS_(0x3002_0032)
