# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Treatment Machine Record Module."""

from dcmgen.items.treatment_machine_sequence_item import TreatmentMachineSequenceItem, TreatmentMachineSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTTreatmentMachineRecordModule(Module):
    """RT Treatment Machine Record Module (PS3.3 C.8.8.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """

    def __init__(
        self,
        /,
        *,
        TreatmentMachineSequence: Items[TreatmentMachineSequenceItem] = ...,
    ) -> None: ...
    TreatmentMachineSequence: SQ[TreatmentMachineSequenceItems, TreatmentMachineSequenceItem]
    """Treatment Machine Sequence (300A,0206), SQ, VM 1, Type 1.

    PS3.3 C.8.8.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.18.html
    """
