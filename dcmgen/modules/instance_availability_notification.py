# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Instance Availability Notification Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI_
from dcmgen.model.iod import Module


class InstanceAvailabilityNotificationModule(Module):
    """Instance Availability Notification Module (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    __slots__ = ()

    ReferencedPerformedProcedureStepSequence = SQ(
        0x0008_1111, "InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItem"
    )
    StudyInstanceUID = UI_(0x0020_000D)
    ReferencedSeriesSequence = SQ(0x0008_1115, "InstanceAvailabilityNotificationReferencedSeriesSequenceItem")
