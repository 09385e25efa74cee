# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced Patient Orientation Module."""

from __future__ import annotations

from dcmgen.items.patient_orientation_and_equipment_relationship_macro import (
    PatientOrientationAndEquipmentRelationshipMacro,
)
from dcmgen.model.iod import Module


class EnhancedPatientOrientationModule(PatientOrientationAndEquipmentRelationshipMacro, Module):
    """Enhanced Patient Orientation Module (PS3.3 C.7.6.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.30.html
    """

    __slots__ = ()
