# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Source Instance Sequence (0042,0013)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourceInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Source Instance Sequence (0042,0013) (PS3.3 C.12.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 3.

    PS3.3 C.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.4.html
    """

class SourceInstanceSequenceItems(Sequence[SourceInstanceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> SourceInstanceSequenceItem: ...
