# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Information From Manufacturer Sequence (0068,6260)."""

from __future__ import annotations

from dcmgen.model.fields import DT, LO, OB_, ST
from dcmgen.model.iod import Item


class InformationFromManufacturerSequenceItem(Item):
    """Item of Information From Manufacturer Sequence (0068,6260) (PS3.3 C.29.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.1
    """

    __slots__ = ()

    InformationIssueDateTime = DT(0x0068_6270)
    InformationSummary = ST(0x0068_6280)
    EncapsulatedDocument = OB_(0x0042_0011)
    MIMETypeOfEncapsulatedDocument = LO(0x0042_0012)
