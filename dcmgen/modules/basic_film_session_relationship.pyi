# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Film Session Relationship Module."""

from dcmgen.items.proposed_study_sequence_item import ProposedStudySequenceItem, ProposedStudySequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class BasicFilmSessionRelationshipModule(Module):
    """Basic Film Session Relationship Module (PS3.3 C.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedFilmBoxSequence: Items[SOPInstanceReferenceMacro] = ...,
        ProposedStudySequence: Items[ProposedStudySequenceItem] = ...,
    ) -> None: ...
    ReferencedFilmBoxSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Film Box Sequence (2000,0500), SQ, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
    ProposedStudySequence: SQ[ProposedStudySequenceItems, ProposedStudySequenceItem]
    """Proposed Study Sequence (2130,00A0), SQ, VM 1.

    PS3.3 C.13.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """
