# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced Mammography Image Module."""

from __future__ import annotations

from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.model.fields import CS, CS_, CST, DS, DS_, DT, FD, LO, LT, LT_, SQ, US, CSn, CSTn, DSn
from dcmgen.model.iod import Module


class EnhancedMammographyImageModule(DigitalXRayDetectorMacro, Module):
    """Enhanced Mammography Image Module (PS3.3 C.8.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """

    __slots__ = ()

    PositionerMotion = CST(0x0018_1500)
    PositionerType = CS(0x0018_1508)
    ContentQualification = CS(0x0018_9004)
    AcquisitionDateTime = DT(0x0008_002A)
    AcquisitionDuration = FD(0x0018_9073)
    KVP = DS(0x0018_0060)
    XRayTubeCurrentInmA = FD(0x0018_9330)
    ExposureTimeInms = FD(0x0018_9328)
    ExposureInmAs = FD(0x0018_9332)
    FocalSpots = DSn(0x0018_1190)
    AnodeTargetMaterial = CST(0x0018_1191)
    BodyPartThickness = DS(0x0018_11A0)
    CompressionForce = DS(0x0018_11A2)
    CompressionPressure = DS_(0x0018_11A3)
    CompressionContactArea = DS_(0x0018_11A5)
    PaddleDescription = LO(0x0018_11A4)
    ExposureControlMode = CST(0x0018_7060)
    ExposureControlModeDescription = LT(0x0018_7062)
    PatientOrientation = CSn(0x0020_0020)
    ImageComments = LT_(0x0020_4000)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    QualityControlImage = CS_(0x0028_0300)
    BurnedInAnnotation = CS(0x0028_0301)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    OrganDose = DS(0x0040_0316)
    EntranceDoseInmGy = DS(0x0040_8302)
    EntranceDoseDerivation = CS_(0x0040_8303)
    TypeOfDetectorMotion = CST(0x0054_0202)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
    PresentationLUTShape = CS(0x2050_0020)
