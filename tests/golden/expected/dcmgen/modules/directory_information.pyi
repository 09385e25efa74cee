# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Directory Information Module."""

from dcmgen.items.directory_record_sequence_item import DirectoryRecordSequenceItem, DirectoryRecordSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class DirectoryInformationModule(Module):
    """Directory Information Module (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        DirectoryRecordSequence: Items[DirectoryRecordSequenceItem] = ...,
    ) -> None: ...
    DirectoryRecordSequence: SQ[DirectoryRecordSequenceItems, DirectoryRecordSequenceItem]
    """Directory Record Sequence (0004,1220), SQ, VM 1, Type 2.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
