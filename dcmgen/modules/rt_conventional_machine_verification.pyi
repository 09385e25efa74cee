# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Conventional Machine Verification Module."""

from dcmgen.items.conventional_machine_verification_sequence_item import (
    ConventionalMachineVerificationSequenceItem,
    ConventionalMachineVerificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTConventionalMachineVerificationModule(Module):
    """RT Conventional Machine Verification Module (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    def __init__(
        self,
        /,
        *,
        ConventionalMachineVerificationSequence: Items[ConventionalMachineVerificationSequenceItem] = ...,
    ) -> None: ...
    ConventionalMachineVerificationSequence: SQ[
        ConventionalMachineVerificationSequenceItems, ConventionalMachineVerificationSequenceItem
    ]
    """Conventional Machine Verification Sequence (0074,1044), SQ, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
