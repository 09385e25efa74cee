# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Brachy Application Setup Delivery Instruction Module."""

from dcmgen.items.brachy_task_sequence_item import BrachyTaskSequenceItem, BrachyTaskSequenceItems
from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.omitted_application_setup_sequence_item import (
    OmittedApplicationSetupSequenceItem,
    OmittedApplicationSetupSequenceItems,
)
from dcmgen.model.fields import IS, SQ, ISValue, Items
from dcmgen.model.iod import Module

class RTBrachyApplicationSetupDeliveryInstructionModule(Module):
    """RT Brachy Application Setup Delivery Instruction Module (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    def __init__(
        self,
        /,
        *,
        BrachyTaskSequence: Items[BrachyTaskSequenceItem] = ...,
        CurrentFractionNumber: ISValue = ...,
        ReferencedRTPlanSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedFractionGroupNumber: ISValue = ...,
        ContinuationPulseNumber: ISValue = ...,
        OmittedApplicationSetupSequence: Items[OmittedApplicationSetupSequenceItem] = ...,
    ) -> None: ...
    ReferencedRTPlanSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ReferencedFractionGroupNumber: IS
    """Referenced Fraction Group Number (300C,0022), IS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    CurrentFractionNumber: IS
    """Current Fraction Number (3008,0022), IS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ContinuationPulseNumber: IS
    """Continuation Pulse Number (0074,1404), IS, VM 1, Type 1C.

    Required if a condition that cannot be checked (referenced instance) applies and Treatment Delivery Type in
    Brachy Task Sequence in the dataset is CONTINUATION. Not allowed otherwise.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    BrachyTaskSequence: SQ[BrachyTaskSequenceItems, BrachyTaskSequenceItem]
    """Brachy Task Sequence (0074,1401), SQ, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    OmittedApplicationSetupSequence: SQ[OmittedApplicationSetupSequenceItems, OmittedApplicationSetupSequenceItem]
    """Omitted Application Setup Sequence (0074,140E), SQ, VM 1, Type 1C.

    Required if Treatment Delivery Type in Brachy Task Sequence in the dataset is CONTINUATION and a condition that
    cannot be checked (scope) applies. Not allowed otherwise.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
