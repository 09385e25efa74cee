# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Image Frame Radiation Acquisition Sequence (3002,010C)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item


class RTImageFrameRadiationAcquisitionSequenceItem(Item):
    """Item of RT Image Frame Radiation Acquisition Sequence (3002,010C) (PS3.3 C.36.2.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.10.html
    """

    __slots__ = ()

    RTImageFramekVRadiationAcquisitionSequence = SQ(0x3002_010A, "KVRadiationImageAcquisitionParametersMacro")
    RTImageFrameMVRadiationAcquisitionSequence = SQ(0x3002_010B, "MVRadiationImageAcquisitionParametersMacro")
