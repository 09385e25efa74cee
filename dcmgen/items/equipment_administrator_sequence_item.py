# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Equipment Administrator Sequence (0028,7000)."""

from __future__ import annotations

from dcmgen.model.fields import PN_
from dcmgen.model.iod import Item
from dcmgen.model.parts import PersonIdentificationMacro


class EquipmentAdministratorSequenceItem(PersonIdentificationMacro, Item):
    """Item of Equipment Administrator Sequence (0028,7000) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    PersonName = PN_(0x0040_A123)
