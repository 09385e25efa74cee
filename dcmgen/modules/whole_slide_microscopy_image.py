# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Whole Slide Microscopy Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, DT, FD_, FL, IS, LO_, US, CSTn, DSn, SHn, USn
from dcmgen.model.iod import Module


class WholeSlideMicroscopyImageModule(Module):
    """Whole Slide Microscopy Image Module (PS3.3 C.8.12.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    ImagedVolumeWidth = FL(0x0048_0001)
    ImagedVolumeHeight = FL(0x0048_0002)
    ImagedVolumeDepth = FL(0x0048_0003)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    PlanarConfiguration = US(0x0028_0006)
    NumberOfFrames = IS(0x0028_0008)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    AcquisitionDateTime = DT(0x0008_002A)
    AcquisitionDuration = FD_(0x0018_9073)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    VolumetricProperties = CS(0x0008_9206)
    SpecimenLabelInImage = CS(0x0048_0010)
    BurnedInAnnotation = CS(0x0028_0301)
    FocusMethod = CS(0x0048_0011)
    ExtendedDepthOfField = CS(0x0048_0012)
    NumberOfFocalPlanes = US(0x0048_0013)
    DistanceBetweenFocalPlanes = FL(0x0048_0014)
    AcquisitionDeviceProcessingDescription = LO_(0x0018_1400)
    ConvolutionKernel = SHn(0x0018_1210)
    RecommendedAbsentPixelCIELabValue = USn(0x0048_0015)
