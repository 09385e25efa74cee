# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Film Box Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class BasicFilmBoxRelationshipModule(Module):
    """Basic Film Box Relationship Module (PS3.3 C.13.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.4.html
    """

    __slots__ = ()

    ReferencedFilmSessionSequence = SQ(0x2010_0500, "SOPInstanceReferenceMacro")
    ReferencedImageBoxSequence = SQ(0x2010_0510, "SOPInstanceReferenceMacro")
    ReferencedBasicAnnotationBoxSequence = SQ(0x2010_0520, "SOPInstanceReferenceMacro")
    ReferencedPresentationLUTSequence = SQ(0x2050_0500, "SOPInstanceReferenceMacro")
