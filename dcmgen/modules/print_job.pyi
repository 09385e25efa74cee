# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Print Job Module."""

from typing import Literal

from dcmgen.model.fields import AE_, CS_, CST_, DA_, LO_, TM_, AE_Value, AnyText, DA_Value, LO_Value, TM_Value
from dcmgen.model.iod import Module

class PrintJobModule(Module):
    """Print Job Module (PS3.3 C.13.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """

    def __init__(
        self,
        /,
        *,
        PrintPriority: Literal["HIGH", "MED", "LOW", "", None] = ...,
        ExecutionStatus: Literal["PENDING", "PRINTING", "DONE", "FAILURE", "", None] = ...,
        ExecutionStatusInfo: Literal["NORMAL", "INVALID PAGE DES", "INSUFFIC MEMORY", None] | AnyText = ...,
        CreationDate: DA_Value = ...,
        CreationTime: TM_Value = ...,
        Originator: AE_Value = ...,
        PrinterName: LO_Value = ...,
    ) -> None: ...
    ExecutionStatus: CS_[Literal["PENDING", "PRINTING", "DONE", "FAILURE", ""]]
    """Execution Status (2100,0020), CS, VM 1.

    Enumerated Values: PENDING, PRINTING, DONE, FAILURE.

    PS3.3 C.13.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """
    ExecutionStatusInfo: CST_[Literal["NORMAL", "INVALID PAGE DES", "INSUFFIC MEMORY"]]
    """Execution Status Info (2100,0030), CS, VM 1.

    Defined Terms if a condition that cannot be checked (condition of a list) applies: NORMAL, INVALID PAGE DES,
    INSUFFIC MEMORY.

    PS3.3 C.13.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """
    CreationDate: DA_
    """Creation Date (2100,0040), DA, VM 1.

    PS3.3 C.13.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """
    CreationTime: TM_
    """Creation Time (2100,0050), TM, VM 1.

    PS3.3 C.13.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """
    PrintPriority: CS_[Literal["HIGH", "MED", "LOW", ""]]
    """Print Priority (2000,0020), CS, VM 1.

    Enumerated Values: HIGH, MED, LOW.

    PS3.3 C.13.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """
    PrinterName: LO_
    """Printer Name (2110,0030), LO, VM 1.

    PS3.3 C.13.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """
    Originator: AE_
    """Originator (2100,0070), AE, VM 1.

    PS3.3 C.13.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """
