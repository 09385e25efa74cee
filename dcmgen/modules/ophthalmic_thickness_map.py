# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Thickness Map Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.model.fields import CS, CST, DA, DT, IS, SQ, TM, UI, US, CSTn, DSn, FLn, ISn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.externally_sourced_data_set_identification_macro import (
        ExternallySourcedDataSetIdentificationMacro,
    )
    from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
        OphthalmicPhotographyImageSourceImageSequenceItem,
    )
    from dcmgen.items.pixel_value_mapping_to_coded_concept_sequence_item import (
        PixelValueMappingToCodedConceptSequenceItem,
    )
    from dcmgen.items.registration_to_localizer_sequence_item import RegistrationToLocalizerSequenceItem
    from dcmgen.items.relevant_opt_attributes_sequence_item import RelevantOPTAttributesSequenceItem
    from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem


class OphthalmicThicknessMapModule(GeneralAnatomyMandatoryMacro, RealWorldValueMappingMacro, Module):
    """Ophthalmic Thickness Map Module (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    __slots__ = ()

    OphthalmicMappingDeviceType: CST[Literal["OCT", "POLARIMETRY", "SLO_TOMO"]] = CST(0x0022_1415)
    """Ophthalmic Mapping Device Type (0022,1415), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    AcquisitionMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1420, "CodeSequenceMacro")
    """Acquisition Method Code Sequence (0022,1420), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    AcquisitionMethodAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0022_1423, "AlgorithmIdentificationMacro"
    )
    """Acquisition Method Algorithm Sequence (0022,1423), VM 1, Type 1C (PS3.3 C.8.28.2)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    ImageType: CSTn[Literal["ONH", "RETINAL_THICK"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.28.2)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    PixelSpacing: DSn = DSn(0x0028_0030)
    """Pixel Spacing (0028,0030), VM 2, Type 1 (PS3.3 C.8.28.2)."""
    PixelAspectRatio: ISn = ISn(0x0028_0034)
    """Pixel Aspect Ratio (0028,0034), VM 2, Type 1 (PS3.3 C.8.28.2)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    PixelPresentation: CS[Literal["COLOR", "COLOR_REF"]] = CS(0x0008_9205)
    """Pixel Presentation (0008,9205), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    ReferencedColorPaletteInstanceUID: UI = UI(0x0028_0304)
    """Referenced Color Palette Instance UID (0028,0304), VM 1, Type 1C (PS3.3 C.8.28.2)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.28.2)."""
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ] = CSTn(0x0028_2114)
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.28.2)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    RecognizableVisualFeatures: CS[Literal["NO"]] = CS(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    ImageLaterality: CS[Literal["R", "L"]] = CS(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    OphthalmicThicknessMapTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1436, "CodeSequenceMacro")
    """Ophthalmic Thickness Map Type Code Sequence (0022,1436), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    PixelValueMappingToCodedConceptSequence: SQ[PixelValueMappingToCodedConceptSequenceItem] = SQ(
        0x0022_1450, "PixelValueMappingToCodedConceptSequenceItem"
    )
    """Pixel Value Mapping to Coded Concept Sequence (0022,1450), VM 1, Type 1C (PS3.3 C.8.28.2)."""
    OphthalmicThicknessMappingNormalsSequence: SQ[ExternallySourcedDataSetIdentificationMacro] = SQ(
        0x0022_1443, "ExternallySourcedDataSetIdentificationMacro"
    )
    """Ophthalmic Thickness Mapping Normals Sequence (0022,1443), VM 1, Type 1C (PS3.3 C.8.28.2)."""
    RelevantOPTAttributesSequence: SQ[RelevantOPTAttributesSequenceItem] = SQ(
        0x0022_1472, "RelevantOPTAttributesSequenceItem"
    )
    """Relevant OPT Attributes Sequence (0022,1472), VM 1, Type 1C (PS3.3 C.8.28.2)."""
    SourceImageSequence: SQ[OphthalmicPhotographyImageSourceImageSequenceItem] = SQ(
        0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem"
    )
    """Source Image Sequence (0008,2112), VM 1, Type 1C (PS3.3 C.8.28.2)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "RTDoseReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1C (PS3.3 C.8.28.2)."""
    RegistrationToLocalizerSequence: SQ[RegistrationToLocalizerSequenceItem] = SQ(
        0x0022_1465, "RegistrationToLocalizerSequenceItem"
    )
    """Registration to Localizer Sequence (0022,1465), VM 1, Type 3 (PS3.3 C.8.28.2)."""
    RelativeImagePositionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_001D, "CodeSequenceMacro")
    """Relative Image Position Code Sequence (0022,001D), VM 1, Type 3 (PS3.3 C.8.28.2)."""
    AnatomicStructureReferencePoint: FLn = FLn(0x0022_1463)
    """Anatomic Structure Reference Point (0022,1463), VM 2, Type 1C (PS3.3 C.8.28.2)."""
    RetinalThicknessDefinitionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1445, "CodeSequenceMacro")
    """Retinal Thickness Definition Code Sequence (0022,1445), VM 1, Type 1C (PS3.3 C.8.28.2)."""
