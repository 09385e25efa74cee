# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Visual Evaluation Test Sequence (0028,7028)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CS_, LO_, SQ, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VisualEvaluationTestSequenceReferencedImageSequenceItem(Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.32.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        TestImageValidation: Literal["MATCHED", "UNMATCHED", "", None] = ...,
    ) -> None: ...
    TestImageValidation: CS_[Literal["MATCHED", "UNMATCHED", ""]]
    """Test Image Validation (0028,702B), CS, VM 1.

    Enumerated Values: MATCHED, UNMATCHED.

    PS3.3 C.32.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

class VisualEvaluationTestSequenceReferencedImageSequenceItems(
    Sequence[VisualEvaluationTestSequenceReferencedImageSequenceItem]
):
    def add(
        self,
        /,
        *,
        TestImageValidation: Literal["MATCHED", "UNMATCHED", "", None] = ...,
    ) -> VisualEvaluationTestSequenceReferencedImageSequenceItem: ...

class VisualEvaluationTestSequenceItem(Item):
    """Item of Visual Evaluation Test Sequence (0028,7028) (PS3.3 C.32.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[VisualEvaluationTestSequenceReferencedImageSequenceItem] = ...,
        TestResult: Literal["PASS", "FAIL", "SKIP", "", None] = ...,
        TestResultComment: LO_Value = ...,
        TestPatternCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    TestResult: CS_[Literal["PASS", "FAIL", "SKIP", ""]]
    """Test Result (0028,7029), CS, VM 1.

    Enumerated Values: PASS, FAIL, SKIP.

    PS3.3 C.32.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """
    TestResultComment: LO_
    """Test Result Comment (0028,702A), LO, VM 1.

    PS3.3 C.32.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """
    TestPatternCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Test Pattern Code Sequence (0028,702C), SQ, VM 1.

    Codes: CID 8301 Test Pattern Code (Baseline, inferred).

    PS3.3 C.32.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """
    ReferencedImageSequence: SQ[
        VisualEvaluationTestSequenceReferencedImageSequenceItems,
        VisualEvaluationTestSequenceReferencedImageSequenceItem,
    ]
    """Referenced Image Sequence (0008,1140), SQ, VM 1.

    PS3.3 C.32.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.2.html
    """

class VisualEvaluationTestSequenceItems(Sequence[VisualEvaluationTestSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[VisualEvaluationTestSequenceReferencedImageSequenceItem] = ...,
        TestResult: Literal["PASS", "FAIL", "SKIP", "", None] = ...,
        TestResultComment: LO_Value = ...,
        TestPatternCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> VisualEvaluationTestSequenceItem: ...
