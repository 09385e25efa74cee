# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Substance Approval Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DT_, LT_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SubstanceApprovalModule(Module):
    """Substance Approval Module (PS3.3 C.26.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.2.html
    """

    __slots__ = ()

    SubstanceAdministrationApproval: CS_[Literal["APPROVED", "WARNING", "CONTRA_INDICATED"]] = CS_(0x0044_0002)
    """Substance Administration Approval (0044,0002), VM 1 (PS3.3 C.26.2)."""
    ApprovalStatusFurtherDescription: LT_ = LT_(0x0044_0003)
    """Approval Status Further Description (0044,0003), VM 1 (PS3.3 C.26.2)."""
    ApprovalStatusDateTime: DT_ = DT_(0x0044_0004)
    """Approval Status DateTime (0044,0004), VM 1 (PS3.3 C.26.2)."""
