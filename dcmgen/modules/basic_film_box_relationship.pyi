# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Film Box Relationship Module."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class BasicFilmBoxRelationshipModule(Module):
    """Basic Film Box Relationship Module (PS3.3 C.13.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedFilmSessionSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedImageBoxSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedBasicAnnotationBoxSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPresentationLUTSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedFilmSessionSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Film Session Sequence (2010,0500), SQ, VM 1.

    PS3.3 C.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.4.html
    """
    ReferencedImageBoxSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Image Box Sequence (2010,0510), SQ, VM 1.

    PS3.3 C.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.4.html
    """
    ReferencedBasicAnnotationBoxSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Basic Annotation Box Sequence (2010,0520), SQ, VM 1.

    PS3.3 C.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.4.html
    """
    ReferencedPresentationLUTSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Presentation LUT Sequence (2050,0500), SQ, VM 1.

    PS3.3 C.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.4.html
    """
