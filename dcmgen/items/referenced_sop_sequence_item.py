# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced SOP Sequence (0008,1199)."""

from __future__ import annotations

from dcmgen.model.fields import ST, UI, ISn, USn
from dcmgen.model.iod import Item


class ReferencedSOPSequenceItem(Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    ReferencedSOPClassUID: UI = UI(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1, Type 1 (PS3.3 10.3)."""
    ReferencedSOPInstanceUID: UI = UI(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1, Type 1 (PS3.3 10.3)."""
    HL7InstanceIdentifier: ST = ST(0x0040_E001)
    """HL7 Instance Identifier (0040,E001), VM 1, Type 1C (PS3.3 10.3)."""
    ReferencedFrameNumber: ISn = ISn(0x0008_1160)
    """Referenced Frame Number (0008,1160), VM 1-n, Type 1C (PS3.3 10.3)."""
    ReferencedSegmentNumber: USn = USn(0x0062_000B)
    """Referenced Segment Number (0062,000B), VM 1-n, Type 1C (PS3.3 10.3)."""
