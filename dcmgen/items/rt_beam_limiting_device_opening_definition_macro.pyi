# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beam Limiting Device Opening Definition Macro."""

from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro, OutlineDefinitionMacros
from dcmgen.model.fields import SQ, US, FDn, FDnValue, Items, USValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RTBeamLimitingDeviceOpeningDefinitionMacro(Macro):
    """RT Beam Limiting Device Opening Definition Macro (PS3.3 C.36.2.2.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.20.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedDeviceIndex: USValue = ...,
        ParallelRTBeamDelimiterPositions: FDnValue = ...,
        RTBeamLimitingDeviceOffset: FDnValue = ...,
        RTBeamDelimiterGeometrySequence: Items[OutlineDefinitionMacro] = ...,
    ) -> None: ...
    ReferencedDeviceIndex: US
    """Referenced Device Index (300A,0607), US, VM 1, Type 1.

    PS3.3 C.36.2.2.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.20.html
    """
    RTBeamLimitingDeviceOffset: FDn
    """RT Beam Limiting Device Offset (300A,064B), FD, VM 2, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.36.2.2.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.20.html
    """
    ParallelRTBeamDelimiterPositions: FDn
    """Parallel RT Beam Delimiter Positions (300A,064A), FD, VM 2-n, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.36.2.2.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.20.html
    """
    RTBeamDelimiterGeometrySequence: SQ[OutlineDefinitionMacros, OutlineDefinitionMacro]
    """RT Beam Delimiter Geometry Sequence (300A,064C), SQ, VM 1, Type 1C.

    Required if (this is the first item of Control Point Delivery Sequence or this is the first item of Ion Control
    Point Delivery Sequence or this is the first item of Control Point Sequence or this is the first item of Ion
    Control Point Sequence or this is the first item of C-Arm Photon-Electron Control Point Sequence or this is the
    first item of Robotic Path Control Point Sequence or this is the first item of Tomotherapeutic Control Point
    Sequence or a condition that cannot be checked (control point) applies) and (in the item of Enhanced RT Beam
    Limiting Device Sequence that Referenced Device Index refers to, Code Value in Device Type Code Sequence is
    130332 or in the item of RT Beam Limiting Device Definition Sequence that Referenced Device Index refers to,
    Code Value in Device Type Code Sequence is 130332). Not allowed otherwise.

    PS3.3 C.36.2.2.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.20.html
    """

class RTBeamLimitingDeviceOpeningDefinitionMacros(Sequence[RTBeamLimitingDeviceOpeningDefinitionMacro]):
    def add(
        self,
        /,
        *,
        ReferencedDeviceIndex: USValue = ...,
        ParallelRTBeamDelimiterPositions: FDnValue = ...,
        RTBeamLimitingDeviceOffset: FDnValue = ...,
        RTBeamDelimiterGeometrySequence: Items[OutlineDefinitionMacro] = ...,
    ) -> RTBeamLimitingDeviceOpeningDefinitionMacro: ...
