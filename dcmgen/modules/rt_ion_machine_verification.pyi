# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Ion Machine Verification Module."""

from dcmgen.items.ion_machine_verification_sequence_item import (
    IonMachineVerificationSequenceItem,
    IonMachineVerificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTIonMachineVerificationModule(Module):
    """RT Ion Machine Verification Module (PS3.3 C.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        IonMachineVerificationSequence: Items[IonMachineVerificationSequenceItem] = ...,
    ) -> None: ...
    IonMachineVerificationSequence: SQ[IonMachineVerificationSequenceItems, IonMachineVerificationSequenceItem]
    """Ion Machine Verification Sequence (0074,1046), SQ, VM 1.

    PS3.3 C.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.3.html
    """
