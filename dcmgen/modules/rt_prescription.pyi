# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Prescription Module."""

from dcmgen.items.dose_reference_sequence_item import DoseReferenceSequenceItem, DoseReferenceSequenceItems
from dcmgen.model.fields import SQ, ST_, Items, ST_Value
from dcmgen.model.iod import Module

class RTPrescriptionModule(Module):
    """RT Prescription Module (PS3.3 C.8.8.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """

    def __init__(
        self,
        /,
        *,
        PrescriptionDescription: ST_Value = ...,
        DoseReferenceSequence: Items[DoseReferenceSequenceItem] = ...,
    ) -> None: ...
    PrescriptionDescription: ST_
    """Prescription Description (300A,000E), ST, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
    DoseReferenceSequence: SQ[DoseReferenceSequenceItems, DoseReferenceSequenceItem]
    """Dose Reference Sequence (300A,0010), SQ, VM 1, Type 3.

    PS3.3 C.8.8.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.10.html
    """
