# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""VL Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem, AnatomicRegionSequenceItems
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.primary_anatomic_structure_macro import PrimaryAnatomicStructureMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem, ViewCodeSequenceItems
from dcmgen.items.vl_image_referenced_image_sequence_item import (
    VLImageReferencedImageSequenceItem,
    VLImageReferencedImageSequenceItems,
)
from dcmgen.model.fields import CS, CS_, SQ, TM, US, AnyText, CSTn, DSn, DSnValue, Items, TMValue, USValue
from dcmgen.model.iod import Module

class VLImageModule(PrimaryAnatomicStructureMacro, Module):
    """VL Image Module (PS3.3 C.8.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "STEREO L", "STEREO R"] | AnyText]
        | Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "STEREO L", "STEREO R"]
        | AnyText
        | None = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal[
            "MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT"
        ] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        ContentTime: TMValue = ...,
        ReferencedImageSequence: Items[VLImageReferencedImageSequenceItem] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PlanarConfiguration: USValue = ...,
        WindowWidth: DSnValue = ...,
        LossyImageCompression: Literal["00", "01", "", None] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        ImagerPixelSpacing: DSnValue = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        ChannelDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        PixelSpacing: DSnValue = ...,
        WindowCenter: DSnValue = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "STEREO L", "STEREO R"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED.

    Enumerated Values of Value 2: PRIMARY, SECONDARY.

    Enumerated Values of Value 3: STEREO L, STEREO R.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    PhotometricInterpretation: CS[
        Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT"]
    ]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2, RGB, YBR_FULL_422, YBR_PARTIAL_420, YBR_RCT, YBR_ICT.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 8.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    Enumerated Values: 7.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values if Photometric Interpretation is MONOCHROME2: 1.

    Enumerated Values if Photometric Interpretation is RGB, YBR_FULL_422, YBR_PARTIAL_420, YBR_RCT or YBR_ICT: 3.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), US, VM 1, Type 1C.

    Required if Samples per Pixel is greater than 1. Not allowed otherwise.

    Enumerated Values: 0.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    LossyImageCompression: CS_[Literal["00", "01", ""]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 2.

    Enumerated Values: 00, 01.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    ReferencedImageSequence: SQ[VLImageReferencedImageSequenceItems, VLImageReferencedImageSequenceItem]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Required if Image Type Value 3 is STEREO L or STEREO R. May be present otherwise.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    WindowCenter: DSn
    """Window Center (0028,1050), DS, VM 1-n, Type 3.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    WindowWidth: DSn
    """Window Width (0028,1051), DS, VM 1-n, Type 1C.

    Required if Window Center is present. Not allowed otherwise.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    ImageLaterality: CS_[Literal["R", "L", "U", "B", ""]]
    """Image Laterality (0020,0062), CS, VM 1, Type 3.

    Enumerated Values: R, L, U, B.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    ViewCodeSequence: SQ[ViewCodeSequenceItems, ViewCodeSequenceItem]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 3.

    Codes: CID 4062 VL View (Defined, inferred).

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItems, AnatomicRegionSequenceItem]
    """Anatomic Region Sequence (0008,2218), SQ, VM 1, Type 1C.

    Required if Number of Frames is present and Specimen Description Sequence is absent. May be present otherwise.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    ChannelDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Description Code Sequence (0022,001A), SQ, VM 1, Type 3.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 3.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
    ImagerPixelSpacing: DSn
    """Imager Pixel Spacing (0018,1164), DS, VM 2, Type 3.

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """
