# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Approval Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA_, PN_, TM_
from dcmgen.model.iod import Module


class ApprovalModule(Module):
    """Approval Module (PS3.3 C.8.8.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.16.html
    """

    __slots__ = ()

    ApprovalStatus = CS(0x300E_0002)
    ReviewDate = DA_(0x300E_0004)
    ReviewTime = TM_(0x300E_0005)
    ReviewerName = PN_(0x300E_0008)
