# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Diffusion Macro."""

from dcmgen.items.mr_diffusion_sequence_item import MRDiffusionSequenceItem, MRDiffusionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRDiffusionMacro(Macro):
    """MR Diffusion Macro (PS3.3 C.8.13.5.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """

    def __init__(
        self,
        /,
        *,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
    ) -> None: ...
    MRDiffusionSequence: SQ[MRDiffusionSequenceItems, MRDiffusionSequenceItem]
    """MR Diffusion Sequence (0018,9117), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.9.html
    """
