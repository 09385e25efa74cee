# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visual Evaluation Result Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.visual_evaluation_test_sequence_item import (
    VisualEvaluationTestSequenceItem,
    VisualEvaluationTestSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class VisualEvaluationResultMacro(Macro):
    """Visual Evaluation Result Macro (PS3.3 C.32.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        VisualEvaluationTestSequence: Items[VisualEvaluationTestSequenceItem] = ...,
        VisualEvaluationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    VisualEvaluationTestSequence: SQ[VisualEvaluationTestSequenceItems, VisualEvaluationTestSequenceItem]
    """Visual Evaluation Test Sequence (0028,7028), SQ, VM 1.

    PS3.3 C.32.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """
    VisualEvaluationMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Visual Evaluation Method Code Sequence (0028,702E), SQ, VM 1.

    Codes: CID 8300 Visual Evaluation Method (Baseline, inferred).

    PS3.3 C.32.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """
