# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Substance Approval Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DT_, LT_
from dcmgen.model.iod import Module


class SubstanceApprovalModule(Module):
    """Substance Approval Module (PS3.3 C.26.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.2.html
    """

    __slots__ = ()

    SubstanceAdministrationApproval = CS_(0x0044_0002)
    ApprovalStatusFurtherDescription = LT_(0x0044_0003)
    ApprovalStatusDateTime = DT_(0x0044_0004)
