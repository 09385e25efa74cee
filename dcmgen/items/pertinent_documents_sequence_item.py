# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Pertinent Documents Sequence (0038,0100)."""

from __future__ import annotations

from dcmgen.model.fields import ST_, UI_, UR_
from dcmgen.model.iod import Item


class PertinentDocumentsSequenceItem(Item):
    """Item of Pertinent Documents Sequence (0038,0100) (PS3.3 10.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

    __slots__ = ()

    ReferencedSOPClassUID: UI_ = UI_(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1, Type 3 (PS3.3 10.30)."""
    ReferencedSOPInstanceUID: UI_ = UI_(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1, Type 3 (PS3.3 10.30)."""
    HL7InstanceIdentifier: ST_ = ST_(0x0040_E001)
    """HL7 Instance Identifier (0040,E001), VM 1, Type 3 (PS3.3 10.30)."""
    RetrieveURI: UR_ = UR_(0x0040_E010)
    """Retrieve URI (0040,E010), VM 1, Type 3 (PS3.3 10.30)."""
