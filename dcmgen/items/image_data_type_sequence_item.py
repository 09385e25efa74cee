# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Image Data Type Sequence (0018,9807)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, USorSS
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ImageDataTypeSequenceItem(Item):
    """Item of Image Data Type Sequence (0018,9807) (PS3.3 C.7.6.16.2.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.24
    """

    __slots__ = ()

    DataType: CST[
        Literal[
            "TISSUE_INTENSITY",
            "TISSUE_VELOCITY",
            "FLOW_VELOCITY",
            "FLOW_POWER",
            "DIRECTION_POWER",
            "FLOW_VARIANCE",
            "ELASTICITY",
            "PERFUSION",
            "SOUND_SPEED",
            "ATTENUATION",
        ]
    ] = CST(0x0018_9808)
    """Data Type (0018,9808), VM 1, Type 1 (PS3.3 C.7.6.16.2.24)."""
    AliasedDataType: CS[Literal["YES", "NO"]] = CS(0x0018_980B)
    """Aliased Data Type (0018,980B), VM 1, Type 1 (PS3.3 C.7.6.16.2.24)."""
    ZeroVelocityPixelValue: USorSS = USorSS(0x0018_9810)
    """Zero Velocity Pixel Value (0018,9810), VM 1, Type 1C (PS3.3 C.7.6.16.2.24)."""
