# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Arterial Spin Labeling Macro."""

from dcmgen.items.mr_arterial_spin_labeling_sequence_item import (
    MRArterialSpinLabelingSequenceItem,
    MRArterialSpinLabelingSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRArterialSpinLabelingMacro(Macro):
    """MR Arterial Spin Labeling Macro (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    def __init__(
        self,
        /,
        *,
        MRArterialSpinLabelingSequence: Items[MRArterialSpinLabelingSequenceItem] = ...,
    ) -> None: ...
    MRArterialSpinLabelingSequence: SQ[MRArterialSpinLabelingSequenceItems, MRArterialSpinLabelingSequenceItem]
    """MR Arterial Spin Labeling Sequence (0018,9251), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """
