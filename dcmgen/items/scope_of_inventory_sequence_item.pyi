# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Scope of Inventory Sequence (0008,0400)."""

from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import CS, SH, SQ, CSn, CSnValue, CSValue, Items, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ScopeOfInventorySequenceItem(Item):
    """Item of Scope of Inventory Sequence (0008,0400) (PS3.3 C.38.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """

    def __init__(
        self,
        /,
        *,
        SpecificCharacterSet: CSnValue = ...,
        QueryRetrieveLevel: CSValue = ...,
        TimezoneOffsetFromUTC: SHValue = ...,
        ExtendedMatchingMechanisms: CSnValue = ...,
        RangeMatchingSequence: Items[Dataset] = ...,
        ListOfUIDMatchingSequence: Items[Dataset] = ...,
        EmptyValueMatchingSequence: Items[Dataset] = ...,
        GeneralMatchingSequence: Items[Dataset] = ...,
    ) -> None: ...
    ExtendedMatchingMechanisms: CSn
    """Extended Matching Mechanisms (0008,040F), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """
    TimezoneOffsetFromUTC: SH
    """Timezone Offset From UTC (0008,0201), SH, VM 1, Type 1C.

    Required if Extended Matching Mechanisms is TIMEZONE_ADJUST. Not allowed otherwise.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """
    QueryRetrieveLevel: CS
    """Query/Retrieve Level (0008,0052), CS, VM 1, Type 1C.

    Required if Extended Matching Mechanisms is RELATIONAL. Not allowed otherwise.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """
    RangeMatchingSequence: SQ[Sequence[Dataset], Dataset]
    """Range Matching Sequence (0008,0410), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """
    ListOfUIDMatchingSequence: SQ[Sequence[Dataset], Dataset]
    """List of UID Matching Sequence (0008,0411), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """
    EmptyValueMatchingSequence: SQ[Sequence[Dataset], Dataset]
    """Empty Value Matching Sequence (0008,0412), SQ, VM 1, Type 1C.

    Required if Extended Matching Mechanisms is EMPTY_VALUE and a condition that cannot be checked (query) applies.
    Not allowed otherwise.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """
    GeneralMatchingSequence: SQ[Sequence[Dataset], Dataset]
    """General Matching Sequence (0008,0413), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """

class ScopeOfInventorySequenceItems(Sequence[ScopeOfInventorySequenceItem]):
    def add(
        self,
        /,
        *,
        SpecificCharacterSet: CSnValue = ...,
        QueryRetrieveLevel: CSValue = ...,
        TimezoneOffsetFromUTC: SHValue = ...,
        ExtendedMatchingMechanisms: CSnValue = ...,
        RangeMatchingSequence: Items[Dataset] = ...,
        ListOfUIDMatchingSequence: Items[Dataset] = ...,
        EmptyValueMatchingSequence: Items[Dataset] = ...,
        GeneralMatchingSequence: Items[Dataset] = ...,
    ) -> ScopeOfInventorySequenceItem: ...
