# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Directory IOD."""

from dcmgen.items.directory_record_sequence_item import DirectoryRecordSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import IOD
from dcmgen.modules.directory_information import DirectoryInformationModule

class _BasicDirectoryConstructor:
    def __init__(
        self,
        /,
        *,
        DirectoryRecordSequence: Items[DirectoryRecordSequenceItem] = ...,
    ) -> None: ...

class BasicDirectory(_BasicDirectoryConstructor, DirectoryInformationModule, IOD):
    """Basic Directory IOD (PS3.3 F.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    Directory Information (U)
    """
