# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Related Assertion Sequence (0044,0107)."""

from dcmgen.model.fields import UI, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RelatedAssertionSequenceItem(Item):
    """Item of Related Assertion Sequence (0044,0107) (PS3.3 10.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedAssertionUID: UIValue = ...,
    ) -> None: ...
    ReferencedAssertionUID: UI
    """Referenced Assertion UID (0044,0108), UI, VM 1, Type 1.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

class RelatedAssertionSequenceItems(Sequence[RelatedAssertionSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedAssertionUID: UIValue = ...,
    ) -> RelatedAssertionSequenceItem: ...
