# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""CT Reconstruction Macro."""

from dcmgen.items.ct_reconstruction_sequence_item import CTReconstructionSequenceItem, CTReconstructionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class CTReconstructionMacro(Macro):
    """CT Reconstruction Macro (PS3.3 C.8.15.3.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """

    def __init__(
        self,
        /,
        *,
        CTReconstructionSequence: Items[CTReconstructionSequenceItem] = ...,
    ) -> None: ...
    CTReconstructionSequence: SQ[CTReconstructionSequenceItems, CTReconstructionSequenceItem]
    """CT Reconstruction Sequence (0018,9314), SQ, VM 1, Type 1.

    PS3.3 C.8.15.3.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.7.html
    """
