# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Height Map Segmentation Image Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import CS, SQ, US, CSTn
from dcmgen.model.iod import Module


class HeightMapSegmentationImageModule(ContentIdentificationMacro, Module):
    """Height Map Segmentation Image Module (PS3.3 C.8.20.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    Rows = US(0x0028_0010)
    Columns = US(0x0028_0011)
    SegmentationType = CS(0x0062_0001)
    SegmentSequence = SQ(0x0062_0002, "HeightMapSegmentationImageSegmentSequenceItem")
