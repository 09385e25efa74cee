# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Tolerance Tables Module."""

from dcmgen.items.tolerance_table_sequence_item import ToleranceTableSequenceItem, ToleranceTableSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTToleranceTablesModule(Module):
    """RT Tolerance Tables Module (PS3.3 C.8.8.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.11.html
    """

    def __init__(
        self,
        /,
        *,
        ToleranceTableSequence: Items[ToleranceTableSequenceItem] = ...,
    ) -> None: ...
    ToleranceTableSequence: SQ[ToleranceTableSequenceItems, ToleranceTableSequenceItem]
    """Tolerance Table Sequence (300A,0040), SQ, VM 1, Type 3.

    PS3.3 C.8.8.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.11.html
    """
