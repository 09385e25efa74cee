# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Corneal Topography Map Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.model.fields import (
    CS,
    DA,
    DT,
    IS,
    TM,
    US,
    AnyText,
    CSTn,
    DAValue,
    DSn,
    DSnValue,
    DTValue,
    ISn,
    ISnValue,
    ISValue,
    Items,
    LOValue,
    TMValue,
    USValue,
)
from dcmgen.model.iod import Module

class CornealTopographyMapImageModule(
    GeneralAnatomyMandatoryMacro, BasicPixelSpacingCalibrationMacro, RealWorldValueMappingMacro, Module
):
    """Corneal Topography Map Image Module (PS3.3 C.8.30.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["CORNEAL_TOPO"] | AnyText] | Literal["CORNEAL_TOPO"] | AnyText | None = ...,
        ContentDate: DAValue = ...,
        AcquisitionDateTime: DTValue = ...,
        ContentTime: TMValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        InstanceNumber: ISValue = ...,
        ImageLaterality: Literal["R", "L"] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["PALETTE COLOR"] = ...,
        PixelAspectRatio: ISnValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        RecognizableVisualFeatures: Literal["YES"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        PixelSpacing: DSnValue = ...,
        PixelSpacingCalibrationDescription: LOValue = ...,
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
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", "", None] = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    ImageType: CSTn[Literal["CORNEAL_TOPO"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3: CORNEAL_TOPO.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    PhotometricInterpretation: CS[Literal["PALETTE COLOR"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: PALETTE COLOR.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    PixelAspectRatio: ISn
    """Pixel Aspect Ratio (0028,0034), IS, VM 2, Type 1.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
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

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    RecognizableVisualFeatures: CS[Literal["YES"]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 1.

    Enumerated Values: YES.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
    ImageLaterality: CS[Literal["R", "L"]]
    """Image Laterality (0020,0062), CS, VM 1, Type 1.

    Enumerated Values: R, L.

    PS3.3 C.8.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.2.html
    """
