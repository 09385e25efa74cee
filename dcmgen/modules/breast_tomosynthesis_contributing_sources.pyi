# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast Tomosynthesis Contributing Sources Module."""

from dcmgen.items.breast_tomosynthesis_contributing_sources_contributing_sources_sequence_item import (
    BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem,
    BreastTomosynthesisContributingSourcesContributingSourcesSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class BreastTomosynthesisContributingSourcesModule(Module):
    """Breast Tomosynthesis Contributing Sources Module (PS3.3 C.8.21.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        ContributingSourcesSequence: Items[BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem] = ...,
    ) -> None: ...
    ContributingSourcesSequence: SQ[
        BreastTomosynthesisContributingSourcesContributingSourcesSequenceItems,
        BreastTomosynthesisContributingSourcesContributingSourcesSequenceItem,
    ]
    """Contributing Sources Sequence (0018,9506), SQ, VM 1, Type 1.

    PS3.3 C.8.21.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.2.3.html
    """
