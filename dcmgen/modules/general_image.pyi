# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import (
    RealWorldValueMappingItemMacro,
    RealWorldValueMappingItemMacros,
)
from dcmgen.model.fields import (
    CS_,
    DA_,
    IS_,
    LT_,
    SQ,
    TM_,
    AnyText,
    CSn,
    CSnValue,
    CSTn,
    DA_Value,
    DSn,
    DSnValue,
    IS_Value,
    Items,
    LT_Value,
    TM_Value,
)
from dcmgen.model.iod import Module

class GeneralImageModule(GeneralAnatomyOptionalMacro, Module):
    """General Image Module (PS3.3 C.7.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: IS_Value = ...,
        ContentDate: DA_Value = ...,
        ContentTime: TM_Value = ...,
        PatientOrientation: CSnValue = ...,
        ImageType: Iterable[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"] | AnyText]
        | Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]
        | AnyText
        | None = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        ImageComments: LT_Value = ...,
        QualityControlImage: Literal["YES", "NO", "BOTH", "", None] = ...,
        BurnedInAnnotation: Literal["YES", "NO", "", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        LossyImageCompression: Literal["00", "01", "", None] = ...,
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
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE", "", None] = ...,
    ) -> None: ...
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 2.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    PatientOrientation: CSn
    """Patient Orientation (0020,0020), CS, VM 2, Type 2C.

    Required if the Image Plane Module is absent and Shared Functional Groups Sequence in the dataset is absent and
    Per-Frame Functional Groups Sequence in the dataset is absent and Image Orientation (Patient) is not present
    anywhere in the dataset and Image Orientation (Slide) is not present anywhere in the dataset. May be present
    otherwise.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    ContentDate: DA_
    """Content Date (0008,0023), DA, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    ContentTime: TM_
    """Content Time (0008,0033), TM, VM 1, Type 2C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 3.

    Enumerated Values of Value 1: ORIGINAL, DERIVED.

    Enumerated Values of Value 2: PRIMARY, SECONDARY.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    QualityControlImage: CS_[Literal["YES", "NO", "BOTH", ""]]
    """Quality Control Image (0028,0300), CS, VM 1, Type 3.

    Enumerated Values: YES, NO, BOTH.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    BurnedInAnnotation: CS_[Literal["YES", "NO", ""]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    LossyImageCompression: CS_[Literal["00", "01", ""]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 3.

    Enumerated Values: 00, 01.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 3.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
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
    """Lossy Image Compression Method (0028,2114), CS, VM 1-n, Type 3.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    PresentationLUTShape: CS_[Literal["IDENTITY", "INVERSE", ""]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 3.

    Enumerated Values: IDENTITY, INVERSE.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    RealWorldValueMappingSequence: SQ[RealWorldValueMappingItemMacros, RealWorldValueMappingItemMacro]
    """Real World Value Mapping Sequence (0040,9096), SQ, VM 1, Type 3.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
    ImageLaterality: CS_[Literal["R", "L", "U", "B", ""]]
    """Image Laterality (0020,0062), CS, VM 1, Type 3.

    Enumerated Values: R, L, U, B.

    PS3.3 C.7.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """
