# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Radiation Set Delivery Instruction Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.omitted_radiation_sequence_item import OmittedRadiationSequenceItem
    from dcmgen.items.rt_radiation_task_sequence_item import RTRadiationTaskSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
    from dcmgen.items.treatment_device_identification_macro import TreatmentDeviceIdentificationMacro


class RTRadiationSetDeliveryInstructionModule(Module):
    """RT Radiation Set Delivery Instruction Module (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    __slots__ = ()

    ReferencedRTRadiationSetSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0702, "SOPInstanceReferenceMacro")
    """Referenced RT Radiation Set Sequence (300A,0702), VM 1, Type 1 (PS3.3 C.36.24)."""
    TreatmentDeviceIdentificationSequence: SQ[TreatmentDeviceIdentificationMacro] = SQ(
        0x300A_063A, "TreatmentDeviceIdentificationMacro"
    )
    """Treatment Device Identification Sequence (300A,063A), VM 1, Type 2 (PS3.3 C.36.24)."""
    RTRadiationSetDeliveryUsage: CS = CS(0x300A_079E)
    """RT Radiation Set Delivery Usage (300A,079E), VM 1, Type 1 (PS3.3 C.36.24)."""
    RTRadiationSetDeliveryNumber: US = US(0x300A_0704)
    """RT Radiation Set Delivery Number (300A,0704), VM 1, Type 1C (PS3.3 C.36.24)."""
    ClinicalFractionNumber: US = US(0x300A_0705)
    """Clinical Fraction Number (300A,0705), VM 1, Type 1C (PS3.3 C.36.24)."""
    RTRadiationTaskSequence: SQ[RTRadiationTaskSequenceItem] = SQ(0x300A_0797, "RTRadiationTaskSequenceItem")
    """RT Radiation Task Sequence (300A,0797), VM 1, Type 1 (PS3.3 C.36.24)."""
    OmittedRadiationSequence: SQ[OmittedRadiationSequenceItem] = SQ(0x300A_0787, "OmittedRadiationSequenceItem")
    """Omitted Radiation Sequence (300A,0787), VM 1, Type 1C (PS3.3 C.36.24)."""
