# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Substance Approval Module."""

from typing import Literal

from dcmgen.model.fields import CS_, DT_, LT_, DT_Value, LT_Value
from dcmgen.model.iod import Module

class SubstanceApprovalModule(Module):
    """Substance Approval Module (PS3.3 C.26.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.2.html
    """

    def __init__(
        self,
        /,
        *,
        SubstanceAdministrationApproval: Literal["APPROVED", "WARNING", "CONTRA_INDICATED", "", None] = ...,
        ApprovalStatusFurtherDescription: LT_Value = ...,
        ApprovalStatusDateTime: DT_Value = ...,
    ) -> None: ...
    SubstanceAdministrationApproval: CS_[Literal["APPROVED", "WARNING", "CONTRA_INDICATED", ""]]
    """Substance Administration Approval (0044,0002), CS, VM 1.

    Enumerated Values: APPROVED, WARNING, CONTRA_INDICATED.

    PS3.3 C.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.2.html
    """
    ApprovalStatusFurtherDescription: LT_
    """Approval Status Further Description (0044,0003), LT, VM 1.

    PS3.3 C.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.2.html
    """
    ApprovalStatusDateTime: DT_
    """Approval Status DateTime (0044,0004), DT, VM 1.

    PS3.3 C.26.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.2.html
    """
