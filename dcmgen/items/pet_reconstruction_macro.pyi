# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""PET Reconstruction Macro."""

from dcmgen.items.pet_reconstruction_sequence_item import PETReconstructionSequenceItem, PETReconstructionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PETReconstructionMacro(Macro):
    """PET Reconstruction Macro (PS3.3 C.8.22.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """

    def __init__(
        self,
        /,
        *,
        PETReconstructionSequence: Items[PETReconstructionSequenceItem] = ...,
    ) -> None: ...
    PETReconstructionSequence: SQ[PETReconstructionSequenceItems, PETReconstructionSequenceItem]
    """PET Reconstruction Sequence (0018,9749), SQ, VM 1, Type 1.

    PS3.3 C.8.22.5.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.6.html
    """
