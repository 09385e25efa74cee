# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Hierarchical Evidence Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class HierarchicalEvidenceReferenceMacro(Macro):
    """Hierarchical Evidence Reference Macro (PS3.3 10.42).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.42.html
    """

    __slots__ = ()

    ReferencedRawDataSequence = SQ(0x0008_9121, "HierarchicalSOPInstanceReferenceMacro")
    ReferencedWaveformSequence = SQ(0x0008_113A, "HierarchicalSOPInstanceReferenceMacro")
    ReferencedImageEvidenceSequence = SQ(0x0008_9092, "HierarchicalSOPInstanceReferenceMacro")
    SourceImageEvidenceSequence = SQ(0x0008_9154, "HierarchicalSOPInstanceReferenceMacro")
    ReferencedPresentationStateSequence = SQ(0x0008_9237, "HierarchicalSOPInstanceReferenceMacro")
