# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class PatientRelationshipModule(Module):
    """Patient Relationship Module (PS3.3 C.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.html#sect_C.2.1
    """

    __slots__ = ()

    ReferencedStudySequence = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    ReferencedVisitSequence = SQ(0x0008_1125, "SOPInstanceReferenceMacro")
