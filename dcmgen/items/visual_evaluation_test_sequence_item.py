# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Visual Evaluation Test Sequence (0028,7028)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, LO_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class VisualEvaluationTestSequenceItem(Item):
    """Item of Visual Evaluation Test Sequence (0028,7028) (PS3.3 C.32.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

    __slots__ = ()

    TestResult: CS_[Literal["PASS", "FAIL", "SKIP"]] = CS_(0x0028_7029)
    """Test Result (0028,7029), VM 1 (PS3.3 C.32.3.2)."""
    TestResultComment: LO_ = LO_(0x0028_702A)
    """Test Result Comment (0028,702A), VM 1 (PS3.3 C.32.3.2)."""
    TestPatternCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0028_702C, "CodeSequenceMacro")
    """Test Pattern Code Sequence (0028,702C), VM 1 (PS3.3 C.32.3.2)."""
    ReferencedImageSequence: SQ[VisualEvaluationTestSequenceReferencedImageSequenceItem] = SQ(
        0x0008_1140, "VisualEvaluationTestSequenceReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1 (PS3.3 C.32.3.2)."""


class VisualEvaluationTestSequenceReferencedImageSequenceItem(Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.32.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

    __slots__ = ()

    TestImageValidation: CS_[Literal["MATCHED", "UNMATCHED"]] = CS_(0x0028_702B)
    """Test Image Validation (0028,702B), VM 1 (PS3.3 C.32.3.2)."""
