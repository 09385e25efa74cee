# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Visual Evaluation Test Sequence (0028,7028)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, LO_, SQ
from dcmgen.model.iod import Item


class VisualEvaluationTestSequenceItem(Item):
    """Item of Visual Evaluation Test Sequence (0028,7028) (PS3.3 C.32.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

    __slots__ = ()

    TestResult = CS_(0x0028_7029)
    TestResultComment = LO_(0x0028_702A)
    TestPatternCodeSequence = SQ(0x0028_702C, "CodeSequenceMacro")
    ReferencedImageSequence = SQ(0x0008_1140, "VisualEvaluationTestSequenceReferencedImageSequenceItem")


class VisualEvaluationTestSequenceReferencedImageSequenceItem(Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.32.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

    __slots__ = ()

    TestImageValidation = CS_(0x0028_702B)
