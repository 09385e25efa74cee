# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient to Equipment Relationship Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, DSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.patient_location_coordinates_sequence_item import PatientLocationCoordinatesSequenceItem
    from dcmgen.items.patient_support_position_macro import PatientSupportPositionMacro


class PatientToEquipmentRelationshipMacro(Macro):
    """Patient to Equipment Relationship Macro (PS3.3 10.39).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """

    __slots__ = ()

    ImageToEquipmentMappingMatrix: DSn = DSn(0x0028_9520)
    """Image to Equipment Mapping Matrix (0028,9520), VM 16, Type 1 (PS3.3 10.39)."""
    FrameOfReferenceTransformationComment: LO_ = LO_(0x3006_00C8)
    """Frame of Reference Transformation Comment (3006,00C8), VM 1, Type 3 (PS3.3 10.39)."""
    PatientLocationCoordinatesSequence: SQ[PatientLocationCoordinatesSequenceItem] = SQ(
        0x3006_00C9, "PatientLocationCoordinatesSequenceItem"
    )
    """Patient Location Coordinates Sequence (3006,00C9), VM 1, Type 2 (PS3.3 10.39)."""
    PatientSupportPositionSequence: SQ[PatientSupportPositionMacro] = SQ(0x3006_00CB, "PatientSupportPositionMacro")
    """Patient Support Position Sequence (3006,00CB), VM 1, Type 2 (PS3.3 10.39)."""
