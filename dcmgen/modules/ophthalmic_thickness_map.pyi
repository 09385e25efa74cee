# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Thickness Map Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.externally_sourced_data_set_identification_macro import (
    ExternallySourcedDataSetIdentificationMacro,
    ExternallySourcedDataSetIdentificationMacros,
)
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
    OphthalmicPhotographyImageSourceImageSequenceItem,
    OphthalmicPhotographyImageSourceImageSequenceItems,
)
from dcmgen.items.pixel_value_mapping_to_coded_concept_sequence_item import (
    PixelValueMappingToCodedConceptSequenceItem,
    PixelValueMappingToCodedConceptSequenceItems,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.registration_to_localizer_sequence_item import (
    RegistrationToLocalizerSequenceItem,
    RegistrationToLocalizerSequenceItems,
)
from dcmgen.items.relevant_opt_attributes_sequence_item import (
    RelevantOPTAttributesSequenceItem,
    RelevantOPTAttributesSequenceItems,
)
from dcmgen.items.rt_dose_referenced_instance_sequence_item import (
    RTDoseReferencedInstanceSequenceItem,
    RTDoseReferencedInstanceSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CST,
    DA,
    DT,
    IS,
    SQ,
    TM,
    UI,
    US,
    AnyText,
    CSTn,
    DAValue,
    DSn,
    DSnValue,
    DTValue,
    FLn,
    FLnValue,
    ISn,
    ISnValue,
    ISValue,
    Items,
    TMValue,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class OphthalmicThicknessMapModule(GeneralAnatomyMandatoryMacro, RealWorldValueMappingMacro, Module):
    """Ophthalmic Thickness Map Module (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["ONH", "RETINAL_THICK"] | AnyText]
        | Literal["ONH", "RETINAL_THICK"]
        | AnyText
        | None = ...,
        ContentDate: DAValue = ...,
        AcquisitionDateTime: DTValue = ...,
        ContentTime: TMValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PixelPresentation: Literal["COLOR", "COLOR_REF"] = ...,
        InstanceNumber: ISValue = ...,
        ImageLaterality: Literal["R", "L"] = ...,
        OphthalmicMappingDeviceType: Literal["OCT", "POLARIMETRY", "SLO_TOMO"] | AnyText = ...,
        AcquisitionMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicThicknessMapTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        PixelSpacing: DSnValue = ...,
        PixelAspectRatio: ISnValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        RecognizableVisualFeatures: Literal["NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        SourceImageSequence: Items[OphthalmicPhotographyImageSourceImageSequenceItem] = ...,
        AcquisitionMethodAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        OphthalmicThicknessMappingNormalsSequence: Items[ExternallySourcedDataSetIdentificationMacro] = ...,
        RetinalThicknessDefinitionCodeSequence: Items[CodeSequenceMacro] = ...,
        PixelValueMappingToCodedConceptSequence: Items[PixelValueMappingToCodedConceptSequenceItem] = ...,
        AnatomicStructureReferencePoint: FLnValue = ...,
        RelevantOPTAttributesSequence: Items[RelevantOPTAttributesSequenceItem] = ...,
        ReferencedColorPaletteInstanceUID: UIValue = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
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
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        RelativeImagePositionCodeSequence: Items[CodeSequenceMacro] = ...,
        RegistrationToLocalizerSequence: Items[RegistrationToLocalizerSequenceItem] = ...,
    ) -> None: ...
    OphthalmicMappingDeviceType: CST[Literal["OCT", "POLARIMETRY", "SLO_TOMO"]]
    """Ophthalmic Mapping Device Type (0022,1415), CS, VM 1, Type 1.

    Defined Terms: OCT, POLARIMETRY, SLO_TOMO.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    AcquisitionMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Acquisition Method Code Sequence (0022,1420), SQ, VM 1, Type 1.

    Codes: CID 4261 Ophthalmic Mapping Acquisition Method (Defined, inferred).

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    AcquisitionMethodAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Acquisition Method Algorithm Sequence (0022,1423), SQ, VM 1, Type 1C.

    Required if Code Value in Acquisition Method Code Sequence is 111923. May be present otherwise.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    ImageType: CSTn[Literal["ONH", "RETINAL_THICK"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3 if a condition that cannot be checked (condition of a list) applies: ONH,
    RETINAL_THICK.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    PixelAspectRatio: ISn
    """Pixel Aspect Ratio (0028,0034), IS, VM 2, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    PixelPresentation: CS[Literal["COLOR", "COLOR_REF"]]
    """Pixel Presentation (0008,9205), CS, VM 1, Type 1.

    Enumerated Values: COLOR, COLOR_REF.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    ReferencedColorPaletteInstanceUID: UI
    """Referenced Color Palette Instance UID (0028,0304), UI, VM 1, Type 1C.

    Required if Pixel Presentation is COLOR_REF. Not allowed otherwise.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
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
    ]
    """Lossy Image Compression Method (0028,2114), CS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    RecognizableVisualFeatures: CS[Literal["NO"]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    ImageLaterality: CS[Literal["R", "L"]]
    """Image Laterality (0020,0062), CS, VM 1, Type 1.

    Enumerated Values: R, L.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    OphthalmicThicknessMapTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ophthalmic Thickness Map Type Code Sequence (0022,1436), SQ, VM 1, Type 1.

    Codes: CID 4263 Ophthalmic Thickness Map Value Type (Defined, inferred).

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    PixelValueMappingToCodedConceptSequence: SQ[
        PixelValueMappingToCodedConceptSequenceItems, PixelValueMappingToCodedConceptSequenceItem
    ]
    """Pixel Value Mapping to Coded Concept Sequence (0022,1450), SQ, VM 1, Type 1C.

    Required if Code Value in Ophthalmic Thickness Map Type Code Sequence is 111931. May be present otherwise.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    OphthalmicThicknessMappingNormalsSequence: SQ[
        ExternallySourcedDataSetIdentificationMacros, ExternallySourcedDataSetIdentificationMacro
    ]
    """Ophthalmic Thickness Mapping Normals Sequence (0022,1443), SQ, VM 1, Type 1C.

    Required if Code Value in Ophthalmic Thickness Map Type Code Sequence is 111931 or 111932. May be present
    otherwise.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    RelevantOPTAttributesSequence: SQ[RelevantOPTAttributesSequenceItems, RelevantOPTAttributesSequenceItem]
    """Relevant OPT Attributes Sequence (0022,1472), SQ, VM 1, Type 1C.

    Required if Ophthalmic Mapping Device Type is OCT. Not allowed otherwise.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    SourceImageSequence: SQ[
        OphthalmicPhotographyImageSourceImageSequenceItems, OphthalmicPhotographyImageSourceImageSequenceItem
    ]
    """Source Image Sequence (0008,2112), SQ, VM 1, Type 1C.

    Required if Ophthalmic Mapping Device Type is OCT. May be present otherwise.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    RegistrationToLocalizerSequence: SQ[RegistrationToLocalizerSequenceItems, RegistrationToLocalizerSequenceItem]
    """Registration to Localizer Sequence (0022,1465), SQ, VM 1, Type 3.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    RelativeImagePositionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Relative Image Position Code Sequence (0022,001D), SQ, VM 1, Type 3.

    Codes: CID 4207 Ophthalmic Image Position (Baseline, inferred).

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    AnatomicStructureReferencePoint: FLn
    """Anatomic Structure Reference Point (0022,1463), FL, VM 2, Type 1C.

    Required if Code Value in Primary Anatomic Structure Sequence is 67046006, 81016008, 49755003 or 111934. May be
    present otherwise.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    RetinalThicknessDefinitionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Retinal Thickness Definition Code Sequence (0022,1445), SQ, VM 1, Type 1C.

    Required if Image Type Value 3 is RETINAL_THICK. Not allowed otherwise.

    Codes: CID 4262 Retinal Thickness Definition (Defined, inferred).

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
