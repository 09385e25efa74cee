# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Thickness Map Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.model.fields import CS, CST, DA, DT, IS, SQ, TM, UI, US, CSTn, DSn, FLn, ISn
from dcmgen.model.iod import Module


class OphthalmicThicknessMapModule(GeneralAnatomyMandatoryMacro, RealWorldValueMappingMacro, Module):
    """Ophthalmic Thickness Map Module (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    __slots__ = ()

    OphthalmicMappingDeviceType = CST(0x0022_1415)
    AcquisitionMethodCodeSequence = SQ(0x0022_1420, "CodeSequenceMacro")
    AcquisitionMethodAlgorithmSequence = SQ(0x0022_1423, "AlgorithmIdentificationMacro")
    InstanceNumber = IS(0x0020_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    AcquisitionDateTime = DT(0x0008_002A)
    ImageType = CSTn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    PixelRepresentation = US(0x0028_0103)
    PixelSpacing = DSn(0x0028_0030)
    PixelAspectRatio = ISn(0x0028_0034)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelPresentation = CS(0x0008_9205)
    ReferencedColorPaletteInstanceUID = UI(0x0028_0304)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
    ImageLaterality = CS(0x0020_0062)
    OphthalmicThicknessMapTypeCodeSequence = SQ(0x0022_1436, "CodeSequenceMacro")
    PixelValueMappingToCodedConceptSequence = SQ(0x0022_1450, "PixelValueMappingToCodedConceptSequenceItem")
    OphthalmicThicknessMappingNormalsSequence = SQ(0x0022_1443, "ExternallySourcedDataSetIdentificationMacro")
    RelevantOPTAttributesSequence = SQ(0x0022_1472, "RelevantOPTAttributesSequenceItem")
    SourceImageSequence = SQ(0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem")
    ReferencedInstanceSequence = SQ(0x0008_114A, "RTDoseReferencedInstanceSequenceItem")
    RegistrationToLocalizerSequence = SQ(0x0022_1465, "RegistrationToLocalizerSequenceItem")
    RelativeImagePositionCodeSequence = SQ(0x0022_001D, "CodeSequenceMacro")
    AnatomicStructureReferencePoint = FLn(0x0022_1463)
    RetinalThicknessDefinitionCodeSequence = SQ(0x0022_1445, "CodeSequenceMacro")
