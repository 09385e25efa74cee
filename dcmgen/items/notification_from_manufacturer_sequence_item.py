# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Notification From Manufacturer Sequence (0068,6265)."""

from __future__ import annotations

from dcmgen.model.fields import DT, LO, OB_, ST
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class NotificationFromManufacturerSequenceItem(Item):
    """Item of Notification From Manufacturer Sequence (0068,6265) (PS3.3 C.29.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """

    __slots__ = ()

    InformationIssueDateTime: DT = DT(0x0068_6270)
    """Information Issue DateTime (0068,6270), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    InformationSummary: ST = ST(0x0068_6280)
    """Information Summary (0068,6280), VM 1, Type 1 (PS3.3 C.29.1.1)."""
    EncapsulatedDocument: OB_ = OB_(0x0042_0011)
    """Encapsulated Document (0042,0011), VM 1, Type 3 (PS3.3 C.29.1.1)."""
    MIMETypeOfEncapsulatedDocument: LO[Literal["application/pdf"]] = LO(0x0042_0012)
    """MIME Type of Encapsulated Document (0042,0012), VM 1, Type 1C (PS3.3 C.29.1.1)."""
