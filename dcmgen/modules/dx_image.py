# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""DX Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS, LO, LO_, SQ, SS, ST_, US, CSn, DSn, LOn
from dcmgen.model.iod import Module


class DXImageModule(Module):
    """DX Image Module (PS3.3 C.8.11.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """

    __slots__ = ()

    ImageType = CSn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    PixelIntensityRelationship = CS(0x0028_1040)
    PixelIntensityRelationshipSign = SS(0x0028_1041)
    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    RescaleType = LO(0x0028_1054)
    PresentationLUTShape = CS(0x2050_0020)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    DerivationDescription = ST_(0x0008_2111)
    AcquisitionDeviceProcessingDescription = LO_(0x0018_1400)
    AcquisitionDeviceProcessingCode = LO_(0x0018_1401)
    PatientOrientation = CSn(0x0020_0020)
    CalibrationImage = CS_(0x0050_0004)
    BurnedInAnnotation = CS(0x0028_0301)
    VOILUTSequence = SQ(0x0028_3010, "VOILUTSequenceItem")
    WindowCenter = DSn(0x0028_1050)
    WindowWidth = DSn(0x0028_1051)
    WindowCenterWidthExplanation = LOn(0x0028_1055)
