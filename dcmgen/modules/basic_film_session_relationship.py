# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Basic Film Session Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.proposed_study_sequence_item import ProposedStudySequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class BasicFilmSessionRelationshipModule(Module):
    """Basic Film Session Relationship Module (PS3.3 C.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """

    __slots__ = ()

    ReferencedFilmBoxSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x2000_0500, "SOPInstanceReferenceMacro")
    """Referenced Film Box Sequence (2000,0500), VM 1 (PS3.3 C.13.2)."""
    ProposedStudySequence: SQ[ProposedStudySequenceItem] = SQ(0x2130_00A0, "ProposedStudySequenceItem")
    """Proposed Study Sequence (2130,00A0), VM 1 (PS3.3 C.13.2)."""
