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
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
    DataPointRows: UL
    """Data Point Rows (0028,9001), UL, VM 1, Type 1.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
    DataPointColumns: UL
    """Data Point Columns (0028,9002), UL, VM 1, Type 1.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
    DataRepresentation: CS[Literal["COMPLEX", "REAL", "IMAGINARY", "MAGNITUDE"]]
    """Data Representation (0028,9108), CS, VM 1, Type 1.

    Enumerated Values: COMPLEX, REAL, IMAGINARY, MAGNITUDE.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
    SignalDomainColumns: CS[Literal["FREQUENCY", "TIME"]]
    """Signal Domain Columns (0028,9003), CS, VM 1, Type 1.

    Enumerated Values: FREQUENCY, TIME.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
    SignalDomainRows: CS[Literal["FREQUENCY", "TIME"]]
    """Signal Domain Rows (0028,9235), CS, VM 1, Type 1C.

    Required if Data Point Rows is greater than 1. Not allowed otherwise.

    Enumerated Values: FREQUENCY, TIME.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
    FirstOrderPhaseCorrectionAngle: OF
    """First Order Phase Correction Angle (5600,0010), OF, VM 1, Type 1C.

    Required if First Order Phase Correction is YES. Not allowed otherwise.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
    SpectroscopyData: OF
    """Spectroscopy Data (5600,0020), OF, VM 1, Type 1.

    PS3.3 C.8.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.4.html
    """
