# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""HL7v2 Hierarchic Designator Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, UT
from dcmgen.model.iod import Macro


class HL7v2HierarchicDesignatorMacro(Macro):
    """HL7v2 Hierarchic Designator Macro (PS3.3 10.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.14.html
    """

    __slots__ = ()

    LocalNamespaceEntityID = UT(0x0040_0031)
    UniversalEntityID = UT(0x0040_0032)
    UniversalEntityIDType = CS(0x0040_0033)
