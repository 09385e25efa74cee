# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""HL7v2 Hierarchic Designator Macro."""

from typing import Literal

from dcmgen.model.fields import CS, UT, UTValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class HL7v2HierarchicDesignatorMacro(Macro):
    """HL7v2 Hierarchic Designator Macro (PS3.3 10.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.14.html
    """

    def __init__(
        self,
        /,
        *,
        LocalNamespaceEntityID: UTValue = ...,
        UniversalEntityID: UTValue = ...,
        UniversalEntityIDType: Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"] = ...,
    ) -> None: ...
    LocalNamespaceEntityID: UT
    """Local Namespace Entity ID (0040,0031), UT, VM 1, Type 1C.

    Required if Universal Entity ID is absent. May be present otherwise.

    PS3.3 10.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.14.html
    """
    UniversalEntityID: UT
    """Universal Entity ID (0040,0032), UT, VM 1, Type 1C.

    Required if Local Namespace Entity ID is absent. May be present otherwise.

    PS3.3 10.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.14.html
    """
    UniversalEntityIDType: CS[Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"]]
    """Universal Entity ID Type (0040,0033), CS, VM 1, Type 1C.

    Required if Universal Entity ID is present. Not allowed otherwise.

    Enumerated Values: DNS, EUI64, ISO, URI, UUID, X400, X500.

    PS3.3 10.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.14.html
    """

class HL7v2HierarchicDesignatorMacros(Sequence[HL7v2HierarchicDesignatorMacro]):
    def add(
        self,
        /,
        *,
        LocalNamespaceEntityID: UTValue = ...,
        UniversalEntityID: UTValue = ...,
        UniversalEntityIDType: Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"] = ...,
    ) -> HL7v2HierarchicDesignatorMacro: ...
