# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Failed SOP Sequence (0008,1198)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import US_, UIValue, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FailedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Failed SOP Sequence (0008,1198) (PS3.3 C.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        FailureReason: US_Value = ...,
    ) -> None: ...
    FailureReason: US_
    """Failure Reason (0008,1197), US, VM 1.

    Enumerated Values: 272, 274, 531, 290, 281, 305.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

class FailedSOPSequenceItems(Sequence[FailedSOPSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        FailureReason: US_Value = ...,
    ) -> FailedSOPSequenceItem: ...
