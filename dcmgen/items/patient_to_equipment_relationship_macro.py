# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Patient to Equipment Relationship Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, DSn
from dcmgen.model.iod import Macro


class PatientToEquipmentRelationshipMacro(Macro):
    """Patient to Equipment Relationship Macro (PS3.3 10.39).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """

    __slots__ = ()

    ImageToEquipmentMappingMatrix = DSn(0x0028_9520)
    FrameOfReferenceTransformationComment = LO_(0x3006_00C8)
    PatientLocationCoordinatesSequence = SQ(0x3006_00C9, "PatientLocationCoordinatesSequenceItem")
    PatientSupportPositionSequence = SQ(0x3006_00CB, "PatientSupportPositionMacro")
