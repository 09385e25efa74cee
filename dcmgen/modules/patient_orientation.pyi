# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Orientation Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem
from dcmgen.items.patient_orientation_macro import PatientOrientationMacro
from dcmgen.model.fields import Items
from dcmgen.model.iod import Module

class PatientOrientationModule(PatientOrientationMacro, Module):
    """Patient Orientation Module (PS3.3 C.7.6.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.20.html
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        PatientGantryRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
