# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Generic Implant Template 2D Drawings Module."""

from dcmgen.items.hpgl_document_sequence_item import HPGLDocumentSequenceItem, HPGLDocumentSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class GenericImplantTemplate2DDrawingsModule(Module):
    """Generic Implant Template 2D Drawings Module (PS3.3 C.29.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

    def __init__(
        self,
        /,
        *,
        HPGLDocumentSequence: Items[HPGLDocumentSequenceItem] = ...,
    ) -> None: ...
    HPGLDocumentSequence: SQ[HPGLDocumentSequenceItems, HPGLDocumentSequenceItem]
    """HPGL Document Sequence (0068,62C0), SQ, VM 1, Type 1.

    PS3.3 C.29.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """
