# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Subjective Refraction Measurements Macro."""

from dcmgen.items.add_intermediate_sequence_item import AddIntermediateSequenceItem, AddIntermediateSequenceItems
from dcmgen.items.add_near_sequence_item import AddNearSequenceItem, AddNearSequenceItems
from dcmgen.items.add_other_sequence_item import AddOtherSequenceItem, AddOtherSequenceItems
from dcmgen.items.cylinder_sequence_item import CylinderSequenceItem
from dcmgen.items.cylinder_sequence_macro import CylinderSequenceMacro
from dcmgen.items.prism_sequence_item import PrismSequenceItem
from dcmgen.items.prism_sequence_macro import PrismSequenceMacro
from dcmgen.model.fields import FD, FD_, SQ, FD_Value, FDValue, Items
from dcmgen.model.sequence import Sequence

class SubjectiveRefractionMeasurementsMacro(CylinderSequenceMacro, PrismSequenceMacro):
    """Subjective Refraction Measurements Macro (PS3.3 C.8.25.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """

    def __init__(
        self,
        /,
        *,
        SpherePower: FDValue = ...,
        CylinderSequence: Items[CylinderSequenceItem] = ...,
        PrismSequence: Items[PrismSequenceItem] = ...,
        AddNearSequence: Items[AddNearSequenceItem] = ...,
        AddIntermediateSequence: Items[AddIntermediateSequenceItem] = ...,
        AddOtherSequence: Items[AddOtherSequenceItem] = ...,
        VertexDistance: FD_Value = ...,
    ) -> None: ...
    SpherePower: FD
    """Sphere Power (0046,0146), FD, VM 1, Type 1.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    VertexDistance: FD_
    """Vertex Distance (0022,000F), FD, VM 1, Type 3.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    AddNearSequence: SQ[AddNearSequenceItems, AddNearSequenceItem]
    """Add Near Sequence (0046,0100), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    AddIntermediateSequence: SQ[AddIntermediateSequenceItems, AddIntermediateSequenceItem]
    """Add Intermediate Sequence (0046,0101), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    AddOtherSequence: SQ[AddOtherSequenceItems, AddOtherSequenceItem]
    """Add Other Sequence (0046,0102), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """

class SubjectiveRefractionMeasurementsMacros(Sequence[SubjectiveRefractionMeasurementsMacro]):
    def add(
        self,
        /,
        *,
        SpherePower: FDValue = ...,
        CylinderSequence: Items[CylinderSequenceItem] = ...,
        PrismSequence: Items[PrismSequenceItem] = ...,
        AddNearSequence: Items[AddNearSequenceItem] = ...,
        AddIntermediateSequence: Items[AddIntermediateSequenceItem] = ...,
        AddOtherSequence: Items[AddOtherSequenceItem] = ...,
        VertexDistance: FD_Value = ...,
    ) -> SubjectiveRefractionMeasurementsMacro: ...
