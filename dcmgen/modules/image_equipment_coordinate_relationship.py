# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image - Equipment Coordinate Relationship Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, DSn
from dcmgen.model.iod import Module


class ImageEquipmentCoordinateRelationshipModule(Module):
    """Image - Equipment Coordinate Relationship Module (PS3.3 C.7.6.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.21.html
    """

    __slots__ = ()

    ImageToEquipmentMappingMatrix = DSn(0x0028_9520)
    EquipmentCoordinateSystemIdentification = CST(0x0028_9537)
