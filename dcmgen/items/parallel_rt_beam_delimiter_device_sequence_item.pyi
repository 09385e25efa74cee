# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Parallel RT Beam Delimiter Device Sequence (300A,0647)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CS, SQ, US, AnyText, CSTn, FDn, FDnValue, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ParallelRTBeamDelimiterDeviceSequenceItem(Item):
    """Item of Parallel RT Beam Delimiter Device Sequence (300A,0647) (PS3.3 C.36.2.2.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """

    def __init__(
        self,
        /,
        *,
        ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: Items[CodeSequenceMacro] = ...,
        NumberOfParallelRTBeamDelimiters: USValue = ...,
        ParallelRTBeamDelimiterBoundaries: FDnValue = ...,
        ParallelRTBeamDelimiterOpeningMode: Literal["BINARY", "VARIABLE"] = ...,
        ParallelRTBeamDelimiterOpeningExtents: FDnValue = ...,
        ParallelRTBeamDelimiterLeafMountingSide: Iterable[Literal["P", "N", "M"] | AnyText]
        | Literal["P", "N", "M"]
        | AnyText
        | None = ...,
    ) -> None: ...
    NumberOfParallelRTBeamDelimiters: US
    """Number of Parallel RT Beam Delimiters (300A,0648), US, VM 1, Type 1.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Parallel RT Beam Delimiter Device Orientation Label Code Sequence (300A,0644), SQ, VM 1, Type 1.

    Codes: CID 9547 RT Beam Limiting Device Orientation Label (Defined, inferred).

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    ParallelRTBeamDelimiterOpeningMode: CS[Literal["BINARY", "VARIABLE"]]
    """Parallel RT Beam Delimiter Opening Mode (300A,064E), CS, VM 1, Type 1.

    Enumerated Values: BINARY, VARIABLE.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    ParallelRTBeamDelimiterBoundaries: FDn
    """Parallel RT Beam Delimiter Boundaries (300A,0649), FD, VM 2-n, Type 1.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    ParallelRTBeamDelimiterLeafMountingSide: CSTn[Literal["P", "N", "M"]]
    """Parallel RT Beam Delimiter Leaf Mounting Side (300A,064F), CS, VM 1-n, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    Defined Terms: P, N, M.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """
    ParallelRTBeamDelimiterOpeningExtents: FDn
    """Parallel RT Beam Delimiter Opening Extents (3008,00A4), FD, VM 2-2n, Type 1C.

    Required if Parallel RT Beam Delimiter Opening Mode is BINARY. May be present otherwise.

    PS3.3 C.36.2.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """

class ParallelRTBeamDelimiterDeviceSequenceItems(Sequence[ParallelRTBeamDelimiterDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: Items[CodeSequenceMacro] = ...,
        NumberOfParallelRTBeamDelimiters: USValue = ...,
        ParallelRTBeamDelimiterBoundaries: FDnValue = ...,
        ParallelRTBeamDelimiterOpeningMode: Literal["BINARY", "VARIABLE"] = ...,
        ParallelRTBeamDelimiterOpeningExtents: FDnValue = ...,
        ParallelRTBeamDelimiterLeafMountingSide: Iterable[Literal["P", "N", "M"] | AnyText]
        | Literal["P", "N", "M"]
        | AnyText
        | None = ...,
    ) -> ParallelRTBeamDelimiterDeviceSequenceItem: ...
