# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Film Session Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class BasicFilmSessionRelationshipModule(Module):
    """Basic Film Session Relationship Module (PS3.3 C.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """

    __slots__ = ()

    ReferencedFilmBoxSequence = SQ(0x2000_0500, "SOPInstanceReferenceMacro")
    ProposedStudySequence = SQ(0x2130_00A0, "ProposedStudySequenceItem")
