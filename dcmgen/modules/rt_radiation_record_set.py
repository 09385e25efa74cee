# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Radiation Record Set Module."""

from __future__ import annotations

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.model.fields import CS, SQ, UI, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTRadiationRecordSetModule(ExtendedContentIdentificationMacro, Module):
    """RT Radiation Record Set Module (PS3.3 C.36.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.20.html
    """

    __slots__ = ()

    TreatmentSessionUID: UI = UI(0x300A_0700)
    """Treatment Session UID (300A,0700), VM 1, Type 1 (PS3.3 C.36.20)."""
    ReferencedRTRadiationSetSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0702, "SOPInstanceReferenceMacro")
    """Referenced RT Radiation Set Sequence (300A,0702), VM 1, Type 1C (PS3.3 C.36.20)."""
    RTRadiationSetUsage: CS = CS(0x300A_0707)
    """RT Radiation Set Usage (300A,0707), VM 1, Type 1 (PS3.3 C.36.20)."""
    ReferencedRTRadiationRecordSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0703, "SOPInstanceReferenceMacro")
    """Referenced RT Radiation Record Sequence (300A,0703), VM 1, Type 1 (PS3.3 C.36.20)."""
    RTRadiationSetDeliveryNumber: US = US(0x300A_0704)
    """RT Radiation Set Delivery Number (300A,0704), VM 1, Type 1C (PS3.3 C.36.20)."""
    ClinicalFractionNumber: US = US(0x300A_0705)
    """Clinical Fraction Number (300A,0705), VM 1, Type 1C (PS3.3 C.36.20)."""
    RTTreatmentFractionCompletionStatus: CS = CS(0x300A_0706)
    """RT Treatment Fraction Completion Status (300A,0706), VM 1, Type 1 (PS3.3 C.36.20)."""
