# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hanging Protocol Keys."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hanging_protocol_keys_hanging_protocol_definition_sequence_item import (
    HangingProtocolKeysHangingProtocolDefinitionSequenceItem,
    HangingProtocolKeysHangingProtocolDefinitionSequenceItems,
)
from dcmgen.model.fields import CS, DT, LO, SH, SQ, US, CSn, CSnValue, DTValue, Items, LOValue, SHValue, USValue
from dcmgen.model.iod import Macro

class HangingProtocolKeysMacro(Macro):
    """Hanging Protocol Keys (PS3.3 F.5.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """

    def __init__(
        self,
        /,
        *,
        HangingProtocolName: SHValue = ...,
        HangingProtocolDescription: LOValue = ...,
        HangingProtocolLevel: Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"] = ...,
        HangingProtocolCreator: LOValue = ...,
        HangingProtocolCreationDateTime: DTValue = ...,
        HangingProtocolDefinitionSequence: Items[HangingProtocolKeysHangingProtocolDefinitionSequenceItem] = ...,
        NumberOfPriorsReferenced: USValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        HangingProtocolUserIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
    HangingProtocolName: SH
    """Hanging Protocol Name (0072,0002), SH, VM 1, Type 1.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
    HangingProtocolDescription: LO
    """Hanging Protocol Description (0072,0004), LO, VM 1, Type 1.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
    HangingProtocolLevel: CS[Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"]]
    """Hanging Protocol Level (0072,0006), CS, VM 1, Type 1.

    Enumerated Values: MANUFACTURER, SITE, USER_GROUP, SINGLE_USER.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
    HangingProtocolCreator: LO
    """Hanging Protocol Creator (0072,0008), LO, VM 1, Type 1.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
    HangingProtocolCreationDateTime: DT
    """Hanging Protocol Creation DateTime (0072,000A), DT, VM 1, Type 1.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
    HangingProtocolDefinitionSequence: SQ[
        HangingProtocolKeysHangingProtocolDefinitionSequenceItems,
        HangingProtocolKeysHangingProtocolDefinitionSequenceItem,
    ]
    """Hanging Protocol Definition Sequence (0072,000C), SQ, VM 1, Type 1.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
    NumberOfPriorsReferenced: US
    """Number of Priors Referenced (0072,0014), US, VM 1, Type 1.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
    HangingProtocolUserIdentificationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Hanging Protocol User Identification Code Sequence (0072,000E), SQ, VM 1, Type 2.

    PS3.3 F.5.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.31.html
    """
