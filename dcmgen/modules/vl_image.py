# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""VL Image Module."""

from __future__ import annotations

from dcmgen.items.primary_anatomic_structure_macro import PrimaryAnatomicStructureMacro
from dcmgen.model.fields import CS, CS_, SQ, TM, US, CSTn, DSn
from dcmgen.model.iod import Module


class VLImageModule(PrimaryAnatomicStructureMacro, Module):
    """VL Image Module (PS3.3 C.8.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    SamplesPerPixel = US(0x0028_0002)
    PlanarConfiguration = US(0x0028_0006)
    ContentTime = TM(0x0008_0033)
    LossyImageCompression = CS_(0x0028_2110)
    ReferencedImageSequence = SQ(0x0008_1140, "VLImageReferencedImageSequenceItem")
    WindowCenter = DSn(0x0028_1050)
    WindowWidth = DSn(0x0028_1051)
    ImageLaterality = CS_(0x0020_0062)
    ViewCodeSequence = SQ(0x0054_0220, "ViewCodeSequenceItem")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    ChannelDescriptionCodeSequence = SQ(0x0022_001A, "CodeSequenceMacro")
    PixelSpacing = DSn(0x0028_0030)
    ImagerPixelSpacing = DSn(0x0018_1164)
