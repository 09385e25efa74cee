# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Directory Record Sequence (0004,1220)."""

from dcmgen.items.testee_keys_macro import TesteeKeysMacro
from dcmgen.model.fields import CS, CSValue, PN_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DirectoryRecordSequenceItem(TesteeKeysMacro, Item):
    """Item of Directory Record Sequence (0004,1220) (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        DirectoryRecordType: CSValue = ...,
        PatientName: PN_Value = ...,
    ) -> None: ...
    DirectoryRecordType: CS
    """Directory Record Type (0004,1430), CS, VM 1, Type 1.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

class DirectoryRecordSequenceItems(Sequence[DirectoryRecordSequenceItem]):
    def add(
        self,
        /,
        *,
        DirectoryRecordType: CSValue = ...,
        PatientName: PN_Value = ...,
    ) -> DirectoryRecordSequenceItem: ...
