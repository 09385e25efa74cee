# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem, ReferencedImageSequenceItems
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    LO_,
    SQ,
    ST_,
    US,
    AnyText,
    ATn,
    ATnValue,
    CSTn,
    Items,
    LO_Value,
    SHn,
    SHnValue,
    ST_Value,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Module

class XRayImageModule(GeneralAnatomyOptionalMacro, Module):
    """X-Ray Image Module (PS3.3 C.8.7.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "SINGLE PLANE", "BIPLANE A", "BIPLANE B"] | AnyText
        ]
        | Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "SINGLE PLANE", "BIPLANE A", "BIPLANE B"]
        | AnyText
        | None = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        PixelIntensityRelationship: Literal["LIN", "LOG", "DISP"] | AnyText = ...,
        ReferencedImageSequence: Items[ReferencedImageSequenceItem] = ...,
        FrameIncrementPointer: ATnValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        DerivationDescription: ST_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        ScanOptions: Iterable[Literal["EKG", "PHY", "TOMO", "CHASE", "ROTA"] | AnyText]
        | Literal["EKG", "PHY", "TOMO", "CHASE", "ROTA"]
        | AnyText
        | None = ...,
        AcquisitionDeviceProcessingDescription: LO_Value = ...,
        FrameLabelVector: SHnValue = ...,
        FrameDimensionPointer: ATnValue = ...,
        RWavePointer: USnValue = ...,
        CalibrationImage: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    FrameIncrementPointer: ATn
    """Frame Increment Pointer (0028,0009), AT, VM 1-n, Type 1C.

    Required if Number of Frames in the dataset is present. Not allowed otherwise.

    Enumerated Values: 00181063, 00181065.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1C.

    Required if the transfer syntax is always lossy or a condition that cannot be checked (lossy compression)
    applies. May be present otherwise.

    Enumerated Values: 00, 01.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "SINGLE PLANE", "BIPLANE A", "BIPLANE B"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED.

    Enumerated Values of Value 2: PRIMARY, SECONDARY.

    Enumerated Values of Value 3: SINGLE PLANE, BIPLANE A, BIPLANE B.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    PixelIntensityRelationship: CST[Literal["LIN", "LOG", "DISP"]]
    """Pixel Intensity Relationship (0028,1040), CS, VM 1, Type 1.

    Defined Terms: LIN, LOG, DISP.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 8, 10, 12, 16.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    ScanOptions: CSTn[Literal["EKG", "PHY", "TOMO", "CHASE", "ROTA"]]
    """Scan Options (0018,0022), CS, VM 1-n, Type 3.

    Defined Terms: EKG, PHY, TOMO, CHASE, ROTA.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    RWavePointer: USn
    """R Wave Pointer (0028,6040), US, VM 1-n, Type 3.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    ReferencedImageSequence: SQ[ReferencedImageSequenceItems, ReferencedImageSequenceItem]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Image Type Value 3 is BIPLANE A or BIPLANE B. May be present otherwise.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    DerivationDescription: ST_
    """Derivation Description (0008,2111), ST, VM 1, Type 3.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    AcquisitionDeviceProcessingDescription: LO_
    """Acquisition Device Processing Description (0018,1400), LO, VM 1, Type 3.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    FrameLabelVector: SHn
    """Frame Label Vector (0018,2002), SH, VM 1-n, Type 3.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    FrameDimensionPointer: ATn
    """Frame Dimension Pointer (0028,000A), AT, VM 1-n, Type 3.

    Defined Terms if a condition that cannot be checked (condition of a list) applies: 00181063, 00181065, 00181520,
    00181521, 00181135, 00181137, 00181136, 00182002.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
    CalibrationImage: CS_[Literal["YES", "NO", ""]]
    """Calibration Image (0050,0004), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.7.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.html#sect_C.8.7.1
    """
