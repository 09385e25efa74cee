# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient Orientation and Equipment Relationship Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PatientOrientationAndEquipmentRelationshipMacro(Macro):
    """Patient Orientation and Equipment Relationship Macro (PS3.3 10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.12.html
    """

    __slots__ = ()

    PatientOrientationCodeSequence = SQ(0x0054_0410, "PatientOrientationCodeSequenceItem")
    PatientEquipmentRelationshipCodeSequence = SQ(0x3010_0030, "CodeSequenceMacro")
