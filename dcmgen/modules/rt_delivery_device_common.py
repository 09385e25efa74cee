# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Delivery Device Common Module."""

from __future__ import annotations

from dcmgen.items.rt_patient_support_devices_macro import RTPatientSupportDevicesMacro
from dcmgen.model.fields import FD, SQ, ST_, UI
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.equipment_reference_point_coordinates_sequence_item import (
        EquipmentReferencePointCoordinatesSequenceItem,
    )
    from dcmgen.items.treatment_device_identification_macro import TreatmentDeviceIdentificationMacro


class RTDeliveryDeviceCommonModule(RTPatientSupportDevicesMacro, Module):
    """RT Delivery Device Common Module (PS3.3 C.36.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """

    __slots__ = ()

    TreatmentDeviceIdentificationSequence: SQ[TreatmentDeviceIdentificationMacro] = SQ(
        0x300A_063A, "TreatmentDeviceIdentificationMacro"
    )
    """Treatment Device Identification Sequence (300A,063A), VM 1, Type 1 (PS3.3 C.36.12)."""
    RadiationDosimeterUnitSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0658, "CodeSequenceMacro")
    """Radiation Dosimeter Unit Sequence (300A,0658), VM 1, Type 1 (PS3.3 C.36.12)."""
    RTDeviceDistanceReferenceLocationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0659, "CodeSequenceMacro")
    """RT Device Distance Reference Location Code Sequence (300A,0659), VM 1, Type 1 (PS3.3 C.36.12)."""
    RTBeamModifierDefinitionDistance: FD = FD(0x300A_0688)
    """RT Beam Modifier Definition Distance (300A,0688), VM 1, Type 1 (PS3.3 C.36.12)."""
    EquipmentFrameOfReferenceUID: UI = UI(0x300A_0675)
    """Equipment Frame of Reference UID (300A,0675), VM 1, Type 1 (PS3.3 C.36.12)."""
    EquipmentFrameOfReferenceDescription: ST_ = ST_(0x300A_0676)
    """Equipment Frame of Reference Description (300A,0676), VM 1, Type 3 (PS3.3 C.36.12)."""
    EquipmentReferencePointCoordinatesSequence: SQ[EquipmentReferencePointCoordinatesSequenceItem] = SQ(
        0x300A_0677, "EquipmentReferencePointCoordinatesSequenceItem"
    )
    """Equipment Reference Point Coordinates Sequence (300A,0677), VM 1, Type 2 (PS3.3 C.36.12)."""
