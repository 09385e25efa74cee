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
            Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"] | AnyText
        ]
        | Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
        | AnyText
        | None = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", None] = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    ContentDate: DA
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    ContentTime: TM
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    ImageType: CSTn[Literal["CORNEAL_TOPO"]]
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.30.2)."""
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    PhotometricInterpretation: CS[Literal["PALETTE COLOR"]]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    PixelAspectRatio: ISn
    """Pixel Aspect Ratio (0028,0034), VM 2, Type 1 (PS3.3 C.8.30.2)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.30.2)."""
    LossyImageCompressionMethod: CSTn[
        Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
    ]
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.30.2)."""
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    RecognizableVisualFeatures: CS[Literal["YES"]]
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.30.2)."""
    ImageLaterality: CS[Literal["R", "L"]]
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.30.2)."""
