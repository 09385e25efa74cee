# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Implant Assembly Keys."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ
from dcmgen.model.iod import Macro


class ImplantAssemblyKeysMacro(Macro):
    """Implant Assembly Keys (PS3.3 F.5.38).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.38.html
    """

    __slots__ = ()

    ImplantAssemblyTemplateName = LO(0x0076_0001)
    Manufacturer = LO(0x0008_0070)
    ProcedureTypeCodeSequence = SQ(0x0076_0020, "CodeSequenceMacro")
