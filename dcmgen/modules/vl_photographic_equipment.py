# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""VL Photographic Equipment Module."""

from __future__ import annotations

from dcmgen.model.fields import UT_, DSn
from dcmgen.model.iod import Module


class VLPhotographicEquipmentModule(Module):
    """VL Photographic Equipment Module (PS3.3 C.8.12.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.10.html
    """

    __slots__ = ()

    CameraOwnerName = UT_(0x0016_004D)
    LensSpecification = DSn(0x0016_004E)
    LensMake = UT_(0x0016_004F)
    LensModel = UT_(0x0016_0050)
    LensSerialNumber = UT_(0x0016_0051)
