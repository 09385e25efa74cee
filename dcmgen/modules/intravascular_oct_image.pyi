# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intravascular OCT Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.rt_dose_referenced_instance_sequence_item import (
    RTDoseReferencedInstanceSequenceItem,
    RTDoseReferencedInstanceSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CST,
    DT,
    FD,
    IS,
    IS_,
    LT_,
    SQ,
    UI,
    US,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DTValue,
    FDValue,
    IS_Value,
    ISValue,
    Items,
    LT_Value,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class IntravascularOCTImageModule(Module):
    """Intravascular OCT Image Module (PS3.3 C.8.27.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["AXIAL", "LONGITUDINAL"] | AnyText]
        | Literal["AXIAL", "LONGITUDINAL"]
        | AnyText
        | None = ...,
        AcquisitionDateTime: DTValue = ...,
        PixelPresentation: Literal["COLOR", "COLOR_REF", "MONOCHROME"] = ...,
        VolumetricProperties: Literal["DISTORTED"] = ...,
        AcquisitionNumber: ISValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        RecognizableVisualFeatures: Literal["NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        AcquisitionDuration: FDValue = ...,
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
        InterpolationType: Literal["REPLICATE", "BILINEAR", "CUBIC"] | AnyText = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        RecommendedDisplayFrameRate: IS_Value = ...,
        ImageComments: LT_Value = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["AXIAL", "LONGITUDINAL"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3: AXIAL, LONGITUDINAL.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    VolumetricProperties: CS[Literal["DISTORTED"]]
    """Volumetric Properties (0008,9206), CS, VM 1, Type 1.

    Enumerated Values: DISTORTED.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    PixelPresentation: CS[Literal["COLOR", "COLOR_REF", "MONOCHROME"]]
    """Pixel Presentation (0008,9205), CS, VM 1, Type 1.

    Enumerated Values: COLOR, COLOR_REF, MONOCHROME.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), FD, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    AcquisitionNumber: IS
    """Acquisition Number (0020,0012), IS, VM 1, Type 1.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PRESENTATION. Not allowed otherwise.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
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

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    RecognizableVisualFeatures: CS[Literal["NO"]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 3.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    RecommendedDisplayFrameRate: IS_
    """Recommended Display Frame Rate (0008,2144), IS, VM 1, Type 3.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    InterpolationType: CST[Literal["REPLICATE", "BILINEAR", "CUBIC"]]
    """Interpolation Type (0052,0039), CS, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PRESENTATION. Not allowed otherwise.

    Defined Terms: REPLICATE, BILINEAR, CUBIC.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
    ReferencedColorPaletteInstanceUID: UI
    """Referenced Color Palette Instance UID (0028,0304), UI, VM 1, Type 1C.

    Required if Pixel Presentation is COLOR_REF. Not allowed otherwise.

    PS3.3 C.8.27.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """
