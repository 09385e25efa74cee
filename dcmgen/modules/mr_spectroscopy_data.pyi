# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Spectroscopy Data Module."""

from typing import Literal

from dcmgen.model.fields import CS, OF, UL, US, OFValue, ULValue, USValue
from dcmgen.model.iod import Module

class MRSpectroscopyDataModule(Module):
    """MR Spectroscopy Data Module (PS3.3 C.8.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """

    def __init__(
        self,
        /,
        *,
        Rows: USValue = ...,
        Columns: USValue = ...,
        DataPointRows: ULValue = ...,
        DataPointColumns: ULValue = ...,
        SignalDomainColumns: Literal["FREQUENCY", "TIME"] = ...,
        DataRepresentation: Literal["COMPLEX", "REAL", "IMAGINARY", "MAGNITUDE"] = ...,
        SpectroscopyData: OFValue = ...,
        SignalDomainRows: Literal["FREQUENCY", "TIME"] = ...,
        FirstOrderPhaseCorrectionAngle: OFValue = ...,
    ) -> None: ...
    Rows: US
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    Columns: US
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    DataPointRows: UL
    """Data Point Rows (0028,9001), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    DataPointColumns: UL
    """Data Point Columns (0028,9002), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    DataRepresentation: CS[Literal["COMPLEX", "REAL", "IMAGINARY", "MAGNITUDE"]]
    """Data Representation (0028,9108), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    SignalDomainColumns: CS[Literal["FREQUENCY", "TIME"]]
    """Signal Domain Columns (0028,9003), VM 1, Type 1 (PS3.3 C.8.14.4)."""
    SignalDomainRows: CS[Literal["FREQUENCY", "TIME"]]
    """Signal Domain Rows (0028,9235), VM 1, Type 1C (PS3.3 C.8.14.4)."""
    FirstOrderPhaseCorrectionAngle: OF
    """First Order Phase Correction Angle (5600,0010), VM 1, Type 1C (PS3.3 C.8.14.4)."""
    SpectroscopyData: OF
    """Spectroscopy Data (5600,0020), VM 1, Type 1 (PS3.3 C.8.14.4)."""
