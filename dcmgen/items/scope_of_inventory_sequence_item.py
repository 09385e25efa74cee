# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Scope of Inventory Sequence (0008,0400)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SH, SQ, CSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import Dataset


class ScopeOfInventorySequenceItem(Item):
    """Item of Scope of Inventory Sequence (0008,0400) (PS3.3 C.38.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.html#sect_C.38.2.1
    """

    __slots__ = ()

    ExtendedMatchingMechanisms: CSn = CSn(0x0008_040F)
    """Extended Matching Mechanisms (0008,040F), VM 1-n, Type 1C (PS3.3 C.38.2.1)."""
    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 C.38.2.1)."""
    TimezoneOffsetFromUTC: SH = SH(0x0008_0201)
    """Timezone Offset From UTC (0008,0201), VM 1, Type 1C (PS3.3 C.38.2.1)."""
    QueryRetrieveLevel: CS = CS(0x0008_0052)
    """Query/Retrieve Level (0008,0052), VM 1, Type 1C (PS3.3 C.38.2.1)."""
    RangeMatchingSequence: SQ[Dataset] = SQ(0x0008_0410, "Dataset")
    """Range Matching Sequence (0008,0410), VM 1, Type 1C (PS3.3 C.38.2.1)."""
    ListOfUIDMatchingSequence: SQ[Dataset] = SQ(0x0008_0411, "Dataset")
    """List of UID Matching Sequence (0008,0411), VM 1, Type 1C (PS3.3 C.38.2.1)."""
    EmptyValueMatchingSequence: SQ[Dataset] = SQ(0x0008_0412, "Dataset")
    """Empty Value Matching Sequence (0008,0412), VM 1, Type 1C (PS3.3 C.38.2.1)."""
    GeneralMatchingSequence: SQ[Dataset] = SQ(0x0008_0413, "Dataset")
    """General Matching Sequence (0008,0413), VM 1, Type 1C (PS3.3 C.38.2.1)."""
