# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visit Relationship Module."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class VisitRelationshipModule(Module):
    """Visit Relationship Module (PS3.3 C.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.html#sect_C.3.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPatientSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Study Sequence (0008,1110), SQ, VM 1.

    PS3.3 C.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.html#sect_C.3.1
    """
    ReferencedPatientSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Patient Sequence (0008,1120), SQ, VM 1.

    PS3.3 C.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.html#sect_C.3.1
    """
