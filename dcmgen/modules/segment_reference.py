# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Segment Reference Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class SegmentReferenceModule(Module):
    """Segment Reference Module (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    __slots__ = ()

    SegmentReferenceSequence = SQ(0x3010_0021, "SegmentReferenceSequenceItem")
    ReferencedSpatialRegistrationSequence = SQ(0x0070_0404, "SOPInstanceReferenceMacro")
