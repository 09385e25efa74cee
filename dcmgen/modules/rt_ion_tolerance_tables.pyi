# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Ion Tolerance Tables Module."""

from dcmgen.items.ion_tolerance_table_sequence_item import IonToleranceTableSequenceItem, IonToleranceTableSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTIonToleranceTablesModule(Module):
    """RT Ion Tolerance Tables Module (PS3.3 C.8.8.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """

    def __init__(
        self,
        /,
        *,
        IonToleranceTableSequence: Items[IonToleranceTableSequenceItem] = ...,
    ) -> None: ...
    IonToleranceTableSequence: SQ[IonToleranceTableSequenceItems, IonToleranceTableSequenceItem]
    """Ion Tolerance Table Sequence (300A,03A0), SQ, VM 1, Type 1.

    PS3.3 C.8.8.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.24.html
    """
