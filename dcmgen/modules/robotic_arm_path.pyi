# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Robotic-Arm Path Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.robotic_path_control_point_sequence_item import (
    RoboticPathControlPointSequenceItem,
    RoboticPathControlPointSequenceItems,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Module

class RoboticArmPathModule(Module):
    """Robotic-Arm Path Module (PS3.3 C.36.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfRTControlPoints: USValue = ...,
        RoboticPathControlPointSequence: Items[RoboticPathControlPointSequenceItem] = ...,
        RoboticPathNodeSetCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    RoboticPathNodeSetCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Robotic Path Node Set Code Sequence (3010,0091), SQ, VM 1, Type 1C.

    Required if RT Record Flag is NO. May be present otherwise.

    Codes: CID 9556 Radiotherapy Robotic Node Set (Defined, inferred).

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """
    NumberOfRTControlPoints: US
    """Number of RT Control Points (300A,0604), US, VM 1, Type 1.

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """
    RoboticPathControlPointSequence: SQ[RoboticPathControlPointSequenceItems, RoboticPathControlPointSequenceItem]
    """Robotic Path Control Point Sequence (3010,0097), SQ, VM 1, Type 1.

    PS3.3 C.36.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """
