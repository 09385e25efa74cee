# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Reference Location Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS_, LO, SQ, UT_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ReferenceLocationMacro(Macro):
    """Reference Location Macro (PS3.3 10.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.27.html
    """

    __slots__ = ()

    ReferenceLocationLabel: LO = LO(0x0018_9900)
    """Reference Location Label (0018,9900), VM 1, Type 1 (PS3.3 10.27)."""
    ReferenceLocationDescription: UT_ = UT_(0x0018_9901)
    """Reference Location Description (0018,9901), VM 1, Type 3 (PS3.3 10.27)."""
    ReferenceBasisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9902, "CodeSequenceMacro")
    """Reference Basis Code Sequence (0018,9902), VM 1, Type 1 (PS3.3 10.27)."""
    ReferenceGeometryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9903, "CodeSequenceMacro")
    """Reference Geometry Code Sequence (0018,9903), VM 1, Type 1 (PS3.3 10.27)."""
    OffsetDistance: DS_ = DS_(0x0018_9904)
    """Offset Distance (0018,9904), VM 1, Type 3 (PS3.3 10.27)."""
    OffsetDirection: CS[
        Literal[
            "SUPERIOR", "INFERIOR", "ANTERIOR", "POSTERIOR", "LEFT", "RIGHT", "PROXIMAL", "DISTAL", "MEDIAL", "LATERAL"
        ]
    ] = CS(0x0018_9905)
    """Offset Direction (0018,9905), VM 1, Type 1C (PS3.3 10.27)."""
