# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Lensometry Measurements Macro."""

from typing import Literal

from dcmgen.items.add_intermediate_sequence_item import AddIntermediateSequenceItem, AddIntermediateSequenceItems
from dcmgen.items.add_near_sequence_item import AddNearSequenceItem, AddNearSequenceItems
from dcmgen.items.cylinder_sequence_item import CylinderSequenceItem
from dcmgen.items.cylinder_sequence_macro import CylinderSequenceMacro
from dcmgen.items.prism_sequence_item import PrismSequenceItem
from dcmgen.items.prism_sequence_macro import PrismSequenceMacro
from dcmgen.model.fields import CS_, FD, FD_, SQ, FD_Value, FDValue, Items
from dcmgen.model.sequence import Sequence

class LensometryMeasurementsMacro(CylinderSequenceMacro, PrismSequenceMacro):
    """Lensometry Measurements Macro (PS3.3 C.8.25.8.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
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
        LensSegmentType: Literal["PROGRESSIVE", "NONPROGRESSIVE", "", None] = ...,
        OpticalTransmittance: FD_Value = ...,
        ChannelWidth: FD_Value = ...,
    ) -> None: ...
    SpherePower: FD
    """Sphere Power (0046,0146), FD, VM 1, Type 1.

    PS3.3 C.8.25.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
    """
    AddNearSequence: SQ[AddNearSequenceItems, AddNearSequenceItem]
    """Add Near Sequence (0046,0100), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
    """
    AddIntermediateSequence: SQ[AddIntermediateSequenceItems, AddIntermediateSequenceItem]
    """Add Intermediate Sequence (0046,0101), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
    """
    LensSegmentType: CS_[Literal["PROGRESSIVE", "NONPROGRESSIVE", ""]]
    """Lens Segment Type (0046,0038), CS, VM 1, Type 3.

    Enumerated Values: PROGRESSIVE, NONPROGRESSIVE.

    PS3.3 C.8.25.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
    """
    OpticalTransmittance: FD_
    """Optical Transmittance (0046,0040), FD, VM 1, Type 3.

    PS3.3 C.8.25.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
    """
    ChannelWidth: FD_
    """Channel Width (0046,0042), FD, VM 1, Type 3.

    PS3.3 C.8.25.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
    """

class LensometryMeasurementsMacros(Sequence[LensometryMeasurementsMacro]):
    def add(
        self,
        /,
        *,
        SpherePower: FDValue = ...,
        CylinderSequence: Items[CylinderSequenceItem] = ...,
        PrismSequence: Items[PrismSequenceItem] = ...,
        AddNearSequence: Items[AddNearSequenceItem] = ...,
        AddIntermediateSequence: Items[AddIntermediateSequenceItem] = ...,
        LensSegmentType: Literal["PROGRESSIVE", "NONPROGRESSIVE", "", None] = ...,
        OpticalTransmittance: FD_Value = ...,
        ChannelWidth: FD_Value = ...,
    ) -> LensometryMeasurementsMacro: ...
