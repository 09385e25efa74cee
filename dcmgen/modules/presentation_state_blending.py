# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Presentation State Blending Module."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.blending_sequence_item import BlendingSequenceItem
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro


class PresentationStateBlendingModule(Module):
    """Presentation State Blending Module (PS3.3 C.11.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.14.html
    """

    __slots__ = ()

    BlendingSequence: SQ[BlendingSequenceItem] = SQ(0x0070_0402, "BlendingSequenceItem")
    """Blending Sequence (0070,0402), VM 1, Type 1 (PS3.3 C.11.14)."""
    RelativeOpacity: FL = FL(0x0070_0403)
    """Relative Opacity (0070,0403), VM 1, Type 1 (PS3.3 C.11.14)."""
    ReferencedSpatialRegistrationSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0070_0404, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Spatial Registration Sequence (0070,0404), VM 1, Type 3 (PS3.3 C.11.14)."""
