# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Inventory IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import GeneralEquipmentModule, InventoryModule, SOPCommonModule


class Inventory(InventoryModule, SOPCommonModule, GeneralEquipmentModule, IOD):
    """Inventory IOD (PS3.3 A.88).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.88.html

    Modules (M: mandatory, C: conditional, U: user option):
    General Equipment (M), Inventory (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.201.1",)
