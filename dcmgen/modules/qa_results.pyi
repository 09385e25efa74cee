# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""QA Results Module."""

from dcmgen.items.qa_results_sequence_item import QAResultsSequenceItem, QAResultsSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class QAResultsModule(Module):
    """QA Results Module (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    def __init__(
        self,
        /,
        *,
        QAResultsSequence: Items[QAResultsSequenceItem] = ...,
    ) -> None: ...
    QAResultsSequence: SQ[QAResultsSequenceItems, QAResultsSequenceItem]
    """QA Results Sequence (0028,700F), SQ, VM 1.

    PS3.3 C.32.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """
