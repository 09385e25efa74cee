# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Beams Delivery Instruction Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.beam_task_sequence_item import BeamTaskSequenceItem
    from dcmgen.items.omitted_beam_task_sequence_item import OmittedBeamTaskSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTBeamsDeliveryInstructionModule(Module):
    """RT Beams Delivery Instruction Module (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    __slots__ = ()

    ReferencedRTPlanSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0002, "SOPInstanceReferenceMacro")
    """Referenced RT Plan Sequence (300C,0002), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    BeamTaskSequence: SQ[BeamTaskSequenceItem] = SQ(0x0074_1020, "BeamTaskSequenceItem")
    """Beam Task Sequence (0074,1020), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    ReferencedTreatmentRecordSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x3008_0030, "SOPInstanceReferenceMacro")
    """Referenced Treatment Record Sequence (3008,0030), VM 1, Type 3 (PS3.3 C.8.8.29)."""
    OmittedBeamTaskSequence: SQ[OmittedBeamTaskSequenceItem] = SQ(0x300C_0111, "OmittedBeamTaskSequenceItem")
    """Omitted Beam Task Sequence (300C,0111), VM 1, Type 3 (PS3.3 C.8.8.29)."""
