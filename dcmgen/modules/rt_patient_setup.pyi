# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Patient Setup Module."""

from dcmgen.items.patient_setup_sequence_item import PatientSetupSequenceItem, PatientSetupSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTPatientSetupModule(Module):
    """RT Patient Setup Module (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    def __init__(
        self,
        /,
        *,
        PatientSetupSequence: Items[PatientSetupSequenceItem] = ...,
    ) -> None: ...
    PatientSetupSequence: SQ[PatientSetupSequenceItems, PatientSetupSequenceItem]
    """Patient Setup Sequence (300A,0180), SQ, VM 1, Type 1.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
