# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Series and Instance Reference Macro."""

from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem, ReferencedSeriesSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class SeriesAndInstanceReferenceMacro(Macro):
    """Series and Instance Reference Macro (PS3.3 10.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[ReferencedSeriesSequenceItem] = ...,
    ) -> None: ...
    ReferencedSeriesSequence: SQ[ReferencedSeriesSequenceItems, ReferencedSeriesSequenceItem]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 1.

    PS3.3 10.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.4.html
    """
