# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Vectors Macro."""

from __future__ import annotations

from dcmgen.model.fields import OF, UL, US, FLn
from dcmgen.model.iod import Macro


class VectorsMacro(Macro):
    """Vectors Macro (PS3.3 C.27.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.3.html
    """

    __slots__ = ()

    NumberOfVectors: UL = UL(0x0066_001E)
    """Number of Vectors (0066,001E), VM 1, Type 1 (PS3.3 C.27.3)."""
    VectorDimensionality: US = US(0x0066_001F)
    """Vector Dimensionality (0066,001F), VM 1, Type 1 (PS3.3 C.27.3)."""
    VectorAccuracy: FLn = FLn(0x0066_0020)
    """Vector Accuracy (0066,0020), VM 1-n, Type 3 (PS3.3 C.27.3)."""
    VectorCoordinateData: OF = OF(0x0066_0021)
    """Vector Coordinate Data (0066,0021), VM 1, Type 1 (PS3.3 C.27.3)."""
