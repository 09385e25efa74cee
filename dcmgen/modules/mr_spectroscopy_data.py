# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Spectroscopy Data Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, OF, UL, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRSpectroscopyDataModule(Module):
    """MR Spectroscopy Data Module (PS3.3 C.8.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """

    __slots__ = ()

    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    DataPointRows: UL = UL(0x0028_9001)
    """Data Point Rows (0028,9001), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    DataPointColumns: UL = UL(0x0028_9002)
    """Data Point Columns (0028,9002), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    DataRepresentation: CS[Literal["COMPLEX", "REAL", "IMAGINARY", "MAGNITUDE"]] = CS(0x0028_9108)
    """Data Representation (0028,9108), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    SignalDomainColumns: CS[Literal["FREQUENCY", "TIME"]] = CS(0x0028_9003)
    """Signal Domain Columns (0028,9003), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    SignalDomainRows: CS[Literal["FREQUENCY", "TIME"]] = CS(0x0028_9235)
    """Signal Domain Rows (0028,9235), VM 1, Type 1C (PS3.3 C.8.14.4)."""
    FirstOrderPhaseCorrectionAngle: OF = OF(0x5600_0010)
    """First Order Phase Correction Angle (5600,0010), VM 1, Type 1C (PS3.3 C.8.14.4)."""
    SpectroscopyData: OF = OF(0x5600_0020)
    """Spectroscopy Data (5600,0020), VM 1, Type 1 (PS3.3 C.8.14.4)."""
