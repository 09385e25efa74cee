# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hierarchical Evidence Reference Macro."""

from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class HierarchicalEvidenceReferenceMacro(Macro):
    """Hierarchical Evidence Reference Macro (PS3.3 10.42).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.42.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        SourceImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedPresentationStateSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedWaveformSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedRawDataSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedRawDataSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Raw Data Sequence (0008,9121), SQ, VM 1, Type 3.

    PS3.3 10.42: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.42.html
    """
    ReferencedWaveformSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Waveform Sequence (0008,113A), SQ, VM 1, Type 3.

    PS3.3 10.42: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.42.html
    """
    ReferencedImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Image Evidence Sequence (0008,9092), SQ, VM 1, Type 1C.

    Required if Referenced Image Sequence has a value anywhere in the dataset and the SOP Class is not Legacy
    Converted Enhanced CT Image Storage, Legacy Converted Enhanced MR Image Storage or Legacy Converted Enhanced PET
    Image Storage. May be present otherwise.

    PS3.3 10.42: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.42.html
    """
    SourceImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Source Image Evidence Sequence (0008,9154), SQ, VM 1, Type 1C.

    Required if Source Image Sequence has a value anywhere in the dataset and the SOP Class is not Legacy Converted
    Enhanced CT Image Storage, Legacy Converted Enhanced MR Image Storage or Legacy Converted Enhanced PET Image
    Storage. May be present otherwise.

    PS3.3 10.42: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.42.html
    """
    ReferencedPresentationStateSequence: SQ[
        HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro
    ]
    """Referenced Presentation State Sequence (0008,9237), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.42: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.42.html
    """
