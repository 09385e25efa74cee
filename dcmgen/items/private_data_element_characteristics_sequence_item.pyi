# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Private Data Element Characteristics Sequence (0008,0300)."""

from typing import Literal

from dcmgen.model.fields import (
    CS,
    LO,
    SQ,
    UC,
    UR_,
    US,
    UT_,
    Items,
    LOValue,
    UCValue,
    ULn,
    ULnValue,
    UR_Value,
    USn,
    USnValue,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PrivateDataElementDefinitionSequenceItem(Item):
    """Item of Private Data Element Definition Sequence (0008,0310) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        PrivateDataElement: USValue = ...,
        PrivateDataElementValueMultiplicity: ULnValue = ...,
        PrivateDataElementValueRepresentation: Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ] = ...,
        PrivateDataElementName: UCValue = ...,
        PrivateDataElementKeyword: UCValue = ...,
        PrivateDataElementNumberOfItems: ULnValue = ...,
        PrivateDataElementDescription: UT_Value = ...,
        PrivateDataElementEncoding: UT_Value = ...,
        RetrieveURI: UR_Value = ...,
    ) -> None: ...
    PrivateDataElement: US
    """Private Data Element (0008,0308), US, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementValueMultiplicity: ULn
    """Private Data Element Value Multiplicity (0008,0309), UL, VM 1-3, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementValueRepresentation: CS[
        Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ]
    ]
    """Private Data Element Value Representation (0008,030A), CS, VM 1, Type 1.

    Enumerated Values: AE, AS, AT, CS, DA, DS, DT, FL, FD, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS,
    ST, SV, TM, UC, UI, UL, UN, UR, US, UT, UV.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementNumberOfItems: ULn
    """Private Data Element Number of Items (0008,030B), UL, VM 1-2, Type 1C.

    Required if Private Data Element Value Representation is SQ. Not allowed otherwise.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementKeyword: UC
    """Private Data Element Keyword (0008,030D), UC, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementName: UC
    """Private Data Element Name (0008,030C), UC, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementDescription: UT_
    """Private Data Element Description (0008,030E), UT, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementEncoding: UT_
    """Private Data Element Encoding (0008,030F), UT, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    RetrieveURI: UR_
    """Retrieve URI (0040,E010), UR, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class PrivateDataElementDefinitionSequenceItems(Sequence[PrivateDataElementDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        PrivateDataElement: USValue = ...,
        PrivateDataElementValueMultiplicity: ULnValue = ...,
        PrivateDataElementValueRepresentation: Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ] = ...,
        PrivateDataElementName: UCValue = ...,
        PrivateDataElementKeyword: UCValue = ...,
        PrivateDataElementNumberOfItems: ULnValue = ...,
        PrivateDataElementDescription: UT_Value = ...,
        PrivateDataElementEncoding: UT_Value = ...,
        RetrieveURI: UR_Value = ...,
    ) -> PrivateDataElementDefinitionSequenceItem: ...

class DeidentificationActionSequenceItem(Item):
    """Item of Deidentification Action Sequence (0008,0305) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        IdentifyingPrivateElements: USnValue = ...,
        DeidentificationAction: Literal["D", "Z", "X", "U"] = ...,
    ) -> None: ...
    IdentifyingPrivateElements: USn
    """Identifying Private Elements (0008,0306), US, VM 1-n, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    DeidentificationAction: CS[Literal["D", "Z", "X", "U"]]
    """Deidentification Action (0008,0307), CS, VM 1, Type 1.

    Enumerated Values: D, Z, X, U.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class DeidentificationActionSequenceItems(Sequence[DeidentificationActionSequenceItem]):
    def add(
        self,
        /,
        *,
        IdentifyingPrivateElements: USnValue = ...,
        DeidentificationAction: Literal["D", "Z", "X", "U"] = ...,
    ) -> DeidentificationActionSequenceItem: ...

class PrivateDataElementCharacteristicsSequenceItem(Item):
    """Item of Private Data Element Characteristics Sequence (0008,0300) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        PrivateGroupReference: USValue = ...,
        PrivateCreatorReference: LOValue = ...,
        BlockIdentifyingInformationStatus: Literal["SAFE", "UNSAFE", "MIXED"] = ...,
        NonidentifyingPrivateElements: USnValue = ...,
        DeidentificationActionSequence: Items[DeidentificationActionSequenceItem] = ...,
        PrivateDataElementDefinitionSequence: Items[PrivateDataElementDefinitionSequenceItem] = ...,
    ) -> None: ...
    PrivateGroupReference: US
    """Private Group Reference (0008,0301), US, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateCreatorReference: LO
    """Private Creator Reference (0008,0302), LO, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementDefinitionSequence: SQ[
        PrivateDataElementDefinitionSequenceItems, PrivateDataElementDefinitionSequenceItem
    ]
    """Private Data Element Definition Sequence (0008,0310), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    BlockIdentifyingInformationStatus: CS[Literal["SAFE", "UNSAFE", "MIXED"]]
    """Block Identifying Information Status (0008,0303), CS, VM 1, Type 1.

    Enumerated Values: SAFE, UNSAFE, MIXED.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    NonidentifyingPrivateElements: USn
    """Nonidentifying Private Elements (0008,0304), US, VM 1-n, Type 1C.

    Required if Block Identifying Information Status is MIXED. Not allowed otherwise.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    DeidentificationActionSequence: SQ[DeidentificationActionSequenceItems, DeidentificationActionSequenceItem]
    """Deidentification Action Sequence (0008,0305), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class PrivateDataElementCharacteristicsSequenceItems(Sequence[PrivateDataElementCharacteristicsSequenceItem]):
    def add(
        self,
        /,
        *,
        PrivateGroupReference: USValue = ...,
        PrivateCreatorReference: LOValue = ...,
        BlockIdentifyingInformationStatus: Literal["SAFE", "UNSAFE", "MIXED"] = ...,
        NonidentifyingPrivateElements: USnValue = ...,
        DeidentificationActionSequence: Items[DeidentificationActionSequenceItem] = ...,
        PrivateDataElementDefinitionSequence: Items[PrivateDataElementDefinitionSequenceItem] = ...,
    ) -> PrivateDataElementCharacteristicsSequenceItem: ...
