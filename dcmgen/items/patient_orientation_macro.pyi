# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Orientation Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.patient_orientation_code_sequence_item import (
    PatientOrientationCodeSequenceItem,
    PatientOrientationCodeSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PatientOrientationMacro(Macro):
    """Patient Orientation Macro (PS3.3 10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.12.html
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        PatientGantryRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PatientOrientationCodeSequence: SQ[PatientOrientationCodeSequenceItems, PatientOrientationCodeSequenceItem]
    """Patient Orientation Code Sequence (0054,0410), SQ, VM 1, Type 1.

    Codes: CID 19 Patient Orientation (Baseline).

    PS3.3 10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.12.html
    """
    PatientGantryRelationshipCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Gantry Relationship Code Sequence (0054,0414), SQ, VM 1, Type 3.

    Codes: CID 21 Patient Equipment Relationship (Baseline).

    PS3.3 10.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.12.html
    """
