# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Participant Sequence (0040,A07A)."""

from __future__ import annotations

from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro
from dcmgen.model.fields import CST, DT_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ParticipantSequenceItem(IdentifiedPersonOrDeviceMacro, Item):
    """Item of Participant Sequence (0040,A07A) (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    __slots__ = ()

    ParticipationType: CST[Literal["SOURCE", "ENT", "ATTEST"]] = CST(0x0040_A080)
    """Participation Type (0040,A080), VM 1, Type 1 (PS3.3 C.17.2)."""
    ParticipationDateTime: DT_ = DT_(0x0040_A082)
    """Participation DateTime (0040,A082), VM 1, Type 2 (PS3.3 C.17.2)."""
