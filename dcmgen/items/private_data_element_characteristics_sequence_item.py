# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Private Data Element Characteristics Sequence (0008,0300)."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO, SQ, UC, UR_, US, UT_, ULn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PrivateDataElementCharacteristicsSequenceItem(Item):
    """Item of Private Data Element Characteristics Sequence (0008,0300) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    PrivateGroupReference: US = US(0x0008_0301)
    """Private Group Reference (0008,0301), VM 1, Type 1 (PS3.3 C.12.1)."""
    PrivateCreatorReference: LO = LO(0x0008_0302)
    """Private Creator Reference (0008,0302), VM 1, Type 1 (PS3.3 C.12.1)."""
    PrivateDataElementDefinitionSequence: SQ[PrivateDataElementDefinitionSequenceItem] = SQ(
        0x0008_0310, "PrivateDataElementDefinitionSequenceItem"
    )
    """Private Data Element Definition Sequence (0008,0310), VM 1, Type 3 (PS3.3 C.12.1)."""
    BlockIdentifyingInformationStatus: CS[Literal["SAFE", "UNSAFE", "MIXED"]] = CS(0x0008_0303)
    """Block Identifying Information Status (0008,0303), VM 1, Type 1 (PS3.3 C.12.1)."""
    NonidentifyingPrivateElements: USn = USn(0x0008_0304)
    """Nonidentifying Private Elements (0008,0304), VM 1-n, Type 1C (PS3.3 C.12.1)."""
    DeidentificationActionSequence: SQ[DeidentificationActionSequenceItem] = SQ(
        0x0008_0305, "DeidentificationActionSequenceItem"
    )
    """Deidentification Action Sequence (0008,0305), VM 1, Type 3 (PS3.3 C.12.1)."""


class PrivateDataElementDefinitionSequenceItem(Item):
    """Item of Private Data Element Definition Sequence (0008,0310) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    PrivateDataElement: US = US(0x0008_0308)
    """Private Data Element (0008,0308), VM 1, Type 1 (PS3.3 C.12.1)."""
    PrivateDataElementValueMultiplicity: ULn = ULn(0x0008_0309)
    """Private Data Element Value Multiplicity (0008,0309), VM 1-3, Type 1 (PS3.3 C.12.1)."""
    PrivateDataElementValueRepresentation: CS = CS(0x0008_030A)
    """Private Data Element Value Representation (0008,030A), VM 1, Type 1 (PS3.3 C.12.1)."""
    PrivateDataElementNumberOfItems: ULn = ULn(0x0008_030B)
    """Private Data Element Number of Items (0008,030B), VM 1-2, Type 1C (PS3.3 C.12.1)."""
    PrivateDataElementKeyword: UC = UC(0x0008_030D)
    """Private Data Element Keyword (0008,030D), VM 1, Type 1 (PS3.3 C.12.1)."""
    PrivateDataElementName: UC = UC(0x0008_030C)
    """Private Data Element Name (0008,030C), VM 1, Type 1 (PS3.3 C.12.1)."""
    PrivateDataElementDescription: UT_ = UT_(0x0008_030E)
    """Private Data Element Description (0008,030E), VM 1, Type 3 (PS3.3 C.12.1)."""
    PrivateDataElementEncoding: UT_ = UT_(0x0008_030F)
    """Private Data Element Encoding (0008,030F), VM 1, Type 3 (PS3.3 C.12.1)."""
    RetrieveURI: UR_ = UR_(0x0040_E010)
    """Retrieve URI (0040,E010), VM 1, Type 3 (PS3.3 C.12.1)."""


class DeidentificationActionSequenceItem(Item):
    """Item of Deidentification Action Sequence (0008,0305) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    IdentifyingPrivateElements: USn = USn(0x0008_0306)
    """Identifying Private Elements (0008,0306), VM 1-n, Type 1 (PS3.3 C.12.1)."""
    DeidentificationAction: CS[Literal["D", "Z", "X", "U"]] = CS(0x0008_0307)
    """Deidentification Action (0008,0307), VM 1, Type 1 (PS3.3 C.12.1)."""
