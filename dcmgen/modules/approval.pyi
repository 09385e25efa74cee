# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Approval Module."""

from typing import Literal

from dcmgen.model.fields import CS, DA_, PN_, TM_, DA_Value, PN_Value, TM_Value
from dcmgen.model.iod import Module

class ApprovalModule(Module):
    """Approval Module (PS3.3 C.8.8.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.16.html
    """

    def __init__(
        self,
        /,
        *,
        ApprovalStatus: Literal["APPROVED", "UNAPPROVED", "REJECTED"] = ...,
        ReviewDate: DA_Value = ...,
        ReviewTime: TM_Value = ...,
        ReviewerName: PN_Value = ...,
    ) -> None: ...
    ApprovalStatus: CS[Literal["APPROVED", "UNAPPROVED", "REJECTED"]]
    """Approval Status (300E,0002), CS, VM 1, Type 1.

    Enumerated Values: APPROVED, UNAPPROVED, REJECTED.

    PS3.3 C.8.8.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.16.html
    """
    ReviewDate: DA_
    """Review Date (300E,0004), DA, VM 1, Type 2C.

    Required if Approval Status is APPROVED or REJECTED. Not allowed otherwise.

    PS3.3 C.8.8.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.16.html
    """
    ReviewTime: TM_
    """Review Time (300E,0005), TM, VM 1, Type 2C.

    Required if Approval Status is APPROVED or REJECTED. Not allowed otherwise.

    PS3.3 C.8.8.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.16.html
    """
    ReviewerName: PN_
    """Reviewer Name (300E,0008), PN, VM 1, Type 2C.

    Required if Approval Status is APPROVED or REJECTED. Not allowed otherwise.

    PS3.3 C.8.8.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.16.html
    """
