# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Bulk Motion Synchronization Module."""

from __future__ import annotations

from dcmgen.model.fields import CST
from dcmgen.model.iod import Module


class BulkMotionSynchronizationModule(Module):
    """Bulk Motion Synchronization Module (PS3.3 C.7.6.18.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.3.html
    """

    __slots__ = ()

    BulkMotionCompensationTechnique = CST(0x0018_9172)
    BulkMotionSignalSource = CST(0x0018_9173)
