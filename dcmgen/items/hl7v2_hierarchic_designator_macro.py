# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""HL7v2 Hierarchic Designator Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, UT
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class HL7v2HierarchicDesignatorMacro(Macro):
    """HL7v2 Hierarchic Designator Macro (PS3.3 10.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.14.html
    """

    __slots__ = ()

    LocalNamespaceEntityID: UT = UT(0x0040_0031)
    """Local Namespace Entity ID (0040,0031), VM 1, Type 1C (PS3.3 10.14)."""
    UniversalEntityID: UT = UT(0x0040_0032)
    """Universal Entity ID (0040,0032), VM 1, Type 1C (PS3.3 10.14)."""
    UniversalEntityIDType: CS[Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"]] = CS(0x0040_0033)
    """Universal Entity ID Type (0040,0033), VM 1, Type 1C (PS3.3 10.14)."""
