# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.oct_b_scan_analysis_acquisition_parameters_sequence_item import (
    OCTBscanAnalysisAcquisitionParametersSequenceItem,
    OCTBscanAnalysisAcquisitionParametersSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    DA,
    IS,
    LT_,
    SQ,
    TM,
    UL,
    US,
    AnyText,
    CSTn,
    DAValue,
    DSn,
    DSnValue,
    ISValue,
    Items,
    LT_Value,
    TMValue,
    ULValue,
    USValue,
)
from dcmgen.model.iod import Module

class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule(Module):
    """Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module (PS3.3 C.8.17.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["ORIGINAL", "PRIMARY"] | AnyText]
        | Literal["ORIGINAL", "PRIMARY"]
        | AnyText
        | None = ...,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        InConcatenationNumber: USValue = ...,
        InConcatenationTotalNumber: USValue = ...,
        ConcatenationFrameOffsetNumber: ULValue = ...,
        AcquisitionMethodAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        OCTBscanAnalysisAcquisitionParametersSequence: Items[OCTBscanAnalysisAcquisitionParametersSequenceItem] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
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
        ImageComments: LT_Value = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["ORIGINAL", "PRIMARY"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL.

    Enumerated Values of Value 2: PRIMARY.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Defined Terms: 0.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or the transfer syntax is always lossy
    or a condition that cannot be checked (lossy compression) applies. Not allowed otherwise.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
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

    Required if a condition that cannot be checked (source instances) applies or the transfer syntax is always lossy
    or a condition that cannot be checked (lossy compression) applies. Not allowed otherwise.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    AcquisitionMethodAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Acquisition Method Algorithm Sequence (0022,1423), SQ, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    OCTBscanAnalysisAcquisitionParametersSequence: SQ[
        OCTBscanAnalysisAcquisitionParametersSequenceItems, OCTBscanAnalysisAcquisitionParametersSequenceItem
    ]
    """OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640), SQ, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    ConcatenationFrameOffsetNumber: UL
    """Concatenation Frame Offset Number (0020,9228), UL, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    InConcatenationNumber: US
    """In-concatenation Number (0020,9162), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    InConcatenationTotalNumber: US
    """In-concatenation Total Number (0020,9163), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
