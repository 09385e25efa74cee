# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Pertinent Documents Sequence (0038,0100)."""

from __future__ import annotations

from dcmgen.model.fields import ST_, UI_, UR_
from dcmgen.model.iod import Item


class PertinentDocumentsSequenceItem(Item):
    """Item of Pertinent Documents Sequence (0038,0100) (PS3.3 10.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

    __slots__ = ()

    ReferencedSOPClassUID = UI_(0x0008_1150)
    ReferencedSOPInstanceUID = UI_(0x0008_1155)
    HL7InstanceIdentifier = ST_(0x0040_E001)
    RetrieveURI = UR_(0x0040_E010)
