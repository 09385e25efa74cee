# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Tomotherapeutic Beam Module."""

from dcmgen.items.tomotherapeutic_control_point_sequence_item import (
    TomotherapeuticControlPointSequenceItem,
    TomotherapeuticControlPointSequenceItems,
)
from dcmgen.model.fields import FD, SQ, US, FDValue, Items, USValue
from dcmgen.model.iod import Module

class TomotherapeuticBeamModule(Module):
    """Tomotherapeutic Beam Module (PS3.3 C.36.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfRTControlPoints: USValue = ...,
        TomotherapeuticControlPointSequence: Items[TomotherapeuticControlPointSequenceItem] = ...,
        RevolutionTime: FDValue = ...,
        TableSpeed: FDValue = ...,
    ) -> None: ...
    TableSpeed: FD
    """Table Speed (0018,9309), FD, VM 1, Type 1C.

    Required if RT Record Flag is NO. May be present otherwise.

    PS3.3 C.36.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """
    RevolutionTime: FD
    """Revolution Time (0018,9305), FD, VM 1, Type 1C.

    Required if Code Value in RT Treatment Technique Code Sequence is 130108 and RT Record Flag is NO. Otherwise
    allowed only if Code Value in RT Treatment Technique Code Sequence is 130108 and RT Record Flag is YES.

    PS3.3 C.36.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """
    NumberOfRTControlPoints: US
    """Number of RT Control Points (300A,0604), US, VM 1, Type 1.

    PS3.3 C.36.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """
    TomotherapeuticControlPointSequence: SQ[
        TomotherapeuticControlPointSequenceItems, TomotherapeuticControlPointSequenceItem
    ]
    """Tomotherapeutic Control Point Sequence (3010,0098), SQ, VM 1, Type 1.

    PS3.3 C.36.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """
