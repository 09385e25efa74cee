# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Basic Film Box Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class BasicFilmBoxRelationshipModule(Module):
    """Basic Film Box Relationship Module (PS3.3 C.13.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.4.html
    """

    __slots__ = ()

    ReferencedFilmSessionSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x2010_0500, "SOPInstanceReferenceMacro")
    """Referenced Film Session Sequence (2010,0500), VM 1 (PS3.3 C.13.4)."""
    ReferencedImageBoxSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x2010_0510, "SOPInstanceReferenceMacro")
    """Referenced Image Box Sequence (2010,0510), VM 1 (PS3.3 C.13.4)."""
    ReferencedBasicAnnotationBoxSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x2010_0520, "SOPInstanceReferenceMacro")
    """Referenced Basic Annotation Box Sequence (2010,0520), VM 1 (PS3.3 C.13.4)."""
    ReferencedPresentationLUTSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x2050_0500, "SOPInstanceReferenceMacro")
    """Referenced Presentation LUT Sequence (2050,0500), VM 1 (PS3.3 C.13.4)."""
