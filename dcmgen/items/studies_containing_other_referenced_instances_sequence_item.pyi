# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Studies Containing Other Referenced Instances Sequence (0008,1200)."""

from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem
from dcmgen.items.series_and_instance_reference_macro import SeriesAndInstanceReferenceMacro
from dcmgen.model.fields import UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StudiesContainingOtherReferencedInstancesSequenceItem(SeriesAndInstanceReferenceMacro, Item):
    """Item of Studies Containing Other Referenced Instances Sequence (0008,1200) (PS3.3 C.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[ReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UIValue = ...,
    ) -> None: ...
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 C.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.2.html
    """

class StudiesContainingOtherReferencedInstancesSequenceItems(
    Sequence[StudiesContainingOtherReferencedInstancesSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[ReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UIValue = ...,
    ) -> StudiesContainingOtherReferencedInstancesSequenceItem: ...
