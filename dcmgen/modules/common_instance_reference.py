# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Common Instance Reference Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem
    from dcmgen.items.studies_containing_other_referenced_instances_sequence_item import (
        StudiesContainingOtherReferencedInstancesSequenceItem,
    )


class CommonInstanceReferenceModule(Module):
    """Common Instance Reference Module (PS3.3 C.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.2.html
    """

    __slots__ = ()

    ReferencedSeriesSequence: SQ[ReferencedSeriesSequenceItem] = SQ(0x0008_1115, "ReferencedSeriesSequenceItem")
    """Referenced Series Sequence (0008,1115), VM 1, Type 1C (PS3.3 C.12.2)."""
    StudiesContainingOtherReferencedInstancesSequence: SQ[StudiesContainingOtherReferencedInstancesSequenceItem] = SQ(
        0x0008_1200, "StudiesContainingOtherReferencedInstancesSequenceItem"
    )
    """Studies Containing Other Referenced Instances Sequence (0008,1200), VM 1, Type 1C (PS3.3 C.12.2)."""
