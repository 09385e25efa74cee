# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Timing and Related Parameters Macro."""

from dcmgen.items.mr_timing_and_related_parameters_sequence_item import (
    MRTimingAndRelatedParametersSequenceItem,
    MRTimingAndRelatedParametersSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class MRTimingAndRelatedParametersMacro(Macro):
    """MR Timing and Related Parameters Macro (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
    ) -> None: ...
    MRTimingAndRelatedParametersSequence: SQ[
        MRTimingAndRelatedParametersSequenceItems, MRTimingAndRelatedParametersSequenceItem
    ]
    """MR Timing and Related Parameters Sequence (0018,9112), SQ, VM 1, Type 1.

    PS3.3 C.8.13.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """
