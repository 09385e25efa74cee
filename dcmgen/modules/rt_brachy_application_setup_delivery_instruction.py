# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Brachy Application Setup Delivery Instruction Module."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.brachy_task_sequence_item import BrachyTaskSequenceItem
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
    from dcmgen.items.omitted_application_setup_sequence_item import OmittedApplicationSetupSequenceItem


class RTBrachyApplicationSetupDeliveryInstructionModule(Module):
    """RT Brachy Application Setup Delivery Instruction Module (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    __slots__ = ()

    ReferencedRTPlanSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x300C_0002, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced RT Plan Sequence (300C,0002), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    ReferencedFractionGroupNumber: IS = IS(0x300C_0022)
    """Referenced Fraction Group Number (300C,0022), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    CurrentFractionNumber: IS = IS(0x3008_0022)
    """Current Fraction Number (3008,0022), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    ContinuationPulseNumber: IS = IS(0x0074_1404)
    """Continuation Pulse Number (0074,1404), VM 1, Type 1C (PS3.3 C.8.8.30)."""
    BrachyTaskSequence: SQ[BrachyTaskSequenceItem] = SQ(0x0074_1401, "BrachyTaskSequenceItem")
    """Brachy Task Sequence (0074,1401), VM 1, Type 1 (PS3.3 C.8.8.30)."""
    OmittedApplicationSetupSequence: SQ[OmittedApplicationSetupSequenceItem] = SQ(
        0x0074_140E, "OmittedApplicationSetupSequenceItem"
    )
    """Omitted Application Setup Sequence (0074,140E), VM 1, Type 1C (PS3.3 C.8.8.30)."""
