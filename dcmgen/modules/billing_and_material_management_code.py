# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Billing and Material Management Code Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class BillingAndMaterialManagementCodeModule(Module):
    """Billing and Material Management Code Module (PS3.3 C.4.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.17.html
    """

    __slots__ = ()

    BillingProcedureStepSequence = SQ(0x0040_0320, "CodeSequenceMacro")
    FilmConsumptionSequence = SQ(0x0040_0321, "FilmConsumptionSequenceItem")
    BillingSuppliesAndDevicesSequence = SQ(0x0040_0324, "BillingSuppliesAndDevicesSequenceItem")
