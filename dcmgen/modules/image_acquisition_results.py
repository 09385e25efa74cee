# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image Acquisition Results Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SH_, SQ
from dcmgen.model.iod import Module


class ImageAcquisitionResultsModule(Module):
    """Image Acquisition Results Module (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    Modality = CST_(0x0008_0060)
    StudyID = SH_(0x0020_0010)
    PerformedProtocolCodeSequence = SQ(0x0040_0260, "ImageAcquisitionResultsPerformedProtocolCodeSequenceItem")
    PerformedSeriesSequence = SQ(0x0040_0340, "PerformedSeriesSequenceItem")
