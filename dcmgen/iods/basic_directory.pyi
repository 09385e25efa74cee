# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Directory IOD."""

from dcmgen.items.directory_record_sequence_item import DirectoryRecordSequenceItem
from dcmgen.model.fields import CS_Value, CSnValue, CSValue, Items, ULValue, USValue
from dcmgen.model.iod import IOD
from dcmgen.modules.directory_information import DirectoryInformationModule
from dcmgen.modules.file_set_identification import FileSetIdentificationModule

class _BasicDirectoryConstructor:
    def __init__(
        self,
        /,
        *,
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: ULValue = ...,
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: ULValue = ...,
        FileSetConsistencyFlag: USValue = ...,
        SpecificCharacterSetOfFileSetDescriptorFile: CSValue = ...,
        FileSetID: CS_Value = ...,
        DirectoryRecordSequence: Items[DirectoryRecordSequenceItem] = ...,
        FileSetDescriptorFileID: CSnValue = ...,
    ) -> None: ...

class BasicDirectory(_BasicDirectoryConstructor, DirectoryInformationModule, FileSetIdentificationModule, IOD):
    """Basic Directory IOD (PS3.3 F.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    File-Set Identification (M), Directory Information (U)
    """
