# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beams Delivery Instruction Module."""

from dcmgen.items.beam_task_sequence_item import BeamTaskSequenceItem, BeamTaskSequenceItems
from dcmgen.items.omitted_beam_task_sequence_item import OmittedBeamTaskSequenceItem, OmittedBeamTaskSequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTBeamsDeliveryInstructionModule(Module):
    """RT Beams Delivery Instruction Module (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    def __init__(
        self,
        /,
        *,
        BeamTaskSequence: Items[BeamTaskSequenceItem] = ...,
        ReferencedRTPlanSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedTreatmentRecordSequence: Items[SOPInstanceReferenceMacro] = ...,
        OmittedBeamTaskSequence: Items[OmittedBeamTaskSequenceItem] = ...,
    ) -> None: ...
    ReferencedRTPlanSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1, Type 1.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    BeamTaskSequence: SQ[BeamTaskSequenceItems, BeamTaskSequenceItem]
    """Beam Task Sequence (0074,1020), SQ, VM 1, Type 1.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    ReferencedTreatmentRecordSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Treatment Record Sequence (3008,0030), SQ, VM 1, Type 3.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    OmittedBeamTaskSequence: SQ[OmittedBeamTaskSequenceItems, OmittedBeamTaskSequenceItem]
    """Omitted Beam Task Sequence (300C,0111), SQ, VM 1, Type 3.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
