# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Orientation and Equipment Relationship Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem


class PatientOrientationAndEquipmentRelationshipMacro(Macro):
    """Patient Orientation and Equipment Relationship Macro (PS3.3 10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.12.html
    """

    __slots__ = ()

    PatientOrientationCodeSequence: SQ[PatientOrientationCodeSequenceItem] = SQ(
        0x0054_0410, "PatientOrientationCodeSequenceItem"
    )
    """Patient Orientation Code Sequence (0054,0410), VM 1, Type 1 (PS3.3 10.12)."""
    PatientEquipmentRelationshipCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0030, "CodeSequenceMacro")
    """Patient Equipment Relationship Code Sequence (3010,0030), VM 1, Type 1 (PS3.3 10.12)."""
