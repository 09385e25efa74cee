# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Approval Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA_, PN_, TM_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ApprovalModule(Module):
    """Approval Module (PS3.3 C.8.8.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.16.html
    """

    __slots__ = ()

    ApprovalStatus: CS[Literal["APPROVED", "UNAPPROVED", "REJECTED"]] = CS(0x300E_0002)
    """Approval Status (300E,0002), VM 1, Type 1 (PS3.3 C.8.8.16)."""
    ReviewDate: DA_ = DA_(0x300E_0004)
    """Review Date (300E,0004), VM 1, Type 2C (PS3.3 C.8.8.16)."""
    ReviewTime: TM_ = TM_(0x300E_0005)
    """Review Time (300E,0005), VM 1, Type 2C (PS3.3 C.8.8.16)."""
    ReviewerName: PN_ = PN_(0x300E_0008)
    """Reviewer Name (300E,0008), VM 1, Type 2C (PS3.3 C.8.8.16)."""
