# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Corneal Topography Map Image Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.model.fields import CS, DA, DT, IS, TM, US, CSTn, DSn, ISn
from dcmgen.model.iod import Module


class CornealTopographyMapImageModule(
    GeneralAnatomyMandatoryMacro, BasicPixelSpacingCalibrationMacro, RealWorldValueMappingMacro, Module
):
    """Corneal Topography Map Image Module (PS3.3 C.8.30.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """

    __slots__ = ()

    InstanceNumber = IS(0x0020_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    AcquisitionDateTime = DT(0x0008_002A)
    ImageType = CSTn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    PixelRepresentation = US(0x0028_0103)
    PixelAspectRatio = ISn(0x0028_0034)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
    ImageLaterality = CS(0x0020_0062)
