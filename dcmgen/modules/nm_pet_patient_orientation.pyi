# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM/PET Patient Orientation Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.nm_pet_patient_orientation_patient_orientation_code_sequence_item import (
    NMPETPatientOrientationPatientOrientationCodeSequenceItem,
    NMPETPatientOrientationPatientOrientationCodeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class NMPETPatientOrientationModule(Module):
    """NM/PET Patient Orientation Module (PS3.3 C.8.4.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.6.html
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[NMPETPatientOrientationPatientOrientationCodeSequenceItem] = ...,
        PatientGantryRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PatientOrientationCodeSequence: SQ[
        NMPETPatientOrientationPatientOrientationCodeSequenceItems,
        NMPETPatientOrientationPatientOrientationCodeSequenceItem,
    ]
    """Patient Orientation Code Sequence (0054,0410), SQ, VM 1, Type 2.

    Codes: CID 19 Patient Orientation (Baseline).

    PS3.3 C.8.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.6.html
    """
    PatientGantryRelationshipCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Gantry Relationship Code Sequence (0054,0414), SQ, VM 1, Type 2.

    Codes: CID 21 Patient Equipment Relationship (Baseline).

    PS3.3 C.8.4.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.6.html
    """
