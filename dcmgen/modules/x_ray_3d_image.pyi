# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray 3D Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.source_irradiation_event_sequence_item import (
    SourceIrradiationEventSequenceItem,
    SourceIrradiationEventSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    LT_,
    SQ,
    US,
    AnyText,
    CSn,
    CSnValue,
    CSTn,
    DSn,
    DSnValue,
    Items,
    LT_Value,
    USValue,
)
from dcmgen.model.iod import Module

class XRay3DImageModule(CommonCTMRAndPhotoacousticImageDescriptionMacro, Module):
    """X-Ray 3D Image Module (PS3.3 C.8.21.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: CSnValue = ...,
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
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
        SourceIrradiationEventSequence: Items[SourceIrradiationEventSequenceItem] = ...,
        ImageComments: LT_Value = ...,
        QualityControlImage: Literal["YES", "NO", "", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 8, 9, 10, 11, 12, 13, 14, 15, 16.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), CS, VM 1, Type 1.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
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

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    ReferencedImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Image Evidence Sequence (0008,9092), SQ, VM 1, Type 1C.

    Required if Referenced Image Sequence is present anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    QualityControlImage: CS_[Literal["YES", "NO", ""]]
    """Quality Control Image (0028,0300), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
    SourceIrradiationEventSequence: SQ[SourceIrradiationEventSequenceItems, SourceIrradiationEventSequenceItem]
    """Source Irradiation Event Sequence (0008,3011), SQ, VM 1, Type 3.

    PS3.3 C.8.21.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """
