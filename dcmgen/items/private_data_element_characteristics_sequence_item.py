# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Private Data Element Characteristics Sequence (0008,0300)."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO, SQ, UC, UR_, US, UT_, ULn, USn
from dcmgen.model.iod import Item


class PrivateDataElementCharacteristicsSequenceItem(Item):
    """Item of Private Data Element Characteristics Sequence (0008,0300) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    PrivateGroupReference = US(0x0008_0301)
    PrivateCreatorReference = LO(0x0008_0302)
    PrivateDataElementDefinitionSequence = SQ(0x0008_0310, "PrivateDataElementDefinitionSequenceItem")
    BlockIdentifyingInformationStatus = CS(0x0008_0303)
    NonidentifyingPrivateElements = USn(0x0008_0304)
    DeidentificationActionSequence = SQ(0x0008_0305, "DeidentificationActionSequenceItem")


class PrivateDataElementDefinitionSequenceItem(Item):
    """Item of Private Data Element Definition Sequence (0008,0310) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    PrivateDataElement = US(0x0008_0308)
    PrivateDataElementValueMultiplicity = ULn(0x0008_0309)
    PrivateDataElementValueRepresentation = CS(0x0008_030A)
    PrivateDataElementNumberOfItems = ULn(0x0008_030B)
    PrivateDataElementKeyword = UC(0x0008_030D)
    PrivateDataElementName = UC(0x0008_030C)
    PrivateDataElementDescription = UT_(0x0008_030E)
    PrivateDataElementEncoding = UT_(0x0008_030F)
    RetrieveURI = UR_(0x0040_E010)


class DeidentificationActionSequenceItem(Item):
    """Item of Deidentification Action Sequence (0008,0305) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    IdentifyingPrivateElements = USn(0x0008_0306)
    DeidentificationAction = CS(0x0008_0307)
