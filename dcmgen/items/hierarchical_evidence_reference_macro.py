# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Hierarchical Evidence Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro


class HierarchicalEvidenceReferenceMacro(Macro):
    """Hierarchical Evidence Reference Macro (PS3.3 10.42).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.42.html
    """

    __slots__ = ()

    ReferencedRawDataSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_9121, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Raw Data Sequence (0008,9121), VM 1, Type 3 (PS3.3 10.42)."""
    ReferencedWaveformSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_113A, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Waveform Sequence (0008,113A), VM 1, Type 3 (PS3.3 10.42)."""
    ReferencedImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_9092, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Image Evidence Sequence (0008,9092), VM 1, Type 1C (PS3.3 10.42)."""
    SourceImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_9154, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Source Image Evidence Sequence (0008,9154), VM 1, Type 1C (PS3.3 10.42)."""
    ReferencedPresentationStateSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0008_9237, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Presentation State Sequence (0008,9237), VM 1, Type 1C (PS3.3 10.42)."""
