# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Structured Context Sequence (0070,1903)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import UI, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedStructuredContextSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Structured Context Sequence (0070,1903) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedContentItem: UIValue = ...,
    ) -> None: ...
    ReferencedContentItem: UI
    """Referenced Content Item (0070,1904), UI, VM 1, Type 1.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

class ReferencedStructuredContextSequenceItems(Sequence[ReferencedStructuredContextSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedContentItem: UIValue = ...,
    ) -> ReferencedStructuredContextSequenceItem: ...
