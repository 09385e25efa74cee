# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Common Instance Reference Module."""

from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem, ReferencedSeriesSequenceItems
from dcmgen.items.studies_containing_other_referenced_instances_sequence_item import (
    StudiesContainingOtherReferencedInstancesSequenceItem,
    StudiesContainingOtherReferencedInstancesSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class CommonInstanceReferenceModule(Module):
    """Common Instance Reference Module (PS3.3 C.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[ReferencedSeriesSequenceItem] = ...,
        StudiesContainingOtherReferencedInstancesSequence: Items[
            StudiesContainingOtherReferencedInstancesSequenceItem
        ] = ...,
    ) -> None: ...
    ReferencedSeriesSequence: SQ[ReferencedSeriesSequenceItems, ReferencedSeriesSequenceItem]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.2.html
    """
    StudiesContainingOtherReferencedInstancesSequence: SQ[
        StudiesContainingOtherReferencedInstancesSequenceItems, StudiesContainingOtherReferencedInstancesSequenceItem
    ]
    """Studies Containing Other Referenced Instances Sequence (0008,1200), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.2.html
    """
