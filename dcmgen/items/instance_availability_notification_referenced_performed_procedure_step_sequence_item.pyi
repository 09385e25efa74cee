# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Performed Procedure Step Sequence (0008,1111)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Performed Procedure Step Sequence (0008,1111) (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PerformedWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PerformedWorkitemCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Workitem Code Sequence (0040,4019), SQ, VM 1.

    Codes: CID 9231 Workitem Definition (Baseline, inferred).

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

class InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItems(
    Sequence[InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PerformedWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> InstanceAvailabilityNotificationReferencedPerformedProcedureStepSequenceItem: ...
