# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, CS_, CST, LO_, SQ, ST_, US, ATn, CSTn, SHn, USn
from dcmgen.model.iod import Module


class XRayImageModule(GeneralAnatomyOptionalMacro, Module):
    """X-Ray Image Module (PS3.3 C.8.7.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """

    __slots__ = ()

    FrameIncrementPointer = ATn(0x0028_0009)
    LossyImageCompression = CS(0x0028_2110)
    ImageType = CSTn(0x0008_0008)
    PixelIntensityRelationship = CST(0x0028_1040)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    ScanOptions = CSTn(0x0018_0022)
    RWavePointer = USn(0x0028_6040)
    ReferencedImageSequence = SQ(0x0008_1140, "ReferencedImageSequenceItem")
    DerivationDescription = ST_(0x0008_2111)
    AcquisitionDeviceProcessingDescription = LO_(0x0018_1400)
    FrameLabelVector = SHn(0x0018_2002)
    FrameDimensionPointer = ATn(0x0028_000A)
    CalibrationImage = CS_(0x0050_0004)
