# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Instance Availability Notification Module."""

from dcmgen.items.instance_availability_notification_referenced_performed_procedure_step_sequence_item import (
    InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItem,
    InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItems,
)
from dcmgen.items.instance_availability_notification_referenced_series_sequence_item import (
    InstanceAvailabilityNotificationReferencedSeriesSequenceItem,
    InstanceAvailabilityNotificationReferencedSeriesSequenceItems,
)
from dcmgen.model.fields import SQ, UI_, Items, UI_Value
from dcmgen.model.iod import Module

class InstanceAvailabilityNotificationModule(Module):
    """Instance Availability Notification Module (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedPerformedProcedureStepSequence: Items[
            InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItem
        ] = ...,
        ReferencedSeriesSequence: Items[InstanceAvailabilityNotificationReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UI_Value = ...,
    ) -> None: ...
    ReferencedPerformedProcedureStepSequence: SQ[
        InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItems,
        InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItem,
    ]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    StudyInstanceUID: UI_
    """Study Instance UID (0020,000D), UI, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    ReferencedSeriesSequence: SQ[
        InstanceAvailabilityNotificationReferencedSeriesSequenceItems,
        InstanceAvailabilityNotificationReferencedSeriesSequenceItem,
    ]
    """Referenced Series Sequence (0008,1115), SQ, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
