# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Delivery Device Common Module."""

from __future__ import annotations

from dcmgen.items.rt_patient_support_devices_macro import RTPatientSupportDevicesMacro
from dcmgen.model.fields import FD, SQ, ST_, UI
from dcmgen.model.iod import Module


class RTDeliveryDeviceCommonModule(RTPatientSupportDevicesMacro, Module):
    """RT Delivery Device Common Module (PS3.3 C.36.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """

    __slots__ = ()

    TreatmentDeviceIdentificationSequence = SQ(0x300A_063A, "TreatmentDeviceIdentificationMacro")
    RadiationDosimeterUnitSequence = SQ(0x300A_0658, "CodeSequenceMacro")
    RTDeviceDistanceReferenceLocationCodeSequence = SQ(0x300A_0659, "CodeSequenceMacro")
    RTBeamModifierDefinitionDistance = FD(0x300A_0688)
    EquipmentFrameOfReferenceUID = UI(0x300A_0675)
    EquipmentFrameOfReferenceDescription = ST_(0x300A_0676)
    EquipmentReferencePointCoordinatesSequence = SQ(0x300A_0677, "EquipmentReferencePointCoordinatesSequenceItem")
