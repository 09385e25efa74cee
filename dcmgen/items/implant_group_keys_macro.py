# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Implant Group Keys."""

from __future__ import annotations

from dcmgen.model.fields import LO, ST_
from dcmgen.model.iod import Macro


class ImplantGroupKeysMacro(Macro):
    """Implant Group Keys (PS3.3 F.5.39).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.39.html
    """

    __slots__ = ()

    ImplantTemplateGroupName = LO(0x0078_0001)
    ImplantTemplateGroupDescription = ST_(0x0078_0010)
    ImplantTemplateGroupIssuer = LO(0x0078_0020)
