# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Instance Sequence (0008,114A)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, UR, Items, UIValue, URValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EncapsulatedDocumentReferencedInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Instance Sequence (0008,114A) (PS3.3 C.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RelativeURIReferenceWithinEncapsulatedDocument: URValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    RelativeURIReferenceWithinEncapsulatedDocument: UR
    """Relative URI Reference Within Encapsulated Document (0068,7005), UR, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """

class EncapsulatedDocumentReferencedInstanceSequenceItems(Sequence[EncapsulatedDocumentReferencedInstanceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RelativeURIReferenceWithinEncapsulatedDocument: URValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> EncapsulatedDocumentReferencedInstanceSequenceItem: ...
