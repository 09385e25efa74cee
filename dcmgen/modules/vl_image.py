# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""VL Image Module."""

from __future__ import annotations

from dcmgen.items.primary_anatomic_structure_macro import PrimaryAnatomicStructureMacro
from dcmgen.model.fields import CS, CS_, SQ, TM, US, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem
    from dcmgen.items.vl_image_referenced_image_sequence_item import VLImageReferencedImageSequenceItem


class VLImageModule(PrimaryAnatomicStructureMacro, Module):
    """VL Image Module (PS3.3 C.8.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """

    __slots__ = ()

    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "STEREO L", "STEREO R"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.12.1)."""
    PhotometricInterpretation: CS[
        Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT"]
    ] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.12.1)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.12.1)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.12.1)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.12.1)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.12.1)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.12.1)."""
    PlanarConfiguration: US = US(0x0028_0006)
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.8.12.1)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1C (PS3.3 C.8.12.1)."""
    LossyImageCompression: CS_[Literal["00", "01"]] = CS_(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 2 (PS3.3 C.8.12.1)."""
    ReferencedImageSequence: SQ[VLImageReferencedImageSequenceItem] = SQ(
        0x0008_1140, "VLImageReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.8.12.1)."""
    WindowCenter: DSn = DSn(0x0028_1050)
    """Window Center (0028,1050), VM 1-n, Type 3 (PS3.3 C.8.12.1)."""
    WindowWidth: DSn = DSn(0x0028_1051)
    """Window Width (0028,1051), VM 1-n, Type 1C (PS3.3 C.8.12.1)."""
    ImageLaterality: CS_[Literal["R", "L", "U", "B"]] = CS_(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 3 (PS3.3 C.8.12.1)."""
    ViewCodeSequence: SQ[ViewCodeSequenceItem] = SQ(0x0054_0220, "ViewCodeSequenceItem")
    """View Code Sequence (0054,0220), VM 1, Type 3 (PS3.3 C.8.12.1)."""
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItem] = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    """Anatomic Region Sequence (0008,2218), VM 1, Type 1C (PS3.3 C.8.12.1)."""
    ChannelDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_001A, "CodeSequenceMacro")
    """Channel Description Code Sequence (0022,001A), VM 1, Type 3 (PS3.3 C.8.12.1)."""
    PixelSpacing: DSn = DSn(0x0028_0030)
    """Pixel Spacing (0028,0030), VM 2, Type 3 (PS3.3 C.8.12.1)."""
    ImagerPixelSpacing: DSn = DSn(0x0018_1164)
    """Imager Pixel Spacing (0018,1164), VM 2, Type 3 (PS3.3 C.8.12.1)."""
