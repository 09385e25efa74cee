# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Reference Location Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CS, DS_, LO, SQ, UT_, DS_Value, Items, LOValue, UT_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ReferenceLocationMacro(Macro):
    """Reference Location Macro (PS3.3 10.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """

    def __init__(
        self,
        /,
        *,
        ReferenceLocationLabel: LOValue = ...,
        ReferenceBasisCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferenceGeometryCodeSequence: Items[CodeSequenceMacro] = ...,
        OffsetDirection: Literal[
            "SUPERIOR", "INFERIOR", "ANTERIOR", "POSTERIOR", "LEFT", "RIGHT", "PROXIMAL", "DISTAL", "MEDIAL", "LATERAL"
        ] = ...,
        ReferenceLocationDescription: UT_Value = ...,
        OffsetDistance: DS_Value = ...,
    ) -> None: ...
    ReferenceLocationLabel: LO
    """Reference Location Label (0018,9900), LO, VM 1, Type 1.

    PS3.3 10.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """
    ReferenceLocationDescription: UT_
    """Reference Location Description (0018,9901), UT, VM 1, Type 3.

    PS3.3 10.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """
    ReferenceBasisCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reference Basis Code Sequence (0018,9902), SQ, VM 1, Type 1.

    PS3.3 10.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """
    ReferenceGeometryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reference Geometry Code Sequence (0018,9903), SQ, VM 1, Type 1.

    PS3.3 10.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """
    OffsetDistance: DS_
    """Offset Distance (0018,9904), DS, VM 1, Type 3.

    PS3.3 10.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """
    OffsetDirection: CS[
        Literal[
            "SUPERIOR", "INFERIOR", "ANTERIOR", "POSTERIOR", "LEFT", "RIGHT", "PROXIMAL", "DISTAL", "MEDIAL", "LATERAL"
        ]
    ]
    """Offset Direction (0018,9905), CS, VM 1, Type 1C.

    Required if Offset Distance is present. Not allowed otherwise.

    Enumerated Values: SUPERIOR, INFERIOR, ANTERIOR, POSTERIOR, LEFT, RIGHT, PROXIMAL, DISTAL, MEDIAL, LATERAL.

    PS3.3 10.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """

class ReferenceLocationMacros(Sequence[ReferenceLocationMacro]):
    def add(
        self,
        /,
        *,
        ReferenceLocationLabel: LOValue = ...,
        ReferenceBasisCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferenceGeometryCodeSequence: Items[CodeSequenceMacro] = ...,
        OffsetDirection: Literal[
            "SUPERIOR", "INFERIOR", "ANTERIOR", "POSTERIOR", "LEFT", "RIGHT", "PROXIMAL", "DISTAL", "MEDIAL", "LATERAL"
        ] = ...,
        ReferenceLocationDescription: UT_Value = ...,
        OffsetDistance: DS_Value = ...,
    ) -> ReferenceLocationMacro: ...
