# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Reference Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_
from dcmgen.model.iod import Module


class GeneralReferenceModule(Module):
    """General Reference Module (PS3.3 C.12.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """

    __slots__ = ()

    ReferencedImageSequence = SQ(0x0008_1140, "ReferencedImageSequenceItem")
    ReferencedInstanceSequence = SQ(0x0008_114A, "RTDoseReferencedInstanceSequenceItem")
    DerivationDescription = ST_(0x0008_2111)
    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
    SourceImageSequence = SQ(0x0008_2112, "SourceImageSequenceItem")
    SourceInstanceSequence = SQ(0x0042_0013, "SourceInstanceSequenceItem")
