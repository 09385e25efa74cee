# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visit Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class VisitRelationshipModule(Module):
    """Visit Relationship Module (PS3.3 C.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.html#sect_C.3.1
    """

    __slots__ = ()

    ReferencedStudySequence = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    ReferencedPatientSequence = SQ(0x0008_1120, "SOPInstanceReferenceMacro")
