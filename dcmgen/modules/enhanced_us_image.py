# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced US Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.mandatory_view_and_slice_progression_direction_macro import (
    MandatoryViewAndSliceProgressionDirectionMacro,
)
from dcmgen.model.fields import CS, CS_, DS, DT, FD, IS, LO_, SQ, US, CSn, CSTn, DSn, FDn, LOn
from dcmgen.model.iod import Module


class EnhancedUSImageModule(GeneralAnatomyMandatoryMacro, MandatoryViewAndSliceProgressionDirectionMacro, Module):
    """Enhanced US Image Module (PS3.3 C.8.24.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.3.html
    """

    __slots__ = ()

    ImageType = CSn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    DimensionOrganizationType = CS(0x0020_9311)
    AcquisitionDateTime = DT(0x0008_002A)
    AcquisitionDuration = FD(0x0018_9073)
    PositionMeasuringDeviceUsed = CS(0x0018_980C)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    SourceImageSequence = SQ(0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem")
    ReferencedImageSequence = SQ(0x0008_1140, "EnhancedUSImageReferencedImageSequenceItem")
    ReferencedRawDataSequence = SQ(0x0008_9121, "HierarchicalSOPInstanceReferenceMacro")
    ReferencedInstanceSequence = SQ(0x0008_114A, "RTDoseReferencedInstanceSequenceItem")
    NumberOfStages = IS(0x0008_2124)
    StageNumber = IS(0x0008_2122)
    StageCodeSequence = SQ(0x0040_000A, "CodeSequenceMacro")
    EventTimerSequence = SQ(0x0008_2133, "EventTimerSequenceItem")
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
    TransducerData = LOn(0x0018_5010)
    TransducerIdentificationSequence = SQ(0x0018_5011, "DeviceIdentificationMacro")
    TransducerScanPatternCodeSequence = SQ(0x0018_9809, "CodeSequenceMacro")
    TransducerGeometryCodeSequence = SQ(0x0018_980D, "CodeSequenceMacro")
    TransducerBeamSteeringCodeSequence = SQ(0x0018_980E, "CodeSequenceMacro")
    TransducerApplicationCodeSequence = SQ(0x0018_980F, "CodeSequenceMacro")
    ProcessingFunction = LO_(0x0018_5020)
    MechanicalIndex = DS(0x0018_5022)
    BoneThermalIndex = DS(0x0018_5024)
    CranialThermalIndex = DS(0x0018_5026)
    SoftTissueThermalIndex = DS(0x0018_5027)
    DepthsOfFocus = FDn(0x0018_9801)
    DepthOfScanField = IS(0x0018_5050)
