# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class PatientRelationshipModule(Module):
    """Patient Relationship Module (PS3.3 C.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.html#sect_C.2.1
    """

    __slots__ = ()

    ReferencedStudySequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    """Referenced Study Sequence (0008,1110), VM 1 (PS3.3 C.2.1)."""
    ReferencedVisitSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1125, "SOPInstanceReferenceMacro")
    """Referenced Visit Sequence (0008,1125), VM 1 (PS3.3 C.2.1)."""
