# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Directory Information Module."""

from dcmgen.items.directory_record_sequence_item import DirectoryRecordSequenceItem, DirectoryRecordSequenceItems
from dcmgen.model.fields import SQ, UL, US, Items, ULValue, USValue
from dcmgen.model.iod import Module

class DirectoryInformationModule(Module):
    """Directory Information Module (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: ULValue = ...,
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: ULValue = ...,
        FileSetConsistencyFlag: USValue = ...,
        DirectoryRecordSequence: Items[DirectoryRecordSequenceItem] = ...,
    ) -> None: ...
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: UL
    """Offset of the First Directory Record of the Root Directory Entity (0004,1200), UL, VM 1, Type 1.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: UL
    """Offset of the Last Directory Record of the Root Directory Entity (0004,1202), UL, VM 1, Type 1.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    FileSetConsistencyFlag: US
    """File-set Consistency Flag (0004,1212), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    DirectoryRecordSequence: SQ[DirectoryRecordSequenceItems, DirectoryRecordSequenceItem]
    """Directory Record Sequence (0004,1220), SQ, VM 1, Type 2.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
